/**
 * Cards on sheets in every way that can be asked for: the boxes of the file lie within each other, colour reaches the
 * cut and past it as far as the BleedBox, or the build says why not; words keep 5 mm to the cut. Read from the
 * finished files.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PrinterProfile } from '../../../src/content/printer.ts';
import { collect } from '../../../src/diagnostics.ts';
import { CARD_EDITIONS, type CardEdition } from '../../../src/formats/formats.ts';
import { LABEL_SHEETS } from '../../../src/formats/label-sheets.ts';
import type { Box } from '../../../src/geometry.ts';
import { adjustedBox, adjustmentFor, backAdjustmentFor } from '../../../src/impose/adjustment.ts';
import { cornerBehind, type FlipEdge, turnsLikeBook } from '../../../src/impose/backs.ts';
import { PdfFile } from '../../../src/node/preflight/pdf-file.ts';
import { writeCards } from '../../../src/products/cards/card-files.ts';
import { planCards } from '../../../src/products/cards/card-plan.ts';
import { dealtCards } from '../../../src/products/cards/card-runs.ts';
import { type CardOrder, type CardSheets, makeCardSheets } from '../../../src/products/cards/cards.ts';
import { PRINT_KEYS, type Typed } from '../../../src/request/options.ts';
import { readOptions } from '../../../src/request/read.ts';
import { checkPrinting } from '../../../src/request/rules.ts';
import { selectAll } from '../../../src/selection/selection.ts';
import { compileDesign } from '../../../src/typesetting/compile.ts';
import type { Design } from '../../../src/typesetting/typeset.ts';
import { mm, toMm } from '../../../src/units.ts';
import { inkOf, isInside } from '../ink.ts';
import { contentOf, fail, projectFiles } from '../project.ts';
import { STYLED } from '../styled-deck.ts';

const content = contentOf(STYLED);
const design = (await compileDesign(projectFiles, fail)) as Design;

const EXACT: PrinterProfile = {
  name: 'Beneden',
  shift: { x: 0, y: 0, rotation: 0 },
  scale: { x: 100, y: 100 },
  margins: { top: 0, right: 0, bottom: 0, left: 0 },
  back: undefined,
  trays: new Map(),
};
const PRINTERS: readonly (PrinterProfile | undefined)[] = [
  undefined,
  { ...EXACT, shift: { x: 3, y: -2, rotation: 0 } },
  { ...EXACT, scale: { x: 99, y: 101 }, back: { x: -1, y: 4, rotation: 0 } },
  { ...EXACT, margins: { top: 4, right: 4, bottom: 14, left: 9 } },
];

interface Asked {
  readonly options: Typed;
  readonly edition: CardEdition['name'];
  readonly blanks: boolean;
  readonly printer: PrinterProfile | undefined;
}

interface Outcome {
  readonly made: CardSheets | undefined;
  readonly bytes: Uint8Array;
  /** Codes, and what is lacking. */
  readonly told: readonly string[];
}

/** Undefined where what is asked is refused before anything is read. */
async function outcomeOf(
  { options, edition, blanks, printer }: Asked,
  selection = selectAll(content.deck),
): Promise<Outcome | undefined> {
  const problems = collect();
  const read = { ...readOptions(PRINT_KEYS, options, problems.report), blanks };
  const found = CARD_EDITIONS.find(({ name }) => name === edition) as CardEdition;
  checkPrinting(read, options, [found], problems.report);
  if (problems.hasErrors) return undefined;
  const order: CardOrder = { ...planCards(edition, selection, read, printer), selection, date: new Date(0) };
  const made = makeCardSheets(content, design, order, { report: problems.report, progress: () => {} });
  const told = problems.diagnostics.flatMap(({ code, params }) => [
    code,
    ...(params && 'lacking' in params ? params.lacking : []),
  ]);
  const files = made && !problems.hasErrors ? await writeCards(content, made) : [];
  return { made, told, bytes: files.at(-1)?.bytes ?? new Uint8Array() };
}

