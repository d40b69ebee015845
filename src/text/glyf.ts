/** Whether the outlines of a TrueType font can be drawn, all of them: tables `loca` and `glyf`. */

/** How deep glyphs may be made of glyphs; real fonts stay under five. */
const DEEPEST = 16;

/** Bits of a point (`glyf`, "Simple Glyph Description"). */
const SHORT_X = 0x02;
const SHORT_Y = 0x04;
const REPEAT = 0x08;
const SAME_X = 0x10;
const SAME_Y = 0x20;

/** Bits of a component ("Composite Glyph Description"). */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

export function areOutlinesSound(loca: DataView, glyf: DataView, isLong: boolean, count: number): boolean {
  if (loca.byteLength < (count + 1) * (isLong ? 4 : 2)) return false;
  const offsetOf = (glyph: number) => (isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  const parts = new Map<number, readonly number[]>();
  let start = offsetOf(0);
  for (let glyph = 0; glyph < count; glyph += 1) {
    const end = offsetOf(glyph + 1);
    if (end < start || end > glyf.byteLength) return false;
    if (end > start && !isGlyphSound(glyf, start, end, glyph, parts)) return false;
    start = end;
  }
  return areCompositesSound(parts, count);
}

function isGlyphSound(
  glyf: DataView,
  start: number,
  end: number,
  glyph: number,
  parts: Map<number, readonly number[]>,
): boolean {
  if (end - start < 10) return false;
  const contours = glyf.getInt16(start);
  if (contours >= 0) return isSimpleSound(glyf, start + 10, end, contours);
  const components = componentsIn(glyf, start + 10, end);
  if (components) parts.set(glyph, components);
  return components !== undefined;
}

/** Whether the points of a glyph lie inside it. */
function isSimpleSound(glyf: DataView, start: number, end: number, contours: number): boolean {
  const at = start + 2 * contours;
  if (at + 2 > end) return contours === 0;
  let points = 0;
  for (let contour = 0; contour < contours; contour += 1) {
    const last = glyf.getUint16(start + 2 * contour);
    if (last + 1 < points) return false;
    points = last + 1;
  }
  return arePointsInside(glyf, at + 2 + glyf.getUint16(at), end, points);
}

function arePointsInside(glyf: DataView, start: number, end: number, points: number): boolean {
  let at = start;
  let coordinates = 0;
  for (let point = 0; point < points; ) {
    if (at >= end) return false;
    const flags = glyf.getUint8(at);
    at += 1;
    let times = 1;
    if (flags & REPEAT) {
      if (at >= end) return false;
      times += glyf.getUint8(at);
      at += 1;
    }
    const x = flags & SHORT_X ? 1 : flags & SAME_X ? 0 : 2;
    const y = flags & SHORT_Y ? 1 : flags & SAME_Y ? 0 : 2;
    coordinates += times * (x + y);
    point += times;
    if (point > points) return false;
  }
  return at + coordinates <= end;
}

/** The glyphs that a glyph is made of; undefined where they go on past its end. */
function componentsIn(glyf: DataView, start: number, end: number): number[] | undefined {
  const components: number[] = [];
  for (let at = start, hasMore = true; hasMore; ) {
    if (at + 4 > end) return undefined;
    const flags = glyf.getUint16(at);
    components.push(glyf.getUint16(at + 2));
    at += 4 + (flags & WORDS ? 4 : 2);
    at += flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
    if (at > end) return undefined;
    hasMore = (flags & MORE) !== 0;
  }
  return components;
}

/** Whether glyphs are made of glyphs that are there, and none of itself. */
function areCompositesSound(parts: ReadonlyMap<number, readonly number[]>, count: number): boolean {
  const depths = new Map<number, number>();
  const depthOf = (glyph: number, above: number): number => {
    const components = parts.get(glyph);
    if (!components || above > DEEPEST) return above > DEEPEST ? Infinity : 0;
    const known = depths.get(glyph);
    if (known !== undefined) return known;
    const depth = 1 + Math.max(...components.map((component) => depthOf(component, above + 1)));
    depths.set(glyph, depth);
    return depth;
  };
  return [...parts].every(
    ([glyph, components]) =>
      components.every((component) => component < count) && depthOf(glyph, 0) <= DEEPEST,
  );
}
