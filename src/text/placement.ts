/** Places breaks among the glyphs, with the coordinates that choosing lines needs. */
import type { SourceBreaks } from './breaks.ts';
import { HYPHEN_MINUS } from './characters.ts';
import type { Composition, Span } from './compose.ts';
import { coverageOf } from './coverage.ts';
import { letterAfterBreak } from './hyphenation.ts';
import { shapesOf } from './learnt.ts';
import { BreakKind, type BreakPoints } from './linebreak.ts';
import type { ShapableFace } from './shapable.ts';

/**
 * Legal breaks, including the start and end of the text. Coordinates are sums of the advances of all glyphs before, in the
 * font units of their spans.
 */
export interface PlacedBreaks extends BreakPoints {
  /** After the last glyph with ink of a line that ends here. */
  readonly inkEnds: readonly number[];
  /** The first glyph of a line that begins here. */
  readonly nexts: readonly number[];
  /** By break: the letter that replaces the first of the next line. */
  readonly letters: ReadonlyMap<number, Letter> | undefined;
  /** The sum of advances at the start of each span. */
  readonly spanUnits: readonly number[];
}

export interface Letter {
  readonly text: string;
  readonly glyph: number;
  readonly advance: number;
}

export interface Hyphen extends Letter {
  readonly face: ShapableFace;
}

export function placeBreaks(composition: Composition, { at, kinds }: SourceBreaks): PlacedBreaks {
  const placer = new Placer(composition, at.length + 2);
  placer.begin();
  for (let index = 0; index < at.length; index += 1)
    placer.add(at[index] as number, kinds[index] as BreakKind);
  placer.add(composition.source.length, BreakKind.forced);
  return placer.finish();
}

/** The hyphen to draw where a word of this span breaks; undefined if no font has one. */
export function hyphenOf({ run, face }: Span): Hyphen | undefined {
  const cover = coverageOf(run.chain).cover(HYPHEN_MINUS, face);
  if (typeof cover !== 'object') return undefined;
  return { face: cover.face, text: '-', ...shapesOf(cover.face, run.features).alone(HYPHEN_MINUS) };
}

/**
 * What a line that ends before this glyph adds to the advance of its last glyph, which then has another neighbour or none;
 * `closer` is the character drawn after it, if any.
 */
export function kernAtEnd(
  composition: Composition,
  span: Span,
  glyph: number,
  closer: number | undefined,
): number {
  const { shaped, starts } = composition;
  const start = starts[glyph] ?? shaped.length;
  const before = shaped.charCodeAt(start - 1);
  if (before >= 0xd800 && before <= 0xdfff) return 0;
  const apart = glyph < span.endGlyph ? span.shapes.kern(before, shaped.codePointAt(start) as number) : 0;
  return (closer === undefined ? 0 : span.shapes.kern(before, closer)) - apart;
}

class Placer {
  /** A row per break, counted by `#count`. */
  readonly #kinds: BreakKind[];
  readonly #ends: number[];
  readonly #starts: number[];
  readonly #inkEnds: number[];
  readonly #nexts: number[];
  #count = 0;
  #letters: Map<number, Letter> | undefined;
  /** A row per span, and the end. */
  readonly #spanUnits: number[];
  readonly #composition: Composition;
  /** A glyph, the advances before it and its span; it only moves forward. */
  #glyph = 0;
  #units = 0;
  #span = 0;

  constructor(composition: Composition, most: number) {
    this.#composition = composition;
    this.#kinds = new Array(most);
    this.#ends = new Array(most);
    this.#starts = new Array(most);
    this.#inkEnds = new Array(most);
    this.#nexts = new Array(most);
    this.#spanUnits = new Array(composition.spans.length + 1);
    this.#spanUnits[0] = 0;
  }

  /** The start of the text, after its leading spaces. */
  begin(): void {
    const { source } = this.#composition;
    let at = 0;
    while (source[at] === ' ') at += 1;
    this.#moveTo(at);
    this.#end(BreakKind.forced, 0);
    this.#start(0);
  }

