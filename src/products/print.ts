/**
 * From words and look to finished products: choose, typeset, write. This is what runs, on the command line and
 * in the page alike; reading YAML and compiling the look come before it (`make.ts`).
 */

import type { Content, Publication } from '../content/model.ts';
import type { PrinterProfile } from '../content/printer.ts';
import { collect } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { type PlacedChoice, UNPLACED } from '../selection/places.ts';
import { type Chosen, type Selection, selectAll } from '../selection/selection.ts';
import type { BookletSelection } from '../selection/themes.ts';
import { type BookletSheets, makeBookletSheets } from './booklet.ts';
import { chooseBooklet } from './booklet-choice.ts';
import { writeBooklet } from './booklet-files.ts';
import { reportByEdition } from './by-edition.ts';
import { chooseCards, withOwnColours } from './card-choice.ts';
import { writeCards } from './card-files.ts';
import { type CardSheets, makeCardSheets } from './cards.ts';
import { wantedEditions } from './catalogue.ts';
import { tellAlikeColours } from './colour-pairs.ts';
import { withDrawings } from './drawings.ts';
import { BOOKLET_EDITIONS, CARD_EDITIONS } from './formats.ts';
import { type KitSheets, makeKitSheets } from './kit.ts';
import { type ChosenKit, chooseKit } from './kit-choice.ts';
import { writeKit } from './kit-files.ts';
import { planOf } from './paper-plan.ts';
import type { Inspect } from './preflight/inspected.ts';
import { choosePrinter, type Printers } from './printer-choice.ts';
import { type BuildRequest, type MadePdf, NO_CARDS, type Products } from './product.ts';
import { editionOn, styleOf } from './sheet-format.ts';
import { tellOnce } from './tell-once.ts';
import type { Design, Job } from './typeset.ts';
import { tellLargePrint, tellWithoutEffect } from './without-effect.ts';

export interface Printable {
  readonly content: Content;
  readonly design: Design;
  /** The project as it was read, for messages about what it lacks; the page has none. */
  readonly files: Files;
  /** The choice of cards that the request goes on from. */
  readonly base?: PlacedChoice;
  readonly printers?: Printers;
}

export interface LaidOutProducts {
  readonly content: Content;
  /** Missing where all cards are made. */
  readonly chosen: Chosen | undefined;
  readonly date: Date;
  readonly cards: readonly CardSheets[];
  /** Of each edition; none where no booklet is asked for, or the deck has none. */
  readonly booklets: readonly BookletSheets[];
  /** Of each edition; none where no kit is asked for, or the deck has none. */
  readonly kit: readonly KitSheets[];
}

/** Everything but writing; what is wrong is reported, and is not in the result. */
export function layOutPrintable(
  { content: asRead, design, files, base = UNPLACED, printers = new Map() }: Printable,
  request: BuildRequest,
  given: Job,
): LaidOutProducts {
  const job = { ...given, report: tellOnce(given.report) };
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
  return {
    content,
    chosen: selection.chosen,
    date,
    cards: layOutCards(content, design, selection, { ...request, ...(printer && { printer }) }, date, job),
    booklets: chosen ? layOutBooklet(content, design, chosen, request, job) : [],
    kit: kit ? layOutKit(content, design, selection, kit, request, date, job) : [],
  };
}

/** @param inspect measures each file while it is written, for a preflight */
export async function writeProducts(products: LaidOutProducts, inspect?: Inspect): Promise<Products> {
  const { content, chosen, date, cards, booklets, kit } = products;
  const made: MadePdf[] = [];
  for (const edition of cards) made.push(...(await writeCards(content, edition, inspect)));
  for (const edition of booklets) made.push(...(await writeBooklet(content, edition, inspect)));
  for (const edition of kit) made.push(await writeKit(content, edition, inspect));
  const plans = cards.map((edition) => planOf(edition, content));
  return {
    files: made,
    plan: plans[0] ?? NO_CARDS,
    plans,
    version: content.deck.version,
    ...(chosen?.seed === undefined ? {} : { seed: chosen.seed }),
    date: date.toISOString().slice(0, 10),
  };
}

function layOutCards(
  content: Content,
  design: Design,
  selection: Selection,
  request: BuildRequest & { readonly printer?: PrinterProfile },
  date: Date,
  job: Job,
): CardSheets[] {
  const wanted = wantedEditions('cards', request);
  const { blanks, order, mix, sheets, printer } = request;
  const editions = CARD_EDITIONS.filter(({ name }) => wanted.includes(name)).map((edition) =>
    editionOn(edition, sheets),
  );
  const styles = editions.map((edition) => styleOf(edition, sheets));
  tellAlikeColours(selection, content.palette, styles, job.report);
  const made = layOutEditions(editions, job, (edition, own) =>
    makeCardSheets(
      content,
      design,
      { edition, selection, blanks, order, mix, sheets, date, ...(printer && { printer }) },
      own,
    ),
  );
  if (made.length === editions.length) tellWithoutEffect(made, request, job.report);
  else tellLargePrint(editions, made, request, job.report);
  return made;
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
  job: Job,
): BookletSheets[] {
  const { booklet } = content;
  if (!booklet) return [];
  const date = dateOf(request, booklet);
  const wanted = wantedEditions('booklet', request);
  const editions = BOOKLET_EDITIONS.filter(({ name }) => wanted.includes(name));
  return layOutEditions(editions, job, (edition, own) =>
    makeBookletSheets(content, design, { booklet, edition, selection, date, ...request.booklet }, own),
  );
}

function layOutKit(
  content: Content,
  design: Design,
  selection: Selection,
  { kit, editions }: ChosenKit,
  { jarMm }: BuildRequest,
  date: Date,
  job: Job,
): KitSheets[] {
  const order = { kit, selection, jarMm, date };
  return layOutEditions(editions, job, (edition, own) => makeKitSheets(content, design, edition, order, own));
}

/** Lays out the editions of a product; what is wrong in some of them only is told with their names. */
function layOutEditions<Edition extends { readonly name: string }, Sheets>(
  editions: readonly Edition[],
  job: Job,
  make: (edition: Edition, job: Job) => Sheets | undefined,
): Sheets[] {
  const laidOut = editions.map((edition) => {
    const problems = collect();
    const sheets = make(edition, { ...job, report: problems.report });
    return { edition: edition.name, sheets, diagnostics: problems.diagnostics };
  });
  reportByEdition(laidOut, job.report);
  return laidOut.flatMap(({ sheets }) => sheets ?? []);
}