const CUTS = 0.01;

/** The boxes of each page, from its top left. */
function boxesIn(bytes: Uint8Array): Record<'MediaBox' | 'BleedBox' | 'TrimBox', Box>[] {
  const file = new PdfFile(bytes);
  return file.pages.map((page) => {
    const [, , , paper = 0] = file.list(page.get('MediaBox')) as number[];
    const named = (['MediaBox', 'BleedBox', 'TrimBox'] as const).map((name) => {
      const [left = 0, low = 0, right = 0, high = 0] = file.list(page.get(name)) as number[];
      return [name, { x: left, y: paper - high, width: right - left, height: high - low }];
    });
    return Object.fromEntries(named);
  });
}

interface Place {
  readonly cell: Box;
  /** Of its cluster, as an operator writes it; undefined where it prints none. */
  readonly ground: string | undefined;
}

/** What lies where on each page of the file, as it is sent to the printer. */
function placesOf({ order, runs }: CardSheets): Place[][] {
  const { printer, options, grid } = order;
  const front = printer && adjustmentFor(printer, grid.paper);
  const moved = (box: Box, by: typeof front): Box => (by ? adjustedBox(by, box) : box);
  return runs.flatMap((run) =>
    dealtCards(run, grid, options.order).flatMap((dealt) => {
      const places = dealt.map(({ cluster }, place) => ({
        cell: grid.cells[place] as Box,
        ground: groundOf(cluster.colour),
      }));
      const fronts = places.map(({ cell, ...rest }) => ({ cell: moved(cell, front), ...rest }));
      const { backs: edge } = options;
      if (!edge) return [fronts];
      const back = printer && backAdjustmentFor(printer, grid.paper, cornerBehind(grid.paper, edge));
      const behind = places.map(({ cell, ...rest }) => ({
        cell: moved(mirrored(cell, edge), back),
        ...rest,
      }));
      return [fronts, behind];
    }),
  );

  function mirrored({ x, y, width, height }: Box, edge: FlipEdge): Box {
    const { paper } = grid;
    if (turnsLikeBook(paper, edge)) return { x: paper.width - x - width, y, width, height };
    return { x, y: paper.height - y - height, width, height };
  }
}

function groundOf(word: string): string | undefined {
  const colour = content.palette.colours.get(word);
  if (!colour?.band) return undefined;
  const { red, green, blue } = colour.paper;
  return `${[red, green, blue].map((part) => Number((part / 255).toFixed(3))).join(' ')} rg`;
}

/** Whether areas together hold a box: no point of it, between all their edges, lies outside of all. */
function cover(areas: readonly Box[], box: Box): boolean {
  const between = (starts: readonly number[], from: number, length: number): number[] => {
    const inside = starts.filter((at) => at > from && at < from + length);
    const edges = [from, ...inside, from + length].toSorted((a, b) => a - b);
    return edges.slice(1).map((edge, index) => (edge + (edges[index] as number)) / 2);
  };
  const xs = between(
    areas.flatMap(({ x, width }) => [x, x + width]),
    box.x + CUTS,
    box.width - 2 * CUTS,
  );
  const ys = between(
    areas.flatMap(({ y, height }) => [y, y + height]),
    box.y + CUTS,
    box.height - 2 * CUTS,
  );
  return xs.every((x) =>
    ys.every((y) => areas.some((area) => isInside({ x, y, width: 0, height: 0 }, area, CUTS))),
  );
}

