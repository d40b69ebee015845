/**
 * The cards: from a choice of questions to PDF files. One edition is typeset once; the file of all
 * clusters and the files of single clusters are made from the same pages.
 */
import type { Cluster, Content } from '../content/model.ts';
import { imposeCards, sheetsFor } from '../impose/cards.ts';
import { type Grid, gridOf } from '../impose/grid.ts';
import { cutMarks } from '../impose/marks.ts';
import type { Sheet } from '../impose/sheet.ts';
import { stripsOf } from '../impose/strips.ts';
import type { LaidOut, Page } from '../layout/page.ts';
import { writePdf } from '../pdf/write.ts';
import type { Selection } from '../selection/selection.ts';
import { type CardRun, cardsView, hex, type SheetLabel, sheetView } from './card-views.ts';
import { type CardEdition, sizeOf } from './formats.ts';
import type { MadePdf, PaperPlan } from './product.ts';
import { type Design, type Job, layOutPages, prepare } from './typeset.ts';
import { slug, word } from './words.ts';

export interface CardOrder {
  readonly edition: CardEdition;
  readonly selection: Selection;
  /** Fill the last sheet of each cluster with blank cards. */
  readonly blanks: boolean;
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
  const runs = selection.clusters.map((chosen) => fill(chosen, grid, order.blanks));
  const batches = runs.flatMap(inBatches);
  const parts = batches.map((batch) => prepare('cards', cardsView(content, edition, batch), design, setting));
  const labels = runs.flatMap((run) => labelsOf(run, grid));
  const strip = stripsOf(grid).top;
  const strips = prepare(
    'sheet',
    sheetView(content, edition, labels, strip, order.date, selection),
    design,
    setting,
  );
  job.progress('fit');
  const count = runs.reduce((sum, run) => sum + sizeOfRun(run), 0);
  const laidOut = layOutPages('cards', parts, { ...sizeOf(edition.card), count }, job.report);
  const texts = layOutPages('sheet', [strips], { ...strip, count: labels.length + 1 }, job.report);
  job.progress('impose');
  if (!laidOut || !texts) return undefined;
  return { order, grid, laidOut, runs: putOnSheets(runs, laidOut.pages, texts.pages, grid) };
}

/** One file of all clusters, and one for each where the edition has those. */
export async function writeCards(content: Content, cards: CardSheets): Promise<MadePdf[]> {
  const { edition } = cards.order;
  const single = edition.hasClusterFiles
    ? cards.runs.map((run) => writeRuns(content, cards, [run], run.cluster))
    : [];
  return await Promise.all([...single, writeRuns(content, cards, cards.runs, undefined)]);
}

/** What to load in the printer, and how much to cut. */
export function planOf({ order, runs, grid }: CardSheets, content: Content): PaperPlan {
  const byColour = new Map<string, number>();
  for (const run of runs) {
    const colour = order.edition.onColouredPaper ? run.cluster.colour : whiteOf(content);
    byColour.set(colour, (byColour.get(colour) ?? 0) + run.sheets.length);
  }
  const sheets = [...byColour].map(([colour, count]) => ({ colour, sheets: count }));
  const total = sheets.reduce((sum, { sheets: count }) => sum + count, 0);
  const printed = runs.reduce((sum, { cards }) => sum + cards.length, 0);
  const piles = Math.ceil(total / SHEETS_CUT_AT_ONCE);
  const cutsPerPile = grid.cutsX.length + grid.cutsY.length;
  const free = total * grid.cells.length - printed;
  return { edition: order.edition.name, sheets, total, free, cuts: piles * cutsPerPile };
}

/** The colour word of white paper; where the palette has none, the edition's name. */
function whiteOf({ palette, strings }: Content): string {
  const white = [...palette.colours.values()].find(({ paper }) => hex(paper) === '#ffffff');
  return white?.word ?? word(strings, 'cards.edition.white-paper');
}

/** What a lever guillotine takes of 160 g paper; all sheets have the same coordinates. */
const SHEETS_CUT_AT_ONCE = 10;

function fill({ cluster, cards }: Selection['clusters'][number], grid: Grid, blanks: boolean): CardRun {
  const places = sheetsFor(cards.length, grid) * grid.cells.length;
  return { cluster, cards, blanks: blanks ? places - cards.length : 0 };
}

/** Cards that are prepared at one go: their markup and trees are gone before the next ones begin. */
const BATCH = 400;

function inBatches(run: CardRun): CardRun[] {
  const count = Math.max(1, Math.ceil(run.cards.length / BATCH));
  return Array.from({ length: count }, (_, index) => ({
    cluster: run.cluster,
    cards: run.cards.slice(index * BATCH, (index + 1) * BATCH),
    blanks: index === count - 1 ? run.blanks : 0,
  }));
}

function sizeOfRun({ cards, blanks }: CardRun): number {
  return cards.length + blanks;
}

function labelsOf(run: CardRun, grid: Grid): SheetLabel[] {
  const sheets = sheetsFor(sizeOfRun(run), grid);
  return Array.from({ length: sheets }, (_, index) => ({ cluster: run.cluster, sheet: index + 1, sheets }));
}

/** Deals the pages out to the runs in their order; each run begins on a new sheet. */
function putOnSheets(
  runs: readonly CardRun[],
  pages: readonly Page[],
  strips: readonly Page[],
  grid: Grid,
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
    return { ...run, sheets: imposeCards(cards, grid, texts, furniture) };
  });
}

async function writeRuns(
  content: Content,
  { order, laidOut }: CardSheets,
  runs: readonly SheetRun[],
  cluster: Cluster | undefined,
): Promise<MadePdf> {
  const { edition, date } = order;
  const sheets = runs.flatMap((run) => run.sheets);
  const bytes = await writePdf({
    sheets,
    structure: laidOut.structure,
    info: { ...infoOf(content, edition, cluster), date },
    print: { scaling: 'none', pickTrayByPdfSize: true },
  });
  return {
    path: `downloads/kletspot-kaarten-${cluster ? `${cluster.number}-${slug(cluster.colour)}` : edition.file}.pdf`,
    product: 'cards',
    edition: edition.name,
    bytes,
    pages: sheets.length,
    sheets: sheets.length,
    paper: { size: edition.paper.name, ...(cluster && { colour: cluster.colour }) },
    ...(cluster && { cluster: cluster.id }),
    cards: runs.flatMap((run) => run.cards.map((card) => card.id)),
    ...(edition.onColouredPaper && { paperColours: paperColours(content, runs) }),
  };
}

function paperColours({ palette }: Content, runs: readonly SheetRun[]): string[] {
  return runs.flatMap(({ cluster, sheets }) => {
    const paper = palette.colours.get(cluster.colour)?.paper;
    return sheets.map(() => (paper ? hex(paper) : '#ffffff'));
  });
}

function infoOf({ deck, strings }: Content, edition: CardEdition, cluster: Cluster | undefined) {
  const kind = word(strings, `cards.edition.${edition.name}`);
  const title = word(strings, 'cards.title', { deck: deck.title.plain });
  return {
    title: `${title}, ${kind}${cluster ? `: ${cluster.number}. ${cluster.title.plain} (${cluster.colour})` : ''}`,
    author: deck.author,
    subject: deck.citation.plain,
    language: deck.language,
    keywords: [...(cluster ? [cluster.colour] : []), kind, deck.version],
  };
}
