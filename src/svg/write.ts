/**
 * Sheets as pictures of themselves, for a screen: the second writer beside `pdf/`. It draws what layout placed and
 * decides nothing, so that what one sees is what is printed. Letters are outlines, each written once.
 */
import type { Colour } from '../colour.ts';
import type { Box } from '../geometry.ts';
import type { Placement, Sheet } from '../impose/sheet.ts';
import type { GlyphRun, Page, PathItem, PlacedItem, Stroke } from '../layout/page.ts';
import type { Clip, PathCommand } from '../path.ts';
import { ON_PEN } from '../text/face.ts';
import { outlineOf } from '../text/outlines.ts';

/** A sheet with all that is on it. */
export function sheetSvg(sheet: Sheet, paper: Colour | undefined): string {
  const letters = new Letters();
  const placed = sheet.placements.map(
    (placement) => `<g transform="${transformOf(placement)}">${drawPart(placement, letters)}</g>`,
  );
  const body = placed.join('') + drawItems(sheet.furniture, letters);
  return svg({ x: 0, y: 0, width: sheet.width, height: sheet.height }, paper, letters, body);
}

/** What is not printed of a page is cut off by a picture in the picture. */
function drawPart({ page, part }: Placement, letters: Letters): string {
  const drawn = drawItems(page.items, letters);
  return part ? `<svg ${windowOf(part)}>${drawn}</svg>` : drawn;
}

/**
 * A page by itself: a card as it is after cutting.
 * @param bleed how far the page goes on past the card
 */
export function pageSvg({ width, height, items }: Page, paper: Colour | undefined, bleed = 0): string {
  const letters = new Letters();
  const card = { x: bleed, y: bleed, width: width - 2 * bleed, height: height - 2 * bleed };
  return svg(card, paper, letters, drawItems(items, letters));
}

function svg(box: Box, paper: Colour | undefined, letters: Letters, body: string): string {
  const size = `width="${short(box.width)}" height="${short(box.height)}"`;
  const corner = box.x === 0 && box.y === 0 ? '' : `x="${short(box.x)}" y="${short(box.y)}" `;
  const ground = paper ? `<rect ${corner}${size} fill="${ink(paper)}"/>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${viewOf(box)}>${letters.definitions()}${ground}${body}</svg>`;
}

function windowOf(box: Box): string {
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(short);
  return `x="${x}" y="${y}" width="${width}" height="${height}" ${viewOf(box)}`;
}

function viewOf({ x, y, width, height }: Box): string {
  return `viewBox="${[x, y, width, height].map(short).join(' ')}"`;
}

/** Links and fields leave no ink. */
function drawItems(items: readonly PlacedItem[], letters: Letters): string {
  return items.map((item) => drawItem(item, letters)).join('');
}

function drawItem(item: PlacedItem, letters: Letters): string {
  if (item.kind === 'glyphs') return drawGlyphs(item, letters);
  return item.kind === 'path' ? drawPath(item, letters) : '';
}

function drawGlyphs(
  { x, y, face, size, colour, glyphs, advances, offsets }: GlyphRun,
  letters: Letters,
): string {
  const scale = size / face.unitsPerEm;
  let pen = 0;
  const used = glyphs.map((glyph, at) => {
    const name = letters.nameOf({ face, glyph });
    // The space of these letters has y up, as their offsets have.
    const { x: right, y: up } = offsets?.[at] ?? ON_PEN;
    const height = up === 0 ? '' : ` y="${short(up)}"`;
    const use = name === undefined ? '' : `<use href="#${name}" x="${short(pen + right)}"${height}/>`;
    pen += advances[at] ?? 0;
    return use;
  });
  const place = `matrix(${precise(scale)} 0 0 ${precise(-scale)} ${short(x)} ${short(y)})`;
  return `<g transform="${place}"${fillOf(colour)}>${used.join('')}</g>`;
}

