/** Finished files in memory, what the manifest says about each, and the paper plan. */
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
  /** How a file of cards for white paper shows the colour of a cluster. */
  readonly style?: CardStyle;
  /** The size of each card, in a file of cards. */
  readonly cardSize?: SizeMm;
  /** The papers in the order of the sheets, in a file of all clusters on coloured paper. */
  readonly load?: readonly PaperPile[];
  /**
   * Pages to show side by side in grey, from 0: the first of each cluster that prints in colour. Missing if all is black.
   */
  readonly greyPages?: readonly number[];
  /** The colour of each page's paper (`#rrggbb`), for previews; white if missing. */
  readonly paperColours?: readonly string[];
  /** Measured while it was written; missing if nobody asked. */
  readonly inspected?: Inspected;
}

export interface Paper {
  /** `A4`, or width and height in mm: `100x150`. */
  readonly size: string;
  /** The colour word, if the file is for one paper. */
  readonly colour?: string;
}

/** What to load in the printer and how much to cut, for one edition of the cards. */
export interface PaperPile {
  readonly colour: string;
  readonly sheets: number;
  /** The tray of this paper, according to a printer's profile. */
  readonly tray?: string | number;
}

export interface PaperPlan {
  /** Missing if no cards were made. */
  readonly edition?: string;
  /** Sheets per colour word, in the deck's order. */
  readonly sheets: readonly PaperPile[];
  readonly total: number;
  /** Places without a card of the deck. */
  readonly free: number;
  /**
   * Straight cuts, in piles of at most ten sheets: all colours together, but separately for each run whose cards are stacked
   * in order.
   */
  readonly cuts: number;
  /** The cuts of one pile in order, with distances; missing if no cards were made. */
  readonly cutting?: readonly Cut[];
}

/** The plan of a build without cards: nothing to cut. A booklet's sheets are counted with its file. */
export const NO_CARDS: PaperPlan = { sheets: [], total: 0, free: 0, cuts: 0 };
