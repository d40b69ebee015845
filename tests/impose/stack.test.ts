/** Sheets are printed, cut and stacked here, in thought: the cards must come out in order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Size } from '../../src/geometry.ts';
import { imposeCards, sheetsFor } from '../../src/impose/cards.ts';
import { type Grid, gridOf } from '../../src/impose/grid.ts';
import type { Sheet } from '../../src/impose/sheet.ts';
import { deal, SHEET_ORDERS, type SheetOrder } from '../../src/impose/stack.ts';
import type { Page } from '../../src/layout/page.ts';
import { mm } from '../../src/units.ts';

const size = (width: number, height: number): Size => ({ width: mm(width), height: mm(height) });
const A4 = size(210, 297);

const GRIDS: readonly (readonly [string, Grid])[] = [
  ['2 × 4, standard', gridOf(A4, size(95, 65))],
  ['2 × 3, large print', gridOf(A4, size(95, 87))],
  ['3 × 4', gridOf(A4, size(63, 68))],
  ['3 × 8 on A3', gridOf(size(297, 420), size(95, 50))],
  ['1 × 3', gridOf(A4, size(150, 90))],
  ['4 × 1', gridOf(size(420, 297), size(100, 160))],
  ['a card to a sheet', gridOf(A4, size(150, 200))],
];

const COUNTS = Array.from({ length: 200 }, (_, index) => index + 1);

interface Printed extends Page {
  readonly card: number;
}

/** Something printed, and where its middle lies on the paper. */
interface Mark {
  readonly card: number;
  readonly x: number;
  readonly y: number;
}

/** A piece of paper with what is printed on it; a pile of them from top to bottom. */
type Piece = readonly Mark[];
type Pile = readonly Piece[];

function impose(count: number, grid: Grid, order: SheetOrder): Sheet[] {
  const cards: Printed[] = Array.from({ length: count }, (_, card) => ({
    card,
    width: grid.cells[0]?.width ?? 0,
    height: grid.cells[0]?.height ?? 0,
    items: [],
  }));
  const strip: Page = { width: 0, height: 0, items: [] };
  const texts = Array.from({ length: sheetsFor(count, grid) }, () => ({ top: strip, bottom: strip }));
  return imposeCards(cards, grid, texts, [], order);
}

/** As the sheets come out of the printer, the first on top. */
function print(sheets: readonly Sheet[]): Pile {
  return sheets.map(({ placements }) =>
    placements.flatMap(({ page, x, y }) =>
      'card' in page ? { card: (page as Printed).card, x: x + page.width / 2, y: y + page.height / 2 } : [],
    ),
  );
}

/** What lies between lines that follow each other, of every piece of a pile at once. */
function cut(pile: Pile, lines: readonly number[], axis: 'x' | 'y'): Pile[] {
  return lines.slice(1).map((end, index) => {
    const begin = lines[index] as number;
    return pile.map((piece) => piece.filter((mark) => mark[axis] > begin && mark[axis] < end));
  });
}

/** Columns, left on top; then rows of these, the upper on top. Row by row, as the sheets say. */
function stack(pile: Pile, grid: Grid): Pile {
  const columns = cut(pile, grid.cutsX, 'x');
  const rows = columns.map((column) => cut(column, grid.cutsY, 'y'));
  return grid.cutsY.slice(1).flatMap((_, row) => rows.flatMap((column) => column[row] as Pile));
}

/** The same with fewer cuts: whole columns are laid on each other, the left one on top, and cut as one. */
function stackColumns(pile: Pile, grid: Grid): Pile {
  return cut(cut(pile, grid.cutsX, 'x').flat(), grid.cutsY, 'y').flat();
}

/** The cards of a stack, and how many pieces without one lie between or above them. */
function read(pile: Pile): { cards: number[]; gaps: number } {
  const cards = pile.flatMap((piece) => piece.map(({ card }) => card));
  const last = pile.findLastIndex((piece) => piece.length > 0);
  return { cards, gaps: pile.slice(0, last).filter((piece) => piece.length === 0).length };
}

describe.each(GRIDS)('%s', (_, grid) => {
  it('stacked: every count from 1 to 200 comes out in order, free pieces at the bottom', () => {
    for (const count of COUNTS) {
      const printed = print(impose(count, grid, 'stack'));
      const inOrder = { cards: COUNTS.slice(0, count).map((each) => each - 1), gaps: 0 };
      expect(read(stack(printed, grid)), `${count} cards`).toEqual(inOrder);
      expect(read(stackColumns(printed, grid)), `${count} cards, by columns`).toEqual(inOrder);
    }
  });

  it('stacked: takes no sheet more, and prints none empty', () => {
    for (const count of COUNTS) {
      const sheets = print(impose(count, grid, 'stack'));
      expect(sheets).toHaveLength(Math.ceil(count / grid.cells.length));
      expect(sheets.every((sheet) => sheet.length > 0)).toBe(true);
    }
  });

  it('sheet by sheet: the pieces of each sheet, row by row, come out in order', () => {
    for (const count of COUNTS) {
      const pieces = print(impose(count, grid, 'sheet')).flatMap((sheet) => stack([sheet], grid));
      expect(read(pieces)).toEqual({ cards: COUNTS.slice(0, count).map((each) => each - 1), gaps: 0 });
    }
  });
});

it('position p on sheet s of S holds card p × S + s', () => {
  expect(deal([0, 1, 2, 3, 4, 5, 6], 4, 'stack')).toEqual([
    [0, 2, 4, 6],
    [1, 3, 5, undefined],
  ]);
  expect(deal([0, 1, 2, 3, 4, 5, 6], 4, 'sheet')).toEqual([
    [0, 1, 2, 3],
    [4, 5, 6, undefined],
  ]);
});

it('on one sheet both orders are the same; of nothing there are no sheets', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }), (places, count) => {
      const cards = COUNTS.slice(0, Math.min(count, places));
      expect(deal(cards, places, 'stack')).toEqual(deal(cards, places, 'sheet'));
    }),
  );
  for (const order of SHEET_ORDERS) expect(deal([], 8, order)).toEqual([]);
});

it('no card is lost or doubled, whatever the order, the places and the count', () => {
  const order = fc.constantFrom(...SHEET_ORDERS);
  fc.assert(
    fc.property(
      order,
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 0, max: 2000 }),
      (by, places, count) => {
        const cards = Array.from({ length: count }, (_, index) => index);
        const dealt = deal(cards, places, by).flat();
        expect(dealt.filter((card) => card !== undefined).toSorted((a, b) => a - b)).toEqual(cards);
        expect(dealt.length - count).toBeLessThan(places);
      },
    ),
  );
});
