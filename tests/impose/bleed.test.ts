/** Colour up to the edge of cards: past the cut as far as it can, never on a card of another colour. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/geometry.ts';
import { behindPart, printedParts } from '../../src/impose/bleed.ts';
import { type Grid, gridOf, PLAIN, perforatedGrid } from '../../src/impose/grid.ts';
import { mm } from '../../src/units.ts';

const tenths = (least: number, most: number) =>
  fc.integer({ min: 10 * least, max: 10 * most }).map((each) => mm(each / 10));

const sizes = fc.record({
  paper: fc.record({ width: tenths(100, 330), height: tenths(100, 330) }),
  card: fc.record({ width: tenths(30, 110), height: tenths(30, 110) }),
  bleed: tenths(0, 4),
});

const centred = fc
  .record({ sizes, gutter: fc.oneof(fc.constant(0), tenths(0, 8)) })
  .map(({ sizes, gutter }) => {
    const { paper, card, bleed } = sizes;
    return gridOf(paper, card, { ...PLAIN, gutter, bleed });
  });

const perforated = fc
  .record({ sizes, left: tenths(0, 20), top: tenths(0, 20), x: tenths(0, 5), y: fc.constant(0) })
  .map(({ sizes: { paper, card, bleed }, left, top, x, y }) => {
    const pitch = { x: card.width + x, y: card.height + y };
    return perforatedGrid(paper, card, { columns: 2, rows: 3, left, top, pitch }, PLAIN.edge, bleed);
  });

/** Clusters follow each other; what is left of the sheet stays free. */
const laid = fc
  .oneof(
    centred.filter(({ cells }) => cells.length > 0),
    perforated,
  )
  .chain((grid) => {
    const count = fc.integer({ min: 1, max: grid.cells.length });
    return fc.record({
      grid: fc.constant(grid),
      count,
      runs: fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }),
    });
  })
  .map(({ grid, count, runs }) => {
    const all = runs.flatMap((length, cluster) => Array<string>(length + 1).fill(`groep-${cluster}`));
    const looks = grid.cells.map((_, place) => (place < count ? (all[place] ?? 'rest') : undefined));
    return { grid, looks };
  });

/** Where the pages of a sheet leave ink, of those places on which something lies. */
function inked({ grid, looks }: { grid: Grid; looks: readonly (string | undefined)[] }) {
  const parts = printedParts(grid, looks);
  return grid.cells.flatMap((cell, place) => {
    const look = looks[place];
    const whole = { x: 0, y: 0, width: cell.width + 2 * grid.bleed, height: cell.height + 2 * grid.bleed };
    const { x, y, width, height } = parts[place] ?? whole;
    const box = { x: cell.x - grid.bleed + x, y: cell.y - grid.bleed + y, width, height };
    return look === undefined ? [] : [{ look, cell, box }];
  });
}

const ROUNDING = 1e-6;

function overlap(one: Box, other: Box): number {
  const along = (start: number, length: number, from: number, much: number) =>
    Math.min(start + length, from + much) - Math.max(start, from);
  return Math.min(
    along(one.x, one.width, other.x, other.width),
    along(one.y, one.height, other.y, other.height),
  );
}

function holds(box: Box, [x, y]: readonly [number, number], tolerance = ROUNDING): boolean {
  const isAlong = (at: number, start: number, length: number) =>
    at > start - tolerance && at < start + length + tolerance;
  return isAlong(x, box.x, box.width) && isAlong(y, box.y, box.height);
}

/** Round about a card at a distance: corners, and two points between each two of them. */
function around({ x, y, width, height }: Box, by: number): (readonly [number, number])[] {
  const at = (start: number, length: number) =>
    [0, 0.3, 0.7, 1].map((share) => start - by + share * (length + 2 * by));
  const [xs, ys] = [at(x, width), at(y, height)];
  const edge = (index: number) => index === 0 || index === 3;
  return xs.flatMap((atX, i) => ys.flatMap((atY, j) => (edge(i) || edge(j) ? [[atX, atY] as const] : [])));
}

describe('colour up to the edge', () => {
  test('never lies on a card of another colour', () => {
    fc.assert(
      fc.property(laid, (sheet) => {
        const all = inked(sheet);
        for (const one of all) {
          for (const other of all.filter(({ look }) => look !== one.look)) {
            expect(overlap(one.box, other.cell)).toBeLessThan(ROUNDING);
          }
        }
      }),
    );
  });

  test('never lies where no printer prints', () => {
    fc.assert(
      fc.property(laid, (sheet) => {
        const { paper, edge } = sheet.grid;
        for (const { box } of inked(sheet)) {
          expect(Math.min(box.x - edge.x, box.y - edge.y)).toBeGreaterThan(-ROUNDING);
          expect(box.x + box.width).toBeLessThan(paper.width - edge.x + ROUNDING);
          expect(box.y + box.height).toBeLessThan(paper.height - edge.y + ROUNDING);
        }
      }),
    );
  });

  test('leaves no white beside a cut that is off by half a millimetre, nor another colour', () => {
    fc.assert(
      fc.property(laid, (sheet) => {
        const { paper, edge, bleed, cells } = sheet.grid;
        const printable = {
          x: edge.x,
          y: edge.y,
          width: paper.width - 2 * edge.x,
          height: paper.height - 2 * edge.y,
        };
        const all = inked(sheet);
        // Cards of two colours that touch have no room for it: that is told (`impose/colours-touch`).
        const gaps = all.flatMap((one) =>
          all.filter(({ look }) => look !== one.look).map(({ cell }) => -overlap(one.cell, cell)),
        );
        const off = Math.min(mm(0.5), bleed, ...gaps.map((gap) => gap / 2));
        for (const { look, cell } of all) {
          const same = all.filter((each) => each.look === look);
          const others = all.filter((each) => each.look !== look);
          for (const point of around(cell, off).filter((each) => holds(printable, each))) {
            expect(same.some(({ box }) => holds(box, point))).toBe(true);
            expect(others.some(({ box }) => holds(box, point, -ROUNDING))).toBe(false);
          }
        }
        expect(cells.length).toBeGreaterThan(0);
      }),
    );
  });

  test('of one colour has no seam that a screen would soften', () => {
    const grid = gridOf({ width: mm(210), height: mm(297) }, { width: mm(95), height: mm(65) }, BLED);
    const [first, beside, , , last] = inked({ grid, looks: Array(8).fill('groen') }).map(
      ({ box }) => box,
    ) as [...Box[]];
    expect(overlap(first as Box, beside as Box)).toBeCloseTo(mm(0.5));
    expect((last as Box).x).toBeCloseTo(mm(8));
  });
});

const BLED = { ...PLAIN, bleed: mm(2) };

test('a back is printed as far as its front, turned like a page of a book', () => {
  expect(behindPart({ x: 1, y: 2, width: 90, height: 60 }, 100)).toEqual({
    x: 9,
    y: 2,
    width: 90,
    height: 60,
  });
});
