/** Pictures of the pages of the PDFs themselves, tinted like the paper they are printed on. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path/posix';
import { PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import sharp from 'sharp';
import type { MadePdf } from '../products/product.ts';
import { readHexColour } from '../style/colour.ts';
import type { Preview } from './manifest.ts';

/** Pixels across; a page of A4 is then about as sharp as at 85 dpi. */
const WIDTH = 700;
const QUALITY = 82;
/** Of 0 to 6: how long the encoder searches. */
const EFFORT = 3;

interface Picture {
  readonly width: number;
  readonly height: number;
  /** RGB, 3 bytes each. */
  readonly pixels: Uint8Array;
}

/** One picture per page, `previews/NAME-PAGE.webp`; equal pages are encoded once. */
export async function makePreviews(pdfs: readonly MadePdf[]): Promise<readonly Preview[]> {
  const library = await PDFiumLibrary.init();
  const encoded = new Map<string, Promise<Uint8Array>>();
  const encodeOnce = (picture: Picture): Promise<Uint8Array> => {
    const key = createHash('sha1').update(picture.pixels).digest('hex');
    const known = encoded.get(key) ?? encode(picture);
    encoded.set(key, known);
    return known;
  };
  try {
    const previews: Promise<Preview>[] = [];
    for (const pdf of pdfs) {
      const pictures = await renderPages(library, pdf);
      previews.push(
        ...pictures.map(async (picture, index) => preview(pdf, index, await encodeOnce(picture))),
      );
    }
    return await Promise.all(previews);
  } finally {
    library.destroy();
  }
}

function preview(pdf: MadePdf, index: number, bytes: Uint8Array): Preview {
  return { path: `previews/${basename(pdf.path, '.pdf')}-${index + 1}.webp`, bytes, of: pdf };
}

async function renderPages(library: PDFiumLibrary, pdf: MadePdf): Promise<readonly Picture[]> {
  const document = await library.loadDocument(pdf.bytes);
  try {
    const pictures: Picture[] = [];
    for (const page of document.pages()) {
      pictures.push(await renderPage(page, pdf.paperColours?.[pictures.length]));
    }
    return pictures;
  } finally {
    document.destroy();
  }
}

async function renderPage(page: PDFiumPage, paper: string | undefined): Promise<Picture> {
  const { originalWidth } = page.getOriginalSize();
  const { width, height, data } = await page.render({ scale: WIDTH / originalWidth, render: 'bitmap' });
  return { width, height, pixels: onPaper(data, paper) };
}

/** RGBA to RGB, each part multiplied by that of the paper, as ink on paper does. */
function onPaper(rgba: Uint8Array, paper: string | undefined): Uint8Array {
  const { red, green, blue } = (paper && readHexColour(paper)) || { red: 255, green: 255, blue: 255 };
  const pixels = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    pixels[to] = Math.round(((rgba[from] as number) * red) / 255);
    pixels[to + 1] = Math.round(((rgba[from + 1] as number) * green) / 255);
    pixels[to + 2] = Math.round(((rgba[from + 2] as number) * blue) / 255);
  }
  return pixels;
}

async function encode({ width, height, pixels }: Picture): Promise<Uint8Array> {
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .webp({ quality: QUALITY, effort: EFFORT, smartSubsample: true })
    .toBuffer();
}
