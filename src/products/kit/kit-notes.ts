/** Note cards: as large as the cards if their words fit, so that both are cut in one pile. */
import type { Content } from '../../content/model.ts';
import { problem, type Report } from '../../diagnostics.ts';
import { CARD_EDITIONS, type CardEdition, sizeOf } from '../../formats/formats.ts';
import type { PaperSize } from '../../formats/papers.ts';
import { type Adjustment, adjustmentFor } from '../../impose/adjustment.ts';
import { fullestGrid, type Grid } from '../../impose/grid.ts';
import { guidesOf } from '../../impose/guides.ts';
import type { Placement, Sheet } from '../../impose/sheet.ts';
import { stripsOf } from '../../impose/strips.ts';
import type { Generated } from '../../layout/generate.ts';
import { layOut } from '../../layout/layout.ts';
import type { LaidOut, Page } from '../../layout/page.ts';
import { measure } from '../../typesetting/measures.ts';
import { tryOut } from '../../typesetting/trial.ts';
import { type Design, type Job, layOutPages, prepare, type Setting } from '../../typesetting/typeset.ts';
import type { CardPlan } from '../cards/card-plan.ts';
import type { KitOrder } from './kit-cards.ts';
import { officePaper } from './kit-formats.ts';
import { NOTES_MEASURES, notesView, stripsView } from './kit-notes-views.ts';

/** Which cards, and where they lie. */
export interface NoteCards extends Pick<CardEdition, 'card' | 'paper'> {
  readonly grid: Grid;
  /** As large as the cards, and in the same places. */
  readonly areLikeCards: boolean;
}

/** Note cards that are not as large as the cards have this size. */
const STANDARD = (CARD_EDITIONS[0] as CardEdition).card;

/** As large as the cards if the words fit, else the standard size. */
export function chooseNoteCards(
  { kit, cards }: Pick<KitOrder, 'kit' | 'cards'>,
  design: Design,
  job: Job,
): NoteCards {
  const { card, paper } = cards.edition;
  const like: NoteCards = { card, paper, grid: cards.grid, areLikeCards: true };
  // Problems with the words themselves are reported when the sheet is made.
  const trial = tryOut(() => {});
  const [cell] = cards.grid.cells;
  const one = { ...like, grid: { ...like.grid, cells: cell ? [cell] : [] } };
  const quiet: Setting = {
    ...job,
    inks: 'all',
    look: 'kit/notes',
    report: trial.report,
    progress: () => {},
  };
  if (layOutCards({ kit, notes: one }, design, quiet) && trial.hasRoom) return like;
  return standardNotes(officePaper(paper));
}

export function tellOtherSize({ cards, notes }: Pick<KitOrder, 'cards' | 'notes'>, report: Report): void {
  if (notes.areLikeCards) return;
  const { widthMm, heightMm } = cards.edition.card;
  const params = { card: { widthMm, heightMm }, notes: STANDARD, paper: notes.paper.name };
  report(problem('kit/notes-other-size', undefined, params));
}

function standardNotes(paper: PaperSize): NoteCards {
  return {
    card: STANDARD,
    paper,
    grid: fullestGrid(sizeOf(paper), sizeOf(STANDARD)),
    areLikeCards: false,
  };
}

/** Undefined, with problems reported, when something does not fit. */
export function makeNotes(
  content: Content,
  order: KitOrder,
  design: Design,
  setting: Setting,
): { readonly sheets: readonly Sheet[]; readonly laidOut: LaidOut } | undefined {
  const { cards, notes } = order;
  const laidOut = layOutCards(order, design, setting);
  setting.progress('fit');
  const strips = layOutStrips(content, order, design, setting);
  setting.progress('impose');
  const sheets = laidOut && inSheets(laidOut.pages, notes.grid);
  return sheets && { laidOut, sheets: sheets.map((pages) => sheetOf(pages, strips, notes, cards)) };
}

/** Leads first, on as many cards as they take; the last sheet is filled up with cards to write on. */
function layOutCards(
  { kit, notes, leads = [] }: Pick<KitOrder, 'kit' | 'notes' | 'leads'>,
  design: Design,
  setting: Setting,
): LaidOut | undefined {
  const measures = measure('kit/notes', NOTES_MEASURES, design, setting);
  if (!measures) return undefined;
  const lay = (blanks: number, to: Setting) =>
    prepare('kit/notes', notesView(kit, notes, leads, blanks, measures), design, to);
  const places = notes.grid.cells.length;
  const filled = leads.length === 0 ? 0 : countCards((quiet) => lay(0, quiet), setting);
  const sheets = Math.max(1, Math.ceil(filled / places));
  const prepared = lay(sheets * places - filled, setting);
  if (leads.length > 0) return prepared && layOut([prepared], setting.report);
  return layOutPages('kit/notes', [prepared], { ...sizeOf(notes.card), count: places }, setting.report);
}

/** Only laying out the leads tells how many cards they take; their problems are reported the second time. */
function countCards(lay: (quiet: Setting) => Generated | undefined, setting: Setting): number {
  const silent: Setting = { ...setting, report: () => {} };
  const prepared = lay(silent);
  return prepared ? layOut([prepared], silent.report).pages.length : 0;
}

function inSheets(pages: readonly Page[], { cells }: Grid): Page[][] {
  const count = Math.ceil(pages.length / cells.length);
  return Array.from({ length: count }, (_, index) =>
    pages.slice(index * cells.length, (index + 1) * cells.length),
  );
}

/** The words beside the cards, if there is room for them at 12 points. */
function layOutStrips(content: Content, order: KitOrder, design: Design, setting: Setting): readonly Page[] {
  const { page } = stripsOf(order.notes.grid);
  const trial = tryOut(setting.report);
  const quiet = { ...setting, report: trial.report };
  const prepared =
    page.height > 0
      ? prepare('kit/notes-strips', stripsView(content, order, page), design, quiet)
      : undefined;
  const laidOut =
    prepared && layOutPages('kit/notes-strips', [prepared], { ...page, count: 2 }, trial.report);
  if (laidOut && trial.hasRoom) return laidOut.pages;
  setting.report(problem('kit/notes-bare', undefined));
  return [];
}

function sheetOf(
  pages: readonly Page[],
  strips: readonly Page[],
  { grid, areLikeCards }: NoteCards,
  { edition, options, printer }: CardPlan,
): Sheet {
  const { top, bottom, turn } = stripsOf(grid);
  const isPerforated = areLikeCards && edition.sheet !== undefined;
  const adjust: Adjustment | undefined =
    printer && areLikeCards ? adjustmentFor(printer, grid.paper) : undefined;
  return {
    ...grid.paper,
    placements: [
      ...placed(pages, grid.cells, { turn: 0, isFurniture: false }),
      ...placed(strips, [top, bottom], { turn, isFurniture: true }),
    ],
    furniture: isPerforated ? [] : [guidesOf(grid, areLikeCards ? options.marks : 'solid')],
    ...(adjust && { adjust }),
  };
}

function placed(
  pages: readonly Page[],
  corners: readonly { readonly x: number; readonly y: number }[],
  how: Pick<Placement, 'turn' | 'isFurniture'>,
): Placement[] {
  return pages.flatMap((page, index) => {
    const corner = corners[index];
    return corner ? [{ page, x: corner.x, y: corner.y, ...how }] : [];
  });
}
