/** From the files of a project to finished products: compile and read, then print (`print.ts`). */

import { readSoundPart } from '../content/read.ts';
import { collect, type Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { readBaseChoice } from './base-choice.ts';
import { writeCalibration } from './calibration.ts';
import { compileDesign } from './compile.ts';
import { atExactPlace } from './exact-place.ts';
import { inspect } from './preflight/inspector.ts';
import { type LaidOutProducts, layOutPrintable, writeProducts } from './print.ts';
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
  const laidOut = await layOutProducts(files, request, report, progress);
  if (!laidOut) return undefined;
  progress('write');
  return await writeProducts(laidOut, inspect);
}

/** Everything but writing: what `check` does, so that it finds whatever a build would find. */
export async function layOutProducts(
  files: Files,
  request: BuildRequest,
  report: Report,
  progress: Progress = () => {},
): Promise<LaidOutProducts | undefined> {
  const problems = collect();
  const tell: Report = (diagnostic) => {
    const exact = atExactPlace(diagnostic, files);
    problems.report(exact);
    report(exact);
  };
  progress('read');
  const { content, isSound } = readSoundPart(files, tell);
  progress('compile');
  const ofDesign = collect();
  const design = await compileDesign(files, ofDesign.report);
  ofDesign.diagnostics.forEach(tell);
  if (!content || !design || ofDesign.hasErrors) return undefined;
  // Where words are wrong the sound ones are laid out all the same, for the problems that only show there.
  const base = readBaseChoice(files, request.choice, tell);
  const printers = readPrinters(files, tell);
  const printable = { content, design, files, printers, ...(base && { base }) };
  const laidOut = layOutPrintable(printable, request, { report: tell, progress });
  return isSound && !problems.hasErrors ? laidOut : undefined;
}

/** The page that a printer's errors are read off; undefined, with every problem reported, when something is wrong. */
export async function makeCalibration(files: Files, report: Report): Promise<Uint8Array | undefined> {
  const design = await compileDesign(files, report);
  return design && (await writeCalibration(design, report));
}
