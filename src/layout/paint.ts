/** Measured tree → placed items in painting order, back to front. */
import type { Colour } from '../colour.ts';

import { drawLine } from '../text/lines.ts';
import { type ChosenLine, chooseLines, type Fragment, prepareParagraph } from '../text/paragraph.ts';
import type { Attempt } from './attempt.ts';
import { borderItems } from './borders.ts';
import type { FieldBox, InlineLook, LinkLook, ParagraphBox } from './box.ts';
import { draw } from './drawing.ts';
import type { Measured, SetParagraph } from './measured.ts';
import type { PageNumbers } from './numbers.ts';
import type { FieldArea, LinkArea, PathItem, PlacedItem } from './page.ts';
import { indentOf, lineHeightOf, lineRequest } from './paragraph.ts';

/** The page that is painted. */
export interface Canvas {
  readonly attempt: Attempt;
  /** Of the page, from 1. */
  readonly number: number;
  readonly numbers: PageNumbers;
  /** A head repeated from an earlier page is decoration. */
  readonly isRepeated?: boolean;
}

export function paint(measured: Measured, x: number, y: number, canvas: Canvas, items: PlacedItem[]): void {
  const { box, width, height } = measured;
  if (measured.isRepeated && !canvas.isRepeated) {
    paint(measured, x, y, { ...canvas, isRepeated: true }, items);
    return;
  }
  if (box.kind === 'paragraph') {
    paintParagraph(box, measured, x, y, canvas, items);
    return;
  }
  for (const item of borderItems(box.style, { x, y, width, height })) items.push(item);
  if (box.kind === 'drawing') {
    const lineHeight = lineHeightOf(box.style, canvas.attempt.size(box.style.fontSize));
    for (const item of draw(box.drawing, { width, height }, box.style, lineHeight)) {
      items.push({ ...item, x: item.x + x, y: item.y + y });
    }
  }
  if (box.kind === 'field' && !canvas.isRepeated) {
    items.push(...fieldArea(box, canvas, { x, y, width, height }));
  }
  for (const child of measured.children) paint(child.measured, x + child.x, y + child.y, canvas, items);
}

function paintParagraph(
  box: ParagraphBox,
  { width, baseline, set }: Measured,
  x: number,
  y: number,
  canvas: Canvas,
  items: PlacedItem[],
): void {
  if (!set) return;
  const late = box.late && withNumbers(box, set, width, canvas);
  const { paragraph } = late ?? box;
  const { lines } = late ?? set;
  lines.forEach((line, index) => {
    const left = x + indentOf(box, width, line, set.overhang);
    const base = y + baseline + index * set.lineHeight;
    for (const fragment of drawLine(paragraph, line, set.sizes)) {
      const look = box.inlines[fragment.item];
      if (!look) throw new Error('A fragment of a line has no look.');
      paintFragment(look, fragment, left, base, canvas, items);
    }
  });
}

/**
 * Sets a paragraph again with the real page numbers in place of four figures. It has as many lines as were measured, or
 * fewer: the last part of a broken one takes what is left.
 */
function withNumbers(
  { late, paragraph, style }: ParagraphBox,
  { sizes, lines, firstLine, isLast }: SetParagraph,
  width: number,
  { number, numbers }: Canvas,
): { paragraph: typeof paragraph; lines: readonly ChosenLine[] } {
  const items = (late?.items ?? []).map((item, index) => {
    const meant = late?.numbers.get(index);
    return meant && item.kind === 'run' ? { ...item, text: numbers.words(meant, number) } : item;
  });
  const prepared = prepareParagraph(items, () => {}, late?.language);
  const all = chooseLines(prepared, lineRequest(style, sizes, width));
  const end = isLast ? all.length : firstLine + lines.length;
  return { paragraph: prepared, lines: all.slice(firstLine, end) };
}

function paintFragment(
  look: InlineLook,
  fragment: Fragment,
  left: number,
  base: number,
  { numbers, isRepeated }: Canvas,
  items: PlacedItem[],
): void {
  const { face, size, glyphs, advances, offsets, starts, text, actual } = fragment;
  const x = left + fragment.x;
  const colour = look.style.color;
  const mark = isRepeated ? undefined : look.mark;
  items.push({
    kind: 'glyphs',
    x,
    y: base,
    face,
    size,
    colour,
    glyphs,
    advances,
    ...(offsets && { offsets }),
    starts,
    text,
    mark,
    actual,
  });
  if (look.style.textDecoration === 'underline') items.push(underline(fragment, colour, x, base));
  const area = look.link && mark && linkArea(look.link, fragment, x, base, numbers);
  if (area) items.push(area);
}

/** A line as thin as the strokes of the letters, clear of their feet. */
function underline({ size, width }: Fragment, colour: Colour, x: number, base: number): PathItem {
  const commands = [
    ['M', 0, 0],
    ['L', width, 0],
  ] as const;
  const stroke = { colour, width: size * UNDERLINE.width };
  return { kind: 'path', x, y: base + size * UNDERLINE.below, scale: 1, commands, stroke };
}

/** In ems; below the baseline. */
const UNDERLINE = { below: 0.14, width: 0.05 };

/** From ascenders to descenders, as wide as the words; undefined if the target does not exist or nothing shows. */
function linkArea(
  { node, target, description }: LinkLook,
  { face, size, width, text }: Fragment,
  x: number,
  base: number,
  numbers: PageNumbers,
): LinkArea | undefined {
  const ascent = (face.ascent * size) / face.unitsPerEm;
  const descent = (face.descent * size) / face.unitsPerEm;
  const anchor = 'id' in target ? numbers.target(target.id) : undefined;
  const leadsTo = 'uri' in target ? target : anchor && { anchor };
  // The space at the end of a line can be a fragment of its own, which takes no room.
  if (!leadsTo || width <= 0) return undefined;
  const room = { x, y: base - ascent, width, height: ascent + descent };
  // A link that is only a page number is called by that number.
  return { kind: 'link', ...room, node, target: leadsTo, description: description || text.trim() };
}

function fieldArea(
  { field, node, face, style }: FieldBox,
  { attempt }: Canvas,
  room: Pick<FieldArea, 'x' | 'y' | 'width' | 'height'>,
): FieldArea[] {
  const size = attempt.size(style.fontSize);
  const { direction, color: colour } = style;
  return node ? [{ kind: 'field', ...room, node, field, direction, face, size, colour }] : [];
}
