/**
 * The label of a jar, from the one measure that anybody can take: how wide the lid is, from edge to edge.
 * A sticker lies on the lid. The band goes round the jar in two pieces, because one is longer than the
 * paper; so it also fits jars that are wider than their lid, for the pieces lie over each other.
 *
 *        ┌──────────── front ───────────┐
 *     ┌──┤                              ├──┐
 *     └──┤ overlap               overlap├──┘   the back piece goes round behind
 *        └──────────────────────────────┘
 */
import { UNPRINTABLE } from '../impose/marks.ts';
import { toMm } from '../units.ts';
import { A4, type PaperSize } from './papers.ts';

export interface Band {
  /** How wide the lid is. */
  readonly jarMm: number;
  /** The sticker on the lid lies inside its rim. */
  readonly stickerMm: number;
  /** Of each of the two pieces. */
  readonly lengthMm: number;
  readonly heightMm: number;
  /** The least overlap of the pieces, at either end. */
  readonly overlapMm: number;
  /** How much of the back piece shows on the narrowest jar, in its middle. */
  readonly backMm: number;
  /** The jars that it goes round, by their circumference. */
  readonly leastMm: number;
  readonly mostMm: number;
}

/** The usual wide mouth: cards of 65 mm go in and out of it. */
export const USUAL_JAR_MM = 86;

/** A jar with shoulders is wider than its lid, seldom by more than a quarter. */
const SHOULDERS = 1.25;
const OVERLAP_MM = 8;
const RIM_MM = 2;
const HEIGHT_MM = 58;

/** The longest piece that paper takes, in whole millimetres. */
function longestOn({ widthMm }: PaperSize): number {
  return Math.floor(widthMm - 2 * toMm(UNPRINTABLE));
}

/** A shorter band has no room for five clusters in 12 points. */
export const SMALLEST_JAR_MM = 50;
/** The widest jar without shoulders that two pieces from A4 go round. */
export const LARGEST_JAR_MM = Math.floor((2 * (longestOn(A4) - OVERLAP_MM)) / Math.PI);

/** A card goes through flat, with a little to spare. */
export function mouthFor(cardMm: number): number {
  return cardMm + 5;
}

export function bandOf(jarMm: number, paper: PaperSize = A4): Band {
  const wished = Math.ceil((Math.PI * jarMm * SHOULDERS) / 2) + OVERLAP_MM;
  const lengthMm = Math.min(longestOn(paper), wished);
  const leastMm = Math.ceil(Math.PI * jarMm);
  return {
    jarMm,
    stickerMm: jarMm - 2 * RIM_MM,
    lengthMm,
    heightMm: HEIGHT_MM,
    overlapMm: OVERLAP_MM,
    backMm: leastMm - lengthMm,
    leastMm,
    mostMm: 2 * (lengthMm - OVERLAP_MM),
  };
}
