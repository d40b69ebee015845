/**
 * From words and look to finished products: choose, lay out, write. The command line and the web page both run this;
 * reading YAML and compiling the look come before it (`make.ts`).
 */
import { inLanguages } from '../content/in-languages.ts';
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
  /** The choice of cards that the request starts from. */
  readonly base?: PlacedChoice;
  readonly printers?: Printers;
}

/** What a build makes: finished files in memory. */
export interface Products {
  readonly files: readonly MadePdf[];
  /** The paper plan of the first edition of the cards; another may take other papers, and more of them. */
  readonly plan: PaperPlan;
  /** The paper plan of each edition of the cards. */
  readonly plans: readonly PaperPlan[];
  /** The version of the words, as printed. */
  readonly version: string;
  /** The seed by which cards were drawn; missing if none were. */
  readonly seed?: number;
  /** What was measured, by edition; missing if nobody asked. */
  readonly preflight?: readonly EditionPreflight[];
  /** The date in the files, `YYYY-MM-DD`: the requested one, else that of the words. */
  readonly date: string;
}

/**
 * What all products choose from. If the choice fails, reports why; the whole deck then stands in for it, to find what else
 * may be wrong.
 */
export function orderOf(
  { content: inDeckLanguage, design, files, base = UNPLACED, printers = new Map() }: Printable,
  request: BuildRequest,
  report: Report,
  products: readonly Product[] = PRODUCTS,
): Run {
  const asRead = inLanguages(inDeckLanguage, request.options.languages, report);
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
  /** Called with each finished file; later ones may still fail. */
  readonly made?: (file: MadePdf) => void;
}

/** Lays out and writes edition by edition. After the first problem, nothing more is written. */
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

/** Reports what choosing alone finds wrong. */
export function chooseOf(run: Run, job: Job): void {
  for (const product of run.products) if (run.wanted.has(product.name)) product.choose(run, job);
}

/** Reports what is wrong with words that only other builds print. */
export function proofread(run: Run, job: Job): void {
  for (const product of run.products) {
    const chosen = run.wanted.has(product.name) && product.choose(run, { ...job, report: () => {} });
    if (chosen) product.proofread?.(chosen, job);
  }
}

/** Does everything but write, to find problems. */
export function checkOrder(run: Run, job: Job): void {
  for (const _ of layOutEditions(run, job));
}
