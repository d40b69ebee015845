/** Measured tree → placed items, in painting order: what lies behind comes first. */
import type { Box } from '../geometry.ts';
import type { PathCommand } from '../path.ts';
import type { Border, Style } from '../style/style.ts';
import { drawLine } from '../text/lines.ts';
import type { Fragment } from '../text/paragraph.ts';
import type { Attempt } from './attempt.ts';
import type { LinkLook, ParagraphBox } from './box.ts';
import { draw } from './drawing.ts';
import type { Measured } from './measure.ts';
import type { GlyphRun, LinkArea, PathItem, PlacedItem } from './page.ts';
import { indentOf, lineHeightOf } from './paragraph.ts';

export function paint(measured: Measured, x: number, y: number, attempt: Attempt, items: PlacedItem[]): void {
  const { box, width, height } = measured;
  if (box.kind === 'paragraph') {
    paintParagraph(box, measured, x, y, items);
    return;
  }
  paintFrame(box.style, { x, y, width, height }, items);
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
  const run: GlyphRun = {
    kind: 'glyphs',
    x,
    y: base,
    face,
    size,
    colour: look.style.color,
    glyphs,
    advances,
    starts,
    text,
  };
  items.push({ ...run, ...(actual !== undefined && { actual }), ...(look.mark && { mark: look.mark }) });
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

function paintFrame(style: Style, box: Box, items: PlacedItem[]): void {
  if (style.backgroundColor !== 'transparent') {
    items.push({ ...path(outline(box, style.borderRadius)), fill: style.backgroundColor });
  }
  const { borderTop, borderRight, borderBottom, borderLeft } = style;
  const borders = [borderTop, borderRight, borderBottom, borderLeft];
  if (borderTop !== 'none' && borders.every((border) => same(border, borderTop))) {
    const inner = shrink(box, borderTop.width / 2);
    items.push(stroked(outline(inner, style.borderRadius), borderTop));
    return;
  }
  borders.forEach((border, side) => {
    if (border !== 'none') items.push(stroked(edge(box, side, border.width / 2), border));
  });
}

function same(one: Border | 'none', other: Border): boolean {
  if (one === 'none') return false;
  const { red, green, blue } = one.colour;
  const ink = other.colour;
  const isSameInk = red === ink.red && green === ink.green && blue === ink.blue;
  return one.width === other.width && one.dash === other.dash && isSameInk;
}

function shrink({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

/** One side of a box, its line's middle half a line inside; 0 is the top, then clockwise. */
function edge({ x, y, width, height }: Box, side: number, inside: number): PathCommand[] {
  const ends: readonly (readonly [number, number, number, number])[] = [
    [x, y + inside, x + width, y + inside],
    [x + width - inside, y, x + width - inside, y + height],
    [x, y + height - inside, x + width, y + height - inside],
    [x + inside, y, x + inside, y + height],
  ];
  const [x1, y1, x2, y2] = ends[side] as readonly [number, number, number, number];
  return [
    ['M', x1, y1],
    ['L', x2, y2],
  ];
}

/** Distance of a Bézier curve's handles for a quarter circle, as a share of the radius. */
const KAPPA = 0.5522847498;

function outline({ x, y, width, height }: Box, radius: number): PathCommand[] {
  const right = x + width;
  const bottom = y + height;
  const r = Math.min(radius, width / 2, height / 2);
  if (r <= 0) return [['M', x, y], ['L', right, y], ['L', right, bottom], ['L', x, bottom], ['Z']];
  const h = r * (1 - KAPPA);
  return [
    ['M', x + r, y],
    ['L', right - r, y],
    ['C', right - h, y, right, y + h, right, y + r],
    ['L', right, bottom - r],
    ['C', right, bottom - h, right - h, bottom, right - r, bottom],
    ['L', x + r, bottom],
    ['C', x + h, bottom, x, bottom - h, x, bottom - r],
    ['L', x, y + r],
    ['C', x, y + h, x + h, y, x + r, y],
    ['Z'],
  ];
}

function path(commands: readonly PathCommand[]): PathItem {
  return { kind: 'path', x: 0, y: 0, scale: 1, commands };
}

function stroked(commands: readonly PathCommand[], border: Border): PathItem {
  const dashes = {
    solid: undefined,
    dashed: [border.width * 3, border.width * 2],
    dotted: [0, border.width * 2],
  };
  const dash = dashes[border.dash];
  return {
    ...path(commands),
    stroke: {
      colour: border.colour,
      width: border.width,
      ...(dash && { dash }),
      ...(border.dash === 'dotted' && { cap: 'round' as const }),
    },
  };
}
