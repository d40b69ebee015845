/** What can be wrong with the words of ours as a whole: a language or words that are not there. */
import { error, warning } from './kind.ts';

export interface Keys {
  readonly keys: readonly string[];
}

export const contentStringsProblems = {
  'content/no-strings': warning<{ language: string; used: string }>(),
  'content/borrowed-words': warning<Keys>(),
  'content/borrowed-page-words': warning<Keys & { language: string }>(),
  'content/missing-words': error<Keys>(),
} as const;
