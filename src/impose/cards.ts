/** Card pages → sheets, n-up. Every sheet of a grid has exactly the same coordinates. */
import type { Page, PathItem } from '../layout/page.ts';
import type { Part } from './bleed.ts';
import { cutBoxes } from './cut-boxes.ts';
import type { Grid } from './grid.ts';
import type { Placement, Sheet } from './sheet.ts';
import { deal, type SheetOrder } from './stack.ts';
import { stripsOf } from './strips.ts';

/** The words in the strips above and below the cards; undefined where these have no room. */
export interface SheetText {
  readonly top?: Page;
  readonly bottom?: Page;
}

/**
 * Puts the cards of one run on sheets. A sheet with free places keeps its marks and its coordinates.
 * @param texts one for each sheet
 * @param furniture what every sheet shows; one object for all, so that it is written once
 * @param parts for each sheet, which part of each page is printed, place by place; all if missing
 */
export function imposeCards(
  cards: readonly Page[],
  grid: Grid,
  texts: readonly SheetText[],
  furniture: readonly PathItem[],
  order: SheetOrder,
  parts: readonly (readonly Part[])[] = [],
): Sheet[] {
  return deal(cards, grid.cells.length, order).map((pages, sheet) => {
    const placements = pages.flatMap((page, place): Placement[] => {
      const part = parts[sheet]?.[place];
      return page ? [{ ...cardAt(page, grid.cells[place], grid), ...(part && { part }) }] : [];
    });
    const placed = [...placements, ...textPlacements(texts[sheet], grid)];
    return { ...grid.paper, ...cutBoxes(grid), placements: placed, furniture };
  });
}

export function sheetsFor(cards: number, grid: Grid): number {
  return Math.ceil(cards / grid.cells.length);
}

function textPlacements(text: SheetText | undefined, grid: Grid): Placement[] {
  if (!text) throw new Error('A sheet that nothing is said of.');
  const { top, bottom, turn } = stripsOf(grid);
  return [
    ...(text.top ? [{ ...at(text.top, top), turn, isFurniture: true }] : []),
    ...(text.bottom ? [{ ...at(text.bottom, bottom), turn, isFurniture: true }] : []),
  ];
}

/** A page with bleed is larger than its place, equally on all sides. */
function cardAt(page: Page, corner: Corner | undefined, { bleed }: Grid): Placement {
  return at(page, corner && { x: corner.x - bleed, y: corner.y - bleed });
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

function at(page: Page, corner: Corner | undefined): Placement {
  if (!corner) throw new Error('More cards on a sheet than it has places.');
  return { page, x: corner.x, y: corner.y, turn: 0 };
}
