/** The words on our products that are ours fit on the real cards, in every language that we have them in. */
import { expect, test } from 'vitest';
import type { MadePdf } from '../../src/typesetting/made.ts';
import { deckOf } from './deck.ts';
import { build, made, projectWith, textOf } from './project.ts';
import { cardsRead } from './reading.ts';

const OWN = { nl: 'eigen vraag', en: 'own question', fr: 'ma question', de: 'eigene Frage' } as const;

test.each(Object.entries(OWN))('the real clusters in %s give all three editions', async (language, own) => {
  const deck = textOf('content/deck.yaml').replace(/^language: .*$/m, `language: ${language}`);
  const { products, problems } = await build(projectWith({ 'content/deck.yaml': deck }), { only: ['cards'] });
  expect(problems).toEqual([]);
  const files = (products?.files ?? []).filter(({ cluster }) => cluster === undefined);
  expect(files.map(({ edition }) => edition)).toEqual(['coloured-paper', 'white-paper', 'large-print']);
  for (const file of files) {
    const label = file.edition === 'large-print' ? `groen · ${own}` : `groen ${own}`;
    expect(await blanksRead(file)).toContain(`${label} Eenzaamheid bij jezelf`);
  }
});

test.each([
  ['vi', ['Mẹ bạn học gì ở trường, và điều gì làm bạn vui nhất mỗi ngày?', 'Ăn ổi, ở ẩn: được chứ?']],
  ['yo', ['Ẹ ṣeun, ọmọ mi. Ṣé o ti jẹun?']],
  ['ig', ['Ị na-eme gịnị ụbọchị ọ bụla? Ṅụọ mmiri ọṅụ.']],
])('cards in %s are printed and read as they were written, however accents were typed', async (_, cards) => {
  for (const form of ['NFC', 'NFD']) {
    const deck = deckOf(...cards.map((card) => card.normalize(form)));
    const [file] = await made(projectWith({ 'content/deck.yaml': deck }), {
      only: ['cards'],
      editions: ['large-print'],
    });
    const read = await cardsRead((file as MadePdf).bytes);
    expect(read.map(({ question }) => question).filter(Boolean)).toEqual(cards);
  }
});

/** What is read of the blank cards, each once. */
async function blanksRead({ bytes }: MadePdf): Promise<string[]> {
  const cards = await cardsRead(bytes);
  return [...new Set(cards.filter(({ question }) => question === '').map(({ heading }) => heading))];
}
