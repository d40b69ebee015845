/** The guide is followed with the files that it goes with: what it names is there, and what it says is so. */
import { beforeAll, expect, test } from 'vitest';
import type { Products } from '../../../src/run/print.ts';
import { mm, toMm } from '../../../src/units.ts';
import { rasterOf } from '../../pdf/raster.ts';
import { wordsOf } from '../../pdf/tagged-text.ts';
import { type Ink, inkOf } from '../ink.ts';
import { build, contentOf, projectFiles } from '../project.ts';
import { linesIn } from '../raster-lines.ts';

const { deck, kit } = contentOf(projectFiles);
let products: Products;
let guide: string;

beforeAll(async () => {
  const { products: made, problems } = await build(projectFiles, { only: ['cards', 'kit'] });
  if (!made) throw new Error(problems.join(', '));
  products = made;
  guide = (await wordsOf(bytesOf('handleiding'))).replaceAll('\u00a0', ' ');
});

function bytesOf(name: string): Uint8Array {
  const file = products.files.find(({ path }) => path === `downloads/kletspot-${name}.pdf`);
  if (!file) throw new Error(`No ${name}.`);
  return file.bytes;
}

test('every file that it names is made', () => {
  const named = [...new Set(guide.match(/kletspot-[\w-]+\.pdf/g))];
  expect(named).toHaveLength(9);
  const made = products.files.map(({ path }) => path);
  for (const name of named) expect(made).toContain(`downloads/${name}`);
});

test('each paper has its file, its cards and its sheets', () => {
  for (const { number, colour, cards } of deck.clusters) {
    const name = `kletspot-kaarten-${number}-${colour}.pdf`;
    const file = products.files.find(({ path }) => path.endsWith(name));
    const numbers = `${cards[0]?.number}–${cards.at(-1)?.number}`;
    expect(guide).toContain(`${name} ${numbers} ${file?.sheets} `);
    expect(file?.cards).toEqual(cards.map(({ id }) => id));
  }
});

test('an hour is sixty minutes, without a gap', () => {
  const parts = (kit?.guide.hour.rows ?? []).map(({ minutes }) => minutes.plain.split('–').map(Number));
  expect(parts[0]?.[0]).toBe(0);
  expect(parts.at(-1)?.[1]).toBe(60);
  for (const [index, [from]] of parts.slice(1).entries()) expect(from).toBe(parts[index]?.[1]);
});

/** The measures of a step, in mm. */
function measures(step: RegExp): number[] {
  const list = step.exec(guide)?.[1] ?? '';
  return list.split(/, | en /).map((measure) => Number(measure.replace(',', '.')));
}

const ACROSS = /op ([\d, en]+) mm van die rechterkant/;
const DOWN = /op ([\d, en]+) mm van die kant/;

test('its cuts are those of the plan, in the same order', () => {
  const { cutting = [] } = products.plan;
  const from = (wanted: string) =>
    cutting.flatMap((cut) => (cut.from === 'cut' && cut.direction === wanted ? [cut.gaugeMm] : []));
  expect(measures(ACROSS)).toEqual(from('upright'));
  expect(measures(DOWN)).toEqual(from('level'));
  expect(cutting.slice(0, 2).map(({ direction, from }) => [direction, from])).toEqual([
    ['upright', 'paper'],
    ['level', 'paper'],
  ]);
  expect(guide).toContain(`${cutting.length} sneden`);
});

/** As the guide says: both edges by their marks, the rest measured from there. Pieces from the top left, row by row. */
async function cutSheets(bytes: Uint8Array): Promise<readonly { readonly x: number; readonly y: number }[]> {
  const [raster] = await rasterOf(bytes, 300 / 72);
  if (!raster) throw new Error('No page.');
  const page = { raster, width: mm(210), height: mm(297) };
  // The paper is A4: the right mark above the cards, the lower mark beside them.
  const right = linesIn(page, 'upright', [0, mm(13.5), mm(210), mm(3.5)]).at(-1) ?? Number.NaN;
  const bottom = linesIn(page, 'level', [mm(6.5), 0, mm(2), mm(297)]).at(-1) ?? Number.NaN;
  return measures(DOWN).flatMap((y) =>
    measures(ACROSS).map((x) => ({ x: toMm(right) - x, y: toMm(bottom) - y })),
  );
}

function inside(ink: readonly Ink[], { x, y }: { readonly x: number; readonly y: number }): Ink[] {
  return ink.filter(({ box }) => {
    const [left, top] = [toMm(box.x) - x, toMm(box.y) - y];
    return left > -1 && top > -1 && left + toMm(box.width) < 96 && top + toMm(box.height) < 66;
  });
}

test('cut as it says, each piece is one card, with its words well inside', async () => {
  for (const { number, colour, cards } of deck.clusters) {
    const bytes = bytesOf(`kaarten-${number}-${colour}`);
    const pieces = await cutSheets(bytes);
    const ink = inkOf(bytes)[0]?.ink ?? [];
    const found = pieces.map((piece) => inside(ink, piece));
    expect(found).toHaveLength(8);
    for (const [index, card] of found.entries()) {
      const words = card
        .map((each) => each.words)
        .join(' ')
        .replace(/\s+/g, ' ');
      expect(words).toContain(cards[index]?.number ?? 'eigen vraag');
      for (const { box } of card) {
        const piece = pieces[index] ?? { x: 0, y: 0 };
        expect(toMm(box.x) - piece.x).toBeGreaterThan(4.5);
        expect(toMm(box.y) - piece.y).toBeGreaterThan(3.5);
        expect(piece.x + 95 - toMm(box.x + box.width)).toBeGreaterThan(4.5);
        expect(piece.y + 65 - toMm(box.y + box.height)).toBeGreaterThan(3.5);
      }
    }
  }
});

test('note cards, cut in the same pile, are as many whole pieces', async () => {
  const notes = bytesOf('noteerkaarten');
  const pieces = await cutSheets(bytesOf('kaarten-1-groen'));
  const ink = inkOf(notes)[0]?.ink ?? [];
  expect(await cutSheets(notes)).toEqual(pieces);
  for (const piece of pieces) {
    const words = inside(ink, piece)
      .map((each) => each.words)
      .join(' ');
    expect(words).toContain(kit?.notes.card.plain);
    expect(words).toContain(kit?.notes.meeting.plain);
  }
});
