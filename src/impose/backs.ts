/** The backs of cards, placed to lie behind their fronts when the sheet is turned over. */
import type { Size } from '../geometry.ts';
import type { Page, PathItem } from '../layout/page.ts';
import type { Adjustment, Corner } from './adjustment.ts';
import { behindPart, type Part } from './bleed.ts';
import { cutBoxesBehind } from './cut-boxes.ts';
import type { Grid } from './grid.ts';
import type { Placement, Sheet } from './sheet.ts';
import { stripsOf } from './strips.ts';

/** The edge at which the printer turns the paper over. */
export type FlipEdge = 'long' | 'short';

export const FLIP_EDGES: readonly FlipEdge[] = ['long', 'short'];

/**
 * @param backs of the cards on the front, place by place; the rest of the sheet stays blank
 * @param text what the sheet says about itself in the strip above its cards
 * @param furniture what else each back shows
 * @param parts which part of each front page is printed, place by place; all if missing
 * @param adjust corrects the printer's error on the back
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
    // People turn a card over like a page: its back must then stand upright, however the sheet was turned.
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

/** Whether a sheet turns over like a page of a book; else like one of a notepad. */
export function turnsLikeBook({ width, height }: Size, edge: FlipEdge): boolean {
  return (edge === 'long') === height >= width;
}

/** Where the front's top left corner lies on the back. */
export function cornerBehind(paper: Size, edge: FlipEdge): Corner {
  return turnsLikeBook(paper, edge) ? 'top-right' : 'bottom-left';
}

function behind({ x, y }: { x: number; y: number }, page: Size, paper: Size, isLikeBook: boolean) {
  return isLikeBook ? { x: paper.width - x - page.width, y } : { x, y: paper.height - y - page.height };
}
