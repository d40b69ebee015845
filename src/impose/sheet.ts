/** A sheet of paper: finished pages put in place, and what is printed around them. Points, origin top left. */
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
  /** What of the page is printed, from its top left corner before turning; all of it where missing. */
  readonly part?: Box;
  /** When the page is read, where that is not the order of the sheets: its place among all pages. */
  readonly order?: number;
  /** Words around the pages, which nobody cuts out. */
  readonly isFurniture?: boolean;
}

export interface Sheet extends Size {
  readonly placements: readonly Placement[];
  /** Marks, rulers and such: artifacts, in sheet coordinates. */
  readonly furniture: readonly PlacedItem[];
  /** Moves all that is on the sheet, against what a printer does wrong. */
  readonly adjust?: Adjustment;
  /** What remains after cutting, for TrimBox; the whole sheet where that is not one box. */
  readonly trim?: Box;
  /** What is printed to be cut through, for BleedBox; the trimmed box where nothing is. */
  readonly bleed?: Box;
}
