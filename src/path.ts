/** Outlines: what drawings in templates become, and what pages are drawn with. */
import type { Size } from './geometry.ts';

/** One subpath after the other, in the path's own units. */
export type PathCommand =
  | readonly ['M', x: number, y: number]
  | readonly ['L', x: number, y: number]
  | readonly ['C', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ['Z'];

/** A silhouette in its own units, with its box at the origin. */
export interface Shape extends Size {
  readonly commands: readonly PathCommand[];
}

/** Shapes by name: `persoon`. */
export type ShapeSet = ReadonlyMap<string, Shape>;
