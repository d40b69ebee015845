/** Any text that a person writes comes back whole. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Document } from 'yaml';
import { collapseSpace, forbiddenCharacters, isBlank } from '../../src/content/characters.ts';
import { deckWith, filesWith, read, secondCard } from './project.ts';

/**
 * Words as they must be written to stay plain: a backslash before every mark of Markdown. Texts are composed (NFC)
 * before they are read, so that both ways to write a sign mean the same: `<` with U+0338 is `≮`, which is no mark.
 */
function escaped(words: string): string {
  return words.replace(/[!-/:-@[-`{-~]\p{M}*/gu, (found) =>
    found.normalize('NFC')[0] === found[0] ? `\\${found}` : found,
  );
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
      expect(outcome.problems).toEqual([]);
      expect(secondCard(outcome)).toBe(collapseSpace(words.normalize('NFC')));
    }),
    { numRuns: 60 },
  );
});

it.each(['\u226e', '<\u0338'])('“≮” is the same sign, whole or in two (%j)', (sign) => {
  expect(secondCard(read(filesWith(withCard(`Is 3 ${sign} 4?`, 'PLAIN'))))).toBe('Is 3 \u226e 4?');
  expect(secondCard(read(filesWith(withCard(`Is 3 \\${sign} 4?`, 'PLAIN'))))).toBe('Is 3 \\\u226e 4?');
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
