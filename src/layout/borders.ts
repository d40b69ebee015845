/** Backgrounds and borders of boxes. */
import type { Box } from '../geometry.ts';
import type { PathCommand } from '../path.ts';
import type { Border, Style } from '../style/style.ts';
import type { PathItem } from './page.ts';

interface Known {
  readonly box: Box;
  readonly items: readonly PathItem[];
}

/** The last result per style: on cards the same box is at the same place on every page. */
const known = new WeakMap<Style, Known>();

/** The background of a box, then its borders. */
export function borderItems(style: Style, box: Box): readonly PathItem[] {
  if (!hasFrame(style)) return NOTHING;
  const last = known.get(style);
  if (last && sameBox(last.box, box)) return last.items;
  const items = makeItems(style, box);
  known.set(style, { box, items });
  return items;
}

const NOTHING: readonly PathItem[] = [];

function hasFrame({ backgroundColor, borderTop, borderRight, borderBottom, borderLeft }: Style): boolean {
  return (
    backgroundColor !== 'transparent' ||
    borderTop !== 'none' ||
    borderRight !== 'none' ||
    borderBottom !== 'none' ||
    borderLeft !== 'none'
  );
}

function sameBox(one: Box, other: Box): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

function makeItems(style: Style, box: Box): PathItem[] {
  const items: PathItem[] = [];
  if (style.backgroundColor !== 'transparent') {
    items.push({ ...path(outline(box, style.borderRadius)), fill: style.backgroundColor });
  }
  const { borderTop, borderRight, borderBottom, borderLeft } = style;
  const borders = [borderTop, borderRight, borderBottom, borderLeft];
  if (borderTop !== 'none' && borders.every((border) => same(border, borderTop))) {
    const inner = shrink(box, borderTop.width / 2);
    items.push(stroked(outline(inner, style.borderRadius), borderTop));
    return items;
  }
  borders.forEach((border, side) => {
    if (border !== 'none') items.push(stroked(edge(box, side, border.width / 2), border));
  });
  return items;
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

/** One side of a box as a line whose middle lies `inside` it, in points. Sides go clockwise; 0 is the top. */
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

/** For a quarter circle: how far a Bézier curve's handles lie from its ends, as a share of the radius. */
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
