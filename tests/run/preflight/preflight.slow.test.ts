/** The figures of a preflight against the finished files, read by others: our reader, pdf.js, and PDFium’s pixels. */

import { beforeAll, describe, expect, it } from 'vitest';
import { readCardFormat } from '../../../src/formats/card-presets.ts';
import { type SheetRequest, USUAL_SHEETS } from '../../../src/formats/sheet-format.ts';
import type { EditionPreflight } from '../../../src/run/preflight/preflight.ts';
import type { MadePdf } from '../../../src/typesetting/made.ts';
import { toMm } from '../../../src/units.ts';
import { type Raster, rasterOf } from '../../pdf/raster.ts';
import { openWithPdfJs } from '../../pdf/tagged-text.ts';
import { type Ink, inkOf } from '../../products/ink.ts';
import { build, projectFiles, projectWith, textOf } from '../../products/project.ts';
import type { Asking } from '../../request/asking.ts';

interface Proof {
  readonly editions: readonly EditionPreflight[];
  readonly files: readonly MadePdf[];
  readonly problems: readonly string[];
}

async function proof(request: Asking, files = projectFiles): Promise<Proof> {
  const { products, problems } = await build(files, request);
  if (!products?.preflight) throw new Error(`Nothing was made: ${problems.join(', ')}`);
  return { editions: products.preflight, files: products.files, problems };
}

/** The edition, and the file of all of it. */
function editionOf(
  { editions, files }: Proof,
  product: string,
  edition: string,
): [EditionPreflight, MadePdf] {
  const isOf = (each: { product: string; edition: string }) =>
    each.product === product && each.edition === edition;
  const file = files.find((each) => isOf(each) && each.cluster === undefined);
  const found = editions.find(isOf);
  if (!file || !found) throw new Error(`No ${product} ${edition}`);
  return [found, file];
}

function wordsOf(file: MadePdf): Ink[] {
  return inkOf(file.bytes).flatMap(({ ink }) => ink.filter(({ words }) => words.trim() !== ''));
}

function smallest(ink: readonly Ink[]): number {
  return Math.min(...ink.map(({ size }) => size));
}

/** All sizes of type in a file, as pdf.js reads them. */
async function sizesByPdfJs({ bytes }: MadePdf): Promise<number[]> {
  const document = await openWithPdfJs(bytes);
  const sizes: number[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items)
      if ('str' in item && item.str.trim() !== '')
        sizes.push(Math.hypot(item.transform[2], item.transform[3]));
  }
  await document.loadingTask.destroy();
  return sizes;
}

/** The least distance from a dark or coloured pixel to the sides of a room, in mm; all of it in points. */
function blankAround(
  { width, scale, data }: Raster,
  room: { x: number; y: number; width: number; height: number },
): number {
  const [left, top] = [Math.round(room.x * scale), Math.round(room.y * scale)];
  const right = Math.min(width, Math.round((room.x + room.width) * scale));
  const bottom = Math.min(data.length / 4 / width, Math.round((room.y + room.height) * scale));
  let least = Infinity;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const at = 4 * (y * width + x);
      if ((data[at] as number) + (data[at + 1] as number) + (data[at + 2] as number) > 3 * 200) continue;
      least = Math.min(least, x - left, y - top, right - 1 - x, bottom - 1 - y);
    }
  }
  return toMm(least / scale);
}

/** Two pixels and a bit, at 144 to the inch: one for each side. */
const PIXEL_MM = 0.4;

let all: Proof;

beforeAll(async () => {
  all = await proof({});
}, 240_000);

