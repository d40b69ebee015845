/** Cards with colour up to their edge: how far it bleeds past the cut, and where it can't. */
import { gapsOf } from '../impose/bleed.ts';
import type { Grid } from '../impose/grid.ts';
import { bleedRoom } from '../impose/marks.ts';
import { mm, toMm } from '../units.ts';

/** A knife is seldom off by half of this. */
export const LEAST_BLEED_MM = 1;

/** What print shops ask for; more is of no use. */
const MOST_BLEED_MM = 3;

const ROUNDING = 1e-6;

/** As much as leaves room for marks and words on every side, in steps of half a millimetre. */
export function bleedIn(grid: Grid): number {
  const { x, y } = bleedRoom(grid);
  const roomMm = Math.floor(2 * toMm(Math.min(x, y)) + ROUNDING) / 2;
  return mm(Math.min(MOST_BLEED_MM, Math.max(LEAST_BLEED_MM, roomMm)));
}

/** With less bleed, a cut that is slightly off shows white, or the neighbouring card. */
const TOLERABLE = mm(LEAST_BLEED_MM / 2) - ROUNDING;

type Room = Pick<Grid, 'margin' | 'edge' | 'bleed'>;

/** Between the outer cuts and the paper's blank edges; less than nothing where cards reach into these. */
function roomOf({ margin, edge }: Room): number {
  return Math.min(margin.x - edge.x, margin.y - edge.y);
}

/** Whether colour ends nearer to the outer cuts than was asked, or too near where nothing was. */
export function isShortOfBleed(grid: Room, askedMm: number | undefined): boolean {
  if (askedMm !== undefined) return roomOf(grid) < mm(askedMm) - UNSEEN;
  return Math.min(grid.bleed, roomOf(grid)) < TOLERABLE;
}

/** Whether colour would end inside a card: then a white edge is left, as wide as the printer's own on that side. */
export function endsInsideCards(grid: Room): boolean {
  return roomOf(grid) < -UNSEEN;
}

/** Too little to see; `UNPRINTABLE` is rounded up by less. */
const UNSEEN = mm(0.01);

/** Whether cards that lie beside each other have no room between them for a colour each. */
export function areTooClose(grid: Grid): boolean {
  const { x, y } = gapsOf(grid);
  const gaps = [...(grid.columns > 1 ? [x] : []), ...(grid.rows > 1 ? [y] : [])];
  return gaps.some((gap) => Math.min(grid.bleed, gap / 2) < TOLERABLE);
}
