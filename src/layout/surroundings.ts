/** The structure and language around an element. */
import { ARTIFACT, ruleOf, type Tag } from '../markup/tags.ts';
import type { StyledElement } from '../style/cascade.ts';
import type { StructureNode } from './structure.ts';
import type { Targets } from './targets.ts';

export interface Surroundings {
  /** The nearest structure node; undefined inside decoration. */
  readonly node: StructureNode | undefined;
  readonly language: string;
}

/**
 * Enters an element: its own structure node, its own language. An element with an `id` and a node becomes a target.
 */
export function enter(
  element: StyledElement,
  { node, language }: Surroundings,
  targets?: Targets,
): Surroundings {
  const { attributes, tag, place } = element;
  const own = attributes.lang ?? language;
  if (attributes.role === ARTIFACT || !node) return { node: undefined, language: own };
  const { role } = ruleOf(tag);
  const differs = own !== language;
  const isTarget = attributes.id !== undefined && targets !== undefined;
  if (role === 'none' && !isTarget && !(differs && ruleOf(tag).flow === 'inline')) {
    return { node, language: own };
  }
  const inner: StructureNode = {
    role: role === 'none' ? withoutRole(tag) : role,
    children: [],
    ...(differs && { language: own }),
    ...(attributes.bookmark !== undefined && { bookmark: attributes.bookmark }),
    ...attributesOf(element),
  };
  node.children.push(inner);
  if (isTarget) targets.name(attributes.id ?? '', { node: inner, place });
  return { node: inner, language: own };
}

/** The role of a tag without one, if something must refer to it. */
function withoutRole(tag: Tag): 'Span' | 'Div' {
  return ruleOf(tag).flow === 'inline' ? 'Span' : 'Div';
}

/** Structure attributes besides the role: labels of lists, scope of header cells. */
function attributesOf({ tag, attributes }: StyledElement): Partial<StructureNode> {
  switch (tag) {
    case 'ol':
      return { numbering: 'Decimal' };
    case 'ul':
      return { numbering: 'Disc' };
    case 'th':
      return { scope: attributes.scope === 'row' ? 'Row' : 'Column' };
    case 'field':
      return { alt: attributes.label ?? '' };
    default:
      return {};
  }
}
