/** Decks in other languages, and what stands behind a card. */
import type { Meant } from './content-values.ts';
import { error, warning } from './kind.ts';

interface OfText {
  readonly language: string;
  readonly id: string;
  /** What the deck says. */
  readonly text: string;
}

export const translationsProblems = {
  'content/translation-name': error<{ readonly found: string; readonly name: string }>(),
  'content/stray-translation': error<{ readonly id: string } & Pick<Meant, 'meant'>>(),
  'content/no-such-translation': error<{ readonly language: string; readonly known: readonly string[] }>(),
  'content/not-translated': warning<OfText>(),
  'content/outdated-translation': warning<OfText>(),
  'content/unread-translation': warning<{ readonly language: string }>(),
  'content/backs-not-printed': warning<{ readonly cards: number }>(),
  'command/wrong-languages': error<{ readonly option: string; readonly value: string }>(),
  'command/second-of-what': error<{ readonly option: string; readonly other: string }>(),
} as const;
