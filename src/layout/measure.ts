/**
 * Box tree → measured tree: the width and height of every box, and where its children lie in it. `width` and `height`
 * include padding and border. Margins of neighbours in a block collapse (the larger counts); those of parent and child do
 * not.
 */
import type { Style } from '../style/style.ts';
import { settleApart, textOf } from './apart.ts';
import type { Attempt } from './attempt.ts';
import type { Container, DrawingBox, FieldBox, LayoutBox } from './box.ts';
import { measureFlex } from './flex.ts';
import { filled } from './grow.ts';
import {
  baselineOf,
  type Content,
  type Measured,
  type Offer,
  type Positioned,
  resolve,
  TOLERANCE,
} from './measured.ts';
import { lineHeightOf, measureParagraph } from './paragraph.ts';

export function measure(box: LayoutBox, offer: Offer, attempt: Attempt): Measured {
  switch (box.kind) {
    case 'paragraph':
      return measureParagraph(box, offer.width, attempt);
    case 'drawing':
    case 'field':
      return measureFilled(box, offer, attempt);
    case 'container':
      return measureContainer(box, offer, attempt);
  }
}

/** A container takes the width it is offered; `offer.height` is its own height, if it has one. */
function measureContainer(box: Container, offer: Offer, attempt: Attempt): Measured {
  const frame = box.edges.frame;
  const inner: Offer = {
    width: Math.max(0, offer.width - frame.left - frame.right),
    height: offer.height === undefined ? undefined : Math.max(0, offer.height - frame.top - frame.bottom),
  };
  const children = textOf(box, attempt);
  const content =
    box.style.display === 'flex'
      ? measureFlex(box, children, inner, attempt, measure)
      : measureBlock(box.style, children, inner, attempt);
  const natural = content.height + frame.top + frame.bottom;
  // What grows inside also fills `min-height`.
  const height = offer.height ?? Math.max(natural, box.style.minHeight);
  if (natural > height + TOLERANCE) attempt.overflow({ kind: 'height', box, needs: natural, has: height });
  if (content.width > inner.width + TOLERANCE) {
    attempt.overflow({ kind: 'width', box, word: undefined, needs: content.width, has: inner.width });
  }
  const placed = moved(content.children, frame.left, frame.top);
  const measured = {
    box,
    width: offer.width,
    height: Math.min(natural, height),
    baseline: baselineOf(placed, height),
    children: placed,
    ...(box.hasApart && settleApart(box, placed, inner.width, attempt, measure)),
  };
  return attempt.isTrial ? { ...measured, height } : filled(measured, height);
}

function moved(children: readonly Positioned[], x: number, y: number): readonly Positioned[] {
  if (x === 0 && y === 0) return children;
  return children.map((child) => ({ x: child.x + x, y: child.y + y, measured: child.measured }));
}

/** Children below each other, aligned with the start of lines; each fills the width unless it has its own. */
function measureBlock(
  { direction }: Style,
  boxes: readonly LayoutBox[],
  inner: Offer,
  attempt: Attempt,
): Content {
  const children: Positioned[] = [];
  let widest = 0;
  let y = 0;
  let marginAbove = 0;
  for (const child of boxes) {
    const margins = child.edges.margins;
    // A paragraph has its block's style, whose width and height are the block's.
    const own = child.kind === 'paragraph' ? undefined : child.style;
    const width = (own && resolve(own, 'width', inner.width)) ?? inner.width - margins.left - margins.right;
    const height = own && resolve(own, 'height', inner.height);
    const measured = measure(child, { width, height }, attempt);
    widest = Math.max(widest, margins.left + width + margins.right);
    y += children.length === 0 ? margins.top : Math.max(marginAbove, margins.top);
    const x = direction === 'rtl' ? inner.width - margins.right - width : margins.left;
    children.push({ x, y, measured });
    y += measured.height;
    marginAbove = margins.bottom;
  }
  return { width: widest, height: y + marginAbove, children };
}

/** Without a height of its own, a drawing has none and a field is one line high. */
function measureFilled(box: DrawingBox | FieldBox, offer: Offer, attempt: Attempt): Measured {
  const { style } = box;
  const least = box.kind === 'field' ? lineHeightOf(style, attempt.size(style.fontSize)) : 0;
  const height = offer.height ?? Math.max(least, style.minHeight);
  return { box, width: offer.width, height, baseline: height, children: [] };
}
