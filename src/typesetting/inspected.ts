/** What is measured of a file while it is written. Numbers as printed: points, counted from what lies on the sheets. */
import type { Colour } from '../colour.ts';
import type { Witness } from '../pdf/witness.ts';

/** Something on a page, so that people find it. */
export interface Found {
  /** The words, or nothing for a line or a fill. */
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

/** Letters of a colour on a colour, and of these the smallest. */
export interface Reading extends TypeSize {
  readonly letters: Colour;
  readonly ground: Colour;
  /** From 1 to 21. */
  readonly contrast: number;
}

/** A face that was drawn with. */
export interface UsedFont {
  /** PostScript name. */
  readonly name: string;
  readonly family: string;
  /** What its glyphs stand for, each once: letters, or several that are one glyph. */
  readonly texts: readonly string[];
}

export interface Inspected {
  /** The smallest type of what is read: all that is in the structure. */
  readonly read: TypeSize | undefined;
  /** The smallest type of a paragraph: of a card its question. */
  readonly paragraph: TypeSize | undefined;
  /** The smallest type of what is not read aloud: the words on a sheet, numbers of pages, backs. */
  readonly around: TypeSize | undefined;
  /**
   * From ink to the edge of the page that it is on, after cutting. Fills and lines that reach this edge are meant
   * to go over it, and do not count.
   */
  readonly toCut: Margin | undefined;
  /** From anything that is printed to the edge of the paper. */
  readonly toEdge: Margin | undefined;
  /** Of each colour that letters stand on the letters that are hardest to read. */
  readonly readings: readonly Reading[];
  /** Pages on sheets that hold something to read: of cards, all but backs. */
  readonly pages: number;
  /** The share of the paper that is page, from 0 to 1; the rest is cut off. */
  readonly share: number;
  readonly fonts: readonly UsedFont[];
  /** Its file asks to be printed at 100 %. */
  readonly isTrueSize: boolean;
}

/** What an inspection must be told of the file: it cannot be seen on its sheets. */
export interface Subject {
  /** How far pages go on past their cut. */
  readonly bleed: number;
  /** The paper of each page of the file; white where missing. */
  readonly papers?: readonly Colour[];
}

export interface Inspection extends Witness {
  /** What was seen so far. */
  inspected(isTrueSize: boolean): Inspected;
}

export type Inspect = (subject: Subject) => Inspection;
