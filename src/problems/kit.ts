/** What goes with the cards, and what they go in. */
import type { SizeMm } from '../formatting.ts';
import { warning } from './kind.ts';

export interface NarrowJar {
  /** Millimetres. */
  readonly jar: number;
  readonly card: number;
}

export interface OtherSize {
  readonly card: SizeMm;
  readonly notes: SizeMm;
  readonly paper: string;
}

export interface OfficePaper {
  /** Names of papers: what the cards are on, and what the rest is. */
  readonly cards: string;
  readonly office: string;
}

export const kitProblems = {
  'kit/notes-other-size': warning<OtherSize>(),
  'kit/office-paper': warning<OfficePaper>(),
  'kit/notes-bare': warning(),
  'kit/narrow-jar': warning<NarrowJar>(),
} as const;
