/** Every preset of cards × every paper × one side and both: the arithmetic of the sheets, without a word on them. */
import { describe, expect, test } from 'vitest';
import { CARD_PRESETS } from '../../src/formats/card-presets.ts';
import { CARD_EDITIONS, type CardEdition } from '../../src/formats/formats.ts';
import { LABEL_SHEETS } from '../../src/formats/label-sheets.ts';
import { A4, PAPERS } from '../../src/formats/papers.ts';
import { editionOn, gridFor, isTooLarge, USUAL_SHEETS } from '../../src/formats/sheet-format.ts';
import { backOf, FLIP_EDGES, type FlipEdge } from '../../src/impose/backs.ts';
import { imposeCards, sheetsFor } from '../../src/impose/cards.ts';
import { cuttingOrder } from '../../src/impose/cutting.ts';
import type { Grid } from '../../src/impose/grid.ts';
import { guidesOf, MARK_STYLES } from '../../src/impose/guides.ts';
import type { Sheet } from '../../src/impose/sheet.ts';
import { SHEET_ORDERS, type SheetOrder } from '../../src/impose/stack.ts';
import type { Page } from '../../src/layout/page.ts';
import { mm, toMm } from '../../src/units.ts';

const ODD = [
  { name: '100x150', widthMm: 100, heightMm: 150 },
  { name: '330x483', widthMm: 330, heightMm: 483 },
];
const GUTTERS = [0, 6];

interface Case {
  readonly name: string;
  readonly grid: Grid;
  readonly card: { readonly width: number; readonly height: number };
  readonly gutter: number;
  readonly isPerforated: boolean;
}

const [standard] = CARD_EDITIONS;
const cases: Case[] = CARD_PRESETS.flatMap((preset) =>
  [...PAPERS, ...ODD]
    .filter((paper) => !isTooLarge(preset, paper))
    .flatMap((paper) =>
      GUTTERS.map((gutterMm) => ({
        name: `${preset.name} on ${paper.name}, gutter ${gutterMm}`,
        grid: gridFor(editionOn(standard as CardEdition, { ...USUAL_SHEETS, card: preset, paper }), {
          ...USUAL_SHEETS,
          gutterMm,
        }),
        card: { width: mm(preset.widthMm), height: mm(preset.heightMm) },
        gutter: mm(gutterMm),
        isPerforated: false,
      })),
    ),
);
const perforated: Case[] = LABEL_SHEETS.map((sheet) => ({
  name: sheet.name,
  grid: gridFor(editionOn(standard as CardEdition, { ...USUAL_SHEETS, card: { ...sheet, sheet } })),
  card: { width: mm(sheet.widthMm), height: mm(sheet.heightMm) },
  gutter: 0,
  isPerforated: true,
}));

/** In mm: two places that should be one. */
function apart(x: number, y: number, otherX: number, otherY: number): number {
  return toMm(Math.hypot(x - otherX, y - otherY));
}

const EXACT_MM = 0.01;

test('there are cases of every preset', () => {
  expect(cases.length).toBeGreaterThan(120);
  for (const { name } of CARD_PRESETS) expect(cases.some((each) => each.name.startsWith(name))).toBe(true);
});

