/** Other programs fill in a form, others read it back, and what was filled in is seen. */
import { describe, expect, it } from 'vitest';
import { writePdf } from '../../src/pdf/write.ts';
import {
  type Filling,
  fillWithPdfJs,
  fillWithPdfLib,
  readWithPdfJs,
  readWithPdfLib,
  widgetsByPdfJs,
} from './filling.ts';
import { ROOMS, sampleForm } from './form-sample.ts';
import { inkIn, type Raster, rasterOf } from './raster.ts';

const NAME = 'Naïef François €5 – Ünïcode, één ’quote’';
const ANSWER = 'Eerste regel\nDe tweede loopt door over de rand van het vak, en gaat verder';
const FILLING: Filling = {
  name: NAME,
  'answer-B4-2': ANSWER,
  done: true,
  'battle-1': 'sterk',
  who: 'het team',
};

const PROGRAMS = [
  { name: 'pdf.js', fill: fillWithPdfJs },
  { name: 'pdf-lib', fill: fillWithPdfLib },
] as const;

const empty = await writePdf(sampleForm());
const emptyPages = await rasterOf(empty);

/** The rooms of a page in which there is ink that the empty form has not. */
function filledRooms(pages: readonly Raster[], page: number): string[] {
  const [now, before] = [pages[page], emptyPages[page]];
  if (!now || !before) throw new Error(`No page ${page}`);
  return Object.entries(ROOMS)
    .filter(([, room]) => inkIn(now, room) > inkIn(before, room))
    .map(([name]) => name);
}

it('an empty form shows nothing in its fields', () => {
  expect(Object.values(ROOMS).map((room) => inkIn(emptyPages[0] as Raster, room))).toEqual([
    0, 0, 0, 0, 0, 0, 0,
  ]);
});

describe.each(PROGRAMS)('filled in by $name', ({ fill }) => {
  it('is read by pdf.js', async () => {
    expect(await readWithPdfJs(await fill(empty, FILLING))).toEqual({
      ...{ name: NAME, 'answer-B4-2': ANSWER },
      ...{ done: 'On', 'battle-1': 'sterk', who: ['het team'] },
    });
  });

  it('is read by pdf-lib', async () => {
    expect(await readWithPdfLib(await fill(empty, FILLING))).toEqual({ ...FILLING, who: ['het team'] });
  });

  it('is seen, on all pages that have the option', async () => {
    const pages = await rasterOf(await fill(empty, FILLING));
    expect(filledRooms(pages, 0)).toEqual(['name', 'answer', 'tick', 'strong', 'who']);
    expect(filledRooms(pages, 1)).toEqual(['strong']);
  });

  it('takes words of one’s own for a choice', async () => {
    const filled = await fill(empty, { who: 'mijn buurvrouw' });
    expect(await readWithPdfLib(filled)).toMatchObject({ who: ['mijn buurvrouw'] });
    expect(filledRooms(await rasterOf(filled), 0)).toEqual(['who']);
  });

  it('goes on in the other program', async () => {
    const first = await fill(empty, { name: NAME, done: true, 'battle-1': 'sterk' });
    for (const other of PROGRAMS) {
      const both = await other.fill(first, { 'answer-B4-2': ANSWER, done: false, 'battle-1': 'nu-een' });
      expect(await readWithPdfLib(both)).toMatchObject({ name: NAME, done: false, 'battle-1': 'nu-een' });
      expect(filledRooms(await rasterOf(both), 0)).toEqual(['name', 'answer', 'now']);
    }
  });
});

it('pdf.js types with our font, which has all the letters', async () => {
  const filled = Buffer.from(await fillWithPdfJs(empty, { name: NAME })).toString('latin1');
  const appended = filled.slice(empty.length);
  expect(appended).toMatch(/\/T1 12 Tf/);
  expect(appended).not.toMatch(/\/BaseFont|\/Helv/);
});

it('pdf.js takes each field for what it is', async () => {
  const kinds = (await widgetsByPdfJs(empty)).map(({ fieldName, kind }) => `${fieldName} ${kind}`);
  expect(kinds).toEqual([
    'name line',
    'answer-B4-2 text',
    'done tick',
    'battle-1 option',
    'battle-1 option',
    'battle-1 option',
    'who choice',
    'battle-1 option',
  ]);
});
