/**
 * How far the page of a card is printed past its place. A page with bleed is larger than the card on all sides; of
 * that, what would lie on a neighbour of another colour is left out, and what would lie where no printer prints.
 */
import type { Box } from '../geometry.ts';
import { mm } from '../units.ts';
import type { Grid } from './grid.ts';

/**
 * How far neighbours of one colour overlap: where they only touch, a screen that softens edges shows a light line
 * between them. A pixel of 75 dpi is 0.34 mm.
 */
const OVERLAP = mm(0.25);

/**
 * Of each place of a sheet the part of its page that is printed, seen from that page's own corner; undefined where
 * that is all of it.
 * @param looks what lies on the places: equal words where the colour is the same, undefined where there is nothing
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

/** What is printed of a page; all of it where undefined. */
export type Part = Box | undefined;

function partOf({ x, y, width, height }: Box, cell: Box, bleed: number): Part {
  const isAll = width > cell.width + 2 * bleed - TOLERANCE && height > cell.height + 2 * bleed - TOLERANCE;
  return isAll ? undefined : { x: x - cell.x + bleed, y: y - cell.y + bleed, width, height };
}

/** Past the four sides of a place. What lies beside it fills the gap between them from its own side up to the middle. */
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

/** Between neighbours; 0 where they touch. */
export function gapsOf({ cells, columns }: Pick<Grid, 'cells' | 'columns'>): { x: number; y: number } {
  const [first, beside, below] = [cells[0], columns > 1 ? cells[1] : undefined, cells[columns]];
  const gap = (length: number): number => (length > TOLERANCE ? length : 0);
  return {
    x: first && beside ? gap(beside.x - first.x - first.width) : 0,
    y: first && below ? gap(below.y - first.y - first.height) : 0,
  };
}

/** How the part of a front's page lies on the back behind it, which is turned like a page of a book. */
export function behindPart({ x, y, width, height }: Box, pageWidth: number): Box {
  return { x: pageWidth - x - width, y, width, height };
}
