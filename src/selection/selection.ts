/** Which cards are printed, in which order: the outcome of choosing. The printed numbers stay the deck's. */
import type { Card, Cluster, Deck } from '../content/model.ts';

export interface Selection {
  /** In the order in which they are printed; none is empty. */
  readonly clusters: readonly ChosenCluster[];
}

export interface ChosenCluster {
  readonly cluster: Cluster;
  readonly cards: readonly Card[];
}

/** The whole deck as it stands. */
export function selectAll({ clusters }: Deck): Selection {
  return { clusters: clusters.map((cluster) => ({ cluster, cards: cluster.cards })) };
}
