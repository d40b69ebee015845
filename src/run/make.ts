/** From the files of a project to finished products: compile and read, then print (`print.ts`). */

import { exactly } from '../content/exact-place.ts';
import { languagesIn } from '../content/languages.ts';
import { readSoundPart } from '../content/read.ts';
import { collect, type Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { readPrinters } from '../formats/printers.ts';
import { anew, type Remember } from '../remember.ts';
import { type BuildRequest, EVERYTHING, type PrintOptions } from '../request/request.ts';
import { selectAll } from '../selection/selection.ts';
import { tellBrokenFont } from '../text/font-opening.ts';
import { readFontList } from '../text/fontlist.ts';
import { compileDesign } from '../typesetting/compile.ts';
import type { MadePdf } from '../typesetting/made.ts';
import type { Product } from '../typesetting/product.ts';
import type { Progress } from '../typesetting/progress.ts';
import type { Job } from '../typesetting/typeset.ts';
import { readBaseChoice } from './base-choice.ts';
import { wantedOf } from './catalogue.ts';
import { ownPart } from './own-part.ts';
import { inspect } from './preflight/inspector.ts';
import { preflightOf } from './preflight/preflight.ts';
import { tellShortcomings } from './preflight/warnings.ts';
import {
  checkOrder,
  chooseOf,
  orderOf,
  type Printable,
  type Products,
  printOrder,
  proofread,
} from './print.ts';
import { CALIBRATION, PRODUCTS } from './products.ts';
import { layOutEditions, type Run, writeEdition } from './run.ts';
import { tellOnce } from './tell-once.ts';

/** How to make it; everything is optional. */
export interface Making {
  readonly progress?: Progress;
  /** Called with each finished file; later ones may still fail. */
  readonly made?: (file: MadePdf) => void;
  /** For callers that read and compile more than once: unchanged words and looks are not read again. */
  readonly remember?: Remember;
  /** The products to choose from; by default those of this version. */
  readonly products?: readonly Product[];
}

/** Makes what a request asks for; undefined, with every problem reported, if something is wrong. */
export async function makeProducts(
  files: Files,
  request: BuildRequest,
  report: Report,
  making: Making = {},
): Promise<Products | undefined> {
  try {
    return await makeSoundProducts(files, request, report, making);
  } catch (error) {
    tellBrokenFont(error, report);
    return undefined;
  }
}

async function makeSoundProducts(
  files: Files,
  request: BuildRequest,
  report: Report,
  { progress = () => {}, made, remember = anew, products = PRODUCTS }: Making,
): Promise<Products | undefined> {
  const problems = collect();
  const tell = exactly(files, (diagnostic) => {
    problems.report(diagnostic);
    report(diagnostic);
  });
  const read = await readPrintables(files, [request], { report: tell, progress }, products, remember);
  const [printable] = read?.printables ?? [];
  if (!read || !printable) return undefined;
  const job = { report: tellOnce(tell), progress };
  const order = orderOf(printable, request, job.report, products);
  if (!read.isSound || problems.hasErrors) {
    checkOrder(order, job);
    return undefined;
  }
  const printed = await printOrder(order, job, { inspect, ...(made && { made }) });
  if (problems.hasErrors) return undefined;
  const { palette } = order.content;
  const measured = { palette, plans: printed.plans, fallbacks: fallbacksOf(files) };
  const preflight = preflightOf(printed.files, measured);
  tellShortcomings(preflight, tell);
  return { ...printed, preflight };
}

function fallbacksOf(files: Files): ReadonlyMap<string, readonly string[]> {
  const { families } = readFontList(files, () => {}) ?? { families: [] };
  return new Map(families.map(({ name, fallback }) => [name, fallback]));
}

/** Does everything but write, so that `check` finds whatever builds would find. Reads the files once. */
export async function checkProducts(
  files: Files,
  requests: readonly BuildRequest[],
  report: Report,
): Promise<void> {
  const tell = exactly(files, report);
  const job = { report: tell, progress: () => {} };
  const read = await readPrintables(files, requests, job, PRODUCTS);
  requests.forEach((request, index) => {
    const printable = read?.printables[index];
    if (!printable) return;
    const own = { ...job, report: tellOnce(tell) };
    try {
      const run = orderOf(printable, request, own.report);
      chooseOf(run, own);
      checkOrder(isDeckSetBy(requests, request) ? ownPart(run) : run, own);
      if (index === 0) proofread(run, own);
    } catch (error) {
      tellBrokenFont(error, tell);
    }
  });
}

/** Whether the whole deck behind a choice is also laid out, in every edition and the same way. */
function isDeckSetBy(requests: readonly BuildRequest[], { choice, options }: BuildRequest): boolean {
  const isWhole = (other: BuildRequest): boolean =>
    !other.choice && other.only.length === 0 && other.editions.length === 0 && other.options === options;
  return choice !== undefined && requests.some(isWhole);
}

interface ReadPrintables {
  /** One for each request. */
  readonly printables: readonly Printable[];
  /** The words have no problems. */
  readonly isSound: boolean;
}

/** If some words are wrong, lays out the sound ones all the same, to find problems that only show there. */
async function readPrintables(
  files: Files,
  requests: readonly BuildRequest[],
  { report, progress }: Job,
  products: readonly Product[],
  remember: Remember = anew,
): Promise<ReadPrintables | undefined> {
  const wanted = requests.map((request) => wantedOf(request, products));
  const made = products.filter(({ name }) => wanted.some((each) => each.has(name)));
  const isWhole = made.length === products.length;
  const reads = made.flatMap((product) => product.reads);
  const scope = { booklet: reads.includes('booklet'), kit: reads.includes('kit'), otherLanguages: isWhole };
  progress('read');
  const { content, isSound } = readSoundPart(files, report, scope, remember);
  const bases = requests.map(({ choice }) => readBaseChoice(files, choice, report));
  progress('compile');
  const ofDesign = collect();
  const scopeOfDesign = {
    ...(!isWhole && { looks: made.flatMap(({ looks }) => looks) }),
    languages: () => languagesIn([content, bases, requests.map(({ choice }) => choice)]),
  };
  const design = await compileDesign(files, ofDesign.report, scopeOfDesign, remember);
  ofDesign.diagnostics.forEach(report);
  if (!content || !design || ofDesign.hasErrors) return undefined;
  const isWanted = (name: string): boolean =>
    isWhole || requests.some(({ options }) => options.printer === name);
  const printers = readPrinters(files, [...content.palette.colours.keys()], isWanted, report);
  const printable = { content, design, files, printers };
  return { printables: bases.map((base) => ({ ...printable, ...(base && { base }) })), isSound };
}

/**
 * The sheet to measure a printer's errors on, in the language of the deck; undefined, with every problem reported, if
 * something is wrong.
 */
export async function makeCalibration(
  files: Files,
  options: PrintOptions,
  report: Report,
): Promise<Uint8Array | undefined> {
  const job: Job = { report: exactly(files, report), progress: () => {} };
  const scope = { booklet: false, kit: false, otherLanguages: false };
  const { content, isSound } = readSoundPart(files, job.report, scope);
  const design = await compileDesign(files, job.report, { looks: CALIBRATION.looks });
  if (!content || !isSound || !design) return undefined;
  const request = { ...EVERYTHING, options };
  const products = [CALIBRATION];
  const wanted = wantedOf(EVERYTHING, products);
  const run: Run = { content, design, files, request, wanted, selection: selectAll(content.deck), products };
  try {
    for (const edition of layOutEditions(run, job)) {
      const { files: made } = await writeEdition(edition);
      return made[0]?.bytes;
    }
  } catch (error) {
    tellBrokenFont(error, job.report);
  }
  return undefined;
}
