/**
 * The cards: from a choice of questions to sheets. One edition is typeset once; the file of all clusters
 * and the files of single clusters (`card-files.ts`) are made from the same pages.
 */

import { tellLacking } from '../../content/lacking.ts';
import type { Content } from '../../content/model.ts';
import { collect, problem, type Report } from '../../diagnostics.ts';
import type { CardEdition } from '../../formats/formats.ts';
import { areTooClose, endsInsideCards } from '../../formats/full-colour.ts';
import { paddingOf, pageSizeOf, tooLarge } from '../../formats/sheet-format.ts';
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
import { measure } from '../../typesetting/measures.ts';
import type { Laid } from '../../typesetting/product.ts';
import { type Design, type Job, layOutPages, prepare } from '../../typesetting/typeset.ts';
import { mm, toMm } from '../../units.ts';
import { backsOfRun, layOutBacks, type TwoSides, twoSidesOf, wordyBacksOf } from './card-backs.ts';
import type { CardPlan } from './card-plan.ts';
import { type CardRun, dealtCards, type FilledCluster, sizeOfRun } from './card-runs.ts';
import { CARD_MEASURES, cardsView, coloursOf } from './card-views.ts';
import { numberCuts } from './cut-numbers.ts';
import { reportCards } from './misfits.ts';
import { layOutStrips } from './sheet-strips.ts';
import { labelsOfSides, laterWords } from './sheet-views.ts';

export interface CardOrder extends CardPlan {
  readonly selection: Selection;
  /** The date the files carry. */
  readonly date: Date;
}

/** Cards of one edition on their sheets, ready to be written. */
export interface CardSheets extends Laid {
  readonly order: CardOrder;
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
  const { edition, selection, grid, runs, options } = order;
  const setting = { ...job, inks: edition.onColouredPaper ? 'black' : 'all' } as const;
  if (grid.cells.length === 0) {
    job.report(tooLarge(edition));
    return undefined;
  }
  if (printsFullColour(content, order) && endsInsideCards(grid)) {
    job.report(problem('command/colour-short-of-cut', undefined, shortColour(edition, grid)));
    return undefined;
  }
  tellUnprintedBacks(order, job.report);
  const areMixed = runs.some(({ clusters }) => clusters.length > 1);
  if (areMixed && edition.style === 'full' && areTooClose(grid)) {
    job.report(problem('impose/colours-touch', undefined));
  }
  const labels = labelsOfSides(runs, grid, order, content);
  tellLacking(content.strings, laterWords(labels, edition, selection), job.report);
  const batches = runs.flatMap(({ clusters }) => clusters).flatMap(inBatches);
  const face = { padding: paddingOf(grid, options.roundMm), bleed: grid.bleed };
  const measures = measure('cards', CARD_MEASURES, design, setting, [edition.name]);
  const parts = batches.map(
    (batch) =>
      measures &&
      prepare('cards', cardsView(content, edition, batch, face, measures, options), design, setting, 'cards'),
  );
  const texts = layOutStrips(
    content,
    design,
    { edition, labels, grid, date: order.date, selection, ...options },
    setting,
  );
  const numbers = options.marks === 'numbered' ? numberCuts(content, design, grid, setting) : NO_NUMBERS;
  const backs = options.backs ? layOutBacks(content, design, order, grid, setting) : NO_BACKS;
  job.progress('fit');
  const count = runs.reduce((sum, run) => sum + sizeOfRun(run) + wordyBacksOf(run, options), 0);
  const problems = collect();
  const laidOut = layOutPages('cards', parts, { ...pageSizeOf(edition, grid), count }, problems.report);
  reportCards(problems.diagnostics, order, job.report);
  job.progress('impose');
  if (!laidOut || !texts || !backs || !numbers) return undefined;
  const sides = twoSidesOf(runs, laidOut.pages, backs, options);
  const onSheets = putOnSheets(runs, sides, texts, numbers, grid, order);
  const { structure } = laidOut;
  return { edition, order, laidOut, structure, runs: onSheets, sheets: onSheets.flatMap(sidesOf) };
}

/** Each front followed by its back, as a duplex printer takes them. */
export function sidesOf({ sheets, backs }: Pick<SheetRun, 'sheets' | 'backs'>): Sheet[] {
  return sheets.flatMap((front, index) => [front, ...backs.slice(index, index + 1)]);
}

function tellUnprintedBacks({ selection, options }: CardOrder, report: Report): void {
  const withBack = selection.clusters.flatMap(({ cards }) => cards.filter(({ back }) => back !== undefined));
  const cards = new Set(withBack.map(({ id }) => id)).size;
  if (!options.backs && cards > 0) report(problem('content/backs-not-printed', undefined, { cards }));
}

/** A cluster without a printed colour stays white to its edge, even in full colour. */
function printsFullColour({ palette }: Content, { edition, selection }: CardOrder): boolean {
  const hasBand = ({ cluster }: ChosenCluster) => coloursOf(palette, edition, cluster.colour).hasBand;
  return edition.style === 'full' && selection.clusters.some(hasBand);
}

function shortColour({ card, paper, sheet }: CardEdition, { edge }: Grid) {
  const edgeMm = Math.round(toMm(Math.max(edge.x, edge.y)) * 10) / 10;
  return { card, paper: paper.name, edgeMm, isPerforated: sheet !== undefined };
}

const NO_BACKS: ReadonlyMap<string, Page> = new Map();
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

/** For each sheet, which part of its pages is printed; empty if no colour reaches their edge. */
function partsOf(run: CardRun, grid: Grid, { edition, options }: CardOrder): (readonly Part[])[] {
  if (grid.bleed === 0 && edition.style !== 'full') return [];
  return dealtCards(run, grid, options.order).map((dealt) =>
    printedParts(
      grid,
      grid.cells.map((_, place) => dealt[place]?.cluster.id),
    ),
  );
}

/** Deals the pages out to the runs in their order; each run begins on a new sheet. */
function putOnSheets(
  runs: readonly CardRun[],
  sides: readonly TwoSides[],
  texts: readonly SheetText[],
  numbers: readonly Placement[],
  grid: Grid,
  cardOrder: CardOrder,
): SheetRun[] {
  const { options, edition, printer } = cardOrder;
  let sheet = 0;
  const behind = edition.sheet ? [] : [outerMarks(grid)];
  // The texts of the backs come after those of all fronts.
  const count = runs.reduce((sum, run) => sum + sheetsFor(sizeOfRun(run), grid), 0);
  const rounding = options.roundMm ? [roundingOf(grid, mm(options.roundMm))] : [];
  const furniture = edition.sheet ? [] : [guidesOf(grid, options.marks), ...rounding];
  const adjust = printer && adjustmentFor(printer, grid.paper);
  return runs.map((run, index) => {
    const { fronts: cards, backs } = sides[index] as TwoSides;
    const own = texts.slice(sheet, sheet + sheetsFor(cards.length, grid));
    sheet += own.length;
    const parts = partsOf(run, grid, cardOrder);
    const fronts = imposeCards(cards, grid, own, furniture, options.order, parts).map((each) => ({
      ...each,
      placements: [...each.placements, ...numbers],
      ...(adjust && { adjust }),
    }));
    const backTexts = texts.slice(count + sheet - own.length, count + sheet);
    return {
      ...run,
      sheets: fronts,
      backs: backsOfRun(backs, grid, { texts: backTexts, furniture: behind, parts }, cardOrder),
    };
  });
}
