/** The kit around the cards: from its words to pages on sheets. */
import type { Kit } from '../content/kit-model.ts';
import type { Content } from '../content/model.ts';
import { collect, problem, type Report } from '../diagnostics.ts';
import { type Grid, gridOf } from '../impose/grid.ts';
import { cutMarks } from '../impose/marks.ts';
import type { Sheet } from '../impose/sheet.ts';
import { sheetsOf } from '../impose/single.ts';
import { stripsOf } from '../impose/strips.ts';
import { layOut } from '../layout/layout.ts';
import type { LaidOut, Page } from '../layout/page.ts';
import { sizeOf } from './formats.ts';
import { mouthFor } from './jar.ts';
import { KIT_CARDS, type KitEdition } from './kit-formats.ts';
import { guideView } from './kit-guide-views.ts';
import { labelView } from './kit-label-views.ts';
import { notesView, stripsView } from './kit-notes-views.ts';
import type { KitOrder } from './kit-order.ts';
import type { Lead } from './lead.ts';
import { type Design, type Job, layOutPages, prepare, type Setting } from './typeset.ts';

/** A piece of the kit with its pages in place, ready to be written. */
export interface KitSheets {
  readonly edition: KitEdition;
  readonly order: KitOrder;
  readonly sheets: readonly Sheet[];
  readonly laidOut: LaidOut;
}

/** Words → pages → sheets; undefined, with problems reported, when something does not fit. */
export function makeKitSheets(
  content: Content,
  design: Design,
  edition: KitEdition,
  order: KitOrder,
  job: Job,
): KitSheets | undefined {
  const problems = collect();
  const report: Job['report'] = (diagnostic) => {
    problems.report(diagnostic);
    job.report(diagnostic);
  };
  if (edition.name === 'label') tellNarrowJar(order.jarMm, report);
  const setting: Setting = { ...job, report, inks: 'all', look: `kit/${edition.name}` };
  const made =
    edition.name === 'notes'
      ? makeNotes(content, order, design, setting)
      : makePages(edition.name, viewOf(edition.name, content, order), design, setting);
  return made && !problems.hasErrors ? { edition, order, ...made } : undefined;
}

type Made = Pick<KitSheets, 'sheets' | 'laidOut'>;

function viewOf(name: 'guide' | 'label', content: Content, order: KitOrder): object {
  return name === 'guide' ? guideView(content, order) : labelView(content, order);
}

function tellNarrowJar(jar: number, report: Report): void {
  const { widthMm, heightMm } = KIT_CARDS.card;
  const card = Math.min(widthMm, heightMm);
  if (jar < mouthFor(card)) report(problem('kit/narrow-jar', undefined, { jar, card }));
}

/** As many pages as it takes, each on a sheet of its own. */
function makePages(name: string, view: object, design: Design, setting: Setting): Made | undefined {
  const prepared = prepare(`kit/${name}`, view, design, setting);
  setting.progress('fit');
  if (!prepared) return undefined;
  const laidOut = layOut([prepared], setting.report);
  setting.progress('impose');
  return { sheets: sheetsOf(laidOut.pages), laidOut };
}

/** Note cards have the coordinates of the cards: they can be cut in the same pile. */
function makeNotes(content: Content, order: KitOrder, design: Design, setting: Setting): Made | undefined {
  const { kit } = order;
  const grid = gridOf(sizeOf(KIT_CARDS.paper), sizeOf(KIT_CARDS.card));
  const laidOut = layOutNotes(order, grid.cells.length, design, setting);
  const strips = prepare('kit/notes-strips', stripsView(content, kit, grid), design, setting);
  const texts = layOutPages(
    'kit/notes-strips',
    [strips],
    { ...stripsOf(grid).top, count: 2 },
    setting.report,
  );
  setting.progress('impose');
  if (!laidOut || !texts) return undefined;
  const sheets = inSheets(laidOut.pages, grid).map((cards) => sheetOf(cards, texts.pages, grid));
  return { laidOut, sheets };
}

/** Leads first, on as many cards as they take; the last sheet is filled up with cards to write on. */
function layOutNotes(
  { kit, leads = [] }: KitOrder,
  places: number,
  design: Design,
  setting: Setting,
): LaidOut | undefined {
  const filled = leads.length === 0 ? 0 : cardsOf(kit, leads, design, setting);
  const sheets = Math.max(1, Math.ceil(filled / places));
  const view = notesView(kit, leads, sheets * places - filled);
  const cards = prepare('kit/notes', view, design, setting);
  setting.progress('fit');
  if (leads.length > 0) return cards && layOut([cards], setting.report);
  return layOutPages('kit/notes', [cards], { ...sizeOf(KIT_CARDS.card), count: places }, setting.report);
}

/** How many cards leads take is known when they are laid out; what is wrong with them is told the second time. */
function cardsOf(kit: Kit, leads: readonly Lead[], design: Design, setting: Setting): number {
  const silent: Setting = { ...setting, report: () => {} };
  const cards = prepare('kit/notes', notesView(kit, leads, 0), design, silent);
  return cards ? layOut([cards], silent.report).pages.length : 0;
}

function inSheets(pages: readonly Page[], { cells }: Grid): Page[][] {
  const count = Math.ceil(pages.length / cells.length);
  return Array.from({ length: count }, (_, index) =>
    pages.slice(index * cells.length, (index + 1) * cells.length),
  );
}

function sheetOf(cards: readonly Page[], strips: readonly Page[], grid: Grid): Sheet {
  const { top, bottom } = stripsOf(grid);
  const corners = [...grid.cells.slice(0, cards.length), top, bottom];
  const placements = [...cards, ...strips].flatMap((page, index) => {
    const corner = corners[index];
    const isFurniture = index >= cards.length;
    return corner ? { page, x: corner.x, y: corner.y, turn: 0 as const, isFurniture } : [];
  });
  return { ...grid.paper, placements, furniture: [cutMarks(grid)] };
}
