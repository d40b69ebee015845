/** Numbers beside the cut marks: which cut comes when. */
import type { Content } from '../../content/model.ts';
import { cuttingOrder } from '../../impose/cutting.ts';
import type { Grid } from '../../impose/grid.ts';
import { CLEARANCE, isPrintable, reachOf } from '../../impose/marks.ts';
import type { Placement } from '../../impose/sheet.ts';
import { type Measures, measure } from '../../typesetting/measures.ts';
import { type Design, layOutPages, prepare, type Setting } from '../../typesetting/typeset.ts';
import { mm } from '../../units.ts';

const MEASURES = {
  numberWidth: undefined,
  numberHeight: undefined,
  figureWidth: undefined,
  markGap: undefined,
};

export type NumberMeasures = Measures<typeof MEASURES>;

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
  const measures = measure('cut-numbers', MEASURES, design, setting);
  if (!measures) return undefined;
  const places = numberPlaces(grid, measures);
  if (places.length === 0) return [];
  const view = {
    language: content.strings.language,
    numbers: places.map(({ number }) => String(number)),
  };
  const prepared = prepare('cut-numbers', view, design, setting);
  const pages = layOutPages(
    'cut-numbers',
    [prepared],
    { width: measures.numberWidth, height: measures.numberHeight, count: places.length },
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

export function numberPlaces(
  grid: Grid,
  { numberWidth, numberHeight, figureWidth, markGap }: NumberMeasures,
): readonly NumberPlace[] {
  const { area, cells, paper, edge, bleed } = grid;
  const reach = reachOf(grid);
  const clearance = Math.max(CLEARANCE, bleed);
  const begins = (at: number, axis: 'x' | 'y'): boolean =>
    cells.some((cell) => Math.abs(cell[axis] - at) < 0.01);
  return cuttingOrder(grid).flatMap(({ number, direction, atMm }): NumberPlace[] => {
    const width = figureWidth * String(number).length;
    const at = mm(atMm);
    if (direction === 'upright') {
      if (reach.y - clearance < numberHeight || !isPrintable(at, paper.width, edge.x)) return [];
      const middle = begins(at, 'x') ? at + markGap + width / 2 : at - markGap - width / 2;
      return [{ number, x: middle - numberWidth / 2, y: area.y - reach.y }];
    }
    if (reach.x - clearance < width || !isPrintable(at, paper.height, edge.y)) return [];
    const y = begins(at, 'y') ? at + markGap : at - markGap - numberHeight;
    return [{ number, x: area.x - reach.x + width / 2 - numberWidth / 2, y }];
  });
}
