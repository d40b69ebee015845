import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imposeCards, sheetsFor } from '../../src/impose/cards.ts';
import { gridOf } from '../../src/impose/grid.ts';
import { cutMarks } from '../../src/impose/marks.ts';
import type { Page } from '../../src/layout/page.ts';
import { mm } from '../../src/units.ts';

const GRID = gridOf({ width: mm(210), height: mm(297) }, { width: mm(95), height: mm(65) });

function pages(count: number): Page[] {
  return Array.from({ length: count }, () => ({ width: mm(95), height: mm(65), items: [] }));
}

function impose(cards: readonly Page[]) {
  const texts = pages(2 * sheetsFor(cards.length, GRID));
  const pairs = Array.from({ length: texts.length / 2 }, (_, index) => ({
    top: texts[2 * index] as Page,
    bottom: texts[2 * index + 1] as Page,
  }));
  return imposeCards(cards, GRID, pairs, [cutMarks(GRID)]);
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

  it('gives every sheet the same coordinates, a part-filled one too', () => {
    const [full, part] = impose(pages(11));
    const corner = (sheet: typeof full, place: number) => sheet?.placements[place];
    for (const place of [0, 1, 2]) {
      const { x, y } = corner(full, place) ?? {};
      expect(corner(part, place)).toMatchObject({ x, y });
    }
    expect(part?.furniture).toEqual(full?.furniture);
    expect(part).toMatchObject({ width: mm(210), height: mm(297) });
  });
});
