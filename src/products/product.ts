/** What a build makes: finished files in memory, with what the manifest says of each. */
import type { Cut } from '../impose/cutting.ts';
import type { SheetOrder } from '../impose/stack.ts';
import type { Choice } from '../selection/choice.ts';
import type { SizeMm } from './formats/papers.ts';
import { type SheetRequest, USUAL_SHEETS } from './formats/sheet-format.ts';
import { USUAL_JAR_MM } from './kit/jar.ts';
import type { Lead } from './kit/lead.ts';
import type { Inspected } from './preflight/inspected.ts';
import type { EditionPreflight } from './preflight/preflight.ts';

export { FLIP_EDGES, type FlipEdge } from '../impose/backs.ts';
export { MARK_STYLES, type MarkStyle } from '../impose/guides.ts';
export { SHEET_ORDERS, type SheetOrder } from '../impose/stack.ts';
export { CARD_STYLES, type CardStyle } from './formats/card-style.ts';

export type ProductName = 'cards' | 'booklet' | 'kit' | 'page';

export const PRODUCTS: readonly ProductName[] = ['cards', 'booklet', 'kit', 'page'];

export interface MadePdf {
  /** Under the output folder, with `/`: `downloads/kletspot-kaarten-1-groen.pdf`. */
  readonly path: string;
  readonly product: ProductName;
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
  /** What was measured of it while it was written; missing where nobody asked. */
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

/** The plan of a build without cards: nothing to cut. What a booklet takes stands with its file. */
export const NO_CARDS: PaperPlan = { sheets: [], total: 0, free: 0, cuts: 0 };

export interface Products {
  readonly files: readonly MadePdf[];
  /** Of the first edition of the cards that was made; another may take other papers, and more of them. */
  readonly plan: PaperPlan;
  /** Of each edition of the cards that was made. */
  readonly plans: readonly PaperPlan[];
  /** The version of the words, as printed. */
  readonly version: string;
  /** By which cards were drawn; missing where none were. */
  readonly seed?: number;
  /** What was measured, by edition; missing where nobody asked. */
  readonly preflight?: readonly EditionPreflight[];
  /** What the files carry, `YYYY-MM-DD`: the requested date, else that of the words. */
  readonly date: string;
}

/** What is asked for; an empty list means everything. */
export interface BuildRequest {
  readonly only: readonly ProductName[];
  readonly editions: readonly string[];
  /** Fill the last sheet of each cluster, of the last one where they share sheets, with blank cards. */
  readonly blanks: boolean;
  /** Sheet by sheet, or so that the piles of cut cards are put on each other in order. */
  readonly order: SheetOrder;
  /** On white paper: clusters one after the other on the same sheets. */
  readonly mix: boolean;
  /** The cards' size and paper, and what is printed for who cuts them. */
  readonly sheets: SheetRequest;
  /** Ids, numbers or letters of the themes and parts that the booklet has. */
  readonly themes: readonly string[];
  readonly booklet: BookletRequest;
  /** How wide the lid is of the jar that the label is for. */
  readonly jarMm: number;
  /** What is printed on the note cards. */
  readonly leads?: readonly Lead[];
  /** Which cards; all of the deck where nothing is chosen. */
  readonly choice?: ChoiceRequest;
  /** The date the files carry; without one, the date of the content. */
  readonly date?: Date;
}

/** Where the choices that come with a deck lie; a file's name without `.yaml` is the name of its choice. */
export const SHIPPED_CHOICES = 'content/keuzes/';

export interface ChoiceRequest {
  /** The path of a file in the project with the choice to go on from. The page reads no files. */
  readonly file?: string;
  /** What is asked for instead of what the file says, part by part; without a file, the choice itself. */
  readonly parts: Partial<Choice>;
  /** Used where something depends on chance and no seed is given: the core has no chance of its own. */
  readonly spareSeed: number;
  /** The same as options of the command line, but for the seed; missing where that is no short line. */
  readonly typed: string | undefined;
  /** Nobody typed any of it: what is printed speaks of no options and no seed. */
  readonly isFromPage?: boolean;
}

/** How the booklet is printed to be folded. */
export interface BookletRequest {
  /** Thickness of a sheet of its paper, by which pages make room for those around them; 0 for none. */
  readonly creepMm: number;
  /** For a printer that prints on one side: a file of the fronts and a file of the backs. */
  readonly simplex: boolean;
}

/** A request as it is when nothing is said. */
export const EVERYTHING: BuildRequest = {
  only: [],
  editions: [],
  blanks: true,
  order: 'sheet',
  mix: false,
  sheets: USUAL_SHEETS,
  themes: [],
  booklet: { creepMm: 0, simplex: false },
  jarMm: USUAL_JAR_MM,
};
