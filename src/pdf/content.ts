/** The part of the structure that is on the sheets: the content of each node, in reading order. */
import { isNode, type StructureNode } from '../layout/structure.ts';
import type { Annotation } from './annotations.ts';
import type { Rectangle } from './frame.ts';
import type { ContentReference, MarkIndex } from './marks.ts';
import { numeral, reference } from './syntax.ts';

type Content = ContentReference | Annotation;

export class StructureContent {
  readonly marks: MarkIndex;
  readonly #annotations = new Map<StructureNode, Annotation[]>();

  constructor(marks: MarkIndex, annotations: readonly Annotation[]) {
    this.marks = marks;
    for (const annotation of annotations) {
      const { node } = annotation.area;
      const others = this.#annotations.get(node);
      if (others) others.push(annotation);
      else this.#annotations.set(node, [annotation]);
    }
  }

  annotationsOf(node: StructureNode): readonly Annotation[] {
    return this.#annotations.get(node) ?? NONE;
  }

  /** The first content of a node; undefined if nothing of it was drawn. */
  firstOf(node: StructureNode): Content | undefined {
    for (const child of node.children) {
      const first = isNode(child) ? this.firstOf(child) : this.marks.use(child).content;
      if (first) return first;
    }
    return this.#annotations.get(node)?.[0];
  }

  /** All content of a node. */
  allOf(node: StructureNode): Content[] {
    const inside = node.children.flatMap((child) =>
      isNode(child) ? this.allOf(child) : sequencesOf(this.marks.use(child).content),
    );
    return [...inside, ...this.annotationsOf(node)];
  }

  /**
   * Where a node begins, as an explicit destination: the top of its first content. Zoom and horizontal position stay as
   * they are, since what is read first need not be at the left.
   */
  destinationOf(node: StructureNode, pages: readonly number[]): string | undefined {
    const first = this.firstOf(node);
    const page = first && pages[first.sheet];
    if (!first || page === undefined) return undefined;
    const [, , , top] = roomOf(first);
    return `[${reference(page)}/XYZ null ${numeral(top)} null]`;
  }
}

const NONE: readonly Annotation[] = [];

export function roomOf({ rectangle }: Content): Rectangle {
  if (!rectangle) throw new Error('Nobody was to ask where this content lies');
  return rectangle;
}

/** A mark's sequences, from its first. */
function sequencesOf(first: ContentReference | undefined): ContentReference[] {
  const sequences: ContentReference[] = [];
  for (let each = first; each; each = each.next) sequences.push(each);
  return sequences;
}
