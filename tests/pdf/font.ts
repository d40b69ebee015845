/** The product's own type face, and runs shaped with it by fontkit directly. */
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { BLACK, type Colour } from '../../src/colour.ts';
import type { GlyphRun } from '../../src/layout/page.ts';
import type { Mark } from '../../src/layout/structure.ts';
import type { FontFace } from '../../src/text/face.ts';

const FOLDER = new URL('../../node_modules/@expo-google-fonts/atkinson-hyperlegible-next/', import.meta.url);

function openFace(file: string): FontFace {
  const opened = create(readFileSync(new URL(file, FOLDER)));
  if (!('postscriptName' in opened)) throw new Error(`${file} is a collection of fonts`);
  const font: Font = opened;
  return {
    id: font.postscriptName,
    family: font.familyName,
    postscriptName: font.postscriptName,
    unitsPerEm: font.unitsPerEm,
    ascent: font.ascent,
    descent: -font.descent,
    capHeight: font.capHeight,
    xHeight: font.xHeight,
    isTypable: true,
    program: font,
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    advanceOf: (glyph) => font.getGlyph(glyph).advanceWidth,
    boundsOf: (glyph) => {
      const { minX, minY, maxX, maxY } = font.getGlyph(glyph).path.bbox;
      return minX <= maxX ? { left: minX, bottom: minY, right: maxX, top: maxY } : undefined;
    },
  };
}

export const REGULAR = openFace('400Regular/AtkinsonHyperlegibleNext_400Regular.ttf');
export const BOLD = openFace('700Bold/AtkinsonHyperlegibleNext_700Bold.ttf');

export interface RunStyle {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly face?: FontFace;
  readonly colour?: Colour;
  readonly mark?: Mark;
  readonly actual?: string;
}

/** A run of a text in which every code point has one glyph. */
export function runOf(text: string, style: RunStyle): GlyphRun {
  const { x, y, size = 12, face = REGULAR, colour = BLACK, mark, actual } = style;
  const { glyphs, positions } = (face.program as Font).layout(text);
  const starts: number[] = [];
  let start = 0;
  for (const character of text) {
    starts.push(start);
    start += character.length;
  }
  return {
    kind: 'glyphs',
    x,
    y,
    face,
    size,
    colour,
    text,
    glyphs: glyphs.map((glyph) => glyph.id),
    advances: positions.map((position) => position.xAdvance),
    starts,
    ...(mark ? { mark } : {}),
    ...(actual === undefined ? {} : { actual }),
  };
}
