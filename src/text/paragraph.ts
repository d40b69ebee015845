/**
 * Paragraphs: words of several looks → lines of glyphs.
 *
 * A paragraph is prepared once, in font units. Setting it at some size and measure, or only counting its lines, is then
 * cheap, so that layout can search for a size.
 */
import type { Report } from '../diagnostics.ts';
import type { Origin } from '../origin.ts';
import { findBreaks } from './breaks.ts';
import { type Composition, compose, type Span } from './compose.ts';
import { chooseWithEmergencies, mayBreakAnywhere, withEmergencies } from './emergency.ts';
import type { FontFace, GlyphOffset } from './face.ts';
import type { FontChain } from './fontbook.ts';
import type { Hyphenator } from './hyphenation.ts';
import { BreakKind, type BreakPoints, chooseBreaks, TOLERANCE, type Wrap } from './linebreak.ts';
import { mostOverhang } from './overhang.ts';
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
  /** `manual`: only at soft hyphens; a hyphenator adds the places its patterns give. */
  readonly hyphens: 'none' | 'manual' | Hyphenator;
  /** `anywhere`: a word that fits on no line breaks, without a hyphen; else it sticks out. */
  readonly overflowWrap: 'normal' | 'anywhere';
  readonly origin: Origin;
}

export interface LineBreak {
  readonly kind: 'break';
  /** Forced only if the paragraph is set with `optionalBreaks`; else a break like any other between words. */
  readonly optional: boolean;
}

/** A prepared paragraph; its inside concerns only this stage. */
export interface Paragraph {
  readonly composition: Composition;
  readonly breaks: PlacedBreaks;
  /** The same with breaks inside words that may break anywhere; undefined if there are none. */
  readonly emergency: (() => PlacedBreaks) | undefined;
}

export interface LineRequest {
  /** Points. */
  readonly measure: number;
  /** Points, per item; those of line breaks are ignored. */
  readonly sizes: readonly number[];
  readonly wrap: Wrap;
  readonly optionalBreaks: boolean;
  /** Whether ink that hangs out of a line must fit too: the measure then keeps room for the most that any line can have. */
  readonly holdsInk: boolean;
}

/** Glyphs of one item in one font, from left to right. The fields from `face` on are those of a page's glyph run. */
export interface Fragment {
  /** Index of the item that the words come from. */
  readonly item: number;
  /** Points from the line's start, and the width without trailing space. */
  readonly x: number;
  readonly width: number;
  readonly face: FontFace;
  readonly size: number;
  readonly glyphs: readonly number[];
  /** Font units, kerning included. */
  readonly advances: readonly number[];
  /** Undefined if no glyph has an offset. */
  readonly offsets?: readonly GlyphOffset[] | undefined;
  readonly starts: readonly number[];
  readonly text: string;
  /** The real text if that is not `text`: U+00AD for a hyphen drawn at a break. */
  readonly actual?: string;
}

/**
 * Shapes words and finds their breaks. Characters that no font of the run's chain has, or that cannot be set, are reported
 * at their place and left out.
 *
 * @param language of the paragraph; some of its words may have another
 */
export function prepareParagraph(items: readonly InlineItem[], report: Report, language?: string): Paragraph {
  const composition = compose(items, language, report);
  const breaks = placeBreaks(composition, findBreaks(composition, items));
  return { composition, breaks, emergency: emergencyOf(composition, items) };
}

/** Computed only when a word first turns out too wide: most never do. */
function emergencyOf(composition: Composition, items: readonly InlineItem[]): Paragraph['emergency'] {
  if (!items.some(mayBreakAnywhere)) return undefined;
  let placed: PlacedBreaks | undefined;
  return () => {
    placed ??= placeBreaks(composition, withEmergencies(findBreaks(composition, items), composition, items));
    return placed;
  };
}

/** A line before it is drawn: the breaks around it. */
export interface ChosenLine {
  readonly breaks: PlacedBreaks;
  readonly from: number;
  readonly to: number;
  /**
   * Points from the start of the first glyph to the end of the last one with ink. More than the measure if a word is wider
   * than that.
   */
  readonly width: number;
}

