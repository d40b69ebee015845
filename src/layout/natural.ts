import type { Attempt } from './attempt.ts';
import type { LayoutBox } from './box.ts';
import { resolve } from './measured.ts';
import { naturalParagraphWidth } from './paragraph.ts';

/** How wide a box would like to be, if it could have all the room in the world. */
export function naturalWidth(box: LayoutBox, attempt: Attempt): number {
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
