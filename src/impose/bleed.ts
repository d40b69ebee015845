/**
 * How far the page of a card is printed past its place. A page with bleed is larger than the card on all sides; what
 * would lie on a neighbour of another colour, or where no printer prints, is left out.
 */
import type { Box } from '../geometry.ts';
import { mm } from '../units.ts';
import type { Grid } from './grid.ts';

/**
 * How far neighbours of one colour overlap. If they only touched, a screen that softens edges would show a light line
 * between them; a pixel at 75 dpi is 0.34 mm.
 */
const OVERLAP = mm(0.25);

/**
 * For each place of a sheet, the part of its page that is printed, from that page's own corner; undefined for all of it.
 * @param looks the colour on each place: equal words for equal colours, undefined for an empty place
 */
export function printedParts(grid: Grid, looks: readonly (string | undefined)[]): readonly Part[] {
  const isUniform = new Set(looks.filter((look) => look !== undefined)).size <= 1;
  return looks.map((_, place) => {
    const cell = grid.cells[place];
    if (!cell) throw new Error('More cards on a sheet than it has places.');
    const reach = reachesOf(grid, looks, place, isUniform ? OVERLAP : 0);
    const left = Math.max(cell.x - reach.left, grid.edge.x);
    const top = Math.max(cell.y - reach.top, grid.edge.y);
    const right = Math.min(cell.x + cell.width + reach.right, grid.paper.width - grid.edge.x);
    const bottom = Math.min(cell.y + cell.height + reach.bottom, grid.paper.height - grid.edge.y);
    return partOf({ x: left, y: top, width: right - left, height: bottom - top }, cell, grid.bleed);
  });
}

/** The part of a page that is printed; undefined for all of it. */
export type Part = Box | undefined;

function partOf({ x, y, width, height }: Box, cell: Box, bleed: number): Part {
  const isAll = width > cell.width + 2 * bleed - TOLERANCE && height > cell.height + 2 * bleed - TOLERANCE;
  return isAll ? undefined : { x: x - cell.x + bleed, y: y - cell.y + bleed, width, height };
}

/** Bleed past the four sides of a place. Neighbours each fill their half of the gap between them. */
function reachesOf(grid: Grid, looks: readonly (string | undefined)[], place: number, overlap: number) {
  const { columns, bleed } = grid;
  const column = place % columns;
  const gap = gapsOf(grid);
  const reach = (neighbour: number | undefined, between: number): number => {
    if (neighbour === undefined || looks[neighbour] === undefined) return bleed;
    return Math.min(bleed, between > 0 ? between / 2 : overlap);
  };
  return {
    left: reach(column > 0 ? place - 1 : undefined, gap.x),
    right: reach(column < columns - 1 ? place + 1 : undefined, gap.x),
    top: reach(place - columns, gap.y),
    bottom: reach(place + columns, gap.y),
  };
}

const TOLERANCE = 1e-6;

/** The gap between neighbours; 0 if they touch. */
export function gapsOf({ cells, columns }: Pick<Grid, 'cells' | 'columns'>): { x: number; y: number } {
  const [first, beside, below] = [cells[0], columns > 1 ? cells[1] : undefined, cells[columns]];
  const gap = (length: number): number => (length > TOLERANCE ? length : 0);
  return {
    x: first && beside ? gap(beside.x - first.x - first.width) : 0,
    y: first && below ? gap(below.y - first.y - first.height) : 0,
  };
}

/** A part of a front's page as it lies on the back behind it, which turns like a page of a book. */
export function behindPart({ x, y, width, height }: Box, pageWidth: number): Box {
  return { x: pageWidth - x - width, y, width, height };
}
