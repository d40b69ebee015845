/** How a choice names a set of cards of the deck. */
import type { Card, Cluster, Deck } from '../content/model.ts';
import type { Choice } from './choice.ts';

export type CardNames = Pick<Choice, 'clusters' | 'cards' | 'without'>;

/** The part of a choice that names cards. */
export function cardNames({ clusters, cards, without }: Choice): CardNames {
  return { clusters, cards, without };
}

/** The shorter list, for an address: the cards left out, or those that are in. */
export function briefNames({ clusters }: Deck, kept: ReadonlySet<string>): CardNames {
  const all = clusters.flatMap(({ cards }) => cards.map(({ id }) => id));
  const left = all.filter((id) => !kept.has(id));
  if (left.length <= all.length / 2) return { clusters: undefined, cards: undefined, without: left };
  return { clusters: undefined, cards: all.filter((id) => kept.has(id)), without: [] };
}

/**
 * Names for a file, which people read and a later deck is chosen from: whole clusters by their own name, other cards one
 * by one, in the order in which the file had them.
 *
 * @param file the choice as it was opened
 */
export function namesInFile({ clusters }: Deck, file: Choice, kept: ReadonlySet<string>): CardNames {
  const named = new Set(file.clusters);
  // In an order somebody made, a cluster goes by its name only if it did before.
  const mayBeWhole = (cluster: Cluster): boolean =>
    file.sort !== 'listed' ||
    [cluster.id, cluster.colour, String(cluster.number)].some((name) => named.has(name));
  const whole = clusters.filter(
    (cluster) => mayBeWhole(cluster) && cluster.cards.every(({ id }) => kept.has(id)),
  );
  const others = clusters.filter((cluster) => !whole.includes(cluster)).flatMap(({ cards }) => cards);
  const single = others.filter(({ id }) => kept.has(id));
  return {
    clusters: whole.length > 0 ? idsInOrder(file.clusters, whole) : undefined,
    cards: single.length > 0 || whole.length === 0 ? idsInOrder(file.cards, single) : undefined,
    without: [],
  };
}

/** Those that were listed in that order, then the others. */
function idsInOrder(listed: readonly string[] = [], items: readonly (Card | Cluster)[]): readonly string[] {
  const rankOf = ({ id, number }: Card | Cluster): number => {
    const at = listed.findIndex((name) => name === id || name === String(number));
    return at < 0 ? listed.length : at;
  };
  const ranked = items.map((item) => ({ id: item.id, rank: rankOf(item) }));
  return ranked.sort((one, other) => one.rank - other.rank).map(({ id }) => id);
}
