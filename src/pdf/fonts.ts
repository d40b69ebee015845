/** Subsets of fonts: which code of the file stands for which glyph and text. */

import type { GlyphRun } from '../layout/page.ts';
import type { FontFace } from '../text/face.ts';
import type { ByteWriter } from './bytes.ts';
import type { KitDocument, KitFont, KitReference } from './kit.ts';

/** A glyph of the subset with the text it stands for. */
interface Code {
  readonly number: number;
  readonly text: string;
  /** Width in the font's table, in font units. */
  readonly width: number;
  /** The same glyph for another text: a space that is a no-break space elsewhere. */
  readonly other: Code | undefined;
}

export class FontSubset {
  readonly #font: KitFont;
  readonly face: FontFace;
  /** Thousandths of the em, PDF's unit for widths, per font unit. */
  readonly #scale: number;
  /** By glyph id. */
  readonly #codes: (Code | undefined)[] = [];

  constructor(font: KitFont, face: FontFace) {
    this.#font = font;
    this.face = face;
    this.#scale = 1000 / face.unitsPerEm;
    // PDFKit leaves the missing glyph's width in font units.
    font.widths[0] = face.advanceOf(0) * this.#scale;
  }

  get resource(): string {
    return this.#font.id;
  }

  get reference(): KitReference {
    return this.#font.ref();
  }

  /** What its glyphs stand for so far; a glyph that stands for several things gives them all. */
  get texts(): string[] {
    const texts: string[] = [];
    for (const first of this.#codes) {
      for (let code = first; code; code = code.other) texts.push(code.text);
    }
    return texts;
  }

  /**
   * Writes the operator that shows a run, with the differences between the run's advances and the widths of
   * the font. ToUnicode tells one text per code, so a glyph gets a code for each text it stands for.
   */
  show(run: GlyphRun, out: ByteWriter): void {
    const { glyphs, advances, starts } = run;
    const text = ownText(run) ?? run.text;
    const last = glyphs.length - 1;
    out.text('[(');
    for (let at = 0; at <= last; at += 1) {
      const start = starts[at] as number;
      const code = this.#codeOf(glyphs[at] as number, text, start, clusterEnd(starts, at, start, text));
      out.code(code.number);
      const surplus = Math.round((code.width - (advances[at] as number)) * this.#scale * 1000);
      if (surplus === 0 || at === last) continue;
      out.byte(CLOSE);
      out.thousandths(surplus);
      out.byte(OPEN);
    }
    out.text(')]TJ');
  }

  #codeOf(glyph: number, text: string, start: number, end: number): Code {
    const first = this.#codes[glyph];
    for (let code = first; code; code = code.other) {
      if (code.text.length === end - start && text.startsWith(code.text, start)) return code;
    }
    return this.#newCode(glyph, text.slice(start, end), first);
  }

  #newCode(glyph: number, text: string, other: Code | undefined): Code {
    if (glyph === 0) throw new Error(`A glyph that ${this.face.id} lacks came to be drawn: "${text}"`);
    if (text === '') throw new Error(`Glyph ${glyph} of ${this.face.id} stands for no text`);
    const { subset, widths, unicode } = this.#font;
    const number = other ? subset.glyphs.push(glyph) - 1 : subset.includeGlyph(glyph);
    const width = this.face.advanceOf(glyph);
    widths[number] = width * this.#scale;
    unicode[number] = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    const code = { number, text, width, other };
    this.#codes[glyph] = code;
    return code;
  }
}

const OPEN = 0x28;
const CLOSE = 0x29;

/** Where the text of a glyph ends: the start of the next one that starts elsewhere. */
function clusterEnd(starts: readonly number[], at: number, start: number, text: string): number {
  let next = at + 1;
  while (starts[next] === start) next += 1;
  return starts[next] ?? text.length;
}

/** What a hyphen that we put in is in the text (ISO 32000-1, 14.8.2.2.3). */
const SOFT_HYPHEN = '\u00ad';

/**
 * What a single glyph stands for where that is not the run's text. It goes into ToUnicode, which everyone
 * reads, and not into ActualText, which many programs pass over and which cuts a word in pieces.
 */
function ownText(run: GlyphRun): string | undefined {
  if (run.actual === undefined || run.glyphs.length !== 1) return undefined;
  return run.actual === '' ? SOFT_HYPHEN : run.actual;
}

/**
 * What ActualText must tell of a run since its codes cannot: as layout says, or all of the run's text where
 * several glyphs share one piece of it, of which each would tell the whole.
 */
export function actualText(run: GlyphRun): string | undefined {
  if (run.actual !== undefined) return run.glyphs.length === 1 ? undefined : run.actual;
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
  readonly #document: KitDocument;
  readonly #byProgram = new Map<unknown, FontSubset>();

  constructor(document: KitDocument) {
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
