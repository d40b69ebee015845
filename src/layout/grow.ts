/**
 * What is left of a page's height goes to the boxes on it that grow (`flex-grow` in columns), as it would
 * had they been measured on a page of their own.
 */
import type { LayoutBox } from './box.ts';
import { isRow } from './keeps.ts';
import type { Measured, Positioned } from './measured.ts';

/** The same box, higher by `extra` points. */
export function grow(measured: Measured, extra: number): Measured {
  const { box } = measured;
  if (extra <= 0 || box.kind === 'paragraph' || !mayGrow(measured)) return measured;
  const height = Math.min(measured.height + extra, box.style.maxHeight);
  if (box.kind !== 'container') return { ...measured, height };
  const more = height - measured.height;
  const content = isRow(box) ? { children: stretched(measured, more) } : shared(measured, more);
  return { ...measured, ...content, height };
}

function mayGrow({ box, height }: Measured): boolean {
  return box.kind !== 'paragraph' && height < box.style.maxHeight;
}

/** In a row each box without a height of its own becomes as high as the row, or keeps its place in it. */
function stretched({ box, height, children }: Measured, extra: number): Positioned[] {
  const { alignItems } = box.style;
  const down = alignItems === 'end' ? extra : alignItems === 'center' ? extra / 2 : 0;
  if (alignItems !== 'stretch') return children.map((child) => ({ ...child, y: child.y + down }));
  const bottom = height + extra - box.edges.frame.bottom;
  return children.map((child) => {
    const { measured, y } = child;
    if (measured.box.kind === 'paragraph' || measured.box.style.height !== 'auto') return child;
    const room = bottom - y - measured.box.edges.margins.bottom;
    return { ...child, measured: grow(measured, room - measured.height) };
  });
}

/** In a column the boxes that grow share what there is; those below move down, and notes with them. */
function shared(measured: Measured, extra: number): Pick<Measured, 'children' | 'floats'> {
  const { children, floats = [] } = measured;
  const isColumn = measured.box.style.display === 'flex';
  const total = isColumn ? children.reduce((sum, child) => sum + growthOf(child.measured), 0) : 0;
  if (total === 0) return measured;
  let down = 0;
  const shifts: { readonly from: number; readonly by: number }[] = [];
  const grown = children.map((child) => {
    const grownChild = grow(child.measured, (extra * growthOf(child.measured)) / total);
    const moved = { ...child, y: child.y + down, measured: grownChild };
    shifts.push({ from: child.y, by: down });
    down += grownChild.height - child.measured.height;
    return moved;
  });
  const shiftAt = (y: number): number => shifts.findLast(({ from }) => from <= y)?.by ?? 0;
  return {
    children: grown,
    ...(floats.length > 0 && { floats: floats.map((each) => ({ ...each, y: each.y + shiftAt(each.y) })) }),
  };
}

function growthOf({ box, isRepeated }: Measured): number {
  return isRepeated ? 0 : growth(box);
}

function growth(box: LayoutBox): number {
  return box.kind === 'paragraph' ? 0 : box.style.flexGrow;
}
