/** Cut marks: a short line at both ends of every cut, so that the others still have one after each cut. */

import { BLACK } from '../colour.ts';
import type { PathItem } from '../layout/page.ts';
import type { PathCommand } from '../path.ts';
import { mm } from '../units.ts';
import type { Grid, Margins } from './grid.ts';

/** Points: no office printer prints nearer to the paper's edge. */
export const UNPRINTABLE = roundUp(mm(6.5));

/** Marks keep clear of the cards, so that a knife slightly off leaves none on them. */
export const CLEARANCE = mm(1);

const LONGEST = mm(5);

/** You can't lay a ruler along a shorter mark. */
const SHORTEST = mm(1.4);

/** The room a mark needs beside the cards, on top of the unprintable edge. */
export const MARK_ROOM = CLEARANCE + SHORTEST;

export const MARK_WIDTH = 0.5;

/** How far marks reach from the cards into a margin; 0 if it has no room. */
export function markReach(margin: number, edge = UNPRINTABLE, bleed = 0, besides = 0): number {
  const clearance = Math.max(CLEARANCE, bleed);
  const room = margin - edge - clearance;
  if (room < SHORTEST - TOLERANCE) return 0;
  return clearance + Math.min(LONGEST, room, Math.max(SHORTEST, room - besides));
}

const TOLERANCE = 1e-6;

/** Two lines of small type. If room is scarce, marks are shorter to leave room for these words. */
export const STRIP_HEIGHT = mm(5.35);

/** Where the strips of words lie: above and below the cards, or beside them if only that has room. */
export function stripAxis({ margin, edge, bleed }: Pick<Grid, 'margin' | 'edge' | 'bleed'>): 'x' | 'y' {
  const taken = Math.max(CLEARANCE, bleed) + SHORTEST;
  const [x, y] = [margin.x - edge.x - taken, margin.y - edge.y - taken];
  return y >= STRIP_HEIGHT || y >= x ? 'y' : 'x';
}

/** How far marks reach beside the cards, and above and below them. */
export function reachOf(grid: Grid): Margins {
  const { margin, edge, bleed } = grid;
  const axis = stripAxis(grid);
  return {
    x: markReach(margin.x, edge.x, bleed, axis === 'x' ? STRIP_HEIGHT : 0),
    y: markReach(margin.y, edge.y, bleed, axis === 'y' ? STRIP_HEIGHT : 0),
  };
}

/** The most bleed that leaves room for the shortest marks and the sheet's words, beside the cards and above and below. */
export function bleedRoom(grid: Grid): Margins {
  const { margin, edge } = grid;
  const axis = stripAxis({ margin, edge, bleed: 0 });
  const taken = (along: 'x' | 'y'): number => SHORTEST + (axis === along ? STRIP_HEIGHT : 0);
  return { x: margin.x - edge.x - taken('x'), y: margin.y - edge.y - taken('y') };
}

/** All marks of a grid as one path in sheet coordinates. */
export function cutMarks(grid: Grid): PathItem {
  const { area, cutsX, cutsY } = grid;
  const { x: outX, y: outY } = reachOf(grid);
  const clearance = Math.max(CLEARANCE, grid.bleed);
  const right = area.x + area.width;
  const bottom = area.y + area.height;
  const commands: PathCommand[] = [];
  const line = (x1: number, y1: number, x2: number, y2: number): void => {
    commands.push(['M', x1, y1], ['L', x2, y2]);
  };
  const { paper, edge } = grid;
  for (const x of outY > 0 ? cutsX.filter((x) => isPrintable(x, paper.width, edge.x)) : []) {
    line(x, area.y - outY, x, area.y - clearance);
    line(x, bottom + clearance, x, bottom + outY);
  }
  for (const y of outX > 0 ? cutsY.filter((y) => isPrintable(y, paper.height, edge.y)) : []) {
    line(area.x - outX, y, area.x - clearance, y);
    line(right + clearance, y, right + outX, y);
  }
  return { kind: 'path', x: 0, y: 0, scale: 1, commands, stroke: { colour: BLACK, width: MARK_WIDTH } };
}

/**
 * Marks for backs, of the outermost lines only. Cards are cut from the front; held against the light, or at the first
 * strip cut off, these show how far the two sides are apart, and none stays on a card.
 */
export function outerMarks(grid: Grid): PathItem {
  const { cutsX, cutsY } = grid;
  const outer = (lines: readonly number[]): readonly number[] => [...lines.slice(0, 1), ...lines.slice(-1)];
  return cutMarks({ ...grid, cutsX: outer(cutsX), cutsY: outer(cutsY) });
}

/** Whether a line lies clear of the paper's blank edge. */
export function isPrintable(at: number, length: number, edge: number): boolean {
  return at >= edge - TOLERANCE && at <= length - edge + TOLERANCE;
}

/** Rounds up to the thousandths that a PDF holds: 6.5 mm must not become a little less. */
function roundUp(points: number): number {
  return Math.ceil(points * 1000) / 1000;
}
