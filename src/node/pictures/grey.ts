/** Shows pages side by side as a printer without colour prints them, to see whether colours stay apart. */

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** RGB, 3 bytes each. */
  readonly pixels: Uint8Array;
}

export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  /** Grey, one byte each. */
  readonly pixels: Uint8Array;
}

/** Pixels between the pages, and around them. */
const GAP = 12;
/** Darker than paper, lighter than most of what is on it. */
const TABLE = 200;

/** Puts the pages in one row at half their size, aligned at the top. */
export function inGrey(pages: readonly Picture[]): GreyPicture {
  const halves = pages.map(halved);
  const width = halves.reduce((sum, half) => sum + half.width + GAP, GAP);
  const height = Math.max(0, ...halves.map((half) => half.height)) + 2 * GAP;
  const pixels = new Uint8Array(width * height).fill(TABLE);
  let left = GAP;
  for (const half of halves) {
    for (let row = 0; row < half.height; row += 1) {
      const line = half.pixels.subarray(row * half.width, (row + 1) * half.width);
      pixels.set(line, (GAP + row) * width + left);
    }
    left += half.width + GAP;
  }
  return { width, height, pixels };
}

/** Halves a picture: each pixel is the mean of four. */
function halved({ width, height, pixels }: Picture): GreyPicture {
  const half = { width: Math.floor(width / 2), height: Math.floor(height / 2) };
  const greys = new Uint8Array(half.width * half.height);
  for (let row = 0, to = 0; row < half.height; row += 1) {
    for (let column = 0; column < half.width; column += 1, to += 1) {
      const at = 3 * (2 * row * width + 2 * column);
      const below = at + 3 * width;
      const sum =
        greyAt(pixels, at) + greyAt(pixels, at + 3) + greyAt(pixels, below) + greyAt(pixels, below + 3);
      greys[to] = STEP * Math.round(sum / 4 / STEP);
    }
  }
  return { ...half, pixels: greys };
}

/** Fewer shades are fewer bytes; in print, nobody can tell greys this close apart. */
const STEP = 5;

/** The grey that a printer with only black makes of red, green and blue (ISO 32000-1, 10.3.2; as PostScript has it). */
function greyAt(pixels: Uint8Array, at: number): number {
  const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
  return 0.3 * red + 0.59 * green + 0.11 * blue;
}
