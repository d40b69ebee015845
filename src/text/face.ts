/** One font file, ready to shape and to embed. */

/** Where a glyph leaves ink, in font units with y up. */
export interface GlyphBounds {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** How far from the pen a font draws a glyph, an accent on its letter say: font units, x to the right, y up. */
export interface GlyphOffset {
  readonly x: number;
  readonly y: number;
}

export const ON_PEN: GlyphOffset = { x: 0, y: 0 };

export interface FontFace {
  /** Short name, unique within a font book; also the resource's name in a PDF. */
  readonly id: string;
  /** The name of its family, as people know it. */
  readonly family: string;
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  /** Font units above the baseline, positive. */
  readonly ascent: number;
  /** Font units below the baseline, positive. */
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** Whether programs that fill in forms can write with it. */
  readonly isTypable: boolean;
  /** The parsed font of fontkit, for the writer that embeds it. Nobody else looks inside. */
  readonly program: unknown;
  has(codePoint: number): boolean;
  /** The advance of a glyph without kerning, in font units: what a PDF's width table says. */
  advanceOf(glyph: number): number;
  /** Undefined for a glyph that leaves no ink. */
  boundsOf(glyph: number): GlyphBounds | undefined;
}
