/** Transforms of the plane, as SVG writes them. */
import type { PathCommand } from '../path.ts';

/** `a b c d e f`: X = a·x + c·y + e, Y = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First the inner one, then the outer. */
export function times([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export function mapped(commands: readonly PathCommand[], [a, b, c, d, e, f]: Matrix): PathCommand[] {
  return commands.map((command) => {
    const moved: (string | number)[] = [command[0]];
    for (let at = 1; at < command.length; at += 2) {
      const x = command[at] as number;
      const y = command[at + 1] as number;
      moved.push(a * x + c * y + e, b * x + d * y + f);
    }
    return moved as unknown as PathCommand;
  });
}

/** The factor by which lines become wider; undefined if it differs by direction. */
export function evenScaleOf([a, b, c, d]: Matrix): number | undefined {
  const [one, other] = [Math.hypot(a, b), Math.hypot(c, d)];
  const skew = Math.abs(a * c + b * d);
  const isEven = Math.abs(one - other) <= 0.001 * Math.max(one, other) && skew <= 0.001 * one * other;
  return isEven ? Math.sqrt(one * other) : undefined;
}

const CALL = /([a-z]+)\s*\(([^()]*)\)[\s,]*/giy;

/** A list of transforms; undefined if it can't be read. */
export function readTransform(text: string): Matrix | undefined {
  let matrix: Matrix | undefined = IDENTITY;
  let end = 0;
  const trimmed = text.trim();
  for (const [found, name = '', list = ''] of trimmed.matchAll(CALL)) {
    const own = single(
      name,
      list.trim() === ''
        ? []
        : list
            .trim()
            .split(/\s*,\s*|\s+/)
            .map(Number),
    );
    matrix = matrix && own && times(matrix, own);
    end += found.length;
  }
  return end === trimmed.length && matrix?.every(Number.isFinite) ? matrix : undefined;
}

function single(name: string, n: readonly number[]): Matrix | undefined {
  const [x = 0, y] = n;
  switch (`${name} ${n.length}`) {
    case 'matrix 6':
      return n as unknown as Matrix;
    case 'translate 1':
    case 'translate 2':
      return [1, 0, 0, 1, x, y ?? 0];
    case 'scale 1':
    case 'scale 2':
      return [x, 0, 0, y ?? x, 0, 0];
    case 'rotate 1':
      return turned(x);
    case 'rotate 3': {
      const [, cx = 0, cy = 0] = n;
      return times(times([1, 0, 0, 1, cx, cy], turned(x)), [1, 0, 0, 1, -cx, -cy]);
    }
    case 'skewX 1':
      return [1, 0, Math.tan(radians(x)), 1, 0, 0];
    case 'skewY 1':
      return [1, Math.tan(radians(x)), 0, 1, 0, 0];
    default:
      return undefined;
  }
}

/** Quarter turns are exact, so that upright stays upright. */
function turned(degrees: number): Matrix {
  const quarter = ((degrees % 360) + 360) % 360;
  const exact: Readonly<Record<number, readonly [number, number]>> = {
    0: [1, 0],
    90: [0, 1],
    180: [-1, 0],
    270: [0, -1],
  };
  const [cos, sin] = exact[quarter] ?? [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
  return [cos, sin, -sin, cos, 0, 0];
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
