/**
 * A whole command, from its arguments to its exit code:
 * 0 done, 1 something in the files or the world is not right, 2 wrong use, 3 our own bug.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Collector, collect, problem } from '../../diagnostics.ts';
import type { Files } from '../../files.ts';
import type { Language } from '../../messages/catalogue.ts';
import { type Built, build } from '../build.ts';
import { asWritten, check } from '../check.ts';
import { choiceFile } from '../choice-file.ts';
import { chooseLanguage } from '../language.ts';
import { listContent, listTable } from '../list.ts';
import { displayPath, type ProjectFolders, projectFolders, readProject, showPath } from '../project.ts';
import { inOrder, summary, toObject, toText } from '../report.ts';
import { rebuildOnSave } from '../watch.ts';
import { terminalWords } from '../words.ts';
import { type CommandName, peekLanguage, readArguments, type TypedOptions } from './arguments.ts';
import { builtSummary } from './built.ts';
import { checkCommon, foldersOf, makeOrder } from './order.ts';
import { type Progress, SILENT, showProgress } from './progress.ts';
import { isLively, type Stream, type World } from './world.ts';

export type ExitCode = 0 | 1 | 2 | 3;

/** A command on its way: what it says, in which language and form, goes through here. */
interface Session {
  readonly world: World;
  readonly language: Language;
  readonly json: boolean;
  readonly options: TypedOptions;
  readonly folders: ProjectFolders;
}

const NO_FILES: Files = new Map();

export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  const language = chooseLanguage(peekLanguage(argv), world.environment);
  const json = argv.includes('--json');
  const session: Session = {
    world,
    language,
    json,
    options: {},
    folders: projectFolders(undefined, world.cwd, world.root),
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
    return await COMMANDS[typed.name]({ ...session, options: typed.options, folders }, problems);
  } catch (error) {
    return ourBug(error, session);
  }
}

const COMMANDS: Record<CommandName, (session: Session, problems: Collector) => Promise<ExitCode>> = {
  build: runBuild,
  check: runCheck,
  list: runList,
};

async function runBuild(session: Session, problems: Collector): Promise<ExitCode> {
  const { world, options, folders } = session;
  const order = makeOrder(options, world, problems.report);
  if (problems.hasErrors) return finish(problems, NO_FILES, session, world.stderr);
  const once = async (found: Collector): Promise<ExitCode> => {
    const built = await withProgress(session, ({ step }) => build(order, world.engine, found, step));
    const { manifest, seed } = built;
    const code = finish(
      found,
      built.files,
      session,
      world.stderr,
      manifest && { manifest, plan: manifest.plan, ...(seed !== undefined && { seed }) },
    );
    if (!session.json) showBuilt(built, order.out, session);
    return code;
  };
  const code = await once(problems);
  if (!options.watch) return code;
  const again = async (): Promise<void> => {
    await once(collect()).catch((error: unknown) => ourBug(error, session));
  };
  world.stderr.write(`${terminalWords[session.language].watching}\n`);
  await rebuildOnSave(folders, again, world.stop);
  return 0;
}

async function runCheck(session: Session, problems: Collector): Promise<ExitCode> {
  const { world, folders, language } = session;
  if (problems.hasErrors) return finish(problems, NO_FILES, session, world.stderr);
  const files = await withProgress(session, ({ step }) =>
    check(folders, chosenFile(session), world.engine, problems, step),
  );
  const code = finish(problems, files, session, world.stdout);
  if (!session.json && problems.diagnostics.length === 0) {
    world.stdout.write(`${terminalWords[language].allGood}\n`);
  }
  return code;
}

async function runList(session: Session, problems: Collector): Promise<ExitCode> {
  const { world, folders, language, json } = session;
  if (problems.hasErrors) return finish(problems, NO_FILES, session, world.stderr);
  const files = readProject(folders, problems.report);
  const content = files && (await world.engine.readContent(files, problems.report));
  if (!content || problems.hasErrors) return finish(problems, files ?? NO_FILES, session, world.stderr);
  const file = chosenFile(session);
  const selection =
    file === undefined
      ? undefined
      : await world.engine.chooseCards(files, content, asWritten(file), problems.report);
  if (problems.hasErrors) return finish(problems, files, session, world.stderr);
  const listing = listContent(content, selection);
  const width = world.stdout.isTTY ? world.stdout.columns : undefined;
  const text = json
    ? JSON.stringify(listing, undefined, 2)
    : listTable(listing, terminalWords[language], width);
  world.stdout.write(`${text}\n`);
  return 0;
}

/** The key of the choice that was given. */
function chosenFile({ world, options }: Session): string | undefined {
  return options.selection ? choiceFile(options.selection, world.cwd).key : undefined;
}

/** Shows the problems, or the JSON object with them and what was made. */
function finish(
  problems: Collector,
  files: Files,
  session: Session,
  stream: Stream,
  made: object | undefined = undefined,
): ExitCode {
  const { world, language, folders } = session;
  const diagnostics = inOrder(problems.diagnostics);
  const display = (key: string): string => displayPath(key, folders);
  if (session.json) {
    const objects = diagnostics.map((diagnostic) => toObject(diagnostic, { language, display }));
    const result = { ok: !problems.hasErrors, diagnostics: objects, ...made };
    world.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
  } else if (diagnostics.length > 0) {
    const colour = isLively(stream, world.environment);
    const texts = diagnostics.map((diagnostic) => toText(diagnostic, { language, colour, files, display }));
    stream.write(`${texts.join('\n\n')}\n\n${summary(diagnostics, language)}\n`);
  }
  return exitCode(problems);
}

function exitCode(problems: Collector): ExitCode {
  if (!problems.hasErrors) return 0;
  const codes = problems.diagnostics.map((diagnostic) => diagnostic.code);
  if (codes.includes('command/our-bug')) return 3;
  return codes.some((code) => code.startsWith('command/')) ? 2 : 1;
}

function showBuilt({ manifest, seed }: Built, out: string, { world, language }: Session): void {
  if (!manifest) return;
  world.stdout.write(builtSummary(manifest, showPath(out, world.cwd), seed, terminalWords[language]));
}

async function withProgress<Result>(
  { world, language, json }: Session,
  work: (progress: Progress) => Promise<Result>,
): Promise<Result> {
  const lively = isLively(world.stderr, world.environment);
  const progress = json ? SILENT : showProgress(world.stderr, terminalWords[language], lively);
  try {
    return await work(progress);
  } finally {
    progress.end();
  }
}

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

function ourBug(error: unknown, session: Session): ExitCode {
  const problems = collect();
  const { KLETSPOT_DEBUG } = session.world.environment;
  const text = error instanceof Error ? error.message : String(error);
  problems.report(problem('command/our-bug', undefined, { error: text }));
  if (KLETSPOT_DEBUG && error instanceof Error) session.world.stderr.write(`${error.stack}\n`);
  return finish(problems, NO_FILES, session, session.world.stderr);
}

function packageVersion(root: string): string {
  const { version }: { version?: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return version ?? '';
}
