/** `kletspot list`: the cards and themes. */
import type { Collector } from '../../diagnostics.ts';
import type { Files } from '../../files.ts';
import { asWritten } from '../../request/request.ts';
import { wordsIn } from '../../words/index.ts';
import { type Listing, listContent, listTable } from '../list.ts';
import { readWords } from '../project.ts';
import { chosenFile, type ExitCode, finish, NO_FILES, type Session } from './session.ts';

export async function runList(session: Session, problems: Collector): Promise<ExitCode> {
  const { world, folders, language, json } = session;
  if (problems.hasErrors) return finish(problems, NO_FILES, session, world.stderr);
  const files = readWords(folders, problems.report);
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
export async function listingOf(
  session: Session,
  files: Files,
  problems: Collector,
): Promise<Listing | undefined> {
  const { core } = session.world;
  const content = await core.readContent(files, problems.report);
  const file = chosenFile(session);
  const selection =
    content && file !== undefined
      ? await core.chooseCards(files, content, asWritten(file), problems.report)
      : undefined;
  return content && !problems.hasErrors ? listContent(content, selection) : undefined;
}
