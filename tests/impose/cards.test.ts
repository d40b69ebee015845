import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imposeCards, sheetsFor } from '../../src/impose/cards.ts';
import { gridOf } from '../../src/impose/grid.ts';
import { cutMarks } from '../../src/impose/marks.ts';
import type { SheetOrder } from '../../src/impose/stack.ts';
import type { Page } from '../../src/layout/page.ts';
import { mm } from '../../src/units.ts';

const GRID = gridOf({ width: mm(210), height: mm(297) }, { width: mm(95), height: mm(65) });

function pages(count: number): Page[] {
  return Array.from({ length: count }, () => ({ width: mm(95), height: mm(65), items: [] }));
}

function impose(cards: readonly Page[], order: SheetOrder = 'sheet') {
  const texts = pages(2 * sheetsFor(cards.length, GRID));
  const pairs = Array.from({ length: texts.length / 2 }, (_, index) => ({
    top: texts[2 * index] as Page,
    bottom: texts[2 * index + 1] as Page,
  }));
  return imposeCards(cards, GRID, pairs, [cutMarks(GRID)], order);
}

describe('imposeCards', () => {
  it('is a permutation: every card lies on exactly one place, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (count) => {
        const cards = pages(count);
        const onSheets = impose(cards).flatMap(({ placements }) =>
          placements.slice(0, -2).map(({ page }) => page),
        );
        expect(onSheets).toHaveLength(count);
        onSheets.forEach((page, index) => {
          expect(page).toBe(cards[index]);
        });
      }),
    );
  });

  it('leaves out no card when they are to be stacked, and keeps the strips on every sheet', () => {
    const cards = pages(11);
    const sheets = impose(cards, 'stack');
    const onSheets = sheets.map(({ placements }) =>
      placements.slice(0, -2).map(({ page }) => cards.indexOf(page)),
    );
    expect(onSheets).toEqual([
      [0, 2, 4, 6, 8, 10],
      [1, 3, 5, 7, 9],
    ]);
    expect(sheets.map(({ placements }) => placements.length)).toEqual([8, 7]);
  });

  it.each(['sheet', 'stack'] as const)(
    'gives every sheet the same coordinates, a part-filled one too: order %s',
    (order) => {
      const [full, part] = impose(pages(11), order);
      const corner = (sheet: typeof full, place: number) => sheet?.placements[place];
      for (const place of [0, 1, 2]) {
        const { x, y } = corner(full, place) ?? {};
        expect(corner(part, place)).toMatchObject({ x, y });
      }
      expect(part?.furniture).toEqual(full?.furniture);
      expect(part).toMatchObject({ width: mm(210), height: mm(297) });
    },
  );
});
