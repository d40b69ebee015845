/** What the PDF writer takes: everything decided, nothing to look up. */
import type { Sheet } from '../impose/sheet.ts';
import type { StructureNode } from '../layout/structure.ts';

export interface PdfDocument {
  readonly sheets: readonly Sheet[];
  /**
   * The structure of the whole product. Nodes with nothing on these sheets are left out, so that a
   * part of a product can be written from the same pages.
   */
  readonly structure: StructureNode;
  readonly info: DocumentInfo;
  readonly print: PrintKeys;
  /** Some of the product's headings are in another file: those here move up where that left a gap. */
  readonly isPart?: boolean;
}

export interface DocumentInfo {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47 */
  readonly language: string;
  readonly keywords: readonly string[];
  /** The date of the content: made, changed, and the seed of the file's identity. */
  readonly date: Date;
}

export interface PrintKeys {
  readonly scaling: 'none' | 'default';
  readonly pickTrayByPdfSize: boolean;
  readonly duplex?: 'simplex' | 'short-edge' | 'long-edge';
}
