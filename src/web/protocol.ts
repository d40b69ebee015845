/** The messages between the page and its engine: plain data, which can be posted to a worker. */
import type { Content } from '../content/model.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { ShapeSet } from '../path.ts';
import type { BuildRequest } from '../request/request.ts';
import type { Choice } from '../selection/choice.ts';
import type { StyleSheet } from '../style/stylesheet.ts';
import type { FaceEntry, FontList } from '../text/fontlist.ts';
import type { HyphenatedLanguage } from '../text/hyphenation.ts';
import type { PaperPlan } from '../typesetting/made.ts';
import type { Stage } from '../typesetting/progress.ts';
import type { PageKey } from '../words/page-places.ts';
import type { Sayings } from './sayings.ts';

/** A choice that comes with the deck. */
export interface ShippedChoice {
  readonly name: string;
  readonly choice: Choice;
}

/** What the page itself needs before its engine has started: the cards to choose from, and its words. */
export interface PageContent {
  readonly content: Pick<Content, 'deck' | 'palette'>;
  readonly strings: PageStrings;
  /** The choices that come with it. */
  readonly choices: readonly ShippedChoice[];
  /** Whether leads can be printed on note cards. */
  readonly hasKit: boolean;
  readonly typeface: Typeface;
}

/** What a page says: its own words, and some of what is printed. */
export type SaidKey = PageKey | (typeof PRINTED_KEYS)[number];

export const PRINTED_KEYS = ['cards.own'] as const;

export interface PageStrings {
  readonly language: string;
  readonly words: Readonly<Record<SaidKey, string>>;
}

/** What a page says in another language than that of its deck. */
export interface OtherWords {
  readonly language: string;
  readonly words: Readonly<Record<PageKey, string>>;
  /** What of its HTML is said otherwise. */
  readonly sayings: Sayings;
}

/** The family that the page is set in. */
export interface Typeface {
  readonly name: string;
  readonly faces: readonly FaceEntry[];
  /** The script that has its files. */
  readonly from: string;
}

/** What its engine needs, as the compile moment hands it over. Templates are in its own script. */
export interface Supplies {
  readonly content: Content;
  readonly styleSheets: ReadonlyMap<string, StyleSheet>;
  readonly shapes: ShapeSet;
  readonly fonts: PageFonts;
  /** Hyphenation patterns of the languages that need them, in JSON. */
  readonly patterns: ReadonlyMap<HyphenatedLanguage, string>;
}

export interface PageFonts {
  readonly list: Pick<FontList, 'families' | 'shaper'>;
  /** The files that it names. */
  readonly files: readonly PageFont[];
}

export interface PageFont {
  readonly path: string;
  /** The script that has it, under `page/`. */
  readonly from: string;
  /** The text of a `CharacterSet`; undefined where the file is no font. */
  readonly characters: string | undefined;
}

/** Deflated bytes in base 64, by path. */
export type BakedFiles = readonly (readonly [path: string, base64: string])[];

/** Supplies as text, as scripts carry them: posting text to a worker is ten times as fast as posting objects. */
export interface BakedSupplies {
  /** As `bake` writes them. */
  readonly content: string;
  readonly look: string;
  readonly fonts: PageFonts;
  readonly patterns: readonly (readonly [language: HyphenatedLanguage, json: string])[];
}

export type Question =
  | { readonly kind: 'start'; readonly supplies: BakedSupplies }
  /** The files of a script; undefined where it cannot be had. */
  | { readonly kind: 'fonts'; readonly from: string; readonly files: BakedFiles | undefined }
  /** A rehearsal, if nothing else is asked meanwhile: the first run takes three times as long. */
  | { readonly kind: 'rehearse'; readonly request: BuildRequest }
  | { readonly kind: 'print'; readonly job: number; readonly request: BuildRequest }
  | { readonly kind: 'show'; readonly job: number; readonly request: BuildRequest }
  /** The last card of a cluster. */
  | { readonly kind: 'card'; readonly job: number; readonly request: BuildRequest; readonly cluster: string };

/** A question that is answered under its number. */
export type Task = Extract<Question, { job: number }>;

export type Answer =
  /** Who holds the lock of this name lives. */
  | { readonly kind: 'alive'; readonly lock: string }
  /** With what it was given to prepare. */
  | { readonly kind: 'ready' }
  /** A question came to it. */
  | { readonly kind: 'heard'; readonly job: number }
  | { readonly kind: 'stage'; readonly job: number; readonly stage: Stage }
  | { readonly kind: 'printed'; readonly job: number; readonly files: readonly PrintedFile[] }
  | { readonly kind: 'shown'; readonly job: number; readonly shown: Shown }
  | { readonly kind: 'card'; readonly job: number; readonly svg: string }
  | { readonly kind: 'refused'; readonly job: number; readonly problems: readonly Diagnostic[] }
  /** It needs the fonts of a script, and can be asked again when it has them; without a number if nobody asked. */
  | { readonly kind: 'lacks'; readonly job: number | undefined; readonly from: string }
  | { readonly kind: 'broken'; readonly job: number; readonly message: string };

/** Of a worker's world, what the engine uses. */
export interface EngineScope {
  onmessage: ((event: { readonly data: Question }) => void) | null;
  postMessage(answer: Answer): void;
}

export interface PrintedFile {
  readonly path: string;
  readonly cluster: string | undefined;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Nobody looks through more pictures of sheets than these. */
export const MOST_SHOWN = 12;

/** What will come out of the printer. */
export interface Shown {
  /** The first of them. */
  readonly sheets: readonly ShownSheet[];
  readonly plan: PaperPlan;
  /** What is worth knowing before it is printed. */
  readonly remarks: readonly Diagnostic[];
}

export interface ShownSheet {
  readonly svg: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Counted from 1, of those that are loaded in the printer. */
  readonly number: number;
  readonly isBack: boolean;
  /** The colour word of its paper; undefined where all is printed on white. */
  readonly colour: string | undefined;
}
