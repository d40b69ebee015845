/** Names of the card files, the same in the manifest and in the guide that sends people to them. */
import type { Cluster } from '../../content/model.ts';
import type { CardEdition } from '../../formats/formats.ts';
import { slug } from '../../slug.ts';

export function editionFile({ file }: Pick<CardEdition, 'file'>): string {
  return `kletspot-kaarten-${file}.pdf`;
}

/** Enough to tell one pot from another in a folder. */
const LONGEST_NAME = 60;

/** For a choice that somebody keeps beside others: `kletspot-12-kaarten-met-je-team.pdf`. */
export function chosenFile(cards: number, title: string | undefined): string {
  const name = slug([...(title ?? '')].slice(0, LONGEST_NAME).join('')) || 'keuze';
  return `kletspot-${cards}-${cards === 1 ? 'kaart' : 'kaarten'}-${name}.pdf`;
}

export function clusterFile({ number, colour }: Pick<Cluster, 'number' | 'colour'>): string {
  return `kletspot-kaarten-${number}-${slug(colour)}.pdf`;
}
