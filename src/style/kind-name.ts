/** What people call the kind of element that has a style, for messages: as a style sheet would mean it. */
import type { Style } from './style.ts';

/** Beside the styles, which every box has: who sets ten thousand cards pays nothing for it. */
const names = new WeakMap<Style, string>();

export function nameKind(style: Style, tag: string, classes: readonly string[]): void {
  names.set(style, [tag, ...classes].join('.'));
}

/** `p.question`; undefined for a style that no element of a template has by itself. */
export function kindName(style: Style): string | undefined {
  return names.get(style);
}
