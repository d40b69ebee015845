/** Putting cards on sheets: requests that aren't possible, or make no difference. */
import type { SizeMm } from '../formatting.ts';
import { error, warning } from './kind.ts';

/** What goes with the cards on a sheet. */
export type SheetPart = 'paper' | 'ruler' | 'citation' | 'note' | 'bleed' | 'marks-above' | 'marks-beside';

export interface NoRoom {
  readonly lacking: readonly SheetPart[];
  readonly card: SizeMm;
  readonly paper: string;
}

export interface TooSmall {
  readonly card: SizeMm;
  /** That of the edition. */
  readonly usual: SizeMm;
  /** The smallest type that may be, in points. */
  readonly floor: number;
  readonly isLargePrint: boolean;
  /** Numbers of the cards that don't fit; empty for words on several cards, such as a title. */
  readonly cards: readonly string[];
  /** How many cards there are. */
  readonly of: number;
}

/** More than these nobody leaves out one by one. */
export const MOST_NUMBERS = 12;

export const imposeProblems = {
  'impose/no-room': warning<NoRoom>(),
  'impose/colours-touch': warning(),
  'impose/card-too-small': error<TooSmall>(),
  'impose/large-print-too': warning<{ readonly floor: number; readonly others: readonly string[] }>(),
  'impose/nothing-to-stack': warning(),
  'impose/nothing-to-mix': warning<{ readonly sheets: number }>(),
} as const;
