/** The words of the kit around the cards: guide, jar label, note cards. All of them are the editors'. */
import type { Words } from '../placed-words.ts';
import type { Told } from './circumstances.ts';
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
  readonly paragraphs: readonly Told[];
  readonly steps: readonly Told[];
  readonly points: readonly Told[];
}

export interface Guide {
  readonly title: Text;
  readonly authors: Words;
  readonly addition: Words;
  readonly lead: Told;
  readonly materials: Block & { readonly papers: PaperHeads; readonly after: Told };
  readonly print: Block & {
    readonly words: PrintWords;
    readonly ruler: Words;
    readonly programs: Programs;
  };
  readonly cut: Cutting;
  readonly hour: Block & {
    readonly minutes: Words;
    readonly what: Words;
    readonly rows: readonly HourRow[];
  };
  readonly agreements: Block;
  readonly care: Block;
  readonly cards: {
    readonly title: Text;
    readonly lead: Told;
    /** Said where there are blank cards. */
    readonly blanks: Text;
    readonly own: Words;
    readonly note: Words;
  };
}

/** How the sheets are printed, as the texts say it: `{turn}` and `{sides}`. */
export interface PrintWords {
  readonly portrait: Words;
  readonly landscape: Words;
  readonly one: Words;
  readonly long: Words;
  readonly short: Words;
}

/** How cards are parted. What depends on how they are printed is said with the rest of it. */
export interface Cutting extends Block {
  readonly marks: { readonly solid: Told; readonly dashed: Told; readonly corners: Told };
  /** Where the piles of cut cards are put on each other in order. */
  readonly stacked: Told;
  /** Of note cards that are as large as the cards, or are not. */
  readonly notes: { readonly same: Told; readonly other: Told };
  readonly after: Told;
  /** Instead of all this, for sheets that are perforated. */
  readonly perforated: Block;
}

export interface PaperHeads {
  readonly colour: Words;
  readonly paper: Words;
  /** Before the pages of a file, where a paper does not have a file of its own. */
  readonly pages: Words;
  readonly numbers: Words;
  readonly sheets: Words;
}

export interface Programs extends Block {
  readonly program: Words;
  readonly how: Words;
  readonly failure: Words;
  readonly items: readonly { readonly name: Text; readonly how: Told; readonly failure: Told }[];
}

export interface HourRow {
  readonly minutes: Words;
  readonly title: Text;
  readonly text: Told;
}

export interface KitLabel {
  readonly title: Text;
  readonly line: Text;
  readonly back: Text;
  readonly size: Words;
  readonly lid: Text;
  readonly front: Text;
  readonly behind: Text;
}

export interface KitNotes {
  readonly title: Text;
  readonly card: Words;
  readonly number: Words;
  readonly lead: Words;
  readonly who: Words;
  readonly meeting: Words;
  readonly size: Words;
  readonly ruler: Words;
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
  'right',
  'bottom',
  'across',
  'down',
  'paper',
  'sheet',
  'turn',
  'sides',
  'jar',
  'white',
  'large',
  'label',
  'notes',
] as const;
export const LABEL_PLACES = ['jar', 'length', 'overlap', 'least', 'most'] as const;
