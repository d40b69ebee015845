/** The backs of cards, where they come to lie behind their fronts when the sheet is turned over. */
import type { Size } from '../geometry.ts';
import type { Page, PathItem } from '../layout/page.ts';
import type { Adjustment, Corner } from './adjustment.ts';
import { behindPart, type Part } from './bleed.ts';
import { cutBoxesBehind } from './cut-boxes.ts';
import type { Grid } from './grid.ts';
import type { Placement, Sheet } from './sheet.ts';
import { stripsOf } from './strips.ts';

/** At which edge of the paper the printer turns it over. */
export type FlipEdge = 'long' | 'short';

export const FLIP_EDGES: readonly FlipEdge[] = ['long', 'short'];

/**
 * @param backs of the cards on the front, place by place; the rest of the sheet stays blank
 * @param text what the sheet says of itself in the strip above its cards
 * @param furniture what else is printed on each back
 * @param parts what is printed of the pages of the cards on the front, place by place; all where missing
 * @param adjust against what the printer does wrong on the back
 */
export function backOf(
  backs: readonly Page[],
  grid: Grid,
  edge: FlipEdge,
  { text, furniture }: { readonly text: Page | undefined; readonly furniture: readonly PathItem[] },
  adjust: Adjustment | undefined,
  parts: readonly Part[] = [],
): Sheet {
  const { paper, bleed } = grid;
  const isLikeBook = turnsLikeBook(paper, edge);
  const placements = backs.flatMap((page, place): Placement[] => {
    const cell = grid.cells[place];
    if (!cell) throw new Error('More backs on a sheet than it has places.');
    const { x, y } = behind({ ...cell, x: cell.x - bleed, y: cell.y - bleed }, page, paper, isLikeBook);
    // Whoever turns a card over, turns it like a page: its back stands upright then, however the sheet was turned.
    const part = parts[place];
    const behindIt = part && { part: behindPart(part, page.width) };
    return [{ page, x, y, turn: isLikeBook ? 0 : 180, ...behindIt }];
  });
  const { top, turn } = stripsOf(grid);
  const words: Placement[] = text ? [{ page: text, x: top.x, y: top.y, turn, isFurniture: true }] : [];
  return {
    ...paper,
    ...cutBoxesBehind(grid, isLikeBook),
    placements: [...placements, ...words],
    furniture,
    ...(adjust && { adjust }),
  };
}

/** Whether a sheet is turned over like a page of a book, else like one of a notepad. */
export function turnsLikeBook({ width, height }: Size, edge: FlipEdge): boolean {
  return (edge === 'long') === height >= width;
}

/** Where on the back the corner lies that on the front is the top left one. */
export function cornerBehind(paper: Size, edge: FlipEdge): Corner {
  return turnsLikeBook(paper, edge) ? 'top-right' : 'bottom-left';
}

function behind({ x, y }: { x: number; y: number }, page: Size, paper: Size, isLikeBook: boolean) {
  return isLikeBook ? { x: paper.width - x - page.width, y } : { x, y: paper.height - y - page.height };
}
