/** Cards of any size on paper of any size: what stands around them stays where a printer prints. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fullestGrid, type Grid, gridOf } from '../../src/impose/grid.ts';
import { cutMarks, reachOf, stripAxis, UNPRINTABLE } from '../../src/impose/marks.ts';
import { stripsOf } from '../../src/impose/strips.ts';
import { mm } from '../../src/units.ts';

const side = (min: number, max: number) =>
  fc.integer({ min: 10 * min, max: 10 * max }).map((tenths) => mm(tenths / 10));

const grids: fc.Arbitrary<Grid> = fc
  .record({
    width: side(100, 450),
    height: side(100, 450),
    cardWidth: side(30, 200),
    cardHeight: side(30, 200),
  })
  .map(({ width, height, cardWidth, cardHeight }) =>
    fullestGrid({ width, height }, { width: cardWidth, height: cardHeight }),
  )
  .filter(({ cells }) => cells.length > 0);

function points({ commands }: ReturnType<typeof cutMarks>): [number, number][] {
  return commands.map((command) => [Number(command[1]), Number(command[2])]);
}

it('marks lie on cut lines, outside the cards and inside the printable part', () => {
  fc.assert(
    fc.property(grids, (grid) => {
      const { area, paper, cutsX, cutsY } = grid;
      for (const [x, y] of points(cutMarks(grid))) {
        expect(cutsX.includes(x) || cutsY.includes(y)).toBe(true);
        expect(Math.min(x, paper.width - x, y, paper.height - y)).toBeGreaterThanOrEqual(0);
        const [besideX, besideY] = [
          x < area.x - 1e-6 || x > area.x + area.width + 1e-6,
          y < area.y - 1e-6 || y > area.y + area.height + 1e-6,
        ];
        expect(besideX !== besideY).toBe(true);
        if (besideX) expect(Math.min(x, paper.width - x)).toBeGreaterThanOrEqual(UNPRINTABLE - 1e-6);
        else expect(Math.min(y, paper.height - y)).toBeGreaterThanOrEqual(UNPRINTABLE - 1e-6);
      }
    }),
  );
});

it('strips lie between the edge and the marks, alike at both sides', () => {
  fc.assert(
    fc.property(grids, (grid) => {
      const { top, bottom, page, turn } = stripsOf(grid);
      const { area, paper } = grid;
      const reach = reachOf(grid);
      const thickness = Math.min(page.width, page.height);
      if (page.height === 0) return;
      expect(turn).toBe(stripAxis(grid) === 'y' ? 0 : 270);
      for (const { x, y, width, height } of [top, bottom]) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(UNPRINTABLE - 1e-6);
        expect(Math.max(x + width - paper.width, y + height - paper.height)).toBeLessThanOrEqual(
          1e-6 - UNPRINTABLE,
        );
      }
      if (turn === 0) expect(top.y + thickness).toBeLessThanOrEqual(area.y - reach.y + 1e-6);
      else expect(top.x + page.height).toBeLessThanOrEqual(area.x - reach.x + 1e-6);
    }),
  );
});

it('no orientation holds more cards with the same margins', () => {
  fc.assert(
    fc.property(side(100, 450), side(100, 450), side(30, 150), side(30, 150), (width, height, w, h) => {
      const card = { width: w, height: h };
      const count = fullestGrid({ width, height }, card).cells.length;
      expect(fullestGrid({ width: height, height: width }, card).cells.length).toBe(count);
      expect(count > 0).toBe(
        gridOf({ width, height }, card).cells.length +
          gridOf({ width: height, height: width }, card).cells.length >
          0,
      );
    }),
  );
});
