/** Outlines: what drawings in templates become, and what pages are drawn with. */
import type { Box, Size } from './geometry.ts';

/** One subpath after the other, in the path's own units. */
export type PathCommand =
  | readonly ['M', x: number, y: number]
  | readonly ['L', x: number, y: number]
  | readonly ['C', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ['Z'];

/** Which places an outline holds: those that it winds around, or those that it winds around an odd number of times. */
export type FillRule = 'nonzero' | 'evenodd';

/** An area outside which nothing is drawn. */
export interface Clip {
  readonly commands: readonly PathCommand[];
  readonly rule: FillRule;
}

/** How a line is drawn. */
export interface Pen {
  readonly width: number;
  readonly cap?: 'butt' | 'round' | 'square';
  readonly join?: 'miter' | 'round' | 'bevel';
  /** How far a pointed corner may stick out, in widths of the line, before it is cut off. */
  readonly miterLimit?: number;
  /** Lengths of dashes and gaps; solid without. */
  readonly dash?: readonly number[];
  /** How far into the dashes the line begins. */
  readonly dashOffset?: number;
}

/** What is inked with one outline: the area, the line, or both. Where there is more than one clip, all of them count. */
export interface ShapePart {
  readonly commands: readonly PathCommand[];
  readonly fill?: FillRule;
  readonly pen?: Pen;
  readonly clips?: readonly Clip[];
}

/** A silhouette in its own units, with its box at the origin. Nothing of it reaches out of its box. */
export interface Shape extends Size {
  /** In painting order; all in one colour. */
  readonly parts: readonly ShapePart[];
}

/** Shapes by name: `persoon`. */
export type ShapeSet = ReadonlyMap<string, Shape>;

/** The box around all points. Control points count too: a little more than a curve, never less. */
export function boundsOf(commands: readonly PathCommand[]): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const command of commands) {
    for (let at = 1; at < command.length; at += 2) {
      const x = command[at] as number;
      const y = command[at + 1] as number;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  return left <= right ? { x: left, y: top, width: right - left, height: bottom - top } : undefined;
}

/** How far a line may reach from its outline. Without a limit to its mitres its corners are right angles. */
export function reachOf({ width, cap, join = 'miter', miterLimit = 1 }: Pen): number {
  const corner = join === 'miter' ? miterLimit : 1;
  return (width / 2) * Math.max(1, corner, cap === 'square' ? Math.SQRT2 : 1);
}

/** The same line in other units. */
export function scaledPen(pen: Pen, scale: number): Pen {
  const { width, dash, dashOffset } = pen;
  return {
    ...pen,
    width: width * scale,
    ...(dash && { dash: dash.map((part) => part * scale) }),
    ...(dashOffset !== undefined && { dashOffset: dashOffset * scale }),
  };
}

export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** What two boxes share; undefined where that is nothing. */
export function overlap(one: Box, other: Box): Box | undefined {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const width = Math.min(one.x + one.width, other.x + other.width) - x;
  const height = Math.min(one.y + one.height, other.y + other.height) - y;
  return width >= 0 && height >= 0 ? { x, y, width, height } : undefined;
}
