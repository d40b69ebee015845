/**
 * The writer of PDF: sheets to the bytes of a tagged file that conforms to PDF/UA-1 (ISO 14289-1) and
 * PDF/A-2a (ISO 19005-2). The same document gives the same bytes, whenever and wherever it is written.
 */
import type { Sheet } from '../impose/sheet.ts';
import { type Annotation, leadingAreas } from './annotations.ts';
import { CompactDocument } from './compact.ts';
import type { PdfDocument, PrintKeys } from './document.ts';
import { type DrawingTools, drawSheet, type FramedSheet, frameSheet } from './draw.ts';
import { rootElement } from './elements.ts';
import { FontSubsets } from './fonts.ts';
import { PathCache } from './graphics.ts';
import type { KitReference } from './kit.ts';
import { MarkIndex } from './marks.ts';
import { informationOf, xmpPacket } from './metadata.ts';
import { writeOutline } from './outline.ts';
import { writeStructure } from './structure.ts';
import { latin1 } from './syntax.ts';

/** Writes a document. Throws only for what an earlier stage should have kept from it. */
export async function writePdf(document: PdfDocument): Promise<Uint8Array> {
  const file = openFile(document);
  setPrintKeys(file, document.print);
  const sheets = document.sheets.map(frameSheet);
  const tools = {
    fonts: new FontSubsets(file),
    marks: new MarkIndex(document.structure),
    paths: new PathCache(),
  };
  const { pages, annotations } = writePages(file, document.sheets, sheets, tools);
  const root = rootElement(document.structure, tools.marks, annotations);
  writeStructure(file, root, pages, annotations);
  writeOutline(file, root, pages);
  file.end();
  return file.bytes();
}

function openFile({ info }: PdfDocument): DescribedDocument {
  const information = informationOf(info);
  const file = new DescribedDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    displayTitle: true,
    autoFirstPage: false,
    lang: info.language,
    info: information,
    font: null,
  });
  if (file.subset !== 2) throw new Error('PDFKit does not know PDF/A-2a any more');
  file.packet = xmpPacket(information, info.language);
  return file;
}

/** PDFKit's own metadata is not escaped and has room for one standard only; its pages start upside down. */
class DescribedDocument extends CompactDocument {
  packet = '';

  override endMetadata(): void {
    const stream = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    stream.compress = false;
    stream.end(new TextEncoder().encode(this.packet));
    this._root.data.Metadata = stream;
  }

  override transform(): this {
    return this;
  }
}

function setPrintKeys(file: CompactDocument, print: PrintKeys): void {
  const { data } = file._root.data.ViewerPreferences as KitReference;
  if (print.scaling === 'none') data.PrintScaling = 'None';
  if (print.pickTrayByPdfSize) data.PickTrayByPDFSize = true;
  if (print.duplex) data.Duplex = DUPLEX[print.duplex];
}

const DUPLEX = { simplex: 'Simplex', 'short-edge': 'DuplexFlipShortEdge', 'long-edge': 'DuplexFlipLongEdge' };

interface WrittenPages {
  readonly pages: readonly KitReference[];
  readonly annotations: readonly Annotation[];
}

function writePages(
  file: CompactDocument,
  sheets: readonly Sheet[],
  framed: readonly FramedSheet[],
  tools: DrawingTools,
): WrittenPages {
  const pages: KitReference[] = [];
  const annotations: Annotation[] = [];
  const leading = leadingAreas(framed);
  for (const [index, sheet] of sheets.entries()) {
    const frames = framed[index] ?? frameSheet(sheet);
    file.addPage({ size: [sheet.width, sheet.height], margin: 0 });
    const { page } = file;
    setBoxes(page.dictionary, sheet);
    const { content, sequences } = drawSheet(frames, index, page, tools);
    page.content.write(latin1(content));
    if (sequences > 0) page.dictionary.data.StructParents = index;
    for (const frame of frames.placements) {
      for (const area of frame.areas.filter((each) => leading.has(each))) {
        const reference = file.ref();
        const structParent = sheets.length + annotations.length;
        page.annotations.push(reference);
        annotations.push({ kind: 'annotation', area, frame, sheet: index, reference, structParent });
      }
    }
    pages.push(page.dictionary);
  }
  return { pages, annotations };
}

function setBoxes(dictionary: KitReference, sheet: Sheet): void {
  const whole = { x: 0, y: 0, width: sheet.width, height: sheet.height };
  const trim = sheet.trim ?? whole;
  const upright = (box: typeof trim) => [
    box.x,
    sheet.height - box.y - box.height,
    box.x + box.width,
    sheet.height - box.y,
  ];
  dictionary.data.CropBox = upright(whole);
  dictionary.data.BleedBox = upright(sheet.bleed ?? trim);
  dictionary.data.TrimBox = upright(trim);
}
