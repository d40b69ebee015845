/** Any choice becomes a file and an address, and comes back whole. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { collect } from '../../src/diagnostics.ts';
import { decodeChoice, encodeChoice } from '../../src/selection/address.ts';
import type { Choice } from '../../src/selection/choice.ts';
import { readChoiceFile } from '../../src/selection/choice-file.ts';
import { withIds, writeChoice } from '../../src/selection/write-choice.ts';
import { anyChoice } from './arbitraries.ts';
import { FIVE } from './decks.ts';

const { deck } = FIVE;

/** Without what only `choose` judges: a text that cannot be printed is kept as it is. */
function readBack(yaml: string): Choice | undefined {
  const problems = collect();
  const files = new Map([['keuze.yaml', new TextEncoder().encode(yaml)]]);
  const read = readChoiceFile(files, 'keuze.yaml', problems.report);
  const strange = problems.diagnostics.filter(
    ({ code, severity }) =>
      severity === 'error' &&
      !['content/markdown', 'content/empty-text', 'content/bad-address', 'content/note-not-here'].includes(
        code,
      ),
  );
  expect(strange).toEqual([]);
  return read?.choice;
}

function decoded(text: string) {
  const problems = collect();
  const choice = decodeChoice(text, problems.report);
  return { choice, codes: problems.diagnostics.map(({ code }) => code) };
}

test('file → choice → address → choice → file is exact, for a thousand choices', () => {
  fc.assert(
    fc.property(anyChoice(deck), (any) => {
      const file = writeChoice(any, deck);
      const choice = readBack(file);
      expect(choice).toEqual(withIds(any, deck));
      const address = encodeChoice(choice as Choice);
      expect(address).toMatch(/^[A-Za-z0-9\-._~!?,%]+$/);
      const { choice: again, codes } = decoded(address);
      expect(codes).toEqual([]);
      expect(again).toEqual(choice);
      expect(writeChoice(again as Choice, deck)).toBe(file);
    }),
    { numRuns: 1000 },
  );
});

test('other readers of YAML find the same words in the file', () => {
  fc.assert(
    fc.property(anyChoice(deck), (any) => {
      const choice = withIds(any, deck);
      const file = parse(writeChoice(any, deck)) ?? {};
      expect(file.title).toBe(choice.title);
      expect(file.cards ?? undefined).toEqual(choice.cards);
      const texts = (file['own-cards'] ?? []).map(({ text }: { text: string | { text: string } }) =>
        typeof text === 'string' ? text : text.text,
      );
      expect(texts).toEqual(choice.ownCards.map(({ text }) => text.words));
    }),
  );
});

test('an address that is no choice is told, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.boolean(), (text, prefixed) => {
      expect(decoded(prefixed ? `1~${text}` : text).choice).toBeUndefined();
    }),
  );
});
