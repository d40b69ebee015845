/** Margins, and border with padding, of boxes. Styles are few and shared, so each is added up once. */
import type { Edges } from '../geometry.ts';
import type { Border, Style } from '../style/style.ts';
import type { LayoutBox } from './box.ts';

const NO_EDGES: Edges = { top: 0, right: 0, bottom: 0, left: 0 };

const margins = new WeakMap<Style, Edges>();
const frames = new WeakMap<Style, Edges>();

/** A paragraph is anonymous: margins and frame are its block's, not its own. */
export function marginsOf(box: LayoutBox): Edges {
  if (box.kind === 'paragraph') return NO_EDGES;
  const known = margins.get(box.style);
  if (known) return known;
  const { marginTop, marginRight, marginBottom, marginLeft } = box.style;
  const edges = { top: marginTop, right: marginRight, bottom: marginBottom, left: marginLeft };
  margins.set(box.style, edges);
  return edges;
}

/** Border and padding together. */
export function frameOf(style: Style): Edges {
  const known = frames.get(style);
  if (known) return known;
  const edges = {
    top: style.paddingTop + widthOf(style.borderTop),
    right: style.paddingRight + widthOf(style.borderRight),
    bottom: style.paddingBottom + widthOf(style.borderBottom),
    left: style.paddingLeft + widthOf(style.borderLeft),
  };
  frames.set(style, edges);
  return edges;
}

function widthOf(border: Border | 'none'): number {
  return border === 'none' ? 0 : border.width;
}
