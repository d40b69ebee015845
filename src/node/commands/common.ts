/** Shared by all commands. */
import { problem, type Report } from '../../diagnostics.ts';
import { isLanguage, LANGUAGES } from '../../words/index.ts';
import { choiceFile } from '../choice-file.ts';
import { type ProjectFolders, projectFolders } from '../project.ts';
import type { TypedOptions } from './arguments.ts';
import type { World } from './world.ts';

export function checkCommon(options: TypedOptions, report: Report): void {
  if (options.lang !== undefined && !isLanguage(options.lang)) {
    report(problem('command/unknown-language', undefined, { value: options.lang, known: LANGUAGES }));
  }
  for (const option of ['content', 'out'] as const) {
    if (options[option] === '') report(problem('command/empty-value', undefined, { option }));
  }
}

/** The project's folders, and a given file with a choice. */
export function foldersOf({ content, selection }: TypedOptions, { cwd, root }: World): ProjectFolders {
  const folders = projectFolders(content, cwd, root);
  const file = selection ? choiceFile(selection, cwd) : undefined;
  return file?.path === undefined ? folders : { ...folders, choice: { key: file.key, path: file.path } };
}
