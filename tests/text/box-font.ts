/**
 * A font whose every character is half an em wide, so that widths can be worked out in one's head: at
 * 10 points a character takes 5. Pairs can be given kerning, and letters a ligature.
 */

import { type GlyphOffset, ON_PEN } from '../../src/text/face.ts';
import type { FontChain } from '../../src/text/fontbook.ts';
import type { GlyphString, ShapableFace } from '../../src/text/shapable.ts';

export const HALF_EM = 500;

export interface BoxFontOptions {
  /** Whether it sets words of every script, as boxes too. */
  readonly shapesWords?: boolean;
  readonly id?: string;
  readonly family?: string;
  /** Which characters it has; all of them without this. */
  readonly has?: (codePoint: number) => boolean;
  /** Kerning in font units, by pair: `{ 'V.': -100 }`. */
  readonly kerning?: Readonly<Record<string, number>>;
  /** Letters that become one glyph, as wide as one letter. */
  readonly ligatures?: readonly string[];
  /** How far letters reach out of their half em, in font units: `{ j: { left: 100 } }`. */
  readonly hanging?: Readonly<Record<string, { readonly left?: number; readonly right?: number }>>;
  /**
   * Letters that become a letter and a mark, as many fonts have it: the mark takes no room, and is set back over the
   * letter and a tenth of an em up.
   */
  readonly decomposed?: Readonly<Record<string, string>>;
}

/** Glyph ids are code points; a ligature's is 0x10000 and its place in the list. */
export function boxFont(options: BoxFontOptions = {}): ShapableFace {
  const { id = 'Box', family = 'Box', has = () => true, kerning = {}, ligatures = [] } = options;
  const { hanging = {}, decomposed = {} } = options;
  return {
    id,
    family,
    postscriptName: `${id}-Regular`,
    unitsPerEm: 1000,
    ascent: 800,
    descent: 200,
    capHeight: 700,
    xHeight: 500,
    isTypable: true,
    program: undefined,
    has,
    advanceOf: () => HALF_EM,
    boundsOf: (glyph) => {
      const { left = 0, right = 0 } = hanging[String.fromCodePoint(glyph)] ?? {};
      return { left: -left, bottom: -200, right: HALF_EM + right, top: 800 };
    },
    isPairwise: () => true,
    shape: (text) => boxes(text, kerning, ligatures, decomposed),
    shapeWord: options.shapesWords ? (word) => boxes(word, {}, ligatures, decomposed) : undefined,
  };
}

export function boxChain(...faces: readonly ShapableFace[]): FontChain {
  return { faces: faces.length === 0 ? [boxFont()] : faces };
}

function boxes(
  text: string,
  kerning: Readonly<Record<string, number>>,
  ligatures: readonly string[],
  decomposed: Readonly<Record<string, string>>,
): GlyphString {
  const glyphs: number[] = [];
  const advances: number[] = [];
  const starts: number[] = [];
  const offsets: GlyphOffset[] = [];
  for (let at = 0; at < text.length; ) {
    const ligature = ligatures.findIndex((letters) => text.startsWith(letters, at));
    const code = text.codePointAt(at) ?? 0;
    const [letter = code, mark] = Array.from(decomposed[String.fromCodePoint(code)] ?? '', codeOf);
    glyphs.push(ligature < 0 ? letter : 0x10000 + ligature);
    starts.push(at);
    offsets.push(ON_PEN);
    at += ligature < 0 ? String.fromCodePoint(code).length : (ligatures[ligature]?.length ?? 0);
    advances.push(HALF_EM + (kerning[text.slice(at - 1, at + 1)] ?? 0));
    if (mark === undefined) continue;
    glyphs.push(mark);
    starts.push(starts.at(-1) as number);
    advances.push(0);
    offsets.push({ x: -HALF_EM, y: 100 });
  }
  return {
    glyphs,
    advances,
    starts,
    offsets: offsets.some((offset) => offset !== ON_PEN) ? offsets : undefined,
  };
}

function codeOf(character: string): number {
  return character.codePointAt(0) as number;
}
