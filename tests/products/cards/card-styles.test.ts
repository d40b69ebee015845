/** The edition for white paper in its three styles, read from the finished files. */
import { beforeAll, describe, expect, test } from 'vitest';
import { contrastOfBlack } from '../../../src/colour.ts';
import { CARD_STYLES, type CardStyle } from '../../../src/formats/card-style.ts';
import { USUAL_SHEETS } from '../../../src/formats/sheet-format.ts';
import type { Box } from '../../../src/geometry.ts';
import { PdfFile } from '../../../src/node/preflight/pdf-file.ts';
import type { MadePdf } from '../../../src/typesetting/made.ts';
import { mm } from '../../../src/units.ts';
import { type Raster, rasterOf } from '../../pdf/raster.ts';
import { type Ink, inkOf, isInside } from '../ink.ts';
import { build, contentOf, made } from '../project.ts';
import { STYLED } from '../styled-deck.ts';

const { palette } = contentOf(STYLED);

interface Asked {
  readonly mix?: boolean;
  readonly blanks?: boolean;
}

async function sheetsOf(style: CardStyle, { mix = false, blanks = true }: Asked = {}): Promise<MadePdf> {
  const sheets = { ...USUAL_SHEETS, style };
  const request = { only: ['cards'], editions: ['white-paper'], mix, blanks, sheets } as const;
  const { products, problems } = await build(STYLED, request);
  expect(problems).toEqual([]);
  return products?.files[0] as MadePdf;
}

let pdfs: Record<CardStyle, MadePdf>;

beforeAll(async () => {
  const styles = await Promise.all(CARD_STYLES.map(async (style) => [style, await sheetsOf(style)] as const));
  pdfs = Object.fromEntries(styles) as Record<CardStyle, MadePdf>;
}, 60_000);

/** As an operator writes it. */
function paperOf(word: string): string {
  const { red = 0, green = 0, blue = 0 } = palette.colours.get(word)?.paper ?? {};
  return `${[red, green, blue].map((part) => Number((part / 255).toFixed(3))).join(' ')} rg`;
}

const CUTS = { x: [10, 105, 200], y: [18.5, 83.5, 148.5, 213.5, 278.5] };
const cells: readonly Box[] = CUTS.y
  .slice(0, -1)
  .flatMap((y) => CUTS.x.slice(0, -1).map((x) => ({ x: mm(x), y: mm(y), width: mm(95), height: mm(65) })));

/** The areas of a page that are filled in a colour. */
function areasOf({ ink }: { readonly ink: readonly Ink[] }): readonly Ink[] {
  return ink.filter(({ words, fill }) => words === '' && fill?.endsWith('rg'));
}

function coloursOf(pdf: MadePdf, part: 'fill' | 'stroke'): string[] {
  const all = inkOf(pdf.bytes).flatMap(({ ink }) => ink.map((each) => each[part]));
  return [...new Set(all.flatMap((colour) => colour ?? []))].sort();
}

describe('the style', () => {
  test('band is what is made when nothing is asked', async () => {
    const usual = await build(STYLED, { only: ['cards'], editions: ['white-paper'] });
    expect(usual.products?.files[0]?.bytes).toEqual(pdfs.band.bytes);
  });

  test('full has its ground in the colour of the paper, outline fills nothing; words are black', () => {
    expect(coloursOf(pdfs.full, 'fill')).toEqual(['0 g', paperOf('roos'), paperOf('groen')].sort());
    expect(coloursOf(pdfs.outline, 'fill')).toEqual(['0 g']);
    expect(coloursOf(pdfs.outline, 'stroke').filter((each) => each.endsWith('RG'))).toHaveLength(2);
    for (const style of CARD_STYLES) {
      const words = inkOf(pdfs[style].bytes).flatMap(({ ink }) => ink.filter((each) => each.words !== ''));
      expect(new Set(words.map(({ fill }) => fill))).toEqual(new Set(['0 g']));
    }
  });

  test.each(CARD_STYLES)('%s prints no colour for a cluster that has none', (style) => {
    const [, , white] = inkOf(pdfs[style].bytes);
    const colours = (white?.ink ?? []).flatMap(({ fill, stroke }) => [fill, stroke]);
    expect(colours.filter((each) => each?.toLowerCase().endsWith('rg'))).toEqual([]);
  });

  test('is said on the sheet and in the title, where it is not the usual one', () => {
    const said = (style: CardStyle) => {
      const words = inkOf(pdfs[style].bytes).map(({ ink }) => ink.map((each) => each.words).join(''));
      return words.map((each) => /wit papier, 160 g[^·]*/.exec(each)?.[0].trim())[0];
    };
    expect(CARD_STYLES.map(said)).toEqual([
      'wit papier, 160 g',
      'wit papier, 160 g, volle kleur',
      'wit papier, 160 g, kleur als lijn',
    ]);
    const raw = Buffer.from(pdfs.full.bytes).toString('latin1');
    expect(raw).toContain('wit papier, volle kleur');
  });
});

