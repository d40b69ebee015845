/** A sheet of cards in the margin of the guide, and at each cut the number of its step. */
import { toMm } from '../../units.ts';
import type { CardPlan } from '../cards/card-plan.ts';

/** The most that it takes of the margin, and of the page. */
const WIDEST_MM = 25;
const HIGHEST_MM = 42;
/** Beside the sheet, for the numbers. */
const NUMBERS_MM = 6;
/** Room of a figure of 12 points: what stands nearer to each other cannot be told apart. */
const FIGURE_MM = { width: 3, height: 5.83 };

/** The steps of the guide: both first edges, then across, then down. */
const [EDGES, ACROSS, DOWN] = ['1', '2', '3'];

/** What `partials/kit-sheet.hbs` sees. The middle of a number stands at its cut, or at its gutter. */
export function cutDrawing({ grid, edition }: CardPlan) {
  const { area, paper, columns, rows } = grid;
  const { widthMm, heightMm } = edition.card;
  const scale = Math.min(WIDEST_MM / toMm(paper.width), HIGHEST_MM / toMm(paper.height));
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
    figure: written(FIGURE_MM.width),
    numbers: written(NUMBERS_MM),
    acrossFrom: written(NUMBERS_MM + toMm(area.x) * scale - FIGURE_MM.width / 2),
    ...spread('across', ACROSS, columns, pitchX, FIGURE_MM.width),
    downFrom: written(toMm(area.y) * scale - FIGURE_MM.height / 2),
    ...spread('down', DOWN, rows, pitchY, FIGURE_MM.height),
    rows: Array.from({ length: rows }, () => ({ cards: Array.from({ length: columns }, () => 0) })),
  };
}

function written(millimetres: number): string {
  return `${Math.max(0, millimetres).toFixed(3)}mm`;
}

function gutter(length: number, card: number, count: number): number {
  return count > 1 ? (length - count * card) / (count - 1) : 0;
}

/** The numbers along a side and the gap between them: at each cut, or where they would touch at the first and last. */
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
