/** The open file of a document: PDFKit's, with our metadata and without its drawing. */
import { directionOf } from '../direction.ts';
import { CompactDocument } from './compact.ts';
import type { DocumentInfo, PdfDocument, PrintKeys } from './document.ts';
import { informationOf, xmpPacket } from './metadata.ts';
import type { PdfkitReference } from './pdfkit.ts';
import { reference } from './syntax.ts';

export class PdfFile extends CompactDocument {
  readonly #packet: string;

  constructor(info: DocumentInfo) {
    const information = informationOf(info);
    super({
      pdfVersion: '1.7',
      subset: 'PDF/A-2a',
      tagged: true,
      displayTitle: true,
      autoFirstPage: false,
      lang: info.language,
      info: information,
      font: null,
    });
    this.#packet = xmpPacket(information, info.language);
    if (this.subset !== 2) throw new Error('PDFKit does not know PDF/A-2a any more');
  }

  /** Replaces PDFKit's own packet, which is not escaped and names only one standard. */
  override endMetadata(): void {
    const stream = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    stream.compress = false;
    stream.end(new TextEncoder().encode(this.#packet));
    this._root.data.Metadata = stream;
  }

  /** PDFKit would take our form for its own and finish it. */
  override endAcroForm(): void {}

  /** The page tree: one level, however many pages. */
  finishPages(ids: readonly number[]): void {
    this.preset(this.pages, `<</Type/Pages/Count ${ids.length}/Kids[${ids.map(reference).join(' ')}]>>`);
  }

  get pages(): PdfkitReference {
    return this._root.data.Pages as PdfkitReference;
  }
}

export function openFile({ info, print }: PdfDocument): PdfFile {
  const file = new PdfFile(info);
  setPrintKeys(file, print);
  if (directionOf(info.language) === 'rtl') viewing(file).Direction = 'R2L';
  return file;
}

function setPrintKeys(file: PdfFile, print: PrintKeys): void {
  const data = viewing(file);
  if (print.scaling === 'none') data.PrintScaling = 'None';
  if (print.pickTrayByPdfSize) data.PickTrayByPDFSize = true;
  if (print.duplex) data.Duplex = DUPLEX[print.duplex];
}

/** How viewers are asked to show and print the file (ISO 32000-1, 12.2). */
function viewing(file: PdfFile): PdfkitReference['data'] {
  return (file._root.data.ViewerPreferences as PdfkitReference).data;
}

const DUPLEX = { simplex: 'Simplex', 'short-edge': 'DuplexFlipShortEdge', 'long-edge': 'DuplexFlipLongEdge' };
