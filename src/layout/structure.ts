/**
 * The logical structure of a document: what a screen reader follows. It is a tree beside the pages;
 * placed items point into it by their `mark`.
 */
import type { StructureRole } from '../markup/roles.ts';

/**
 * A stretch of content that belongs to one place in the reading order, for instance the words of one
 * text node. It has no data: its identity says which placed items belong to it, on whichever pages
 * they ended up.
 */
export class Mark {}

export interface StructureNode {
  readonly role: StructureRole;
  /** In reading order; filled while the tree is built, read-only after layout. */
  readonly children: (StructureNode | Mark)[];
  /** BCP 47 tag, where it differs from the parent's. */
  readonly language?: string;
  /** Alternative description of a figure or link. */
  readonly alt?: string;
  /** Text that stands for the content, for instance an undone hyphenation. */
  readonly actual?: string;
  /** Title in the document's bookmarks; the bookmark leads to the node's first content. */
  readonly bookmark?: string;
  /** Label kind of a list (`ListNumbering`), ISO 32000-1 table 347. */
  readonly numbering?: 'None' | 'Disc' | 'Decimal' | 'LowerAlpha';
  /** For `TH`: which cells it is a header of. */
  readonly scope?: 'Row' | 'Column';
  readonly columnSpan?: number;
}

/**
 * Joins the nodes of parts that were made one after the other. If a part continues the section that the one before ended
 * in (same role and bookmark), the two become one.
 */
export function joinParts(parts: readonly StructureNode[]): StructureNode['children'] {
  const joined: StructureNode['children'] = [];
  for (const child of parts.flatMap(({ children }) => children)) {
    const last = joined.at(-1);
    if (last && isNode(last) && isNode(child) && goesOn(last, child))
      joined[joined.length - 1] = both(last, child);
    else joined.push(child);
  }
  return joined;
}

function both(section: StructureNode, next: StructureNode): StructureNode {
  return { ...section, children: [...section.children, ...next.children] };
}

function goesOn(section: StructureNode, next: StructureNode): boolean {
  return next.bookmark !== undefined && next.bookmark === section.bookmark && next.role === section.role;
}

export function isNode(child: StructureNode | Mark): child is StructureNode {
  return !(child instanceof Mark);
}
