/** What an element stands in: the structure and the language around it. */
import { ARTIFACT, ruleOf } from '../markup/tags.ts';
import type { StyledElement } from '../style/cascade.ts';
import type { StructureNode } from './structure.ts';

export interface Surroundings {
  /** The nearest structure node; undefined inside decoration. */
  readonly node: StructureNode | undefined;
  readonly language: string;
}

/** The surroundings inside an element: its own structure node, its own language. */
export function enter(element: StyledElement, { node, language }: Surroundings): Surroundings {
  const { attributes, tag } = element;
  const own = attributes.lang ?? language;
  if (attributes.role === ARTIFACT || !node) return { node: undefined, language: own };
  const { role } = ruleOf(tag);
  const differs = own !== language;
  if (role === 'none' && !(differs && ruleOf(tag).flow === 'inline')) return { node, language: own };
  const inner: StructureNode = {
    role: role === 'none' ? 'Span' : role,
    children: [],
    ...(differs && { language: own }),
    ...(attributes.bookmark !== undefined && { bookmark: attributes.bookmark }),
  };
  node.children.push(inner);
  return { node: inner, language: own };
}
