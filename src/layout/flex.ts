/**
 * Flex lines, a subset of CSS Flexible Box Layout 1: one line, no shrinking. Along the line, boxes that
 * do not grow take their natural extent; boxes that grow share what is left. In a row a growing box
 * starts from nothing (`flex: 1`); in a column from its natural height.
 */
import type { Edges } from '../geometry.ts';
import type { Style } from '../style/style.ts';
import type { Attempt } from './attempt.ts';
import type { Container, LayoutBox } from './box.ts';
import {
  type Content,
  type Measure,
  type Measured,
  type Offer,
  type Positioned,
  resolve,
} from './measured.ts';
import { naturalWidth } from './natural.ts';

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

/** As seen from the other side: what begins at the left begins at the right. */
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

function growthOf(box: LayoutBox): number {
  return box.kind === 'paragraph' ? 0 : box.style.flexGrow;
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
  const height = Math.max(inner.height ?? 0, tallest);
  const free = inner.width - width;
  const between = style.gap + spread(style, free, children.length);
  const positioned: Positioned[] = [];
  let x = startOf(style, free);
  for (const first of measured) {
    const each = style.alignItems === 'stretch' ? stretch(first, height, attempt, measure) : first;
    const { margins } = each.box.edges;
    const [before, after] = alongLine(style, margins);
    const y =
      line === undefined
        ? across(style, each.height, height, margins.top, margins.bottom)
        : line - each.baseline;
    positioned.push({ x: x + before, y, measured: each });
    x += before + each.width + after + between;
  }
  return { width, height: tallest, children: positioned };
}

/** How far under the top the baseline must lie for every box to hang on it. */
function commonBaseline(measured: readonly Measured[]): number {
  return measured.reduce((line, { box, baseline }) => Math.max(line, box.edges.margins.top + baseline), 0);
}

/** How high a row is whose boxes stand at its top, or hang on a line. */
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
    const width = growthOf(child) > 0 ? 0 : settledWidth(child, room, attempt);
    growth += growthOf(child);
    left -= width + sideways(child);
    return width;
  });
  if (growth === 0 || left <= 0) return widths;
  return widths.map((width, index) => width + (left * growthOf(children[index] as LayoutBox)) / growth);
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
  const measured: Measured[] = [];
  let natural = gaps(style, children);
  let growth = 0;
  for (const child of children) {
    const width = columnWidth(style, child, inner.width - sideways(child), attempt);
    const height = child.kind === 'paragraph' ? undefined : resolve(child.style, 'height', inner.height);
    const each = measure(child, { width, height }, attempt);
    measured.push(each);
    natural += each.height + upright(child);
    growth += growthOf(child);
  }
  const left = Math.max(0, (inner.height ?? natural) - natural);
  const free = growth === 0 ? left : 0;
  const between = style.gap + spread(style, free, children.length);
  const positioned: Positioned[] = [];
  let width = 0;
  let y = startOf(style, free);
  for (const first of measured) {
    const each = growth === 0 ? first : grow(first, (left * growthOf(first.box)) / growth, attempt, measure);
    const { margins } = each.box.edges;
    const x = across(style, each.width, inner.width, ...alongLine(style, margins));
    positioned.push({ x, y: y + margins.top, measured: each });
    y += margins.top + each.height + margins.bottom + between;
    width = Math.max(width, each.width + sideways(each.box));
  }
  return { width, height: natural, children: positioned };
}

function columnWidth(style: Style, child: LayoutBox, room: number, attempt: Attempt): number {
  const settled = child.kind === 'paragraph' ? undefined : resolve(child.style, 'width', room);
  if (settled !== undefined) return settled;
  return style.alignItems === 'stretch' ? room : Math.min(room, naturalWidth(child, attempt));
}

/** Gives a box of a row the row's full height, unless it has a height of its own. */
function stretch(measured: Measured, height: number, attempt: Attempt, measure: Measure): Measured {
  const { box, width } = measured;
  if (attempt.isTrial || box.kind === 'paragraph' || box.style.height !== 'auto') return measured;
  const margins = box.edges.margins;
  const stretched = height - margins.top - margins.bottom;
  return stretched > measured.height ? measure(box, { width, height: stretched }, attempt) : measured;
}

function grow(measured: Measured, extra: number, attempt: Attempt, measure: Measure): Measured {
  const most = measured.box.kind === 'paragraph' ? measured.height : measured.box.style.maxHeight;
  const height = Math.min(measured.height + extra, most);
  if (attempt.isTrial || height <= measured.height) return measured;
  return measure(measured.box, { width: measured.width, height }, attempt);
}

/** Margins at the side where lines start, and where they end. */
function alongLine({ direction }: Style, { left, right }: Edges): readonly [number, number] {
  return direction === 'rtl' ? [right, left] : [left, right];
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
