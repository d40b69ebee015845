/** The element tree: what a template said, checked against the closed set of tags. */
import type { Place } from '../diagnostics.ts';
import type { PlacedText } from './marks.ts';
import type { Tag } from './tags.ts';

/** Words between tags; a bare string comes from where its element does. */
export type TextNode = PlacedText | string;

export interface Element {
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | TextNode)[];
  /** Where the words come from: the element's own `at`, else its parent's. */
  readonly place: Place | undefined;
}

export function isText<Child extends object>(child: Child | TextNode): child is TextNode {
  return typeof child === 'string' || 'origin' in child;
}

export function textOf(text: TextNode): string {
  return typeof text === 'string' ? text : text.text;
}
