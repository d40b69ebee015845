/** A printer's errors, set right in the finished files; and what no printer can be. */
import { expect, test } from 'vitest';
import { USUAL_SHEETS } from '../../../src/formats/sheet-format.ts';
import type { Size } from '../../../src/geometry.ts';
import { PdfFile } from '../../../src/node/preflight/pdf-file.ts';
import type { Dictionary } from '../../../src/node/preflight/pdf-syntax.ts';
import type { MadePdf } from '../../../src/typesetting/made.ts';
import { mm, toMm } from '../../../src/units.ts';
import { conformanceProblems } from '../../pdf/conformance.ts';
import { paintingOf } from '../../pdf/painting.ts';
import { difference } from '../../same-bytes.ts';
import { deckOf } from '../deck.ts';
import { inkOf } from '../ink.ts';
import { build, projectFiles, projectWith } from '../project.ts';

async function withPrinter(yaml: string | undefined, name = 'beneden') {
  const files = projectWith({
    'content/deck.yaml': deckOf('Wat telt?'),
    'content/printers/beneden.yaml': yaml,
  });
  const { products, problems } = await build(files, {
    only: ['cards'],
    editions: ['coloured-paper'],
    sheets: { ...USUAL_SHEETS, printer: name },
  });
  return { pdf: products?.files.at(-1), problems };
}

/** Where the words of the card begin, in mm. */
function question({ bytes }: MadePdf): { x: number; y: number } & Size {
  const ink = inkOf(bytes)[0]?.ink.filter(({ words, tag }) => words.includes('Wat') && tag === 'P') ?? [];
  const { x = 0, y = 0, width = 0, height = 0 } = ink[0]?.box ?? {};
  return { x: toMm(x), y: toMm(y), width: toMm(width), height: toMm(height) };
}

test('shift is taken back', async () => {
  const plain = question((await withPrinter(undefined, 'voorbeeld')).pdf as MadePdf);
  const { pdf, problems } = await withPrinter('name: Beneden\nshift: { x: 0.6, y: -1.5 }\n');
  const moved = question(pdf as MadePdf);
  expect(problems).toEqual([]);
  expect(moved.x).toBeCloseTo(plain.x - 0.6, 2);
  expect(moved.y).toBeCloseTo(plain.y + 1.5, 2);
  expect(conformanceProblems((pdf as MadePdf).bytes)).toEqual([]);
});

test('scale is taken back from the point where the shift is read, fine enough for the whole sheet', async () => {
  const { pdf } = await withPrinter('name: Beneden\nscale: { x: 99.87, y: 100.2 }\n');
  const file = new PdfFile((pdf as MadePdf).bytes);
  const [page] = file.pages;
  const moves = paintingOf(file, page as Dictionary).filter(({ operator }) => operator === 'cm');
  const height = (297 / 25.4) * 72;
  const [far, low] = [mm(200), mm(278.5)];
  // Among them that of the marks, which nothing moves but the printer's error: where a far corner goes.
  const corners = moves.map(({ operands }) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = operands as number[];
    return [a * far + c * (height - low) + e, height - (b * far + d * (height - low) + f)].map(toMm);
  });
  const expected = [20 + 180 / 0.9987, 20 + 258.5 / 1.002];
  const distances = corners.map(([x = 0, y = 0]) =>
    Math.hypot(x - (expected[0] ?? 0), y - (expected[1] ?? 0)),
  );
  expect(Math.min(...distances)).toBeLessThan(0.01);
});

test('wide margins keep marks and words away', async () => {
  const { pdf } = await withPrinter('name: Beneden\nmargins: { bottom: 12 }\n');
  const { ink, height } = inkOf((pdf as MadePdf).bytes)[0] ?? { ink: [], height: 0 };
  for (const { box } of ink) {
    expect(toMm(box.y)).toBeGreaterThanOrEqual(12 - 0.01);
    expect(toMm(height - box.y - box.height)).toBeGreaterThanOrEqual(12 - 0.01);
  }
});

