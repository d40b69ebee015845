/** Font files through fontkit. Nothing else in the engine knows that library. */
import type { Font, Glyph, GlyphPosition, GlyphRun } from 'fontkit';
import { type FontFace, type GlyphBounds, type GlyphOffset, ON_PEN } from './face.ts';
import { brokenBy, type FontSource, factsOf, isKeyed, isSeen, openFont, readGlyph } from './font-opening.ts';
import type { Shaper, ShapingRequest } from './harfbuzz.ts';
import { Reading } from './reading.ts';
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

/** Font units. */
type Metrics = Pick<FontFace, 'unitsPerEm' | 'ascent' | 'descent' | 'capHeight' | 'xHeight'>;

/** One font file. It is parsed when first asked for something, so that a fallback costs nothing unused. */
export class FontkitFace implements ShapableFace {
  readonly id: string;
  readonly family: string;
  readonly #source: FontSource;
  readonly #reading = new Reading();
  readonly #has = new Map<number, boolean>();
  readonly #advances: number[] = [];
  readonly #bounds: (GlyphBounds | null)[] = [];
  #font: Font | undefined;
  #metrics: Metrics | undefined;

  readonly shapeWord: ShapableFace['shapeWord'];

  /** @param shaper sets words of scripts that take more than kerning */
  constructor(source: FontSource, shaper?: Shaper) {
    this.id = source.id;
    this.family = source.family;
    this.#source = source;
    this.shapeWord = shaper && ((word, request) => this.#shapeWord(shaper, word, request));
  }

  get program(): Font {
    this.#reading.begin();
    this.#font ??= this.#ask(() => openFont(this.#source, this.#reading));
    return this.#font;
  }

  get isTypable(): boolean {
    return factsOf(this.#source).isTypable && !isKeyed(this.program);
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
    const { characters } = this.#source;
    if (characters) return characters.has(codePoint);
    const known = this.#has.get(codePoint);
    if (known !== undefined) return known;
    const { program } = this;
    const has = program.hasGlyphForCodePoint(codePoint) && !this.#isUnseen(codePoint);
    this.#has.set(codePoint, has);
    return has;
  }

  /** A letter that the font lists and does not draw would be lost without a word. */
  #isUnseen(code: number): boolean {
    return isSeen(code) && this.boundsOf(this.program.glyphForCodePoint(code).id) === undefined;
  }

  advanceOf(glyph: number): number {
    let advance = this.#advances[glyph];
    if (advance === undefined) {
      // With its outline, so that what cannot be drawn is found here and not while a file is written.
      advance = this.#ask(() => readGlyph(this.program, glyph)).advanceWidth;
      this.#advances[glyph] = advance;
    }
    return advance;
  }

  boundsOf(glyph: number): GlyphBounds | undefined {
    let bounds = this.#bounds[glyph];
    if (bounds === undefined) {
      const { minX, minY, maxX, maxY } = this.#ask(() => this.program.getGlyph(glyph).path.bbox);
      bounds = minX <= maxX && minY <= maxY ? { left: minX, bottom: minY, right: maxX, top: maxY } : null;
      this.#bounds[glyph] = bounds;
    }
    return bounds ?? undefined;
  }

  /** Fontkit goes through the tables each time it is asked. */
  get #read(): Metrics {
    if (!this.#metrics) {
      const { unitsPerEm, ascent, descent } = this.program;
      const capHeight = this.program.capHeight || this.#heightOf('H') || ascent;
      const xHeight = this.program.xHeight || this.#heightOf('x') || capHeight / 2;
      // In the file the descent is negative.
      this.#metrics = { unitsPerEm, ascent, descent: -descent, capHeight, xHeight };
    }
    return this.#metrics;
  }

  /** For fonts of before the table that has it told so. */
  #heightOf(letter: string): number {
    const glyph = this.program.glyphForCodePoint(letter.codePointAt(0) ?? 0).id;
    return glyph === 0 ? 0 : (this.boundsOf(glyph)?.top ?? 0);
  }

  /** What the library makes of the file, which may be broken where nobody has looked. */
  #ask<Answer>(ask: () => Answer): Answer {
    try {
      return ask();
    } catch (cause) {
      throw brokenBy(cause, this.#source);
    }
  }

  isPairwise(features: readonly string[]): boolean {
    const own = this.#ask(() => this.program.getAvailableFeatures('latn', ''));
    return (
      features.every((feature) => SINGLE.has(feature)) && !own.some((feature) => CONTEXTUAL.has(feature))
    );
  }

  #shapeWord(shaper: Shaper, word: string, request: ShapingRequest): GlyphString {
    // Only a font that can be drawn with is handed over.
    this.#font ??= this.program;
    const shaped = this.#ask(() => shaper.shape(this.#source.read(), word, request));
    return this.#ask(() => withoutGaps(shaped, word));
  }

  shape(text: string, features: readonly string[], script?: string): GlyphString {
    const { glyphs, positions } = this.#ask(() => layOut(this.program, text, features, script));
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

/** A font may make of characters that it has a glyph that it lacks. */
function withoutGaps(shaped: GlyphString, word: string): GlyphString {
  if (shaped.glyphs.includes(0)) throw new Error(`Shaping "${word}" gave glyphs that are not there`);
  return shaped;
}

type Shaped = Pick<GlyphRun, 'glyphs' | 'positions'>;

function layOut(font: Font, text: string, features: readonly string[], script: string | undefined): Shaped {
  const shaped = withReadyMade(font, font.layout(text, featureSwitches(features), script));
  const isSound =
    shaped.glyphs.every(({ id }) => id < font.numGlyphs) &&
    shaped.positions.every(({ xAdvance, xOffset, yOffset, yAdvance }) =>
      Number.isFinite(xAdvance + xOffset + yOffset + yAdvance),
    );
  if (!isSound) throw new Error(`Shaping "${text}" gave glyphs that are not there`);
  return shaped;
}

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
