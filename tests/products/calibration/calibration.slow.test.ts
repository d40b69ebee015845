/**
 * The sheet that a printer's errors are read off, followed to the end: printed by a printer that errs, read with a
 * ruler, typed into a profile, and the cards printed by that same printer.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collect } from '../../../src/diagnostics.ts';
import { PAPERS, type PaperSize, readPaper } from '../../../src/formats/papers.ts';
import { USUAL_SHEETS } from '../../../src/formats/sheet-format.ts';
import { type Adjustment, adjustmentFor, backAdjustmentFor } from '../../../src/impose/adjustment.ts';
import { cornerBehind, type FlipEdge } from '../../../src/impose/backs.ts';
import { EVERYTHING } from '../../../src/request/request.ts';
import { makeCalibration } from '../../../src/run/make.ts';
import { mm, toMm } from '../../../src/units.ts';
import { conformanceProblems } from '../../pdf/conformance.ts';
import { deckOf } from '../deck.ts';
import { inkOf } from '../ink.ts';
import { type Point, pathsOf } from '../lines.ts';
import { build, fail, made, projectFiles, projectWith } from '../project.ts';
import { followTable, type Print, profileOf } from './calibration-reading.ts';

const A4 = readPaper('A4') as PaperSize;
/** A little wider and shorter than it should be, as paper is. */
const REAL = { width: 210.4, height: 296.7 };

interface SideError {
  readonly x: number;
  readonly y: number;
  readonly degrees: number;
}

/** Any turning point will do for a printer: this one is the middle of the page. */
function printer({ x, y, degrees }: SideError, scale: Point): Print {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return (at) => {
    const dx = ((at.x - 105) * scale.x) / 100;
    const dy = ((at.y - 148.5) * scale.y) / 100;
    return { x: 105 + cos * dx - sin * dy + x, y: 148.5 + sin * dx + cos * dy + y };
  };
}

const sheets = new Map<FlipEdge, Uint8Array>();

async function sheetOn(paper: PaperSize, backs: FlipEdge): Promise<Uint8Array | undefined> {
  const options = { ...EVERYTHING.options, calibrationPaper: paper, calibrationBacks: backs };
  return await makeCalibration(projectFiles, options, fail);
}

async function sheetFor(backs: FlipEdge): Promise<Uint8Array> {
  const bytes = sheets.get(backs) ?? (await sheetOn(A4, backs));
  if (!bytes) throw new Error('No sheet');
  sheets.set(backs, bytes);
  return bytes;
}

/** Sides of cards with backs, each as its paths. */
async function cardsWith(backs: FlipEdge, profile?: string) {
  const files = projectWith({
    'content/deck.yaml': deckOf(...Array(8).fill('Wat telt?')),
    'content/printers/beneden.yaml': profile,
  });
  const sheetRequest = { ...USUAL_SHEETS, backs, ...(profile && { printer: 'beneden' }) };
  const request = { only: ['cards'], editions: ['coloured-paper'], sheets: sheetRequest } as const;
  const [pdf] = await made(files, request);
  return pathsOf(pdf?.bytes ?? new Uint8Array()).map((paths) =>
    paths.flat().map(({ x, y }) => ({ x: toMm(x), y: toMm(y) })),
  );
}

/** How far the furthest mark or silhouette lies off its place, from the corner of the real sheet that both sides share. */
function furthest(printed: readonly Point[], meant: readonly Point[], corner: (at: Point) => Point): number {
  expect(printed.length).toBe(meant.length);
  const off = printed.map((at, index) => {
    const [seen, wanted] = [corner(at), meant[index] as Point];
    return distance(seen, wanted);
  });
  return Math.max(...off);
}

/** On the back paper is measured from the corner behind the top left one of the front, whatever its real size. */
function fromSharedCorner(backs: FlipEdge): (at: Point) => Point {
  return ({ x, y }) =>
    backs === 'long' ? { x: x - (REAL.width - 210), y } : { x, y: y - (REAL.height - 297) };
}

const SIZE = { width: mm(210), height: mm(297) };

/** Of the cards of a sheet, in mm. */
const CORNERS = [10, 105, 200].flatMap((x) => [18.5, 148.5, 278.5].map((y) => ({ x, y })));

