/**
 * Flex lines, a subset of CSS Flexible Box Layout 1: one line, no shrinking. Along the line, boxes that
 * do not grow take their natural extent; boxes that grow share what is left. In a row a growing box
 * starts from nothing (`flex: 1`); in a column from its natural height.
 */
import type { Style } from '../style/style.ts';
import type { Attempt } from './attempt.ts';
import type { Container, LayoutBox } from './box.ts';
import { type Content, type Measured, measure, naturalWidth, type Offer, resolve } from './measure.ts';

export function measureFlex(box: Container, inner: Offer, attempt: Attempt): Content {
  const children = inOrder(box.children);
  const isRow = box.style.flexDirection === 'row';
  return isRow
    ? measureRow(box.style, children, inner, attempt)
    : measureColumn(box.style, children, inner, attempt);
}

function inOrder(boxes: readonly LayoutBox[]): readonly LayoutBox[] {
  if (boxes.every((box) => orderOf(box) === 0)) return boxes;
  return boxes.toSorted((one, other) => orderOf(one) - orderOf(other));
}

function orderOf(box: LayoutBox): number {
  return box.kind === 'paragraph' ? 0 : box.style.order;
}

function growthOf(box: LayoutBox): number {
  return box.kind === 'paragraph' ? 0 : box.style.flexGrow;
}

function measureRow(style: Style, children: readonly LayoutBox[], inner: Offer, attempt: Attempt): Content {
  const widths = rowWidths(style, children, inner.width, attempt);
  const first = children.map((child, index) => {
    const height = child.kind === 'paragraph' ? undefined : resolve(child.style, 'height', inner.height);
    return measure(child, { width: widths[index] as number, height }, attempt);
  });
  const isOnBaseline = style.alignItems === 'baseline';
  const above = isOnBaseline
    ? Math.max(0, ...first.map((each) => each.baseline + each.box.edges.margins.top))
    : 0;
  const tallest = Math.max(
    0,
    ...first.map((each) => {
      const margins = each.box.edges.margins;
      const shift = isOnBaseline ? above - each.baseline - margins.top : 0;
      return shift + margins.top + each.height + margins.bottom;
    }),
  );
  const height = Math.max(inner.height ?? 0, tallest);
  const measured = first.map((each) =>
    style.alignItems === 'stretch' ? stretch(each, height, attempt) : each,
  );
  const used = widths.reduce((sum, width, index) => sum + width + sideways(children[index] as LayoutBox), 0);
  const width = used + gaps(style, children);
  const free = inner.width - width;
  let x = startOf(style, free);
  const between = style.gap + spread(style, free, children.length);
  return {
    width,
    height: tallest,
    children: measured.map((each) => {
      const margins = each.box.edges.margins;
      x += margins.left;
      const y = isOnBaseline
        ? above - each.baseline
        : across(style, each.height, height, margins.top, margins.bottom);
      const positioned = { x, y, measured: each };
      x += each.width + margins.right + between;
      return positioned;
    }),
  };
}

function rowWidths(style: Style, children: readonly LayoutBox[], room: number, attempt: Attempt): number[] {
  const basis = children.map((child) => {
    if (growthOf(child) > 0) return 0;
    const settled = child.kind === 'paragraph' ? undefined : resolve(child.style, 'width', room);
    return settled ?? Math.min(naturalWidth(child, attempt), room);
  });
  const taken = basis.reduce((sum, width, index) => sum + width + sideways(children[index] as LayoutBox), 0);
  const left = Math.max(0, room - taken - gaps(style, children));
  const growth = children.reduce((sum, child) => sum + growthOf(child), 0);
  return basis.map((width, index) => {
    const own = growthOf(children[index] as LayoutBox);
    return own > 0 ? width + (left * own) / growth : width;
  });
}

function measureColumn(
  style: Style,
  children: readonly LayoutBox[],
  inner: Offer,
  attempt: Attempt,
): Content {
  const first = children.map((child) => {
    const margins = child.edges.margins;
    const width = columnWidth(style, child, inner.width - margins.left - margins.right, attempt);
    const height = child.kind === 'paragraph' ? undefined : resolve(child.style, 'height', inner.height);
    return measure(child, { width, height }, attempt);
  });
  const natural = first.reduce((sum, each) => sum + each.height + upright(each.box), gaps(style, children));
  const left = Math.max(0, (inner.height ?? natural) - natural);
  const growth = children.reduce((sum, child) => sum + growthOf(child), 0);
  const measured = first.map((each) =>
    grow(each, growth === 0 ? 0 : (left * growthOf(each.box)) / growth, attempt),
  );
  const free = growth === 0 ? left : 0;
  let y = startOf(style, free);
  const between = style.gap + spread(style, free, children.length);
  return {
    width: Math.max(0, ...measured.map((each) => each.width + sideways(each.box))),
    height: natural,
    children: measured.map((each) => {
      const margins = each.box.edges.margins;
      y += margins.top;
      const x = across(style, each.width, inner.width, margins.left, margins.right);
      const positioned = { x, y, measured: each };
      y += each.height + margins.bottom + between;
      return positioned;
    }),
  };
}

function columnWidth(style: Style, child: LayoutBox, room: number, attempt: Attempt): number {
  const settled = child.kind === 'paragraph' ? undefined : resolve(child.style, 'width', room);
  if (settled !== undefined) return settled;
  return style.alignItems === 'stretch' ? room : Math.min(room, naturalWidth(child, attempt));
}

/** Gives a box of a row the row's full height, unless it has a height of its own. */
function stretch(measured: Measured, height: number, attempt: Attempt): Measured {
  const { box, width } = measured;
  if (attempt.isTrial || box.kind === 'paragraph' || box.style.height !== 'auto') return measured;
  const margins = box.edges.margins;
  const stretched = height - margins.top - margins.bottom;
  return stretched > measured.height ? measure(box, { width, height: stretched }, attempt) : measured;
}

function grow(measured: Measured, extra: number, attempt: Attempt): Measured {
  if (attempt.isTrial || extra <= 0) return measured;
  return measure(measured.box, { width: measured.width, height: measured.height + extra }, attempt);
}

/** Where a box lies across the line. */
function across(style: Style, extent: number, room: number, before: number, after: number): number {
  const free = room - extent - before - after;
  if (style.alignItems === 'center') return before + free / 2;
  return style.alignItems === 'end' ? before + free : before;
}

function startOf(style: Style, free: number): number {
  if (style.justifyContent === 'center') return Math.max(0, free) / 2;
  return style.justifyContent === 'end' ? Math.max(0, free) : 0;
}

/** What `space-between` adds to each gap. */
function spread(style: Style, free: number, count: number): number {
  return style.justifyContent === 'space-between' && count > 1 ? Math.max(0, free) / (count - 1) : 0;
}

function gaps(style: Style, children: readonly LayoutBox[]): number {
  return style.gap * Math.max(0, children.length - 1);
}

function sideways(box: LayoutBox): number {
  const { left, right } = box.edges.margins;
  return left + right;
}

function upright(box: LayoutBox): number {
  const { top, bottom } = box.edges.margins;
  return top + bottom;
}