function drawPath(
  { x, y, scale, commands, fill, fillRule, stroke, clips }: PathItem,
  letters: Letters,
): string {
  const data = dataOf(commands);
  const place = x === 0 && y === 0 && scale === 1 ? '' : ` transform="${placeOf({ x, y, scale })}"`;
  const rule = fill && fillRule === 'evenodd' ? ' fill-rule="evenodd"' : '';
  const clip = clips ? ` clip-path="url(#${letters.clipOf(clips)})"` : '';
  const area = `fill="${fill ? ink(fill) : 'none'}"${rule}`;
  return `<path d="${data}"${place} ${area}${stroke ? line(stroke, scale) : ''}${clip}/>`;
}

function dataOf(commands: readonly PathCommand[]): string {
  return commands.map(([letter, ...numbers]) => letter + numbers.map(precise).join(' ')).join('');
}

function placeOf({ x, y, scale }: Pick<PathItem, 'x' | 'y' | 'scale'>): string {
  return `matrix(${precise(scale)} 0 0 ${precise(scale)} ${short(x)} ${short(y)})`;
}

/** Widths are points on the page, whatever the scale of the path. */
function line({ colour, width, dash, dashOffset, cap, join, miterLimit }: Stroke, scale: number): string {
  const corners = join ? ` stroke-linejoin="${join}" stroke-miterlimit="${precise(miterLimit ?? 4)}"` : '';
  const ends = (cap && cap !== 'butt' ? ` stroke-linecap="${cap}"` : '') + corners;
  const start = dashOffset ? ` stroke-dashoffset="${precise(dashOffset / scale)}"` : '';
  const dashes = dash
    ? ` stroke-dasharray="${dash.map((part) => precise(part / scale)).join(' ')}"${start}`
    : '';
  return ` stroke="${ink(colour)}" stroke-width="${precise(width / scale)}"${dashes}${ends}`;
}

function transformOf({ page: { width, height }, turn, x, y }: Placement): string {
  switch (turn) {
    case 0:
      return `translate(${short(x)} ${short(y)})`;
    case 90:
      return `translate(${short(x + height)} ${short(y)}) rotate(90)`;
    case 180:
      return `translate(${short(x + width)} ${short(y + height)}) rotate(180)`;
    case 270:
      return `translate(${short(x)} ${short(y + width)}) rotate(270)`;
  }
}

/** What one picture uses more than once, by names that are short because they come back so often: letters, and clips. */
class Letters {
  readonly #names = new Map<string, string | undefined>();
  readonly #clips = new Map<readonly Clip[], string>();
  readonly #paths: string[] = [];

  /** Undefined for a glyph without ink. */
  nameOf({ face, glyph }: Pick<GlyphRun, 'face'> & { readonly glyph: number }): string | undefined {
    const key = `${face.id} ${glyph}`;
    if (!this.#names.has(key)) this.#names.set(key, this.#define(outlineOf(face, glyph)));
    return this.#names.get(key);
  }

  /** What is cut off by one clip is cut off by those before it, too. */
  clipOf(clips: readonly Clip[]): string {
    const known = this.#clips.get(clips);
    if (known !== undefined) return known;
    let outer = '';
    let name = '';
    for (const { commands, rule } of clips) {
      name = `c${this.#paths.length}`;
      const path = `<path d="${dataOf(commands)}" clip-rule="${rule}"/>`;
      this.#paths.push(`<clipPath id="${name}"${outer}>${path}</clipPath>`);
      outer = ` clip-path="url(#${name})"`;
    }
    this.#clips.set(clips, name);
    return name;
  }

  definitions(): string {
    return this.#paths.length === 0 ? '' : `<defs>${this.#paths.join('')}</defs>`;
  }

  #define(data: string): string | undefined {
    if (data === '') return undefined;
    const name = `g${this.#paths.length}`;
    this.#paths.push(`<path id="${name}" d="${data}"/>`);
    return name;
  }
}

function fillOf(colour: Colour): string {
  const name = ink(colour);
  return name === '#000000' ? '' : ` fill="${name}"`;
}

function ink({ red, green, blue }: Colour): string {
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** To a hundredth of a point: finer than a screen, and than a printer. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function precise(value: number): string {
  return String(Math.round(value * 100_000) / 100_000);
}
