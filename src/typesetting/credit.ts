/**
 * Whom a sheet or a file names: the deck's authors, if at least one of their questions is on it. They didn't write
 * own questions, nor what others will put on blank cards; no choice says who did, so nobody is named there.
 */
import type { Card, Deck, Text } from '../content/model.ts';
import type { Words } from '../placed-words.ts';
import { isOwn, type Selection } from '../selection/selection.ts';

export interface Credit {
  /** Undefined, like the rest, if nobody is named. */
  readonly author: Words | undefined;
  readonly citation: Text | undefined;
  readonly shortCitation: Text | undefined;
}

/** What a deck says about them, all optional. */
export type Authors = Pick<Deck, 'author' | 'citation' | 'shortCitation'>;

export const NOBODY: Credit = { author: undefined, citation: undefined, shortCitation: undefined };

/** @param cards on the sheet or in the file; undefined for a blank card */
export function creditFor(authors: Authors, cards: readonly (Card | undefined)[]): Credit {
  if (!isByAuthors(cards)) return NOBODY;
  const { author, citation, shortCitation } = authors;
  return { author, citation, shortCitation };
}

export function creditForAll(authors: Authors, { clusters }: Selection): Credit {
  return creditFor(
    authors,
    clusters.flatMap(({ cards }) => cards),
  );
}

function isByAuthors(cards: readonly (Card | undefined)[]): boolean {
  return cards.some((card) => card !== undefined && !isOwn(card));
}
