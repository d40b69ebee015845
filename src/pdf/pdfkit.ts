/**
 * PDFKit as this folder uses it: the only import of the library, and types for the parts of its inside
 * that we stand on (0.20.2). PDFKit gives us the document, font subsets with ToUnicode, streams and the sRGB
 * output intent; pages, content, structure, metadata and the file's layout are our own.
 */
import PDFDocument from 'pdfkit';

/**
 * Data as PDFKit writes it: a string is a name, a `String` object a text, references and dates as
 * themselves, the rest as in JavaScript.
 */
export type PdfkitData = Record<string, unknown>;

/** An indirect object. */
export interface PdfkitReference {
  readonly id: number;
  readonly data: PdfkitData;
  /** What the stream holds so far; empty for an object without a stream. */
  readonly buffer: { readonly length: number };
  compress: boolean;
  write(chunk: Uint8Array | string): void;
  end(chunk?: Uint8Array | string): void;
  /** Writes the object into the file; called by `end`. */
  finalize(): void;
}

/** PDFKit's `EmbeddedFont`. All arrays go by the code of a glyph in the subset. */
export interface PdfkitFont {
  /** Name of the resource: `F1`. */
  readonly id: string;
  readonly subset: {
    /** Glyph ids of the whole font. */
    readonly glyphs: number[];
    /** The code of a glyph, a new one where it has none. */
    includeGlyph(glyph: number): number;
  };
  /** In thousandths of the em. */
  readonly widths: number[];
  /** Code points that ToUnicode tells. */
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
  /** By id less one; null until the object is written. */
  readonly _offsets: (number | null | undefined)[];
  _offset: number;
  /** Objects begun and not ended. */
  readonly _waiting: number;
  /** Part of PDF/A; unknown names of a subset are passed over in silence. */
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

/** The types on npm know the drawing functions only, none of the above. */
export const PdfkitBase = PDFDocument as unknown as new (options: PdfkitOptions) => PdfkitDocument;
