/** What the files of the cards are called: the same in the manifest, and in the guide that sends people to them. */
import type { Cluster } from '../content/model.ts';
import type { CardEdition } from './formats/formats.ts';
import { slug } from './words.ts';

export function editionFile({ file }: Pick<CardEdition, 'file'>): string {
  return `kletspot-kaarten-${file}.pdf`;
}

export function clusterFile({ number, colour }: Pick<Cluster, 'number' | 'colour'>): string {
  return `kletspot-kaarten-${number}-${slug(colour)}.pdf`;
}
