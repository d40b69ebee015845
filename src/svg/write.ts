/**
 * Sheets as pictures of themselves, for a screen: the second writer beside `pdf/`. It draws what layout placed and
 * decides nothing, so that what one sees is what is printed. Letters are outlines, each written once.
 */
import type { Colour } from '../colour.ts';
import type { Placement, Sheet } from '../impose/sheet.ts';
import type { GlyphRun, Page, PathItem, PlacedItem, Stroke } from '../layout/page.ts';
import { outlineOf } from '../text/outlines.ts';

/** A sheet with all that is on it. */
export function sheetSvg(sheet: Sheet, paper: Colour | undefined): string {
  const letters = new Letters();
  const placed = sheet.placements.map(
    (placement) => `<g transform="${transformOf(placement)}">${drawItems(placement.page.items, letters)}</g>`,
  );
  const body = placed.join('') + drawItems(sheet.furniture, letters);
  return svg(sheet.width, sheet.height, paper, letters, body);
}

/** A page by itself: a card as it is after cutting. */
export function pageSvg({ width, height, items }: Page, paper: Colour | undefined): string {
  const letters = new Letters();
  return svg(width, height, paper, letters, drawItems(items, letters));
}

function svg(
  width: number,
  height: number,
  paper: Colour | undefined,
  letters: Letters,
  body: string,
): string {
  const size = `width="${short(width)}" height="${short(height)}"`;
  const ground = paper ? `<rect ${size} fill="${ink(paper)}"/>` : '';
  const box = `viewBox="0 0 ${short(width)} ${short(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box}>${letters.definitions()}${ground}${body}</svg>`;
}

/** Links and fields leave no ink. */
function drawItems(items: readonly PlacedItem[], letters: Letters): string {
  return items.map((item) => drawItem(item, letters)).join('');
}

function drawItem(item: PlacedItem, letters: Letters): string {
  if (item.kind === 'glyphs') return drawGlyphs(item, letters);
  return item.kind === 'path' ? drawPath(item) : '';
}

function drawGlyphs({ x, y, face, size, colour, glyphs, advances }: GlyphRun, letters: Letters): string {
  const scale = size / face.unitsPerEm;
  let pen = 0;
  const used = glyphs.map((glyph, at) => {
    const name = letters.nameOf({ face, glyph });
    const use = name === undefined ? '' : `<use href="#${name}" x="${short(pen)}"/>`;
    pen += advances[at] ?? 0;
    return use;
  });
  const place = `matrix(${precise(scale)} 0 0 ${precise(-scale)} ${short(x)} ${short(y)})`;
  return `<g transform="${place}"${fillOf(colour)}>${used.join('')}</g>`;
}

function drawPath({ x, y, scale, commands, fill, stroke }: PathItem): string {
  const data = commands.map(([letter, ...numbers]) => letter + numbers.map(precise).join(' ')).join('');
  const place = x === 0 && y === 0 && scale === 1 ? '' : ` transform="${placeOf({ x, y, scale })}"`;
  return `<path d="${data}"${place} fill="${fill ? ink(fill) : 'none'}"${stroke ? line(stroke, scale) : ''}/>`;
}

function placeOf({ x, y, scale }: Pick<PathItem, 'x' | 'y' | 'scale'>): string {
  return `matrix(${precise(scale)} 0 0 ${precise(scale)} ${short(x)} ${short(y)})`;
}

/** Widths are points on the page, whatever the scale of the path. */
function line({ colour, width, dash, cap }: Stroke, scale: number): string {
  const ends = cap === 'round' ? ' stroke-linecap="round"' : '';
  const dashes = dash ? ` stroke-dasharray="${dash.map((part) => precise(part / scale)).join(' ')}"` : '';
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

/** The letters of one picture, by names that are short because they come back so often. */
class Letters {
  readonly #names = new Map<string, string | undefined>();
  readonly #paths: string[] = [];

  /** Undefined for a glyph without ink. */
  nameOf({ face, glyph }: Pick<GlyphRun, 'face'> & { readonly glyph: number }): string | undefined {
    const key = `${face.id} ${glyph}`;
    if (!this.#names.has(key)) this.#names.set(key, this.#define(outlineOf(face, glyph)));
    return this.#names.get(key);
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
