/** What a choice adds to the deck that it is made from, where that deck has been checked as a whole. */
import { isOwn } from '../selection/selection.ts';
import type { Run } from './run.ts';

/**
 * The cards of its own, the blank ones of a cluster of its own, and one sheet for what is said of the choice. A card of
 * the deck that fits among all of them fits among fewer; so a thousand choices are checked in the time of a few.
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
