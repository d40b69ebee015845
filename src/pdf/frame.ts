/**
 * Where items lie on their sheet. Everything before the writer counts from the top left, y down; PDF counts from the
 * bottom left, y up. Content is drawn in *page space*: origin at the page's bottom left, y up. A frame's matrix maps page
 * space to the sheet. Points.
 */
import type { Box } from '../geometry.ts';
import type { Placement, Sheet } from '../impose/sheet.ts';
import type { FieldArea, GlyphRun, LinkArea, PathItem, PlacedItem } from '../layout/page.ts';
import { boundsOf, overlap, reachOf } from '../path.ts';

/** `a b c d e f` of PDF's `cm`: X = a·x + c·y + e, Y = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** PDF's rectangle: left, bottom, right, top. */
export type Rectangle = readonly [number, number, number, number];

export type DrawnItem = GlyphRun | PathItem;

/** Leaves no ink: a place to click or fill in. */
export type Area = LinkArea | FieldArea;

export interface Frame {
  /** What leaves ink on the paper. */
  readonly items: readonly DrawnItem[];
  readonly areas: readonly Area[];
  /** Height of the page, to turn y down into y up. */
  readonly height: number;
  readonly matrix: Matrix;
  /** The part that is drawn, in page space; all if undefined. */
  readonly clip: Rectangle | undefined;
  /** Reading order; frames of equal order are read as they are drawn. */
  readonly order: number;
}

/** The frames of a sheet in drawing order; the furniture last, over everything. */
export interface FramedSheet {
  readonly sheet: Sheet;
  readonly placements: readonly Frame[];
  readonly furniture: Frame;
}

export function frameSheet(sheet: Sheet): FramedSheet {
  return {
    sheet,
    placements: sheet.placements.map((placement) => placementFrame(placement, sheet)),
    furniture: furnitureFrame(sheet),
  };
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export function isIdentity(matrix: Matrix): boolean {
  return matrix.every((value, at) => Math.abs(value - (IDENTITY[at] ?? 0)) < 0.0005);
}

function furnitureFrame(sheet: Sheet): Frame {
  return {
    ...split(sheet.furniture),
    height: sheet.height,
    matrix: adjusted(IDENTITY, sheet),
    clip: undefined,
    order: 0,
  };
}

function placementFrame(placement: Placement, sheet: Sheet): Frame {
  return {
    ...split(placement.page.items),
    height: placement.page.height,
    matrix: adjusted(placementMatrix(placement, sheet.height), sheet),
    clip: clipOf(placement),
    order: placement.order ?? 0,
  };
}

function clipOf({ part, page }: Placement): Rectangle | undefined {
  if (!part) return undefined;
  return [part.x, page.height - part.y - part.height, part.x + part.width, page.height - part.y];
}

/** Splits drawing from areas, and drops items that leave no ink. */
function split(placed: readonly PlacedItem[]): Pick<Frame, 'items' | 'areas'> {
  const items: DrawnItem[] = [];
  const areas: Area[] = [];
  for (const item of placed) {
    if (item.kind === 'link' || item.kind === 'field') areas.push(item);
    else if (isDrawn(item)) items.push(item);
  }
  return { items, areas };
}

function isDrawn(item: DrawnItem): boolean {
  if (item.kind === 'glyphs') return item.glyphs.length > 0;
  return item.commands.length > 0 && (item.fill !== undefined || item.stroke !== undefined);
}

function placementMatrix({ page, turn, x, y }: Placement, sheetHeight: number): Matrix {
  const top = sheetHeight - y;
  switch (turn) {
    case 0:
      return [1, 0, 0, 1, x, top - page.height];
    case 90:
      return [0, -1, 1, 0, x, top];
    case 180:
      return [-1, 0, 0, -1, x + page.width, top];
    case 270:
      return [0, 1, -1, 0, x + page.height, top - page.width];
  }
}

/** Applies the sheet's adjustment, which counts y down, after a matrix that counts y up. */
function adjusted([a, b, c, d, e, f]: Matrix, { adjust, height }: Sheet): Matrix {
  if (!adjust) return [a, b, c, d, e, f];
  const [p, q, r, s] = [adjust.a, -adjust.b, -adjust.c, adjust.d];
  const t = adjust.c * height + adjust.e;
  const u = height - adjust.d * height - adjust.f;
  return [p * a + r * b, q * a + s * b, p * c + r * d, q * c + s * d, p * e + r * f + t, q * e + s * f + u];
}

/** A box of the page (y down) as a rectangle of the sheet. */
export function rectangleOnSheet(box: Box, frame: Frame): Rectangle {
  const [a, b, c, d, e, f] = frame.matrix;
  const left = box.x;
  const right = box.x + box.width;
  const top = frame.height - box.y;
  const bottom = top - box.height;
  const oneX = a * left + c * bottom + e;
  const oneY = b * left + d * bottom + f;
  const otherX = a * right + c * top + e;
  const otherY = b * right + d * top + f;
  return [Math.min(oneX, otherX), Math.min(oneY, otherY), Math.max(oneX, otherX), Math.max(oneY, otherY)];
}

export function union(one: Rectangle, other: Rectangle): Rectangle {
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

/** The box of an item on its page: for text its line, for a path its points and half its stroke. */
export function itemBox(item: PlacedItem): Box {
  switch (item.kind) {
    case 'link':
    case 'field':
      return item;
    case 'glyphs': {
      const em = item.size / item.face.unitsPerEm;
      const width = sumOf(item.advances) * em;
      const { ascent, descent } = item.face;
      return { x: item.x, y: item.y - ascent * em, width, height: (ascent + descent) * em };
    }
    case 'path': {
      const box = pathBox(item);
      const edge = item.stroke ? reachOf(item.stroke) : 0;
      return {
        x: item.x + box.x * item.scale - edge,
        y: item.y + box.y * item.scale - edge,
        width: box.width * item.scale + 2 * edge,
        height: box.height * item.scale + 2 * edge,
      };
    }
  }
}

function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at += 1) sum += numbers[at] as number;
  return sum;
}

/** The box of a path's points, as far as its clips leave it. */
function pathBox({ commands, clips = [] }: PathItem): Box {
  const nothing = { x: 0, y: 0, width: 0, height: 0 };
  let box = boundsOf(commands);
  for (const clip of clips) {
    const area = boundsOf(clip.commands);
    box = box && area && overlap(box, area);
  }
  return box ?? nothing;
}