describe('of everything', () => {
  it('has each edition of each product, in the order in which they were made', () => {
    expect(all.editions.map(({ product, edition }) => `${product} ${edition}`)).toEqual([
      'cards coloured-paper',
      'cards white-paper',
      'cards large-print',
      'booklet screen',
      'booklet print',
      'booklet large-print',
      'kit guide',
      'kit label',
      'kit notes',
    ]);
  });

  it('finds nothing below good practice', () => {
    expect(all.editions.flatMap(({ below }) => below)).toEqual([]);
    expect(all.problems).toEqual([]);
  });

  it('keeps all ink of cards and note cards 5 mm from the cut, a j at the start of a line too', () => {
    const cut = all.editions.filter(({ product, edition }) => product === 'cards' || edition === 'notes');
    expect(cut.map(({ edition, margins }) => [edition, margins.toCut?.mm])).toEqual([
      ['coloured-paper', 5],
      ['white-paper', 5],
      ['large-print', 5],
      ['notes', 5],
    ]);
  });

  it.each([
    ['cards', 'coloured-paper'],
    ['cards', 'white-paper'],
    ['cards', 'large-print'],
    ['booklet', 'print'],
    ['booklet', 'large-print'],
    ['kit', 'guide'],
    ['kit', 'notes'],
  ])('%s %s: type is what the files hold', async (product, name) => {
    const [{ type }, file] = editionOf(all, product, name);
    const words = wordsOf(file);
    const isAround = ({ tag }: Ink) => tag.startsWith('Artifact');
    expect(type.read?.size).toBeCloseTo(smallest(words.filter((each) => !isAround(each))), 2);
    expect(type.around?.size).toBeCloseTo(smallest(words.filter(isAround)), 2);
    const least = Math.min(type.read?.size ?? Infinity, type.around?.size ?? Infinity);
    expect(least).toBeCloseTo(Math.min(...(await sizesByPdfJs(file))), 2);
    if (product !== 'cards') return;
    const questions = words.filter(({ tag }) => tag === 'P').map(({ size }) => size);
    expect(new Set(questions)).toEqual(new Set([type.question?.size]));
  });

  it.each([
    ['coloured-paper', [10, 105], [18.5, 83.5, 148.5, 213.5], 95, 65],
    ['large-print', [10, 105], [18, 105, 192], 95, 87],
  ] as const)('cards %s: margins are those of the pixels', async (name, lefts, tops, width, height) => {
    const [{ margins, paper }, file] = editionOf(all, 'cards', name);
    const points = (mm: number) => (mm / 25.4) * 72;
    const rasters = await rasterOf(file.bytes);
    const rooms = tops.flatMap((y) => lefts.map((x) => ({ x, y, width, height })));
    const around = rasters.flatMap((raster) =>
      rooms.map((room) =>
        blankAround(raster, {
          x: points(room.x),
          y: points(room.y),
          width: points(room.width),
          height: points(room.height),
        }),
      ),
    );
    expect(Math.abs(Math.min(...around) - (margins.toCut?.mm ?? 0))).toBeLessThan(PIXEL_MM);
    const sheet = { x: 0, y: 0, width: points(210), height: points(297) };
    const edges = rasters.map((raster) => blankAround(raster, sheet));
    expect(Math.abs(Math.min(...edges) - (margins.toEdge?.mm ?? 0))).toBeLessThan(PIXEL_MM);
    expect(paper.waste).toBeCloseTo(1 - (rooms.length * width * height) / (210 * 297), 3);
    expect(paper).toMatchObject({ sheets: 5, cards: 5 * rooms.length, free: 5 * rooms.length - 26 });
  });

  it('knows the colours by their words: papers, and bands on white', () => {
    const [coloured] = editionOf(all, 'cards', 'coloured-paper');
    const [white] = editionOf(all, 'cards', 'white-paper');
    const said = ({ contrast }: EditionPreflight) => contrast.map(({ colour, ground }) => [colour, ground]);
    expect(said(coloured)).toEqual([
      ['groen', '#c8e1c4'],
      ['roos', '#de9ec3'],
      ['geel', '#fdf69e'],
      ['blauw', '#9fd5f9'],
      ['wit', '#ffffff'],
    ]);
    expect(said(white)).toEqual([
      ['groen', '#74bb7f'],
      ['roos', '#dc8fc3'],
      ['geel', '#f4d760'],
      ['blauw', '#a9cdf5'],
      ['wit', '#ffffff'],
    ]);
    // Known of these papers: 15 : 1, 9.8 : 1 and so on.
    expect(coloured.contrast.map(({ ratio }) => Math.round(ratio))).toEqual([15, 10, 19, 13, 21]);
  });
});

describe('what is asked otherwise', () => {
  const sheets = (name: string, more: Partial<SheetRequest> = {}): SheetRequest => {
    const card = readCardFormat(name);
    if (!card) throw new Error(`No ${name}`);
    return { ...USUAL_SHEETS, card, ...more };
  };
  const cards = { only: ['cards'], editions: ['white-paper'] } as const;

  it.each(['business', 'A7', 'tarot'])(
    '%s has small type, and says so',
    async (name) => {
      const made = await proof({ ...cards, sheets: sheets(name) });
      const [{ type, below }, file] = editionOf(made, 'cards', 'white-paper');
      const sizes = await sizesByPdfJs(file);
      const least = Math.min(type.read?.size ?? Infinity, type.around?.size ?? Infinity);
      expect(least).toBeCloseTo(Math.min(...sizes), 2);
      // Questions are the largest letters on these sheets, and all of one size.
      expect(type.question?.size).toBeCloseTo(Math.max(...sizes), 2);
      const isSmall = Math.max(...sizes) < 14;
      expect(below).toEqual(isSmall ? ['small-type'] : []);
      expect(made.problems.filter((code) => code === 'preflight/small-type').length).toBe(isSmall ? 1 : 0);
    },
    120_000,
  );

  it('a card in full colour has its paper’s colour behind all letters, the bleed is no margin', async () => {
    const made = await proof({
      ...cards,
      sheets: sheets('standard', { style: 'full', bleedMm: 3, gutterMm: 6 }),
    });
    const [{ contrast, margins }] = editionOf(made, 'cards', 'white-paper');
    expect(contrast.map(({ ground }) => ground)).toEqual([
      '#c8e1c4',
      '#de9ec3',
      '#fdf69e',
      '#9fd5f9',
      '#ffffff',
    ]);
    expect(margins.toCut?.mm).toBeGreaterThan(4.5);
    expect(margins.toCut?.mm).toBeLessThanOrEqual(5);
  }, 120_000);

  it('a character from another font is told with what it stands in for', async () => {
    const deck = textOf('content/deck.yaml').replace('Word je zelf', 'Word je zelf ж');
    const made = await proof({ ...cards }, projectWith({ 'content/deck.yaml': deck }));
    const [{ fonts }] = editionOf(made, 'cards', 'white-paper');
    expect(fonts.flatMap(({ standsIn }) => standsIn ?? [])).toEqual([
      { for: 'Atkinson Hyperlegible Next', characters: 'ж' },
    ]);
  }, 120_000);
});
