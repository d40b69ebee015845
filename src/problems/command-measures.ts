/** Sizes and measures that were asked for and aren't possible. */
import type { SizeMm } from '../formatting.ts';
import { error } from './kind.ts';

export interface SheetOnPaper {
  readonly card: string;
  readonly paper: string;
  /** Width and height in mm: of the sheet, and of the paper that was given. */
  readonly sheet: readonly number[];
  readonly given: readonly number[];
  readonly option: string;
}

export interface WrongLength {
  readonly option: string;
  readonly value: string;
  readonly most: number;
}

export interface WrongSize {
  readonly option: string;
  readonly value: string;
  /** Names of sizes. */
  readonly known: readonly string[];
  /** Millimetres that a side may have. */
  readonly least: number;
  readonly most: number;
}

export interface TooRound {
  readonly option: string;
  /** In mm, as the rest. */
  readonly radius: number;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly most: number;
}

export interface TooLarge {
  /** In mm, the longer side first. */
  readonly card: readonly number[];
  readonly sheet: readonly number[];
  readonly paper: string;
}

export interface ShortColour {
  readonly card: SizeMm;
  readonly paper: string;
  /** What no printer prints, along the paper's edges. */
  readonly edgeMm: number;
  readonly isPerforated: boolean;
}

export interface NarrowGutter {
  /** In mm. */
  readonly bleed: number;
  readonly gutter: number;
  /** The gutter, which is easier to change than the bleed. */
  readonly option: string;
  readonly other: string;
}

export interface WrongJar {
  readonly option: string;
  readonly value: string;
  readonly least: number;
  readonly most: number;
  /** The circumference of such a jar, where it is a number. */
  readonly around: number | undefined;
}

/** The sides of the card that are longer than those of the paper, with by how much. */
export function sidesTooLong(
  card: readonly number[],
  sheet: readonly number[],
): readonly { readonly side: number; readonly room: number; readonly over: number }[] {
  return card
    .map((side, index) => ({ side, room: sheet[index] ?? 0 }))
    .map(({ side, room }) => ({ side, room, over: Math.round((side - room) * 100) / 100 }))
    .filter(({ over }) => over > 0);
}

/** One that may be: the sides of a card, or of paper where those are too small. */
export function exampleSize(least: number): string {
  return least > 60 ? '210x297' : '100x70';
}

export const commandMeasuresProblems = {
  'command/too-much-creep': error<{ creepMm: number; sheets: number; moveMm: number; roomMm: number }>(),
  'command/wrong-length': error<WrongLength>(),
  'command/wrong-size': error<WrongSize>(),
  'command/bleed-needs-gutter': error<NarrowGutter>(),
  'command/too-round': error<TooRound>(),
  'command/card-too-large': error<TooLarge>(),
  'command/colour-short-of-cut': error<ShortColour>(),
  'command/wrong-jar': error<WrongJar>(),
  'command/sheet-on-paper': error<SheetOnPaper>(),
} as const;
