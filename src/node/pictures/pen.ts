/** Draws the pages of the PDFs, tinted like the paper they print on; some in grey too. */
import { PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { readHexColour } from '../../colour.ts';
import { sha256 } from '../sha256.ts';
import { type Drawable, type DrawnPage, type NamedPage, namedPages } from './drawn-pages.ts';
import { inGrey, type Picture } from './grey.ts';

/** Pixels along the short side: a page of A4 is then about 85 dpi. */
const SHORT_SIDE = 700;
/**
 * Shades from ink to paper. Text on flat colour is smaller without loss (11 to 57 kB a page) than with (60 to 144 kB),
 * and crisp; 32 shades instead of 256 save another tenth and look the same.
 */
const SHADES = 32;
/** From 0 to 6: how long the encoder searches; above 1 it takes longer and saves nothing. */
const EFFORT = 1;
/** Most drawn pages that wait to be encoded, at 2 MB each. */
const WAITING = 8;

/** Per file: enough to see what it is like. Nobody leafs through pictures of a booklet of 100 pages. */
const MOST_PICTURES = 12;

const WHITE = { red: 255, green: 255, blue: 255 };

/** A picture of each of the files' first pages, in the order of the files. */
export async function makePreviews<Pdf extends Drawable>(
  pdfs: Iterable<Pdf>,
  most = MOST_PICTURES,
): Promise<readonly NamedPage<Pdf>[]> {
  const pen = await Pen.take();
  try {
    const named: NamedPage<Pdf>[] = [];
    for (const pdf of pdfs) named.push(...namedPages(pdf, await pen.draw(pdf, most)));
    return named;
  } finally {
    pen.putAway();
  }
}

/** Draws files, one after another. */
export class Pen {
  readonly #library: PDFiumLibrary;
  readonly #encodeOnce = onceForEqual(encode);

  private constructor(library: PDFiumLibrary) {
    this.#library = library;
  }

  static async take(): Promise<Pen> {
    return new Pen(await PDFiumLibrary.init());
  }

  putAway(): void {
    this.#library.destroy();
  }

  /**
   * Draws each of the first pages: twelve, or as many as asked. Equal pages are encoded once. PDFium draws one page after
   * another while sharp encodes the ones before. A file in colour gets one more picture, of pages that show whether its
   * colours stay apart in grey.
   */
  async draw(pdf: Drawable, most = MOST_PICTURES): Promise<readonly DrawnPage[]> {
    const names: string[] = [];
    const encoded: Promise<Uint8Array>[] = [];
    const toGrey: Picture[] = [];
    for await (const picture of drawPages(this.#library, pdf, most)) {
      if (pdf.greyPages?.includes(names.length)) toGrey.push(picture);
      names.push(String(names.length + 1));
      encoded.push(this.#encodeOnce(picture));
      await encoded.at(-WAITING);
    }
    if (toGrey.length > 0) {
      names.push('grijs');
      encoded.push(encode(inGrey(toGrey), 1));
    }
    const bytes = await Promise.all(encoded);
    return names.map((name, index) => ({ name, bytes: bytes[index] as Uint8Array }));
  }
}

async function* drawPages(library: PDFiumLibrary, pdf: Drawable, most: number): AsyncGenerator<Picture> {
  const document = await library.loadDocument(pdf.bytes);
  try {
    let index = 0;
    for (const page of document.pages()) {
      if (index === most) break;
      yield await drawPage(page, pdf.paperColours?.[index]);
      index += 1;
    }
  } finally {
    document.destroy();
  }
}

async function drawPage(page: PDFiumPage, paper: string | undefined): Promise<Picture> {
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const scale = SHORT_SIDE / Math.min(originalWidth, originalHeight);
  const [width, height] = [Math.round(originalWidth * scale), Math.round(originalHeight * scale)];
  const { data } = await page.render({ width, height, render: 'bitmap' });
  return { width, height, pixels: onPaper(data, paper) };
}

/** RGBA to RGB, each part multiplied by that of the paper, as ink on paper does. */
function onPaper(rgba: Uint8Array, paper: string | undefined): Uint8Array {
  const { red, green, blue } = (paper && readHexColour(paper)) || WHITE;
  const [reds, greens, blues] = [tint(red), tint(green), tint(blue)];
  const pixels = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    pixels[to] = reds[rgba[from] as number] as number;
    pixels[to + 1] = greens[rgba[from + 1] as number] as number;
    pixels[to + 2] = blues[rgba[from + 2] as number] as number;
  }
  return pixels;
}

/** What each value from 0 to 255 becomes on paper whose value is `part`. */
function tint(part: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, value) => {
    const shade = Math.round((value / 255) * (SHADES - 1)) / (SHADES - 1);
    return Math.round(shade * part);
  });
}

async function encode({ width, height, pixels }: Picture, channels: 1 | 3 = 3): Promise<Uint8Array> {
  return sharp(pixels, { raw: { width, height, channels } })
    .webp({ lossless: true, effort: EFFORT })
    .toBuffer();
}

/** Enough: equal pages are near each other, in a cluster's file and in the file of all. */
const REMEMBERED = 50;

function onceForEqual(work: (picture: Picture) => Promise<Uint8Array>): typeof work {
  const known = new Map<string, Promise<Uint8Array>>();
  return (picture) => {
    const key = `${picture.width}:${sha256(picture.pixels)}`;
    const result = known.get(key) ?? work(picture);
    known.delete(key);
    known.set(key, result);
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    return result;
  };
}
