/** Names an element by its style, for messages, as a selector would. */
import type { Style } from './style.ts';

/** Kept outside the styles, which every box carries, so that ten thousand cards pay nothing for it. */
const names = new WeakMap<Style, string>();

export function nameKind(style: Style, tag: string, classes: readonly string[]): void {
  names.set(style, [tag, ...classes].join('.'));
}

/** `p.question`; undefined for a style that no element of a template has by itself. */
export function kindName(style: Style): string | undefined {
  return names.get(style);
}
