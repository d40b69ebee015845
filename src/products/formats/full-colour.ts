/** Cards that are in a colour up to their edge: how far that goes on past the cut, and where it cannot. */
import { gapsOf } from '../../impose/bleed.ts';
import type { Grid } from '../../impose/grid.ts';
import { bleedRoom } from '../../impose/marks.ts';
import { mm, toMm } from '../../units.ts';

/** What a knife is seldom off by: half of it. */
export const LEAST_BLEED_MM = 1;

/** What printers ask for; more is of no use. */
const MOST_BLEED_MM = 3;

const ROUNDING = 1e-6;

/** As much as leaves room for marks and words on all sides, in half millimetres. */
export function bleedIn(grid: Grid): number {
  const { x, y } = bleedRoom(grid);
  const roomMm = Math.floor(2 * toMm(Math.min(x, y)) + ROUNDING) / 2;
  return mm(Math.min(MOST_BLEED_MM, Math.max(LEAST_BLEED_MM, roomMm)));
}

/** Where colour goes on by less, a cut that is a little off leaves white, or what lies beside the card. */
const TOLERABLE = mm(LEAST_BLEED_MM / 2) - ROUNDING;

/** Whether colour ends too near to the outer cuts. */
export function isShortOfBleed({ margin, edge, bleed }: Pick<Grid, 'margin' | 'edge' | 'bleed'>): boolean {
  return Math.min(bleed, margin.x - edge.x, margin.y - edge.y) < TOLERABLE;
}

/** Whether cards that lie beside each other have no room between them for a colour each. */
export function areTooClose(grid: Grid): boolean {
  const { x, y } = gapsOf(grid);
  const gaps = [...(grid.columns > 1 ? [x] : []), ...(grid.rows > 1 ? [y] : [])];
  return gaps.some((gap) => Math.min(grid.bleed, gap / 2) < TOLERABLE);
}
