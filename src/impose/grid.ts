/** How many cards fit on a sheet, and where: a grid of equal cells, centred on the paper. Points. */
import type { Box, Size } from '../geometry.ts';
import { MARK_ROOM, UNPRINTABLE } from './marks.ts';

export interface Grid {
  readonly paper: Size;
  readonly columns: number;
  readonly rows: number;
  /** Row by row from the top left. */
  readonly cells: readonly Box[];
  /** Where the knife goes, from left to right and from top to bottom: one line at each side of a gutter. */
  readonly cutsX: readonly number[];
  readonly cutsY: readonly number[];
  /** The box around all cells. */
  readonly area: Box;
  /** The margin around the cells, at the narrower side in each direction. */
  readonly margin: Margins;
  /** How wide an edge a printer leaves blank: at the sides, and above and below. */
  readonly edge: Margins;
  /** How far colour continues past the cut, so that a knife slightly off leaves no white. */
  readonly bleed: number;
}

/** Between the cells and the paper's edge. */
export interface Margins {
  readonly x: number;
  readonly y: number;
}

export interface GridOptions {
  /** Between neighbours. */
  readonly gutter: number;
  readonly bleed: number;
  readonly edge: Margins;
  /** Don't turn the paper on its side: a printer was measured with paper as it is fed. */
  readonly isUpright: boolean;
}

export const PLAIN: GridOptions = {
  isUpright: false,
  gutter: 0,
  bleed: 0,
  edge: { x: UNPRINTABLE, y: UNPRINTABLE },
};

/** Points. Lengths that differ by less are equal: 3 × 65 mm must fit where 195 mm does. */
const TOLERANCE = 1e-6;

/** The grid of as many cards as the paper holds; no cells if a card is larger than the paper. */
export function gridOf(
  paper: Size,
  card: Size,
  options: GridOptions = PLAIN,
  margins: Margins = { x: 0, y: 0 },
): Grid {
  const { gutter } = options;
  const columns = countOf(paper.width - 2 * margins.x, card.width, gutter);
  const rows = countOf(paper.height - 2 * margins.y, card.height, gutter);
  const width = lengthOf(columns, card.width, gutter);
  const height = lengthOf(rows, card.height, gutter);
  const area: Box = { x: (paper.width - width) / 2, y: (paper.height - height) / 2, width, height };
  const lefts = startsOf(area.x, columns, card.width + gutter);
  const tops = startsOf(area.y, rows, card.height + gutter);
  return {
    paper,
    columns,
    rows,
    area,
    margin: { x: area.x, y: area.y },
    cells: tops.flatMap((y) => lefts.map((x) => ({ x, y, ...card }))),
    cutsX: cutsOf(lefts, card.width, gutter),
    cutsY: cutsOf(tops, card.height, gutter),
    edge: options.edge,
    bleed: options.bleed,
  };
}

/**
 * The grid with the most cards, on paper as given or on its side. Cut marks need room: a grid that leaves room on all
 * sides beats one with more cards that leaves it on two, which beats one that fills the paper. If cards are coloured up
 * to their edge, none lies in the paper's blank edges if possible.
 */
export function fullestGrid(paper: Size, card: Size, options: GridOptions = PLAIN): Grid {
  const turned: Size = { width: paper.height, height: paper.width };
  const x = options.edge.x + Math.max(MARK_ROOM, options.bleed);
  const y = options.edge.y + Math.max(MARK_ROOM, options.bleed);
  const least = options.bleed > 0 ? [options.edge, { x: 0, y: 0 }] : [{ x: 0, y: 0 }];
  const steps = least.flatMap((near): Margins[] => [{ x, y }, { x: near.x, y }, { x, y: near.y }, near]);
  for (const margins of steps) {
    const upright = gridOf(paper, card, options, margins);
    const onItsSide = gridOf(turned, card, options, margins);
    const isFuller = onItsSide.cells.length > upright.cells.length && !options.isUpright;
    const fullest = isFuller ? onItsSide : upright;
    if (fullest.cells.length > 0) return fullest;
  }
  return gridOf(paper, card, options);
}

/** Where cards lie on perforated paper: nothing to compute, nothing to cut. */
export interface Perforation {
  readonly columns: number;
  readonly rows: number;
  readonly left: number;
  readonly top: number;
  /** From one card's edge to the same edge of the next. */
  readonly pitch: Margins;
}

export function perforatedGrid(
  paper: Size,
  card: Size,
  perforation: Perforation,
  edge: Margins = PLAIN.edge,
  bleed = 0,
): Grid {
  const { columns, rows, left, top, pitch } = perforation;
  const width = (columns - 1) * pitch.x + card.width;
  const height = (rows - 1) * pitch.y + card.height;
  const lefts = startsOf(left, columns, pitch.x);
  const tops = startsOf(top, rows, pitch.y);
  return {
    paper,
    columns,
    rows,
    area: { x: left, y: top, width, height },
    margin: { x: Math.min(left, paper.width - left - width), y: Math.min(top, paper.height - top - height) },
    cells: tops.flatMap((y) => lefts.map((x) => ({ x, y, ...card }))),
    cutsX: [],
    cutsY: [],
    edge,
    bleed,
  };
}

function countOf(room: number, length: number, gutter: number): number {
  return Math.max(0, Math.floor((room + gutter) / (length + gutter) + TOLERANCE));
}

function lengthOf(count: number, length: number, gutter: number): number {
  return count === 0 ? 0 : count * length + (count - 1) * gutter;
}

function startsOf(first: number, count: number, pitch: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index * pitch);
}

/** One cut separates cards that touch. */
function cutsOf(starts: readonly number[], length: number, gutter: number): number[] {
  const last = starts.at(-1);
  if (last === undefined) return [];
  return gutter > 0 ? starts.flatMap((start) => [start, start + length]) : [...starts, last + length];
}
