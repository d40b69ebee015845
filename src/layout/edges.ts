/** The margins of a style, and its border and padding added up: once per style, as many boxes share one. */
import type { Edges } from '../geometry.ts';
import type { Border, Style } from '../style/style.ts';

export interface BoxEdges {
  readonly margins: Edges;
  /** Border and padding together. */
  readonly frame: Edges;
}

const NONE: Edges = { top: 0, right: 0, bottom: 0, left: 0 };

/** A paragraph has none: they belong to the block around it. */
export const NO_EDGES: BoxEdges = { margins: NONE, frame: NONE };

const known = new WeakMap<Style, BoxEdges>();

export function edgesOf(style: Style): BoxEdges {
  let edges = known.get(style);
  if (!edges) {
    edges = { margins: marginsOf(style), frame: frameOf(style) };
    known.set(style, edges);
  }
  return edges;
}

function marginsOf({ marginTop, marginRight, marginBottom, marginLeft }: Style): Edges {
  return { top: marginTop, right: marginRight, bottom: marginBottom, left: marginLeft };
}

function frameOf(style: Style): Edges {
  return {
    top: style.paddingTop + widthOf(style.borderTop),
    right: style.paddingRight + widthOf(style.borderRight),
    bottom: style.paddingBottom + widthOf(style.borderBottom),
    left: style.paddingLeft + widthOf(style.borderLeft),
  };
}

function widthOf(border: Border | 'none'): number {
  return border === 'none' ? 0 : border.width;
}
