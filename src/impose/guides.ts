/** Guides for cutting: marks outside the cards, dashed lines for scissors, or a cross at every corner. */
import { BLACK } from '../colour.ts';
import type { PathItem } from '../layout/page.ts';
import type { PathCommand } from '../path.ts';
import { mm } from '../units.ts';
import type { Grid } from './grid.ts';
import { cutMarks, isPrintable, MARK_WIDTH, reachOf } from './marks.ts';

/** `numbered`: solid, and beside them the order of the cuts (`products/cards/cut-numbers.ts`). */
export type MarkStyle = 'solid' | 'numbered' | 'dashed' | 'corners';

export const MARK_STYLES: readonly MarkStyle[] = ['solid', 'numbered', 'dashed', 'corners'];

const DASH = [mm(2), mm(1.5)];

/** The arms of a cross, in points: well inside the margin of a card. */
const ARM = mm(2);

export function guidesOf(grid: Grid, style: MarkStyle): PathItem {
  switch (style) {
    case 'solid':
    case 'numbered':
      return cutMarks(grid);
    case 'dashed':
      return path(dashedLines(grid), DASH);
    case 'corners':
      return path(crosses(grid));
  }
}

/** Lines along every cut, past the cards as far as marks would reach. */
function dashedLines(grid: Grid): PathCommand[] {
  const { area, paper, edge } = grid;
  const reach = reachOf(grid);
  const [left, right] = within(area.x - reach.x, area.x + area.width + reach.x, edge.x, paper.width);
  const [top, bottom] = within(area.y - reach.y, area.y + area.height + reach.y, edge.y, paper.height);
  const { xs, ys } = printableCuts(grid);
  return [...xs.flatMap((x) => line(x, top, x, bottom)), ...ys.flatMap((y) => line(left, y, right, y))];
}

function crosses(grid: Grid): PathCommand[] {
  const { paper, edge } = grid;
  const { xs, ys } = printableCuts(grid);
  return xs.flatMap((x) =>
    ys.flatMap((y) => {
      const [left, right] = within(x - ARM, x + ARM, edge.x, paper.width);
      const [top, bottom] = within(y - ARM, y + ARM, edge.y, paper.height);
      return [...line(left, y, right, y), ...line(x, top, x, bottom)];
    }),
  );
}

function printableCuts({ cutsX, cutsY, paper, edge }: Grid) {
  return {
    xs: cutsX.filter((x) => isPrintable(x, paper.width, edge.x)),
    ys: cutsY.filter((y) => isPrintable(y, paper.height, edge.y)),
  };
}

function within(start: number, end: number, edge: number, length: number): readonly [number, number] {
  return [Math.max(start, edge), Math.min(end, length - edge)];
}

function line(x1: number, y1: number, x2: number, y2: number): PathCommand[] {
  return [
    ['M', x1, y1],
    ['L', x2, y2],
  ];
}

function path(commands: readonly PathCommand[], dash?: readonly number[]): PathItem {
  const stroke = { colour: BLACK, width: MARK_WIDTH, ...(dash && { dash }) };
  return { kind: 'path', x: 0, y: 0, scale: 1, commands, stroke };
}
