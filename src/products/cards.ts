/**
 * The cards: from a choice of questions to sheets. One edition is typeset once; the file of all clusters
 * and the files of single clusters (`card-files.ts`) are made from the same pages.
 */

import { tellLacking } from '../content/lacking.ts';
import type { Content } from '../content/model.ts';
import { imposeCards, sheetsFor } from '../impose/cards.ts';
import { type Grid, gridOf } from '../impose/grid.ts';
import { cutMarks } from '../impose/marks.ts';
import type { Sheet } from '../impose/sheet.ts';
import type { SheetOrder } from '../impose/stack.ts';
import { stripsOf } from '../impose/strips.ts';
import type { LaidOut, Page } from '../layout/page.ts';
import type { Selection } from '../selection/selection.ts';
import { type CardRun, type FilledCluster, runsOf, sizeOfRun } from './card-runs.ts';
import { cardsView } from './card-views.ts';
import { type CardEdition, sizeOf } from './formats.ts';
import type { BuildRequest } from './product.ts';
import { labelsOf, laterWords, sheetView } from './sheet-views.ts';
import { type Design, type Job, layOutPages, prepare } from './typeset.ts';

export interface CardOrder extends Pick<BuildRequest, 'blanks' | 'order' | 'mix'> {
  readonly edition: CardEdition;
  readonly selection: Selection;
  /** The date the files carry. */
  readonly date: Date;
}

/** Cards of one edition on their sheets, ready to be written. */
export interface CardSheets {
  readonly order: CardOrder;
  readonly grid: Grid;
  readonly runs: readonly SheetRun[];
  readonly laidOut: LaidOut;
}

export interface SheetRun extends CardRun {
  readonly sheets: readonly Sheet[];
}

/** Choice → pages → sheets; undefined, with problems reported, when something does not fit. */
export function makeCardSheets(
  content: Content,
  design: Design,
  order: CardOrder,
  job: Job,
): CardSheets | undefined {
  const { edition, selection } = order;
  const setting = { ...job, inks: edition.onColouredPaper ? 'black' : 'all' } as const;
  const grid = gridOf(sizeOf(edition.paper), sizeOf(edition.card));
  // A sheet of coloured paper has one colour.
  const mix = order.mix && !edition.onColouredPaper;
  const runs = runsOf(selection, grid, { blanks: order.blanks, mix });
  const labels = runs.flatMap((run) => labelsOf(run, grid, order.order));
  tellLacking(content.strings, laterWords(labels, selection), job.report);
  const batches = runs.flatMap(({ clusters }) => clusters).flatMap(inBatches);
  const parts = batches.map((batch) => prepare('cards', cardsView(content, edition, batch), design, setting));
  const strip = stripsOf(grid).top;
  const words = sheetView(content, edition, labels, strip, order.date, selection);
  const strips = prepare('sheet', words, design, setting);
  job.progress('fit');
  const count = runs.reduce((sum, run) => sum + sizeOfRun(run), 0);
  const laidOut = layOutPages('cards', parts, { ...sizeOf(edition.card), count }, job.report);
  const texts = layOutPages('sheet', [strips], { ...strip, count: labels.length + 1 }, job.report);
  job.progress('impose');
  if (!laidOut || !texts) return undefined;
  return { order, grid, laidOut, runs: putOnSheets(runs, laidOut.pages, texts.pages, grid, order.order) };
}

/** Cards that are prepared at one go: their markup and trees are gone before the next ones begin. */
const BATCH = 400;

function inBatches({ cluster, cards, blanks }: FilledCluster): FilledCluster[] {
  const count = Math.max(1, Math.ceil(cards.length / BATCH));
  return Array.from({ length: count }, (_, index) => ({
    cluster,
    cards: cards.slice(index * BATCH, (index + 1) * BATCH),
    blanks: index === count - 1 ? blanks : 0,
  }));
}

/** Deals the pages out to the runs in their order; each run begins on a new sheet. */
function putOnSheets(
  runs: readonly CardRun[],
  pages: readonly Page[],
  strips: readonly Page[],
  grid: Grid,
  order: SheetOrder,
): SheetRun[] {
  let page = 0;
  let sheet = 0;
  const bottom = strips.at(-1) as Page;
  const furniture = [cutMarks(grid)];
  return runs.map((run) => {
    const cards = pages.slice(page, page + sizeOfRun(run));
    page += cards.length;
    const tops = strips.slice(sheet, sheet + sheetsFor(cards.length, grid));
    sheet += tops.length;
    const texts = tops.map((top) => ({ top, bottom }));
    return { ...run, sheets: imposeCards(cards, grid, texts, furniture, order) };
  });
}
