/** Finished files in memory, with what the manifest says of each, and the paper plan. */
import type { CardStyle } from '../formats/card-style.ts';
import type { SizeMm } from '../formats/papers.ts';
import type { Cut } from '../impose/cutting.ts';
import type { Inspected } from './inspected.ts';

export interface MadePdf {
  /** Under the output folder, with `/`: `downloads/kletspot-kaarten-1-groen.pdf`. */
  readonly path: string;
  readonly product: string;
  readonly edition: string;
  readonly bytes: Uint8Array;
  /** PDF pages. */
  readonly pages: number;
  /** Sheets of paper. */
  readonly sheets: number;
  readonly paper: Paper;
  /** Id of the cluster, in a file of one cluster. */
  readonly cluster?: string;
  /** Ids in the order of the sheets, copies repeated, blank cards left out. */
  readonly cards?: readonly string[];
  /** How the colour of a cluster is shown, in a file of cards for white paper. */
  readonly style?: CardStyle;
  /** How large each card is, in a file of cards. */
  readonly cardSize?: SizeMm;
  /** The papers in the order of the sheets, in a file of all clusters on coloured paper. */
  readonly load?: readonly PaperPile[];
  /**
   * Pages to see beside each other in grey, from 0: where each cluster begins that is printed in colour. Missing
   * where all is black.
   */
  readonly greyPages?: readonly number[];
  /** The paper of each page as it looks (`#rrggbb`), for previews; white where missing. */
  readonly paperColours?: readonly string[];
  /** Measured while it was written; missing if nobody asked. */
  readonly inspected?: Inspected;
}

export interface Paper {
  /** `A4`, or width and height in mm: `100x150`. */
  readonly size: string;
  /** The colour word, where the file is for one paper. */
  readonly colour?: string;
}

/** What to load in the printer and how much cutting follows, for one edition of the cards. */
export interface PaperPile {
  readonly colour: string;
  readonly sheets: number;
  /** Where a printer's profile says that this paper lies. */
  readonly tray?: string | number;
}

export interface PaperPlan {
  /** Missing where no cards were made. */
  readonly edition?: string;
  /** Sheets per colour word, in the deck's order. */
  readonly sheets: readonly PaperPile[];
  readonly total: number;
  /** Places that hold no card of the deck. */
  readonly free: number;
  /**
   * Straight cuts, in piles of at most ten sheets: of all colours together, but each run by itself whose cards
   * are to be stacked in order.
   */
  readonly cuts: number;
  /** The cuts of one pile in the order of the work, with measures; missing where no cards were made. */
  readonly cutting?: readonly Cut[];
}

/** The plan of a build without cards: nothing to cut. A booklet's sheets are counted with its file. */
export const NO_CARDS: PaperPlan = { sheets: [], total: 0, free: 0, cuts: 0 };
