/** A chosen line → fragments of glyphs with their places. */
import type { Composition, Span } from './compose.ts';
import { BreakKind, TOLERANCE } from './linebreak.ts';
import type { Fragment, Line, LineRequest, Paragraph } from './paragraph.ts';
import { hyphenOf, type Letter } from './placement.ts';

const SOFT_HYPHEN = '\u00ad';

/** The line between two breaks. White space at its end is drawn too, so that copied words stay apart. */
export function drawLine(
  paragraph: Paragraph,
  from: number,
  to: number,
  { sizes, measure }: LineRequest,
): Line {
  const { composition, breaks } = paragraph;
  const { inkEnds, nexts, endKerns, kinds, endSpans, startSpans, letters } = breaks;
  const inkEnd = inkEnds[to] as number;
  const end = nexts[to] as number;
  const pen = new Pen(composition, sizes, inkEnd, endKerns[to] as number);
  let glyph = nexts[from] as number;
  let span = startSpans[from] as number;
  const letter = letters.get(from);
  if (letter) {
    pen.letter(composition.spans[span] as Span, letter, glyph);
    glyph += 1;
    if (glyph === composition.spans[span]?.endGlyph) span += 1;
  }
  for (; glyph < end; span += 1) {
    const { endGlyph } = composition.spans[span] as Span;
    pen.glyphs(composition.spans[span] as Span, glyph, Math.min(endGlyph, end));
    glyph = endGlyph;
  }
  if (kinds[to] === BreakKind.hyphenated) pen.hyphen(composition.spans[endSpans[to] as number] as Span);
  const width = pen.x > measure && pen.x - measure <= TOLERANCE ? measure : pen.x;
  return { width, fragments: pen.fragments };
}

class Pen {
  x = 0;
  readonly fragments: Fragment[] = [];
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

  glyphs({ item, face }: Span, from: number, to: number): void {
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
    this.#push({
      item,
      x: this.x,
      width: (units * size) / face.unitsPerEm,
      face,
      size,
      glyphs: glyphs.slice(from, to),
      advances: own,
      starts: startsFrom(starts, from, to, start),
      text: text.slice(start, end),
    });
  }

  /** A letter in place of the text's own glyph. */
  letter({ item, face }: Span, letter: Letter, glyph: number): void {
    const { starts, text } = this.#composition;
    const advance = letter.advance + (this.#inkEnd === glyph + 1 ? this.#endKern : 0);
    const actual = text.slice(starts[glyph], starts[glyph + 1] ?? text.length);
    this.#push(this.#single(item, face, { ...letter, advance }, actual));
  }

  hyphen(span: Span): void {
    const hyphen = hyphenOf(span);
    if (hyphen) this.#push(this.#single(span.item, hyphen.face, hyphen, SOFT_HYPHEN));
  }

  #single(item: number, face: Fragment['face'], { text, glyph, advance }: Letter, actual: string): Fragment {
    const size = this.#sizes[item] as number;
    const width = (advance * size) / face.unitsPerEm;
    const alone = { glyphs: [glyph], advances: [advance], starts: [0] };
    return { item, x: this.x, width, face, size, ...alone, text, actual };
  }

  #push(fragment: Fragment): void {
    this.fragments.push(fragment);
    this.x += fragment.width;
  }
}

/** Most text has one glyph per character; then all fragments of a length share one row of starts. */
const rows: (readonly number[])[] = [];

function startsFrom(starts: readonly number[], from: number, to: number, start: number): readonly number[] {
  const length = to - from;
  let at = from;
  while (at < to && starts[at] === start + at - from) at += 1;
  if (at < to) return starts.slice(from, to).map((offset) => offset - start);
  let row = rows[length];
  if (!row) {
    row = Array.from({ length }, (_, index) => index);
    rows[length] = row;
  }
  return row;
}
