/** The kit around the cards: what it is made of, as data. */
import { A4, CARD_EDITIONS, type CardEdition, type PaperSize } from './formats.ts';

export interface KitEdition {
  readonly name: 'guide' | 'label' | 'notes';
  readonly paper: PaperSize;
  /** Name of the file: `downloads/{file}.pdf`. */
  readonly file: string;
}

export const KIT_EDITIONS: readonly KitEdition[] = [
  { name: 'guide', paper: A4, file: 'kletspot-handleiding' },
  { name: 'label', paper: A4, file: 'kletspot-etiket' },
  { name: 'notes', paper: A4, file: 'kletspot-noteerkaarten' },
];

/** The cards that the kit goes with: the guide tells how these are cut, and note cards are as large. */
export const KIT_CARDS = CARD_EDITIONS[0] as CardEdition;
