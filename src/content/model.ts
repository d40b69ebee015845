/** The words of a deck and a booklet, checked and ready to choose from. No layout in here. */

import type { Colour } from '../colour.ts';
import type { Place } from '../diagnostics.ts';
import type { Words } from '../placed-words.ts';
import type { Kit } from './kit-model.ts';
import type { StringKey } from './string-places.ts';

export type { StringKey } from './string-places.ts';

export interface Content {
  readonly deck: Deck;
  readonly booklet: Booklet | undefined;
  /** Guide, label and note cards; a deck may do without. */
  readonly kit: Kit | undefined;
  readonly palette: Palette;
  readonly strings: Strings;
}

/** A text of the authors or editors: inline Markdown, read. */
export interface Text {
  readonly inlines: readonly Inline[];
  /** The words alone: white space collapsed, Unicode NFC. */
  readonly plain: string;
  /** BCP 47, where it differs from the publication's. */
  readonly language: string | undefined;
  readonly place: Place;
}

export type Inline =
  /** `place`: where it was written, where that is not in the text itself but was filled in. */
  | { readonly kind: 'text'; readonly text: string; readonly place?: Place }
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'foreign'; readonly language: string; readonly children: readonly Inline[] }
  | { readonly kind: 'note-reference'; readonly note: string }
  /** A new line; an optional one is taken only where everything still fits. */
  | { readonly kind: 'break'; readonly optional: boolean };

export interface Section {
  readonly id: string;
  readonly title: Text;
  readonly paragraphs: readonly Text[];
  /** Remarks of the authors beside the text. */
  readonly asides: readonly Text[];
}

/** What every publication says about itself. */
export interface Publication {
  readonly title: Text;
  /** BCP 47, for instance `nl-BE`. */
  readonly language: string;
  readonly version: string;
  /** The date of this version of the words, `YYYY-MM-DD`. */
  readonly date: string;
  readonly author: Words;
  readonly citation: Text;
  /** A line that fits in the margin of a sheet. */
  readonly shortCitation: Text;
  readonly source: Words | undefined;
}

export interface Deck extends Publication {
  readonly intro: readonly Section[];
  /** What stands above all cards together: "Vragen voor de kletspot". */
  readonly cardsTitle: Text | undefined;
  readonly clusters: readonly Cluster[];
}

export interface Cluster {
  readonly id: string;
  /** From 1, by place in the deck. */
  readonly number: number;
  readonly title: Text;
  /** The colour word, by which its paper is found and files are named. */
  readonly colour: string;
  readonly printedColour: Words;
  /** Name of a drawing in `templates/shapes/`. */
  readonly shape: string;
  readonly cards: readonly Card[];
  readonly place: Place;
  readonly shapePlace: Place;
}

export interface Card {
  readonly id: string;
  /** As printed: `4.2`. Belongs to the deck, whatever is chosen. */
  readonly number: string;
  readonly text: Text;
}

export interface Booklet extends Publication {
  readonly subtitle: Text;
  readonly intro: readonly Section[];
  readonly parts: readonly Part[];
  readonly inspirations: { readonly title: Text; readonly items: readonly Text[] };
  readonly reference: { readonly title: Text; readonly lead: Text };
  readonly colophon: Colophon;
}

/** What the editors say about the edition; all of it may be absent. Its version is the publication's. */
export interface Colophon {
  readonly title: Text | undefined;
  readonly paragraphs: readonly Text[];
  readonly corrections: readonly Correction[];
}

/** A mistake in the authors' words that the editors corrected: words without Markdown. */
export interface Correction {
  /** As printed: `B4.2`, `W7, noot`, `Waarom?` */
  readonly where: Words;
  /** Id of the theme that it stands in; undefined elsewhere. */
  readonly theme: string | undefined;
  readonly was: Words;
  readonly now: Words;
  readonly why: Words;
}

export interface Part {
  readonly id: string;
  /** One capital, printed before the numbers: `B` in `B4.2`. */
  readonly letter: string;
  readonly printedLetter: Words;
  readonly title: Text;
  /** May be empty, while its themes are being written. */
  readonly themes: readonly Theme[];
}

export interface Theme {
  /** Part and theme: `werking.lichte-bindingen`. */
  readonly id: string;
  /** `W8` */
  readonly number: string;
  /** The same, whose letter was written with its part. */
  readonly printedNumber: Words;
  readonly title: Text;
  /** The title's words; where another theme has the same, with what tells the two apart in brackets. */
  readonly distinctTitle: string;
  readonly questions: readonly Question[];
  /** A note that no question refers to belongs to the theme as a whole: it begins on its opening. */
  readonly notes: readonly Note[];
}

export interface Question {
  /** `W8.1` */
  readonly number: string;
  readonly printedNumber: Words;
  readonly text: Text;
  readonly subItems: readonly Text[];
}

export interface Note {
  readonly id: string;
  readonly title: Text | undefined;
  readonly paragraphs: readonly Text[];
}

export interface Palette {
  readonly name: Words;
  readonly colours: ReadonlyMap<string, PaletteColour>;
}

export interface PaletteColour {
  /** The colour word, the key in the palette. */
  readonly word: string;
  readonly printedWord: Words;
  /** The paper that is bought, as it looks on screen. */
  readonly paper: Colour;
  /** What the paper is called in the shop. */
  readonly product: Words;
  readonly grammage: number;
  /** Printed band of the white-paper edition; undefined: an outlined band. */
  readonly band: Colour | undefined;
  /** Where the two stand, for what is wrong with them; missing for a colour that came without a file. */
  readonly places?: { readonly paper: Place; readonly band: Place };
}

/** Words the products print that are not the authors'. Patterns hold `{name}` places. */
export interface Strings {
  /** BCP 47; may differ from the deck's where we have no words in its language. */
  readonly language: string;
  /** Every word that a product of this content prints; one that no product prints may be its own key. */
  readonly words: Readonly<Record<StringKey, Words>>;
  readonly file: string;
  /** Words that the file does not have; `tellLacking` tells them. */
  readonly lacking: ReadonlyMap<StringKey, Lack>;
}

/** Whether a word that a file lacks is taken of the English file beside it, is the program's English, or is nowhere. */
export type Lack = 'borrowed' | 'of-program' | 'missing';
