/**
 * Whom a sheet or a file names. The deck's authors wrote its questions, and are named where at least one of these
 * stands; they never wrote what only holds own questions, and on a blank card others will write. Who made these, no
 * choice says: so nobody is named there.
 */
import type { Card, Deck, Text } from '../content/model.ts';
import type { Words } from '../placed-words.ts';
import { isOwn, type Selection } from '../selection/selection.ts';

export interface Credit {
  /** Undefined, as the rest, where nobody is named. */
  readonly author: Words | undefined;
  readonly citation: Text | undefined;
  readonly shortCitation: Text | undefined;
}

/** What a deck says of them; it may leave each out. */
export type Authors = Pick<Deck, 'author' | 'citation' | 'shortCitation'>;

export const NOBODY: Credit = { author: undefined, citation: undefined, shortCitation: undefined };

/** @param cards what stands there; undefined for a blank card */
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
