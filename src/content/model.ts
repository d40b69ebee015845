/** The words of a deck and a booklet, checked and ready to choose from. No layout in here. */

import type { Place } from '../diagnostics.ts';
import type { Words } from '../placed-words.ts';
import type { Booklet } from './booklet.ts';
import type { Deck } from './deck.ts';
import type { Kit } from './kit.ts';
import type { Palette } from './palette.ts';
import type { StringKey } from './string-places.ts';
import type { Translation } from './translations.ts';

export type { Booklet, Note, Part, Question, Theme } from './booklet.ts';
export type { Colophon, Correction } from './colophon.ts';
export type { Card, Cluster, Deck } from './deck.ts';
export type { Palette, PaletteColour } from './palette.ts';
export type { Publication, Section } from './publication.ts';
export type { StringKey } from './string-places.ts';

export interface Content {
  readonly deck: Deck;
  readonly booklet: Booklet | undefined;
  /** Guide, label and note cards; a deck may do without. */
  readonly kit: Kit | undefined;
  readonly palette: Palette;
  readonly strings: Strings;
  /** By the names of their files; missing where there are none. */
  readonly translations?: ReadonlyMap<string, Translation | undefined>;
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
