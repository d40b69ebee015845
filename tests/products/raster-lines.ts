/** Lines on a page as it is printed, found in its pixels. Points from the top left of the page. */
import type { Size } from '../../src/geometry.ts';
import type { Raster } from '../pdf/raster.ts';

/** PDFium draws a page on whole points: pixels are not quite square, and only the page's size tells how wide they are. */
export interface Drawn extends Size {
  readonly raster: Raster;
}

export type Room = readonly [left: number, top: number, width: number, height: number];

/** Of the room, along the line: what is shorter is no line. */
const LEAST = 0.3;

/** Where upright lines lie from left to right in a room, or level ones from top to bottom: the middle of each. */
export function linesIn(drawn: Drawn, direction: 'upright' | 'level', room: Room): number[] {
  const sums = profile(drawn, direction, room);
  const { across, down } = pixelsOf(drawn);
  const isUpright = direction === 'upright';
  const from = isUpright ? room[0] : room[1];
  const least = LEAST * (isUpright ? room[3] * down : room[2] * across);
  const lines: { weight: number; moment: number }[] = [];
  let isLine = false;
  sums.forEach((sum, index) => {
    const isDark = sum >= least;
    if (isDark && !isLine) lines.push({ weight: 0, moment: 0 });
    const line = lines.at(-1);
    if (isDark && line) {
      line.weight += sum;
      line.moment += sum * (index + 0.5);
    }
    isLine = isDark;
  });
  const scale = isUpright ? across : down;
  const start = Math.round(from * scale);
  return lines.map(({ weight, moment }) => (start + moment / weight) / scale);
}

/** How much ink each column of the room has, or each row: in whole black pixels. */
function profile(drawn: Drawn, direction: 'upright' | 'level', room: Room): Float64Array {
  const { width, data } = drawn.raster;
  const [left, top, wide, high] = inPixels(drawn, room);
  const sums = new Float64Array(direction === 'upright' ? wide : high);
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      const at = 4 * ((top + y) * width + left + x);
      const light = ((data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255)) / 765;
      const index = direction === 'upright' ? x : y;
      sums[index] = (sums[index] ?? 0) + 1 - light;
    }
  }
  return sums;
}

/** The longest level run of ink in a room: where it begins and ends, and how far down it lies. */
export function longestRun(drawn: Drawn, room: Room): { start: number; end: number; y: number } {
  const { width, data } = drawn.raster;
  const [left, top, wide, high] = inPixels(drawn, room);
  let longest = { start: 0, end: 0, y: 0 };
  for (let y = top; y < top + high; y += 1) {
    let start = -1;
    for (let x = left; x <= left + wide; x += 1) {
      const isDark = x < left + wide && (data[4 * (y * width + x)] ?? 255) < 160;
      if (isDark && start < 0) start = x;
      if (!isDark && start >= 0) {
        if (x - start > longest.end - longest.start) longest = { start, end: x, y };
        start = -1;
      }
    }
  }
  const { across, down } = pixelsOf(drawn);
  return { start: longest.start / across, end: longest.end / across, y: longest.y / down };
}

/** How many pixels there are to a point. */
function pixelsOf({ raster, width, height }: Drawn): { readonly across: number; readonly down: number } {
  return { across: raster.width / width, down: raster.data.length / 4 / raster.width / height };
}

function inPixels(drawn: Drawn, [left, top, width, height]: Room): Room {
  const { across, down } = pixelsOf(drawn);
  return [
    Math.round(left * across),
    Math.round(top * down),
    Math.round(width * across),
    Math.round(height * down),
  ];
}
