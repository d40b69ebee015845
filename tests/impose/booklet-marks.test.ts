import { describe, expect, it } from 'vitest';
import { imposeBooklet } from '../../src/impose/booklet.ts';
import { foldMarks, stapleMarks } from '../../src/impose/booklet-marks.ts';
import type { Sheet } from '../../src/impose/sheet.ts';
import type { PathItem } from '../../src/layout/page.ts';
import { mm, toMm } from '../../src/units.ts';

const PAPER = { width: mm(297), height: mm(210) };
const PAGE = { width: mm(148.5), height: mm(210), items: [] };
const FOLD = PAPER.width / 2;

/** The outer margin of the pages of a booklet: nothing is printed nearer to the top or bottom. */
const LIVE_MARGIN_MM = 12;

/** Upright lines as x, top and bottom in mm. */
function lines({ commands }: PathItem): { x: number; top: number; bottom: number }[] {
  return Array.from({ length: commands.length / 2 }, (_, index) => {
    const [from, to] = [commands[2 * index], commands[2 * index + 1]];
    if (from?.[0] !== 'M' || to?.[0] !== 'L' || from[1] !== to[1]) throw new Error('A mark is upright.');
    return { x: from[1], top: toMm(from[2]), bottom: toMm(to[2]) };
  });
}

const sides = imposeBooklet(
  Array.from({ length: 12 }, () => ({ ...PAGE })),
  { creep: mm(0.1), progression: 'ltr' },
);

describe('fold marks', () => {
  it('are dashed, on the fold, between the unprintable edge and what is on the pages', () => {
    const marks = foldMarks(PAPER);
    expect(marks.stroke?.dash).toBeDefined();
    const [top, bottom] = lines(marks);
    expect([top?.x, bottom?.x]).toEqual([FOLD, FOLD]);
    expect(top?.top).toBeGreaterThanOrEqual(6.5);
    expect(top?.bottom).toBeCloseTo(11, 3);
    expect(bottom?.top).toBeCloseTo(210 - 11, 3);
    expect(bottom?.bottom).toBeLessThanOrEqual(210 - 6.5);
    expect(top?.bottom).toBeLessThan(LIVE_MARGIN_MM);
    expect(bottom?.top).toBeGreaterThan(210 - LIVE_MARGIN_MM);
  });

  it('end in a whole dash', () => {
    const marks = foldMarks(PAPER);
    const [top] = lines(marks);
    const [dash = 0, gap = 0] = (marks.stroke?.dash ?? []).map(toMm);
    expect((top?.bottom ?? 0) - (top?.top ?? 0)).toBeCloseTo(3 * dash + 2 * gap, 2);
  });

  it('are on the inside of every sheet: one folds with it before one', () => {
    const inside = sides.filter((_, index) => index % 2 === 1);
    expect(inside.map(({ furniture }) => furniture)).toEqual(inside.map(() => [foldMarks(PAPER)]));
    // The same object, so that it is written once.
    expect(new Set(inside.flatMap(({ furniture }) => furniture)).size).toBe(1);
  });
});

describe('staple marks', () => {
  it('lie along the fold at a quarter and at three quarters of it', () => {
    const ticks = lines(stapleMarks(PAPER));
    expect(ticks.map(({ x }) => x)).toEqual([FOLD, FOLD]);
    const middles = ticks.map(({ top, bottom }) => (top + bottom) / 2);
    expect(middles[0]).toBeCloseTo(52.5);
    expect(middles[1]).toBeCloseTo(157.5);
    for (const { top, bottom } of ticks) expect(bottom - top).toBeLessThan(12);
  });

  it('are on the outside of the outermost sheet, and on no other side', () => {
    const marked = (side: Sheet | undefined): number => side?.furniture.length ?? 0;
    expect(sides[0]?.furniture).toEqual([stapleMarks(PAPER)]);
    expect([2, 4].map((index) => marked(sides[index]))).toEqual([0, 0]);
  });
});
