/** The words of the kit around the cards: guide, jar label, note cards. All of them are the editors'. */
import type { Text } from './model.ts';

export interface Kit {
  /** BCP 47; may differ from the deck's. */
  readonly language: string;
  readonly guide: Guide;
  readonly label: KitLabel;
  readonly notes: KitNotes;
}

/** A piece of the guide: what there is of it, in this order. */
export interface Block {
  readonly title: Text;
  readonly paragraphs: readonly Text[];
  readonly steps: readonly Text[];
  readonly points: readonly Text[];
}

export interface Guide {
  readonly title: Text;
  readonly authors: string;
  readonly addition: string;
  readonly lead: Text;
  readonly materials: Block & { readonly papers: PaperHeads; readonly after: Text | undefined };
  readonly print: Block & {
    readonly words: PrintWords;
    readonly ruler: string;
    readonly programs: Programs;
  };
  readonly cut: Cutting;
  readonly hour: Block & {
    readonly minutes: string;
    readonly what: string;
    readonly rows: readonly HourRow[];
  };
  readonly agreements: Block;
  readonly care: Block;
  readonly cards: {
    readonly title: Text;
    readonly lead: Text;
    /** Said where there are blank cards. */
    readonly blanks: Text;
    readonly own: string;
    readonly note: string;
  };
}

/** How the sheets are printed, as the texts say it: `{turn}` and `{sides}`. */
export interface PrintWords {
  readonly portrait: string;
  readonly landscape: string;
  readonly one: string;
  readonly long: string;
  readonly short: string;
}

/** How cards are parted. What depends on how they are printed is said with the rest of it. */
export interface Cutting extends Block {
  readonly marks: { readonly solid: Text; readonly dashed: Text; readonly corners: Text };
  /** Where the piles of cut cards are put on each other in order. */
  readonly stacked: Text;
  /** Of note cards that are as large as the cards, or are not. */
  readonly notes: { readonly same: Text; readonly other: Text };
  readonly after: Text | undefined;
  /** Instead of all this, for sheets that are perforated. */
  readonly perforated: Block;
}

export interface PaperHeads {
  readonly colour: string;
  readonly paper: string;
  /** Before the pages of a file, where a paper does not have a file of its own. */
  readonly pages: string;
  readonly numbers: string;
  readonly sheets: string;
}

export interface Programs extends Block {
  readonly program: string;
  readonly how: string;
  readonly failure: string;
  readonly items: readonly { readonly name: Text; readonly how: Text; readonly failure: Text }[];
}

export interface HourRow {
  readonly minutes: string;
  readonly title: Text;
  readonly text: Text;
}

export interface KitLabel {
  readonly title: Text;
  readonly line: Text;
  readonly back: Text;
  readonly size: string;
  readonly lid: Text;
  readonly front: Text;
  readonly behind: Text;
}

export interface KitNotes {
  readonly title: Text;
  readonly card: string;
  readonly number: string;
  readonly lead: string;
  readonly who: string;
  readonly meeting: string;
  readonly size: string;
  readonly ruler: string;
}

/** What the texts may leave to be filled in, as `{cards}`. */
export const GUIDE_PLACES = [
  'cards',
  'clusters',
  'sheets',
  'places',
  'free',
  'width',
  'height',
  'mouth',
  'cuts',
  'across',
  'down',
  'paper',
  'turn',
  'sides',
  'jar',
  'white',
  'large',
  'label',
  'notes',
] as const;
export const LABEL_PLACES = ['jar', 'length', 'overlap', 'least', 'most'] as const;
