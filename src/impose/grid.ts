/** How many cards lie on a sheet, and where: a grid of equal cells, centred on the paper. */
import type { Box, Size } from '../geometry.ts';

export interface Grid {
  readonly paper: Size;
  readonly columns: number;
  readonly rows: number;
  /** Row by row from the top left. */
  readonly cells: readonly Box[];
  /** Where the knife goes, from left to right and from top to bottom. */
  readonly cutsX: readonly number[];
  readonly cutsY: readonly number[];
  /** The cells together. */
  readonly area: Box;
}

/** Lengths that differ by less are equal: 3 × 65 mm must fit where 195 mm does. */
const TOLERANCE = 1e-6;

/** The grid of as many cards as the paper holds; it has no cells when a card is larger than the paper. */
export function gridOf(paper: Size, card: Size): Grid {
  const columns = Math.floor(paper.width / card.width + TOLERANCE);
  const rows = Math.floor(paper.height / card.height + TOLERANCE);
  const area: Box = {
    x: (paper.width - columns * card.width) / 2,
    y: (paper.height - rows * card.height) / 2,
    width: columns * card.width,
    height: rows * card.height,
  };
  const cutsX = Array.from({ length: columns + 1 }, (_, index) => area.x + index * card.width);
  const cutsY = Array.from({ length: rows + 1 }, (_, index) => area.y + index * card.height);
  const cells = cutsY.slice(0, rows).flatMap((y) => cutsX.slice(0, columns).map((x) => ({ x, y, ...card })));
  return { paper, columns, rows, cells, cutsX, cutsY, area };
}
