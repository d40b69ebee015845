import { expect, test } from 'vitest';
import type { Preview } from '../../src/node/manifest.ts';
import { Pictures } from '../../src/node/pictures/pictures.ts';
import { makePreviews } from '../../src/node/previews.ts';
import type { MadePdf } from '../../src/typesetting/made.ts';
import { picturing } from '../places.ts';
import { smallPdf } from './small-pdf.ts';

const pdf = (name: string, barHeight: number): MadePdf => ({
  path: `downloads/${name}.pdf`,
  product: 'cards',
  edition: 'white-paper',
  bytes: smallPdf([{ barHeight }]),
  pages: 1,
  sheets: 1,
  paper: { size: 'A4' },
  paperColours: ['#ffcc99'],
  greyPages: [0],
});

function buffered(preview: Preview): Preview {
  return { ...preview, bytes: Buffer.from(preview.bytes) };
}

const files = [pdf('a', 50), pdf('b', 100), pdf('c', 150)];

test('are those of the same files drawn here, whether a file was begun early or not', async () => {
  const pictures = new Pictures(picturing);
  for (const file of files.slice(0, 2)) pictures.begin(file);
  const previews = await pictures.of(files);
  expect(previews.map(buffered)).toEqual((await makePreviews(files)).map(buffered));
  expect(previews.map(({ of }) => files.indexOf(of))).toEqual([0, 0, 1, 1, 2, 2]);
});

test('of no files are none', async () => {
  expect(await new Pictures(picturing).of([])).toEqual([]);
});

test('that were given up leave the next build alone', async () => {
  const pictures = new Pictures(picturing);
  for (const file of files) pictures.begin(file);
  pictures.giveUp();
  expect((await new Pictures(picturing).of(files)).map(({ path }) => path)).toContain('previews/c-1.webp');
});

test('of what is no PDF end as a bug, and the next build has its own', async () => {
  const broken = { ...pdf('d', 50), bytes: new Uint8Array([1, 2, 3]) };
  await expect(new Pictures(picturing).of([broken])).rejects.toThrow();
  expect((await new Pictures(picturing).of(files.slice(0, 1))).length).toBe(2);
});
