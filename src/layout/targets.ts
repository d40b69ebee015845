/** Targets of links and page numbers: elements with an `id`, and what refers to them. */
import { type Place, problem, type Report } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import { isNode, type Mark, type StructureNode } from './structure.ts';

interface Target {
  readonly node: StructureNode;
  readonly place: Place | undefined;
}

interface Wish {
  readonly id: string;
  readonly place: Place | undefined;
}

/** The targets that one part of a document has and refers to. */
export class Targets {
  readonly named = new Map<string, Target[]>();
  readonly wishes: Wish[] = [];

  name(id: string, target: Target): void {
    const others = this.named.get(id);
    if (others) others.push(target);
    else this.named.set(id, [target]);
  }

  wish(id: string, place: Place | undefined): void {
    this.wishes.push({ id, place });
  }
}

/** The targets of all parts together. Reports links that lead nowhere, or to more than one place. */
export function joinTargets(parts: readonly Targets[], report: Report): ReadonlyMap<string, StructureNode> {
  const wished = new Map(parts.flatMap(({ wishes }) => wishes).map((wish) => [wish.id, wish]));
  const nodes = new Map<string, StructureNode>();
  if (wished.size === 0) return nodes;
  for (const { named } of parts) {
    for (const [id, targets] of named) {
      for (const { node, place } of wished.has(id) ? targets : []) {
        if (nodes.has(id)) report(problem('layout/duplicate-target', place, { id }));
        else nodes.set(id, node);
      }
    }
  }
  for (const { id, place } of wished.values()) {
    if (nodes.has(id)) continue;
    const known = parts.flatMap(({ named }) => [...named.keys()]);
    report(problem('layout/unknown-target', place, { id, meant: nearest(id, known) }));
  }
  return nodes;
}

/** The first content of a node: its page is the node's page. */
export function firstMarkOf(node: StructureNode): Mark | undefined {
  for (const child of node.children) {
    const first = isNode(child) ? firstMarkOf(child) : child;
    if (first) return first;
  }
  return undefined;
}
