/** The areas of a page of a flow: text, side column, margins. Points from the page's top left. */
import type { Box, Size } from '../geometry.ts';
import type { Style } from '../style/style.ts';
import type { FlowBox } from './box.ts';
import { edgesOf } from './edges.ts';

export interface PageArea extends Size {
  /** For running heads and feet: between the left and right margins. */
  readonly span: Box;
  readonly text: Box;
  /** Beside the text, on the outer side; its width is 0 without a side column. */
  readonly side: Box;
}

/** @param isVerso a second page, on which mirrored margins change places */
export function areaOf({ box: { style }, progression }: FlowBox, isVerso = false): PageArea {
  const isMirrored = isVerso && style.pageSides === 'mirrored';
  const isSideLeft = isMirrored === (progression === 'ltr');
  const { top, bottom, left, right } = edgesOf(style).frame;
  const { width, height } = sizeOf(style);
  const x = isMirrored ? right : left;
  const spanWidth = Math.max(0, width - left - right);
  const sideWidth = style.sideColumn;
  const taken = sideWidth > 0 ? Math.min(spanWidth, sideWidth + style.gap) : 0;
  const room = { y: top, height: Math.max(0, height - top - bottom) };
  return {
    width,
    height,
    span: { x, width: spanWidth, ...room },
    text: { x: isSideLeft ? x + taken : x, width: spanWidth - taken, ...room },
    side: { x: isSideLeft ? x : x + spanWidth - sideWidth, width: sideWidth, ...room },
  };
}

function sizeOf({ width, height }: Style): Size {
  if (typeof width !== 'number' || typeof height !== 'number') throw new Error('A flow without a size.');
  return { width, height };
}
