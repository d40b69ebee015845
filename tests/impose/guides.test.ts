/** What is printed for who cuts, with gutters and bleed: on the lines, and where a printer prints. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imposeCards } from '../../src/impose/cards.ts';
import { cuttingOrder } from '../../src/impose/cutting.ts';
import { fullestGrid, type Grid, PLAIN } from '../../src/impose/grid.ts';
import { guidesOf, MARK_STYLES } from '../../src/impose/guides.ts';
import { UNPRINTABLE } from '../../src/impose/marks.ts';
import { roundingOf } from '../../src/impose/rounding.ts';
import { numberPlaces } from '../../src/products/cards/cut-numbers.ts';
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
    for (const [side, length] of Object.entries(grid.area)) {
      expect(sheet?.trim?.[side as keyof typeof grid.area]).toBeCloseTo(length, 9);
    }
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

  it('has nothing to cut off where cards reach to the edge of the paper, which is clean then', () => {
    const order = (xs: readonly number[], ys: readonly number[], width: number, height: number) =>
      cuttingOrder({
        cutsX: xs.map(mm),
        cutsY: ys.map(mm),
        paper: { width: mm(width), height: mm(height) },
      }).map(({ direction, gaugeMm, from, edge }) => [direction, gaugeMm, from, edge]);
    expect(cuttingOrder(fullestGrid({ width: mm(95), height: mm(65) }, STANDARD))).toEqual([]);
    expect(order([0, 95, 190], [0, 65], 190, 65)).toEqual([['upright', 95, 'paper', 'right']]);
    expect(order([0, 95], [10, 75, 140], 95, 150)).toEqual([
      ['level', 140, 'paper', 'top'],
      ['level', 130, 'cut', 'bottom'],
      ['level', 65, 'cut', 'bottom'],
    ]);
  });

  it('leaves pieces as large as the cards, whatever the gutter', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const [cell] = grid.cells;
        const lines = [
          ...new Set([
            0,
            toMm(grid.paper.width),
            ...cuttingOrder(grid)
              .filter((c) => c.direction === 'upright')
              .map((c) => c.atMm),
          ]),
        ];
        const pieces = lines.toSorted((a, b) => a - b).map((at, index, all) => (all[index + 1] ?? at) - at);
        const cards = pieces.filter((piece) => Math.abs(piece - toMm(cell?.width ?? 0)) < 0.03);
        expect(cards.length).toBeGreaterThanOrEqual(grid.columns);
      }),
    );
  });
});

describe('round corners', () => {
  it('have arcs of their radius, wholly on what is cut away', () => {
    const grid = fullestGrid(A4, STANDARD);
    const { commands, stroke } = roundingOf(grid, mm(5));
    expect(commands).toHaveLength(2 * 4 * grid.cells.length);
    const pen = (stroke?.width ?? 0) / 2;
    const centres = grid.cells.flatMap(({ x, y, width, height }) =>
      [x + mm(5), x + width - mm(5)].flatMap((cx) =>
        [y + mm(5), y + height - mm(5)].map((cy) => ({ x: cx, y: cy })),
      ),
    );
    for (let at = 0; at < commands.length; at += 2) {
      const [from, curve] = [commands[at], commands[at + 1]] as [
        readonly [string, number, number],
        readonly [string, ...number[]],
      ];
      const [, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = curve;
      for (const t of [0, 0.25, 0.5, 0.75, 1]) {
        const along = (a: number, b: number, c: number, d: number): number =>
          a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t ** 2 * (1 - t) + d * t ** 3;
        const [x, y] = [along(from[1], x1, x2, x3), along(from[2], y1, y2, y3)];
        const distances = centres.map((centre) => Math.hypot(centre.x - x, centre.y - y));
        expect(Math.min(...distances.map((distance) => Math.abs(distance - pen - mm(5))))).toBeLessThan(
          mm(0.01),
        );
        const isOnCard = grid.cells.some(
          (cell) => x > cell.x && x < cell.x + cell.width && y > cell.y && y < cell.y + cell.height,
        );
        expect(t === 0 || t === 1 || isOnCard).toBe(true);
      }
    }
  });
});

describe('the numbers of the cuts', () => {
  const SIZES = { numberWidth: mm(2.8), numberHeight: mm(2.2), figureWidth: mm(1.3), markGap: mm(0.3) };

  it('stand once at each mark of a standard sheet', () => {
    const places = numberPlaces(fullestGrid(A4, STANDARD), SIZES);
    expect(places.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('keep off the cards, the gutters and the edge that stays blank', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        for (const { number, x, y } of numberPlaces(grid, SIZES)) {
          const width = mm(1.3) * String(number).length;
          const ink = { x: x + mm(1.4) - width / 2, y, width, height: mm(2.2) };
          expect(Math.min(ink.x, ink.y)).toBeGreaterThanOrEqual(UNPRINTABLE - mm(0.2));
          const isBeside = ink.x + ink.width <= grid.area.x - grid.bleed + 1e-6;
          const isAbove = ink.y + ink.height <= grid.area.y - grid.bleed + 1e-6;
          expect(isBeside || isAbove).toBe(true);
          const [start, end] =
            isAbove && !isBeside ? [ink.x, ink.x + ink.width] : [ink.y, ink.y + ink.height];
          const axis = isAbove && !isBeside ? 'x' : 'y';
          const side = axis === 'x' ? 'width' : 'height';
          const isAtCard = grid.cells.some((cell) => start >= cell[axis] && end <= cell[axis] + cell[side]);
          expect(isAtCard).toBe(true);
        }
      }),
    );
  });
});