describe('full colour', () => {
  test('black words have a contrast of 7 : 1 or more on every ground', () => {
    for (const { paper } of palette.colours.values())
      expect(contrastOfBlack(paper)).toBeGreaterThanOrEqual(7);
  });

  test('lies under every card and 2 mm past the outer cuts, clear of the marks', () => {
    const [page] = inkOf(pdfs.full.bytes);
    const areas = areasOf(page as never);
    expect(areas).toHaveLength(8);
    for (const cell of cells) expect(areas.some(({ box }) => isInside(cell, box, 0.001))).toBe(true);
    const [left, top] = [
      Math.min(...areas.map(({ box }) => box.x)),
      Math.min(...areas.map(({ box }) => box.y)),
    ];
    expect([left, top]).toEqual([expect.closeTo(mm(8), 2), expect.closeTo(mm(16.5), 2)]);
    const file = new PdfFile(pdfs.full.bytes);
    const boxes = ['TrimBox', 'BleedBox'].map((name) => file.list(file.pages[0]?.get(name)) as number[]);
    expect(boxes).toEqual([
      [mm(10), mm(18.5), mm(200), mm(278.5)].map((each) => expect.closeTo(each, 3)),
      [mm(8), mm(16.5), mm(202), mm(280.5)].map((each) => expect.closeTo(each, 3)),
    ]);
  });

  test('is decoration', () => {
    for (const page of inkOf(pdfs.full.bytes)) {
      for (const { tag } of areasOf(page)) expect(tag).toBe('Artifact/Layout');
    }
  });

  test('goes on past cards beside free places', async () => {
    const [page] = inkOf((await sheetsOf('full', { blanks: false })).bytes);
    const last = areasOf(page as never).at(-1)?.box as Box;
    // The third of three: beside it and below it nothing lies.
    expect(last.x + last.width).toBeCloseTo(mm(107), 2);
    expect(last.y + last.height).toBeCloseTo(mm(150.5), 2);
  });

  test('of clusters that share a sheet has 2 mm between the cards, a millimetre for each', async () => {
    const [page] = inkOf((await sheetsOf('full', { mix: true })).bytes);
    const areas = areasOf(page as never);
    expect(areas).toHaveLength(6);
    const [one, two, three, four] = areas.map(({ box }) => box) as [Box, Box, Box, Box];
    expect(two.x - one.x - one.width).toBeCloseTo(0, 2);
    expect(three.y - one.y - one.height).toBeCloseTo(0, 2);
    expect([one.x, four.x].map((x) => x / mm(1))).toEqual([expect.closeTo(8, 2), expect.closeTo(105, 2)]);
  });
});

describe('on a screen', () => {
  let raster: Raster;

  beforeAll(async () => {
    raster = (await rasterOf(pdfs.full.bytes))[0] as Raster;
  });

  function colourAt(xMm: number, yMm: number): readonly number[] {
    const [column, row] = [xMm, yMm].map((each) => Math.floor(mm(each) * raster.scale)) as [number, number];
    const at = 4 * (row * raster.width + column);
    return [...raster.data.subarray(at, at + 3)];
  }

  test('no cut that is half a millimetre off meets white', () => {
    const seen = new Set<string>();
    for (const off of [-0.5, 0, 0.5]) {
      // Up and down along the upright cuts, and to and fro along the level ones; words keep 5 mm away.
      for (const x of CUTS.x) for (let y = 18; y <= 279; y += 0.25) seen.add(colourAt(x + off, y).join());
      for (const y of CUTS.y) for (let x = 9.5; x <= 200.5; x += 0.25) seen.add(colourAt(x, y + off).join());
    }
    expect([...seen]).toEqual(['200,225,196']);
  });

  test('paper stays white where no printer prints', () => {
    for (let x = 0; x < 210; x += 0.5) {
      for (const y of [0.5, 6, 291, 296]) expect(colourAt(x, y)).toEqual([255, 255, 255]);
    }
    for (let y = 0; y < 297; y += 0.5) {
      for (const x of [0.5, 6, 204, 209]) expect(colourAt(x, y)).toEqual([255, 255, 255]);
    }
  });
});

test.each(CARD_STYLES)('a cluster of one’s own has its colour in %s', async (style) => {
  const title = { words: 'Zorg', language: undefined };
  const own = { id: 'zorg', title, colour: 'oranje', hex: '#f4b183', shape: 'huis' };
  const card = { cluster: 'zorg', text: { ...title, words: 'Wie zorgt?' }, note: undefined };
  const parts = { cards: ['1.1'], ownClusters: [own], ownCards: [card] };
  const [pdf] = await made(STYLED, {
    only: ['cards'],
    editions: ['white-paper'],
    sheets: { ...USUAL_SHEETS, style },
    choice: { parts, spareSeed: 1, typed: undefined },
  });
  const colours = coloursOf(pdf as MadePdf, style === 'outline' ? 'stroke' : 'fill');
  expect(colours.map((each) => each.toLowerCase())).toContain('0.957 0.694 0.514 rg');
});
