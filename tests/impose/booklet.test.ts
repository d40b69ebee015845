import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backsOf, frontsOf, furthestMove, imposeBooklet, spreadsOf } from '../../src/impose/booklet.ts';
import type { Sheet } from '../../src/impose/sheet.ts';
import type { Page } from '../../src/layout/page.ts';
import { mm, toMm } from '../../src/units.ts';

const A5 = { width: mm(148.5), height: mm(210) };
const FOLD = A5.width;

const pageCounts = fc.integer({ min: 1, max: 60 }).map((sheets) => 4 * sheets);

function pagesOf(count: number): Page[] {
  return Array.from({ length: count }, () => ({ ...A5, items: [] }));
}

/** Numbers from 1 of the pages on each side, from left to right. */
function numbersOn(sides: readonly Sheet[], pages: readonly Page[]): number[][] {
  return sides.map(({ placements }) =>
    placements.toSorted((one, other) => one.x - other.x).map(({ page }) => pages.indexOf(page) + 1),
  );
}

function impose(count: number, creep = 0): { sides: Sheet[]; numbers: number[][] } {
  const pages = pagesOf(count);
  const sides = imposeBooklet(pages, { creep, progression: 'ltr' });
  return { sides, numbers: numbersOn(sides, pages) };
}

/** What a reader sees one after the other: the left and the right page of the open booklet; 0 is none. */
function openings(numbers: readonly (readonly number[])[]): (readonly number[])[] {
  const sheets = numbers.length / 2;
  const side = (sheet: number, isBack: number): readonly number[] => numbers[2 * sheet + isBack] ?? [];
  const leaves = Array.from({ length: sheets }, (_, sheet) => sheet);
  // Up to the middle a reader turns the right halves, each with the next sheet's front on the right.
  const before = leaves.slice(0, -1).map((sheet) => [side(sheet, 1)[0] ?? 0, side(sheet + 1, 0)[1] ?? 0]);
  const middle = side(sheets - 1, 1);
  const after = leaves
    .slice(1)
    .toReversed()
    .map((sheet) => [side(sheet, 0)[0] ?? 0, side(sheet - 1, 1)[1] ?? 0]);
  return [[0, side(0, 0)[1] ?? 0], ...before, middle, ...after, [side(0, 0)[0] ?? 0, 0]];
}

describe('imposeBooklet', () => {
  it('lays four pages around one sheet, twelve around three', () => {
    expect(impose(4).numbers).toEqual([
      [4, 1],
      [2, 3],
    ]);
    expect(impose(12).numbers).toEqual([
      [12, 1],
      [2, 11],
      [10, 3],
      [4, 9],
      [8, 5],
      [6, 7],
    ]);
  });

  it('prints every page exactly once', () => {
    fc.assert(
      fc.property(pageCounts, (count) => {
        const numbers = impose(count).numbers.flat();
        expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at + 1));
      }),
    );
  });

  it('has the pages 2k and 2k + 1 face each other in the folded booklet', () => {
    fc.assert(
      fc.property(pageCounts, (count) => {
        const expected = Array.from({ length: count / 2 + 1 }, (_, k) => [2 * k, (2 * k + 1) % (count + 1)]);
        expect(openings(impose(count).numbers)).toEqual(expected);
      }),
    );
  });

  it('has the pages 2k - 1 and 2k on one leaf, front and back, when turned over at the short edge', () => {
    fc.assert(
      fc.property(pageCounts, (count) => {
        const { numbers } = impose(count);
        for (let side = 0; side < numbers.length; side += 2) {
          const [front, back] = [numbers[side] ?? [], numbers[side + 1] ?? []];
          // What was left lies at the right when turned over.
          const leaves = [0, 1].map((half) => [front[half] ?? 0, back[1 - half] ?? 0]);
          for (const leaf of leaves) {
            const [one, other] = leaf.toSorted((a, b) => a - b) as [number, number];
            expect([one % 2, other - one]).toEqual([1, 1]);
          }
        }
      }),
    );
  });

  it('takes paper twice as wide as a page: A4 on its side for A5', () => {
    const [side] = impose(8).sides;
    expect(side).toMatchObject({ width: mm(297), height: mm(210) });
    expect(side?.placements.map(({ x, y, turn }) => [x, y, turn])).toEqual([
      [0, 0, 0],
      [FOLD, 0, 0],
    ]);
  });

  it.each([1, 2, 3, 5, 30])('refuses %i pages', (count) => {
    expect(() => impose(count)).toThrow('multiple of four');
  });

  it('refuses pages of several sizes', () => {
    const pages = [...pagesOf(3), { width: mm(100), height: mm(210), items: [] }];
    expect(() => imposeBooklet(pages, { creep: 0, progression: 'ltr' })).toThrow('one size');
  });

  it('makes nothing of nothing', () => {
    expect(impose(0).sides).toEqual([]);
  });
});

