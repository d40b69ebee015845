/**
 * In which order a pile is cut, for a guillotine with a back gauge: the distance from the edge that lies
 * against it to the knife. Paper is seldom square to what is printed on it, so only the first cut of each
 * direction goes by the paper's own edge; all others measure from the edge that this cut made, without
 * turning the pile.
 */
import { toMm } from '../units.ts';
import type { Grid } from './grid.ts';

export interface Cut {
  /** From 1, in the order of the work. */
  readonly number: number;
  /** Upright from top to bottom of the sheet, or level from side to side. */
  readonly direction: 'upright' | 'level';
  /** Where its line lies on the sheet: from the left, or from the top. */
  readonly atMm: number;
  /** From the back gauge to the knife. */
  readonly gaugeMm: number;
  /** What lies against the gauge: the edge of the paper, or that of an earlier cut. */
  readonly from: 'paper' | 'cut';
}

/** Upright cuts first; the columns are then laid on each other, so that level cuts are made once. */
export function cuttingOrder({ cutsX, cutsY }: Pick<Grid, 'cutsX' | 'cutsY'>): readonly Cut[] {
  const steps = [...cutsAlong(cutsX, 'upright'), ...cutsAlong(cutsY, 'level')];
  return steps.map((step, index) => ({ number: index + 1, ...step }));
}

function cutsAlong(lines: readonly number[], direction: Cut['direction']): Omit<Cut, 'number'>[] {
  const last = lines.at(-1);
  if (last === undefined) return [];
  const first = { direction, atMm: round(last), gaugeMm: round(last), from: 'paper' } as const;
  const others = lines.slice(0, -1).map((line) => {
    return { direction, atMm: round(line), gaugeMm: round(last - line), from: 'cut' } as const;
  });
  return [first, ...others];
}

function round(points: number): number {
  return Math.round(toMm(points) * 100) / 100;
}
