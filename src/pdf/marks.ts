/** Which stretches of content on which sheets belong to a mark. */
import { isNode, type Mark, type StructureNode } from '../layout/structure.ts';
import type { Rectangle } from './frame.ts';

/** One marked-content sequence. */
export interface ContentReference {
  readonly kind: 'content';
  /** Index of the sheet. */
  readonly sheet: number;
  /** When its page is read: pages of a folded booklet lie on the sheets in another order. */
  readonly order: number;
  /** Number of the sequence on its sheet. */
  readonly mcid: number;
  /** What the sequence stands for where its codes tell something else. */
  readonly actual: string | undefined;
  /** The room on the sheet that its items take; only where `asksRoom` told so. */
  readonly rectangle: Rectangle | undefined;
  /** The mark's next sequence, in the order of reading: nearly all have one only. */
  next: ContentReference | undefined;
}

/** A node with a title for the bookmarks; these make a tree of their own. */
export interface Bookmark {
  readonly node: StructureNode;
  readonly title: string;
  readonly inner: Bookmark[];
  readonly around: Bookmark | undefined;
  /** Order of its first mark drawn so far. */
  first: number;
}

export interface MarkUse {
  /** The node that holds the mark. */
  readonly node: StructureNode;
  /** Its place among all marks in reading order. */
  readonly order: number;
  /** The innermost bookmark it is under. */
  readonly bookmark: Bookmark | undefined;
  readonly isInFigure: boolean;
  /** Its first sequence. */
  content: ContentReference | undefined;
}

export class MarkIndex {
  /** The outermost ones. */
  readonly bookmarks: Bookmark[] = [];
  readonly #uses = new Map<Mark, MarkUse>();
  #hasLinks = false;
  /** The nodes that areas lie in, with their places in reading order. */
  readonly #holders = new Map<StructureNode, number>();

  constructor(root: StructureNode) {
    this.#collect(root, undefined, false);
  }

  /** Throws for a mark that is not in the structure: its content would be read by nobody. */
  use(mark: Mark): MarkUse {
    const use = this.#uses.get(mark);
    if (!use) throw new Error('An item is marked as a place that the structure does not have');
    return use;
  }

  /**
   * Tells whether anyone can ask where the next sequence of a mark lies: figures have a box, and links and
   * bookmarks lead to the first content of a node. Must be asked in the order of drawing, once a sequence.
   */
  asksRoom(use: MarkUse): boolean {
    let isFirst = false;
    for (let around = use.bookmark; around; around = around.around) {
      // Of one mark any sequence may turn out to be the one that is read first.
      if (around.first < use.order) continue;
      around.first = use.order;
      isFirst = true;
    }
    return isFirst || use.isInFigure || this.#hasLinks;
  }

  /** The place among links and fields in reading order. Throws for a node that is not in the structure. */
  orderOf(node: StructureNode): number {
    const order = this.#holders.get(node);
    if (order === undefined) throw new Error(`A ${node.role} has an area and no place in the structure`);
    return order;
  }

  #collect(node: StructureNode, outer: Bookmark | undefined, inFigure: boolean): void {
    const bookmark = node.bookmark === undefined ? outer : this.#addBookmark(node, node.bookmark, outer);
    const isInFigure = inFigure || node.role === 'Figure';
    if (node.role === 'Link') this.#hasLinks = true;
    if (node.role === 'Link' || node.role === 'Form') this.#holders.set(node, this.#holders.size);
    for (const child of node.children) {
      if (isNode(child)) this.#collect(child, bookmark, isInFigure);
      else if (this.#uses.has(child)) throw new Error('A mark stands at two places of the structure');
      else this.#uses.set(child, { node, order: this.#uses.size, bookmark, isInFigure, content: undefined });
    }
  }

  #addBookmark(node: StructureNode, title: string, around: Bookmark | undefined): Bookmark {
    const bookmark: Bookmark = { node, title, inner: [], around, first: Infinity };
    (around?.inner ?? this.bookmarks).push(bookmark);
    return bookmark;
  }
}

/** Adds a sequence to its mark, after those that are read before it. */
export function addContent(use: MarkUse, content: ContentReference): void {
  const first = use.content;
  if (!first || first.order > content.order) {
    content.next = first;
    use.content = content;
    return;
  }
  let before = first;
  while (before.next && before.next.order <= content.order) before = before.next;
  content.next = before.next;
  before.next = content;
}
