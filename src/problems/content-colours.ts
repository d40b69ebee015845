/** The colours of papers and bands: what is too dark to read on, and what is mixed up. */
import { error, warning } from './kind.ts';

export type Part = 'paper' | 'band';

export interface TooDark {
  readonly word: string;
  readonly part: Part;
  readonly contrast: number;
  readonly least: number;
}

export interface Alike {
  readonly words: readonly [string, string];
  readonly part: Part;
  /** Whose eyes see the least of the difference. */
  readonly sight: 'everyone' | 'protanopia' | 'deuteranopia' | 'tritanopia';
  /** CIEDE2000 */
  readonly difference: number;
  readonly least: number;
}

export const contentColoursProblems = {
  'content/contrast': error<TooDark>(),
  'content/alike-colours': warning<Alike>(),
  'content/bad-colour-word': error<{ word: string; hasLetters: boolean; most: number }>(),
} as const;
