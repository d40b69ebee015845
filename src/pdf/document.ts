/** The input of the PDF writer: everything is decided, nothing to look up. */
import type { Sheet } from '../impose/sheet.ts';
import type { StructureNode } from '../layout/structure.ts';

export interface PdfDocument {
  readonly sheets: readonly Sheet[];
  /**
   * The structure of the whole product. Nodes without content on these sheets are left out, so that a part of a product
   * can be written from the same pages.
   */
  readonly structure: StructureNode;
  readonly info: DocumentInfo;
  readonly print: PrintKeys;
  /** Some headings are in another file: the ones here move up to close the gaps. */
  readonly isPart?: boolean;
}

export interface DocumentInfo {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47 */
  readonly language: string;
  readonly keywords: readonly string[];
  /** The date of the content: when it was made and changed, and the seed of the file's identifier. */
  readonly date: Date;
}

export interface PrintKeys {
  readonly scaling: 'none' | 'default';
  readonly pickTrayByPdfSize: boolean;
  readonly duplex?: 'simplex' | 'short-edge' | 'long-edge';
}