describe.each([...cases, ...perforated].map((each) => [each.name, each] as const))('%s', (_, each) => {
  const { grid, card, gutter, isPerforated } = each;
  const { cells, paper, cutsX, cutsY, columns, rows } = grid;

  test('equal cells on the paper, each between its cuts, in the middle', () => {
    expect(cells).toHaveLength(columns * rows);
    expect(columns * rows).toBeGreaterThan(0);
    const edges = { x: new Set<number>(), y: new Set<number>() };
    for (const { x, y, width, height } of cells) {
      expect([width, height]).toEqual([card.width, card.height]);
      expect(Math.min(x, y)).toBeGreaterThan(-1e-6);
      expect(x + width - paper.width).toBeLessThan(1e-6);
      expect(y + height - paper.height).toBeLessThan(1e-6);
      for (const at of [x, x + width]) edges.x.add(Math.round(at * 1000));
      for (const at of [y, y + height]) edges.y.add(Math.round(at * 1000));
    }
    if (isPerforated) return;
    expect(cutsX.map((at) => Math.round(at * 1000))).toEqual([...edges.x].toSorted((a, b) => a - b));
    expect(cutsY.map((at) => Math.round(at * 1000))).toEqual([...edges.y].toSorted((a, b) => a - b));
    expect(cutsX).toHaveLength(gutter > 0 ? 2 * columns : columns + 1);
    expect((cutsX[0] ?? 0) + (cutsX.at(-1) ?? 0)).toBeCloseTo(paper.width, 6);
    expect((cutsY[0] ?? 0) + (cutsY.at(-1) ?? 0)).toBeCloseTo(paper.height, 6);
  });

  test('each cut is made once, and nothing is printed for it in the edge that stays blank', () => {
    const cuts = cuttingOrder(grid);
    const isInside = (size: number) => (line: number) => line > 0.01 && line < size - 0.01;
    const inside = [...cutsX.filter(isInside(paper.width)), ...cutsY.filter(isInside(paper.height))];
    expect(cuts).toHaveLength(inside.length);
    for (const style of MARK_STYLES) {
      for (const [kind, x = 0, y = 0] of guidesOf(grid, style).commands) {
        expect(['M', 'L']).toContain(kind);
        const isOn = (lines: readonly number[], at: number) =>
          lines.some((line) => Math.abs(line - at) < 1e-6);
        expect(isOn(cutsX, x as number) || isOn(cutsY, y as number)).toBe(true);
        const nearest = Math.min(
          x as number,
          y as number,
          paper.width - (x as number),
          paper.height - (y as number),
        );
        expect(toMm(nearest)).toBeGreaterThan(6.5 - 1e-3);
      }
    }
  });

  test.each(SHEET_ORDERS)('every sheet has the same places, also a part-filled one: %s', (order) => {
    for (const count of [1, cells.length, cells.length + 1]) {
      const sheets = sheetsOf(grid, count, order);
      const placed = sheets.flatMap(({ placements }) => placements);
      expect(placed).toHaveLength(count);
      for (const { placements } of sheets) {
        placements.forEach(({ x, y }, place) => {
          expect(apart(x, y, cells[place]?.x ?? 0, cells[place]?.y ?? 0)).toBeLessThan(EXACT_MM);
        });
      }
    }
  });

  test.each(FLIP_EDGES)('turned over at the %s edge, backs lie behind their fronts', (edge) => {
    for (const front of sheetsOf(grid, cells.length + 1, 'stack')) {
      const backs = front.placements.map(({ page }) => page);
      const back = backOf(backs, grid, edge, { text: undefined, furniture: [] }, undefined);
      expect(back.placements).toHaveLength(front.placements.length);
      back.placements.forEach(({ page, x, y }, place) => {
        const seen = turnedOver({ x, y, ...card }, paper, edge);
        const { x: frontX = 0, y: frontY = 0 } = front.placements[place] ?? {};
        expect(page).toBe(backs[place]);
        expect(apart(seen.x, seen.y, frontX, frontY)).toBeLessThan(EXACT_MM);
      });
    }
  });
});

function sheetsOf(grid: Grid, count: number, order: SheetOrder): Sheet[] {
  const [cell] = grid.cells;
  const page = (): Page => ({ width: cell?.width ?? 0, height: cell?.height ?? 0, items: [] });
  const texts = Array.from({ length: sheetsFor(count, grid) }, () => ({}));
  return imposeCards(Array.from({ length: count }, page), grid, texts, [], order);
}

/** Where a place of the back is seen through the paper, from the front. */
function turnedOver(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  paper: { readonly width: number; readonly height: number },
  edge: FlipEdge,
): { readonly x: number; readonly y: number } {
  // At the long edge upright paper turns about an upright line, paper on its side about a level one.
  const isUprightLine = (edge === 'long') === paper.height >= paper.width;
  if (isUprightLine) return { x: paper.width - box.x - box.width, y: box.y };
  return { x: box.x, y: paper.height - box.y - box.height };
}

test('perforated sheets are as wide at the left as at the right, to what makers leave', () => {
  for (const { name, grid } of perforated) {
    const { area, paper } = grid;
    expect([paper.width, paper.height], name).toEqual([mm(A4.widthMm), mm(A4.heightMm)]);
    // Measured sheets differ by as much as their sources say; more would be a figure read wrong.
    expect(Math.abs(toMm(paper.width - 2 * area.x - area.width)), name).toBeLessThan(2);
    expect(Math.abs(toMm(paper.height - 2 * area.y - area.height)), name).toBeLessThan(5);
  }
});
