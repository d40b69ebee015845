/** Where breaks lie among the glyphs, with the coordinates that the choice of lines needs. */
import type { SourceBreaks } from './breaks.ts';
import { HYPHEN_MINUS } from './characters.ts';
import type { Composition, Span } from './compose.ts';
import { coverageOf } from './coverage.ts';
import { letterAfterBreak } from './hyphenation.ts';
import { shapesOf } from './learnt.ts';
import { type BreakColumns, BreakKind } from './linebreak.ts';
import type { ShapableFace } from './shapable.ts';

/**
 * Legal breaks, the start and the end of the text included. Coordinates are sums of the advances of all
 * glyphs before, in the font units of the span that they are said to belong to.
 */
export interface PlacedBreaks extends BreakColumns {
  /** After the last glyph with ink of a line that ends here; the span of that glyph; where its ink ends. */
  readonly inkEnds: readonly number[];
  readonly endSpans: readonly number[];
  readonly endUnits: readonly number[];
  /** The first glyph of a line that begins here; its span; where it begins. */
  readonly nexts: readonly number[];
  readonly startSpans: readonly number[];
  readonly startUnits: readonly number[];
  /** What a line that ends here adds to its last glyph's advance: its neighbour is another one, or none. */
  readonly endKerns: readonly number[];
  /** By break: the letter that begins the next line in place of the text's own. */
  readonly letters: ReadonlyMap<number, Letter>;
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
  const placer = new Placer(composition);
  placer.begin();
  for (let index = 0; index < at.length; index += 1)
    placer.add(at[index] as number, kinds[index] as BreakKind);
  placer.add(composition.source.length, BreakKind.forced);
  return placer;
}

/** The hyphen that is drawn where a word of this span is broken; undefined if no font has one. */
export function hyphenOf({ run }: Span): Hyphen | undefined {
  const cover = coverageOf(run.chain).cover(HYPHEN_MINUS);
  if (typeof cover !== 'object') return undefined;
  return { face: cover.face, text: '-', ...shapesOf(cover.face, run.features).alone(HYPHEN_MINUS) };
}

class Placer implements PlacedBreaks {
  readonly kinds: BreakKind[] = [];
  readonly spacesBefore: number[] = [];
  readonly spacesUpTo: number[] = [];
  readonly inkEnds: number[] = [];
  readonly endSpans: number[] = [];
  readonly endUnits: number[] = [];
  readonly nexts: number[] = [];
  readonly startSpans: number[] = [];
  readonly startUnits: number[] = [];
  readonly endKerns: number[] = [];
  readonly letters = new Map<number, Letter>();
  readonly spanUnits: number[] = [0];
  readonly #composition: Composition;
  /** A glyph, the advances before it and the span it is in; it only ever moves on. */
  #glyph = 0;
  #units = 0;
  #span = 0;

  constructor(composition: Composition) {
    this.#composition = composition;
  }

  /** The start of the text, after its leading spaces. */
  begin(): void {
    const { source } = this.#composition;
    let at = 0;
    while (source[at] === ' ') at += 1;
    this.#moveTo(at);
    this.#end(BreakKind.forced, 0, 0);
    this.#start(0);
  }

  add(at: number, kind: BreakKind): void {
    const { source, spans } = this.#composition;
    let inkEnd = at;
    while (inkEnd > 0 && source[inkEnd - 1] === ' ') inkEnd -= 1;
    // A line without ink is none, and inside a ligature none can end.
    if (!this.#moveTo(inkEnd) || this.#glyph <= (this.nexts.at(-1) as number)) return;
    const span = spans[this.#endSpan] as Span;
    const hyphen = kind === BreakKind.hyphenated ? hyphenOf(span) : undefined;
    if (kind === BreakKind.hyphenated && !hyphen) return;
    const apart = this.#glyph < span.endGlyph ? -this.#kernWith(span, this.#codeAt(this.#glyph)) : 0;
    const together = hyphen?.face === span.face ? this.#kernWith(span, HYPHEN_MINUS) : 0;
    const width = hyphen ? (hyphen.advance * span.face.unitsPerEm) / hyphen.face.unitsPerEm : 0;
    this.#end(kind, apart + together, width);
    if (!this.#moveTo(at))
      throw new Error(`A break among spaces that are no glyphs, at ${at} of "${source}"`);
    this.#start(hyphen ? this.#changeLetter() : 0);
  }

  get #endSpan(): number {
    const isFirst = this.#glyph === this.#composition.spans[this.#span]?.firstGlyph;
    return Math.max(
      0,
      isFirst || this.#span === this.#composition.spans.length ? this.#span - 1 : this.#span,
    );
  }

  /** Moves on to the glyph of an offset in the source; false if none starts there. */
  #moveTo(at: number): boolean {
    const { offsets, starts, advances, glyphs, spans, source, text } = this.#composition;
    const offset = at === source.length ? text.length : (offsets?.[at] ?? at);
    while (this.#glyph < glyphs.length && (starts[this.#glyph] as number) < offset) {
      this.#units += advances[this.#glyph] as number;
      this.#glyph += 1;
      if (this.#glyph === spans[this.#span]?.endGlyph) {
        this.#span += 1;
        this.spanUnits.push(this.#units);
      }
    }
    return (starts[this.#glyph] ?? text.length) === offset;
  }

  #end(kind: BreakKind, kern: number, hyphenWidth: number): void {
    this.kinds.push(kind);
    this.inkEnds.push(this.#glyph);
    this.endSpans.push(this.#endSpan);
    this.endUnits.push(this.#units + kern + hyphenWidth);
    this.endKerns.push(kern);
    this.spacesBefore.push(this.spacesUpTo.at(-1) ?? 0);
  }

  /** `narrower`: by how much the line's first letter is narrower than the text's own. */
  #start(narrower: number): void {
    const inkEnd = this.inkEnds.at(-1) as number;
    this.nexts.push(this.#glyph);
    this.startSpans.push(Math.min(this.#span, Math.max(0, this.#composition.spans.length - 1)));
    this.startUnits.push(this.#units + narrower);
    this.spacesUpTo.push((this.spacesBefore.at(-1) as number) + (this.#glyph > inkEnd ? 1 : 0));
  }

  /** Puts a letter without trema at the start of the next line, where Dutch asks for it. */
  #changeLetter(): number {
    const { shaped, starts, advances, spans } = this.#composition;
    const span = spans[this.#span];
    const at = starts[this.#glyph] as number;
    const text = letterAfterBreak(shaped[at - 1] ?? '', shaped[at] ?? '', span?.run.language ?? '');
    if (text === undefined || span?.face.has(text.charCodeAt(0)) !== true) return 0;
    const alone = span.shapes.alone(text.charCodeAt(0));
    const next = this.#glyph + 1;
    const kern = next < span.endGlyph ? span.shapes.kern(text.charCodeAt(0), this.#codeAt(next)) : 0;
    const letter = { text, glyph: alone.glyph, advance: alone.advance + kern };
    this.letters.set(this.nexts.length, letter);
    return (advances[this.#glyph] as number) - letter.advance;
  }

  #codeAt(glyph: number): number {
    return this.#composition.shaped.codePointAt(this.#composition.starts[glyph] as number) as number;
  }

  /** Kerning between the character before the place we are at and another one. */
  #kernWith({ shapes }: Span, code: number): number {
    const { shaped, starts } = this.#composition;
    const before = shaped.charCodeAt((starts[this.#glyph] ?? shaped.length) - 1);
    return before >= 0xd800 && before <= 0xdfff ? 0 : shapes.kern(before, code);
  }
}
