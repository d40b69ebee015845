/** Colours as a printer without colour prints them. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { inGrey } from '../../../src/node/pictures/grey.ts';
import { makePreviews } from '../../../src/node/pictures/pen.ts';
import type { MadePdf } from '../../../src/typesetting/made.ts';
import { smallPdf } from '../small-pdf.ts';

function flat(width: number, height: number, colour: readonly number[]) {
  const pixels = Uint8Array.from({ length: 3 * width * height }, (_, at) => colour[at % 3] as number);
  return { width, height, pixels };
}

test.each([
  ['white', [255, 255, 255], 255],
  ['black', [0, 0, 0], 0],
  ['red', [255, 0, 0], 75],
  ['green', [0, 255, 0], 150],
  ['blue', [0, 0, 255], 30],
])('%s becomes as grey as it is light', (_, colour, grey) => {
  const { width, pixels } = inGrey([flat(4, 4, colour)]);
  expect(pixels[13 * width + 13]).toBe(grey);
});

test('pages stand beside each other at half their size, in their order', () => {
  const { width, height, pixels } = inGrey([flat(20, 40, [0, 0, 0]), flat(20, 20, [255, 255, 255])]);
  expect([width, height]).toEqual([12 + 10 + 12 + 10 + 12, 12 + 20 + 12]);
  const row = (at: number) => [...pixels.subarray(at * width, (at + 1) * width)];
  const table = (count: number) => Array(count).fill(200);
  const line = (count: number, grey: number) => Array(count).fill(grey);
  expect(row(12)).toEqual([...table(12), ...line(10, 0), ...table(12), ...line(10, 255), ...table(12)]);
  expect(row(30)).toEqual([...table(12), ...line(10, 0), ...table(34)]);
});

test('a file in colour has one more picture, of the pages that show its colours', async () => {
  const pdf: MadePdf = {
    path: 'downloads/a.pdf',
    product: 'cards',
    edition: 'white-paper',
    bytes: smallPdf([{ barHeight: 50 }, { barHeight: 60 }, { barHeight: 70 }]),
    pages: 3,
    sheets: 3,
    paper: { size: 'A4' },
    greyPages: [0, 2],
  };
  const previews = await makePreviews([pdf]);
  expect(previews.map(({ path }) => path).at(-1)).toBe('previews/a-grijs.webp');
  expect(previews.map(({ of }) => of)).toEqual([pdf, pdf, pdf, pdf]);
  const { width, height } = await sharp(previews.at(-1)?.bytes).metadata();
  expect([width, height]).toEqual([12 + 2 * (350 + 12), 24 + 495]);
});
