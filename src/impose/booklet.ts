/**
 * Pages → sheets for saddle stitching: sheets with two pages side by side lie inside each other, fold together and are
 * stapled through the fold. Sheets count from the outside, from 0.
 *
 *     the outermost of two sheets, 8 pages
 *     front │ 8 │ 1 │     turned over at its short edge     back │ 2 │ 7 │
 *
 * Pages read from right to left lie the other way round: front │ 1 │ 8 │, back │ 7 │ 2 │.
 */
import type { Direction } from '../direction.ts';
import type { Size } from '../geometry.ts';
import type { Page } from '../layout/page.ts';
import { foldMarks, stapleMarks } from './booklet-marks.ts';
import type { Placement, Sheet } from './sheet.ts';

export interface BookletOptions {
  /**
   * How thick the paper is, in points; 0 leaves every page where it is. Each sheet sticks out at the fore
   * edge by one thickness more than the sheet around it, so its pages are moved as much towards the fold
   * (colorvisionprinting.com/blog/saddle-stitch-binding-what-is-creep).
   */
  readonly creep: number;
  /** The reading direction of the pages: a booklet from right to left opens from the other side. */
  readonly progression: Direction;
}

/** The two pages on one side of a sheet, by their numbers from 1. */
export interface Spread {
  readonly left: number;
  readonly right: number;
}

export interface Spreads {
  readonly front: Spread;
  readonly back: Spread;
}

const PAGES_PER_SHEET = 4;

/**
 * Sides of sheets in the order of a printer that prints on both: front 0, back 0, front 1, back 1, and so on, turned over
 * at the short edge. All pages have one size and their number is a multiple of four.
 *
 * Marks are on the side you look at while you work: for folding, on the inside of every sheet; for stapling, on the
 * outside of the outermost. So the cover shows nothing that a staple does not hide.
 */
export function imposeBooklet(pages: readonly Page[], { creep, progression }: BookletOptions): Sheet[] {
  const page = sizeOfAll(pages);
  const paper = { width: 2 * page.width, height: page.height };
  const cover = [stapleMarks(paper)];
  const inside = [foldMarks(paper)];
  return Array.from({ length: pages.length / PAGES_PER_SHEET }, (_, sheet): Sheet[] => {
    const { front, back } = spreadsOf(sheet, pages.length, progression);
    const move = sheet * creep;
    return [
      { ...paper, placements: sideBySide(front, pages, move), furniture: sheet === 0 ? cover : [] },
      { ...paper, placements: sideBySide(back, pages, move), furniture: inside },
    ];
  }).flat();
}

/** How far creep moves the pages of the innermost sheet, in points: their margins at the fold must be wider. */
export function furthestMove(pages: number, creep: number): number {
  return Math.max(0, pages / PAGES_PER_SHEET - 1) * creep;
}

/** Which pages share a side. Their numbers add up to one more than there are pages. */
export function spreadsOf(sheet: number, pages: number, progression: Direction): Spreads {
  const first = 2 * sheet + 1;
  const front = { left: pages + 1 - first, right: first };
  const back = { left: first + 1, right: pages - first };
  return progression === 'ltr' ? { front, back } : { front: mirrored(front), back: mirrored(back) };
}

function mirrored({ left, right }: Spread): Spread {
  return { left: right, right: left };
}

/** The fronts, for a printer that prints on one side, from the outermost sheet to the innermost. */
export function frontsOf(sides: readonly Sheet[]): Sheet[] {
  return sides.filter((_, index) => index % 2 === 0);
}

/**
 * The backs that go with `frontsOf`: from the innermost sheet to the outermost, so that nobody has to sort.
 *
 * Most desk printers deliver face down: the outermost sheet comes out first and ends up at the bottom; the innermost lies
 * on top with its blank side up. Put the pile as it lies, neither turned over nor turned round, into a tray that prints
 * on the upper side. The innermost sheet is then drawn first, and the edge that left the printer last goes in first, as
 * turning over at the short edge needs. When the backs are done, the outermost sheet lies on top, cover up: staple it as
 * it is.
 *
 * A tray that prints on the lower side (many cassettes) needs the pile turned over, which puts the outermost sheet on
 * top. Then print the *fronts* in reverse, an option of every print dialog; the rest stays as above. To find out which
 * tray it is, print one sheet: the first front, and the last page of the backs.
 */
export function backsOf(sides: readonly Sheet[]): Sheet[] {
  return sides.filter((_, index) => index % 2 === 1).reverse();
}

/** Creep moves pages towards the fold, where their margins then overlap. */
function sideBySide({ left, right }: Spread, pages: readonly Page[], move: number): Placement[] {
  const [one, other] = [pages[left - 1] as Page, pages[right - 1] as Page];
  return [
    { page: one, x: move, y: 0, turn: 0, order: left },
    { page: other, x: one.width - move, y: 0, turn: 0, order: right },
  ];
}

function sizeOfAll(pages: readonly Page[]): Size {
  if (pages.length % PAGES_PER_SHEET !== 0) {
    throw new Error(`A folded booklet takes a multiple of four pages, not ${pages.length}.`);
  }
  const [{ width, height } = { width: 0, height: 0 }] = pages;
  if (pages.some((page) => page.width !== width || page.height !== height)) {
    throw new Error('The pages of a folded booklet have one size.');
  }
  return { width, height };
}
