/**
 * In which order a pile is cut, and for a guillotine with a back gauge the distance from the edge that lies against
 * it to the knife. Paper is seldom square to what is printed on it, so only the first cut of each direction goes by
 * the paper's own edge, the one that printers print from; all others measure from the edge that this cut made.
 * The same order serves who cuts by eye: when a line is cut, a mark of it is left at its upper or left end, until
 * the strips lie on each other and only the measure counts.
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
  /** Which edge that is, on the printed side. */
  readonly edge: 'left' | 'top' | 'right' | 'bottom';
}

/**
 * First the right and the lower edge, which are true then; the other upright cuts; and when the columns lie on each
 * other, the other level ones, once.
 */
export function cuttingOrder({ cutsX, cutsY }: Pick<Grid, 'cutsX' | 'cutsY'>): readonly Cut[] {
  const [right, ...upright] = cutsAlong(cutsX, 'upright');
  const [bottom, ...level] = cutsAlong(cutsY, 'level');
  const steps = [right, bottom, ...upright, ...level].filter((step) => step !== undefined);
  return steps.map((step, index) => ({ number: index + 1, ...step }));
}

function cutsAlong(lines: readonly number[], direction: Cut['direction']): Omit<Cut, 'number'>[] {
  const last = lines.at(-1);
  if (last === undefined) return [];
  const [near, far] = direction === 'upright' ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  const first = { direction, atMm: round(last), gaugeMm: round(last), from: 'paper', edge: near } as const;
  const others = lines.slice(0, -1).map((line) => {
    return { direction, atMm: round(line), gaugeMm: round(last - line), from: 'cut', edge: far } as const;
  });
  return [first, ...others];
}

function round(points: number): number {
  return Math.round(toMm(points) * 100) / 100;
}
