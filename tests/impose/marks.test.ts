import { describe, expect, it } from 'vitest';
import { gridOf } from '../../src/impose/grid.ts';
import { cutMarks, markReach, UNPRINTABLE } from '../../src/impose/marks.ts';
import { stripsOf } from '../../src/impose/strips.ts';
import { mm } from '../../src/units.ts';

const PAPER = { width: mm(210), height: mm(297) };
const GRIDS = [
  gridOf(PAPER, { width: mm(95), height: mm(65) }),
  gridOf(PAPER, { width: mm(95), height: mm(87) }),
];

/** The marks as pairs of points. */
function segments(grid: (typeof GRIDS)[number]): [number, number, number, number][] {
  const { commands } = cutMarks(grid);
  const found: [number, number, number, number][] = [];
  for (let index = 0; index < commands.length; index += 2) {
    const [from, to] = [commands[index], commands[index + 1]];
    if (from?.[0] !== 'M' || to?.[0] !== 'L') throw new Error('A mark is a move and a line.');
    found.push([from[1], from[2], to[1], to[2]]);
  }
  return found;
}

describe.each(GRIDS)('marks of a grid of $rows rows', (grid) => {
  it('stand at both ends of every cut line, and nowhere else', () => {
    const marks = segments(grid);
    for (const x of grid.cutsX) {
      const onLine = marks.filter(([x1, , x2]) => x1 === x && x2 === x);
      expect(onLine.filter(([, y1, , y2]) => Math.max(y1, y2) < grid.area.y)).toHaveLength(1);
      const bottom = grid.area.y + grid.area.height;
      expect(onLine.filter(([, y1, , y2]) => Math.min(y1, y2) > bottom)).toHaveLength(1);
    }
    for (const y of grid.cutsY) expect(marks.filter(([, y1, , y2]) => y1 === y && y2 === y)).toHaveLength(2);
    expect(marks).toHaveLength(2 * (grid.cutsX.length + grid.cutsY.length));
  });

  it('are half a point wide, solid and black', () => {
    expect(cutMarks(grid).stroke).toEqual({ width: 0.5, colour: { red: 0, green: 0, blue: 0 } });
  });

  it('stay out of the unprintable edge and off the cards', () => {
    const { area } = grid;
    for (const [x1, y1, x2, y2] of segments(grid)) {
      for (const [x, y] of [
        [x1, y1],
        [x2, y2],
      ] as const) {
        expect(x).toBeGreaterThanOrEqual(UNPRINTABLE - 1e-9);
        expect(x).toBeLessThanOrEqual(PAPER.width - UNPRINTABLE + 1e-9);
        expect(y).toBeGreaterThanOrEqual(UNPRINTABLE - 1e-9);
        expect(y).toBeLessThanOrEqual(PAPER.height - UNPRINTABLE + 1e-9);
        const isInside = x > area.x && x < area.x + area.width && y > area.y && y < area.y + area.height;
        expect(isInside).toBe(false);
      }
    }
  });

  it('leave the strips of text clear', () => {
    const { top, bottom } = stripsOf(grid);
    expect(top.y).toBeCloseTo(UNPRINTABLE);
    expect(top.y + top.height).toBeLessThanOrEqual(grid.area.y - markReach(grid.area.y) + 1e-9);
    expect(bottom.y + bottom.height).toBeCloseTo(PAPER.height - UNPRINTABLE);
    expect(top.height).toBeGreaterThan(mm(5));
  });
});

describe('markReach', () => {
  it('is 0 where a margin has no room for a mark', () => {
    expect(markReach(mm(7))).toBe(0);
  });

  it('grows with the margin, up to a clearance of 1 mm and a mark of 5 mm', () => {
    expect(markReach(mm(10))).toBeCloseTo(mm(3.5));
    expect(markReach(mm(40))).toBeCloseTo(mm(6));
  });
});
