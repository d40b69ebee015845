/**
 * One sheet of each edition as PDFium draws it, compared with a picture that someone looked at. After a
 * change that is meant: UPDATE_REFERENCES=1 npx vitest run references, and look at the new pictures.
 */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import type { MadePdf } from '../../src/typesetting/made.ts';
import { made, projectFiles } from './project.ts';

/** 60 pixels to the inch: type can still be made out, and a file takes some 10 kB. */
const WIDTH = 496;
const HEIGHT = 702;
/** One of 8 shades of grey: enough to see by, and half the bytes. */
const SHADE = 255 / 7;
/** Of 348,192 pixels; a word that moves by a pixel changes hundreds. */
const TOLERATED = 60;

let files: readonly MadePdf[];

beforeAll(async () => {
  files = await made(projectFiles, { only: ['cards'] });
});

/** The sheet with the longest heading: geel. */
const PAGE = 2;

async function draw(bytes: Uint8Array): Promise<Buffer> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    const { data } = await document.getPage(PAGE).render({ width: WIDTH, height: HEIGHT, render: 'bitmap' });
    const shades = data.map((value) => Math.round(value / SHADE) * SHADE);
    const raw = { width: WIDTH, height: HEIGHT, channels: 4 } as const;
    return await sharp(shades, { raw }).greyscale().webp({ lossless: true, effort: 6 }).toBuffer();
  } finally {
    library.destroy();
  }
}

async function pixels(picture: Buffer): Promise<Uint8Array> {
  return new Uint8Array(await sharp(picture).toColourspace('srgb').ensureAlpha().raw().toBuffer());
}

test.each(['coloured-paper', 'white-paper', 'large-print'])(
  'a sheet of %s looks as it did',
  async (edition) => {
    const file = files.findLast((each) => each.edition === edition) as MadePdf;
    const drawn = await draw(file.bytes);
    const reference = fileURLToPath(new URL(`../references/${edition}.webp`, import.meta.url));
    if (process.env.UPDATE_REFERENCES) writeFileSync(reference, drawn);
    expect(existsSync(reference), `${reference} is missing: UPDATE_REFERENCES=1 makes it`).toBe(true);
    const expected = readFileSync(reference);
    expect(expected.length).toBeLessThan(20_000);
    const difference = new Uint8Array(WIDTH * HEIGHT * 4);
    const count = pixelmatch(await pixels(drawn), await pixels(expected), difference, WIDTH, HEIGHT);
    const kept = count > TOLERATED ? await keepActual(edition, drawn, difference) : '';
    expect(count, `the new picture and what differs are in ${kept}`).toBeLessThanOrEqual(TOLERATED);
  },
);

/** Puts the new picture and what differs in a folder of their own. */
async function keepActual(edition: string, drawn: Buffer, difference: Uint8Array): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kletspot-references-'));
  writeFileSync(join(folder, `${edition}.webp`), drawn);
  const raw = { width: WIDTH, height: HEIGHT, channels: 4 } as const;
  await sharp(difference, { raw })
    .png()
    .toFile(join(folder, `${edition}-difference.png`));
  return folder;
}
