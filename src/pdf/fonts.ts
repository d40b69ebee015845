/** Font subsets: which code in the file stands for which glyph and text. */

import { isRightToLeft } from '../direction.ts';
import type { GlyphRun } from '../layout/page.ts';
import type { FontFace, GlyphOffset } from '../text/face.ts';
import type { ByteWriter } from './bytes.ts';
import type { PdfkitDocument, PdfkitFont, PdfkitReference } from './pdfkit.ts';

/** A glyph of the subset and the text it stands for. */
interface Code {
  readonly number: number;
  readonly text: string;
  /** Width in the font's table, in font units. */
  readonly width: number;
  /** It stands for only part of its text: the letter of a letter with accents. */
  readonly isPart: boolean;
  /** The same glyph for another text: a space that is a no-break space elsewhere. */
  readonly other: Code | undefined;
}

export class FontSubset {
  readonly #font: PdfkitFont;
  readonly face: FontFace;
  /** Thousandths of the em, PDF's unit for widths, per font unit. */
  readonly #scale: number;
  /** By glyph id. */
  readonly #codes: (Code | undefined)[] = [];
  /** What several glyphs stand for together. */
  readonly #joined = new Set<string>();

  constructor(font: PdfkitFont, face: FontFace) {
    this.#font = font;
    this.face = face;
    this.#scale = 1000 / face.unitsPerEm;
    // PDFKit leaves the missing glyph's width in font units.
    font.widths[0] = face.advanceOf(0) * this.#scale;
  }

  get resource(): string {
    return this.#font.id;
  }

  get reference(): PdfkitReference {
    return this.#font.ref();
  }

  /** All texts that its glyphs stand for so far. */
  get texts(): string[] {
    const texts: string[] = [...this.#joined];
    for (const first of this.#codes) {
      for (let code = first; code; code = code.other) if (!code.isPart) texts.push(code.text);
    }
    return texts;
  }

  /**
   * Writes the operator that shows a run, with the differences between the run's advances and the font's widths. ToUnicode
   * has one text per code, so a glyph gets a code for each text it stands for.
   */
  show(run: GlyphRun, out: ByteWriter): void {
    if (run.offsets) this.#showOffPen(run, run.offsets, out);
    else this.#showOnPen(run, out);
  }

  #showOnPen(run: GlyphRun, out: ByteWriter): void {
    const { glyphs, advances } = run;
    const text = ownText(run) ?? run.text;
    const last = glyphs.length - 1;
    out.text('[(');
    for (let at = 0; at <= last; at += 1) {
      if (isUnseen(run, text, at)) continue;
      const code = this.#codeAt(run, text, at);
      out.code(code.number);
      const surplus = this.#thousandths(code.width - (advances[at] as number));
      if (surplus === 0 || at === last) continue;
      out.byte(CLOSE);
      out.thousandths(surplus);
      out.byte(OPEN);
    }
    out.text(')]TJ');
  }

  /** Writes glyphs with offsets: sideways by a move there and back, up or down by text rise. */
  #showOffPen(run: GlyphRun, offsets: readonly GlyphOffset[], out: ByteWriter): void {
    const { glyphs, advances, size, face } = run;
    const text = ownText(run) ?? run.text;
    let rise = 0;
    let back = 0;
    out.byte(OPEN_ARRAY);
    for (let at = 0; at < glyphs.length; at += 1) {
      const { x, y } = offsets[at] as GlyphOffset;
      if (y !== rise) {
        out.text(']TJ ');
        out.numeral((y * size) / face.unitsPerEm);
        out.text(' Ts [');
        rise = y;
      }
      if (isUnseen(run, text, at)) continue;
      const code = this.#codeAt(run, text, at);
      // A positive number moves back, to the left.
      const move = back - this.#thousandths(x);
      if (move !== 0) out.thousandths(move);
      out.byte(OPEN);
      out.code(code.number);
      out.byte(CLOSE);
      back = this.#thousandths(code.width + x - (advances[at] as number));
    }
    out.text(rise === 0 ? ']TJ' : ']TJ 0 Ts');
  }

  /** Font units in thousandths of the em, the unit of TJ. */
  #thousandths(units: number): number {
    return Math.round(units * this.#scale * 1000);
  }

  #codeAt({ glyphs, starts }: GlyphRun, text: string, at: number): Code {
    const glyph = glyphs[at] as number;
    const start = starts[at] as number;
    const end = clusterEnd(starts, at, start, text);
    const isShared = starts[at - 1] === start || starts[at + 1] === start;
    if (!isShared) return this.#codeOf(glyph, text, start, end, false);
    const whole = text.slice(start, end);
    this.#joined.add(whole);
    const own = shareOf(starts, at, whole);
    return this.#codeOf(glyph, own, 0, own.length, true);
  }

  #codeOf(glyph: number, text: string, start: number, end: number, isPart: boolean): Code {
    const first = this.#codes[glyph];
    for (let code = first; code; code = code.other) {
      const isSame = code.isPart === isPart && code.text.length === end - start;
      if (isSame && text.startsWith(code.text, start)) return code;
    }
    return this.#newCode(glyph, text.slice(start, end), isPart, first);
  }

  #newCode(glyph: number, text: string, isPart: boolean, other: Code | undefined): Code {
    if (glyph === 0) throw new Error(`A glyph that ${this.face.id} lacks came to be drawn: "${text}"`);
    if (text === '') throw new Error(`Glyph ${glyph} of ${this.face.id} stands for no text`);
    const { subset, widths, unicode } = this.#font;
    const number = other ? subset.glyphs.push(glyph) - 1 : subset.includeGlyph(glyph);
    const width = this.face.advanceOf(glyph);
    widths[number] = width * this.#scale;
    unicode[number] = Array.from(asReadersTake(text), (character) => character.codePointAt(0) ?? 0);
    const code = { number, text, width, isPart, other };
    this.#codes[glyph] = code;
    return code;
  }
}

