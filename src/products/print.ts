/**
 * From words and look to finished products: choose, typeset, write. This is what runs, on the command line and
 * in the page alike; reading YAML and compiling the look come before it (`make.ts`).
 */

import type { Content, Publication } from '../content/model.ts';
import type { PrinterProfile } from '../content/printer.ts';
import { collect, type Diagnostic } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { type PlacedChoice, UNPLACED } from '../selection/places.ts';
import { type Chosen, type Selection, selectAll } from '../selection/selection.ts';
import type { BookletSelection } from '../selection/themes.ts';
import { type BookletSheets, makeBookletSheets } from './booklet/booklet.ts';
import { chooseBooklet } from './booklet/booklet-choice.ts';
import { writeBooklet } from './booklet/booklet-files.ts';
import { type EditionProblems, reportByEdition } from './by-edition.ts';
import { chooseCards, withOwnColours } from './cards/card-choice.ts';
import { writeCards } from './cards/card-files.ts';
import { type CardSheets, makeCardSheets } from './cards/cards.ts';
import { planOf } from './cards/paper-plan.ts';
import { wantedEditions } from './catalogue.ts';
import { tellAlikeColours } from './colour-pairs.ts';
import { withDrawings } from './drawings.ts';
import { BOOKLET_EDITIONS, CARD_EDITIONS } from './formats/formats.ts';
import { choosePrinter, type Printers } from './formats/printer-choice.ts';
import { editionOn } from './formats/sheet-format.ts';
import { type KitSheets, makeKitSheets } from './kit/kit.ts';
import { kitCards } from './kit/kit-cards.ts';
import { type ChosenKit, chooseKit } from './kit/kit-choice.ts';
import { writeKit } from './kit/kit-files.ts';
import { chooseNoteCards, type NoteCards } from './kit/kit-notes.ts';
import type { Inspect } from './preflight/inspected.ts';
import { type BuildRequest, type MadePdf, NO_CARDS, type PaperPlan, type Products } from './product.ts';
import type { Progress } from './progress.ts';
import { tellOnce } from './tell-once.ts';
import type { Design, Job } from './typeset.ts';
import { countSheets, type SheetCounts, tellLargePrint, tellWithoutEffect } from './without-effect.ts';

export interface Printable {
  readonly content: Content;
  readonly design: Design;
  /** The project as it was read, for messages about what it lacks; the page has none. */
  readonly files: Files;
  /** The choice of cards that the request goes on from. */
  readonly base?: PlacedChoice;
  readonly printers?: Printers;
}

/** One edition on its sheets, ready to be written. */
export type LaidOutEdition =
  | { readonly product: 'cards'; readonly sheets: CardSheets }
  | { readonly product: 'booklet'; readonly sheets: BookletSheets }
  | { readonly product: 'kit'; readonly sheets: KitSheets };

export interface Printing {
  readonly content: Content;
  /** Missing where all cards are made. */
  readonly chosen: Chosen | undefined;
  readonly date: Date;
  /**
   * To be taken once, in order and to the end, for what is wrong is reported on the way. An edition is laid out by
   * its own step, so that no more than one need be in memory.
   */
  readonly steps: readonly Step[];
}

/** Gives an edition, or only tells what was found; once something is wrong no more editions are given. */
export type Step = () => LaidOutEdition | undefined;

/** Everything but writing. */
export function layOutPrintable(
  { content: asRead, design, files, base = UNPLACED, printers = new Map() }: Printable,
  request: BuildRequest,
  given: Job,
): Printing {
  const job = watched({ ...given, report: tellOnce(given.report) });
  const date = dateOf(request, asRead.deck);
  // What cannot be chosen is told; the whole deck is then laid out for what else may be wrong.
  const selection = withDrawings(
    chooseCards(asRead, request.choice, base, job.report) ?? selectAll(asRead.deck),
    design.shapes,
    job.report,
  );
  const content = withOwnColours(asRead, selection);
  const chosen = chooseBooklet(content, request, files, job.report);
  const kit = chooseKit(content, request, files, job.report);
  const printer = choosePrinter(request.sheets.printer, printers, files, job.report);
  const onPrinter = { ...request, ...(printer && { printer }) };
  const steps = [
    ...layOutCards(content, design, selection, onPrinter, date, job),
    ...(chosen ? layOutBooklet(content, design, chosen, request, job) : []),
    ...(kit ? layOutKit(content, design, selection, kit, onPrinter, date, job) : []),
  ];
  return { content, chosen: selection.chosen, date, steps };
}

/** The first edition of the cards; the others are laid out for what may be wrong with them. */
export function firstCards({ steps }: Printing): CardSheets | undefined {
  let first: CardSheets | undefined;
  for (const step of steps) {
    const edition = step();
    if (edition?.product === 'cards') first ??= edition.sheets;
  }
  return first;
}

/**
 * Lays out and writes edition by edition, until something is wrong: then what was written is of no use.
 *
 * @param inspect measures each file while it is written, for a preflight
 * @param made hears of each file when it is there
 */
