/** Which characters a font says that it has: table `cmap`. */

export type Mapping = 'unicode' | 'symbol' | 'other' | 'broken';

/** Platform and encoding; the ones that have Unicode's own numbers, as fontkit looks for them. */
const UNICODE = new Set(['3 10', '0 6', '0 4', '3 1', '0 3', '0 2', '0 1', '0 0']);
const SYMBOL = '3 0';
const WINDOWS = '3 1';

/** Which numbers a font maps. */
export function mappingOf(cmap: DataView): Mapping {
  const maps = mapsOf(cmap);
  if (!maps) return 'broken';
  if (maps.some(({ kind }) => UNICODE.has(kind))) return 'unicode';
  return maps.some(({ kind }) => kind === SYMBOL) ? 'symbol' : 'other';
}

/** Whether all characters lead to glyphs that are there. */
export function areMapsSound(cmap: DataView, glyphs: number): boolean {
  const maps = mapsOf(cmap) ?? [];
  return maps.every(({ kind, offset }) => !UNICODE.has(kind) || isMapSound(cmap, offset, glyphs));
}

interface CharacterMap {
  readonly kind: string;
  readonly offset: number;
}

/** Undefined where one lies outside the table. */
function mapsOf(cmap: DataView): CharacterMap[] | undefined {
  const { byteLength } = cmap;
  if (byteLength < 4) return undefined;
  const count = cmap.getUint16(2);
  if (cmap.getUint16(0) !== 0 || count === 0 || 4 + 8 * count > byteLength) return undefined;
  const maps: CharacterMap[] = [];
  for (let at = 4; at < 4 + 8 * count; at += 8) {
    const offset = cmap.getUint32(at + 4);
    if (offset + 8 > byteLength) return undefined;
    maps.push({ kind: `${cmap.getUint16(at)} ${cmap.getUint16(at + 2)}`, offset });
  }
  return maps;
}

/** Whether it has the map that programs that fill in forms look in: Windows, Unicode. */
export function hasWindowsMap(cmap: DataView): boolean {
  return mapsOf(cmap)?.some(({ kind }) => kind === WINDOWS) ?? false;
}

function isMapSound(cmap: DataView, start: number, glyphs: number): boolean {
  const left = cmap.byteLength - start;
  switch (cmap.getUint16(start)) {
    case 0:
      return areInside(cmap, start + 6, 256, 1, glyphs);
    case 4:
      return isSegmentedSound(cmap, start, glyphs);
    case 6:
      return left >= 10 && areInside(cmap, start + 10, cmap.getUint16(start + 8), 2, glyphs);
    case 10:
      return left >= 20 && areInside(cmap, start + 20, cmap.getUint32(start + 16), 2, glyphs);
    case 12:
      return areGroupsSound(cmap, start, glyphs, true);
    case 13:
      return areGroupsSound(cmap, start, glyphs, false);
    default:
      return false;
  }
}

/** Whether a list of numbers of glyphs lies in the table, and names glyphs that are there. */
function areInside(cmap: DataView, start: number, count: number, size: 1 | 2, glyphs: number): boolean {
  if (!isListSound(cmap.byteLength, start, count, size)) return false;
  for (let at = 0; at < count; at += 1) {
    const glyph = size === 1 ? cmap.getUint8(start + at) : cmap.getUint16(start + 2 * at);
    if (glyph >= glyphs) return false;
  }
  return true;
}

function isListSound(length: number, start: number, count: number, size: number): boolean {
  return start + count * size <= length;
}

function isSegmentedSound(cmap: DataView, start: number, glyphs: number): boolean {
  const left = cmap.byteLength - start;
  if (left < 16) return false;
  const double = cmap.getUint16(start + 6);
  if (double === 0 || double % 2 === 1 || 16 + 4 * double > left) return false;
  const ends = start + 14;
  const starts = ends + double + 2;
  for (let segment = 0; segment < double; segment += 2) {
    const [first, last] = [cmap.getUint16(starts + segment), cmap.getUint16(ends + segment)];
    if (first > last || (segment > 0 && first <= cmap.getUint16(ends + segment - 2))) return false;
    const delta = cmap.getUint16(starts + double + segment);
    if (!isSegmentSound(cmap, starts + 2 * double + segment, first, last, delta, glyphs)) return false;
  }
  return true;
}

/** @param place of the segment's offset, from which it counts */
function isSegmentSound(
  cmap: DataView,
  place: number,
  first: number,
  last: number,
  delta: number,
  glyphs: number,
): boolean {
  const offset = cmap.getUint16(place);
  for (let code = first; code <= last; code += 1) {
    const at = place + offset + 2 * (code - first);
    // Past the end there is no glyph, which the last segment of some fonts makes use of.
    const listed = offset === 0 ? code : at + 2 <= cmap.byteLength ? cmap.getUint16(at) : 0;
    const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
    if (glyph >= glyphs && code !== 0xffff) return false;
  }
  return true;
}

function areGroupsSound(cmap: DataView, start: number, glyphs: number, isCounting: boolean): boolean {
  const left = cmap.byteLength - start;
  if (left < 16) return false;
  const count = cmap.getUint32(start + 12);
  if (16 + 12 * count > left) return false;
  let before = -1;
  for (let at = start + 16; at < start + 16 + 12 * count; at += 12) {
    const [first, last, glyph] = [cmap.getUint32(at), cmap.getUint32(at + 4), cmap.getUint32(at + 8)];
    if (first <= before || last < first || last > 0x10ffff) return false;
    if (glyph + (isCounting ? last - first : 0) >= glyphs) return false;
    before = last;
  }
  return true;
}
