/** The part of a choice that checking its whole deck does not cover. */
import { isOwn } from '../selection/selection.ts';
import type { Run } from './run.ts';

/**
 * Its own cards, the blank cards of its own clusters, and one sheet for the words about the choice. A card of the deck
 * that fits among all fits among fewer, so a thousand choices are checked in the time of a few.
 */
export function ownPart(run: Run): Run {
  const { content, selection, request } = run;
  const [first] = selection.clusters;
  const own = selection.clusters
    .map(({ cluster, cards }) => ({ cluster, cards: cards.filter(isOwn) }))
    .filter(({ cards }) => cards.length > 0);
  const spare = first ? [{ cluster: first.cluster, cards: first.cards.slice(0, 1) }] : [];
  const ofDeck = content.deck.clusters.map(({ id }) => id);
  const blanks = request.options.blanks && own.some(({ cluster }) => !ofDeck.includes(cluster.id));
  return {
    ...run,
    request: { ...request, options: { ...request.options, blanks } },
    selection: { ...selection, clusters: own.length > 0 ? own : spare },
  };
}
