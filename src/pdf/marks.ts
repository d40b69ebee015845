/** Knows which content on which sheets belongs to a mark. */
import { isNode, type Mark, type StructureNode } from '../layout/structure.ts';
import type { Rectangle } from './frame.ts';

/** One marked-content sequence. */
export interface ContentReference {
  readonly kind: 'content';
  /** Index of the sheet. */
  readonly sheet: number;
  /** Reading order of its page: pages of a folded booklet lie on the sheets in another order. */
  readonly order: number;
  /** Number of the sequence on its sheet. */
  readonly mcid: number;
  /** The real text, if its codes say something else. */
  readonly actual: string | undefined;
  /** The room of its items on the sheet; only if `asksRoom` said so. */
  readonly rectangle: Rectangle | undefined;
  /** The mark's next sequence in reading order: nearly all have just one. */
  next: ContentReference | undefined;
}

/** A node with a bookmark; bookmarks make a tree of their own. */
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
  /** The nodes that hold areas, with their places in reading order. */
  readonly #holders = new Map<StructureNode, number>();

  constructor(root: StructureNode) {
    this.#collect(root, undefined, false);
  }

  /** Throws for a mark that is not in the structure: nobody would read its content. */
  use(mark: Mark): MarkUse {
    const use = this.#uses.get(mark);
    if (!use) throw new Error('An item is marked as a place that the structure does not have');
    return use;
  }

  /**
   * Whether anyone needs to know where the next sequence of a mark lies: figures have a box, and links and bookmarks lead to
   * the first content of a node. Ask in drawing order, once per sequence.
   */
  asksRoom(use: MarkUse): boolean {
    let isFirst = false;
    for (let around = use.bookmark; around; around = around.around) {
      // Any sequence of a mark may turn out to be read first.
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

/** Adds a sequence to its mark, in reading order. */
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
