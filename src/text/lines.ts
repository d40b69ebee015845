/** A chosen line → fragments of glyphs in place. */
import type { Direction } from '../direction.ts';
import type { Composition, Span } from './compose.ts';
import { inVisualOrder, type Levelled } from './direction.ts';
import { type GlyphOffset, ON_PEN } from './face.ts';
import { BreakKind } from './linebreak.ts';
import type { ChosenLine, Fragment, Paragraph } from './paragraph.ts';
import { closerOf, type Hyphen, hyphenOf, kernAtEnd, type Letter } from './placement.ts';
import { rowOfStarts } from './starts.ts';

const SOFT_HYPHEN = '\u00ad';

/** Draws the line between two breaks, with the white space at its end, so that copied words stay apart. */
export function drawLine(
  { composition }: Paragraph,
  { breaks, from, to }: ChosenLine,
  sizes: readonly number[],
): Fragment[] {
  const { spans } = composition;
  const inkEnd = breaks.inkEnds[to] as number;
  const end = breaks.nexts[to] as number;
  const lastSpan = spans[spanOf(spans, inkEnd - 1)] as Span;
  const hyphen = breaks.kinds[to] === BreakKind.hyphenated ? hyphenOf(lastSpan) : undefined;
  const endKern = kernAtEnd(composition, lastSpan, inkEnd, closerOf(lastSpan, hyphen));
  const pen = new Pen(composition, sizes, inkEnd, endKern);
  let glyph = breaks.nexts[from] as number;
  const letter = breaks.letters?.get(from);
  if (letter) {
    pen.letter(spans[spanOf(spans, glyph)] as Span, letter, glyph);
    glyph += 1;
  }
  for (let index = spanOf(spans, glyph); glyph < end; index += 1) {
    const span = spans[index] as Span;
    const spanEnd = Math.min(span.endGlyph, end);
    pen.glyphs(span, glyph, spanEnd);
    glyph = spanEnd;
  }
  if (hyphen) pen.hyphen(lastSpan, hyphen);
  const { direction } = composition;
  return direction === undefined ? pen.fragments : ordered(pen.pieces, direction);
}

/**
 * Puts pieces in place, in the order of the text. The space at the end of a line hangs out of it, at the side where the
 * line ends.
 */
function ordered(pieces: readonly Piece[], direction: Direction): Fragment[] {
  const hanging = pieces.reduce((sum, { room, fragment }) => sum + room - fragment.width, 0);
  const places = new Map<Piece, number>();
  let x = direction === 'rtl' ? -hanging : 0;
  for (const piece of inVisualOrder(pieces)) {
    places.set(piece, x);
    x += piece.room;
  }
  return pieces.map((piece) => ({ ...turned(piece), x: places.get(piece) as number }));
}

/** Glyphs from left to right. */
function turned({ fragment, level }: Piece): Fragment {
  if (level % 2 === 0) return fragment;
  const { glyphs, advances, offsets, starts } = fragment;
  return {
    ...fragment,
    glyphs: glyphs.toReversed(),
    advances: advances.toReversed(),
    offsets: offsets?.toReversed(),
    starts: starts.toReversed(),
  };
}

interface Piece extends Levelled {
  readonly fragment: Fragment;
  /** Its width in points, spaces at the end of the line included. */
  readonly room: number;
}

function spanOf(spans: readonly Span[], glyph: number): number {
  let index = 0;
  while (index < spans.length - 1 && glyph >= (spans[index] as Span).endGlyph) index += 1;
  return index;
}

function offsetsWithin({ offsets }: Composition, from: number, to: number): GlyphOffset[] | undefined {
  const own = offsets?.slice(from, to);
  return own?.some((offset) => offset !== ON_PEN) ? own : undefined;
}

class Pen {
  x = 0;
  readonly fragments: Fragment[] = [];
  /** The same with their levels, if some run from right to left. */
  readonly pieces: Piece[] = [];
  readonly #composition: Composition;
  readonly #sizes: readonly number[];
  readonly #inkEnd: number;
  readonly #endKern: number;

  constructor(composition: Composition, sizes: readonly number[], inkEnd: number, endKern: number) {
    this.#composition = composition;
    this.#sizes = sizes;
    this.#inkEnd = inkEnd;
    this.#endKern = endKern;
  }

  glyphs(span: Span, from: number, to: number): void {
    const { direction } = this.#composition;
    const ink = Math.max(from, Math.min(this.#inkEnd, to));
    if (direction === undefined) this.#glyphs(span, from, to, span.level);
    else {
      if (ink > from) this.#glyphs(span, from, ink, span.level);
      // Spaces at the end of a line take its direction (UAX #9, L1).
      if (to > ink) this.#glyphs(span, ink, to, direction === 'rtl' ? 1 : 0);
    }
  }

  #glyphs({ item, face }: Span, from: number, to: number, level: number): void {
    const { glyphs, advances, starts, text } = this.#composition;
    const size = this.#sizes[item] as number;
    const own = advances.slice(from, to);
    const ink = Math.min(this.#inkEnd, to) - from;
    if (this.#inkEnd > from && this.#inkEnd <= to) own[ink - 1] = (own[ink - 1] as number) + this.#endKern;
    // The last space has no neighbour on this line.
    if (to > this.#inkEnd) own[own.length - 1] = face.advanceOf(glyphs[to - 1] as number);
    let units = 0;
    for (let at = 0; at < ink; at += 1) units += own[at] as number;
    const start = starts[from] as number;
    const end = starts[to] ?? text.length;
    const scale = size / face.unitsPerEm;
    const room = own.reduce((sum, advance) => sum + advance, 0) * scale;
    const fragment = {
      item,
      x: this.x,
      width: (units * size) / face.unitsPerEm,
      face,
      size,
      glyphs: glyphs.slice(from, to),
      advances: own,
      offsets: offsetsWithin(this.#composition, from, to),
      starts: rowOfStarts(starts, from, to, start),
      text: text.slice(start, end),
    };
    this.#push(fragment, level, room);
  }

  /** A letter in place of the text's own glyph. */
  letter({ item, face, level }: Span, letter: Letter, glyph: number): void {
    const { starts, text } = this.#composition;
    const advance = letter.advance + (this.#inkEnd === glyph + 1 ? this.#endKern : 0);
    const actual = text.slice(starts[glyph], starts[glyph + 1] ?? text.length);
    const single = this.#single(item, face, { ...letter, advance }, actual);
    this.#push(single, level, single.width);
  }

  hyphen({ item, level }: Span, hyphen: Hyphen): void {
    const single = this.#single(item, hyphen.face, hyphen, SOFT_HYPHEN);
    this.#push(single, level, single.width);
  }

  #single(item: number, face: Fragment['face'], { text, glyph, advance }: Letter, actual: string): Fragment {
    const size = this.#sizes[item] as number;
    const width = (advance * size) / face.unitsPerEm;
    const alone = { glyphs: [glyph], advances: [advance], starts: [0] };
    return { item, x: this.x, width, face, size, ...alone, text, actual };
  }

  #push(fragment: Fragment, level: number, room: number): void {
    this.fragments.push(fragment);
    if (this.#composition.direction !== undefined) this.pieces.push({ fragment, level, room });
    this.x += fragment.width;
  }
}
