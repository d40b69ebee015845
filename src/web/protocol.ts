/** What the page and its engine say to each other: plain data, so that it can be posted to a worker. */
import type { Content } from '../content/model.ts';
import type { Files } from '../files.ts';
import type { Telling } from '../messages/catalogue.ts';
import type { ShapeSet } from '../path.ts';
import type { BuildRequest, PaperPlan } from '../products/product.ts';
import type { Stage } from '../products/progress.ts';
import type { StyleSheet } from '../style/stylesheet.ts';

/** The look and the words, as the compile moment hands them over. Templates are in the engine's own script. */
export interface Supplies {
  readonly content: Content;
  readonly styleSheets: ReadonlyMap<string, StyleSheet>;
  readonly shapes: ShapeSet;
  /** The font list and the files it names. */
  readonly fonts: Files;
  /** Of which the hyphenation patterns are in the engine. */
  readonly hyphenated: readonly string[];
}

export type Question =
  | { readonly kind: 'start'; readonly supplies: Supplies }
  | { readonly kind: 'print'; readonly job: number; readonly request: BuildRequest }
  | { readonly kind: 'show'; readonly job: number; readonly request: BuildRequest };

export type Answer =
  | { readonly kind: 'stage'; readonly job: number; readonly stage: Stage }
  | { readonly kind: 'printed'; readonly job: number; readonly files: readonly PrintedFile[] }
  | { readonly kind: 'shown'; readonly job: number; readonly shown: Shown }
  | { readonly kind: 'refused'; readonly job: number; readonly problems: readonly Refusal[] }
  | { readonly kind: 'broken'; readonly job: number; readonly message: string };

export interface PrintedFile {
  readonly path: string;
  readonly cluster: string | undefined;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What will come out of the printer. */
export interface Shown {
  readonly sheets: readonly ShownSheet[];
  readonly plan: PaperPlan;
}

export interface ShownSheet {
  readonly svg: string;
  /** The colour word of its paper; undefined where all is printed on white. */
  readonly colour: string | undefined;
}

/** Why it cannot be made. */
export interface Refusal extends Telling {
  readonly code: string;
  /** Where the words stand that are the matter: for an own card the place that it was given. */
  readonly place: string | undefined;
}
