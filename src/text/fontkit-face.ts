/** Font files through fontkit. Nothing else in the engine knows that library. */
import { create, type Font, type Glyph, type GlyphPosition, type GlyphRun } from 'fontkit';
import { type FontFace, type GlyphBounds, type GlyphOffset, ON_PEN } from './face.ts';
import type { GlyphString, ShapableFace } from './shapable.ts';

/** Features under which a glyph depends on more than the one beside it. */
const CONTEXTUAL = new Set(['calt', 'rclt', 'clig', 'curs']);

/** Features that swap single glyphs whatever stands next to them, so that pairs tell everything. */
const SINGLE = new Set([
  'tnum',
  'pnum',
  'lnum',
  'onum',
  'zero',
  'case',
  'smcp',
  'c2sc',
  'sups',
  'subs',
  'liga',
]);

/** Which font files can be embedded: plain TrueType and OpenType, not collections or web fonts. */
const SIGNATURES = new Set([0x00010000, 0x4f54544f, 0x74727565]);

/** Tables without which a font can be neither measured nor drawn. */
const NEEDED = ['OS/2', 'cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name'];

/** Stands in every table `head`, 12 bytes from its start; a file of which parts were lost has it no more. */
const HEAD_MAGIC = 0x5f0f3cf5;

/**
 * Whether the bytes look like a whole font file: its kind, and every table present and inside the file
 * (OpenType specification 1.9, "Organization of an OpenType font"). Cheap: reads the directory, and of
 * two tables how they begin.
 */
export function isFontFile(bytes: Uint8Array): boolean {
  if (bytes.length < 12) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!SIGNATURES.has(view.getUint32(0))) return false;
  const tables = new Map<string, number>();
  for (let left = view.getUint16(4), at = 12; left > 0; left -= 1, at += 16) {
    if (at + 16 > bytes.length || view.getUint32(at + 8) + view.getUint32(at + 12) > bytes.length)
      return false;
    tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), view.getUint32(at + 8));
  }
  if (!NEEDED.every((table) => tables.has(table))) return false;
  const magic = (tables.get('head') as number) + 12;
  const cmap = tables.get('cmap') as number;
  if (Math.max(magic, cmap) + 4 > bytes.length) return false;
  return view.getUint32(magic) === HEAD_MAGIC && view.getUint16(cmap) === 0 && view.getUint16(cmap + 2) > 0;
}

export interface FaceSource {
  readonly id: string;
  readonly family: string;
  readonly bytes: Uint8Array;
}

/** Font units. */
type Metrics = Pick<FontFace, 'unitsPerEm' | 'ascent' | 'descent' | 'capHeight' | 'xHeight'>;

/** One font file. It is parsed when first asked for something, so that a fallback costs nothing unused. */
export class FontkitFace implements ShapableFace {
  readonly id: string;
  readonly family: string;
  readonly #bytes: Uint8Array;
  readonly #advances: number[] = [];
  readonly #bounds: (GlyphBounds | null)[] = [];
  #font: Font | undefined;
  #metrics: Metrics | undefined;

  constructor({ id, family, bytes }: FaceSource) {
    this.id = id;
    this.family = family;
    this.#bytes = bytes;
  }

  get program(): Font {
    this.#font ??= parse(this.#bytes);
    return this.#font;
  }

  get postscriptName(): string {
    return this.program.postscriptName;
  }

  get unitsPerEm(): number {
    return this.#read.unitsPerEm;
  }

  get ascent(): number {
    return this.#read.ascent;
  }

  get descent(): number {
    return this.#read.descent;
  }

  get capHeight(): number {
    return this.#read.capHeight;
  }

  get xHeight(): number {
    return this.#read.xHeight;
  }

  has(codePoint: number): boolean {
    return this.program.hasGlyphForCodePoint(codePoint);
  }

  advanceOf(glyph: number): number {
    let advance = this.#advances[glyph];
    if (advance === undefined) {
      advance = this.program.getGlyph(glyph).advanceWidth;
      this.#advances[glyph] = advance;
    }
    return advance;
  }

  boundsOf(glyph: number): GlyphBounds | undefined {
    let bounds = this.#bounds[glyph];
    if (bounds === undefined) {
      const { minX, minY, maxX, maxY } = this.program.getGlyph(glyph).path.bbox;
      bounds = minX <= maxX && minY <= maxY ? { left: minX, bottom: minY, right: maxX, top: maxY } : null;
      this.#bounds[glyph] = bounds;
    }
    return bounds ?? undefined;
  }

