/** What holds for every deck, whatever its words. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { collect } from '../../src/diagnostics.ts';
import { CARD_EDITIONS } from '../../src/formats/formats.ts';
import { writeCards } from '../../src/products/cards/card-files.ts';
import { planCards } from '../../src/products/cards/card-plan.ts';
import { makeCardSheets } from '../../src/products/cards/cards.ts';
import { selectAll } from '../../src/selection/selection.ts';
import { compileDesign } from '../../src/typesetting/compile.ts';
import type { MadePdf } from '../../src/typesetting/made.ts';
import type { Design } from '../../src/typesetting/typeset.ts';
import { mm } from '../../src/units.ts';
import { conformanceProblems } from '../pdf/conformance.ts';
import { openWithPdfJs } from '../pdf/tagged-text.ts';
import { asking } from '../request/asking.ts';
import { deckOf, deckYaml, type MadeUpDeck } from './deck.ts';
import { type InkPage, inkOf, isInside, sequences } from './ink.ts';
import { fail, projectFiles, projectWith, textOf } from './project.ts';

const design = (await compileDesign(projectFiles, fail)) as Design;
const [COLOURED, WHITE, LARGE] = CARD_EDITIONS as [
  (typeof CARD_EDITIONS)[0],
  (typeof CARD_EDITIONS)[0],
  (typeof CARD_EDITIONS)[0],
];

interface Printed {
  readonly combined: MadePdf | undefined;
  readonly all: readonly MadePdf[];
  readonly problems: readonly { readonly code: string; readonly params: unknown }[];
}

async function print(deck: string, edition: (typeof CARD_EDITIONS)[0], blanks = true): Promise<Printed> {
  const problems = collect();
  const content = readContent(projectWith({ 'content/deck.yaml': deck }), problems.report);
  if (!content) throw new Error(JSON.stringify(problems.diagnostics));
  const date = new Date('2026-11-22T00:00:00Z');
  const selection = selectAll(content.deck);
  const { options } = asking({ blanks });
  const order = { ...planCards(edition.name, selection, options), selection, date };
  const sheets = makeCardSheets(content, design, order, { report: problems.report, progress: () => {} });
  const all = sheets && !problems.hasErrors ? await writeCards(content, sheets) : [];
  return { all, combined: all.at(-1), problems: problems.diagnostics };
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZéèêëïöüçñßœÅ';
const plainWord = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 11 });
const hardWord = fc.constantFrom(
  ...[
    'R&D',
    '&amp;',
    '<b>',
    '</p>',
    '{{titel}}',
    '{%x%}',
    '*ster*',
    '_laag_',
    '[link](x)',
    '`code`',
    '# kop',
  ],
  ...['é', 'beïnvloed', 'CO₂', '“ja”', '’s', '50 %', '1.1', '–', '…', '\\', '$1', '~', '|', '<!--', '&#65;'],
);
const word = fc.oneof({ weight: 6, arbitrary: plainWord }, { weight: 2, arbitrary: hardWord });
const question = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `${words.join(' ')}?`);
const card = fc.array(question, { minLength: 1, maxLength: 3 }).map((questions) => questions.join(' '));
const cluster = fc.record({
  title: fc.array(plainWord, { minLength: 1, maxLength: 2 }).map((words) => words.join(' & ')),
  colour: fc.constantFrom('groen', 'roos', 'geel', 'blauw', 'wit'),
  shape: fc.constantFrom('persoon', 'mensen', 'pad', 'huis', 'gemeentehuis'),
  cards: fc.array(card, { minLength: 1, maxLength: 12 }),
});
const deck: fc.Arbitrary<MadeUpDeck> = fc.record({
  language: fc.constantFrom('nl', 'fr', 'de', 'en'),
  clusters: fc
    .array(cluster, { minLength: 1, maxLength: 9 })
    .filter((clusters) => clusters.flatMap(({ cards }) => cards).length <= 30),
});

/** What stands on each card, in the order of the sheets: its label, and its question if it has one. */
function cardsOf(bytes: Uint8Array): string[] {
  const cards: string[] = [];
  for (const { tag, words } of inkOf(bytes).flatMap(sequences)) {
    if (tag === 'P') cards.push(words);
  }
  return cards;
}

