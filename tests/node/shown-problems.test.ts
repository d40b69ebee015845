import { expect, test } from 'vitest';
import { problem } from '../../src/diagnostics.ts';
import { excerpt, printable } from '../../src/node/excerpt.ts';
import { inOrder, summary, toObject, toText } from '../../src/node/shown-problems.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const display = (key: string): string => key.replace('content/', 'my deck/');
const place = { file: 'content/deck.yaml', line: 2, column: 3 };
const unreadable = problem('project/unreadable', place, { path: 'x', reason: 'EACCES' });

test('a problem is told with its place, its line, a caret and a hint', () => {
  const files = new Map([['content/deck.yaml', bytes('a: 1\nb: two\nc: 3\n')]]);
  expect(toText(unreadable, { language: 'en', colour: false, files, display })).toBe(
    [
      'my deck/deck.yaml:2:3  error  project/unreadable  x cannot be read (EACCES).',
      '    b: two',
      '      ^',
      '    Check that it exists and that you may read it.',
    ].join('\n'),
  );
});

test('a problem without a place is told without a line', () => {
  const diagnostic = problem('project/no-content', undefined, { path: 'x' });
  expect(toText(diagnostic, { language: 'nl', colour: false, files: new Map(), display })).toBe(
    [
      'fout  project/no-content  Er is geen map met inhoud op x.',
      '    Geef de map met de YAML-bestanden: --content MAP.',
    ].join('\n'),
  );
  expect(toObject(diagnostic, { language: 'en', display })).toEqual({
    file: null,
    line: null,
    column: null,
    severity: 'error',
    code: 'project/no-content',
    message: 'There is no content folder at x.',
    hint: 'Give the folder with the YAML files: --content DIR.',
  });
});

test('colour is added only when asked', () => {
  const setting = { language: 'en', files: new Map(), display } as const;
  const coloured = toText(unreadable, { ...setting, colour: true });
  expect(coloured).toContain('\u001b[31merror\u001b[0m');
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(toText(unreadable, { ...setting, colour: false }));
});

test('as an object, with the path that its reader knows', () => {
  expect(toObject(unreadable, { language: 'nl', display })).toMatchObject({
    file: 'my deck/deck.yaml',
    line: 2,
    column: 3,
    severity: 'error',
    code: 'project/unreadable',
  });
});

test('problems come by file and place, those of the world first', () => {
  const at = (file: string, line: number, column: number) =>
    problem('project/unreadable', { file, line, column }, { path: '', reason: '' });
  const world = problem('project/no-content', undefined, { path: '' });
  const sorted = [world, at('a', 1, 2), at('a', 2, 1), at('a', 10, 1), at('b', 1, 1)];
  const [first, second, third, fourth, fifth] = sorted;
  expect(inOrder([fifth, third, fourth, first, second].flatMap((one) => one ?? []))).toEqual(sorted);
});

test('the summary counts', () => {
  expect(summary([], 'en')).toBe('');
  expect(summary([unreadable], 'en')).toBe('1 error');
  expect(summary([unreadable, unreadable], 'nl')).toBe('2 fouten');
});

test.each([
  { what: 'tabs', line: '\tquestion: x', column: 2, expected: '  question: x\n  ^' },
  { what: 'CRLF', line: 'question: x\r\nnext', column: 11, expected: 'question: x\n          ^' },
  { what: 'wide letters and marks', line: '字e\u0301x', column: 4, expected: '字e\u0301x\n   ^' },
  { what: 'a column past the end', line: 'abc', column: 9, expected: 'abc\n   ^' },
  { what: 'controls', line: 'a\u0007b\u001b[2J\u202e', column: 3, expected: 'a␇b␛[2J·\n  ^' },
])('an excerpt shows $what so that the caret fits', ({ line, column, expected }) => {
  expect(excerpt(bytes(line), 1, column)).toBe(expected);
});

test('an excerpt of a long line is cut around its column', () => {
  const line = `${'a'.repeat(5000)}!${'b'.repeat(5000)}`;
  const [text, caret] = (excerpt(bytes(line), 1, 5001) ?? '').split('\n');
  expect(text).toBe(`…${'a'.repeat(50)}!${'b'.repeat(49)}…`);
  expect(caret).toBe(`${' '.repeat(51)}^`);
  expect(excerpt(bytes('a'.repeat(5000)), 1, 1)).toBe(`${'a'.repeat(100)}…\n^`);
  expect(excerpt(bytes(`${'a'.repeat(4999)}!`), 1, 5000)).toBe(`…${'a'.repeat(99)}!\n${' '.repeat(100)}^`);
});

test('there is no excerpt of a line that is empty or not there', () => {
  expect(excerpt(bytes('a\n \nb'), 2, 1)).toBeUndefined();
  expect(excerpt(bytes('a'), 2, 1)).toBeUndefined();
});

test('text of others cannot act on the terminal', () => {
  expect(printable('\u001b]0;title\u0007\u0000\u009b\u2066')).toBe('␛]0;title␇␀··');
});
