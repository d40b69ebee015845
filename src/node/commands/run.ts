/**
 * A whole command, from its arguments to its exit code:
 * 0 done, 1 something in the files or the world is not right, 2 wrong use, 3 our own bug.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Collector, collect, problem } from '../../diagnostics.ts';
import type { Files } from '../../files.ts';
import type { CommandName } from '../../request/options.ts';
import { wordsIn } from '../../words/index.ts';
import { type BuildOrder, build, type Made } from '../build.ts';
import { asWritten, check } from '../check.ts';
import { chooseLanguage } from '../language.ts';
import { type Listing, listContent, listTable } from '../list.ts';
import { preflightLines } from '../preflight/screen.ts';
import { projectFolders, readProject, showPath } from '../project.ts';
import { rebuildOnSave } from '../watch.ts';
import { peekLanguage, readArguments } from './arguments.ts';
import { builtSummary } from './built.ts';
import { runCalibrate } from './calibrate.ts';
import { runInit } from './init.ts';
import { checkCommon, foldersOf, makeOrder } from './order.ts';
import { runPick } from './pick.ts';
import { runPreview } from './preview.ts';
import {
  chosenFile,
  type ExitCode,
  finish,
  NO_FILES,
  type Session,
  withProgress,
  wordsOf,
} from './session.ts';
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
    return await COMMANDS[typed.name]({ ...session, options: typed.options, folders }, problems, typed.word);
  } catch (error) {
    return ourBug(error, session);
  }
}

/** `word`: what stands on the command line beside options; empty where nothing does. */
type Run = (session: Session, problems: Collector, word: string) => Promise<ExitCode>;

const COMMANDS: Record<CommandName, Run> = {
  build: runBuild,
  check: runCheck,
  list: runList,
  pick: runPick,
  init: runInit,
  calibrate: runCalibrate,
  preview: runPreview,
};

async function runBuild(session: Session, problems: Collector): Promise<ExitCode> {
  const { world, options, folders } = session;
  const order = makeOrder(options, world, problems.report);
  if (problems.hasErrors) return finish(problems, NO_FILES, session, world.stderr);
  const code = await buildOnce(order, session, problems);
  if (!options.watch) return code;
  const again = async (): Promise<void> => {
    const next = { ...session, written: [] };
    await buildOnce(order, next, collect()).catch((error: unknown) => ourBug(error, next));
  };
  world.stderr.write(`${wordsIn(session.language).progress.watching}\n`);
  world.settled();
  await rebuildOnSave(folders, again, world.stop);
  return 0;
}

async function buildOnce(order: BuildOrder, session: Session, problems: Collector): Promise<ExitCode> {
  const { world, json } = session;
  const out = showPath(order.out, world.cwd);
  const wordsFor = (made: Made): string => (json ? '' : builtWords(made, order, session));
  const built = await withProgress(session, ({ step }) =>
    build(order, world.engine, problems, {
      step,
      undisturbed: world.undisturbed,
      // Asked for once before anything is written: words that cannot be made must not come after a finished build.
      ready: ({ files, made }) => {
        wordsOf(problems, files, session, world.stderr, resultOf(made));
        wordsFor(made);
      },
    }),
  );
  const { files, made } = built;
  if (made) session.written.push(out);
  const code = finish(problems, files, session, world.stderr, made && resultOf(made));
  if (made) world.stdout.write(wordsFor(made));
  return code;
}

/** As in `--json`. */
function resultOf({ manifest, preflight, seed }: Made): object {
  return {
    manifest,
    plan: manifest.plan,
    ...(preflight && { preflight }),
    ...(seed !== undefined && { seed }),
  };
}

function builtWords(
  { manifest, seed, preflight }: Made,
  { out, request }: BuildOrder,
  { world, language }: Session,
): string {
  const words = wordsIn(language);
  // A whole deck is made with room for questions; of a choice nobody counted on it.
  const tellsBlanks = request.options.blanks && request.choice !== undefined;
  const summary = builtSummary(manifest, showPath(out, world.cwd), { tellsBlanks, seed }, words);
  return preflight ? `${summary}\n${preflightLines(preflight, words).join('\n')}\n` : summary;
}

async function runCheck(session: Session, problems: Collector): Promise<ExitCode> {
  const { world, folders, language } = session;
  if (problems.hasErrors) return finish(problems, NO_FILES, session, world.stderr);
  const files = await withProgress(session, ({ step }) =>
    check(folders, chosenFile(session), world.engine, problems, step),
  );
  const made = session.json ? await cardsAsPrinted(session, files) : undefined;
  const code = finish(problems, files, session, world.stdout, made);
  if (!session.json && problems.diagnostics.length === 0) {
    world.stdout.write(`${wordsIn(language).progress.allGood}\n`);
  }
  return code;
}

/** So that what was taken for a mark, and was not meant as one, can be seen; undefined where the deck cannot be read. */
async function cardsAsPrinted(session: Session, files: Files): Promise<object | undefined> {
  const told = collect();
  const listing = files.size > 0 ? await listingOf(session, files, told) : undefined;
  return listing && { cards: listing.cards };
}

async function runList(session: Session, problems: Collector): Promise<ExitCode> {
  const { world, folders, language, json } = session;
  if (problems.hasErrors) return finish(problems, NO_FILES, session, world.stderr);
  const files = readProject(folders, problems.report);
  const listing = files && (await listingOf(session, files, problems));
  if (!listing) return finish(problems, files ?? NO_FILES, session, world.stderr);
  const width = world.stdout.isTTY ? world.stdout.columns : undefined;
  const text = json
    ? JSON.stringify(listing, undefined, 2)
    : listTable(listing, wordsIn(language).progress, width);
  world.stdout.write(`${text}\n`);
  return 0;
}

/** Undefined, with the problems reported, where the deck or the choice cannot be read. */
async function listingOf(session: Session, files: Files, problems: Collector): Promise<Listing | undefined> {
  const { engine } = session.world;
  const content = await engine.readContent(files, problems.report);
  const file = chosenFile(session);
  const selection =
    content && file !== undefined
      ? await engine.chooseCards(files, content, asWritten(file), problems.report)
      : undefined;
  return content && !problems.hasErrors ? listContent(content, selection) : undefined;
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
  problems.report(problem('command/our-bug', undefined, { error: text, written: session.written }));
  if (KLETSPOT_DEBUG && error instanceof Error) session.world.stderr.write(`${error.stack}\n`);
  return finish(problems, NO_FILES, session, session.world.stderr);
}

function packageVersion(root: string): string {
  const { version }: { version?: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return version ?? '';
}
