/** How characters that cannot be set are told: the first few of them, and how many more. */

import { expect, test } from 'vitest';
import { problem, TYPED } from '../../src/diagnostics.ts';
import { wordsIn } from '../../src/words/index.ts';
import { tell } from '../../src/words/tell.ts';

const LETTERS = [...'كيفحالتم'];

function told(characters: readonly string[], language: 'nl' | 'en'): string {
  const codes = characters.map((each) => `U+${each.codePointAt(0)?.toString(16).toUpperCase()}`);
  const { message, hint } = tell(
    problem('text/no-glyph', undefined, { characters, codes, families: ['Atkinson'] }),
    wordsIn(language),
  );
  return `${message} ${hint}`;
}

test('one, some, and more than anyone reads', () => {
  expect(told(['🎉'], 'nl')).toContain('heeft het teken “🎉”.');
  expect(told(['🎉', '🎊'], 'nl')).toContain('heeft de tekens “🎉 🎊”.');
  expect(told(['🎉', '🎊'], 'en')).toContain('has the characters “🎉 🎊”.');
  expect(told(LETTERS, 'nl')).toContain('“ك ي ف ح ا ل” (en nog 2).');
  expect(told(LETTERS, 'en')).toContain('“ك ي ف ح ا ل” (2 more).');
});

test('what has no look of its own is told by its code', () =>
  expect(told(['🎉', '\u3000', '\ue000'], 'en')).toContain('“🎉 U+3000 U+E000”'));

test('what stands in for a picture or a lost letter is told as what it is', () => {
  for (const [code, words] of [
    ['U+FFFC', 'plaatje of ander object'],
    ['U+FFFD', 'een letter niet lezen'],
  ] as const) {
    const params = { characters: [], codes: [code] };
    expect(tell(problem('text/stand-in', undefined, params), wordsIn('nl')).message).toContain(words);
    expect(
      tell(problem('content/character', undefined, { codePoint: code }), wordsIn('nl')).message,
    ).toContain(words);
  }
});

test('who typed it without a file is told what can be done there', () => {
  const params = { characters: ['🎉'], codes: ['U+1F389'], families: ['Atkinson'] };
  const hintAt = (file: string) =>
    tell(problem('text/no-glyph', { file, line: 1, column: 1 }, params), wordsIn('nl')).hint;
  for (const file of Object.values(TYPED)) expect(hintAt(file)).toBe('Laat het weg, of schrijf het anders.');
  expect(hintAt('content/deck.yaml')).toContain('fonts/README.md');
  expect(hintAt('keuze/pot.yaml')).toContain('fonts/README.md');
  const { hint, ...told } = tell(
    problem('text/no-glyph', { file: TYPED.choice, line: 1, column: 1 }, params),
    wordsIn('en'),
  );
  expect(Object.keys(told)).toEqual(['message']);
  expect(hint).toBe('Leave it out, or write it in another way.');
});

test('the hint says which fonts there are', () =>
  expect(told(['🎉'], 'en')).toContain('now there is Atkinson.'));
