/** Leads on note cards: what was heard in a talk, in print. */
import { describe, expect, test } from 'vitest';
import { conformanceProblems } from '../../pdf/conformance.ts';
import { wordsOf } from '../../pdf/tagged-text.ts';
import { build, contentOf, projectFiles } from '../project.ts';

const notes = contentOf(projectFiles).kit?.notes;

async function printed(...leads: readonly { number: string; words: string }[]) {
  const { products, problems } = await build(projectFiles, { only: ['kit'], editions: ['notes'], leads });
  const bytes = products?.files[0]?.bytes ?? new Uint8Array();
  const words = products ? await wordsOf(bytes) : '';
  return { bytes, pages: products?.files[0]?.pages, problems, words };
}

const PLACES = 8;

function count(words: string, part: string | undefined): number {
  return words.split(part ?? '?').length - 1;
}

describe('a lead', () => {
  test('stands on a card with the number of the card that it came from; the others are to write on', async () => {
    const { words, pages, problems } = await printed({ number: '2.E1', words: 'Meer tijd aan de balie.' });
    expect(problems).toEqual([]);
    expect(pages).toBe(1);
    expect(words).toContain(
      `${notes?.card.plain} ${notes?.number.plain} 2.E1 ${notes?.lead.plain} Meer tijd aan de balie.`,
    );
    expect(count(words, notes?.who.plain)).toBe(PLACES);
  });

  test('is printed as it was typed: nothing in it is markup', async () => {
    const typed = '*Geen* {{kop}} <b>vet</b> [link](x) & meer';
    expect((await printed({ number: '', words: typed })).words).toContain(typed);
  });

  test('that is longer than a card goes on on the next, and none of it is lost', async () => {
    const long = Array.from({ length: 150 }, (_, index) => `woord${index}`).join(' ');
    const { words, problems, bytes } = await printed({ number: '4.5', words: `${long}\n\nslot` });
    expect(problems).toEqual([]);
    expect(words.replace(/\s+/g, ' ')).toContain('woord149 slot');
    for (let index = 0; index < 150; index += 1) expect(count(words, `woord${index} `)).toBe(1);
    // Read aloud once, whatever the number of cards that it takes.
    expect(count(words, `${notes?.number.plain} 4.5`)).toBe(1);
    expect(conformanceProblems(bytes)).toEqual([]);
  });
});

test('many leads take several sheets, with the same coordinates and a free place only on the last', async () => {
  const many = Array.from({ length: 19 }, (_, index) => ({ number: `1.${index}`, words: `Idee ${index}.` }));
  const { pages, words, bytes } = await printed(...many);
  expect(pages).toBe(3);
  expect(count(words, notes?.who.plain)).toBe(3 * PLACES);
  for (const { words: lead } of many) expect(words).toContain(lead);
  expect(conformanceProblems(bytes)).toEqual([]);
});

test('what cannot be printed is told at the lead that it is in', async () => {
  const { problems } = await printed(
    { number: '1.1', words: 'Gaat wel' },
    { number: '1.2', words: 'Feest 𝈀' },
    { number: '1.3', words: '𐎠𐎭' },
  );
  expect(problems).toEqual(['text/no-glyph notities:2:1', 'text/no-glyph notities:3:1']);
});
