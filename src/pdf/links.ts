/** Links to places in this file or on the web. */

import type { Sheet } from '../impose/sheet.ts';
import type { LinkArea } from '../layout/page.ts';
import { isNode, type Mark, type StructureNode } from '../layout/structure.ts';
import { type Annotation, pageOf, placeEntries } from './annotations.ts';
import type { CompactDocument } from './compact.ts';
import type { StructureContent } from './content.ts';
import { textString } from './syntax.ts';

export function writeLinks(
  document: CompactDocument,
  content: StructureContent,
  pages: readonly number[],
  annotations: readonly Annotation[],
): void {
  for (const link of annotations.filter(isLink)) {
    document.put(link.id, linkText(link, pageOf(pages, link), leadsTo(link.area, content, pages)));
  }
}

function isLink(annotation: Annotation): annotation is Annotation<LinkArea> {
  return annotation.area.kind === 'link';
}

function linkText(link: Annotation<LinkArea>, page: number, target: string): string {
  const description = textString(link.area.description);
  return `<</Type/Annot/Subtype/Link${placeEntries(link, page)}/Border[0 0 0]/Contents${description}${target}>>`;
}

function leadsTo({ target }: LinkArea, content: StructureContent, pages: readonly number[]): string {
  if ('uri' in target) return `/A<</S/URI/URI${uriString(target.uri)}>>`;
  return `/Dest${content.destinationOf(target.anchor, pages)}`;
}

/** URIs are ASCII (ISO 32000-1, table 206): other characters become percent-encoded UTF-8. */
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
 * Knows which targets are in this file. A part of a product can hold a link to a page that it does not have; that one
 * prints as plain text. The sheets are searched only if a link asks.
 */
export class Destinations {
  readonly #sheets: readonly Sheet[];
  #present: ReadonlySet<Mark | StructureNode> | undefined;

  constructor(sheets: readonly Sheet[]) {
    this.#sheets = sheets;
  }

  has(target: LinkArea['target']): boolean {
    if ('uri' in target) return true;
    this.#present ??= presentOn(this.#sheets);
    return hasContent(target.anchor, this.#present);
  }
}

/** What is drawn and what is filled in: links can lead to both. */
function presentOn(sheets: readonly Sheet[]): ReadonlySet<Mark | StructureNode> {
  const present = new Set<Mark | StructureNode>();
  for (const { page } of sheets.flatMap(({ placements }) => placements)) {
    for (const item of page.items) {
      if (item.kind === 'field') present.add(item.node);
      else if (item.kind !== 'link' && item.mark) present.add(item.mark);
    }
  }
  return present;
}

function hasContent(node: StructureNode, present: ReadonlySet<Mark | StructureNode>): boolean {
  if (present.has(node)) return true;
  return node.children.some((child) => (isNode(child) ? hasContent(child, present) : present.has(child)));
}