/**
 * Chooses lines; none if there are no words. A word wider than the measure gets a line all the same, or breaks if it may.
 */
export function chooseLines(paragraph: Paragraph, request: LineRequest): ChosenLine[] {
  const { breaks, emergency } = paragraph;
  const lines = linesOf(paragraph, breaks, request, chooseBreaks);
  if (!emergency) return lines;
  const measure = measureOf(paragraph, breaks, request);
  return lines.every(({ width }) => width <= measure)
    ? lines
    : linesOf(paragraph, emergency(), request, chooseWithEmergencies);
}

function linesOf(
  paragraph: Paragraph,
  breaks: PlacedBreaks,
  request: LineRequest,
  choose: typeof chooseBreaks,
): ChosenLine[] {
  const lines: ChosenLine[] = [];
  const measure = measureOf(paragraph, breaks, request);
  eachSection(paragraph, breaks, { ...request, measure }, (points, from, to, units, unit) => {
    let start = from;
    for (const end of choose(points, from, to, units, request.wrap)) {
      const width = ((points.ends[end] as number) - (points.starts[start] as number)) * unit;
      lines.push({ breaks, from: start, to: end, width: withinTolerance(width, measure) });
      start = end;
    }
  });
  return lines;
}

/** How wide lines may be without their overhang, in points. */
function measureOf(
  { composition }: Paragraph,
  breaks: PlacedBreaks,
  { measure, sizes, holdsInk }: LineRequest,
): number {
  if (!holdsInk) return measure;
  const { left, right } = mostOverhang(composition, breaks, sizes);
  return measure - left - right;
}

/** A width that is too large only by rounding fits. */
function withinTolerance(width: number, measure: number): number {
  return width > measure && width - measure <= TOLERANCE ? measure : width;
}

/** Visits the stretches of text between forced breaks. */
function eachSection(
  { composition }: Paragraph,
  breaks: PlacedBreaks,
  { sizes, measure, optionalBreaks }: LineRequest,
  visit: (points: BreakPoints, from: number, to: number, measure: number, unit: number) => void,
): void {
  const [first] = composition.spans;
  if (!first) return;
  // If all font units have one size, choose in font units: nothing to convert.
  const scale = factorOf(first, sizes);
  const isEven = composition.spans.every((span) => factorOf(span, sizes) === scale);
  const points = isEven ? breaks : inPoints(composition, breaks, sizes);
  const unit = isEven ? scale : 1;
  let from = 0;
  for (let to = 1; to < breaks.kinds.length; to += 1) {
    const kind = breaks.kinds[to];
    if (kind !== BreakKind.forced && (kind !== BreakKind.optional || !optionalBreaks)) continue;
    visit(points, from, to, measure / unit, unit);
    from = to;
  }
}

/** The breaks' coordinates in points. */
function inPoints({ spans }: Composition, breaks: PlacedBreaks, sizes: readonly number[]): BreakPoints {
  const { kinds, inkEnds, nexts, spanUnits } = breaks;
  const ends: number[] = [];
  const starts: number[] = [];
  let span = 0;
  let factor = factorOf(spans[0] as Span, sizes);
  // Where the span would begin if all the text before it had its scale.
  let origin = 0;
  const goTo = (glyph: number) => {
    for (; glyph >= (spans[span] as Span).endGlyph && span < spans.length - 1; span += 1) {
      const units = spanUnits[span + 1] as number;
      const next = factorOf(spans[span + 1] as Span, sizes);
      origin += units * (factor - next);
      factor = next;
    }
  };
  for (let at = 0; at < kinds.length; at += 1) {
    goTo((inkEnds[at] as number) - 1);
    ends.push(origin + (breaks.ends[at] as number) * factor);
    goTo(nexts[at] as number);
    starts.push(origin + (breaks.starts[at] as number) * factor);
  }
  return { kinds, ends, starts };
}

/** Points per font unit. */
function factorOf({ item, face }: Span, sizes: readonly number[]): number {
  return (sizes[item] as number) / face.unitsPerEm;
}
