/** A sheet of paper: finished pages in place, and what is printed around them. Points, origin top left, y down. */
import type { Box, Size } from '../geometry.ts';
import type { Page, PlacedItem } from '../layout/page.ts';
import type { Adjustment } from './adjustment.ts';

export interface Placement {
  readonly page: Page;
  /** Where the page's top left corner lies on the sheet, after turning. */
  readonly x: number;
  readonly y: number;
  /** Clockwise, about the page's top left corner before it is moved so that its box starts at x, y. */
  readonly turn: 0 | 90 | 180 | 270;
  /** The part of the page that is printed, from its top left corner before turning; all if missing. */
  readonly part?: Box;
  /** The page's place in the reading order, if that is not the order of the sheets. */
  readonly order?: number;
  /** Words around the cards, which nobody cuts out. */
  readonly isFurniture?: boolean;
}

export interface Sheet extends Size {
  readonly placements: readonly Placement[];
  /** Marks, rulers and such: artifacts, in sheet coordinates. */
  readonly furniture: readonly PlacedItem[];
  /** Moves everything on the sheet, to correct a printer's error. */
  readonly adjust?: Adjustment;
  /** TrimBox: what remains after cutting; the whole sheet if that is not one box. */
  readonly trim?: Box;
  /** BleedBox: the print that is cut through; the trim box if there is no bleed. */
  readonly bleed?: Box;
}

/** Pages → sheets, one page to a sheet: for the screen, and for paper that is neither cut nor folded. */
export function sheetsOf(pages: readonly Page[]): Sheet[] {
  return pages.map((page) => ({
    width: page.width,
    height: page.height,
    placements: [{ page, x: 0, y: 0, turn: 0 }],
    furniture: [],
  }));
}
