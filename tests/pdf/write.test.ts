import { describe, expect, it, vi } from 'vitest';
import { BLACK } from '../../src/colour.ts';
import type { PlacedItem } from '../../src/layout/page.ts';
import { Mark } from '../../src/layout/structure.ts';
import { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import type { PrintKeys } from '../../src/pdf/document.ts';
import { writePdf } from '../../src/pdf/write.ts';
import { conformanceProblems } from './conformance.ts';
import { BOLD, runOf } from './font.ts';
import { operationsOf } from './operations.ts';
import { documentOf, INFO, node, sheetOf } from './sample.ts';
import { openWithPdfJs } from './tagged-text.ts';

const GREY = { red: 128, green: 128, blue: 128 };
const HOUSE = [['M', 0, 10], ['L', 5, 0], ['L', 10, 10], ['Z']] as const;

function cardDocument() {
  const [number, question] = [new Mark(), new Mark()];
  const items: PlacedItem[] = [
    { kind: 'path', x: 10, y: 10, scale: 1, commands: HOUSE, fill: BLACK },
    runOf('4.2 Buurt ', { x: 30, y: 20, face: BOLD, size: 9, mark: number }),
    runOf('Wie ken je in je ', { x: 10, y: 60, size: 14, mark: question }),
    runOf('buurt? ', { x: 10, y: 80, size: 14, mark: question }),
  ];
  const furniture: PlacedItem[] = [
    {
      kind: 'path',
      x: 0,
      y: 5,
      scale: 1,
      commands: [
        ['M', 0, 0],
        ['L', 9, 0],
      ],
      stroke: { colour: GREY, width: 0.5 },
    },
    runOf('vel 1 van 1', { x: 100, y: 195, size: 7 }),
  ];
  const card = node('Art', [node('H1', [number]), node('P', [question])]);
  return documentOf([sheetOf(items, { furniture, trim: { x: 10, y: 20, width: 200, height: 150 } })], [card]);
}

it('a card is a sound file', async () => {
  expect(conformanceProblems(await writePdf(cardDocument()))).toEqual([]);
});

it('content is drawn once, each stretch in its place or as an artifact', async () => {
  const file = new PdfFile(await writePdf(cardDocument()));
  const [page] = file.pages;
  const lines = file.contentOf(page ?? new Map()).split('\n');
  expect(lines.filter((line) => /BDC$|^EMC$|^[QqfS]$/.test(line))).toEqual([
    '/Artifact <</Type/Layout>>BDC',
    'f',
    'EMC',
    '/H1 <</MCID 0>>BDC',
    'EMC',
    '/P <</MCID 1>>BDC',
    'EMC',
    '/Artifact <</Type/Page>>BDC',
    'S',
    'EMC',
  ]);
});

it('neighbours without a mark share an artifact of their kind', async () => {
  const rule = { kind: 'path', x: 0, y: 5, scale: 1, commands: HOUSE, fill: BLACK } as const;
  const items = [rule, { ...rule, y: 20 }, runOf('12', { x: 5, y: 190 }), runOf('Boekje', { x: 50, y: 190 })];
  const file = new PdfFile(await writePdf(documentOf([sheetOf(items)], [])));
  const tags = file.contentOf(file.pages[0] ?? new Map()).match(/^.*BDC$/gm);
  expect(tags).toEqual(['/Artifact <</Type/Layout>>BDC', '/Artifact <</Type/Pagination>>BDC']);
});

describe('colour', () => {
  it('of a black file is black or grey in every operator', async () => {
    const file = new PdfFile(await writePdf(cardDocument()));
    const operations = file.pages.flatMap((page) => operationsOf(file.contentOf(page)));
    const colours = operations.filter(({ operator }) =>
      /^(g|G|rg|RG|k|K|cs|CS|sc|SC|scn|SCN)$/.test(operator),
    );
    expect(colours).toEqual([{ operator: 'G', operands: [0.502] }]);
  });

  it('is sRGB otherwise', async () => {
    const fill = { red: 255, green: 204, blue: 0 };
    const item = { kind: 'path', x: 0, y: 0, scale: 1, commands: HOUSE, fill } as const;
    const file = new PdfFile(await writePdf(documentOf([sheetOf([item])], [])));
    const operations = operationsOf(file.contentOf(file.pages[0] ?? new Map()));
    expect(operations).toContainEqual({ operator: 'rg', operands: [1, 0.8, 0] });
  });
});

describe('sheets', () => {
  it('have the exact size and boxes', async () => {
    const trim = { x: 10, y: 20, width: 200, height: 150 };
    const bleed = { x: 5, y: 15, width: 210, height: 160 };
    const size = { width: 595.275591, height: 841.889764 };
    const sheets = [sheetOf([]), sheetOf([], { trim }), sheetOf([], { trim, bleed }), sheetOf([], size)];
    const file = new PdfFile(await writePdf(documentOf(sheets, [])));
    const boxes = file.pages.map((page) => ['MediaBox', 'BleedBox', 'TrimBox'].map((box) => page.get(box)));
    const whole = [0, 0, 300, 200];
    const large = [0, 0, 595.275591, 841.889764];
    expect(boxes).toEqual([
      [whole, whole, whole],
      [whole, [10, 30, 210, 180], [10, 30, 210, 180]],
      [whole, [5, 25, 215, 185], [10, 30, 210, 180]],
      [large, large, large],
    ]);
  });

  it('may hold one page at several places', async () => {
    const mark = new Mark();
    const page = { width: 100, height: 50, items: [runOf('Tweemaal ', { x: 0, y: 20, mark })] };
    const placements = ([0, 90] as const).map((turn) => ({ page, x: 20, y: 30, turn }));
    const sheets = [sheetOf([], { placements }), sheetOf([], { placements: placements.slice(1) })];
    const bytes = await writePdf(documentOf(sheets, [node('P', [mark])]));
    expect(conformanceProblems(bytes)).toEqual([]);
    const document = await openWithPdfJs(bytes);
    const { items } = await (await document.getPage(1)).getTextContent();
    const places = items.flatMap((item) => ('transform' in item && item.str !== '' ? [item.transform] : []));
    expect(places).toEqual([
      [12, 0, 0, 12, 20, 150],
      [0, -12, 12, 0, 50, 170],
    ]);
  });
});

describe('print keys', () => {
  async function preferences(print: PrintKeys): Promise<unknown> {
    const document = await openWithPdfJs(await writePdf({ ...cardDocument(), print }));
    return document.getViewerPreferences();
  }

  it('say how to print', async () => {
    expect(await preferences({ scaling: 'none', pickTrayByPdfSize: true, duplex: 'short-edge' })).toEqual({
      DisplayDocTitle: true,
      PrintScaling: 'None',
      PickTrayByPDFSize: true,
      Duplex: 'DuplexFlipShortEdge',
    });
    expect(await preferences({ scaling: 'default', pickTrayByPdfSize: false })).toEqual({
      DisplayDocTitle: true,
    });
  });
});

describe('bytes', () => {
  it('are the same at every time and in every time zone', async () => {
    const zone = process.env.TZ;
    vi.useFakeTimers();
    try {
      process.env.TZ = 'Pacific/Auckland';
      vi.setSystemTime(0);
      const there = await writePdf(cardDocument());
      const hoursThere = INFO.date.getHours();
      process.env.TZ = 'America/Lima';
      vi.setSystemTime(new Date('2031-01-02'));
      const here = await writePdf(cardDocument());
      expect(INFO.date.getHours()).not.toBe(hoursThere);
      expect(Buffer.compare(there, here)).toBe(0);
    } finally {
      vi.useRealTimers();
      process.env.TZ = zone;
      if (zone === undefined) delete process.env.TZ;
    }
  });
});

it('an item marked as a place that the structure lacks is our mistake', async () => {
  const items = [runOf('verdwaald', { x: 0, y: 20, mark: new Mark() })];
  await expect(writePdf(documentOf([sheetOf(items)], []))).rejects.toThrow('structure');
});

it('a document without content is still a sound file', async () => {
  expect(conformanceProblems(await writePdf(documentOf([sheetOf([])], [])))).toEqual([]);
});
