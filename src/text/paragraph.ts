/**
 * Paragraphs: words of several looks → lines of glyphs.
 *
 * A paragraph is prepared once, in font units; setting it at some size and measure, or only counting its
 * lines, then costs little, so that a size can be searched for.
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
  /** `manual`: at soft hyphens; a hyphenator adds the places that its patterns give. */
  readonly hyphens: 'none' | 'manual' | Hyphenator;
  /** `anywhere`: a word that no line can hold is broken, without a hyphen; else it sticks out. */
  readonly overflowWrap: 'normal' | 'anywhere';
  readonly origin: Origin;
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
  /** The same with those inside words that may be broken anywhere; undefined where there are none. */
  readonly emergency: (() => PlacedBreaks) | undefined;
}

export interface LineRequest {
  /** Points. */
  readonly measure: number;
  /** Points, per item; those of line breaks are not looked at. */
  readonly sizes: readonly number[];
  readonly wrap: Wrap;
  readonly optionalBreaks: boolean;
  /** Whether ink that hangs out of a line counts, too: then the measure has room for the most that any line can have. */
  readonly holdsInk: boolean;
}

/** Glyphs of one item in one font, from left to right; the fields from `face` on are those of a glyph run on a page. */
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
  /** Undefined where all glyphs stand on the pen. */
  readonly offsets?: readonly GlyphOffset[] | undefined;
  readonly starts: readonly number[];
  readonly text: string;
  /** What a reader should get where that is not `text`: U+00AD for a hyphen drawn at a break. */
  readonly actual?: string;
}

/**
 * Shapes words and finds their breaks. Characters that no font of the run's chain has, and those that
 * cannot be set, are reported with the run's place and left out.
 *
 * @param language that of the paragraph itself, in which some words may be in another one
 */
export function prepareParagraph(items: readonly InlineItem[], report: Report, language?: string): Paragraph {
  const composition = compose(items, language, report);
  const breaks = placeBreaks(composition, findBreaks(composition, items));
  return { composition, breaks, emergency: emergencyOf(composition, items) };
}

/** Found when a word first turns out too wide, and nothing is kept for it: most never do. */
function emergencyOf(composition: Composition, items: readonly InlineItem[]): Paragraph['emergency'] {
  if (!items.some(mayBreakAnywhere)) return undefined;
  let placed: PlacedBreaks | undefined;
  return () => {
    placed ??= placeBreaks(composition, withEmergencies(findBreaks(composition, items), composition, items));
    return placed;
  };
}

/** A line before it is drawn: which breaks it lies between. */
export interface ChosenLine {
  readonly breaks: PlacedBreaks;
  readonly from: number;
  readonly to: number;
  /**
   * Points from the first ink's pen position to the end of the last, trailing space not counted. More than
   * the measure when a word is wider than that.
   */
  readonly width: number;
}

/**
 * Where lines end, none if there are no words. A word wider than the measure gets a line all the same, or
 * is broken where it may be.
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

/** How wide lines may be, without what hangs out of them. */
function measureOf(
  { composition }: Paragraph,
  breaks: PlacedBreaks,
  { measure, sizes, holdsInk }: LineRequest,
): number {
  if (!holdsInk) return measure;
  const { left, right } = mostOverhang(composition, breaks, sizes);
  return measure - left - right;
}

/** What fits but for rounding fits. */
function withinTolerance(width: number, measure: number): number {
  return width > measure && width - measure <= TOLERANCE ? measure : width;
}

/** The stretches of text between the breaks that must be taken. */
function eachSection(
  { composition }: Paragraph,
  breaks: PlacedBreaks,
  { sizes, measure, optionalBreaks }: LineRequest,
  visit: (points: BreakPoints, from: number, to: number, measure: number, unit: number) => void,
): void {
  const [first] = composition.spans;
  if (!first) return;
  // Where all font units are equally long the choice is made in them, and nothing is computed over again.
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
  // Where the span would begin if all text before it had its scale.
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
