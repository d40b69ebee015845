/** TrimBox and BleedBox of a sheet of cards with bleed: what remains, within what is printed, within the paper. */
import type { Box, Size } from '../geometry.ts';
import type { Grid } from './grid.ts';
import type { Sheet } from './sheet.ts';

/** Empty if cards have no bleed. Colour stops at the paper's blank edges, which may lie inside the cut. */
export function cutBoxes({ area, bleed, paper, edge }: Grid): Pick<Sheet, 'trim' | 'bleed'> {
  if (bleed === 0) return {};
  const trim = within(area, { x: 0, y: 0, ...paper });
  const printable = {
    x: edge.x,
    y: edge.y,
    width: paper.width - 2 * edge.x,
    height: paper.height - 2 * edge.y,
  };
  return { trim, bleed: around(trim, within(grown(area, bleed), printable)) };
}

/** The same on the back, where the paper is mirrored one way or the other. */
export function cutBoxesBehind(grid: Grid, isLikeBook: boolean): Pick<Sheet, 'trim' | 'bleed'> {
  const { trim, bleed } = cutBoxes(grid);
  if (!trim || !bleed) return {};
  return { trim: mirrored(trim, grid.paper, isLikeBook), bleed: mirrored(bleed, grid.paper, isLikeBook) };
}

function mirrored({ x, y, width, height }: Box, paper: Size, isLikeBook: boolean): Box {
  return isLikeBook
    ? { x: paper.width - x - width, y, width, height }
    : { x, y: paper.height - y - height, width, height };
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** What two boxes have in common. */
function within(one: Box, other: Box): Box {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)];
  const right = Math.min(one.x + one.width, other.x + other.width);
  const bottom = Math.min(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** The smallest box that holds both. */
function around(one: Box, other: Box): Box {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}
