/** The strips of paper along two sides of the cards, where a sheet says what it is. */
import type { Box, Size } from '../geometry.ts';
import { mm } from '../units.ts';
import type { Grid } from './grid.ts';
import { reachOf, stripAxis } from './marks.ts';
import type { Placement } from './sheet.ts';

export interface Strips {
  /** Above the cards, or at their left. */
  readonly top: Box;
  /** Below the cards, or at their right. */
  readonly bottom: Box;
  /** How their words are turned: at the sides, you turn the sheet to the right to read them. */
  readonly turn: Placement['turn'];
  /** The size of the page of words, before turning. */
  readonly page: Size;
}

/** The width of ruler and words beside each other, if the paper has that much. */
export const STRIP_WIDTH = mm(190);

/**
 * Strips between the unprintable edge and the marks, as long as the cards, or longer if these leave much paper. The
 * height is 0 if there is no room.
 */
export function stripsOf(grid: Grid): Strips {
  const { paper, margin, edge, bleed } = grid;
  const reach = reachOf(grid);
  if (stripAxis(grid) === 'y') {
    const height = Math.max(0, margin.y - edge.y - Math.max(reach.y, bleed));
    const { start: x, length: width } = along(paper.width, margin.x, edge.x);
    const far = paper.height - edge.y - height;
    const page = { width, height };
    return { top: { x, y: edge.y, ...page }, bottom: { x, y: far, ...page }, turn: 0, page };
  }
  const width = Math.max(0, margin.x - edge.x - Math.max(reach.x, bleed));
  const { start: y, length: height } = along(paper.height, margin.y, edge.y);
  const far = paper.width - edge.x - width;
  const size = { width, height };
  const page = { width: height, height: width };
  return { top: { x: edge.x, y, ...size }, bottom: { x: far, y, ...size }, turn: 270, page };
}

function along(paper: number, margin: number, edge: number): { start: number; length: number } {
  const start = Math.max(edge, Math.min(margin, (paper - STRIP_WIDTH) / 2));
  return { start, length: paper - 2 * start };
}
