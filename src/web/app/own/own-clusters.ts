/** Clusters that someone added to those of the deck: what the pot has of them, and changes to them. No DOM. */
import type { Cluster, PaletteColour } from '../../../content/model.ts';
import type { OwnClusterChoice } from '../../../selection/choice.ts';
import { namesOf } from '../../../selection/names.ts';
import { readOwnClusters } from '../../../selection/own.ts';
import { NOWHERE } from '../../../selection/places.ts';
import type { Source } from '../../../selection/pot.ts';
import { withIds } from '../../../selection/write-choice.ts';
import type { PagePot } from '../pot/page-pot.ts';

/** Own clusters in the order of the table. Choosing the pot reports what is wrong with them. */
export function ownClustersOf(content: Source, { choice }: PagePot): readonly Cluster[] {
  return readOwnClusters(content, choice, NOWHERE, () => {}).clusters;
}

/** The paper of a cluster; white where its colour is not known. */
export function paperOf(
  content: Source,
  { choice }: PagePot,
  { colour }: Cluster,
): PaletteColour | undefined {
  const own = readOwnClusters(content, choice, NOWHERE, () => {}).colours;
  return content.palette.colours.get(colour) ?? own.find(({ word }) => word === colour);
}

/** The cluster of each own card, in order; undefined where a name fits no cluster or several. */
export function clustersOfOwnCards(content: Source, pot: PagePot): readonly (Cluster | undefined)[] {
  const { clusters } = namesOf(content.deck, ownClustersOf(content, pot));
  return pot.choice.ownCards.map(({ cluster }) => {
    const found = clusters.find(cluster);
    return found.length === 1 ? found[0] : undefined;
  });
}

/** Replaces the cluster at the index, or adds one at the end. */
export function withOwnCluster(
  content: Source,
  pot: PagePot,
  cluster: OwnClusterChoice,
  index: number | undefined,
): PagePot {
  const { choice } = named(content, pot);
  const { ownClusters } = choice;
  const changed = index === undefined ? [...ownClusters, cluster] : ownClusters.with(index, cluster);
  return { ...pot, choice: { ...choice, ownClusters: changed } };
}

/** Removes a cluster with its cards. */
export function withoutOwnCluster(content: Source, pot: PagePot, index: number): PagePot {
  const { choice } = named(content, pot);
  const { ownClusters, ownCards } = choice;
  const cards = ownCards.filter(({ cluster }) => cluster !== ownClusters[index]?.id);
  return {
    ...pot,
    choice: { ...choice, ownClusters: ownClusters.toSpliced(index, 1), ownCards: cards },
  };
}

/** Names every cluster by its id: a colour or number may come to mean another cluster. */
function named(content: Source, pot: PagePot): PagePot {
  const clusters = clustersOfOwnCards(content, pot);
  const choice = withIds(pot.choice, content.deck);
  const ownCards = pot.choice.ownCards.map((card, index) => ({
    ...card,
    cluster: clusters[index]?.id ?? card.cluster,
  }));
  return { ...pot, choice: { ...choice, ownCards } };
}

/** An id that neither the deck nor an own cluster has. */
export function freeId({ deck }: Source, { choice }: PagePot): string {
  const taken = new Set([...deck.clusters, ...choice.ownClusters].map(({ id }) => id));
  let number = 1;
  while (taken.has(`eigen-${number}`)) number += 1;
  return `eigen-${number}`;
}