export async function writeProducts(
  { content, chosen, date, steps }: Printing,
  progress: Progress,
  inspect?: Inspect,
  made: (file: MadePdf) => void = () => {},
): Promise<Products> {
  const files: MadePdf[] = [];
  const plans: PaperPlan[] = [];
  // What is laid out is known in this function only: it is gone before the next edition begins.
  const write = async (step: Step): Promise<void> => {
    const edition = step();
    if (!edition) return;
    progress('write');
    const written = await writeEdition(content, edition, inspect);
    written.forEach(made);
    files.push(...written);
    if (edition.product === 'cards') plans.push(planOf(edition.sheets, content));
  };
  for (const step of steps) await write(step);
  return {
    files,
    plan: plans[0] ?? NO_CARDS,
    plans,
    version: content.deck.version,
    ...(chosen?.seed === undefined ? {} : { seed: chosen.seed }),
    date: date.toISOString().slice(0, 10),
  };
}

async function writeEdition(
  content: Content,
  { product, sheets }: LaidOutEdition,
  inspect: Inspect | undefined,
): Promise<readonly MadePdf[]> {
  if (product === 'cards') return await writeCards(content, sheets, inspect);
  if (product === 'booklet') return await writeBooklet(content, sheets, inspect);
  return [await writeKit(content, sheets, inspect)];
}

function layOutCards(
  content: Content,
  design: Design,
  selection: Selection,
  request: BuildRequest & { readonly printer?: PrinterProfile },
  date: Date,
  job: WatchedJob,
): Step[] {
  const wanted = wantedEditions('cards', request);
  const { blanks, order, mix, sheets, printer } = request;
  const editions = CARD_EDITIONS.filter(({ name }) => wanted.includes(name)).map((edition) =>
    editionOn(edition, sheets),
  );
  const styles = editions.map(({ style }) => style);
  tellAlikeColours(selection, content.palette, styles, job.report);
  const made: SheetCounts[] = [];
  const steps = layOutEditions(editions, job, (edition, own) => {
    const cards = makeCardSheets(
      content,
      design,
      { edition, selection, blanks, order, mix, sheets, date, ...(printer && { printer }) },
      own,
    );
    if (cards) made.push(countSheets(cards));
    return cards && { product: 'cards', sheets: cards };
  });
  const tellEffects = (): undefined => {
    if (made.length === editions.length) tellWithoutEffect(made, request, job.report);
    else tellLargePrint(editions, made, request, job.report);
  };
  return [...steps, tellEffects];
}

/** What files carry: the date that is asked for, else that of the words in them. */
function dateOf({ date }: BuildRequest, words: Publication): Date {
  return date ?? new Date(`${words.date}T00:00:00Z`);
}

function layOutBooklet(
  content: Content,
  design: Design,
  selection: BookletSelection,
  request: BuildRequest,
  job: WatchedJob,
): Step[] {
  const { booklet } = content;
  if (!booklet) return [];
  const date = dateOf(request, booklet);
  const wanted = wantedEditions('booklet', request);
  const editions = BOOKLET_EDITIONS.filter(({ name }) => wanted.includes(name));
  return layOutEditions(editions, job, (edition, own) => {
    const order = { booklet, edition, selection, date, ...request.booklet };
    const sheets = makeBookletSheets(content, design, order, own);
    return sheets && { product: 'booklet', sheets };
  });
}

function layOutKit(
  content: Content,
  design: Design,
  selection: Selection,
  { kit, editions }: ChosenKit,
  request: BuildRequest & { readonly printer?: PrinterProfile },
  date: Date,
  job: WatchedJob,
): Step[] {
  const cards = kitCards(selection, request);
  // What leaves no place for a card is told with the cards, or where the options are read.
  if (cards.grid.cells.length === 0) return [];
  let notes: NoteCards | undefined;
  return layOutEditions(editions, job, (edition, own) => {
    notes ??= chooseNoteCards({ kit, cards }, design, own);
    const { jarMm, leads = [] } = request;
    const order = { kit, selection, cards, notes, jarMm, leads, date };
    const sheets = makeKitSheets(content, design, edition, order, own);
    return sheets && { product: 'kit', sheets };
  });
}

/** A step for each edition of a product; what is wrong in some of them only is told with their names, at last. */
function layOutEditions<Edition extends { readonly name: string }>(
  editions: readonly Edition[],
  job: WatchedJob,
  make: (edition: Edition, job: Job) => LaidOutEdition | undefined,
): Step[] {
  const found: EditionProblems[] = [];
  const steps = editions.map((edition) => () => {
    const problems = collect();
    const made = make(edition, { ...job, report: problems.report });
    found.push({ edition: edition.name, diagnostics: problems.diagnostics });
    const isSound = job.isSound() && !found.some(({ diagnostics }) => diagnostics.some(isError));
    return isSound ? made : undefined;
  });
  return [...steps, () => void reportByEdition(found, job.report)];
}

/** A job that knows whether something was wrong. */
interface WatchedJob extends Job {
  readonly isSound: () => boolean;
}

function watched({ report, progress }: Job): WatchedJob {
  let isSound = true;
  return {
    report: (diagnostic) => {
      if (isError(diagnostic)) isSound = false;
      report(diagnostic);
    },
    progress,
    isSound: () => isSound,
  };
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';
