/**
 * An OpenType font with PostScript outlines (CFF, Adobe Technical Note 5176), made in code: a box for each character of
 * ASCII, as wide as half an em of 1,000.
 */
import { edited, written } from './font-files.ts';

const FIRST = 0x20;
const CHARACTERS = 95;
const GLYPHS = CHARACTERS + 1;

/** @param font for the tables that have nothing to do with outlines */
export function cffFont(font: Uint8Array, kind: 'named' | 'keyed'): Uint8Array {
  return edited(font, {
    glyf: undefined,
    loca: undefined,
    GSUB: undefined,
    GPOS: undefined,
    GDEF: undefined,
    'cvt ': undefined,
    fpgm: undefined,
    prep: undefined,
    gasp: undefined,
    'CFF ': cff(kind),
    maxp: Uint8Array.from([0, 0, 0x50, 0, ...two(GLYPHS)]),
    hhea: written((view) => view.setUint16(34, GLYPHS)),
    hmtx: Uint8Array.from(Array.from({ length: GLYPHS }, () => [...two(500), ...two(50)]).flat()),
    post: (table) => written((view) => view.setUint32(0, 0x00030000))(table.slice(0, 32)),
    cmap: cmap(),
  });
}

function cmap(): Uint8Array {
  const glyphs = Array.from({ length: CHARACTERS }, (_, at) => two(at + 1)).flat();
  const map = [6, 10 + glyphs.length, 0, FIRST, CHARACTERS].flatMap(two);
  return Uint8Array.from([...[0, 1, 3, 1].flatMap(two), ...four(12), ...map, ...glyphs]);
}

function cff(kind: 'named' | 'keyed'): Uint8Array {
  const header = [1, 0, 4, 4];
  const name = index([bytesOf('Own')]);
  const strings = index(kind === 'keyed' ? [bytesOf('Adobe'), bytesOf('Identity')] : []);
  const shapes = index(Array.from({ length: GLYPHS }, () => BOX));
  // Numbers of places are always five bytes long, so that places do not depend on themselves.
  const lengthOfTop = index([top(kind, 0, 0, 0)]).length;
  const shapesAt = header.length + name.length + lengthOfTop + strings.length + 2;
  const privateAt = shapesAt + shapes.length;
  const fonts = index([[...integer(0), ...integer(privateAt), 18]]);
  const select = [3, ...two(1), ...two(0), 0, ...two(GLYPHS)];
  const dictionary = index([top(kind, shapesAt, privateAt, privateAt + fonts.length)]);
  const rest = kind === 'keyed' ? [...fonts, ...select] : [];
  return Uint8Array.from([...header, ...name, ...dictionary, ...strings, 0, 0, ...shapes, ...rest]);
}

function top(kind: 'named' | 'keyed', shapes: number, first: number, second: number): number[] {
  const outlines = [...integer(shapes), 17];
  if (kind === 'named') return [...outlines, ...integer(0), ...integer(first), 18];
  const system = [...integer(391), ...integer(392), ...integer(0), 12, 30];
  return [...system, ...outlines, ...integer(first), 12, 36, ...integer(second), 12, 37];
}

/** 50 0 rmoveto, 400 700 -400 hlineto, endchar. */
const BOX = [139 + 50, 139, 21, ...charNumber(400), ...charNumber(700), ...charNumber(-400), 6, 14];

function charNumber(value: number): number[] {
  const size = Math.abs(value) - 108;
  return [(size >> 8) + (value < 0 ? 251 : 247), size & 0xff];
}

function index(items: readonly (readonly number[])[]): number[] {
  if (items.length === 0) return [0, 0];
  let place = 1;
  const places = [place, ...items.map(({ length }) => (place += length))];
  return [...two(items.length), 2, ...places.flatMap(two), ...items.flat()];
}

function integer(value: number): number[] {
  return [29, ...four(value)];
}

function two(value: number): number[] {
  return [value >> 8, value & 0xff];
}

function four(value: number): number[] {
  return [value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff];
}

function bytesOf(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
