import { describe, expect, it } from 'vitest';
import { BLACK } from '../../src/colour.ts';
import type { Placement } from '../../src/impose/sheet.ts';
import { frameSheet, itemBox, rectangleOnSheet } from '../../src/pdf/frame.ts';
import { REGULAR, runOf } from './font.ts';
import { sheetOf } from './sample.ts';

/** A page of 30 × 20 at (100, 50) on a sheet of 300 × 200, and a box of 4 × 2 at (1, 3) on it. */
function rectangleAt(turn: Placement['turn']): readonly number[] {
  const page = { width: 30, height: 20, items: [] };
  const placement: Placement = { page, x: 100, y: 50, turn };
  const [frame] = frameSheet(sheetOf([], { placements: [placement] })).placements;
  if (!frame) throw new Error('no frame');
  return rectangleOnSheet({ x: 1, y: 3, width: 4, height: 2 }, frame);
}

describe('a placed page', () => {
  it('lies as it is', () => expect(rectangleAt(0)).toEqual([101, 145, 105, 147]));
  // Turned clockwise: the left edge of the page lies on top, its box is 20 wide and 30 high.
  it('is turned a quarter', () => expect(rectangleAt(90)).toEqual([115, 145, 117, 149]));
  it('is turned upside down', () => expect(rectangleAt(180)).toEqual([125, 133, 129, 135]));
  it('is turned three quarters', () => expect(rectangleAt(270)).toEqual([103, 121, 105, 125]));
});

it('furniture lies in the coordinates of the sheet', () => {
  expect(rectangleOnSheet({ x: 1, y: 3, width: 4, height: 2 }, frameSheet(sheetOf([])).furniture)).toEqual([
    1, 195, 5, 197,
  ]);
});

it('what leaves nothing on paper is not drawn', () => {
  const invisible = { kind: 'path', x: 0, y: 0, scale: 1, commands: [['M', 0, 0]] } as const;
  const furniture = [invisible, runOf('', { x: 0, y: 0 })];
  expect(frameSheet(sheetOf([], { furniture })).furniture.items).toEqual([]);
});

describe('the room of an item', () => {
  it('is the line of a text', () => {
    const { x, y, width, height } = itemBox(runOf('nn', { x: 10, y: 100, size: 10 }));
    const advance = REGULAR.advanceOf(runOf('n', { x: 0, y: 0 }).glyphs[0] ?? 0);
    expect(x).toBe(10);
    expect(y).toBeCloseTo(100 - REGULAR.ascent / 100, 9);
    expect(height).toBeCloseTo((REGULAR.ascent + REGULAR.descent) / 100, 9);
    expect(width).toBeCloseTo((2 * advance) / 100, 9);
  });

  it('is the points of a path and half its stroke', () => {
    const commands = [['M', 1, 2], ['C', 5, 2, 5, 9, 1, 4], ['Z']] as const;
    const path = {
      kind: 'path',
      x: 10,
      y: 20,
      scale: 2,
      commands,
      stroke: { colour: BLACK, width: 3 },
    } as const;
    expect(itemBox(path)).toEqual({ x: 10.5, y: 22.5, width: 11, height: 17 });
  });
});
