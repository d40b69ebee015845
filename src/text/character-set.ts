/** Which characters a font has, known without its file. */
import type { Font } from 'fontkit';
import { create } from 'fontkit';
import { isSeen, readGlyph } from './font-opening.ts';
import { tablesOf } from './sfnt.ts';

/** Ranges of characters in their order, none touching another. */
export class CharacterSet {
  readonly #firsts: readonly number[];
  readonly #lasts: readonly number[];

  private constructor(firsts: readonly number[], lasts: readonly number[]) {
    this.#firsts = firsts;
    this.#lasts = lasts;
  }

  /** @param codes in any order */
  static of(codes: Iterable<number>): CharacterSet {
    const firsts: number[] = [];
    const lasts: number[] = [];
    for (const code of [...new Set(codes)].sort((one, other) => one - other)) {
      if (code === (lasts.at(-1) ?? Number.NaN) + 1) lasts[lasts.length - 1] = code;
      else {
        firsts.push(code);
        lasts.push(code);
      }
    }
    return new CharacterSet(firsts, lasts);
  }

  /** What `text` gave. */
  static read(text: string): CharacterSet {
    const firsts: number[] = [];
    const lasts: number[] = [];
    let end = 0;
    for (const range of text === '' ? [] : text.split(' ')) {
      const [gap = 0, more = 0] = range.split('+').map((digits) => Number.parseInt(digits, 36));
      firsts.push(end + gap);
      lasts.push(end + gap + more);
      end += gap + more;
    }
    return new CharacterSet(firsts, lasts);
  }

  /** How far each range begins behind the end of the one before, and by how much it is longer than one, to base 36. */
  get text(): string {
    const ranges = this.#firsts.map((first, index) => {
      const more = (this.#lasts[index] as number) - first;
      const gap = (first - (this.#lasts[index - 1] ?? 0)).toString(36);
      return more === 0 ? gap : `${gap}+${more.toString(36)}`;
    });
    return ranges.join(' ');
  }

  has(code: number): boolean {
    let [low, high] = [0, this.#firsts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#firsts[middle] as number) <= code) low = middle + 1;
      else high = middle;
    }
    return low > 0 && code <= (this.#lasts[low - 1] as number);
  }
}

/** Those that a sound font file has, and draws where they are to be seen. */
export function charactersIn(bytes: Uint8Array): CharacterSet {
  const font = create(bytes as Parameters<typeof create>[0]) as Font;
  const outlines = tablesOf(bytes)?.get('glyf');
  return CharacterSet.of(
    font.characterSet.filter((code) => {
      const { id } = font.glyphForCodePoint(code);
      return id !== 0 && (!isSeen(code) || hasInk(font, id, outlines));
    }),
  );
}

/** Reading an outline takes long; of a TrueType font its first numbers tell, nearly always. */
function hasInk(font: Font, glyph: number, outlines: DataView | undefined): boolean {
  const { loca } = font as unknown as { readonly loca: { readonly offsets: readonly number[] } };
  const startOf = (id: number): number | undefined => {
    const start = loca.offsets[id];
    return start === loca.offsets[id + 1] ? undefined : start;
  };
  if (outlines) {
    const start = startOf(glyph);
    if (start === undefined) return false;
    const contours = outlines.getInt16(start);
    // A glyph that is made of others has the number of the first where its own points would begin.
    const drawn = contours < 0 ? startOf(outlines.getUint16(start + FIRST_PART)) : start;
    if (drawn !== undefined && outlines.getInt16(drawn) > 0) return true;
  }
  return readGlyph(font, glyph).path.commands.length > 0;
}

/** Behind the number of contours, the box and the bits of the first part (`glyf`, "Composite Glyph Description"). */
const FIRST_PART = 12;
