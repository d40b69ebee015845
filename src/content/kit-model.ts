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
  readonly print: Block & { readonly ruler: string; readonly programs: Programs };
  readonly cut: Block & { readonly after: Text | undefined };
  readonly hour: Block & {
    readonly minutes: string;
    readonly what: string;
    readonly rows: readonly HourRow[];
  };
  readonly agreements: Block;
  readonly care: Block;
  readonly cards: { readonly title: Text; readonly lead: Text; readonly own: string; readonly note: string };
}

export interface PaperHeads {
  readonly colour: string;
  readonly paper: string;
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
] as const;
export const LABEL_PLACES = ['jar', 'length', 'overlap', 'least', 'most'] as const;
