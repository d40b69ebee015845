/**
 * Measures flex lines, a subset of CSS Flexible Box Layout 1: one line, no shrinking. In a row, boxes that do not grow
 * take their natural width; those that grow start from nothing and share the rest (`flex: 1`). A column is as high as its
 * boxes; `grow.ts` shares out any extra height.
 */
import type { Edges } from '../geometry.ts';
import type { Style } from '../style/style.ts';
import type { Attempt } from './attempt.ts';
import type { Container, LayoutBox } from './box.ts';
import { growthIn, justified, stretched } from './grow.ts';
import {
  type Content,
  type Measure,
  type Measured,
  type Offer,
  type Positioned,
  resolve,
} from './measured.ts';
import { naturalParagraphWidth } from './paragraph.ts';

export function measureFlex(
  { style }: Pick<Container, 'style'>,
  boxes: readonly LayoutBox[],
  inner: Offer,
  attempt: Attempt,
  measure: Measure,
): Content {
  const children = inOrder(boxes);
  const measureLine = style.flexDirection === 'row' ? measureRow : measureColumn;
  const line = measureLine(style, children, inner, attempt, measure);
  return style.direction === 'rtl' ? { ...line, children: mirrored(line.children, inner.width) } : line;
}

/** Mirrors the children: what began at the left begins at the right. */
function mirrored(children: readonly Positioned[], width: number): readonly Positioned[] {
  return children.map((child) => ({ ...child, x: width - child.x - child.measured.width }));
}

function inOrder(boxes: readonly LayoutBox[]): readonly LayoutBox[] {
  if (boxes.every((box) => orderOf(box) === 0)) return boxes;
  return boxes.toSorted((one, other) => orderOf(one) - orderOf(other));
}

function orderOf(box: LayoutBox): number {
  return box.kind === 'paragraph' ? 0 : box.style.order;
}

function measureRow(
  style: Style,
  children: readonly LayoutBox[],
  inner: Offer,
  attempt: Attempt,
  measure: Measure,
): Content {
  const widths = rowWidths(style, children, inner.width, attempt);
  const measured: Measured[] = [];
  let width = gaps(style, children);
  for (const [index, child] of children.entries()) {
    const height = child.kind === 'paragraph' ? undefined : resolve(child.style, 'height', inner.height);
    measured.push(measure(child, { width: widths[index] as number, height }, attempt));
    width += (widths[index] as number) + sideways(child);
  }
  const line = style.alignItems === 'baseline' ? commonBaseline(measured) : undefined;
  const tallest = tallestOf(measured, line);
  const free = inner.width - width;
  const { start, between } = justified(style, free, children.length);
  const positioned: Positioned[] = [];
  let x = start;
  for (const each of measured) {
    const { margins } = each.box.edges;
    const [before, after] = alongLine(style, margins);
    const y =
      line === undefined
        ? across(style, each.height, tallest, margins.top, margins.bottom)
        : line - each.baseline;
    positioned.push({ x: x + before, y, measured: each });
    x += before + each.width + after + style.gap + between;
  }
  const isStretched = style.alignItems === 'stretch' && !attempt.isTrial;
  const row = isStretched ? positioned.map((child) => stretched(child, tallest)) : positioned;
  return { width, height: tallest, children: row };
}

/** How far below the top the shared baseline lies. */
function commonBaseline(measured: readonly Measured[]): number {
  return measured.reduce((line, { box, baseline }) => Math.max(line, box.edges.margins.top + baseline), 0);
}

/** The height of a row whose boxes are aligned at the top, or on a baseline. */
function tallestOf(measured: readonly Measured[], line: number | undefined): number {
  let tallest = 0;
  for (const { box, height, baseline } of measured) {
    const { top, bottom } = box.edges.margins;
    tallest = Math.max(tallest, (line === undefined ? top : line - baseline) + height + bottom);
  }
  return tallest;
}

function rowWidths(style: Style, children: readonly LayoutBox[], room: number, attempt: Attempt): number[] {
  let left = room - gaps(style, children);
  let growth = 0;
  const widths = children.map((child) => {
    const width = growthIn(child) > 0 ? 0 : settledWidth(child, room, attempt);
    growth += growthIn(child);
    left -= width + sideways(child);
    return width;
  });
  if (growth === 0 || left <= 0) return widths;
  return widths.map((width, index) => width + (left * growthIn(children[index] as LayoutBox)) / growth);
}

function settledWidth(box: LayoutBox, room: number, attempt: Attempt): number {
  const settled = box.kind === 'paragraph' ? undefined : resolve(box.style, 'width', room);
  return settled ?? Math.min(naturalWidth(box, attempt), room);
}

function measureColumn(
  style: Style,
  children: readonly LayoutBox[],
  inner: Offer,
  attempt: Attempt,
  measure: Measure,
): Content {
  const positioned: Positioned[] = [];
  let width = 0;
  let y = 0;
  for (const child of children) {
    const offered = columnWidth(style, child, inner.width - sideways(child), attempt);
    const height = child.kind === 'paragraph' ? undefined : resolve(child.style, 'height', inner.height);
    const measured = measure(child, { width: offered, height }, attempt);
    const { margins } = child.edges;
    const x = across(style, measured.width, inner.width, ...alongLine(style, margins));
    positioned.push({ x, y: y + margins.top, measured });
    y += margins.top + measured.height + margins.bottom + style.gap;
    width = Math.max(width, measured.width + sideways(child));
  }
  return { width, height: children.length === 0 ? 0 : y - style.gap, children: positioned };
}

function columnWidth(style: Style, child: LayoutBox, room: number, attempt: Attempt): number {
  const settled = child.kind === 'paragraph' ? undefined : resolve(child.style, 'width', room);
  if (settled !== undefined) return settled;
  return style.alignItems === 'stretch' ? room : Math.min(room, naturalWidth(child, attempt));
}

/** The margins at the start and end of lines. */
function alongLine({ direction }: Style, { left, right }: Edges): readonly [number, number] {
  return direction === 'rtl' ? [right, left] : [left, right];
}

/** Where a box lies across the line. */
function across(style: Style, extent: number, room: number, before: number, after: number): number {
  const free = room - extent - before - after;
  if (style.alignItems === 'center') return before + free / 2;
  return style.alignItems === 'end' ? before + free : before;
}

function gaps(style: Style, children: readonly LayoutBox[]): number {
  return style.gap * Math.max(0, children.length - 1);
}

function sideways(box: LayoutBox): number {
  const { left, right } = box.edges.margins;
  return left + right;
}

/** The width of a box with unlimited room. */
function naturalWidth(box: LayoutBox, attempt: Attempt): number {
  if (box.kind === 'paragraph') return naturalParagraphWidth(box, attempt);
  const settled = resolve(box.style, 'width', undefined);
  if (settled !== undefined) return settled;
  if (box.kind !== 'container') return 0;
  const frame = box.edges.frame;
  const widths = box.children.map((child) => {
    const margins = child.edges.margins;
    return naturalWidth(child, attempt) + margins.left + margins.right;
  });
  const isRow = box.style.display === 'flex' && box.style.flexDirection === 'row';
  const content = isRow
    ? widths.reduce((sum, width) => sum + width, box.style.gap * Math.max(0, widths.length - 1))
    : Math.max(0, ...widths);
  return content + frame.left + frame.right;
}