  /** Fontkit goes through the tables each time it is asked. */
  get #read(): Metrics {
    if (!this.#metrics) {
      const { unitsPerEm, ascent, descent, capHeight, xHeight } = this.program;
      // In the file the descent is negative.
      this.#metrics = { unitsPerEm, ascent, descent: -descent, capHeight, xHeight };
    }
    return this.#metrics;
  }

  isPairwise(features: readonly string[]): boolean {
    const own = this.program.getAvailableFeatures('latn', '');
    return (
      features.every((feature) => SINGLE.has(feature)) && !own.some((feature) => CONTEXTUAL.has(feature))
    );
  }

  shape(text: string, features: readonly string[], script?: string): GlyphString {
    const run = this.program.layout(text, featureSwitches(features), script);
    const { glyphs, positions } = withReadyMade(this.program, run);
    return {
      glyphs: glyphs.map(({ id }) => id),
      advances: positions.map(({ xAdvance }) => xAdvance),
      starts: startsOf(
        glyphs.map(({ codePoints }) => codePoints),
        text.length,
      ),
      offsets: offsetsOf(positions),
    };
  }
}

type Shaped = Pick<GlyphRun, 'glyphs' | 'positions'>;

/**
 * Many fonts take a ready-made letter such as ẹ apart, so that more accents can be set on it. Where none is, the
 * letter is put together again: one glyph for one character is what all readers of a PDF understand.
 */
function withReadyMade(font: Font, run: Shaped): Shaped {
  if (run.glyphs.every(({ codePoints }) => codePoints.length > 0)) return run;
  const whole: { glyphs: Glyph[]; positions: GlyphPosition[] } = { glyphs: [], positions: [] };
  for (let from = 0, to = 1; from < run.glyphs.length; from = to, to += 1) {
    while (run.glyphs[to]?.codePoints.length === 0) to += 1;
    const glyphs = run.glyphs.slice(from, to);
    const positions = run.positions.slice(from, to);
    const ready = readyMade(font, glyphs);
    const first = positions[0] as GlyphPosition;
    const xAdvance = positions.reduce((sum, position) => sum + position.xAdvance, 0);
    whole.glyphs.push(...(ready ? [ready] : glyphs));
    whole.positions.push(...(ready ? [{ ...first, xAdvance }] : positions));
  }
  return whole;
}

/** The glyph of a character that is drawn by nothing but the glyphs of its parts, as wide as they are. */
function readyMade(font: Font, glyphs: readonly Glyph[]): Glyph | undefined {
  const codes = glyphs[0]?.codePoints ?? [];
  if (glyphs.length < 2 || codes.length !== 1) return undefined;
  const parts = Array.from(
    String.fromCodePoint(...codes).normalize('NFD'),
    (part) => part.codePointAt(0) ?? 0,
  );
  const isTakenApart =
    parts.length === glyphs.length &&
    parts.every((part, at) => font.glyphForCodePoint(part).id === glyphs[at]?.id);
  if (!isTakenApart) return undefined;
  const ready = font.glyphForCodePoint(codes[0] as number);
  const width = glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0);
  return ready.id !== 0 && ready.advanceWidth === width ? ready : undefined;
}

/** What a glyph moves the pen up or down counts for those after it: the hub's pen moves along its line only. */
function offsetsOf(positions: readonly GlyphPosition[]): GlyphOffset[] | undefined {
  if (positions.every(({ xOffset, yOffset, yAdvance }) => xOffset === 0 && yOffset === 0 && yAdvance === 0))
    return undefined;
  let risen = 0;
  return positions.map(({ xOffset, yOffset, yAdvance }) => {
    const y = risen + yOffset;
    risen += yAdvance;
    return xOffset === 0 && y === 0 ? ON_PEN : { x: xOffset, y };
  });
}

/**
 * Fontkit keeps one object per glyph, with the characters that it first stood for; which glyph stands for
 * which characters of a text is then lost. Here every use gets its own.
 */
function parse(bytes: Uint8Array): Font {
  const font = create(bytes as Parameters<typeof create>[0]) as Font;
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints) => {
    const glyph = getGlyph(id);
    return codePoints ? Object.create(glyph, { codePoints: { value: codePoints } }) : glyph;
  };
  return font;
}

/**
 * Where the text of each glyph starts, from the characters it stands for. A second glyph of the same
 * character has none of its own. If characters were lost on the way, all glyphs share the whole text.
 */
export function startsOf(characters: readonly (readonly number[])[], length: number): number[] {
  const starts: number[] = [];
  let next = 0;
  let start = 0;
  for (const codes of characters) {
    if (codes.length > 0) start = next;
    starts.push(start);
    for (const code of codes) next += code > 0xffff ? 2 : 1;
  }
  return next === length ? starts : starts.fill(0);
}

/** Fontkit would set fractions around a fraction slash by itself; numbers here are set as typed. */
function featureSwitches(features: readonly string[]): Record<string, boolean> {
  const switches: Record<string, boolean> = { frac: false, numr: false, dnom: false };
  for (const feature of features) switches[feature] = true;
  return switches;
}
