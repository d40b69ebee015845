/** The measured tree: how large boxes are and where their children lie in them. Points. */
import type { Extent, Style } from '../style/style.ts';
import type { Overhang } from '../text/overhang.ts';
import type { ChosenLine } from '../text/paragraph.ts';
import type { Attempt } from './attempt.ts';
import type { LayoutBox, ParagraphBox } from './box.ts';

export interface Measured {
  readonly box: LayoutBox;
  readonly width: number;
  readonly height: number;
  /** From the top to the first baseline; the height if there are no words. */
  readonly baseline: number;
  readonly children: readonly Positioned[];
  /** The lines of a paragraph. */
  readonly set?: SetParagraph;
  /** Notes for the side column, each at the height it belongs beside. */
  readonly floats?: readonly Positioned[];
  /** Heads that come back on each later part of this box. */
  readonly repeats?: readonly Measured[];
  /** A head that was on an earlier page already: it is not read again. */
  readonly isRepeated?: true;
}

export interface Positioned {
  readonly x: number;
  readonly y: number;
  readonly measured: Measured;
}

/** What a parent offers: a width, and a height if that is known. */
export interface Offer {
  readonly width: number;
  readonly height: number | undefined;
}

/** Measures a box. Flex lines and floats take it as a parameter, so that `measure.ts` can import them. */
export type Measure = (box: LayoutBox, offer: Offer, attempt: Attempt) => Measured;

/** Points: less than this is rounding noise, not overflow. */
export const TOLERANCE = 0.01;

/** The children of a container in place, and the room they take with their margins. */
export interface Content {
  readonly width: number;
  readonly height: number;
  readonly children: readonly Positioned[];
}

/** Chosen lines; their glyphs come when they are painted. */
export interface SetParagraph {
  readonly lines: readonly ChosenLine[];
  /** Index of the first of these lines in the whole paragraph: not 0 after a page break. */
  readonly firstLine: number;
  /** Whether the paragraph ends with these lines. */
  readonly isLast: boolean;
  /** Points, per item of the paragraph. */
  readonly sizes: readonly number[];
  /** From baseline to baseline. */
  readonly lineHeight: number;
  /** Room at the sides of the lines for ink that hangs out of them. */
  readonly overhang: Overhang;
}

/** A measured paragraph. */
export interface SetBox extends Measured {
  readonly box: ParagraphBox;
  readonly set: SetParagraph;
}

/** From the top of a box to the baseline of its first child; its height where it has none. */
export function baselineOf([first]: readonly Positioned[], height: number): number {
  return first ? first.y + first.measured.baseline : height;
}

/** An extent in points; undefined for `auto` and for a percentage of an unknown height. */
export function resolve(
  style: Style,
  side: 'width' | 'height',
  container: number | undefined,
): number | undefined {
  const extent: Extent = style[side];
  if (extent === 'auto') return undefined;
  if (typeof extent === 'number') return extent;
  return container === undefined ? undefined : (extent.percent / 100) * container;
}
