/** Measured tree → placed items, in painting order: what lies behind comes first. */
import { drawLine } from '../text/lines.ts';
import type { Fragment } from '../text/paragraph.ts';
import type { Attempt } from './attempt.ts';
import type { LinkLook, ParagraphBox } from './box.ts';
import { draw } from './drawing.ts';
import { frameItems } from './frame.ts';
import type { Measured } from './measured.ts';
import type { LinkArea, PlacedItem } from './page.ts';
import { indentOf, lineHeightOf } from './paragraph.ts';

export function paint(measured: Measured, x: number, y: number, attempt: Attempt, items: PlacedItem[]): void {
  const { box, width, height } = measured;
  if (box.kind === 'paragraph') {
    paintParagraph(box, measured, x, y, items);
    return;
  }
  for (const item of frameItems(box.style, { x, y, width, height })) items.push(item);
  if (box.kind === 'drawing') {
    const lineHeight = lineHeightOf(box.style, attempt.size(box.style.fontSize));
    for (const item of draw(box.drawing, { width, height }, box.style, lineHeight)) {
      items.push({ ...item, x: item.x + x, y: item.y + y });
    }
  }
  for (const child of measured.children) paint(child.measured, x + child.x, y + child.y, attempt, items);
}

function paintParagraph(
  box: ParagraphBox,
  measured: Measured,
  x: number,
  y: number,
  items: PlacedItem[],
): void {
  const { width, baseline, set } = measured;
  set?.lines.forEach((line, index) => {
    const left = x + indentOf(box, width, line);
    const base = y + baseline + index * set.lineHeight;
    for (const fragment of drawLine(box.paragraph, line, set.sizes))
      paintFragment(box, fragment, left, base, items);
  });
}

function paintFragment(
  box: ParagraphBox,
  fragment: Fragment,
  left: number,
  base: number,
  items: PlacedItem[],
): void {
  const look = box.inlines[fragment.item];
  if (!look) throw new Error('A fragment of a line has no look.');
  const { face, size, glyphs, advances, starts, text, actual } = fragment;
  const x = left + fragment.x;
  const colour = look.style.color;
  const { mark } = look;
  items.push({
    kind: 'glyphs',
    x,
    y: base,
    face,
    size,
    colour,
    glyphs,
    advances,
    starts,
    text,
    mark,
    actual,
  });
  if (look.link) items.push(linkArea(look.link, fragment, x, base));
}

/** From the ascenders to the descenders, as wide as the words. */
function linkArea(
  { node, uri, description }: LinkLook,
  { face, size, width }: Fragment,
  x: number,
  base: number,
): LinkArea {
  const ascent = (face.ascent * size) / face.unitsPerEm;
  const descent = (face.descent * size) / face.unitsPerEm;
  return {
    kind: 'link',
    x,
    y: base - ascent,
    width,
    height: ascent + descent,
    node,
    target: { uri },
    description,
  };
}
