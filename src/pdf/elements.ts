/** The structure as far as it is on the sheets: each node with what there is of it, in reading order. */
import { isNode, type StructureNode } from '../layout/structure.ts';
import type { StructureRole } from '../markup/roles.ts';
import type { Annotation } from './annotations.ts';
import type { KitReference } from './kit.ts';
import type { ContentReference, MarkIndex } from './marks.ts';
import { numerals, reference } from './syntax.ts';

export interface Element {
  readonly kind: 'element';
  readonly node: StructureNode;
  readonly role: StructureRole;
  readonly kids: readonly Kid[];
}

export type Kid = Element | ContentReference | Annotation;

/** The root is there even when nothing else is. */
export function rootElement(
  root: StructureNode,
  marks: MarkIndex,
  annotations: readonly Annotation[],
): Element {
  return (
    new Pruning(marks, annotations).element(root) ?? {
      kind: 'element',
      node: root,
      role: root.role,
      kids: [],
    }
  );
}

class Pruning {
  private readonly marks: MarkIndex;
  private readonly annotations = new Map<StructureNode, Annotation[]>();

  constructor(marks: MarkIndex, annotations: readonly Annotation[]) {
    this.marks = marks;
    for (const annotation of annotations) {
      const { node } = annotation.area;
      const others = this.annotations.get(node);
      if (others) others.push(annotation);
      else this.annotations.set(node, [annotation]);
    }
  }

  element(node: StructureNode): Element | undefined {
    const annotations = this.annotations.get(node) ?? [];
    const kids = [...node.children.flatMap((child) => this.kidsOf(child)), ...annotations];
    if (kids.length === 0) return undefined;
    // A link without a place to click is no link to a screen reader (ISO 14289-1, 7.18.5).
    const role = node.role === 'Link' && annotations.length === 0 ? 'Span' : node.role;
    return { kind: 'element', node, role, kids: node.role === 'TR' ? withEmptyCells(node, kids) : kids };
  }

  private kidsOf(child: StructureNode['children'][number]): readonly Kid[] {
    if (!isNode(child)) return this.marks.use(child).references;
    const element = this.element(child);
    return element ? [element] : [];
  }
}

/** A row keeps its empty cells: without them the others would move to other columns. */
function withEmptyCells(row: StructureNode, kids: readonly Kid[]): readonly Kid[] {
  const kept = new Map(kids.map((kid) => [kid.kind === 'element' ? kid.node : undefined, kid]));
  return row.children
    .filter(isNode)
    .map((cell) => kept.get(cell) ?? { kind: 'element', node: cell, role: cell.role, kids: [] });
}

/** The first of an element's contents in reading order; undefined in an empty cell. */
export function firstContent(element: Element): ContentReference | Annotation | undefined {
  for (const kid of element.kids) {
    const first = kid.kind === 'element' ? firstContent(kid) : kid;
    if (first) return first;
  }
  return undefined;
}

/** All contents of an element. */
export function contentsOf(element: Element): (ContentReference | Annotation)[] {
  return element.kids.flatMap((kid) => (kid.kind === 'element' ? contentsOf(kid) : [kid]));
}

/** Where an element begins, as an explicit destination: top left of its first content, zoom unchanged. */
export function destinationOf(element: Element, pages: readonly KitReference[]): string | undefined {
  const first = firstContent(element);
  const page = first && pages[first.sheet];
  if (!first || !page) return undefined;
  const [left, , , top] = first.rectangle;
  return `[${reference(page.id)}/XYZ ${numerals([left, top])} null]`;
}
