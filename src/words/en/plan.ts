/** What the command says of paper: what to load, and where to cut. */
import { count } from '../phrases.ts';

/** The paper of an edition. */
export interface Load {
  readonly edition: string;
  /** `2 × groen [tray 3], 1 × wit` */
  readonly piles: string;
  readonly sheets: number;
  readonly free: number;
  readonly cuts: number;
}

/** Blank cards, and the editions that each have so many. */
export interface BlankCount {
  readonly editions: readonly string[];
  readonly cards: number;
}

export const plan = {
  load: ({ edition, piles, sheets, free, cuts }: Load) =>
    `Load for ${edition}: ${piles} (${count(sheets, 'sheet', 'sheets')}, ${count(free, 'place', 'places')} free, ${count(cuts, 'cut', 'cuts')})`,
  tray: (number: number) => `tray ${number}`,
  /** What fills up the sheets, of those with as many of it together. */
  blanks: (counts: readonly BlankCount[]) =>
    `Blank cards fill up the sheets: ${counts.map(({ editions, cards }) => `${cards} of ${editions.join(', ')}`).join('; ')}. --no-blanks leaves them out.`,
  /** One line; the editions are cut alike. */
  cut: (editions: readonly string[], steps: string) => `Cut ${editions.join(', ')}: ${steps}`,
  /** From where a cut is measured. */
  edges: {
    paper: {
      left: 'from the left edge of the paper',
      top: 'from the top edge of the paper',
      right: 'from the right edge of the paper',
      bottom: 'from the bottom edge of the paper',
    },
    cut: {
      left: 'from the cut left edge',
      top: 'from the cut top edge',
      right: 'from the cut right edge',
      bottom: 'from the cut bottom edge',
    },
  },
};
