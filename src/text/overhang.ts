/**
 * How far ink hangs out of lines: the tail of a j reaches left of the start of its line, that of a q past its end. Lines
 * are still aligned and measured by the widths of their letters, as type always is.
 */
import type { Composition, Span } from './compose.ts';
import { BreakKind } from './linebreak.ts';
import type { PlacedBreaks } from './placement.ts';

/** Points, not negative. */
export interface Overhang {
  readonly left: number;
  readonly right: number;
}

export const NO_OVERHANG: Overhang = { left: 0, right: 0 };

interface Ends {
  readonly breaks: PlacedBreaks;
  /** The breaks around the line. */
  readonly from: number;
  readonly to: number;
}

/** The most of these lines. */
export function overhangOf(
  composition: Composition,
  lines: readonly Ends[],
  sizes: readonly number[],
): Overhang {
  if (composition.direction !== undefined) return anyOverhang(composition, sizes);
  const scales = new Scales(composition, sizes);
  let [left, right] = [0, 0];
  for (const { breaks, from, to } of lines) {
    left = Math.max(left, scales.before(breaks, from));
    right = Math.max(right, scales.after(breaks, to));
  }
  return { left, right };
}

/** The most that lines can have, whatever breaks they end at. */
export function mostOverhang(
  composition: Composition,
  breaks: PlacedBreaks,
  sizes: readonly number[],
): Overhang {
  if (composition.direction !== undefined) return anyOverhang(composition, sizes);
  const scales = new Scales(composition, sizes);
  let [left, right] = [0, 0];
  for (let at = 1; at < breaks.kinds.length; at += 1) {
    left = Math.max(left, scales.before(breaks, at - 1));
    right = Math.max(right, scales.after(breaks, at));
  }
  return { left, right };
}

/** If words run both ways, any glyph can be at an end of a line; marks stay above their letters. */
function anyOverhang({ spans, glyphs, advances }: Composition, sizes: readonly number[]): Overhang {
  let [left, right] = [0, 0];
  for (const { face, item, firstGlyph, endGlyph } of spans) {
    const scale = (sizes[item] as number) / face.unitsPerEm;
    for (let at = firstGlyph; at < endGlyph; at += 1) {
      const bounds = (advances[at] as number) > 0 ? face.boundsOf(glyphs[at] as number) : undefined;
      if (!bounds) continue;
      left = Math.max(left, -bounds.left * scale);
      right = Math.max(right, (bounds.right - face.advanceOf(glyphs[at] as number)) * scale);
    }
  }
  return { left, right };
}

/** Finds the spans of glyphs that are asked for in order. */
class Scales {
  readonly #composition: Composition;
  readonly #sizes: readonly number[];
  #span = 0;

  constructor(composition: Composition, sizes: readonly number[]) {
    this.#composition = composition;
    this.#sizes = sizes;
  }

  /** The overhang at the left of a line that begins at a break. */
  before({ nexts }: PlacedBreaks, at: number): number {
    const glyph = nexts[at] as number;
    const { face, scale } = this.#goTo(glyph);
    const { left } = clusterInk(this.#composition, face, glyph);
    return Math.max(0, -left * scale);
  }

  /** The overhang at the right of a line that ends at a break; a drawn hyphen has none. */
  after({ kinds, inkEnds }: PlacedBreaks, at: number): number {
    if (kinds[at] === BreakKind.hyphenated) return 0;
    const glyph = (inkEnds[at] as number) - 1;
    const { face, scale } = this.#goTo(glyph);
    const { right, width } = clusterInk(this.#composition, face, firstOfCluster(this.#composition, glyph));
    return Math.max(0, (right - width) * scale);
  }

  #goTo(glyph: number): { readonly face: Span['face']; readonly scale: number } {
    const { spans } = this.#composition;
    while (this.#span < spans.length - 1 && glyph >= (spans[this.#span] as Span).endGlyph) this.#span += 1;
    const { face, item } = spans[this.#span] as Span;
    return { face, scale: (this.#sizes[item] as number) / face.unitsPerEm };
  }
}

function firstOfCluster({ starts }: Composition, glyph: number): number {
  let first = glyph;
  while (starts[first - 1] === starts[glyph]) first -= 1;
  return first;
}

/** How far the glyphs of one piece of text (a letter with its accents, say) reach from the pen, without kerning. */
function clusterInk(
  { glyphs, advances, starts, offsets }: Composition,
  face: Span['face'],
  first: number,
): { readonly left: number; readonly right: number; readonly width: number } {
  let [left, right, width] = [0, 0, 0];
  const isAlone = starts[first + 1] !== starts[first];
  for (let at = first; at === first || starts[at] === starts[first]; at += 1) {
    const bounds = face.boundsOf(glyphs[at] as number);
    const x = width + (offsets?.[at]?.x ?? 0);
    if (bounds) {
      left = Math.min(left, x + bounds.left);
      right = Math.max(right, x + bounds.right);
    }
    width += isAlone ? face.advanceOf(glyphs[at] as number) : (advances[at] as number);
  }
  return { left, right, width };
}
