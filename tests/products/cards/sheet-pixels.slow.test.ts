/**
 * Finished sheets as PDFium draws them at 300 dpi, measured in their pixels: cut lines and ruler lie within 0.1 mm
 * of the design. What the design is, is stated here in millimetres: cards beside each other in the middle of the paper.
 */
import { expect, test } from 'vitest';
import { type CardFormat, readCardFormat } from '../../../src/formats/card-presets.ts';
import { type PaperSize, readPaper } from '../../../src/formats/papers.ts';
import { type SheetRequest, USUAL_SHEETS } from '../../../src/formats/sheet-format.ts';
import type { MadePdf } from '../../../src/typesetting/made.ts';
import { mm, toMm } from '../../../src/units.ts';
import { type Raster, rasterOf } from '../../pdf/raster.ts';
import { deckYaml } from '../deck.ts';
import { made, projectWith } from '../project.ts';
import { type Drawn, linesIn, longestRun } from '../raster-lines.ts';

const DPI_300 = 300 / 72;
const TOLERANCE_MM = 0.1;

const PRINTER = 'name: Beneden\nshift: { x: 1.2, y: -0.8 }\nscale: { x: 99.6, y: 100.3 }\n';
const deck = deckYaml({
  language: 'nl',
  clusters: [{ title: 'Buurt', colour: 'groen', shape: 'huis', cards: ['Wat telt?', 'Wie helpt?'] }],
});
const files = projectWith({ 'content/deck.yaml': deck, 'content/printers/beneden.yaml': PRINTER });

/** In mm, on the sheet as it is printed. */
interface Design {
  readonly paper: readonly [number, number];
  readonly card: readonly [number, number];
  readonly columns: number;
  readonly rows: number;
  readonly gutter?: number;
}

/** Cut lines along one side of the paper. */
function cutLines(paper: number, card: number, count: number, gutter = 0): number[] {
  const first = (paper - count * card - (count - 1) * gutter) / 2;
  const starts = Array.from({ length: count }, (_, index) => first + index * (card + gutter));
  return [...new Set(starts.flatMap((start) => [start, start + card]).map((at) => at.toFixed(4)))].map(
    Number,
  );
}

async function drawn(
  sheets: Partial<SheetRequest>,
  [width, height]: Design['paper'],
  page = 0,
): Promise<Drawn> {
  const request = {
    only: ['cards'],
    editions: ['white-paper'],
    sheets: { ...USUAL_SHEETS, ...sheets },
  } as const;
  const [file] = await made(files, request);
  const raster = (await rasterOf((file as MadePdf).bytes, DPI_300))[page];
  return { raster: raster as Raster, width: mm(width), height: mm(height) };
}

/**
 * Marks, lines and crosses all come within 2 mm of the cards, outside them; nothing else does.
 * @param away how far from the cards to look, in mm
 */
function foundLines(sheet: Drawn, { paper, card, columns, rows, gutter }: Design, away = 2) {
  const xs = cutLines(paper[0], card[0], columns, gutter);
  const ys = cutLines(paper[1], card[1], rows, gutter);
  const [left, right] = [(xs[0] ?? 0) - AROUND, (xs.at(-1) ?? 0) + AROUND];
  const [top, bottom] = [(ys[0] ?? 0) - AROUND, (ys.at(-1) ?? 0) + AROUND];
  const above = [mm(left), mm(top + AROUND - away), mm(right - left), mm(1.6)] as const;
  const beside = [mm(left + AROUND - away), mm(top), mm(1.6), mm(bottom - top)] as const;
  return {
    expected: { xs, ys },
    xs: linesIn(sheet, 'upright', above).map(toMm),
    ys: linesIn(sheet, 'level', beside).map(toMm),
  };
}

/** In mm: lines may be moved so far, and words stay further away. */
const AROUND = 3;

const A4 = [210, 297] as const;
const cardNamed = (name: string) => ({ card: readCardFormat(name) as CardFormat });
const onPaper = (name: string) => ({ paper: readPaper(name) as PaperSize });

