/** What is measured of small sheets, each figure known by head. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLACK, type Colour, WHITE } from '../../../src/colour.ts';
import type { Sheet } from '../../../src/impose/sheet.ts';
import type { PathItem, PlacedItem } from '../../../src/layout/page.ts';
import { Mark } from '../../../src/layout/structure.ts';
import type { PathCommand } from '../../../src/path.ts';
import { writePdf } from '../../../src/pdf/write.ts';
import { inspect } from '../../../src/run/preflight/inspector.ts';
import type { Inspected, Subject } from '../../../src/typesetting/inspected.ts';
import { isInside } from '../../../src/winding.ts';
import { REGULAR, runOf } from '../../pdf/font.ts';
import { documentOf, node, sheetOf } from '../../pdf/sample.ts';

const GREY: Colour = { red: 119, green: 119, blue: 119 };
const PINK: Colour = { red: 222, green: 158, blue: 195 };

function box(x: number, y: number, width: number, height: number, more: Partial<PathItem> = {}): PathItem {
  const commands: readonly PathCommand[] = [
    ['M', 0, 0],
    ['L', width, 0],
    ['L', width, height],
    ['L', 0, height],
    ['Z'],
  ];
  return { kind: 'path', x, y, scale: 1, commands, ...more };
}

async function measured(
  sheets: readonly Sheet[],
  marks: readonly Mark[] = [],
  subject: Subject = { bleed: 0 },
): Promise<Inspected> {
  const inspection = inspect(subject);
  const children = marks.map((mark, index) => node(index === 0 ? 'H1' : 'P', [mark]));
  await writePdf(documentOf(sheets, children), inspection);
  return inspection.inspected(true);
}

function of(items: readonly PlacedItem[], more: Partial<Sheet> = {}): Promise<Inspected> {
  return measured([sheetOf(items, more)]);
}

describe('type', () => {
  it('is told apart: what is read, paragraphs, and what is around them', async () => {
    const [heading, question] = [new Mark(), new Mark()];
    const { read, paragraph, around } = await measured(
      [
        sheetOf([runOf('Kop', { x: 20, y: 30, size: 9, mark: heading })]),
        sheetOf([
          runOf('Vraag?', { x: 20, y: 50, size: 14, mark: question }),
          runOf('12', { x: 20, y: 190, size: 6 }),
          runOf('  ', { x: 20, y: 90, size: 2 }),
        ]),
      ],
      [heading, question],
    );
    expect(read).toEqual({ size: 9, words: 'Kop', page: 1 });
    expect(paragraph).toEqual({ size: 14, words: 'Vraag?', page: 2 });
    expect(around).toEqual({ size: 6, words: '12', page: 2 });
  });

  it('is as large as it is printed, after a printer’s correction', async () => {
    const adjust = { a: 0.5, b: 0, c: 0, d: 0.5, e: 0, f: 0 };
    const { around } = await of([runOf('Klein', { x: 20, y: 50, size: 12 })], { adjust });
    expect(around?.size).toBeCloseTo(6, 6);
  });
});

describe('margins', () => {
  it('of letters go by their outlines, not by their line', async () => {
    const { toCut, toEdge } = await of([runOf('x', { x: 150, y: 195, size: 20 })]);
    // The x stands on the line, but for a hair of its outline.
    expect(toCut?.points).toBeCloseTo(5, 0);
    expect(toCut).toMatchObject({ words: 'x', page: 1 });
    expect(toEdge?.points).toBe(toCut?.points);
  });

  it.each([
    ['g', REGULAR.descent / 1000],
    ['É', 0],
  ])('see what reaches below and above: %s', async (letter) => {
    const low = await of([runOf(letter, { x: 150, y: 190, size: 20 })]);
    const high = await of([runOf(letter, { x: 150, y: 20, size: 20 })]);
    const plain = await of([runOf('x', { x: 150, y: 190, size: 20 })]);
    const isDeep = letter === 'g';
    expect((low.toCut?.points ?? 0) < (plain.toCut?.points ?? 0)).toBe(isDeep);
    expect((high.toCut?.points ?? 0) < 20 - (REGULAR.capHeight / 1000) * 20).toBe(!isDeep);
  });

  it('do not count what goes over the cut on purpose, nor what leaves no ink', async () => {
    const { toCut, toEdge } = await of([
      box(0, 0, 300, 200, { fill: PINK }),
      box(2, 2, 50, 50, { fill: WHITE }),
      box(20, 30, 100, 100, { fill: BLACK }),
    ]);
    expect(toCut?.points).toBe(20);
    expect(toEdge?.points).toBe(0);
  });

  it('of a line without caps end where it ends, and count half its width beside it', async () => {
    const line = (x: number, y: number, dx: number, dy: number, cap?: 'round'): PathItem => ({
      kind: 'path',
      x,
      y,
      scale: 1,
      commands: [
        ['M', 0, 0],
        ['L', dx, dy],
      ],
      stroke: { colour: BLACK, width: 4, ...(cap && { cap }) },
    });
    expect((await of([line(10, 100, 50, 0)])).toCut?.points).toBeCloseTo(10, 9);
    expect((await of([line(10, 100, 50, 0, 'round')])).toCut?.points).toBeCloseTo(8, 9);
    expect((await of([line(10, 50, 0, 100)])).toCut?.points).toBeCloseTo(8, 9);
  });

  it('of a line count its corners and ends, and nothing of what is clipped', async () => {
    const pen = { colour: BLACK, width: 4 };
    const pointed = { ...pen, join: 'miter', miterLimit: 4 } as const;
    expect((await of([box(50, 50, 100, 100, { stroke: pointed })])).toCut?.points).toBeCloseTo(42, 9);
    const round = { ...pen, join: 'round', cap: 'round' } as const;
    expect((await of([box(50, 50, 100, 100, { stroke: round })])).toCut?.points).toBeCloseTo(48, 9);
    const square = { ...pen, join: 'round', cap: 'square' } as const;
    expect((await of([box(50, 50, 100, 100, { stroke: square })])).toCut?.points).toBeCloseTo(
      50 - 2 * 2 ** 0.5,
      9,
    );
    const clips = [{ commands: box(0, 0, 60, 60).commands, rule: 'nonzero' }] as const;
    expect((await of([box(20, 30, 200, 165, { fill: BLACK, clips })])).toCut?.points).toBe(20);
  });

  it('begin behind the bleed, and words around the pages are not cut out', async () => {
    const page = { width: 120, height: 100, items: [box(20, 30, 10, 10, { fill: BLACK })] };
    const strip = { width: 100, height: 20, items: [runOf('rond', { x: 2, y: 15, size: 8 })] };
    const placements = [
      { page, x: 40, y: 40, turn: 0 as const },
      { page: strip, x: 5, y: 170, turn: 0 as const, isFurniture: true },
    ];
    const { toCut, toEdge, share } = await measured([sheetOf([], { placements })], [], { bleed: 10 });
    expect(toCut?.points).toBe(10);
    expect(toEdge?.points).toBeLessThan(8);
    expect(share).toBeCloseTo((100 * 80) / (300 * 200), 9);
  });

  it('hold for a page that is turned', async () => {
    const page = { width: 100, height: 60, items: [box(5, 20, 10, 10, { fill: BLACK })] };
    const { toCut, toEdge } = await of([], { placements: [{ page, x: 50, y: 50, turn: 90 }] });
    expect(toCut?.points).toBe(5);
    expect(toEdge?.points).toBeCloseTo(55, 9);
  });
});

describe('contrast', () => {
  it('is that with the last fill behind the letters, else with the paper', async () => {
    const papers = [PINK];
    const items = [
      runOf('op papier', { x: 20, y: 30, size: 12 }),
      box(20, 50, 200, 30, { fill: BLACK }),
      box(20, 50, 200, 30, { fill: WHITE }),
      runOf('grijs op wit', { x: 30, y: 70, size: 12, colour: GREY }),
    ];
    const { readings } = await measured([sheetOf(items)], [], { bleed: 0, papers });
    expect(readings.map(({ ground, words }) => [ground, words])).toEqual([
      [PINK, 'op papier'],
      [WHITE, 'grijs op wit'],
    ]);
    expect(readings.map(({ contrast }) => contrast.toFixed(2))).toEqual(['9.78', '4.48']);
  });

  it('of letters half on a fill counts both', async () => {
    const items = [box(0, 50, 60, 30, { fill: GREY }), runOf('half op grijs', { x: 30, y: 70, size: 12 })];
    const { readings } = await of(items);
    expect(readings.map(({ ground }) => ground)).toEqual([GREY, WHITE]);
  });

  it('is with the paper where a fill is clipped, or has a hole', async () => {
    const around = { commands: box(0, 0, 10, 10).commands, rule: 'nonzero' } as const;
    const [outer, inner] = [box(0, 0, 200, 60).commands, box(0, 0, 190, 50).commands];
    const hole: PathItem = { ...box(20, 50, 0, 0, { fill: GREY }), commands: [...outer, ...inner] };
    const letters = runOf('door het gat', { x: 40, y: 80, size: 12 });
    const grounds = async (path: PathItem) =>
      (await of([path, letters])).readings.map(({ ground }) => ground);
    expect(await grounds(hole)).toEqual([GREY]);
    expect(await grounds({ ...hole, fillRule: 'evenodd' })).toEqual([WHITE]);
    expect(await grounds({ ...hole, clips: [around] })).toEqual([WHITE]);
  });

  it('tells the letters that are hardest to read: small ones need more', async () => {
    const large = runOf('groot', { x: 30, y: 70, size: 24, colour: GREY });
    const small = runOf('klein', { x: 30, y: 100, size: 9, colour: { ...GREY, blue: 90 } });
    const { readings } = await of([large, small]);
    expect(readings).toMatchObject([{ words: 'klein', size: 9 }]);
  });
});

describe('a place in a path', () => {
  const ring: readonly PathCommand[] = [
    ['M', 0, 0],
    ['L', 100, 0],
    ['L', 100, 100],
    ['L', 0, 100],
    ['Z'],
    ['M', 30, 30],
    ['L', 30, 70],
    ['L', 70, 70],
    ['L', 70, 30],
    ['Z'],
  ];
  const circle: readonly PathCommand[] = [
    ['M', 100, 50],
    ['C', 100, 77.6, 77.6, 100, 50, 100],
    ['C', 22.4, 100, 0, 77.6, 0, 50],
    ['C', 0, 22.4, 22.4, 0, 50, 0],
    ['C', 77.6, 0, 100, 22.4, 100, 50],
    ['Z'],
  ];
  // Between the edges, never on one.
  const place = fc.integer({ min: -40, max: 240 }).map((half) => half / 2 + 0.25);

  it('is inside a ring where that has ink', () => {
    fc.assert(
      fc.property(place, place, (x, y) => {
        const within = (from: number, to: number) => x > from && x < to && y > from && y < to;
        expect(isInside(ring, x, y)).toBe(within(0, 100) && !within(30, 70));
      }),
    );
  });

  it('is inside a circle where it is near its middle', () => {
    fc.assert(
      fc.property(place, place, (x, y) => {
        const radius = Math.hypot(x - 50, y - 50);
        fc.pre(Math.abs(radius - 50) > 1);
        expect(isInside(circle, x, y)).toBe(radius < 50);
      }),
    );
  });
});

it('fonts are told with all that they stand for', async () => {
  const { fonts } = await of([runOf('aap', { x: 20, y: 30 }), runOf('paé', { x: 20, y: 60 })]);
  expect(fonts).toMatchObject([{ name: REGULAR.postscriptName, texts: ['a', 'p', 'é'] }]);
});
