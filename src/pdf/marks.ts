/** Which stretches of content on which sheets belong to a mark. */
import { isNode, type Mark, type StructureNode } from '../layout/structure.ts';
import type { Rectangle } from './frame.ts';

/** One marked-content sequence. */
export interface ContentReference {
  readonly kind: 'content';
  /** Index of the sheet. */
  readonly sheet: number;
  /** Number of the sequence on its sheet. */
  readonly mcid: number;
  /** What the sequence stands for where its codes tell something else. */
  readonly actual: string | undefined;
  /** The room on the sheet that its items take. */
  readonly rectangle: Rectangle;
}

export interface MarkUse {
  /** The node that holds the mark. */
  readonly node: StructureNode;
  /** In the order of the sheets. */
  readonly references: ContentReference[];
}

export class MarkIndex {
  private readonly uses = new Map<Mark, MarkUse>();

  constructor(root: StructureNode) {
    this.collect(root);
  }

  /** Throws for a mark that is not in the structure: its content would be read by nobody. */
  use(mark: Mark): MarkUse {
    const use = this.uses.get(mark);
    if (!use) throw new Error('An item is marked as a place that the structure does not have');
    return use;
  }

  private collect(node: StructureNode): void {
    for (const child of node.children) {
      if (isNode(child)) this.collect(child);
      else if (this.uses.has(child)) throw new Error('A mark stands at two places of the structure');
      else this.uses.set(child, { node, references: [] });
    }
  }
}
