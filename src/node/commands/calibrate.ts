/** `kletspot calibrate`: writes a page to measure a printer's errors on. */
import { resolve } from 'node:path';
import type { Collector } from '../../diagnostics.ts';
import { PRINTERS_FOLDER } from '../../formats/printer-choice.ts';
import { PRINT_KEYS } from '../../request/options.ts';
import { readOptions } from '../../request/read.ts';
import { wordsIn } from '../../words/index.ts';
import { displayPath, readProject, showPath } from '../project.ts';
import { writeWhole } from '../whole-file.ts';
import { type ExitCode, finish, NO_FILES, type Session } from './session.ts';

const USUAL_FILE = 'kletspot-kalibratie.pdf';

export async function runCalibrate(session: Session, problems: Collector): Promise<ExitCode> {
  const { world, options, folders, json, language } = session;
  const asked = readOptions(PRINT_KEYS, options, problems.report, 'calibrate');
  if (problems.hasErrors) return finish(problems, NO_FILES, session, world.stderr);
  const files = readProject(folders, problems.report) ?? NO_FILES;
  const bytes = problems.hasErrors
    ? undefined
    : await world.core.makeCalibration(files, asked, problems.report);
  const path = resolve(world.cwd, options.out ?? USUAL_FILE);
  const shown = showPath(path, world.cwd);
  if (bytes && !problems.hasErrors) {
    const failed = world.undisturbed(() => writeWhole(path, bytes));
    if (failed) problems.report(failed);
    else session.written.push(shown);
  }
  const made = problems.hasErrors ? undefined : { file: shown };
  const code = finish(problems, files, session, world.stderr, made);
  if (code === 0 && !json) {
    const printers = displayPath(PRINTERS_FOLDER, folders);
    world.stdout.write(`${wordsIn(language).progress.calibration(shown, printers)}
`);
  }
  return code;
}
