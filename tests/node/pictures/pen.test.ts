import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makePreviews } from '../../../src/node/pictures/pen.ts';
import type { MadePdf } from '../../../src/typesetting/made.ts';
import { smallPdf } from '../small-pdf.ts';

/** Black bars from x = 100 to 400 and from y = 400 up, of 595 × 842 points. */
const pdf = (name: string, bars: readonly number[], paperColours?: readonly string[]): MadePdf => ({
  path: `downloads/${name}.pdf`,
  product: 'cards',
  edition: 'coloured-paper',
  bytes: smallPdf(bars.map((barHeight) => ({ barHeight }))),
  pages: bars.length,
  sheets: bars.length,
  paper: { size: 'A4' },
  ...(paperColours === undefined ? {} : { paperColours }),
});

async function pixel(webp: Uint8Array, x: number, y: number): Promise<string> {
  const { data, info } = await sharp(webp).raw().toBuffer({ resolveWithObject: true });
  const at = (Math.round(y) * info.width + Math.round(x)) * info.channels;
  return `#${data.subarray(at, at + 3).toString('hex')}`;
}

test('one picture per page, named after its PDF, 700 pixels on its short side', async () => {
  const first = pdf('a', [50, 100]);
  const second = pdf('b', [50]);
  const previews = await makePreviews([first, second]);
  expect(previews.map(({ path, of }) => [path, of])).toEqual([
    ['previews/a-1.webp', first],
    ['previews/a-2.webp', first],
    ['previews/b-1.webp', second],
  ]);
  for (const { bytes } of previews) {
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 700, height: 991 });
  }
});

test('of a long file the first twelve pages', async () => {
  const long = pdf(
    'a',
    Array.from({ length: 14 }, () => 50),
  );
  const previews = await makePreviews([long, pdf('b', [50])]);
  expect(previews.map(({ path }) => path)).toEqual([
    ...Array.from({ length: 12 }, (_, index) => `previews/a-${index + 1}.webp`),
    'previews/b-1.webp',
  ]);
});

test('a page on its side is as sharp as one that stands', async () => {
  const standing = pdf('a', [50]);
  const text = new TextDecoder('latin1').decode(standing.bytes).replace('0 0 595 842', '0 0 842 595');
  const lying = { ...standing, bytes: new TextEncoder().encode(text) };
  const [preview] = await makePreviews([lying]);
  expect(await sharp(preview?.bytes).metadata()).toMatchObject({ width: 991, height: 700 });
});

test('ink is black on the colour of its paper', async () => {
  const previews = await makePreviews([pdf('a', [50, 50, 50], ['#c8e2c4', '#ffcc99'])]);
  const scale = 700 / 595;
  const bar = [250 * scale, (842 - 425) * scale] as const;
  const colours = await Promise.all(
    previews.map(async ({ bytes }) => [await pixel(bytes, ...bar), await pixel(bytes, 5, 5)]),
  );
  expect(colours).toEqual([
    ['#000000', '#c8e2c4'],
    ['#000000', '#ffcc99'],
    ['#000000', '#ffffff'],
  ]);
});

test('equal pages give equal pictures, and so does a second run', async () => {
  const made = [pdf('a', [50, 70, 50]), pdf('b', [70])];
  const [one, two, three, four] = await makePreviews(made);
  expect(one?.bytes).toBe(three?.bytes);
  expect(two?.bytes).toBe(four?.bytes);
  expect(one?.bytes).not.toEqual(two?.bytes);
  expect(await makePreviews(made)).toEqual([one, two, three, four]);
});
