/** A sheet of cards in the margin of the guide, and at each cut the number of its step. */
import type { Measures } from '../../typesetting/measures.ts';
import { toMm } from '../../units.ts';
import type { CardPlan } from '../cards/card-plan.ts';

export const DRAWING_MEASURES = {
  sheetMostWidth: undefined,
  sheetMostHeight: undefined,
  stepWidth: undefined,
  stepHeight: undefined,
  stepsRoom: undefined,
};

/** The steps of the guide: both first edges, then across, then down. */
const [EDGES, ACROSS, DOWN] = ['1', '2', '3'];

/** What `partials/kit-sheet.hbs` sees. The middle of a number stands at its cut, or at its gutter. */
export function cutDrawing({ grid, edition }: CardPlan, look: Measures<typeof DRAWING_MEASURES>) {
  const { area, paper, columns, rows } = grid;
  const { widthMm, heightMm } = edition.card;
  const scale = Math.min(look.sheetMostWidth / paper.width, look.sheetMostHeight / paper.height);
  const step = { width: toMm(look.stepWidth), height: toMm(look.stepHeight) };
  const small = (millimetres: number): string => written(millimetres * scale);
  const pitchX = (toMm(area.width) / columns) * scale;
  const pitchY = (toMm(area.height) / rows) * scale;
  return {
    width: small(toMm(paper.width)),
    height: small(toMm(paper.height)),
    left: small(toMm(area.x)),
    top: small(toMm(area.y)),
    cardWidth: small(widthMm),
    cardHeight: small(heightMm),
    gapX: small(gutter(toMm(area.width), widthMm, columns)),
    gapY: small(gutter(toMm(area.height), heightMm, rows)),
    acrossFrom: written(toMm(look.stepsRoom) + toMm(area.x) * scale - step.width / 2),
    ...spread('across', ACROSS, columns, pitchX, step.width),
    downFrom: written(toMm(area.y) * scale - step.height / 2),
    ...spread('down', DOWN, rows, pitchY, step.height),
    rows: Array.from({ length: rows }, () => ({ cards: Array.from({ length: columns }, () => 0) })),
  };
}

function written(millimetres: number): string {
  return `${Math.max(0, millimetres).toFixed(3)}mm`;
}

function gutter(length: number, card: number, count: number): number {
  return count > 1 ? (length - count * card) / (count - 1) : 0;
}

/** The numbers along a side and the gap between them: at each cut, or at the first and last where they would touch. */
function spread<Side extends 'across' | 'down'>(
  side: Side,
  step: string | undefined,
  count: number,
  pitch: number,
  figure: number,
) {
  const shown = pitch >= figure ? count : 1;
  return {
    [side]: [...Array.from({ length: shown }, () => ({ step })), { step: EDGES }],
    [`${side}Gap`]: written((pitch * count) / shown - figure),
  };
}
