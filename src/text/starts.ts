/** Lists of where each glyph's text starts. Most text has one glyph per UTF-16 unit: 0, 1, 2, … */

const counted: (readonly number[])[] = [];

/**
 * The starts of the glyphs from `from` up to `to`, minus `base`. Texts with one glyph per unit share one list per length.
 */
export function rowOfStarts(
  starts: readonly number[],
  from: number,
  to: number,
  base: number,
): readonly number[] {
  let at = from;
  while (at < to && starts[at] === base + at - from) at += 1;
  if (at < to) return starts.slice(from, to).map((start) => start - base);
  const length = to - from;
  let row = counted[length];
  if (!row) {
    row = Array.from({ length }, (_, index) => index);
    counted[length] = row;
  }
  return row;
}
