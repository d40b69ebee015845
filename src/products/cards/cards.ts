/**
 * The cards: from a choice of questions to sheets. One edition is typeset once; the file of all clusters
 * and the files of single clusters (`card-files.ts`) are made from the same pages.
 */

import { tellLacking } from '../../content/lacking.ts';
import type { Content } from '../../content/model.ts';
import type { PrinterProfile } from '../../content/printer.ts';
import { collect, problem } from '../../diagnostics.ts';
import { adjustmentFor } from '../../impose/adjustment.ts';
import { type Part, printedParts } from '../../impose/bleed.ts';
import { imposeCards, type SheetText, sheetsFor } from '../../impose/cards.ts';
import type { Grid } from '../../impose/grid.ts';
import { guidesOf } from '../../impose/guides.ts';
import { outerMarks } from '../../impose/marks.ts';
import { roundingOf } from '../../impose/rounding.ts';
import type { Placement, Sheet } from '../../impose/sheet.ts';
import type { LaidOut, Page } from '../../layout/page.ts';
import type { ChosenCluster, Selection } from '../../selection/selection.ts';
import { mm, toMm } from '../../units.ts';
import type { CardEdition } from '../formats/formats.ts';
import { areTooClose, endsInsideCards } from '../formats/full-colour.ts';
import { gridFor, paddingOf, pageSizeOf, tooLarge } from '../formats/sheet-format.ts';
import type { BuildRequest } from '../product.ts';
import { type Design, type Job, layOutPages, prepare } from '../typeset.ts';
import { type Backs, backsOfRun, layOutBacks } from './card-backs.ts';
import { type CardRun, dealtCards, type FilledCluster, runsOf, sizeOfRun } from './card-runs.ts';
import { cardsView, coloursOf } from './card-views.ts';
import { numberCuts } from './cut-numbers.ts';
import { reportCards } from './misfits.ts';
import { layOutStrips } from './sheet-strips.ts';
import { laterWords, sidesOf } from './sheet-views.ts';

export interface CardOrder extends Pick<BuildRequest, 'blanks' | 'order' | 'mix' | 'sheets'> {
  readonly edition: CardEdition;
  readonly selection: Selection;
  readonly printer?: PrinterProfile;
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
  /** Of each sheet its other side; none where only fronts are printed. */
  readonly backs: readonly Sheet[];
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
  // A sheet of coloured paper has one colour.
  const mix = order.mix && !edition.onColouredPaper;
  const grid = gridFor(edition, order.sheets, order.printer, mix);
  if (grid.cells.length === 0) {
    job.report(tooLarge(edition));
    return undefined;
  }
  if (printsFullColour(content, order) && endsInsideCards(grid)) {
    job.report(problem('command/colour-short-of-cut', undefined, shortColour(edition, grid)));
    return undefined;
  }
  if (mix && selection.clusters.length > 1 && edition.style === 'full' && areTooClose(grid)) {
    job.report(problem('impose/colours-touch', undefined));
  }
  const runs = runsOf(selection, grid, { blanks: order.blanks, mix });
  const labels = sidesOf(runs, grid, order, content);
  tellLacking(content.strings, laterWords(labels, edition, selection), job.report);
  const batches = runs.flatMap(({ clusters }) => clusters).flatMap(inBatches);
  const face = { padding: paddingOf(grid, order.sheets.roundMm), bleed: grid.bleed };
  const parts = batches.map((batch) =>
    prepare('cards', cardsView(content, edition, batch, face), design, setting),
  );
  const texts = layOutStrips(
    content,
    design,
    { edition, labels, grid, date: order.date, selection, ...order.sheets },
    setting,
  );
  const numbers = order.sheets.marks === 'numbered' ? numberCuts(content, design, grid, setting) : NO_NUMBERS;
  const backs = order.sheets.backs ? layOutBacks(content, design, order, grid, setting) : NO_BACKS;
  job.progress('fit');
  const count = runs.reduce((sum, run) => sum + sizeOfRun(run), 0);
  const problems = collect();
  const laidOut = layOutPages('cards', parts, { ...pageSizeOf(edition, grid), count }, problems.report);
  reportCards(problems.diagnostics, order, job.report);
  job.progress('impose');
  if (!laidOut || !texts || !backs || !numbers) return undefined;
  return {
    order,
    grid,
    laidOut,
    runs: putOnSheets(runs, laidOut.pages, texts, { backs, numbers }, grid, order),
  };
}

/** A cluster that prints no colour is white up to its edge, in full colour too. */
function printsFullColour({ palette }: Content, { edition, selection }: CardOrder): boolean {
  const hasBand = ({ cluster }: ChosenCluster) => coloursOf(palette, edition, cluster.colour).hasBand;
  return edition.style === 'full' && selection.clusters.some(hasBand);
}

function shortColour({ card, paper, sheet }: CardEdition, { edge }: Grid) {
  const edgeMm = Math.round(toMm(Math.max(edge.x, edge.y)) * 10) / 10;
  return { card, paper: paper.name, edgeMm, isPerforated: sheet !== undefined };
}

const NO_BACKS: Backs = new Map();
const NO_NUMBERS: readonly Placement[] = [];

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

/** Of each sheet what is printed of its pages; nothing where they have no colour up to their edge. */
function partsOf(run: CardRun, grid: Grid, { edition, order }: CardOrder): (readonly Part[])[] {
  if (grid.bleed === 0 && edition.style !== 'full') return [];
  return dealtCards(run, grid, order).map((dealt) =>
    printedParts(
      grid,
      grid.cells.map((_, place) => dealt[place]?.cluster.id),
    ),
  );
}

/** Deals the pages out to the runs in their order; each run begins on a new sheet. */
function putOnSheets(
  runs: readonly CardRun[],
  pages: readonly Page[],
  texts: readonly SheetText[],
  { backs, numbers }: { readonly backs: Backs; readonly numbers: readonly Placement[] },
  grid: Grid,
  cardOrder: CardOrder,
): SheetRun[] {
  const { order, sheets, edition, printer } = cardOrder;
  let page = 0;
  let sheet = 0;
  const behind = edition.sheet ? [] : [outerMarks(grid)];
  // The texts of the backs come after those of all fronts.
  const count = runs.reduce((sum, run) => sum + sheetsFor(sizeOfRun(run), grid), 0);
  const rounding = sheets.roundMm ? [roundingOf(grid, mm(sheets.roundMm))] : [];
  const furniture = edition.sheet ? [] : [guidesOf(grid, sheets.marks), ...rounding];
  const adjust = printer && adjustmentFor(printer, grid.paper);
  return runs.map((run) => {
    const cards = pages.slice(page, page + sizeOfRun(run));
    page += cards.length;
    const own = texts.slice(sheet, sheet + sheetsFor(cards.length, grid));
    sheet += own.length;
    const parts = partsOf(run, grid, cardOrder);
    const fronts = imposeCards(cards, grid, own, furniture, order, parts).map((each) => ({
      ...each,
      placements: [...each.placements, ...numbers],
      ...(adjust && { adjust }),
    }));
    const backTexts = texts.slice(count + sheet - own.length, count + sheet);
    return {
      ...run,
      sheets: fronts,
      backs: backsOfRun(run, backs, grid, { texts: backTexts, furniture: behind, parts }, cardOrder),
    };
  });
}
