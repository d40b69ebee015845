/**
 * The only import of PDFKit, and types for the internals that we rely on (0.20.2). PDFKit gives us the document, font
 * subsets with ToUnicode, streams and the sRGB output intent; pages, content, structure, metadata and the file's layout
 * are our own.
 */
import PDFDocument from 'pdfkit';

/**
 * Data as PDFKit writes it: a string is a name, a `String` object is a text string; the rest is as in JavaScript.
 */
export type PdfkitData = Record<string, unknown>;

/** An indirect object. */
export interface PdfkitReference {
  readonly id: number;
  readonly data: PdfkitData;
  /** The stream so far; empty for an object without one. */
  readonly buffer: { readonly length: number };
  compress: boolean;
  write(chunk: Uint8Array | string): void;
  end(chunk?: Uint8Array | string): void;
  /** Writes the object into the file; called by `end`. */
  finalize(): void;
}

/** PDFKit's `EmbeddedFont`. Its arrays are indexed by a glyph's code in the subset. */
export interface PdfkitFont {
  /** Name of the resource: `F1`. */
  readonly id: string;
  readonly subset: {
    /** Glyph ids of the whole font. */
    readonly glyphs: number[];
    /** The code of a glyph; a new one if it has none. */
    includeGlyph(glyph: number): number;
  };
  /** In thousandths of the em. */
  readonly widths: number[];
  /** Code points for ToUnicode. */
  readonly unicode: number[][];
  ref(): PdfkitReference;
}

export interface PdfkitInfo {
  readonly Title: string;
  readonly Author?: string;
  readonly Subject?: string;
  readonly Keywords?: string;
  readonly Creator: string;
  readonly Producer: string;
  readonly CreationDate: Date;
  readonly ModDate: Date;
}

export interface PdfkitOptions {
  readonly pdfVersion: '1.7';
  readonly subset: 'PDF/A-2a';
  readonly tagged: true;
  readonly displayTitle: true;
  readonly autoFirstPage: false;
  readonly lang: string;
  readonly info: PdfkitInfo;
  /** No font to start with: PDFKit would load Helvetica. */
  readonly font: null;
}

export interface PdfkitDocument {
  readonly _root: PdfkitReference;
  readonly _info: PdfkitReference;
  readonly _id: Uint8Array;
  /** The font chosen last. */
  readonly _font: PdfkitFont;
  /** Offsets by id minus one; null until the object is written. */
  readonly _offsets: (number | null | undefined)[];
  _offset: number;
  /** Objects begun and not ended. */
  readonly _waiting: number;
  /** Level of PDF/A; PDFKit silently ignores unknown ones. */
  readonly subset?: number;
  font(program: unknown): unknown;
  ref(data?: PdfkitData): PdfkitReference;
  end(): void;
  endMetadata(): void;
  endAcroForm(): void;
  _write(data: string | Uint8Array): void;
  _refEnd(reference: PdfkitReference): void;
  _finalize(): void;
}

/** The types on npm cover only the drawing functions. */
export const PdfkitBase = PDFDocument as unknown as new (options: PdfkitOptions) => PdfkitDocument;
