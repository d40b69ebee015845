/** Pictures of the pages of the PDFs themselves, tinted like the paper they are printed on; some in grey too. */
import { basename } from 'node:path/posix';
import { PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { readHexColour } from '../colour.ts';
import type { MadePdf } from '../typesetting/made.ts';
import { inGrey, type Picture } from './grey.ts';
import { sha256 } from './sha256.ts';

/** Pixels along the short side: a page of A4 is then about as sharp as on a screen of 85 dpi. */
const SHORT_SIDE = 700;
/**
 * Shades from ink to paper. Text on flat colour is smaller without loss (11 to 57 kB a page) than with
 * (60 to 144 kB), and crisp; 32 shades instead of 256 save another tenth and look the same.
 */
const SHADES = 32;
/** Of 0 to 6: how long the encoder searches; past 1 it takes longer and saves nothing. */
const EFFORT = 1;
/** Drawn pages that wait to be encoded, at 2 MB each. */
const WAITING = 8;

/** Of one file: enough to see what it is like. A booklet of 100 pages is for reading, not for leafing through pictures. */
const MOST_PICTURES = 12;

/** What is to be known of a file to draw it. */
export interface Drawable extends Pick<MadePdf, 'path' | 'bytes'> {
  readonly paperColours?: MadePdf['paperColours'] | undefined;
  readonly greyPages?: MadePdf['greyPages'] | undefined;
}

/** The picture of a page. */
export interface DrawnPage<Pdf> {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly of: Pdf;
}

const WHITE = { red: 255, green: 255, blue: 255 };

/**
 * A picture of each of a file's first pages, of twelve or as many as are asked for, `previews/NAME-PAGE.webp`; equal
 * pages are encoded once. PDFium draws one page after another while sharp encodes those before. Of a file in colour
 * there is one more, `previews/NAME-grijs.webp`, of the pages by which one sees whether its colours stay apart in grey.
 */
export async function makePreviews<Pdf extends Drawable>(
  pdfs: Iterable<Pdf> | AsyncIterable<Pdf>,
  most = MOST_PICTURES,
): Promise<readonly DrawnPage<Pdf>[]> {
  const library = await PDFiumLibrary.init();
  const encodeOnce = onceForEqual(encode);
  const encoded: Promise<Uint8Array>[] = [];
  const pages: Omit<DrawnPage<Pdf>, 'bytes'>[] = [];
  try {
    for await (const pdf of pdfs) {
      const name = basename(pdf.path, '.pdf');
      let page = 0;
      const toGrey: Picture[] = [];
      for await (const picture of drawPages(library, pdf, most)) {
        page += 1;
        pages.push({ path: `previews/${name}-${page}.webp`, of: pdf });
        encoded.push(encodeOnce(picture));
        if (pdf.greyPages?.includes(page - 1)) toGrey.push(picture);
        await encoded.at(-WAITING);
      }
      if (toGrey.length === 0) continue;
      pages.push({ path: `previews/${name}-grijs.webp`, of: pdf });
      encoded.push(encode(inGrey(toGrey), 1));
    }
  } finally {
    library.destroy();
  }
  const bytes = await Promise.all(encoded);
  return pages.map((page, index) => ({ ...page, bytes: bytes[index] as Uint8Array }));
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

/** What each value from 0 to 255 becomes on paper whose part is `part`. */
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

function onceForEqual(work: (picture: Picture) => Promise<Uint8Array>): typeof work {
  const known = new Map<string, Promise<Uint8Array>>();
  return (picture) => {
    const key = `${picture.width}:${sha256(picture.pixels)}`;
    const result = known.get(key) ?? work(picture);
    known.set(key, result);
    return result;
  };
}
