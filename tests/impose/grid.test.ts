import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridOf } from '../../src/impose/grid.ts';
import { mm, toMm } from '../../src/units.ts';

const A4 = { width: mm(210), height: mm(297) };

function inMm(lengths: readonly number[]): number[] {
  return lengths.map((length) => Math.round(toMm(length) * 1000) / 1000);
}

describe('gridOf', () => {
  it('puts eight standard cards on A4, centred, without gutter', () => {
    const grid = gridOf(A4, { width: mm(95), height: mm(65) });
    expect(inMm(grid.cutsX)).toEqual([10, 105, 200]);
    expect(inMm(grid.cutsY)).toEqual([18.5, 83.5, 148.5, 213.5, 278.5]);
    expect(grid.cells).toHaveLength(8);
  });

  it('puts six large cards on A4', () => {
    const grid = gridOf(A4, { width: mm(95), height: mm(87) });
    expect(inMm(grid.cutsX)).toEqual([10, 105, 200]);
    expect(inMm(grid.cutsY)).toEqual([18, 105, 192, 279]);
    expect(grid.cells).toHaveLength(6);
  });

  it('orders cells row by row', () => {
    const { cells } = gridOf(A4, { width: mm(95), height: mm(65) });
    expect(inMm(cells.slice(0, 3).flatMap(({ x, y }) => [x, y]))).toEqual([10, 18.5, 105, 18.5, 10, 83.5]);
  });

  it('has no cells for a card larger than the paper', () => {
    expect(gridOf(A4, { width: mm(211), height: mm(65) }).cells).toEqual([]);
  });

  it('holds a card that is exactly as large as the paper', () => {
    expect(gridOf(A4, A4).cells).toHaveLength(1);
  });

  it('never lets a card leave the paper, nor two cards overlap, nor leave room for another row', () => {
    const side = fc.integer({ min: 20, max: 420 }).map(mm);
    fc.assert(
      fc.property(side, side, side, side, (paperWidth, paperHeight, width, height) => {
        const paper = { width: paperWidth, height: paperHeight };
        const { cells, area, columns, rows } = gridOf(paper, { width, height });
        expect(cells).toHaveLength(columns * rows);
        for (const cell of cells) {
          expect(cell.x).toBeGreaterThanOrEqual(-1e-6);
          expect(cell.y).toBeGreaterThanOrEqual(-1e-6);
          expect(cell.x + cell.width).toBeLessThanOrEqual(paperWidth + 1e-6);
          expect(cell.y + cell.height).toBeLessThanOrEqual(paperHeight + 1e-6);
        }
        const corners = new Set(cells.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`));
        expect(corners.size).toBe(cells.length);
        expect(2 * area.x).toBeLessThan(width);
        expect(2 * area.y).toBeLessThan(height);
      }),
    );
  });
});
