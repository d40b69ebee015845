/** Cut marks: a short line at both ends of every cut, so that after each cut the others keep theirs. */

import { BLACK } from '../colour.ts';
import type { PathItem } from '../layout/page.ts';
import type { PathCommand } from '../path.ts';
import { mm } from '../units.ts';
import type { Grid } from './grid.ts';

/** No printer down the hall prints nearer to the paper's edge. */
export const UNPRINTABLE = roundUp(mm(6.5));

/** Marks keep clear of the cards, so that a knife that is a little off leaves none on them. */
const CLEARANCE = mm(1);

const LONGEST = mm(5);

export const MARK_WIDTH = 0.5;

/** How far marks stand out from the cards into a margin; 0 where the margin has no room. */
export function markReach(margin: number): number {
  const room = margin - UNPRINTABLE - CLEARANCE;
  return room > 0 ? CLEARANCE + Math.min(LONGEST, room) : 0;
}

/** All marks of a grid as one path in sheet coordinates. */
export function cutMarks({ area, cutsX, cutsY }: Grid): PathItem {
  const outX = markReach(area.x);
  const outY = markReach(area.y);
  const right = area.x + area.width;
  const bottom = area.y + area.height;
  const commands: PathCommand[] = [];
  const line = (x1: number, y1: number, x2: number, y2: number): void => {
    commands.push(['M', x1, y1], ['L', x2, y2]);
  };
  for (const x of outY > 0 ? cutsX : []) {
    line(x, area.y - outY, x, area.y - CLEARANCE);
    line(x, bottom + CLEARANCE, x, bottom + outY);
  }
  for (const y of outX > 0 ? cutsY : []) {
    line(area.x - outX, y, area.x - CLEARANCE, y);
    line(right + CLEARANCE, y, right + outX, y);
  }
  return { kind: 'path', x: 0, y: 0, scale: 1, commands, stroke: { colour: BLACK, width: MARK_WIDTH } };
}

/** To the thousandths in which a PDF is written: 6.5 mm must not become a little less. */
function roundUp(points: number): number {
  return Math.ceil(points * 1000) / 1000;
}