test.each(['nl', 'fr', 'de', 'en'])(
  'a deck in %s is printed with the words of its language',
  async (language) => {
    const cluster = { title: 'Premier', colour: 'groen', shape: 'pad', cards: ['Un?'] };
    for (const edition of CARD_EDITIONS) {
      const { combined, problems } = await print(deckYaml({ language, clusters: [cluster] }), edition);
      expect(problems).toEqual([]);
      const { ink } = inkOf((combined as MadePdf).bytes)[0] as InkPage;
      const words = ink.map((each) => each.words).join('');
      const own = /^cards\.own: (.*)$/m.exec(textOf(`content/strings/${language}.yaml`))?.[1];
      expect(words).toContain(own);
      expectInside((combined as MadePdf).bytes, edition);
    }
  },
);

test('a cluster of many cards is one section with one bookmark', async () => {
  const cards = Array.from({ length: 401 }, (_, index) => `Vraag ${index + 1}?`);
  const { combined } = await print(deckOf(...cards), LARGE);
  const { bytes } = combined as MadePdf;
  expect(cardsOf(bytes)).toEqual(cards);
  const outline = await (await openWithPdfJs(bytes)).getOutline();
  expect(outline.map(({ title }) => title)).toEqual(['1. Eerste (groen)']);
});

describe('any deck', () => {
  test('is printed whole: each card once, in order, inside its cuts, its words as they were', async () => {
    await fc.assert(
      fc.asyncProperty(
        deck,
        fc.constantFrom(COLOURED, WHITE, LARGE),
        fc.boolean(),
        async (made, edition, blanks) => {
          const { combined, all, problems } = await print(deckYaml(made), edition, blanks);
          // A word between underscores may have been meant as emphasis.
          expect(problems.filter(({ code }) => code !== 'content/underscores')).toEqual([]);
          const { bytes } = combined as MadePdf;
          const texts = made.clusters.map(({ cards }) => cards.map((text) => text.normalize('NFC')));
          expect(cardsOf(bytes)).toEqual(texts.flat());
          if (edition.hasClusterFiles) {
            expect(all.slice(0, -1).map((file) => cardsOf(file.bytes))).toEqual(texts);
          }
          expectNumbers(bytes, made);
          expectInside(bytes, edition);
          expect(conformanceProblems(bytes)).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('with a text of any length prints it whole or refuses it, by the number of its card', async () => {
    const long = fc.array(plainWord, { minLength: 1, maxLength: 90 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(long, fc.constantFrom(COLOURED, LARGE), async (text, edition) => {
        const { combined, problems } = await print(deckOf('Kort?', text), edition);
        if (combined) expect(cardsOf(combined.bytes)).toEqual(['Kort?', text.normalize('NFC')]);
        else {
          expect(problems.map(({ code }) => code)).toEqual(['layout/too-tall']);
          expect(problems[0]?.params).toMatchObject({ name: '1.2', text: { size: edition.type.floor } });
        }
      }),
      { numRuns: 15 },
    );
  });
});

function expectNumbers(bytes: Uint8Array, { clusters }: MadeUpDeck): void {
  const headings = inkOf(bytes)
    .flatMap(sequences)
    .filter(({ tag, words }) => tag === 'H1' && /\d$/.test(words.trim()))
    .map(({ words }) => words.trim());
  const labels = clusters.flatMap(({ colour, cards }, index) =>
    cards.map((_, place) => `${colour} ${index + 1}.${place + 1}`),
  );
  expect(headings).toEqual(labels);
}

/** Letters may hang out of their room by half a millimetre; the pen's middle counts for lines. */
function expectInside(bytes: Uint8Array, { card }: (typeof CARD_EDITIONS)[0]): void {
  const [width, height] = [mm(card.widthMm), mm(card.heightMm)];
  for (const page of inkOf(bytes)) {
    const onCards = page.ink.filter(
      ({ tag, box }) => tag !== 'Artifact/Page' && isAmongCards(box.y, height, page),
    );
    const left = (page.width - 2 * width) / 2;
    const top = (page.height - Math.floor(page.height / height + 1e-6) * height) / 2;
    for (const { box, words } of onCards) {
      const column = Math.floor((box.x + box.width / 2 - left) / width);
      const row = Math.floor((box.y + box.height / 2 - top) / height);
      const inner = {
        x: left + column * width + mm(4.5),
        y: top + row * height + mm(5),
        width: width - mm(9),
        height: height - mm(10),
      };
      expect(isInside(box, inner, 0.25), words).toBe(true);
    }
  }
}

function isAmongCards(y: number, cardHeight: number, page: { readonly height: number }): boolean {
  const top = (page.height - Math.floor(page.height / cardHeight + 1e-6) * cardHeight) / 2;
  return y > top && y < page.height - top;
}
