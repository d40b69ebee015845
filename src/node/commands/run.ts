/**
 * Runs a command, from its arguments to its exit code: 0 done, 1 something is wrong with the files or the world, 2 wrong
 * use, 3 our bug.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Collector, collect, problem } from '../../diagnostics.ts';
import type { CommandName } from '../../request/options.ts';
import { chooseLanguage } from '../language.ts';
import { projectFolders } from '../project.ts';
import { peekLanguage, readArguments } from './arguments.ts';
import { checkCommon, foldersOf } from './common.ts';
import { ourBug } from './our-bug.ts';
import { type ExitCode, finish, NO_FILES, type Session } from './session.ts';
import type { World } from './world.ts';

export type { ExitCode } from './session.ts';

export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  const language = chooseLanguage(peekLanguage(argv), world.environment);
  const json = argv.includes('--json');
  const session: Session = {
    world,
    language,
    json,
    options: {},
    folders: projectFolders(undefined, world.cwd, world.root),
    written: [],
  };
  try {
    const typed = readArguments(argv, language, packageVersion(world.root));
    if (typed.kind === 'help') return showHelp(typed, session);
    const problems = collect();
    if (typed.kind === 'wrong') {
      problems.report(typed.problem);
      return finish(problems, NO_FILES, session, world.stderr);
    }
    checkCommon(typed.options, problems.report);
    const folders = foldersOf(typed.options, world);
    const command = await COMMANDS[typed.name]();
    return await command({ ...session, options: typed.options, folders }, problems, typed.word);
  } catch (error) {
    return ourBug(error, session);
  }
}

/** `word`: the word beside the options; empty if there is none. */
type Run = (session: Session, problems: Collector, word: string) => Promise<ExitCode>;

/** Each loads only what it needs: a list does not wait for the code that sets pages. */
const COMMANDS: Record<CommandName, () => Promise<Run>> = {
  build: async () => (await import('./build.ts')).runBuild,
  check: async () => (await import('./check.ts')).runCheck,
  list: async () => (await import('./list.ts')).runList,
  pick: async () => (await import('./pick.ts')).runPick,
  init: async () => (await import('./init.ts')).runInit,
  import: async () => (await import('./import.ts')).runImport,
  translate: async () => (await import('./translate.ts')).runTranslate,
  calibrate: async () => (await import('./calibrate.ts')).runCalibrate,
  preview: async () => (await import('./preview.ts')).runPreview,
};

function showHelp(help: { readonly text: string; readonly asked: boolean }, session: Session): ExitCode {
  const { world, json } = session;
  if (help.asked) {
    world.stdout.write(help.text);
    return 0;
  }
  if (json) {
    const problems = collect();
    problems.report(problem('command/no-command', undefined));
    return finish(problems, NO_FILES, session, world.stderr);
  }
  world.stderr.write(help.text);
  return 2;
}

function packageVersion(root: string): string {
  const { version }: { version?: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return version ?? '';
}