test.each([
  ['name: X\nshift: { x: 3000 }\n', 'printer/out-of-range content/printers/beneden.yaml:2:10'],
  ['name: X\nscale: { y: 1.002 }\n', 'printer/out-of-range content/printers/beneden.yaml:2:10'],
  ['name: X\nmargins: { top: -1 }\n', 'printer/out-of-range content/printers/beneden.yaml:2:12'],
  ['name: X\nshift: { rotation: 90 }\n', 'printer/out-of-range content/printers/beneden.yaml:2:10'],
  ['name: X\nback: { x: 20.6 }\n', 'printer/out-of-range content/printers/beneden.yaml:2:9'],
  ['name: X\nshift: { x: 1,5 }\n', 'content/decimal-comma content/printers/beneden.yaml:2:15'],
  ['name: X\nshift: { x: -1,5, y: 0 }\n', 'content/decimal-comma content/printers/beneden.yaml:2:16'],
  ['name: X\nshift:\n  y: 1,5\n', 'content/decimal-comma content/printers/beneden.yaml:3:6'],
  ['name: X\nshift: { x: .nan }\n', 'content/wrong-kind content/printers/beneden.yaml:2:13'],
  ['name: X\nshift: { x: 1, 5: 2 }\n', 'content/unknown-key content/printers/beneden.yaml:2:16'],
  ['name: X\ntrays: { groen: 0 }\n', 'printer/out-of-range content/printers/beneden.yaml:2:10'],
  ['name: X\ntrays: { groen: 1.5 }\n', 'printer/out-of-range content/printers/beneden.yaml:2:10'],
  ['name: X\ntrays: { gruen: 1 }\n', 'content/unknown-colour content/printers/beneden.yaml:2:10'],
  ['name: X\ntrays: { groen: null }\n', 'content/wrong-kind content/printers/beneden.yaml:2:10'],
  ['name: X\nback: { rotation: 90 }\n', 'printer/out-of-range content/printers/beneden.yaml:2:9'],
])('nonsense is refused at its place: %j', async (yaml, told) => {
  const { pdf, problems } = await withPrinter(yaml);
  expect(pdf).toBeUndefined();
  expect(problems.map((line) => line.replace(/:\d+$/, ''))).toEqual([told.replace(/:\d+$/, '')]);
});

test('a tray is named on the sheet and in the plan', async () => {
  const files = projectWith({
    'content/deck.yaml': deckOf('Wat telt?'),
    'content/printers/beneden.yaml': 'name: X\ntrays: { groen: 2, wit: handmatige invoer }\n',
  });
  const sheets = { ...USUAL_SHEETS, printer: 'beneden' };
  const { products, problems } = await build(files, { only: ['cards'], sheets });
  expect(problems).toEqual([]);
  expect(products?.plans.map((plan) => plan.sheets[0]?.tray)).toEqual([2, 'handmatige invoer', 2]);
  const said = products?.files.map(({ bytes }) =>
    inkOf(bytes)[0]
      ?.ink.map(({ words }) => words)
      .join(''),
  );
  expect(said?.map((words) => /lade 2|handmatige invoer/.exec(words ?? '')?.[0])).toEqual([
    'lade 2',
    'lade 2',
    'handmatige invoer',
    'lade 2',
  ]);
});

test('what is moved against a shift keeps out of the margins that were measured', async () => {
  const { pdf } = await withPrinter('name: X\nshift: { x: 4 }\nmargins: { left: 5 }\n');
  const left = Math.min(...(inkOf((pdf as MadePdf).bytes)[0]?.ink ?? []).map(({ box }) => toMm(box.x)));
  expect(left).toBeGreaterThanOrEqual(5 - 0.01);
});

test('an unknown printer is wrong use', async () => {
  expect((await withPrinter(undefined, 'boven')).problems).toEqual(['command/unknown-printer']);
});

test.each([
  [
    './content/printers/voorbeeld.yaml',
    { path: './content/printers/voorbeeld.yaml', name: 'voorbeeld', isKnown: true },
  ],
  ['voorbeeld.yaml', { path: 'voorbeeld.yaml', name: 'voorbeeld', isKnown: true }],
  ['C:\\printers\\boven.yml', { path: 'C:\\printers\\boven.yml', name: 'boven', isKnown: false }],
])('a path is no name, and is told which name would do: %s', async (printer, params) => {
  const { diagnostics } = await build(projectFiles, {
    only: ['cards'],
    sheets: { ...USUAL_SHEETS, printer },
  });
  expect(diagnostics.map((each) => [each.code, each.params])).toEqual([['command/printer-is-path', params]]);
});

test('the example changes nothing', async () => {
  const request = { only: ['cards'], editions: ['white-paper'] } as const;
  const plain = await build(projectFiles, request);
  const through = await build(projectFiles, {
    ...request,
    sheets: { ...USUAL_SHEETS, printer: 'voorbeeld' },
  });
  const [one, other] = [plain, through].map(({ products }) => products?.files[0]?.bytes);
  expect(one).toBeDefined();
  expect(difference(one, other)).toEqual([]);
});
