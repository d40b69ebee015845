/** Finds every problem in a project at once: builds everything, but writes no files. */
import type { Collector, Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { asWritten, type BuildRequest, EVERYTHING, SHIPPED_CHOICES } from '../request/request.ts';
import type { Step } from './commands/progress.ts';
import type { Core } from './core.ts';
import { type ProjectFolders, readProject } from './project.ts';

/**
 * Checks every choice that comes with the deck too, and a given one.
 * @param choice the key of the given one among the files
 * @returns what was read, for excerpts
 */
export async function check(
  folders: ProjectFolders,
  choice: string | undefined,
  core: Pick<Core, 'checkProducts'>,
  problems: Collector,
  step: (step: Step) => void,
): Promise<Files> {
  step('read');
  const files = readProject(folders, problems.report);
  if (!files) return new Map();
  step('make');
  await checkFiles(files, choice, core, problems.report);
  return files;
}

export async function checkFiles(
  files: Files,
  choice: string | undefined,
  { checkProducts }: Pick<Core, 'checkProducts'>,
  report: Report,
): Promise<void> {
  const choices = new Set([...shippedChoices(files), ...(choice === undefined ? [] : [choice])]);
  const ofChoices = [...choices].map(
    (file): BuildRequest => ({ ...EVERYTHING, only: ['cards'], choice: asWritten(file) }),
  );
  await checkProducts(files, [EVERYTHING, ...ofChoices], report);
}

function shippedChoices(files: Files): readonly string[] {
  return [...files.keys()].filter((path) => path.startsWith(SHIPPED_CHOICES) && path.endsWith('.yaml'));
}
