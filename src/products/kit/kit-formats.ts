/** The kit around the cards: what it is made of, as data. */
import { A4, PAPERS, type PaperSize } from '../../formats/papers.ts';

export interface KitEdition {
  readonly name: 'guide' | 'label' | 'notes';
  /** Name of the file: `downloads/{file}.pdf`. */
  readonly file: string;
}

export const KIT_EDITIONS: readonly KitEdition[] = [
  { name: 'guide', file: 'kletspot-handleiding' },
  { name: 'label', file: 'kletspot-etiket' },
  { name: 'notes', file: 'kletspot-noteerkaarten' },
];

/** Guide and label are printed on Letter if the cards are on Letter or Legal, else on A4. */
export function officePaper(cards: PaperSize): PaperSize {
  const letter = PAPERS.find(({ name }) => name === 'Letter');
  return letter && (cards.name === 'Letter' || cards.name === 'Legal') ? letter : A4;
}
