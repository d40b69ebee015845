/**
 * The PDF writer: sheets → the bytes of a tagged file that conforms to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2).
 * The same document gives the same bytes, whenever and wherever it is written.
 */

import { StructureContent } from './content.ts';
import type { PdfDocument } from './document.ts';
import { openFile } from './file.ts';
import { FontSubsets } from './fonts.ts';
import { writeForm } from './form.ts';
import { writeLinks } from './links.ts';
import { MarkIndex } from './marks.ts';
import { writeOutline } from './outline.ts';
import { writePages } from './pages.ts';
import { Stamps } from './stamps.ts';
import { writeStructure } from './structure.ts';
import type { Witness } from './witness.ts';

/** Writes a document. Throws only for a bug of an earlier stage. */
export async function writePdf(document: PdfDocument, witness?: Witness): Promise<Uint8Array> {
  const file = openFile(document);
  const marks = new MarkIndex(document.structure);
  const fonts = new FontSubsets(file);
  const tools = { fonts, marks, stamps: new Stamps(file, fonts) };
  const { pages, annotations } = writePages(file, document.sheets, tools, witness);
  if (witness) for (const { face, texts } of fonts.all) witness.font(face, texts);
  const content = new StructureContent(marks, annotations);
  writeStructure(file, document, content, pages, pages.length + annotations.length);
  writeLinks(file, content, pages, annotations);
  writeForm(file, pages, annotations);
  writeOutline(file, content, pages);
  file.end();
  return file.bytes();
}
