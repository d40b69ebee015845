/**
 * The order of cutting a pile, and for a guillotine with a back gauge the distance from the gauge to the knife. Paper is
 * seldom square to its print, so only the first cut in each direction goes by the paper's own edge, the one that printers
 * print from; all others measure from the edge that this cut made. The same order works by eye: when a line is cut, a
 * mark stays at its upper or left end, until the strips lie on each other and only the distance counts.
 */
import { toMm } from '../units.ts';
import type { Grid } from './grid.ts';

export interface Cut {
  /** From 1, in the order of cutting. */
  readonly number: number;
  /** Upright: from top to bottom of the sheet. Level: from side to side. */
  readonly direction: 'upright' | 'level';
  /** Where its line lies, from the left or the top of the sheet. Points. */
  readonly atMm: number;
  /** From the back gauge to the knife, in points. */
  readonly gaugeMm: number;
  /** What lies against the gauge: the edge of the paper, or of an earlier cut. */
  readonly from: 'paper' | 'cut';
  /** Which edge that is, on the printed side. */
  readonly edge: 'left' | 'top' | 'right' | 'bottom';
}

/**
 * First cut the right and lower edges, to make them true; then the other upright cuts; then stack the columns and make
 * the other level cuts, once. If cards reach the paper's edge, there is nothing to cut off there.
 */
export function cuttingOrder({
  cutsX,
  cutsY,
  paper,
}: Pick<Grid, 'cutsX' | 'cutsY' | 'paper'>): readonly Cut[] {
  const across = cutsAlong(cutsX, paper.width, 'upright');
  const down = cutsAlong(cutsY, paper.height, 'level');
  const steps = [...across.first, ...down.first, ...across.others, ...down.others];
  return steps.map((step, index) => ({ number: index + 1, ...step }));
}

type UnnumberedCut = Omit<Cut, 'number'>;

/** The cut that makes the far edge true, if any, and the cuts measured from there. */
function cutsAlong(
  lines: readonly number[],
  extent: number,
  direction: Cut['direction'],
): { readonly first: readonly UnnumberedCut[]; readonly others: readonly UnnumberedCut[] } {
  const [near, far] = direction === 'upright' ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  const last = lines.at(-1) ?? extent;
  const isTrimmed = last < extent - AT_EDGE;
  const inside = lines.filter((line) => line > AT_EDGE && line < extent - AT_EDGE);
  const others = (isTrimmed ? inside.slice(0, -1) : inside).map((line): UnnumberedCut => {
    const from = isTrimmed ? 'cut' : 'paper';
    return { direction, atMm: round(line), gaugeMm: round(last - line), from, edge: far };
  });
  const first: UnnumberedCut = {
    direction,
    atMm: round(last),
    gaugeMm: round(last),
    from: 'paper',
    edge: near,
  };
  return { first: isTrimmed ? [first] : [], others };
}

/** Points: a line this near to the paper's edge is on it. */
const AT_EDGE = 0.01;

function round(points: number): number {
  return Math.round(toMm(points) * 100) / 100;
}
