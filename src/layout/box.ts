/**
 * The box tree: what layout works on. White space is collapsed, words are shaped, structure nodes and
 * marks exist; only sizes and places are missing.
 */
import type { Place } from '../diagnostics.ts';
import type { Direction } from '../direction.ts';
import type { Fit, Style } from '../style/style.ts';
import type { FontFace } from '../text/face.ts';
import type { InlineItem, Paragraph } from '../text/paragraph.ts';
import type { Drawing } from './drawing.ts';
import type { BoxEdges } from './edges.ts';
import type { Field } from './page.ts';
import type { PageSide } from './sides.ts';
import type { Mark, StructureNode } from './structure.ts';

export type LayoutBox = Container | ParagraphBox | DrawingBox | FieldBox;

/** Holds other boxes, one under the other or in a flex line. */
export interface Container {
  readonly kind: 'container';
  readonly style: Style;
  readonly edges: BoxEdges;
  readonly children: readonly LayoutBox[];
  /** Whether some of them stand apart: in the side column, or where the box goes on on a next page. */
  readonly hasApart: boolean;
  readonly place: Place | undefined;
}

/** Words that are broken into lines together. */
export interface ParagraphBox {
  readonly kind: 'paragraph';
  /** Of the block that the words stand in. */
  readonly style: Style;
  readonly edges: BoxEdges;
  readonly paragraph: Paragraph;
  /** Beside each item of the paragraph: how it looks and what it means. */
  readonly inlines: readonly InlineLook[];
  readonly hasOptionalBreaks: boolean;
  /** At which side its lines start: as its words run, unless its box was told to run the other way than its language. */
  readonly start: Direction;
  /** Where the size of some of the words is to be looked for. */
  readonly fit: Fit | undefined;
  /** Of the first words: its ascent and descent place the baseline. */
  readonly face: FontFace;
  /** Where some of the words are numbers of pages, which are known only when all pages are made. */
  readonly late: LateWords | undefined;
  readonly place: Place | undefined;
}

/** What a paragraph is made of, to make it again with the real numbers. */
export interface LateWords {
  readonly items: readonly InlineItem[];
  readonly language: string;
  /** By item: the id of the place whose page is meant, or `this` page. */
  readonly numbers: ReadonlyMap<number, PageMeant>;
}

export type PageMeant = { readonly of: 'this' } | { readonly of: 'target'; readonly id: string };

export interface InlineLook {
  readonly style: Style;
  readonly mark: Mark | undefined;
  readonly link: LinkLook | undefined;
}

export interface LinkLook {
  readonly node: StructureNode;
  readonly target: { readonly uri: string } | { readonly id: string };
  readonly description: string;
}

/** Something drawn to the size of its box. */
export interface DrawingBox {
  readonly kind: 'drawing';
  readonly style: Style;
  readonly edges: BoxEdges;
  readonly drawing: Drawing;
  readonly place: Place | undefined;
}

/** Something to fill in, as large as its box. */
export interface FieldBox {
  readonly kind: 'field';
  readonly style: Style;
  readonly edges: BoxEdges;
  readonly field: Field;
  /** Its place in the structure; without one, inside decoration, it cannot be filled in. */
  readonly node: StructureNode | undefined;
  readonly face: FontFace;
  readonly place: Place | undefined;
}

/** What gives pages: one of a settled size, or as many as the words need. */
export type RunBox = PageBox | FlowBox;

/** One page: its content must fit. */
export interface PageBox {
  readonly kind: 'page';
  readonly box: Container;
  /** What people call it, for messages: a card's number. */
  readonly name: string | undefined;
  /** Between which sizes type on it is to be fitted; undefined where all sizes are settled. */
  readonly fit: Fit | undefined;
  readonly hasOptionalBreaks: boolean;
}

/** Words that flow over as many pages as they need. The style of its box is that of each page. */
export interface FlowBox {
  readonly kind: 'flow';
  readonly box: Container;
  readonly name: string | undefined;
  /** Running heads and feet. */
  readonly running: readonly RunningBox[];
  /** Which way the pages of its document are read. */
  readonly progression: Direction;
  /** Of a filler: what the number of all pages is to be a multiple of. */
  readonly multiple: number | undefined;
}

/** What comes back in the margin of every page of a flow. */
export interface RunningBox {
  readonly box: Container;
  readonly edge: 'head' | 'foot';
  /** On which pages; on all without. */
  readonly side: PageSide | undefined;
}
