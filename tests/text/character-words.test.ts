/** How characters that cannot be set are told: the first few of them, and how many more. */
import { expect, test } from 'vitest';
import { problem, tell } from '../../src/diagnostics.ts';

const LETTERS = [...'كيفحالتم'];

function told(characters: readonly string[], language: 'nl' | 'en'): string {
  const codes = characters.map((each) => `U+${each.codePointAt(0)?.toString(16).toUpperCase()}`);
  const { message, hint } = tell(
    problem('text/no-glyph', undefined, { characters, codes, families: ['Atkinson'] }),
    language,
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

test('the hint says which fonts there are', () =>
  expect(told(['🎉'], 'en')).toContain('now there is Atkinson.'));
