/** Backs lie behind their fronts: in the finished sheets, turned over in thought. */

import { describe, expect, test } from 'vitest';
import { type CardFormat, readCardFormat } from '../../../src/formats/card-presets.ts';
import { type PaperSize, readPaper } from '../../../src/formats/papers.ts';
import { USUAL_SHEETS } from '../../../src/formats/sheet-format.ts';
import type { Placement } from '../../../src/impose/sheet.ts';
import type { PathItem } from '../../../src/layout/page.ts';
import { PdfFile } from '../../../src/node/preflight/pdf-file.ts';
import { itemBox } from '../../../src/pdf/frame.ts';
import { planCards } from '../../../src/products/cards/card-plan.ts';
import { makeCardSheets } from '../../../src/products/cards/cards.ts';
import { selectAll } from '../../../src/selection/selection.ts';
import { compileDesign } from '../../../src/typesetting/compile.ts';
import type { Design } from '../../../src/typesetting/typeset.ts';
import { toMm } from '../../../src/units.ts';
import { conformanceProblems } from '../../pdf/conformance.ts';
import { asking } from '../../request/asking.ts';
import { deckYaml } from '../deck.ts';
import { build, contentOf, fail, projectFiles, projectWith } from '../project.ts';

const clusters = [
  { title: 'Een', colour: 'groen', shape: 'persoon', cards: Array(11).fill('Wat telt?') },
  { title: 'Twee', colour: 'roos', shape: 'mensen', cards: Array(3).fill('Wie helpt?') },
];
const files = projectWith({ 'content/deck.yaml': deckYaml({ language: 'nl', clusters }) });
const content = contentOf(files);
const design = (await compileDesign(projectFiles, fail)) as Design;
const job = { report: () => {}, progress: () => {} };

function wordsOf(placement: Placement | undefined): string {
  return (placement?.page.items ?? []).map((item) => (item.kind === 'glyphs' ? item.text : '')).join('');
}

describe.each(['long', 'short'] as const)('turned over at the %s edge', (edge) => {
  test.each([
    ['standard', 'A4', 'sheet', false],
    ['A8', 'A4', 'stack', false],
    ['poker', 'Letter', 'stack', true],
    ['tarot', 'A3', 'sheet', true],
  ] as const)('%s on %s, order %s, blanks %s', (card, paper, order, blanks) => {
    const { options } = asking({
      card: readCardFormat(card) as CardFormat,
      paper: readPaper(paper) as PaperSize,
      backs: edge,
      blanks,
      order,
    });
    const selection = selectAll(content.deck);
    const made = makeCardSheets(
      content,
      design,
      { ...planCards('white-paper', selection, options), selection, date: new Date(0) },
      job,
    );
    for (const run of made?.runs ?? []) {
      expect(run.backs).toHaveLength(run.sheets.length);
      run.sheets.forEach((front, index) => {
        const back = run.backs[index];
        const isLikeBook = (edge === 'long') === front.height >= front.width;
        // After the cards come the words of the sheet: two strips on the front, one on the back.
        const cards = front.placements.slice(0, -2);
        expect(back?.placements).toHaveLength(cards.length + 1);
        const turning = edge === 'long' ? 'lange rand' : 'korte rand';
        expect(wordsOf(front.placements.at(-2))).toMatch(new RegExp(`voorkant.*${turning}`));
        expect(wordsOf(back?.placements.at(-1))).toMatch(new RegExp(`achterkant.*${turning}`));
        // The outermost marks lie behind each other.
        const [marks, behind] = [front.furniture[0], back?.furniture[0]].map(
          (item) => item && itemBox(item as PathItem),
        );
        expect(behind).toEqual(marks);
        cards.forEach(({ page, x, y }, place) => {
          const other = back?.placements[place];
          const seen = isLikeBook
            ? { x: front.width - (other?.x ?? 0) - page.width, y: other?.y ?? 0 }
            : { x: other?.x ?? 0, y: front.height - (other?.y ?? 0) - page.height };
          expect(toMm(Math.hypot(seen.x - x, seen.y - y))).toBeLessThan(0.01);
        });
      });
    }
    expect(made?.runs).toHaveLength(2);
  });
});

test('numbers at the marks and arcs for round corners go with all else', async () => {
  const { products, problems } = await build(files, {
    only: ['cards'],
    sheets: { ...USUAL_SHEETS, marks: 'numbered', roundMm: 5, backs: 'long' },
  });
  expect(problems).toEqual([]);
  for (const { bytes } of products?.files ?? []) expect(conformanceProblems(bytes)).toEqual([]);
});

test('a file has two pages to a sheet, tells the printer how to turn, and conforms', async () => {
  const { products, problems } = await build(files, {
    only: ['cards'],
    editions: ['coloured-paper'],
    sheets: { ...USUAL_SHEETS, backs: 'short' },
  });
  expect(problems).toEqual([]);
  const pdf = products?.files.at(-1);
  expect([pdf?.pages, pdf?.sheets, products?.plan.total]).toEqual([6, 3, 3]);
  expect(conformanceProblems(pdf?.bytes ?? new Uint8Array())).toEqual([]);
  const file = new PdfFile(pdf?.bytes ?? new Uint8Array());
  expect(
    String(JSON.stringify(file.dictionary(file.catalogue.get('ViewerPreferences')).get('Duplex'))),
  ).toContain('DuplexFlipShortEdge');
});
