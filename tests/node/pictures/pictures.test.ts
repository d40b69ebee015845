import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Preview } from '../../../src/node/manifest.ts';
import { Crew } from '../../../src/node/pictures/crew.ts';
import { makePreviews } from '../../../src/node/pictures/pen.ts';
import { Pictures } from '../../../src/node/pictures/pictures.ts';
import type { Places } from '../../../src/node/places.ts';
import type { MadePdf } from '../../../src/typesetting/made.ts';
import { places } from '../../places.ts';
import { temporaryFolder } from '../folders.ts';
import { smallPdf } from '../small-pdf.ts';

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

let here: Pick<Places, 'root' | 'compiled' | 'cache'>;

beforeEach(() => {
  here = { ...places, cache: temporaryFolder() };
});

function buffered(preview: Preview): Preview {
  return { ...preview, bytes: Buffer.from(preview.bytes) };
}

const files = [pdf('a', 50), pdf('b', 100), pdf('c', 150)];

test('are those of the same files drawn here, whether a file was begun early or not', async () => {
  const pictures = new Pictures(here);
  for (const file of files.slice(0, 2)) pictures.begin(file);
  const previews = await pictures.of(files);
  expect(previews.map(buffered)).toEqual((await makePreviews(files)).map(buffered));
  expect(previews.map(({ of }) => files.indexOf(of))).toEqual([0, 0, 1, 1, 2, 2]);
});

test('of no files are none', async () => {
  expect(await new Pictures(here).of([])).toEqual([]);
});

test('that were given up leave the next build alone', async () => {
  const pictures = new Pictures(here);
  for (const file of files) pictures.begin(file);
  pictures.giveUp();
  expect((await new Pictures(here).of(files)).map(({ path }) => path)).toContain('previews/c-1.webp');
});

test('of what is no PDF end as a bug, and the next build has its own', async () => {
  const broken = { ...pdf('d', 50), bytes: new Uint8Array([1, 2, 3]) };
  await expect(new Pictures(here).of([broken])).rejects.toThrow();
  expect((await new Pictures(here).of(files.slice(0, 1))).length).toBe(2);
});

test('of a file with the same bytes are not drawn again, under whatever name; what is broken is', async () => {
  const draw = vi.spyOn(Crew.prototype, 'draw');
  const first = await new Pictures(here).of([files[0] as MadePdf]);
  expect(draw).toHaveBeenCalledTimes(1);
  const again = { ...(files[0] as MadePdf), path: 'downloads/z.pdf' };
  const second = await new Pictures(here).of([again]);
  expect(draw).toHaveBeenCalledTimes(1);
  expect(second.map(({ path }) => path)).toEqual(['previews/z-1.webp', 'previews/z-grijs.webp']);
  expect(second.map(({ bytes }) => Buffer.from(bytes))).toEqual(first.map(({ bytes }) => Buffer.from(bytes)));
  // On paper of another colour it looks different.
  await new Pictures(here).of([{ ...again, paperColours: ['#c8e2c4'] }]);
  expect(draw).toHaveBeenCalledTimes(2);
  const folder = join(here.cache, 'previews');
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'cut off');
  expect((await new Pictures(here).of([again])).map(buffered)).toEqual(second.map(buffered));
  expect(draw).toHaveBeenCalledTimes(3);
  draw.mockRestore();
});

test('are made where nothing can be kept', async () => {
  const nowhere = { ...here, cache: join(here.compiled, 'kletspot.cjs') };
  expect(await new Pictures(nowhere).of([files[0] as MadePdf])).toHaveLength(2);
});
