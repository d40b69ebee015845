/**
 * Places on a page that can be clicked. Their references stand on the page before anything is known of
 * where they lead; they are written when the structure is.
 */

import type { LinkArea } from '../layout/page.ts';
import { isNode, type Mark, type StructureNode } from '../layout/structure.ts';
import { type Frame, type FramedSheet, rectangleOnSheet } from './frame.ts';
import type { KitReference } from './kit.ts';
import { numerals, reference, textString } from './syntax.ts';

export interface Annotation {
  readonly kind: 'annotation';
  readonly area: LinkArea;
  readonly frame: Frame;
  /** Index of the sheet. */
  readonly sheet: number;
  readonly reference: KitReference;
  /** Its key in the parent tree. */
  readonly structParent: number;
}

/** Printed with the page (ISO 32000-1, table 165); PDF/A wants this of every annotation. */
const PRINT = 4;

/** An annotation in PDF syntax. The destination is the one of an inner link. */
export function annotationText(annotation: Annotation, page: KitReference, destination?: string): string {
  const { area, frame, structParent } = annotation;
  const rectangle = numerals(rectangleOnSheet(area, frame));
  const leadsTo =
    'uri' in area.target ? `/A<</S/URI/URI${uriString(area.target.uri)}>>` : `/Dest${destination}`;
  return (
    `<</Type/Annot/Subtype/Link/Rect[${rectangle}]/Border[0 0 0]/F ${PRINT}/P ${reference(page.id)}` +
    `/Contents${textString(area.description)}/StructParent ${structParent}${leadsTo}>>`
  );
}

/** URIs are ASCII (ISO 32000-1, table 206): what is not goes as the bytes of its UTF-8. */
function uriString(uri: string): string {
  const ascii = uri.replace(/[^\x21-\x7e]+/g, (text) =>
    Array.from(
      new TextEncoder().encode(text),
      (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    ).join(''),
  );
  return textString(ascii);
}

/**
 * The areas that lead somewhere. A part of a product can hold a link to a page that it does not have; that
 * one is printed as plain text.
 */
export function leadingAreas(sheets: readonly FramedSheet[]): ReadonlySet<LinkArea> {
  const areas = sheets.flatMap(({ placements }) => placements.flatMap((frame) => frame.areas));
  if (areas.length === 0) return new Set();
  const drawn = drawnMarks(sheets);
  return new Set(areas.filter(({ target }) => 'uri' in target || hasContent(target.anchor, drawn)));
}

function drawnMarks(sheets: readonly FramedSheet[]): ReadonlySet<Mark> {
  const marks = new Set<Mark>();
  for (const { placements } of sheets) {
    for (const { items } of placements) for (const { mark } of items) if (mark) marks.add(mark);
  }
  return marks;
}

function hasContent(node: StructureNode, drawn: ReadonlySet<Mark>): boolean {
  return node.children.some((child) => (isNode(child) ? hasContent(child, drawn) : drawn.has(child)));
}
