/** `kletspot build`: all files of a project, once or at each save. */
import { type Collector, collect } from '../../diagnostics.ts';
import { wordsIn } from '../../words/index.ts';
import { type BuildOrder, build, type Made } from '../build.ts';
import { preflightLines } from '../preflight/screen.ts';
import { showPath } from '../project.ts';
import { rebuildOnSave } from '../watch.ts';
import { builtSummary } from './built.ts';
import { makeOrder } from './order.ts';
import { ourBug } from './our-bug.ts';
import { type ExitCode, finish, NO_FILES, type Session, withProgress, wordsOf } from './session.ts';

export async function runBuild(session: Session, problems: Collector): Promise<ExitCode> {
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
    build(order, world.core, problems, {
      step,
      undisturbed: world.undisturbed,
      // Make the words before anything is written: an error in them must not follow a finished build.
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
  // A whole deck has blank cards for people's own questions; in a choice they would surprise.
  const tellsBlanks = request.options.blanks && request.choice !== undefined;
  const summary = builtSummary(manifest, showPath(out, world.cwd), { tellsBlanks, seed }, words);
  return preflight ? `${summary}\n${preflightLines(preflight, words).join('\n')}\n` : summary;
}