  add(at: number, kind: BreakKind): void {
    const { source, spans } = this.#composition;
    let inkEnd = at;
    while (inkEnd > 0 && source[inkEnd - 1] === ' ') inkEnd -= 1;
    // A line can't end inside a ligature, and needs ink.
    if (!this.#moveTo(inkEnd)) return;
    if (this.#glyph <= (this.#nexts[this.#count - 1] as number)) {
      this.#endBefore(kind);
      return;
    }
    const isSpanStart = this.#glyph === spans[this.#span]?.firstGlyph;
    const span = spans[isSpanStart || this.#span === spans.length ? this.#span - 1 : this.#span] as Span;
    const isHyphenated = kind === BreakKind.hyphenated;
    const hyphen = isHyphenated ? hyphenOf(span) : undefined;
    if (isHyphenated && !hyphen) return;
    const kern = kernAtEnd(this.#composition, span, this.#glyph, closerOf(span, hyphen));
    this.#end(kind, kern + (hyphen ? (hyphen.advance * span.face.unitsPerEm) / hyphen.face.unitsPerEm : 0));
    if (!this.#moveTo(at))
      throw new Error(`A break among spaces that are no glyphs, at ${at} of "${source}"`);
    this.#start(hyphen ? this.#changeLetter() : 0);
  }

  /** A line that must end after nothing but what is not drawn, as a joiner behind a space, ends where that begins. */
  #endBefore(kind: BreakKind): void {
    const before = this.#count - 1;
    if (before > 0 && kind >= BreakKind.optional)
      this.#kinds[before] = Math.max(kind, this.#kinds[before] as BreakKind) as BreakKind;
  }

  finish(): PlacedBreaks {
    const breaks = {
      kinds: this.#kinds,
      ends: this.#ends,
      starts: this.#starts,
      inkEnds: this.#inkEnds,
      nexts: this.#nexts,
      letters: this.#letters,
      spanUnits: this.#spanUnits,
    };
    if (this.#kinds.length > this.#count) {
      for (const column of [this.#kinds, this.#ends, this.#starts, this.#inkEnds, this.#nexts]) {
        column.length = this.#count;
      }
    }
    return breaks;
  }

  /** Moves forward to the glyph at an offset in the source; false if none starts there. */
  #moveTo(at: number): boolean {
    const { textPlaces, starts, advances, glyphs, spans, source, text } = this.#composition;
    const offset = at === source.length ? text.length : (textPlaces?.[at] ?? at);
    while (this.#glyph < glyphs.length && (starts[this.#glyph] as number) < offset) {
      this.#units += advances[this.#glyph] as number;
      this.#glyph += 1;
      if (this.#glyph === spans[this.#span]?.endGlyph) {
        this.#span += 1;
        this.#spanUnits[this.#span] = this.#units;
      }
    }
    return this.#glyph === glyphs.length ? text.length === offset : starts[this.#glyph] === offset;
  }

  #end(kind: BreakKind, wider: number): void {
    this.#kinds[this.#count] = kind;
    this.#inkEnds[this.#count] = this.#glyph;
    this.#ends[this.#count] = this.#units + wider;
  }

  #start(narrower: number): void {
    this.#nexts[this.#count] = this.#glyph;
    this.#starts[this.#count] = this.#units + narrower;
    this.#count += 1;
  }

  /** Puts a letter without trema at the start of the next line if Dutch wants it; returns the width saved. */
  #changeLetter(): number {
    const { shaped, starts, advances, spans } = this.#composition;
    const span = spans[this.#span] as Span;
    const at = starts[this.#glyph] as number;
    const text = letterAfterBreak(shaped[at - 1] ?? '', shaped[at] ?? '', span.run.language);
    if (text === undefined || !span.face.has(text.charCodeAt(0))) return 0;
    const { glyph, advance } = span.shapes.alone(text.charCodeAt(0));
    const next = starts[this.#glyph + 1] ?? shaped.length;
    const hasNext = this.#glyph + 1 < span.endGlyph;
    const kern = hasNext ? span.shapes.kern(text.charCodeAt(0), shaped.codePointAt(next) as number) : 0;
    this.#letters ??= new Map();
    this.#letters.set(this.#count, { text, glyph, advance: advance + kern });
    return (advances[this.#glyph] as number) - advance - kern;
  }
}

/** A hyphen in another font is not kerned. */
export function closerOf(span: Span, hyphen: Hyphen | undefined): number | undefined {
  return hyphen?.face === span.face ? HYPHEN_MINUS : undefined;
}
