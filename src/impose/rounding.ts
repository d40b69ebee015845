/**
 * Guides for rounding the corners of cards with scissors: an arc at each corner, on the side that is cut away, so that
 * nothing of it stays on the card.
 */
import { BLACK } from '../colour.ts';
import type { Box } from '../geometry.ts';
import type { PathItem } from '../layout/page.ts';
import type { PathCommand } from '../path.ts';
import type { Grid } from './grid.ts';

const LINE = 0.35;

/** @param radius of the corners, at most half of a card's shorter side */
export function roundingOf({ cells }: Pick<Grid, 'cells'>, radius: number): PathItem {
  const commands = cells.flatMap((cell) => cornersOf(cell, radius));
  return { kind: 'path', x: 0, y: 0, scale: 1, commands, stroke: { colour: BLACK, width: LINE } };
}

function cornersOf({ x, y, width, height }: Box, radius: number): PathCommand[] {
  return [
    [x + radius, y + radius, -1, -1],
    [x + width - radius, y + radius, 1, -1],
    [x + width - radius, y + height - radius, 1, 1],
    [x + radius, y + height - radius, -1, 1],
  ].flatMap(([centreX = 0, centreY = 0, right = 1, down = 1]) => arc(centreX, centreY, right, down, radius));
}

/** The part of the arc inside the cell; the pen runs outside the radius (one Bézier curve, off by less than a thousandth). */
function arc(centreX: number, centreY: number, right: number, down: number, inner: number): PathCommand[] {
  const radius = inner + LINE / 2;
  const start = Math.acos(inner / radius);
  const end = Math.PI / 2 - start;
  const reach = (4 / 3) * Math.tan((end - start) / 4) * radius;
  const at = (angle: number, along: number) =>
    [
      centreX + right * (radius * Math.cos(angle) - along * Math.sin(angle)),
      centreY + down * (radius * Math.sin(angle) + along * Math.cos(angle)),
    ] as const;
  return [
    ['M', ...at(start, 0)],
    ['C', ...at(start, reach), ...at(end, -reach), ...at(end, 0)],
  ];
}
