/** `kletspot init DIR`: a new deck to start from. */
import { resolve } from 'node:path';
import { type Collector, problem, type Report } from '../../diagnostics.ts';
import { wordsIn } from '../../words/index.ts';
import { dayOf } from '../init/day.ts';
import {
  DECK_LANGUAGES,
  type DeckLanguage,
  isDeckLanguage,
  usualDeckLanguage,
} from '../init/deck-language.ts';
import { fillNewFolder } from '../init/new-folder.ts';
import { starterFiles } from '../init/starter.ts';
import type { Environment } from '../language.ts';
import { showPath } from '../project.ts';
import { typedAgain } from '../typed-again.ts';
import { type ExitCode, finish, NO_FILES, type Session } from './session.ts';

/** @param dir as typed */
export async function runInit(session: Session, problems: Collector, dir: string): Promise<ExitCode> {
  const { world, options, json } = session;
  const language = readLanguage(options.language, world.environment, problems.report);
  if (dir.trim() === '') problems.report(problem('command/missing-word', undefined, { command: 'init' }));
  if (problems.hasErrors) return finish(problems, NO_FILES, session, world.stderr);
  const folder = resolve(world.cwd, dir);
  const typed = typedAgain(showPath(folder, world.cwd));
  const out = typedAgain(`${showPath(folder, world.cwd)}-pdf`);
  const date = dayOf(world.environment);
  const files = starterFiles(world.root, { language, date, folder: typed, out });
  const made = world.undisturbed(() => fillNewFolder(folder, files, problems.report));
  if (made) session.written.push(showPath(folder, world.cwd));
  const result = { folder, language, files: files.map(({ path }) => path) };
  const code = finish(problems, NO_FILES, session, world.stderr, made ? result : undefined);
  if (made && !json) {
    const words = wordsIn(session.language);
    const others = options.language === undefined ? DECK_LANGUAGES.filter((each) => each !== language) : [];
    world.stdout.write(
      `${words.init.made({ folder: typed, out, language: words.names.languages[language], others })}\n`,
    );
  }
  return code;
}

function readLanguage(asked: string | undefined, environment: Environment, report: Report): DeckLanguage {
  if (asked === undefined) return usualDeckLanguage(environment);
  if (isDeckLanguage(asked)) return asked;
  report(problem('command/no-starter', undefined, { value: asked, known: DECK_LANGUAGES }));
  return 'en';
}
