/** `kletspot check`: every problem at once. */
import { type Collector, collect } from '../../diagnostics.ts';
import type { Files } from '../../files.ts';
import { wordsIn } from '../../words/index.ts';
import { check } from '../check.ts';
import { listingOf } from './list.ts';
import { chosenFile, type ExitCode, finish, NO_FILES, type Session, withProgress } from './session.ts';

export async function runCheck(session: Session, problems: Collector): Promise<ExitCode> {
  const { world, folders, language } = session;
  if (problems.hasErrors) return finish(problems, NO_FILES, session, world.stderr);
  const files = await withProgress(session, ({ step }) =>
    check(folders, chosenFile(session), world.core, problems, step),
  );
  const made = session.json ? await cardsAsPrinted(session, files) : undefined;
  const code = finish(problems, files, session, world.stdout, made);
  if (!session.json && problems.diagnostics.length === 0) {
    world.stdout.write(`${wordsIn(language).progress.allGood}\n`);
  }
  return code;
}

/** The words as understood, so that people see accidental markup; undefined if the deck can't be read. */
async function cardsAsPrinted(session: Session, files: Files): Promise<object | undefined> {
  const told = collect();
  const listing = files.size > 0 ? await listingOf(session, files, told) : undefined;
  return listing && { cards: listing.cards };
}
