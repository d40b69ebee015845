/** Numbers beside the cut marks: which cut comes when. */
import type { Content } from '../../content/model.ts';
import { cuttingOrder } from '../../impose/cutting.ts';
import type { Grid } from '../../impose/grid.ts';
import { CLEARANCE, isPrintable, reachOf } from '../../impose/marks.ts';
import type { Placement } from '../../impose/sheet.ts';
import { type Design, layOutPages, prepare, type Setting } from '../../typesetting/typeset.ts';
import { mm } from '../../units.ts';

/** What two figures of 6 points take. */
const BOX = { width: mm(2.8), height: mm(2.2) };
const FIGURE = mm(1.3);

/** Between a mark and its number. */
const APART = mm(0.3);

/**
 * At the upper and the left marks, which are there until their cut is made. A number lies beside its card, not in a
 * gutter; where the marks are shorter than figures there is none. Undefined, with the problem reported, where the
 * look of numbers does not hold.
 */
export function numberCuts(
  content: Content,
  design: Design,
  grid: Grid,
  setting: Setting,
): readonly Placement[] | undefined {
  const places = numberPlaces(grid);
  const view = {
    language: content.strings.language,
    width: `${BOX.width}pt`,
    height: `${BOX.height}pt`,
    numbers: places.map(({ number }) => String(number)),
  };
  if (places.length === 0) return [];
  const prepared = prepare('cut-numbers', view, design, setting);
  const pages = layOutPages(
    'cut-numbers',
    [prepared],
    { ...BOX, count: places.length },
    setting.report,
  )?.pages;
  return pages?.flatMap((page, index) => {
    const place = places[index];
    return place ? [{ page, x: place.x, y: place.y, turn: 0 as const, isFurniture: true }] : [];
  });
}

interface NumberPlace {
  readonly number: number;
  readonly x: number;
  readonly y: number;
}

export function numberPlaces(grid: Grid): readonly NumberPlace[] {
  const { area, cells, paper, edge, bleed } = grid;
  const reach = reachOf(grid);
  const clearance = Math.max(CLEARANCE, bleed);
  const begins = (at: number, axis: 'x' | 'y'): boolean =>
    cells.some((cell) => Math.abs(cell[axis] - at) < 0.01);
  return cuttingOrder(grid).flatMap(({ number, direction, atMm }): NumberPlace[] => {
    const width = FIGURE * String(number).length;
    const at = mm(atMm);
    if (direction === 'upright') {
      if (reach.y - clearance < BOX.height || !isPrintable(at, paper.width, edge.x)) return [];
      const middle = begins(at, 'x') ? at + APART + width / 2 : at - APART - width / 2;
      return [{ number, x: middle - BOX.width / 2, y: area.y - reach.y }];
    }
    if (reach.x - clearance < width || !isPrintable(at, paper.height, edge.y)) return [];
    const y = begins(at, 'y') ? at + APART : at - APART - BOX.height;
    return [{ number, x: area.x - reach.x + width / 2 - BOX.width / 2, y }];
  });
}
