/** What the names in a choice stand for; every name that stands for nothing, or for too much, is told. */
import type { Card, Cluster } from '../content/model.ts';
import { type Diagnostic, type Place, problem, type Report } from '../diagnostics.ts';
import type { Names } from './names.ts';

/** How one's own cards are numbered. */
const OWN_NUMBER = /^\d+\.E\d+$/i;

export function clusterOf(
  name: string,
  { clusters }: Names,
  place: Place | undefined,
  report: Report,
): Cluster | undefined {
  const found = clusters.find(name);
  if (found.length === 1) return found[0];
  if (found.length > 1) {
    report(problem('selection/ambiguous-cluster', place, { name, known: found.map(clusters.label) }));
  } else report(unknownCluster(name, clusters, place));
  return undefined;
}

export function cardOf(
  name: string,
  names: Names,
  place: Place | undefined,
  report: Report,
): Card | undefined {
  // An id or a number: no two cards have the same.
  const [card] = names.cards.find(name);
  if (!card) report(unknownCard(name, names, place));
  return card;
}

/** What is left out may be a card or a whole cluster. */
export function cardsOf(
  name: string,
  names: Names,
  place: Place | undefined,
  report: Report,
): readonly Card[] {
  const [card] = names.cards.find(name);
  if (card) return [card];
  if (names.clusters.find(name).length > 0) return clusterOf(name, names, place, report)?.cards ?? [];
  report(unknownCard(name, names, place));
  return [];
}

function unknownCluster(name: string, clusters: Names['clusters'], place: Place | undefined): Diagnostic {
  const params = { name, meant: clusters.meant(name), known: clusters.labels };
  return problem('selection/unknown-cluster', place, params);
}

function unknownCard(name: string, { cards, clusters, ranges }: Names, place: Place | undefined): Diagnostic {
  if (OWN_NUMBER.test(name)) return problem('selection/own-by-number', place, { name });
  const [cluster] = clusters.find(name);
  if (cluster) return problem('selection/cluster-for-card', place, { name, label: clusters.label(cluster) });
  return problem('selection/unknown-card', place, { name, meant: cards.meant(name), ranges });
}
