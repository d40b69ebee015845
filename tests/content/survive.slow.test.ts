/** Any text that a person writes comes back whole. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Document } from 'yaml';
import { forbiddenCharacters, isBlank, tidyText } from '../../src/content/characters.ts';
import { linesOf } from '../../src/content/markdown.ts';
import { deckWith, filesWith, read, secondCard, secondText } from './project.ts';

/** Words as they must be written to stay plain: a backslash before each of the four marks. */
function escaped(words: string): string {
  return words.replace(/[*[\]\\]/g, '\\$&');
}

function withCard(text: unknown, type: 'BLOCK_FOLDED' | 'QUOTE_DOUBLE' | 'PLAIN'): string {
  const card = new Document([{ id: 'twee', text }]);
  const yaml = card.toString({ defaultStringType: type, lineWidth: 80 });
  return deckWith(yaml.replace(/^/gm, '      ').replace(/\n {6}$/, '\n'));
}

const writable = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
  .filter((words) => !isBlank(words) && forbiddenCharacters(words).next().done === true);

it.each(['BLOCK_FOLDED', 'QUOTE_DOUBLE', 'PLAIN'] as const)('written as %s', (type) => {
  fc.assert(
    fc.property(writable, (words) => {
      const outcome = read(filesWith(withCard(escaped(words), type)));
      expect(outcome.problems.filter((told) => !told.startsWith('content/underscores'))).toEqual([]);
      expect(linesOf(secondText(outcome)?.inlines ?? [])).toBe(tidyText(words));
    }),
    { numRuns: 60 },
  );
});

it.each(['\u226e', '<\u0338'])('“≮” is the same sign, whole or in two (%j)', (sign) => {
  expect(secondCard(read(filesWith(withCard(`Is 3 ${sign} 4?`, 'PLAIN'))))).toBe('Is 3 \u226e 4?');
});

/** The documented marks, out of words that are read with them and as they are read. */
function withoutMarks(words: string): string {
  return words
    .replace(/[*[\]\\]|\{lang=[^\s}]*\}|\([^()\s]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'*_`[]()<>&\\!#-+~^=|{}"\'.:?1 2\n'),
      fc.constantFrom(
        '**',
        '***',
        '___',
        '&nbsp;',
        '&amp;',
        '<b>',
        '<!--',
        '1. ',
        '- ',
        '  \n',
        ' # ',
        '“',
        '’',
      ),
      fc.constantFrom(
        'woord',
        'é',
        '我',
        'سؤال',
        '42',
        ' en ',
        'https://a.be',
        '{lang=en}',
        '](',
        '```',
        '---',
      ),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((pieces) => `a ${pieces.join('')} z`);

it('nothing that is typed vanishes without a word, but for the documented marks', () => {
  fc.assert(
    fc.property(typed, (words) => {
      const outcome = read(filesWith(withCard(words, 'QUOTE_DOUBLE')));
      if (outcome.problems.some((told) => /markdown|bad-address|bad-language|note-not/.test(told))) return;
      const printed = linesOf(secondText(outcome)?.inlines ?? []);
      expect(withoutMarks(printed)).toBe(withoutMarks(words));
      // A star or a bracket that is gone is one of two, and a backslash stood before one of these.
      const gone = (mark: RegExp) => (words.match(mark)?.length ?? 0) - (printed.match(mark)?.length ?? 0);
      expect(gone(/\*/g) % 2).toBe(0);
      expect(gone(/\[/g)).toBe(gone(/\]/g));
      expect(gone(/\\/g)).toBe(words.match(/\\[*[\]\\]/g)?.length ?? 0);
      expect(gone(/[^\s*[\]\\(){}=a-zA-Z:/.-]/gu)).toBe(0);
    }),
    { numRuns: 500 },
  );
});

it('a word between other words, digits or signs never loses its stars, lines and ticks', () => {
  const joint = fc.constantFrom(
    '*',
    '**',
    '_',
    '__',
    '___',
    '`',
    '~',
    '^',
    '<',
    '>',
    '&',
    '#',
    '!',
    '|',
    '=',
  );
  const run = fc.array(fc.tuple(fc.constantFrom('a', 'woord', '7', 'é', '12'), joint), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(run, (pieces) => {
      const words = `${pieces.flat().join('')}z`;
      const outcome = read(filesWith(withCard(`Vraag ${words} en ${words}?`, 'QUOTE_DOUBLE')));
      expect(outcome.problems).toEqual([]);
      expect(secondCard(outcome)).toBe(`Vraag ${words} en ${words}?`);
    }),
    { numRuns: 200 },
  );
});

it('with a language of its own', () => {
  const { content } = read(filesWith(withCard({ text: 'What helps?', lang: 'en-gb' }, 'PLAIN')));
  expect(content?.deck.clusters[0]?.cards[1]?.text).toMatchObject({
    plain: 'What helps?',
    language: 'en-GB',
  });
});

it('never throws, whatever the file holds', () => {
  const piece = fc.constantFrom(
    '- ',
    'id: ',
    'text: ',
    '\n',
    '  ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '*',
    '&',
    '#',
    ': ',
    '>-',
    '|',
    '\t',
    'x',
    '\0',
    '!',
    '%',
    '---',
    '\\',
    '[^n]',
    '{lang=en}',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { content, problems } = read(
        filesWith(deckWith(`      - id: twee\n        text: ${pieces.join('')}\n`)),
      );
      expect(content !== undefined || problems.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});