function expectColourUpTo(
  { made, bytes }: Outcome & { readonly made: CardSheets },
  { ground }: Place,
  cell: Box,
  page: number,
): void {
  const areas = (inkOf(bytes)[page]?.ink ?? []).filter(({ words, fill }) => words === '' && fill === ground);
  const boxes = areas.map(({ box }) => box);
  expect(cover(boxes, cell)).toBe(true);
  if (made.order.grid.bleed === 0) return;
  const { BleedBox, TrimBox } = boxesIn(bytes)[page] as ReturnType<typeof boxesIn>[number];
  const isOuter = (one: number, other: number): boolean => Math.abs(one - other) < CUTS;
  const [right, bottom] = [cell.x + cell.width, cell.y + cell.height];
  const left = isOuter(cell.x, TrimBox.x) ? BleedBox.x : cell.x;
  const top = isOuter(cell.y, TrimBox.y) ? BleedBox.y : cell.y;
  const end = isOuter(right, TrimBox.x + TrimBox.width) ? BleedBox.x + BleedBox.width : right;
  const foot = isOuter(bottom, TrimBox.y + TrimBox.height) ? BleedBox.y + BleedBox.height : bottom;
  expect(cover(boxes, { x: left, y: top, width: end - left, height: foot - top })).toBe(true);
}

const LEAST_MARGIN = mm(5);

function expectWordsInside(bytes: Uint8Array, { cell }: Place, page: number): void {
  for (const { box, words } of inkOf(bytes)[page]?.ink ?? []) {
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2, width: 0, height: 0 };
    if (words.trim() === '' || !isInside(middle, cell, 0)) continue;
    const inner = {
      x: cell.x + LEAST_MARGIN,
      y: cell.y + LEAST_MARGIN,
      width: cell.width - 2 * LEAST_MARGIN,
      height: cell.height - 2 * LEAST_MARGIN,
    };
    // What a printer enlarges is sent smaller, its margins too: at most 1 % here.
    expect(isInside(box, inner, 0.01 * LEAST_MARGIN + CUTS), words).toBe(true);
  }
}

