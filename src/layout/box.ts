/**
 * The box tree: what layout works on. White space is collapsed, words are shaped, structure nodes and
 * marks exist; only sizes and places are missing.
 */
import type { Place } from '../diagnostics.ts';
import type { Fit, Style } from '../style/style.ts';
import type { FontFace } from '../text/face.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Drawing } from './drawing.ts';
import type { BoxEdges } from './edges.ts';
import type { Mark, StructureNode } from './structure.ts';

export type LayoutBox = Container | ParagraphBox | DrawingBox;

/** Holds other boxes, one under the other or in a flex line. */
export interface Container {
  readonly kind: 'container';
  readonly style: Style;
  readonly edges: BoxEdges;
  readonly children: readonly LayoutBox[];
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
  /** Where the size of some of the words is to be looked for. */
  readonly fit: Fit | undefined;
  /** Of the first words: its ascent and descent place the baseline. */
  readonly face: FontFace;
  readonly place: Place | undefined;
}

export interface InlineLook {
  readonly style: Style;
  readonly mark: Mark | undefined;
  readonly link: LinkLook | undefined;
}

export interface LinkLook {
  readonly node: StructureNode;
  readonly uri: string;
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

/** One page: its content must fit. */
export interface PageBox {
  readonly box: Container;
  /** What people call it, for messages: a card's number. */
  readonly name: string | undefined;
  /** Between which sizes type on it is to be fitted; undefined where all sizes are settled. */
  readonly fit: Fit | undefined;
  readonly hasOptionalBreaks: boolean;
}
