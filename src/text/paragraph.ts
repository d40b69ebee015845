/**
 * Paragraphs: words of several looks → lines of glyphs.
 *
 * A paragraph is prepared once, in font units; setting it at some size and measure, or only counting its
 * lines, then costs little, so that a size can be searched for.
 */
import type { Place, Report } from '../diagnostics.ts';
import { findBreaks } from './breaks.ts';
import { type Composition, compose } from './compose.ts';
import type { FontFace } from './face.ts';
import type { FontChain } from './fontbook.ts';
import { BreakKind, type BreakPoints, chooseBreaks, countBreaks, type Wrap } from './linebreak.ts';
import { drawLine } from './lines.ts';
import { type PlacedBreaks, placeBreaks } from './placement.ts';

export type InlineItem = TextRun | LineBreak;

export interface TextRun {
  readonly kind: 'run';
  /** White space collapsed: one U+0020 between words, also across runs. */
  readonly text: string;
  readonly chain: FontChain;
  /** OpenType features beside the font's own, such as `tnum`. */
  readonly features: readonly string[];
  /** BCP 47 tag. */
  readonly language: string;
  /** `manual`: only at soft hyphens; `auto`: by patterns too, which `loadHyphenation` must have loaded. */
  readonly hyphens: 'none' | 'manual' | 'auto';
  readonly place: Place | undefined;
}

export interface LineBreak {
  readonly kind: 'break';
  /** Taken only when the paragraph is set with `optionalBreaks`; else a place like any other between words. */
  readonly optional: boolean;
}

/** A prepared paragraph; what is in it concerns this stage only. */
export interface Paragraph {
  readonly composition: Composition;
  readonly breaks: PlacedBreaks;
}

export interface LineRequest {
  /** Points. */
  readonly measure: number;
  /** Points, per item; those of line breaks are not looked at. */
  readonly sizes: readonly number[];
  readonly wrap: Wrap;
  readonly optionalBreaks: boolean;
}

export interface Line {
  /**
   * Points from the first ink's pen position to the end of the last, trailing space not counted. More than
   * the measure when a word is wider than that.
   */
  readonly width: number;
  readonly fragments: readonly Fragment[];
}

/** Glyphs of one item in one font; the fields from `face` on are those of a glyph run on a page. */
export interface Fragment {
  /** Index of the item that the words come from. */
  readonly item: number;
  /** Points from the line's start, and how wide without trailing space. */
  readonly x: number;
  readonly width: number;
  readonly face: FontFace;
  readonly size: number;
  readonly glyphs: readonly number[];
  /** Font units, kerning included. */
  readonly advances: readonly number[];
  readonly starts: readonly number[];
  readonly text: string;
  /** What a reader should get where that is not `text`: U+00AD for a hyphen drawn at a break. */
  readonly actual?: string;
}

/**
 * Shapes words and finds their breaks. Characters that no font of the run's chain has, and those that
 * cannot be set, are reported with the run's place and left out.
 */
export function prepareParagraph(items: readonly InlineItem[], report: Report): Paragraph {
  const composition = compose(items, report);
  return { composition, breaks: placeBreaks(composition, findBreaks(composition, items)) };
}

/** The lines of a paragraph, none if it has no words. A word wider than the measure gets a line all the same. */
export function setLines(paragraph: Paragraph, request: LineRequest): Line[] {
  const lines: Line[] = [];
  eachSection(paragraph, request, (points, from, to) => {
    let start = from;
    for (const end of chooseBreaks(points, from, to, request.measure, request.wrap)) {
      lines.push(drawLine(paragraph, start, end, request));
      start = end;
    }
  });
  return lines;
}

/**
 * How many lines `setLines` gives, without making them. For `wrap` and `balance` that is the fewest there
 * can be, as long as words are not broken where that can be avoided.
 */
export function countLines(paragraph: Paragraph, request: LineRequest): number {
  let count = 0;
  eachSection(paragraph, request, (points, from, to) => {
    count += countBreaks(points, from, to, request.measure, request.wrap);
  });
  return count;
}

/** The stretches of text between the breaks that must be taken. */
function eachSection(
  paragraph: Paragraph,
  { sizes, optionalBreaks }: LineRequest,
  visit: (points: BreakPoints, from: number, to: number) => void,
): void {
  const points = scale(paragraph, sizes);
  const { kinds } = points;
  let from = 0;
  for (let to = 1; to < kinds.length; to += 1) {
    if (kinds[to] !== BreakKind.forced && (kinds[to] !== BreakKind.optional || !optionalBreaks)) continue;
    visit(points, from, to);
    from = to;
  }
}

/** The breaks' coordinates in points. */
function scale({ composition, breaks }: Paragraph, sizes: readonly number[]): BreakPoints {
  const { endSpans, endUnits, startSpans, startUnits, spanUnits } = breaks;
  const factors: number[] = [];
  // Where a span would begin if all text before it had its scale.
  const origins: number[] = [];
  composition.spans.forEach(({ item, face }, index) => {
    const factor = (sizes[item] as number) / face.unitsPerEm;
    const units = spanUnits[index] as number;
    const start = index === 0 ? 0 : (origins[index - 1] as number) + units * (factors[index - 1] as number);
    factors.push(factor);
    origins.push(start - units * factor);
  });
  const place = (units: number, span: number) => (origins[span] ?? 0) + units * (factors[span] ?? 0);
  return {
    ...breaks,
    ends: endUnits.map((units, index) => place(units, endSpans[index] as number)),
    starts: startUnits.map((units, index) => place(units, startSpans[index] as number)),
  };
}
