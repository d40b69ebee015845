/** Choosing what is printed: names that the content does not have, and what they leave. */
import { error } from './kind.ts';

export interface UnknownTheme {
  readonly name: string;
  /** `W8 (werking.lichte-bindingen)` */
  readonly suggestions: readonly string[];
  /** `B1–B8`, of each part. */
  readonly numbers: readonly string[];
}

export const selectionProblems = {
  'selection/unknown-theme': error<UnknownTheme>(),
  'selection/ambiguous-theme': error<{ readonly name: string; readonly known: readonly string[] }>(),
  'selection/empty-part': error<{ readonly name: string }>(),
} as const;
