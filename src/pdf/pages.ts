/** One page of the file for each sheet: its size and boxes, what is drawn on it, what can be clicked. */
import type { Box } from '../geometry.ts';
import type { Sheet } from '../impose/sheet.ts';
import { type Annotation, Destinations } from './annotations.ts';
import { type DrawingTools, drawSheet } from './draw.ts';
import type { PdfFile } from './file.ts';
import { type FramedSheet, frameSheet, rectangleOnSheet } from './frame.ts';
import type { KitReference } from './kit.ts';
import { latin1 } from './syntax.ts';

export interface WrittenPages {
  readonly pages: readonly KitReference[];
  /** On the pages, but not yet written. */
  readonly annotations: readonly Annotation[];
}

/** Writes the sheets one by one; what is on one is forgotten after the next. */
export function writePages(file: PdfFile, sheets: readonly Sheet[], tools: DrawingTools): WrittenPages {
  const destinations = new Destinations(sheets);
  const pages: KitReference[] = [];
  const annotations: Annotation[] = [];
  let framed: FramedSheet | undefined;
  for (const [index, sheet] of sheets.entries()) {
    framed = frameSheet(sheet, framed);
    pages.push(writePage(file, framed, index, tools));
    // Keys of the parent tree: first one for each page, then one for each annotation.
    annotations.push(...addAreas(file, framed, index, destinations, sheets.length + annotations.length));
  }
  return { pages, annotations };
}

function writePage(file: PdfFile, framed: FramedSheet, index: number, tools: DrawingTools): KitReference {
  const { sheet } = framed;
  file.addPage({ size: [sheet.width, sheet.height], margin: 0 });
  const { page } = file;
  const { data } = page.dictionary;
  const whole = { x: 0, y: 0, width: sheet.width, height: sheet.height };
  const trim = sheet.trim ?? whole;
  data.CropBox = boxOf(whole, sheet);
  data.BleedBox = boxOf(sheet.bleed ?? trim, sheet);
  data.TrimBox = boxOf(trim, sheet);
  const { content, sequences } = drawSheet(framed, index, page, tools);
  page.content.write(latin1(content));
  if (sequences > 0) data.StructParents = index;
  return page.dictionary;
}

/** Not rounded, as PDFKit does not round MediaBox beyond a millionth: boxes of one edge agree. */
function boxOf(box: Box, sheet: Sheet): readonly number[] {
  return [box.x, sheet.height - box.y - box.height, box.x + box.width, sheet.height - box.y];
}

function addAreas(
  file: PdfFile,
  { placements }: FramedSheet,
  sheet: number,
  destinations: Destinations,
  firstKey: number,
): Annotation[] {
  const annotations: Annotation[] = [];
  for (const frame of placements) {
    for (const area of frame.areas.filter((each) => destinations.has(each.target))) {
      const reference = file.ref();
      file.page.annotations.push(reference);
      const structParent = firstKey + annotations.length;
      const rectangle = rectangleOnSheet(area, frame);
      annotations.push({ kind: 'annotation', area, rectangle, sheet, reference, structParent });
    }
  }
  return annotations;
}
