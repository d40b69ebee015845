/** Finding cards on the table by their words, and by the title and colour of their cluster. */

import { holdsAll, soughtWords } from '../../../selection/search.ts';
import { all, byId } from '../browser/elements.ts';
import { tell } from '../browser/worded.ts';
import type { Living } from '../living.ts';
import { ownClustersOf } from '../own/own-clusters.ts';

export function startSearch(page: Living): void {
  const field = byId<HTMLInputElement>('search');
  const found = byId('found');
  const search = (): void => {
    const sought = soughtWords(field.value);
    const clusters = wordsOfClusters(page);
    let matches = 0;
    for (const section of all('.cluster')) {
      matches += showFound(section, clusters.get(section.dataset.cluster ?? '') ?? '', sought);
    }
    const told = sought.length === 0 ? '' : page.count('page.found', matches, true);
    // Screen readers read a text again when it is set again.
    if (found.textContent === told) return;
    tell(found, sought.length === 0 ? undefined : () => page.count('page.found', matches, true));
  };
  field.addEventListener('input', search);
  // A change of the pot lists own cards again, and the search must hide those too.
  page.store.whenShown(() => {
    if (field.value !== '') search();
  });
}

function wordsOfClusters({ supplies: { content }, store }: Living): ReadonlyMap<string, string> {
  const clusters = [...content.deck.clusters, ...ownClustersOf(content, store.pot)];
  return new Map(clusters.map(({ id, title, colour }) => [id, `${title.plain} ${colour}`]));
}

/** Hides cards that do not match. Returns how many match. */
function showFound(section: HTMLElement, ofCluster: string, sought: readonly string[]): number {
  const cards = all('.cards > .card', section);
  for (const card of cards) {
    const ofCard = all('.number, .question', card).map(({ textContent }) => textContent ?? '');
    card.hidden = !holdsAll(sought, ofCluster, ...ofCard);
  }
  const matches = cards.filter(({ hidden }) => !hidden).length;
  section.hidden = matches === 0 && !holdsAll(sought, ofCluster);
  return matches;
}
