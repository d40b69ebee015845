/**
 * A font to type with. All of it is in the file, since nobody knows what will be typed. It is a simple font in
 * WinAnsiEncoding (ISO 32000-1, 9.6), which every program that fills in forms can use.
 */
import type { FontFace } from '../text/face.ts';
import type { PdfkitData, PdfkitDocument, PdfkitReference } from './pdfkit.ts';
import { characterOf, FIRST_CODE, LAST_CODE } from './winansi.ts';

/** The parts that we read of a font as fontkit parsed it. */
interface ParsedFont {
  readonly stream: { readonly buffer: Uint8Array };
  readonly directory: {
    readonly tables: Readonly<Record<string, { readonly offset: number; readonly length: number }>>;
  };
  readonly cmap: { readonly tables: readonly { readonly platformID: number; readonly encodingID: number }[] };
  readonly 'CFF '?: { readonly isCIDFont: boolean };
  readonly bbox: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
  readonly italicAngle: number;
  readonly post: { readonly isFixedPitch: number };
  readonly head: { readonly macStyle: { readonly italic: boolean } };
  readonly 'OS/2': { readonly usWeightClass: number; readonly sFamilyClass: number };
  glyphForCodePoint(codePoint: number): { readonly id: number };
}

/** Writes the font of a face. */
export function writeTypingFont(document: PdfkitDocument, face: FontFace): PdfkitReference {
  const font = face.program as ParsedFont;
  const { kind, data, bytes } = programOf(font, face);
  const file = document.ref(data);
  file.end(bytes);
  const descriptor = document.ref({ ...descriptorOf(font, face), [FILE_KEYS[kind]]: file });
  descriptor.end();
  const reference = document.ref({
    Type: 'Font',
    Subtype: kind,
    BaseFont: nameOf(face),
    Encoding: 'WinAnsiEncoding',
    FirstChar: FIRST_CODE,
    LastChar: LAST_CODE,
    Widths: widthsOf(font, face),
    FontDescriptor: descriptor,
  });
  reference.end();
  return reference;
}

interface Program {
  readonly kind: 'TrueType' | 'Type1';
  /** Of the stream. */
  readonly data: PdfkitData;
  readonly bytes: Uint8Array;
}

const FILE_KEYS = { TrueType: 'FontFile2', Type1: 'FontFile3' } as const;

/**
 * The program to embed: a TrueType font as it is; of an OpenType font with PostScript outlines only the table that holds
 * them, in which glyphs have names.
 */
function programOf(font: ParsedFont, face: FontFace): Program {
  const { buffer } = font.stream;
  const outlines = font.directory.tables['CFF '];
  if (!outlines) {
    if (!font.cmap.tables.some(({ platformID, encodingID }) => platformID === 3 && encodingID === 1)) {
      throw new Error(
        `${face.postscriptName} cannot be typed with: it has no Unicode map for Windows (3, 1)`,
      );
    }
    return { kind: 'TrueType', data: { Length1: buffer.length }, bytes: buffer };
  }
  if (font['CFF ']?.isCIDFont) {
    throw new Error(`${face.postscriptName} cannot be typed with: its glyphs have no names (CID-keyed CFF)`);
  }
  const bytes = buffer.subarray(outlines.offset, outlines.offset + outlines.length);
  return { kind: 'Type1', data: { Subtype: 'Type1C' }, bytes };
}

function nameOf(face: FontFace): string {
  return face.postscriptName;
}

/** In thousandths of the em. A missing character is as wide as what shows in its place. */
function widthsOf(font: ParsedFont, face: FontFace): number[] {
  const codes = Array.from({ length: LAST_CODE - FIRST_CODE + 1 }, (_, at) => FIRST_CODE + at);
  return codes.map((code) => {
    const glyph = font.glyphForCodePoint(characterOf(code)).id;
    return (face.advanceOf(glyph) * 1000) / face.unitsPerEm;
  });
}

function descriptorOf(font: ParsedFont, face: FontFace): PdfkitData {
  const scale = 1000 / face.unitsPerEm;
  const { minX, minY, maxX, maxY } = font.bbox;
  return {
    Type: 'FontDescriptor',
    FontName: nameOf(face),
    Flags: flagsOf(font),
    FontBBox: [minX, minY, maxX, maxY].map((edge) => edge * scale),
    ItalicAngle: font.italicAngle,
    Ascent: face.ascent * scale,
    Descent: -face.descent * scale,
    CapHeight: face.capHeight * scale,
    XHeight: face.xHeight * scale,
    StemV: stemOf(font['OS/2'].usWeightClass),
  };
}

/** ISO 32000-1, table 123. */
const FIXED_PITCH = 1 << 0;
const SERIF = 1 << 1;
const NONSYMBOLIC = 1 << 5;
const ITALIC = 1 << 6;

function flagsOf(font: ParsedFont): number {
  const family = font['OS/2'].sFamilyClass >> 8;
  return (
    NONSYMBOLIC |
    (font.post.isFixedPitch ? FIXED_PITCH : 0) |
    (family >= 1 && family <= 7 ? SERIF : 0) |
    (font.head.macStyle.italic ? ITALIC : 0)
  );
}

/** OpenType does not give stem widths. This guess from the weight matters only to substitutes. */
function stemOf(weight: number): number {
  return Math.round(50 + (weight / 65) ** 2);
}
