/** What letters stand on: the last fill that was painted there, else the paper. */
import type { Colour } from '../../colour.ts';
import type { Box } from '../../geometry.ts';
import type { PathItem } from '../../layout/page.ts';
import type { PathCommand } from '../../path.ts';

export class Ground {
  private readonly fills: { readonly path: PathItem; readonly box: Box; readonly fill: Colour }[] = [];

  /** Every path of a page, in painting order, with the box of its ink. */
  paint(path: PathItem, box: Box): void {
    if (path.fill) this.fills.push({ path, box, fill: path.fill });
  }

  at(x: number, y: number): Colour | undefined {
    for (let index = this.fills.length - 1; index >= 0; index -= 1) {
      const { path, box, fill } = this.fills[index] as (typeof this.fills)[number];
      if (x < box.x || y < box.y || x > box.x + box.width || y > box.y + box.height) continue;
      if (isInside(path.commands, (x - path.x) / path.scale, (y - path.y) / path.scale)) return fill;
    }
    return undefined;
  }
}

/** By the rule that paths are filled by: the outline winds around the place (ISO 32000-1, 8.5.3.3.2). */
export function isInside(commands: readonly PathCommand[], x: number, y: number): boolean {
  let winding = 0;
  let [fromX, fromY, startX, startY] = [0, 0, 0, 0];
  const line = (toX: number, toY: number): void => {
    if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) {
      winding += toY > fromY ? 1 : -1;
    }
    [fromX, fromY] = [toX, toY];
  };
  for (const command of commands) {
    switch (command[0]) {
      case 'M':
        line(startX, startY);
        [startX, startY] = [command[1], command[2]];
        [fromX, fromY] = [startX, startY];
        break;
      case 'L':
        line(command[1], command[2]);
        break;
      case 'C':
        for (const [toX, toY] of flattened([fromX, fromY], command)) line(toX, toY);
        break;
      case 'Z':
        line(startX, startY);
    }
  }
  line(startX, startY);
  return winding !== 0;
}

/** Of a curve; letters are not set within a hair of an edge. */
const PIECES = 8;

function flattened(
  [x0, y0]: readonly [number, number],
  [, x1, y1, x2, y2, x3, y3]: Extract<PathCommand, readonly ['C', ...number[]]>,
): (readonly [number, number])[] {
  return Array.from({ length: PIECES }, (_, index) => {
    const t = (index + 1) / PIECES;
    const s = 1 - t;
    const along = (a: number, b: number, c: number, d: number): number =>
      s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    return [along(x0, x1, x2, x3), along(y0, y1, y2, y3)] as const;
  });
}
