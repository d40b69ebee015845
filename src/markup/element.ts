/** The element tree: what a template said, checked against the closed set of tags. */
import type { Place } from '../diagnostics.ts';
import type { Tag } from './tags.ts';

export interface Element {
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
  /** Where the words come from: the element's own `at`, else its parent's. */
  readonly place: Place | undefined;
}
