/**
 * Hands the height that is left in a box to its children. Widths do not depend on heights, so nothing is measured again,
 * and a part of a broken box grows like a whole one.
 */
import type { Style } from '../style/style.ts';
import type { Container, LayoutBox } from './box.ts';
import { isRow } from './keeps.ts';
import { baselineOf, type Measured, type Positioned, resolve } from './measured.ts';

/** The same box, higher by `extra` points, up to its `max-height`. */
export function grow(measured: Measured, extra: number): Measured {
  const { box, height } = measured;
  return box.kind === 'paragraph'
    ? measured
    : filled(measured, Math.min(height + extra, box.style.maxHeight));
}

/** The same box and its children at this height, in points; a box never shrinks. */
export function filled(measured: Measured, height: number): Measured {
  const { box } = measured;
  if (height <= measured.height) return measured;
  if (box.kind !== 'container') return { ...measured, height, baseline: height };
  const content = isRow(box)
    ? { children: filledRow(measured, box, height) }
    : filledStack(measured, box, height);
  const { children = measured.children } = content;
  return { ...measured, ...content, height, baseline: baselineOf(children, height) };
}

/** Stretches a box of a row without a height of its own down to `bottom`, where the row ends. */
export function stretched({ measured, x, y }: Positioned, bottom: number): Positioned {
  const { box, height } = measured;
  if (box.kind === 'paragraph' || box.style.height !== 'auto') return { measured, x, y };
  return { x, y, measured: grow(measured, bottom - box.edges.margins.bottom - y - height) };
}

function filledRow({ height: before, children }: Measured, box: Container, height: number): Positioned[] {
  const { alignItems } = box.style;
  if (alignItems === 'stretch') {
    return children.map((child) => stretched(child, height - box.edges.frame.bottom));
  }
  const inner = innerHeight(box, height);
  const extra = height - before;
  return children.map(({ x, y, measured }) => {
    const own = Math.min(extra, toShare(measured, inner));
    const down = alignItems === 'end' ? extra - own : alignItems === 'center' ? (extra - own) / 2 : 0;
    return { x, y: y + down, measured: grow(measured, own) };
  });
}

/**
 * Boxes below each other. Heights in per cent come first; in a column, the rest goes to boxes that grow, or else where
 * `justify-content` says. Notes move with the text beside them.
 */
function filledStack(
  { height: before, children, floats }: Measured,
  box: Container,
  height: number,
): Partial<Measured> {
  const inner = innerHeight(box, height);
  let left = height - before;
  const shares = children.map(({ measured }) => {
    const share = Math.min(left, toShare(measured, inner));
    left -= share;
    return share;
  });
  const isColumn = box.style.display === 'flex';
  const growth = isColumn ? children.reduce((sum, { measured }) => sum + growthOf(measured), 0) : 0;
  const isSpread = isColumn && growth === 0;
  const { start, between } = isSpread ? justified(box.style, left, children.length) : NOT_JUSTIFIED;
  let down = start;
  const shifts: { readonly from: number; readonly by: number }[] = [];
  const moved = children.map(({ x, y, measured }, index) => {
    const part = growth === 0 ? 0 : (left * growthOf(measured)) / growth;
    const grown = grow(measured, (shares[index] as number) + part);
    shifts.push({ from: y, by: down });
    const child = { x, y: y + down, measured: grown };
    down += grown.height - measured.height + between;
    return child;
  });
  const shiftAt = (y: number): number => shifts.findLast(({ from }) => from <= y)?.by ?? 0;
  return {
    children: moved,
    ...(floats && { floats: floats.map((each) => ({ ...each, y: each.y + shiftAt(each.y) })) }),
  };
}

function innerHeight({ edges: { frame } }: Container, height: number): number {
  return height - frame.top - frame.bottom;
}

/** How much a box lacks of its height in per cent, in points. */
function toShare({ box, height }: Measured, inner: number): number {
  if (box.kind === 'paragraph' || typeof box.style.height !== 'object') return 0;
  return Math.max(0, (resolve(box.style, 'height', inner) ?? 0) - height);
}

/** How `justify-content` shares out room along a flex line: before the first box, and between each two. */
export function justified({ justifyContent }: Style, free: number, count: number) {
  const room = Math.max(0, free);
  switch (justifyContent) {
    case 'start':
      return NOT_JUSTIFIED;
    case 'center':
      return { start: room / 2, between: 0 };
    case 'end':
      return { start: room, between: 0 };
    case 'space-between':
      return { start: 0, between: count > 1 ? room / (count - 1) : 0 };
  }
}

const NOT_JUSTIFIED = { start: 0, between: 0 };

/** A repeated head does not grow. */
function growthOf({ box, isRepeated }: Measured): number {
  return isRepeated ? 0 : growthIn(box);
}

/** The share of a box in the room left along its flex line. */
export function growthIn(box: LayoutBox): number {
  return box.kind === 'paragraph' ? 0 : box.style.flexGrow;
}
