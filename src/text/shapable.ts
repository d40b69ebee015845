/**
 * What the text stage asks of a font: the little interface between words and glyphs. The real one stands
 * on fontkit; tests put letters of half an em in its place.
 */
import type { FontFace, GlyphOffset } from './face.ts';
import type { ShapingRequest } from './harfbuzz.ts';

export interface ShapableFace extends FontFace {
  /**
   * True when these features, in Latin text, never look further than one neighbour: only then can words
   * be put together from what was learnt of pairs.
   */
  isPairwise(features: readonly string[]): boolean;
  /** The font's own answer for a text, ligatures and marks included. Without `script`, told from the text. */
  shape(text: string, features: readonly string[], script?: string): GlyphString;
  /**
   * A word of any script, in glyphs as its script has them; missing where what that takes is not there. Glyphs are in the
   * order of the text, also where they run from right to left.
   */
  readonly shapeWord?: ((word: string, request: ShapingRequest) => GlyphString) | undefined;
}

/** Shaped text, left to right; a column per property. */
export interface GlyphString {
  readonly glyphs: readonly number[];
  /** In font units, kerning included. */
  readonly advances: readonly number[];
  /** Where each glyph's text starts, in UTF-16 units; glyphs of one character share their start. */
  readonly starts: readonly number[];
  /** By glyph; undefined where all stand on the pen. */
  readonly offsets: readonly GlyphOffset[] | undefined;
}