describe('creep', () => {
  it('moves both pages of a sheet towards the fold, by one thickness more for each sheet around it', () => {
    fc.assert(
      fc.property(pageCounts, fc.double({ min: 0, max: mm(0.3), noNaN: true }), (count, creep) => {
        const { sides } = impose(count, creep);
        for (const [index, { placements }] of sides.entries()) {
          const move = Math.floor(index / 2) * creep;
          expect(placements[0]?.x).toBeCloseTo(move, 9);
          expect(placements[1]?.x).toBeCloseTo(FOLD - move, 9);
        }
        expect(sides.at(-1)?.placements[0]?.x).toBeCloseTo(furthestMove(count, creep), 9);
      }),
    );
  });

  it('leaves the outermost sheet where it is', () => {
    const { sides } = impose(40, mm(0.1));
    expect(sides[0]?.placements.map(({ x }) => x)).toEqual([0, FOLD]);
    expect(toMm(furthestMove(40, mm(0.1)))).toBeCloseTo(0.9);
    expect(furthestMove(0, 1)).toBe(0);
  });
});

describe('a printer that prints on one side', () => {
  it('gets the fronts from the outermost sheet, the backs from the innermost', () => {
    const pages = pagesOf(12);
    const sides = imposeBooklet(pages, { creep: 0, progression: 'ltr' });
    const fronts = numbersOn(frontsOf(sides), pages);
    const backs = numbersOn(backsOf(sides), pages);
    expect(fronts).toEqual([
      [12, 1],
      [10, 3],
      [8, 5],
    ]);
    expect(backs).toEqual([
      [6, 7],
      [4, 9],
      [2, 11],
    ]);
  });

  /** Piles are told from bottom to top: what lies on top in the tray is printed first and ends up lowest. */
  const printed = <Paper>(tray: readonly Paper[]): Paper[] => tray.toReversed();

  it('ends with a pile that needs no sorting when it delivers face down and prints on the upper side', () => {
    const sides = impose(20).sides;
    const fronts = frontsOf(sides);
    // Face down, each on the one before: the outermost lowest. It goes back as it lies.
    const pile = printed(
      fronts.toReversed().map((front) => ({ front, back: undefined as Sheet | undefined })),
    );
    const backs = backsOf(sides);
    const done = printed(pile.map((sheet, at) => ({ ...sheet, back: backs[pile.length - 1 - at] })));
    expect(done.map(({ front, back }) => [front, back])).toEqual(
      fronts.map((front, sheet) => [front, sides[2 * sheet + 1]]).toReversed(),
    );
  });

  it('does so in a tray that prints on the lower side too, with the fronts in reverse', () => {
    const sides = impose(20).sides;
    const fronts = frontsOf(sides);
    const delivered = printed(fronts.map((front) => ({ front, back: undefined as Sheet | undefined })));
    const turnedOver = delivered.toReversed();
    const backs = backsOf(sides);
    const fed = turnedOver.map((sheet, at) => ({ ...sheet, back: backs[turnedOver.length - 1 - at] }));
    expect(printed(fed).map(({ front, back }) => [front, back])).toEqual(
      fronts.map((front, sheet) => [front, sides[2 * sheet + 1]]).toReversed(),
    );
  });

  it('gets each side once', () => {
    fc.assert(
      fc.property(pageCounts, (count) => {
        const { sides } = impose(count);
        expect(new Set([...frontsOf(sides), ...backsOf(sides)])).toEqual(new Set(sides));
      }),
    );
  });
});

describe('a booklet that is read from right to left', () => {
  const progression = 'rtl';
  it('opens from the other side: its cover is at the left of the sheet, its second page at the right behind it', () => {
    expect(spreadsOf(0, 8, progression)).toEqual({
      front: { left: 1, right: 8 },
      back: { left: 7, right: 2 },
    });
  });
  it('has facing pages in their order from right to left, and creep towards the fold all the same', () => {
    const pages = Array.from({ length: 8 }, (_, index) => ({ width: 100, height: 150, items: [], index }));
    const [, , front] = imposeBooklet(pages, { creep: 2, progression });
    expect(front?.placements.map(({ page, x }) => [pages.indexOf(page as never) + 1, x])).toEqual([
      [3, 2],
      [6, 98],
    ]);
  });
});

describe('spreadsOf', () => {
  it('adds up to one more than there are pages', () => {
    fc.assert(
      fc.property(pageCounts, (count) => {
        for (let sheet = 0; sheet < count / 4; sheet += 1) {
          for (const { left, right } of Object.values(spreadsOf(sheet, count, 'ltr'))) {
            expect(left + right).toBe(count + 1);
          }
        }
      }),
    );
  });
});
