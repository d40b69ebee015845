/** A running command: everything it says goes through here, in the right language and form. */
import type { Collector } from '../../diagnostics.ts';
import type { Files } from '../../files.ts';
import { type Language, wordsIn } from '../../words/index.ts';
import { choiceFile } from '../choice-file.ts';
import { displayPath, type ProjectFolders } from '../project.ts';
import { inOrder, summary, toObject, toText } from '../shown-problems.ts';
import type { TypedOptions } from './arguments.ts';
import { type Progress, SILENT, showProgress } from './progress.ts';
import { isLively, type Stream, type World } from './world.ts';

export type ExitCode = 0 | 1 | 2 | 3;

export interface Session {
  readonly world: World;
  readonly language: Language;
  readonly json: boolean;
  readonly options: TypedOptions;
  readonly folders: ProjectFolders;
  /** What the command has written so far, as shown: if a bug of ours follows, people know how things stand. */
  readonly written: string[];
}

export const NO_FILES: Files = new Map();

/** The key of the given choice. */
export function chosenFile({ world, options }: Session): string | undefined {
  return options.selection ? choiceFile(options.selection, world.cwd).key : undefined;
}

/** Shows the problems, or the JSON object with them and what was made. */
export function finish(
  problems: Collector,
  files: Files,
  session: Session,
  stream: Stream,
  made: object | undefined = undefined,
): ExitCode {
  const text = wordsOf(problems, files, session, stream, made);
  if (text !== '') (session.json ? session.world.stdout : stream).write(text);
  return exitCode(problems);
}

/** What `finish` writes. */
export function wordsOf(
  problems: Collector,
  files: Files,
  { world, language, folders, json }: Session,
  stream: Stream,
  made: object | undefined,
): string {
  const diagnostics = inOrder(problems.diagnostics);
  const display = (key: string): string => displayPath(key, folders);
  if (json) {
    const objects = diagnostics.map((diagnostic) => toObject(diagnostic, { language, display }));
    const result = { ok: !problems.hasErrors, diagnostics: objects, ...made };
    return `${JSON.stringify(result, undefined, 2)}\n`;
  }
  if (diagnostics.length === 0) return '';
  const colour = isLively(stream, world.environment);
  const texts = diagnostics.map((diagnostic) => toText(diagnostic, { language, colour, files, display }));
  return `${texts.join('\n\n')}\n\n${summary(diagnostics, language)}\n`;
}

function exitCode(problems: Collector): ExitCode {
  if (!problems.hasErrors) return 0;
  const codes = problems.diagnostics.map((diagnostic) => diagnostic.code);
  if (codes.includes('command/our-bug')) return 3;
  return codes.some((code) => code.startsWith('command/')) ? 2 : 1;
}

export async function withProgress<Result>(
  { world, language, json }: Session,
  work: (progress: Progress) => Promise<Result>,
): Promise<Result> {
  const lively = isLively(world.stderr, world.environment);
  const progress = json ? SILENT : showProgress(world.stderr, wordsIn(language).progress, lively);
  try {
    return await work(progress);
  } finally {
    progress.end();
  }
}
