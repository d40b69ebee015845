/** The order in which chosen cards are printed. */
import type { Card, Cluster } from '../content/model.ts';
import type { Choice } from './choice.ts';
import type { Potful } from './draw.ts';
import type { Names } from './names.ts';
import { inRandomOrder } from './random.ts';
import type { ChosenCluster } from './selection.ts';

/** Clusters and their cards; clusters lie in another order than the deck's only as they are listed. */
export function inOrder(pot: readonly Potful[], choice: Choice, names: Names, seed: number): ChosenCluster[] {
  const chosen = pot.map(({ cluster, cards, own }) => ({ cluster, cards: [...cards, ...own] }));
  if (choice.sort === 'deck') return chosen;
  if (choice.sort === 'random') {
    return chosen.map(({ cluster, cards }) => ({
      cluster,
      cards: inRandomOrder(cards, ({ id }) => id, seed, 'order'),
    }));
  }
  return asListed(chosen, choice, names);
}

/**
 * What is named comes first, in the order of naming; the rest follows as it was. A cluster is named by itself,
 * else by its first card.
 */
function asListed(chosen: readonly ChosenCluster[], choice: Choice, names: Names): ChosenCluster[] {
  const cardRanks = ranks<Card>(choice.cards ?? [], (name) => names.cards.find(name));
  const clusterRanks = ranks<Cluster>(choice.clusters ?? [], (name) => names.clusters.find(name));
  const after = choice.clusters?.length ?? 0;
  const rankOf = ({ cluster, cards }: ChosenCluster): number => {
    const [first] = cards;
    return clusterRanks.get(cluster) ?? after + ((first && cardRanks.get(first)) ?? LAST);
  };
  return chosen
    .map(({ cluster, cards }) => ({
      cluster,
      cards: cards.toSorted((one, other) => (cardRanks.get(one) ?? LAST) - (cardRanks.get(other) ?? LAST)),
    }))
    .sort((one, other) => rankOf(one) - rankOf(other));
}

/** Greater than any place in a list. */
const LAST = 1e9;

function ranks<Item>(
  list: readonly string[],
  find: (name: string) => readonly Item[],
): ReadonlyMap<Item, number> {
  const found = list.flatMap((name, rank) =>
    find(name)
      .slice(0, 1)
      .map((item) => [item, rank] as const),
  );
  // The first of two mentions counts.
  return new Map(found.toReversed());
}
