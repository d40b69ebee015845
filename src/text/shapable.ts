/**
 * The small interface between words and glyphs: what the text stage needs of a font. The real one uses fontkit; tests use
 * letters of half an em.
 */
import type { FontFace, GlyphOffset } from './face.ts';
import type { ShapingRequest } from './harfbuzz.ts';

export interface ShapableFace extends FontFace {
  /**
   * Whether these features, in Latin text, never look further than one neighbour: only then can words be put together from
   * what was learnt of pairs.
   */
  isPairwise(features: readonly string[]): boolean;
  /** Shapes a text with everything the font has, ligatures and marks included. The text tells the script if none is given. */
  shape(text: string, features: readonly string[], script?: string): GlyphString;
  /**
   * Shapes a word of any script by that script's rules; missing if there is no shaper. Glyphs are in the order of the text,
   * even if they run from right to left.
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
  /** By glyph; undefined if none has an offset. */
  readonly offsets: readonly GlyphOffset[] | undefined;
}
