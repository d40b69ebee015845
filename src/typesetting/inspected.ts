/** What is measured of a file while it is written. Sizes are as printed, in points. */
import type { Colour } from '../colour.ts';
import type { Witness } from '../pdf/witness.ts';

/** Where something is, so that people find it. */
export interface Found {
  /** The words; empty for a line or a fill. */
  readonly words: string;
  /** Of the file, from 1. */
  readonly page: number;
}

export interface TypeSize extends Found {
  readonly size: number;
}

export interface Margin extends Found {
  readonly points: number;
}

/** Letters of one colour on another, and the smallest of them. */
export interface Reading extends TypeSize {
  readonly letters: Colour;
  readonly ground: Colour;
  /** From 1 to 21. */
  readonly contrast: number;
}

/** A face that drew letters. */
export interface UsedFont {
  /** PostScript name. */
  readonly name: string;
  readonly family: string;
  /** The texts of its glyphs, each once: letters, or several that share a glyph. */
  readonly texts: readonly string[];
}

export interface Inspected {
  /** The smallest type that is read: everything in the structure. */
  readonly read: TypeSize | undefined;
  /** The smallest type of a paragraph: on a card, the question. */
  readonly paragraph: TypeSize | undefined;
  /** The smallest type that is not read aloud: words on a sheet, page numbers, backs. */
  readonly around: TypeSize | undefined;
  /**
   * From ink to the edge of its page after cutting. Fills and lines that reach this edge are meant to cross it, and do not
   * count.
   */
  readonly toCut: Margin | undefined;
  /** From anything printed to the edge of the paper. */
  readonly toEdge: Margin | undefined;
  /** For each colour behind letters, those hardest to read. */
  readonly readings: readonly Reading[];
  /** Pages on the sheets with something to read: for cards, all but backs. */
  readonly pages: number;
  /** The share of the paper that is page, from 0 to 1; the rest is cut off. */
  readonly share: number;
  readonly fonts: readonly UsedFont[];
  /** Its file asks to be printed at 100 %. */
  readonly isTrueSize: boolean;
}

/** What an inspection cannot see on the sheets. */
export interface Subject {
  /** How far pages continue past their cut. */
  readonly bleed: number;
  /** The paper of each page of the file; white if missing. */
  readonly papers?: readonly Colour[];
}

export interface Inspection extends Witness {
  /** The measurements so far. */
  inspected(isTrueSize: boolean): Inspected;
}

export type Inspect = (subject: Subject) => Inspection;
