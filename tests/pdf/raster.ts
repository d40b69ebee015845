/** Pages as PDFium shows them, filled-in fields included. */
import { PDFiumLibrary } from '@hyzyla/pdfium';

export interface Raster {
  readonly width: number;
  /** Of the page, in points. */
  readonly scale: number;
  /** Four bytes a pixel. */
  readonly data: Uint8Array;
}

const SCALE = 2;

/** @param scale pixels to a point */
export async function rasterOf(bytes: Uint8Array, scale = SCALE): Promise<Raster[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const rasters: Raster[] = [];
  for (const page of document.pages()) {
    const { data, width } = await page.render({ scale, render: 'bitmap', renderFormFields: true });
    rasters.push({ width, scale, data: data.slice() });
  }
  document.destroy();
  library.destroy();
  return rasters;
}

/** The text of each page as PDFium gives it to who copies it. */
export async function textByPdfium(bytes: Uint8Array): Promise<string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const texts = [...document.pages()].map((page) => page.getText());
  document.destroy();
  library.destroy();
  return texts;
}

/** How many dark pixels there are in a room of the page: left, top, width, height in points. */
export function inkIn(
  { width, scale, data }: Raster,
  room: readonly [number, number, number, number],
): number {
  const [left, top, wide, high] = room.map((points) => Math.round(points * scale)) as typeof room & number[];
  let ink = 0;
  for (let y = top; y < top + high; y += 1) {
    for (let x = left; x < left + wide; x += 1) {
      const at = 4 * (y * width + x);
      if ((data[at] as number) + (data[at + 1] as number) + (data[at + 2] as number) < 3 * 128) ink += 1;
    }
  }
  return ink;
}
