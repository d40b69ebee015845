/** What letters stand on: the last fill that was painted there, else the paper. */
import type { Colour } from '../../colour.ts';
import type { Box } from '../../geometry.ts';
import type { PathItem } from '../../layout/page.ts';
import type { PathCommand } from '../../path.ts';

interface Fill {
  readonly path: PathItem;
  readonly box: Box;
  readonly fill: Colour;
}

export class Ground {
  readonly #fills: Fill[] = [];

  /** Every path of a page, in painting order, with the box of its ink. */
  paint(path: PathItem, box: Box): void {
    if (path.fill) this.#fills.push({ path, box, fill: path.fill });
  }

  /** Whether there is anything but paper behind a box, as far as boxes tell. */
  isNear({ x, y, width, height }: Box): boolean {
    for (const { box } of this.#fills) {
      const isBeside =
        x > box.x + box.width || x + width < box.x || y > box.y + box.height || y + height < box.y;
      if (!isBeside) return true;
    }
    return false;
  }

  at(x: number, y: number): Colour | undefined {
    for (let index = this.#fills.length - 1; index >= 0; index -= 1) {
      const { path, box, fill } = this.#fills[index] as Fill;
      if (x < box.x || y < box.y || x > box.x + box.width || y > box.y + box.height) continue;
      if (isInside(path.commands, (x - path.x) / path.scale, (y - path.y) / path.scale)) return fill;
    }
    return undefined;
  }
}

/** By the rule that paths are filled by: the outline winds around the place (ISO 32000-1, 8.5.3.3.2). */
export function isInside(commands: readonly PathCommand[], x: number, y: number): boolean {
  let polygons = known.get(commands);
  if (!polygons) {
    polygons = flattened(commands);
    known.set(commands, polygons);
  }
  let sum = 0;
  for (const corners of polygons) sum += windings(corners, x, y);
  return sum !== 0;
}

/** Bands and silhouettes come back on every card. */
const known = new WeakMap<readonly PathCommand[], readonly Corners[]>();

/** The corners of a polygon: x and y in turn. */
type Corners = number[];

/** How often a polygon goes around a place, the one way less the other. */
function windings(corners: Corners, x: number, y: number): number {
  let sum = 0;
  let fromX = corners[corners.length - 2] as number;
  let fromY = corners[corners.length - 1] as number;
  for (let at = 0; at < corners.length; at += 2) {
    const toX = corners[at] as number;
    const toY = corners[at + 1] as number;
    if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) {
      sum += toY > fromY ? 1 : -1;
    }
    fromX = toX;
    fromY = toY;
  }
  return sum;
}

/** Of a curve; letters are not set within a hair of an edge. */
const PIECES = 8;

/** Each subpath as a polygon. */
function flattened(commands: readonly PathCommand[]): Corners[] {
  const polygons: Corners[] = [];
  let corners: Corners = [];
  for (const command of commands) {
    if (command[0] === 'M') {
      corners = [command[1], command[2]];
      polygons.push(corners);
    } else if (command[0] === 'L') corners.push(command[1], command[2]);
    else if (command[0] === 'C') corners.push(...curve(corners, command));
  }
  return polygons;
}

function curve(corners: Corners, [, x1, y1, x2, y2, x3, y3]: readonly [string, ...number[]]): Corners {
  const [x0 = 0, y0 = 0] = corners.slice(-2);
  const along = (t: number, a: number, b = 0, c = 0, d = 0): number =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
  return Array.from({ length: PIECES }, (_, index) => {
    const t = (index + 1) / PIECES;
    return [along(t, x0, x1, x2, x3), along(t, y0, y1, y2, y3)];
  }).flat();
}
