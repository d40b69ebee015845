/**
 * The hub of the pipeline: finished pages of items at fixed positions. Layout makes them; imposition
 * puts them on sheets; writers draw them and decide nothing. Points, origin at the page's top left, y down.
 */

import type { Colour } from '../colour.ts';
import type { Direction } from '../direction.ts';
import type { Size } from '../geometry.ts';
import type { Clip, FillRule, PathCommand, Pen } from '../path.ts';
import type { FontFace, GlyphOffset } from '../text/face.ts';
import type { Mark, StructureNode } from './structure.ts';

export interface Page extends Size {
  /** In painting order. */
  readonly items: readonly PlacedItem[];
}

export type PlacedItem = GlyphRun | PathItem | LinkArea | FieldArea;

interface Placed {
  /** Where the item belongs in the structure; without one it is decoration (an artifact). */
  readonly mark?: Mark | undefined;
}

/** Shaped text on one baseline in one font, size and colour. */
export interface GlyphRun extends Placed {
  readonly kind: 'glyphs';
  /** Where the pen starts: left end of the baseline. */
  readonly x: number;
  readonly y: number;
  readonly face: FontFace;
  /** Points. */
  readonly size: number;
  readonly colour: Colour;
  /** Glyph ids of the whole font, in visual order (left to right). */
  readonly glyphs: readonly number[];
  /** How far the pen moves after each glyph, kerning included, in font units. */
  readonly advances: readonly number[];
  /**
   * How far each glyph is drawn from where the pen is, which it does not move: an accent on its letter. Missing
   * where all stand on the pen, as nearly always.
   */
  readonly offsets?: readonly GlyphOffset[] | undefined;
  /**
   * Where each glyph's text starts in `text` (UTF-16 units); glyphs of one piece of text share it. Never decreasing, or never
   * increasing where the text runs from right to left.
   */
  readonly starts: readonly number[];
  /** The text these glyphs show, white space at the end of a line included. */
  readonly text: string;
  /** What a reader should get where that differs from `text`: a hyphen put in by us is a soft one (U+00AD). */
  readonly actual?: string | undefined;
}

/** A line in points of the page, whatever the item's scale. Its corners are right angles unless it says how they are. */
export interface Stroke extends Pen {
  readonly colour: Colour;
}

export interface PathItem extends Placed {
  readonly kind: 'path';
  /** Where the path's origin lies on the page. */
  readonly x: number;
  readonly y: number;
  /** Points per unit of the path. */
  readonly scale: number;
  readonly commands: readonly PathCommand[];
  readonly fill?: Colour;
  /** Without one the path's area is all that it winds around. */
  readonly fillRule?: FillRule;
  readonly stroke?: Stroke;
  /** In the path's own units; nothing is drawn outside any of them. */
  readonly clips?: readonly Clip[];
}

/** A place that can be clicked. Its `mark` lies in the structure's `Link` node. */
export interface LinkArea {
  readonly kind: 'link';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly node: StructureNode;
  readonly target: { readonly uri: string } | { readonly anchor: StructureNode };
  /** What the link is called aloud. */
  readonly description: string;
}

/** A place to fill in. Its `node` has the role `Form`; what lies behind the words is drawn by other items. */
export interface FieldArea {
  readonly kind: 'field';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly node: StructureNode;
  readonly field: Field;
  /** At which side what is typed begins. */
  readonly direction: Direction;
  /** Of what is typed: face, points, colour. */
  readonly face: FontFace;
  readonly size: number;
  readonly colour: Colour;
}

/** What a person fills in on the screen. */
export type Field =
  /** Words: one line, or as many as the box holds. */
  | (Named & { readonly kind: 'text'; readonly isMultiline: boolean })
  | (Named & { readonly kind: 'tick' })
  /** One of several buttons of the same name, of which at most one is on. */
  | (Named & { readonly kind: 'option'; readonly value: string })
  /** One of a list, or words of one's own. */
  | (Named & { readonly kind: 'choice'; readonly options: readonly string[] });

interface Named {
  /** Unique in the document: letters, digits, `-` and `_`. */
  readonly name: string;
  /** What to fill in, as it is read aloud and shown under the pointer. */
  readonly label: string;
}

/** What layout hands on: the pages and the one tree that all their items point into. */
export interface LaidOut {
  readonly pages: readonly Page[];
  /** The root, of role `Document`. */
  readonly structure: StructureNode;
  /** The size found for all type set in `fit(…)`, in points; 0 where there is none. */
  readonly fittedSize: number;
}
