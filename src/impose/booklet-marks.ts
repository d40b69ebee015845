/** Marks for folding and stapling, on the fold itself, where no page prints. */
import { BLACK } from '../colour.ts';
import type { Size } from '../geometry.ts';
import type { PathItem, Stroke } from '../layout/page.ts';
import type { PathCommand } from '../path.ts';
import { mm } from '../units.ts';
import { MARK_WIDTH, UNPRINTABLE } from './marks.ts';

/** From the paper's edge; what is on the pages stays further away, also at the fold. */
const FOLD_MARK_END = mm(11);

/** In paper folding, dashes show a fold towards you. These fill a mark of 4.5 mm: dash, gap, dash, gap, dash. */
const FOLD_DASH = [mm(1), mm(0.75)];

/** Half the width of a common staple (24/6, 26/6), so that it hides its mark. */
const STAPLE_MARK = mm(6);

/** A short dashed line at both ends of the fold. */
export function foldMarks({ width, height }: Size): PathItem {
  const fold = width / 2;
  return marks({ colour: BLACK, width: MARK_WIDTH, dash: FOLD_DASH }, [
    ...line(fold, UNPRINTABLE, FOLD_MARK_END),
    ...line(fold, height - FOLD_MARK_END, height - UNPRINTABLE),
  ]);
}

/** A tick along the fold for each of two staples, at a quarter and at three quarters of its length. */
export function stapleMarks({ width, height }: Size): PathItem {
  const commands = [height / 4, (3 * height) / 4].flatMap((middle) =>
    line(width / 2, middle - STAPLE_MARK / 2, middle + STAPLE_MARK / 2),
  );
  return marks({ colour: BLACK, width: MARK_WIDTH }, commands);
}

function line(x: number, top: number, bottom: number): PathCommand[] {
  return [
    ['M', x, top],
    ['L', x, bottom],
  ];
}

function marks(stroke: Stroke, commands: readonly PathCommand[]): PathItem {
  return { kind: 'path', x: 0, y: 0, scale: 1, commands, stroke };
}
