/** What measuring gives: how large boxes are and where their children lie in them. */
import type { Extent, Style } from '../style/style.ts';
import type { Overhang } from '../text/overhang.ts';
import type { ChosenLine } from '../text/paragraph.ts';
import type { Attempt } from './attempt.ts';
import type { LayoutBox, ParagraphBox } from './box.ts';

export interface Measured {
  readonly box: LayoutBox;
  readonly width: number;
  readonly height: number;
  /** From the top to the first baseline; the height where there are no words. */
  readonly baseline: number;
  readonly children: readonly Positioned[];
  /** The lines of a paragraph. */
  readonly set?: SetParagraph;
  /** What is to stand in the side column, and beside which height of this box. */
  readonly floats?: readonly Positioned[];
  /** What stands at the head of each part of this box after its first. */
  readonly repeats?: readonly Measured[];
  /** It stood on an earlier page already, and is not read again. */
  readonly isRepeated?: true;
}

export interface Positioned {
  readonly x: number;
  readonly y: number;
  readonly measured: Measured;
}

/** What a parent offers: a width, and a height where it is settled. */
export interface Offer {
  readonly width: number;
  readonly height: number | undefined;
}

/** How a box is measured; flex lines and what stands apart are handed it, because the boxes in them are measured alike. */
export type Measure = (box: LayoutBox, offer: Offer, attempt: Attempt) => Measured;

/** Rounding noise that is no overflow, in points. */
export const TOLERANCE = 0.01;

/** The children of a container in their places, and the room that they take with their margins. */
export interface Content {
  readonly width: number;
  readonly height: number;
  readonly children: readonly Positioned[];
}

/** Lines chosen and placed; their glyphs come when they are painted. */
export interface SetParagraph {
  readonly lines: readonly ChosenLine[];
  /** Which line of the whole paragraph the first of these is: not 0 where a page ended in it. */
  readonly firstLine: number;
  /** Whether the paragraph ends with these lines. */
  readonly isLast: boolean;
  /** Points, per item of the paragraph. */
  readonly sizes: readonly number[];
  /** From baseline to baseline. */
  readonly lineHeight: number;
  /** Kept free at the sides of the lines for ink that hangs out of them. */
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

/** An extent in points; undefined for `auto` and for a share of something unsettled. */
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
