/** What is printed for who cuts, with gutters and bleed: on the lines, and where a printer prints. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imposeCards } from '../../src/impose/cards.ts';
import { cuttingOrder } from '../../src/impose/cutting.ts';
import { fullestGrid, type Grid, PLAIN } from '../../src/impose/grid.ts';
import { guidesOf, MARK_STYLES } from '../../src/impose/guides.ts';
import { UNPRINTABLE } from '../../src/impose/marks.ts';
import { mm, toMm } from '../../src/units.ts';

const A4 = { width: mm(210), height: mm(297) };
const STANDARD = { width: mm(95), height: mm(65) };

const side = (min: number, max: number) => fc.integer({ min, max }).map(mm);

/** Bleed, and a gutter of twice as much or more. */
const spaces = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 10 }))
  .map(([bleed, more]) => ({ bleed: mm(bleed), gutter: mm(2 * bleed + more) }));

const grids: fc.Arbitrary<Grid> = fc
  .tuple(side(100, 450), side(100, 450), side(30, 200), side(30, 200), spaces)
  .map(([width, height, w, h, space]) =>
    fullestGrid({ width, height }, { width: w, height: h }, { ...PLAIN, ...space }),
  )
  .filter(({ cells }) => cells.length > 0);

function segments(grid: Grid, style: (typeof MARK_STYLES)[number]): [number, number, number, number][] {
  const { commands } = guidesOf(grid, style);
  return Array.from({ length: commands.length / 2 }, (_, at) => {
    const [from, to] = [commands[2 * at], commands[2 * at + 1]];
    return [Number(from?.[1]), Number(from?.[2]), Number(to?.[1]), Number(to?.[2])];
  });
}

describe.each(MARK_STYLES)('guides: %s', (style) => {
  it('lie along cut lines and nowhere in the edge that stays blank', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const { paper, cutsX, cutsY } = grid;
        for (const [x1, y1, x2, y2] of segments(grid, style)) {
          expect((x1 === x2 && cutsX.includes(x1)) || (y1 === y2 && cutsY.includes(y1))).toBe(true);
          expect(Math.min(x1, x2, y1, y2)).toBeGreaterThanOrEqual(UNPRINTABLE - 1e-6);
          expect(Math.max(x1, x2)).toBeLessThanOrEqual(paper.width - UNPRINTABLE + 1e-6);
          expect(Math.max(y1, y2)).toBeLessThanOrEqual(paper.height - UNPRINTABLE + 1e-6);
        }
      }),
    );
  });

  it('leave no corner of a standard card without', () => {
    const grid = fullestGrid(A4, STANDARD);
    const found = segments(grid, style);
    for (const x of grid.cutsX) expect(found.some(([x1, , x2]) => x1 === x && x2 === x)).toBe(true);
    for (const y of grid.cutsY) expect(found.some(([, y1, , y2]) => y1 === y && y2 === y)).toBe(true);
  });
});

describe('gutters', () => {
  it('keep cells equal, apart and centred; two cuts around each', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const { columns, rows, cells, cutsX, cutsY, area, paper } = grid;
        expect(cells).toHaveLength(columns * rows);
        const isApart = cutsX.length > columns + 1 || cutsY.length > rows + 1;
        if (isApart) expect([cutsX.length, cutsY.length]).toEqual([2 * columns, 2 * rows]);
        expect(2 * area.x + area.width).toBeCloseTo(paper.width, 6);
        expect(2 * area.y + area.height).toBeCloseTo(paper.height, 6);
      }),
    );
  });
});

describe('bleed', () => {
  it('lays larger pages around their places, and says what is cut off', () => {
    const grid = fullestGrid(
      A4,
      { width: mm(85), height: mm(55) },
      { ...PLAIN, gutter: mm(6), bleed: mm(3) },
    );
    const page = { width: mm(91), height: mm(61), items: [] };
    const [sheet] = imposeCards(
      grid.cells.map(() => page),
      grid,
      [{}],
      [],
      'sheet',
    );
    const [placement] = sheet?.placements ?? [];
    expect(toMm((grid.cells[0]?.x ?? 0) - (placement?.x ?? 0))).toBeCloseTo(3, 9);
    expect(sheet?.trim).toEqual(grid.area);
    expect(toMm((sheet?.bleed?.width ?? 0) - grid.area.width)).toBeCloseTo(6, 9);
  });
});

describe('the order of cutting', () => {
  it('measures all but the first cut of each direction from a clean edge', () => {
    const cuts = cuttingOrder(fullestGrid(A4, STANDARD));
    expect(
      cuts.map(({ number, direction, gaugeMm, from, edge }) => [number, direction, gaugeMm, from, edge]),
    ).toEqual([
      [1, 'upright', 200, 'paper', 'left'],
      [2, 'level', 278.5, 'paper', 'top'],
      [3, 'upright', 190, 'cut', 'right'],
      [4, 'upright', 95, 'cut', 'right'],
      [5, 'level', 260, 'cut', 'bottom'],
      [6, 'level', 195, 'cut', 'bottom'],
      [7, 'level', 130, 'cut', 'bottom'],
      [8, 'level', 65, 'cut', 'bottom'],
    ]);
  });

  it('leaves pieces as large as the cards, whatever the gutter', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const [cell] = grid.cells;
        const lines = [
          ...new Set(
            cuttingOrder(grid)
              .filter((c) => c.direction === 'upright')
              .map((c) => c.atMm),
          ),
        ];
        const pieces = lines.toSorted((a, b) => a - b).map((at, index, all) => (all[index + 1] ?? at) - at);
        const cards = pieces.filter((piece) => Math.abs(piece - toMm(cell?.width ?? 0)) < 0.03);
        expect(cards.length).toBeGreaterThanOrEqual(grid.columns);
      }),
    );
  });
});