/**
 * Two Arabic letters in one glyph. Readers reverse right-to-left text glyph by glyph, so the two would change places. They
 * do know the one character that Unicode has for both (U+FEF5 to U+FEFC), and take that apart again.
 */
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['\u0644\u0622', '\ufef5'],
  ['\u0644\u0623', '\ufef7'],
  ['\u0644\u0625', '\ufef9'],
  ['\u0644\u0627', '\ufefb'],
]);

/** Of a letter from right to left and the sign behind it that keeps it from joining, readers turn the two around, too. */
function asReadersTake(text: string): string {
  const letters = Array.from(text);
  const isKeptApart = letters.length === 2 && isJoiner(letters[1]);
  if (isKeptApart && isRightToLeft(text.codePointAt(0) as number)) return letters.reverse().join('');
  return LIGATURES.get(text) ?? text;
}

const OPEN_ARRAY = 0x5b;
const OPEN = 0x28;
const CLOSE = 0x29;

/** Whether glyphs are in the reverse order of their text. */
function isTurned({ starts }: Pick<GlyphRun, 'starts'>): boolean {
  return (starts[0] ?? 0) > (starts.at(-1) ?? 0);
}

/**
 * A sign that told letters to join or not, and has done its work. Readers would take a glyph of no width among
 * right-to-left letters for the end of a word.
 */
function isUnseen({ advances, starts }: GlyphRun, text: string, at: number): boolean {
  return advances[at] === 0 && isJoiner(text[starts[at] as number]);
}

/** Where the text of a glyph ends: at the next other start, which lies to the left in right-to-left text. */
function clusterEnd(starts: readonly number[], at: number, start: number, text: string): number {
  const step = isTurned({ starts }) ? -1 : 1;
  let next = at + step;
  while (starts[next] === start) next += step;
  const end = starts[next] ?? text.length;
  return isJoiner(text[end]) ? (starts[next + step] ?? text.length) : end;
}

function isJoiner(sign: string | undefined): boolean {
  return sign === '\u200c' || sign === '\u200d';
}

/**
 * The text of one of several glyphs that share a piece of text, so that programs that read only codes read the piece once:
 * one character each, and the last takes the rest. Glyphs beyond the number of characters stand for nothing.
 */
function shareOf(starts: readonly number[], at: number, text: string): string {
  const first = starts.indexOf(starts[at] as number);
  const glyphs = starts.lastIndexOf(starts[at] as number) - first + 1;
  const [whole, apart] = [Array.from(text), Array.from(text.normalize('NFD'))];
  const parts = whole.length < glyphs && apart.length === glyphs ? apart : whole;
  const own = isTurned({ starts }) ? first + glyphs - 1 - at : at - first;
  return (own === glyphs - 1 ? parts.slice(own).join('') : parts[own]) || NOTHING;
}

/** U+2060, the word joiner: a code must stand for something, and readers pass over this. */
const NOTHING = '\u2060';

/** A hyphen of ours is a soft hyphen in the text (ISO 32000-1, 14.8.2.2.3). */
const SOFT_HYPHEN = '\u00ad';

/**
 * The text of a single glyph that is not the run's text. It goes into ToUnicode, which everyone reads, and not into
 * ActualText, which many programs ignore and which cuts a word in pieces.
 */
function ownText(run: GlyphRun): string | undefined {
  if (run.actual === undefined || run.glyphs.length !== 1) return undefined;
  return run.actual === '' ? SOFT_HYPHEN : run.actual;
}

/**
 * The ActualText of a run whose codes are not enough: what layout says, or the whole text of the run if several glyphs
 * share a piece of it, or if one has an offset.
 */
export function actualText(run: GlyphRun): string | undefined {
  if (run.actual !== undefined) return run.glyphs.length === 1 ? undefined : run.actual;
  // Readers reverse ActualText as they do right-to-left letters, and so read it backwards.
  if (isTurned(run)) return undefined;
  // Readers take a glyph with an offset for a line or a word of its own.
  if (run.offsets) return run.text;
  const { starts } = run;
  let last = -1;
  for (let at = 0; at < starts.length; at += 1) {
    const start = starts[at] as number;
    if (start === last) return run.text;
    last = start;
  }
  return undefined;
}

/** The fonts of one document. */
export class FontSubsets {
  readonly #document: PdfkitDocument;
  readonly #byProgram = new Map<unknown, FontSubset>();

  constructor(document: PdfkitDocument) {
    this.#document = document;
  }

  get all(): Iterable<FontSubset> {
    return this.#byProgram.values();
  }

  subsetOf(face: FontFace): FontSubset {
    const known = this.#byProgram.get(face.program);
    if (known) return known;
    this.#document.font(face.program);
    const subset = new FontSubset(this.#document._font, face);
    this.#byProgram.set(face.program, subset);
    return subset;
  }
}
