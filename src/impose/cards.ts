/** Card pages → sheets, n-up. Every sheet of a grid has exactly the same coordinates. */
import type { Page, PathItem } from '../layout/page.ts';
import type { Grid } from './grid.ts';
import type { Placement, Sheet } from './sheet.ts';
import { stripsOf } from './strips.ts';

/** What a sheet says in the strips above and below its cards. */
export interface SheetText {
  readonly top: Page;
  readonly bottom: Page;
}

/**
 * Puts cards on sheets in their order, row by row. A part-filled last sheet keeps its marks.
 * @param texts one for each sheet that the cards fill
 * @param furniture what is printed on every sheet; the same for all, so that it can be written once
 */
export function imposeCards(
  cards: readonly Page[],
  grid: Grid,
  texts: readonly SheetText[],
  furniture: readonly PathItem[],
): Sheet[] {
  return texts.map((text, index) => {
    const onSheet = cards.slice(index * grid.cells.length, (index + 1) * grid.cells.length);
    const placements = onSheet.map((page, place) => at(page, grid.cells[place]));
    return { ...grid.paper, placements: [...placements, ...textPlacements(text, grid)], furniture };
  });
}

export function sheetsFor(cards: number, grid: Grid): number {
  return Math.ceil(cards / grid.cells.length);
}

function textPlacements(text: SheetText, grid: Grid): Placement[] {
  const strips = stripsOf(grid);
  return [at(text.top, strips.top), at(text.bottom, strips.bottom)];
}

function at(page: Page, corner: { readonly x: number; readonly y: number } | undefined): Placement {
  if (!corner) throw new Error('More cards on a sheet than it has places.');
  return { page, x: corner.x, y: corner.y, turn: 0 };
}
