/** From the files of a project to finished products: compile and read, then print (`print.ts`). */

import { exactly } from '../content/exact-place.ts';
import { languagesIn } from '../content/languages.ts';
import { readSoundPart } from '../content/read.ts';
import { collect, type Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { anew, type Remember } from '../remember.ts';
import { tellBrokenFont } from '../text/font-opening.ts';
import { readFontList } from '../text/fontlist.ts';
import { readBaseChoice } from './base-choice.ts';
import { writeCalibration } from './calibration/calibration.ts';
import { wantedEditions } from './catalogue.ts';
import { compileDesign, type Look } from './compile.ts';
import { readPrinters } from './formats/printers.ts';
import type { CalibrationRequest } from './options/calibration-options.ts';
import { inspect } from './preflight/inspector.ts';
import { preflightOf } from './preflight/preflight.ts';
import { tellShortcomings } from './preflight/warnings.ts';
import { layOutPrintable, type Printable, type Printing, writeProducts } from './print.ts';
import type { BuildRequest, MadePdf, Products } from './product.ts';
import type { Progress } from './progress.ts';
import type { Job } from './typeset.ts';

/** How it is made; all of it may be left out. */
export interface Making {
  readonly progress?: Progress;
  /** Hears of each file when it is there; the next ones may yet go wrong. */
  readonly made?: (file: MadePdf) => void;
  /** For who reads and compiles more than once: words and looks that are the same are not read again. */
  readonly remember?: Remember;
}

/** Makes what is asked for; undefined, with every problem reported, when something is wrong. */
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
  { progress = () => {}, made, remember = anew }: Making,
): Promise<Products | undefined> {
  const problems = collect();
  const tell = exactly(files, (diagnostic) => {
    problems.report(diagnostic);
    report(diagnostic);
  });
  const read = await readPrintables(files, [request], { report: tell, progress }, remember);
  const [printable] = read?.printables ?? [];
  if (!read || !printable) return undefined;
  const printing = layOutPrintable(printable, request, { report: tell, progress });
  if (!read.isSound || problems.hasErrors) return layOutOnly(printing);
  const products = await writeProducts(printing, progress, inspect, made);
  if (problems.hasErrors) return undefined;
  const { palette } = printing.content;
  const order = { palette, plans: products.plans, fallbacks: fallbacksOf(files) };
  const preflight = preflightOf(products.files, order);
  tellShortcomings(preflight, tell);
  return { ...products, preflight };
}

function fallbacksOf(files: Files): ReadonlyMap<string, readonly string[]> {
  const { families } = readFontList(files, () => {}) ?? { families: [] };
  return new Map(families.map(({ name, fallback }) => [name, fallback]));
}

/** Everything but writing: what `check` does, so that it finds whatever builds would find. Files are read once. */
export async function checkProducts(
  files: Files,
  requests: readonly BuildRequest[],
  report: Report,
): Promise<void> {
  const tell = exactly(files, report);
  const job = { report: tell, progress: () => {} };
  const read = await readPrintables(files, requests, job, anew);
  requests.forEach((request, index) => {
    const printable = read?.printables[index];
    try {
      if (printable) layOutOnly(layOutPrintable(printable, request, job));
    } catch (error) {
      tellBrokenFont(error, tell);
    }
  });
}

function layOutOnly({ steps }: Printing): undefined {
  for (const step of steps) step();
}

interface ReadPrintables {
  /** One for each request. */
  readonly printables: readonly Printable[];
  /** Nothing was wrong with the words. */
  readonly isSound: boolean;
}

/** Where words are wrong the sound ones are laid out all the same, for the problems that only show there. */
async function readPrintables(
  files: Files,
  requests: readonly BuildRequest[],
  { report, progress }: Job,
  remember: Remember,
): Promise<ReadPrintables | undefined> {
  const looks = looksOf(requests);
  const isWhole = looks.length === LOOKS.length;
  const scope = { booklet: looks.includes('booklet'), kit: looks.includes('kit'), otherLanguages: isWhole };
  progress('read');
  const { content, isSound } = readSoundPart(files, report, scope, remember);
  const bases = requests.map(({ choice }) => readBaseChoice(files, choice, report));
  progress('compile');
  const ofDesign = collect();
  const scopeOfDesign = {
    ...(!isWhole && { looks }),
    languages: () => languagesIn([content, bases, requests.map(({ choice }) => choice)]),
  };
  const design = await compileDesign(files, ofDesign.report, scopeOfDesign, remember);
  ofDesign.diagnostics.forEach(report);
  if (!content || !design || ofDesign.hasErrors) return undefined;
  const isWanted = (name: string): boolean =>
    isWhole || requests.some(({ sheets }) => sheets.printer === name);
  const printers = readPrinters(files, [...content.palette.colours.keys()], isWanted, report);
  const printable = { content, design, files, printers };
  return { printables: bases.map((base) => ({ ...printable, ...(base && { base }) })), isSound };
}

const LOOKS = ['cards', 'booklet', 'kit'] as const;

/** A narrowed build reads and compiles, and so finds fault with, no more than what it makes. */
function looksOf(requests: readonly BuildRequest[]): readonly Look[] {
  return LOOKS.filter((look) => requests.some((request) => wantedEditions(look, request).length > 0));
}

/**
 * The sheet that a printer's errors are read off, in the language of the deck; undefined, with every problem
 * reported, when something is wrong.
 */
export async function makeCalibration(
  files: Files,
  request: CalibrationRequest,
  report: Report,
): Promise<Uint8Array | undefined> {
  const tell = exactly(files, report);
  const { content, isSound } = readSoundPart(files, tell, {
    booklet: false,
    kit: false,
    otherLanguages: false,
  });
  const design = await compileDesign(files, tell, { looks: ['calibrate'] });
  if (!content || !isSound || !design) return undefined;
  try {
    return await writeCalibration(content.strings, design, request, tell);
  } catch (error) {
    tellBrokenFont(error, tell);
    return undefined;
  }
}