async function check(asked: Asked): Promise<'refused' | 'told' | 'made'> {
  const outcome = await outcomeOf(asked);
  if (!outcome) return 'refused';
  const { made, bytes, told } = outcome;
  if (!made || bytes.length === 0) {
    expect(told.some((code) => /^(command|impose)\//.test(code))).toBe(true);
    return 'told';
  }
  for (const { MediaBox, BleedBox, TrimBox } of boxesIn(bytes)) {
    expect(isInside(BleedBox, MediaBox, 1e-5)).toBe(true);
    expect(isInside(TrimBox, BleedBox, 1e-5)).toBe(true);
  }
  const { order } = made;
  const { grid } = order;
  placesOf(made).forEach((places, page) => {
    for (const place of places) {
      expectWordsInside(bytes, place, page);
      if (order.edition.style === 'full' && place.ground) {
        expectColourUpTo({ made, bytes, told }, place, place.cell, page);
      }
    }
  });
  const { bleedMm } = order.options;
  const room = toMm(Math.min(grid.margin.x - grid.edge.x, grid.margin.y - grid.edge.y));
  if (order.edition.style === 'full' && bleedMm !== undefined) {
    expect(told.includes('bleed')).toBe(room < bleedMm - 0.01);
  }
  return 'made';
}

const maybe = <Value>(...values: readonly Value[]) => fc.constantFrom(undefined, ...values);

const asked: fc.Arbitrary<Asked> = fc
  .record({
    card: maybe(
      '95x65',
      '100x150',
      '205x65',
      '60x60',
      'poker',
      'A7',
      ...LABEL_SHEETS.map(({ name }) => name),
    ),
    paper: maybe('Letter', 'A3', '101x71', '100x150', '110x80', '109x79', '136x220'),
    style: fc.constantFrom('full', 'full', 'full', 'band', 'outline'),
    bleed: maybe('0', '1', '3', '10'),
    gutter: maybe('0', '2', '6', '20'),
    round: maybe('4', '15'),
    backs: maybe('long', 'short'),
    marks: maybe('dashed', 'corners', 'numbered'),
    order: maybe('sheet', 'stack'),
    mix: fc.boolean(),
    blanks: fc.boolean(),
    edition: fc.constantFrom('white-paper', 'white-paper', 'white-paper', 'coloured-paper', 'large-print'),
    printer: fc.constantFrom(...PRINTERS),
  })
  .map(({ edition, blanks, printer, ...options }) => ({
    edition: edition as Asked['edition'],
    blanks,
    printer,
    options: Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
  }));

test('colour reaches the cut, or the build says why not; words keep their margin; boxes lie within each other', async () => {
  const seen = { refused: 0, told: 0, made: 0 };
  await fc.assert(
    fc.asyncProperty(asked, async (each) => {
      seen[await check(each)] += 1;
    }),
    { numRuns: 300, seed: 13 },
  );
  expect(seen.made).toBeGreaterThan(40);
  expect(seen.told).toBeGreaterThan(3);
}, 120_000);

describe('cards that reach into the edges that printers leave white', () => {
  const USUAL = { edition: 'white-paper', blanks: true, printer: undefined } as const;

  test.each<[string, Typed]>([
    ['wider than what is printed', { card: '95x65', paper: '101x71', bleed: '3', style: 'full' }],
    ['as large as their paper', { card: '100x150', paper: '100x150', style: 'full' }],
    ['on a perforated sheet without margins', { card: 'herma-4457', style: 'full' }],
  ])('are refused in full colour: %s', async (_, options) => {
    const outcome = await outcomeOf({ ...USUAL, options });
    expect(outcome?.made).toBeUndefined();
    expect(outcome?.told).toEqual(['command/colour-short-of-cut']);
    const band = { ...options, style: 'band' };
    expect((await outcomeOf({ ...USUAL, options: band }))?.told ?? []).not.toContain(
      'command/colour-short-of-cut',
    );
  });

  test('lie the other way on the paper where colour reaches their edge then', async () => {
    const options = { card: '122x203', paper: '136x216', style: 'full' };
    expect(await check({ ...USUAL, options })).toBe('made');
  });

  test('that wide margins of one’s own printer make so are refused too', async () => {
    const margins = { top: 20, right: 20, bottom: 20, left: 20 };
    const options = { card: '190x65', style: 'full' };
    const outcome = await outcomeOf({ ...USUAL, options, printer: { ...EXACT, margins } });
    expect(outcome?.told).toEqual(['command/colour-short-of-cut']);
  });

  test('are made where the clusters print no colour', async () => {
    const options = { card: '100x150', paper: '100x150', style: 'full' };
    const [, , white] = content.deck.clusters;
    expect(groundOf(white?.colour ?? '')).toBeUndefined();
    const clusters = selectAll(content.deck).clusters.filter(({ cluster }) => cluster === white);
    expect((await outcomeOf({ ...USUAL, options }, { clusters }))?.made).toBeDefined();
    expect((await outcomeOf({ ...USUAL, options }))?.made).toBeUndefined();
  });
});

test('less bleed than was asked is told, and none that was asked is not', async () => {
  const base = { edition: 'white-paper', blanks: true, printer: undefined } as const;
  const on = async (options: Typed) =>
    (await outcomeOf({ ...base, options: { style: 'full', ...options } }))?.told ?? [];
  expect(await on({ card: '95x65', paper: '110x80', bleed: '3' })).toContain('bleed');
  expect(await on({ card: '95x65', paper: '110x80', bleed: '1' })).not.toContain('bleed');
  expect(await on({ bleed: '0' })).not.toContain('bleed');
});

test('through a printer that turns what it prints, boxes still lie within each other', async () => {
  const printer = { ...EXACT, shift: { x: 2, y: 5, rotation: 1.5 } };
  for (const card of ['190x65', '95x65', '188x275']) {
    const options = { card, bleed: '3', style: 'outline', gutter: '6', backs: 'long' };
    const outcome = await outcomeOf({ edition: 'white-paper', blanks: true, printer, options });
    const boxes = boxesIn(outcome?.bytes ?? new Uint8Array());
    expect(boxes.length).toBeGreaterThan(1);
    for (const { MediaBox, BleedBox, TrimBox } of boxes) {
      expect(isInside(BleedBox, MediaBox, 1e-5)).toBe(true);
      expect(isInside(TrimBox, BleedBox, 1e-5)).toBe(true);
    }
  }
});