const CASES: readonly [string, Partial<SheetRequest>, Design][] = [
  ['standard', {}, { paper: A4, card: [95, 65], columns: 2, rows: 4 }],
  ['85 × 55', cardNamed('business-eu'), { paper: A4, card: [85, 55], columns: 2, rows: 5 }],
  ['A7', cardNamed('A7'), { paper: A4, card: [74, 105], columns: 2, rows: 2 }],
  ['A8, on its side', cardNamed('A8'), { paper: [297, 210], card: [52, 74], columns: 5, rows: 2 }],
  ['poker', cardNamed('poker'), { paper: A4, card: [63.5, 88.9], columns: 3, rows: 3 }],
  ['tarot, on its side', cardNamed('tarot'), { paper: A4, card: [70, 120], columns: 2, rows: 2 }],
  ['large', cardNamed('large'), { paper: A4, card: [95, 87], columns: 2, rows: 3 }],
  [
    'A7 on SRA3',
    { ...cardNamed('A7'), ...onPaper('SRA3') },
    { paper: [320, 450], card: [74, 105], columns: 4, rows: 4 },
  ],
  [
    '85 × 55 on Letter',
    { ...cardNamed('business-eu'), ...onPaper('Letter') },
    { paper: [279.4, 215.9], card: [85, 55], columns: 3, rows: 3 },
  ],
  [
    'a gutter',
    { ...cardNamed('business-eu'), gutterMm: 6 },
    { paper: [297, 210], card: [85, 55], columns: 3, rows: 3, gutter: 6 },
  ],
  ['dashes', { marks: 'dashed' }, { paper: A4, card: [95, 65], columns: 2, rows: 4 }],
  ['corners', { marks: 'corners' }, { paper: A4, card: [95, 65], columns: 2, rows: 4 }],
];

function expectLines(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  for (const [index, at] of found.entries()) {
    expect(Math.abs(at - (expected[index] ?? 0))).toBeLessThan(TOLERANCE_MM);
  }
}

test.each(CASES)('%s', async (_, sheets, design) => {
  const sheet = await drawn(sheets, design.paper);
  const { expected, xs, ys } = foundLines(sheet, design);
  expectLines(xs, expected.xs);
  expectLines(ys, expected.ys);
});

test('the ruler is 100 mm', async () => {
  const sheet = await drawn({}, A4);
  const { start, end, y } = longestRun(sheet, [mm(6), mm(281), mm(198), mm(10)]);
  const ticks = linesIn(sheet, 'upright', [start - 2, y - mm(0.9), end - start + 4, mm(0.6)]).map(toMm);
  expect(ticks).toHaveLength(101);
  for (const [index, at] of ticks.entries()) {
    expect(Math.abs(at - (ticks[0] ?? 0) - index)).toBeLessThan(TOLERANCE_MM);
  }
});

test('through a printer that shifts and scales, lines come out where they should', async () => {
  const design: Design = { paper: A4, card: [95, 65], columns: 2, rows: 4 };
  const sheet = await drawn({ printer: 'beneden' }, A4);
  const { expected, xs, ys } = foundLines(sheet, design, 4);
  // What that printer makes of it: scaled about the point from which its shift was read, and shifted.
  const print = (at: number, scale: number, shift: number): number => 20 + shift + (scale / 100) * (at - 20);
  expectLines(
    xs.map((x) => print(x, 99.6, 1.2)),
    expected.xs,
  );
  expectLines(
    ys.map((y) => print(y, 100.3, -0.8)),
    expected.ys,
  );
  expect(Math.abs((xs[0] ?? 0) - (expected.xs[0] ?? 0))).toBeGreaterThan(1);
});

test.each(['long', 'short'] as const)(
  'a back that is turned at the %s edge has its outer marks behind those of the front',
  async (backs) => {
    const design: Design = { paper: [297, 210], card: [52, 74], columns: 5, rows: 2 };
    const back = await drawn({ ...cardNamed('A8'), backs }, design.paper, 1);
    const { expected, xs, ys } = foundLines(back, design);
    const outer = (lines: readonly number[]) => [lines[0] ?? 0, lines.at(-1) ?? 0];
    expectLines(xs, outer(expected.xs));
    expectLines(ys, outer(expected.ys));
  },
);
