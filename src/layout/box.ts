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
  /** Whether some are outside the flow: in the side column, or only where the box continues on a next page. */
  readonly hasApart: boolean;
  readonly place: Place | undefined;
}

/** Words that break into lines together. */
export interface ParagraphBox {
  readonly kind: 'paragraph';
  /** The style of the block around the words. */
  readonly style: Style;
  readonly edges: BoxEdges;
  readonly paragraph: Paragraph;
  /** For each item of the paragraph: how it looks and what it means. */
  readonly inlines: readonly InlineLook[];
  readonly hasOptionalBreaks: boolean;
  /** At which side its lines start: as its words run, unless its box was told to run the other way than its language. */
  readonly start: Direction;
  /** The range of sizes to search, if some words ask for it. */
  readonly fit: Fit | undefined;
  /** The face of the first words: its ascent and descent place the baseline. */
  readonly face: FontFace;
  /** Set if some words are page numbers, known only when all pages are made. */
  readonly late: LateWords | undefined;
  readonly place: Place | undefined;
}

/** What a paragraph is made of, to set it again with the real page numbers. */
export interface LateWords {
  readonly items: readonly InlineItem[];
  readonly language: string;
  /** By item: which page number it shows. */
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

/** A form field, as large as its box. */
export interface FieldBox {
  readonly kind: 'field';
  readonly style: Style;
  readonly edges: BoxEdges;
  readonly field: Field;
  /** Its node in the structure; undefined inside decoration, where nobody can fill it in. */
  readonly node: StructureNode | undefined;
  readonly face: FontFace;
  readonly place: Place | undefined;
}

/** Becomes pages: one of a fixed size, or as many as the words need. */
export type RunBox = PageBox | FlowBox;

/** One page: its content must fit. */
export interface PageBox {
  readonly kind: 'page';
  readonly box: Container;
  /** What messages call it: a card's number. */
  readonly name: string | undefined;
  /** The range of sizes to search; undefined if all sizes are fixed. */
  readonly fit: Fit | undefined;
  readonly hasOptionalBreaks: boolean;
}

/** Words that flow over as many pages as they need. Its box gives each page its style. */
export interface FlowBox {
  readonly kind: 'flow';
  readonly box: Container;
  readonly name: string | undefined;
  /** Running heads and feet. */
  readonly running: readonly RunningBox[];
  /** Which way the pages of its document are read. */
  readonly progression: Direction;
  /** For a filler: the number of all pages must be a multiple of this. */
  readonly multiple: number | undefined;
}

/** A running head or foot. */
export interface RunningBox {
  readonly box: Container;
  readonly edge: 'head' | 'foot';
  /** On which pages; undefined for all. */
  readonly side: PageSide | undefined;
}
