/** What the look of each edition of the booklet promises, measured on the finished pages. */
import { beforeAll, expect, test, vi } from 'vitest';
import type { PlacedItem } from '../../../src/layout/page.ts';
import type { MadePdf } from '../../../src/typesetting/made.ts';
import { mm } from '../../../src/units.ts';
import { type Ink, inkOf } from '../ink.ts';
import { made, projectFiles } from '../project.ts';
import { bookletPages } from './booklet-pages.ts';

const PATIENCE = 60_000;
vi.setConfig({ testTimeout: PATIENCE });

let files: ReadonlyMap<string, MadePdf>;

beforeAll(async () => {
  const all = await made(projectFiles, { only: ['booklet'] });
  files = new Map(all.map((file) => [file.edition, file]));
}, PATIENCE);

function inkIn(edition: string): Ink[] {
  return inkOf(files.get(edition)?.bytes ?? new Uint8Array()).flatMap(({ ink }) => ink);
}

test.each([
  ['screen', 10],
  ['print', 11],
  ['large-print', 18],
])('%s has no type smaller than %i pt', (edition, least) => {
  const sizes = inkIn(edition).flatMap(({ words, size }) => (words.trim() === '' ? [] : [size]));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least);
});

test('print is black and grey', () => {
  const inks = inkIn('print').flatMap(({ fill, stroke }) => [fill ?? '0 g', stroke ?? '0 G']);
  expect([...new Set(inks)].filter((ink) => !/^[\d.]+ [gG]$/.test(ink) && !isGrey(ink))).toEqual([]);
});

function isGrey(ink: string): boolean {
  return new Set(ink.split(' ').slice(0, 3)).size === 1;
}

test('on paper nothing of a page is nearer to an edge than 12 mm', async () => {
  const { pages } = await bookletPages(projectFiles, 'print');
  const margin = mm(12);
  for (const { items, width, height } of pages) {
    for (const item of items) {
      if (item.kind !== 'glyphs') continue;
      const { x, y, size, advances, face } = item;
      const right = x + (advances.reduce((sum, each) => sum + each, 0) * size) / face.unitsPerEm;
      expect(x).toBeGreaterThanOrEqual(margin);
      expect(right - spaceAtEnd(item.text, size)).toBeLessThanOrEqual(width - margin);
      expect(y - size).toBeGreaterThanOrEqual(margin - size * 0.3);
      expect(y).toBeLessThanOrEqual(height - margin);
    }
  }
});

/** The space that ends a line is drawn too, and may lie in the margin. */
function spaceAtEnd(text: string, size: number): number {
  return /\s$/.test(text) ? size : 0;
}

test('no page is nearly empty', async () => {
  for (const edition of ['screen', 'print', 'large-print'] as const) {
    const { pages } = await bookletPages(projectFiles, edition);
    for (const [index, { items, height }] of pages.entries()) {
      const lowest = items.map(bottomOf).filter((y) => y < height * 0.93);
      expect(Math.max(0, ...lowest), `${edition}, page ${index + 1}`).toBeGreaterThan(height / 4);
    }
  }
});

/** A drawing's lowest point, or the line that words stand on. */
function bottomOf(item: PlacedItem): number {
  if (item.kind !== 'path') return item.y;
  const ys = item.commands.flatMap(([, ...at]) => at.filter((_, index) => index % 2 === 1));
  return item.y + Math.max(...(ys as number[])) * item.scale;
}
