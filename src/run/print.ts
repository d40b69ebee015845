/**
 * From words and look to finished products: choose, lay out, write. This is what runs, on the command line and in the
 * page alike; reading YAML and compiling the look come before it (`make.ts`).
 */
import type { Content } from '../content/model.ts';
import type { Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { choosePrinter, type Printers } from '../formats/printer-choice.ts';
import { chooseCards, withOwnColours } from '../products/cards/card-choice.ts';
import { type BuildRequest, dateOf } from '../request/request.ts';
import { type PlacedChoice, UNPLACED } from '../selection/places.ts';
import { selectAll } from '../selection/selection.ts';
import { withDrawings } from '../typesetting/drawings.ts';
import type { Inspect } from '../typesetting/inspected.ts';
import { type MadePdf, NO_CARDS, type PaperPlan } from '../typesetting/made.ts';
import type { Product } from '../typesetting/product.ts';
import type { Design, Job } from '../typesetting/typeset.ts';
import { wantedOf } from './catalogue.ts';
import type { EditionPreflight } from './preflight/preflight.ts';
import { PRODUCTS } from './products.ts';
import { layOutEditions, type Run, writeEdition } from './run.ts';

export interface Printable {
  readonly content: Content;
  readonly design: Design;
  /** The project as it was read, for messages about what it lacks; the page has none. */
  readonly files: Files;
  /** The choice of cards that the request goes on from. */
  readonly base?: PlacedChoice;
  readonly printers?: Printers;
}

/** What a build makes: finished files in memory. */
export interface Products {
  readonly files: readonly MadePdf[];
  /** Of the first edition of the cards that was made; another may take other papers, and more of them. */
  readonly plan: PaperPlan;
  /** Of each edition of the cards that was made. */
  readonly plans: readonly PaperPlan[];
  /** The version of the words, as printed. */
  readonly version: string;
  /** By which cards were drawn; missing where none were. */
  readonly seed?: number;
  /** What was measured, by edition; missing where nobody asked. */
  readonly preflight?: readonly EditionPreflight[];
  /** What the files carry, `YYYY-MM-DD`: the requested date, else that of the words. */
  readonly date: string;
}

/**
 * What all products choose from. What cannot be chosen is told; then the whole deck stands for it, for what else may be
 * wrong.
 */
export function orderOf(
  { content: asRead, design, files, base = UNPLACED, printers = new Map() }: Printable,
  request: BuildRequest,
  report: Report,
  products: readonly Product[] = PRODUCTS,
): Run {
  const chosen = chooseCards(asRead, request.choice, base, report) ?? selectAll(asRead.deck);
  const selection = withDrawings(chosen, design.shapes, report);
  const printer = choosePrinter(request.options.printer, printers, files, report);
  return {
    content: withOwnColours(asRead, selection),
    design,
    files,
    request,
    wanted: wantedOf(request, products),
    products,
    selection,
    ...(printer && { printer }),
  };
}

export interface Writing {
  readonly inspect?: Inspect;
  /** Hears of each file when it is there; the next ones may yet go wrong. */
  readonly made?: (file: MadePdf) => void;
}

/** Lays out and writes edition by edition. Once something is wrong nothing more is written. */
export async function printOrder(
  run: Run,
  job: Job,
  { inspect, made = () => {} }: Writing = {},
): Promise<Products> {
  const files: MadePdf[] = [];
  const plans: PaperPlan[] = [];
  for (const edition of layOutEditions(run, job)) {
    job.progress('write');
    const written = await writeEdition(edition, inspect);
    written.files.forEach(made);
    files.push(...written.files);
    if (written.plan) plans.push(written.plan);
  }
  return productsOf(run, files, plans);
}

function productsOf({ content, selection, request }: Run, files: MadePdf[], plans: PaperPlan[]): Products {
  const seed = selection.chosen?.seed;
  return {
    files,
    plan: plans[0] ?? NO_CARDS,
    plans,
    version: content.deck.version,
    ...(seed !== undefined && { seed }),
    date: dateOf(request, content.deck).toISOString().slice(0, 10),
  };
}

/** What choosing alone finds wrong. */
export function chooseOf(run: Run, job: Job): void {
  for (const product of run.products) if (run.wanted.has(product.name)) product.choose(run, job);
}

/** What is wrong with words that are printed in other builds than this one. */
export function proofread(run: Run, job: Job): void {
  for (const product of run.products) {
    const chosen = run.wanted.has(product.name) && product.choose(run, { ...job, report: () => {} });
    if (chosen) product.proofread?.(chosen, job);
  }
}

/** Everything but writing, for what may be wrong. */
export function checkOrder(run: Run, job: Job): void {
  for (const _ of layOutEditions(run, job));
}
