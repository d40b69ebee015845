/** From the files of a project to finished products: compile and read, then print (`print.ts`). */

import { readSoundPart } from '../content/read.ts';
import { type Collector, collect, type Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { readFontList } from '../text/fontlist.ts';
import { readBaseChoice } from './base-choice.ts';
import { writeCalibration } from './calibration.ts';
import type { CalibrationRequest } from './calibration-options.ts';
import { compileDesign } from './compile.ts';
import { atExactPlace } from './exact-place.ts';
import { inspect } from './preflight/inspector.ts';
import { preflightOf } from './preflight/preflight.ts';
import { tellShortcomings } from './preflight/warnings.ts';
import { layOutPrintable, type Printable, type Printing, writeProducts } from './print.ts';
import { readPrinters } from './printers.ts';
import type { BuildRequest, Products } from './product.ts';
import type { Progress } from './progress.ts';

/** Makes what is asked for; undefined, with every problem reported, when something is wrong. */
export async function makeProducts(
  files: Files,
  request: BuildRequest,
  report: Report,
  progress: Progress = () => {},
): Promise<Products | undefined> {
  const problems = collect();
  const tell = exactly(files, problems, report);
  const read = await readPrintable(files, request, tell, progress);
  if (!read) return undefined;
  const printing = layOutPrintable(read.printable, request, { report: tell, progress });
  if (!read.isSound || problems.hasErrors) return layOutOnly(printing);
  const products = await writeProducts(printing, progress, inspect);
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

/** Everything but writing: what `check` does, so that it finds whatever a build would find. */
export async function checkProducts(files: Files, request: BuildRequest, report: Report): Promise<void> {
  const tell = exactly(files, collect(), report);
  const read = await readPrintable(files, request, tell, () => {});
  if (read) layOutOnly(layOutPrintable(read.printable, request, { report: tell, progress: () => {} }));
}

function layOutOnly({ steps }: Printing): undefined {
  for (const step of steps) step();
}

function exactly(files: Files, problems: Collector, report: Report): Report {
  return (diagnostic) => {
    const exact = atExactPlace(diagnostic, files);
    problems.report(exact);
    report(exact);
  };
}

interface ReadPrintable {
  readonly printable: Printable;
  /** Nothing was wrong with the words. */
  readonly isSound: boolean;
}

/** Where words are wrong the sound ones are laid out all the same, for the problems that only show there. */
async function readPrintable(
  files: Files,
  { choice }: BuildRequest,
  report: Report,
  progress: Progress,
): Promise<ReadPrintable | undefined> {
  progress('read');
  const { content, isSound } = readSoundPart(files, report);
  progress('compile');
  const ofDesign = collect();
  const design = await compileDesign(files, ofDesign.report);
  ofDesign.diagnostics.forEach(report);
  if (!content || !design || ofDesign.hasErrors) return undefined;
  const base = readBaseChoice(files, choice, report);
  const printers = readPrinters(files, [...content.palette.colours.keys()], report);
  return { printable: { content, design, files, printers, ...(base && { base }) }, isSound };
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
  const { content, isSound } = readSoundPart(files, report);
  const design = await compileDesign(files, report);
  return content && isSound && design
    ? await writeCalibration(content.strings, design, request, report)
    : undefined;
}