function sent(adjustment: Adjustment | undefined, { x, y }: Point): Point {
  const { a, b, c, d, e, f } = adjustment ?? { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
  return { x: a * x + c * y + toMm(e), y: b * x + d * y + toMm(f) };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

async function misprint(backs: FlipEdge, front: Print, back: Print): Promise<[number, number]> {
  const bytes = await sheetFor(backs);
  const profile = profileOf(followTable({ bytes, front, back, paper: REAL }));
  const [meantFront = [], meantBack = []] = await cardsWith(backs);
  const [sentFront = [], sentBack = []] = await cardsWith(backs, profile);
  return [
    furthest(sentFront.map(front), meantFront, (at) => at),
    furthest(sentBack.map(back), meantBack, fromSharedCorner(backs)),
  ];
}

describe.each(['long', 'short'] as const)('measured as the page says, turned over at the %s edge', (edge) => {
  const scale = { x: 99.8, y: 100.3 };

  test('fronts and backs come out within 0.1 mm of their places, and so behind each other', async () => {
    const front = printer({ x: 0.61, y: -1.23, degrees: 0.15 }, scale);
    const back = printer({ x: -1.82, y: 2.31, degrees: -0.35 }, scale);
    const [offFront, offBack] = await misprint(edge, front, back);
    expect(offFront).toBeLessThan(0.1);
    expect(offBack).toBeLessThan(0.1);
  });

  test('whatever the error, within what tenths of a millimetre can tell', async () => {
    const bytes = await sheetFor(edge);
    const span = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
    const side = fc.record({ x: span(-2.5, 2.5), y: span(-2.5, 2.5), degrees: span(-0.4, 0.4) });
    const stretch = fc.record({ x: span(99, 101), y: span(99, 101) });
    fc.assert(
      fc.property(side, side, stretch, (one, other, by) => {
        const [front, back] = [printer(one, by), printer(other, by)];
        const numbers = followTable({ bytes, front, back, paper: REAL });
        const side = (name: string) => ({
          x: numbers.get(`${name} x`) ?? 0,
          y: numbers.get(`${name} y`) ?? 0,
          rotation: numbers.get(`${name} rotation`) ?? 0,
        });
        const { x, y } = side('scale');
        const measured = { shift: side('shift'), scale: { x, y }, back: side('back') };
        const corner = cornerBehind(SIZE, edge);
        for (const at of CORNERS) {
          const sentFront = sent(adjustmentFor(measured, SIZE), at);
          const sentBack = sent(backAdjustmentFor(measured, SIZE, corner), at);
          expect(distance(front(sentFront), at)).toBeLessThan(0.45);
          expect(distance(fromSharedCorner(edge)(back(sentBack)), at)).toBeLessThan(0.45);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('without the numbers they would lie far off: the proof above measures something', async () => {
  const back = printer({ x: -1.8, y: 2.3, degrees: -0.35 }, { x: 99.8, y: 100.3 });
  const [, meant = []] = await cardsWith('long');
  expect(furthest(meant.map(back), meant, (at) => at)).toBeGreaterThan(2);
});

test.each([...PAPERS.map(({ name }) => name), '140x140', '300x200'])(
  '%s has room for it, tagged and conforming',
  async (name) => {
    const paper = readPaper(name) as PaperSize;
    for (const backs of ['long', 'short'] as const) {
      const bytes = (await sheetOn(paper, backs)) as Uint8Array;
      expect(conformanceProblems(bytes)).toEqual([]);
      expect(inkOf(bytes).length).toBeGreaterThan(2);
    }
  },
);

test('it speaks the language of the deck', async () => {
  for (const [language, word] of [
    ['en', 'Front'],
    ['fr', 'Recto'],
    ['de', 'Vorderseite'],
  ] as const) {
    const deck = deckOf('?').replace('"language": "nl"', `"language": "${language}"`);
    const files = projectWith({
      'content/deck.yaml': deck,
      'content/booklet.yaml': undefined,
      'content/kit.yaml': undefined,
    });
    const problems = collect();
    const bytes = await makeCalibration(files, EVERYTHING.options, problems.report);
    expect(problems.diagnostics).toEqual([]);
    const words = inkOf(bytes as Uint8Array).flatMap(({ ink }) => ink.map((each) => each.words));
    expect(words.join(' ')).toContain(word);
  }
});

test('it is the same at any time', async () => {
  const again = await makeCalibration(projectFiles, EVERYTHING.options, fail);
  expect(again).toEqual(await sheetFor('long'));
});

test('a printer of which the back was not measured does on the back what it does on the front', async () => {
  const files = projectWith({
    'content/deck.yaml': deckOf('Wat telt?'),
    'content/printers/beneden.yaml': 'name: X\nshift: { x: 2 }\n',
  });
  const request = { only: ['cards'], editions: ['coloured-paper'] } as const;
  const usual = { ...USUAL_SHEETS, backs: 'long' } as const;
  const plain = await build(files, { ...request, sheets: usual });
  const moved = await build(files, { ...request, sheets: { ...usual, printer: 'beneden' } });
  const [at, there] = [plain, moved].map(({ products }) =>
    pathsOf(products?.files[0]?.bytes ?? new Uint8Array()).map((paths) => paths[0]?.[0]?.x ?? 0),
  );
  expect(at?.map((x, page) => Math.round(10 * toMm(x - (there?.[page] ?? 0))) / 10)).toEqual([2, 2]);
});
