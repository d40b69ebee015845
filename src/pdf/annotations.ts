/**
 * Places on a page that can be clicked. Their references stand on the page before anything is known of
 * where they lead; they are written when the structure is.
 */

import type { Sheet } from '../impose/sheet.ts';
import type { LinkArea } from '../layout/page.ts';
import { isNode, type Mark, type StructureNode } from '../layout/structure.ts';
import type { Rectangle } from './frame.ts';
import { numerals, reference, textString } from './syntax.ts';

export interface Annotation {
  readonly kind: 'annotation';
  readonly area: LinkArea;
  /** Where it lies on its sheet. */
  readonly rectangle: Rectangle;
  /** Index of the sheet. */
  readonly sheet: number;
  /** Of its object. */
  readonly id: number;
  /** Its key in the parent tree. */
  readonly structParent: number;
}

/** Printed with the page (ISO 32000-1, table 165); PDF/A wants this of every annotation. */
const PRINT = 4;

/** An annotation in PDF syntax. The destination is the one of an inner link. */
export function annotationText(annotation: Annotation, page: number, destination?: string): string {
  const { area, structParent } = annotation;
  const rectangle = numerals(annotation.rectangle);
  const leadsTo =
    'uri' in area.target ? `/A<</S/URI/URI${uriString(area.target.uri)}>>` : `/Dest${destination}`;
  return (
    `<</Type/Annot/Subtype/Link/Rect[${rectangle}]/Border[0 0 0]/F ${PRINT}/P ${reference(page)}` +
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
 * Which targets there are in this file. A part of a product can hold a link to a page that it does not
 * have; that one is printed as plain text. The sheets are looked through only when a link asks for it.
 */
export class Destinations {
  private readonly sheets: readonly Sheet[];
  private drawn: ReadonlySet<Mark> | undefined;

  constructor(sheets: readonly Sheet[]) {
    this.sheets = sheets;
  }

  has(target: LinkArea['target']): boolean {
    if ('uri' in target) return true;
    this.drawn ??= drawnMarks(this.sheets);
    return hasContent(target.anchor, this.drawn);
  }
}

function drawnMarks(sheets: readonly Sheet[]): ReadonlySet<Mark> {
  const marks = new Set<Mark>();
  for (const { page } of sheets.flatMap(({ placements }) => placements)) {
    for (const item of page.items) if (item.kind !== 'link' && item.mark) marks.add(item.mark);
  }
  return marks;
}

function hasContent(node: StructureNode, drawn: ReadonlySet<Mark>): boolean {
  return node.children.some((child) => (isNode(child) ? hasContent(child, drawn) : drawn.has(child)));
}
