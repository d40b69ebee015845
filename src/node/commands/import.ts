/** `kletspot import FILE`: a deck from a list of questions. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { isLanguageTag } from '../../content/formats.ts';
import { type Collector, problem, type Report } from '../../diagnostics.ts';
import type { AskedColumns } from '../../lists/columns.ts';
import { MEANINGS, type Meaning, type UnderstoodList } from '../../lists/list.ts';
import { readList } from '../../lists/read.ts';
import { slug } from '../../slug.ts';
import { wordsIn } from '../../words/index.ts';
import { sayImported } from '../../words/understood.ts';
import { check } from '../check.ts';
import { dayOf } from '../init/day.ts';
import { identityOf, importedFiles } from '../init/imported.ts';
import { fillNewFolder } from '../init/new-folder.ts';
import { projectFolders, showPath } from '../project.ts';
import { typedAgain } from '../typed-again.ts';
import { type ExitCode, finish, NO_FILES, type Session } from './session.ts';

/** @param file as typed */
export async function runImport(session: Session, problems: Collector, file: string): Promise<ExitCode> {
  const { world, options } = session;
  const asked = { columns: readAskedColumns(options.columns ?? [], problems.report), sheet: options.sheet };
  if (options.language !== undefined && !isLanguageTag(options.language))
    problems.report(problem('command/no-language', undefined, { value: options.language }));
  if (file.trim() === '') problems.report(problem('command/missing-word', undefined, { command: 'import' }));
  const bytes = problems.hasErrors ? undefined : readBytes(resolve(world.cwd, file), file, problems.report);
  const list = bytes && readList({ name: basename(file), bytes }, asked, problems.report);
  if (!list || problems.hasErrors) return finish(problems, NO_FILES, session, world.stderr);
  return makeDeck(list, file, session, problems);
}

async function makeDeck(
  list: UnderstoodList,
  file: string,
  session: Session,
  problems: Collector,
): Promise<ExitCode> {
  const { world, options, json } = session;
  const { title, language, author } = options;
  const identity = identityOf(
    list,
    basename(file),
    { title, language, author, date: dayOf(world.environment) },
    world.environment,
  );
  const folder = resolve(world.cwd, options.out ?? (slug(identity.title) || 'deck'));
  const shown = showPath(folder, world.cwd);
  const made = world.undisturbed(() =>
    fillNewFolder(folder, importedFiles(world.root, list, identity), problems.report),
  );
  if (!made) return finish(problems, NO_FILES, session, world.stderr);
  session.written.push(shown);
  const folders = projectFolders(folder, world.cwd, world.root);
  const files = await check(folders, undefined, world.core, problems, () => {});
  const told = understanding(list);
  const code = finish(problems, files, { ...session, folders }, world.stderr, {
    folder,
    ...identity,
    ...told,
  });
  const typed = typedAgain(shown);
  const words = wordsIn(session.language).imported;
  if (!json) {
    const language = { tag: identity.language, isGuessed: options.language === undefined };
    world.stdout.write(
      `${sayImported(words, { file: basename(file), ...told, title: identity.title, language, folder: typed, out: typedAgain(`${shown}-pdf`) })}\n`,
    );
  }
  return code;
}

/** What a person can check before printing. */
function understanding({ form, columns, groups }: UnderstoodList) {
  return {
    form,
    columns,
    groups: groups.map(({ title, cards }) => ({ title, cards: cards.length })),
    cards: groups.reduce((sum, { cards }) => sum + cards.length, 0),
  };
}

/** `question=B,group=Thema` */
function readAskedColumns(typed: readonly string[], report: Report): AskedColumns {
  const entries = typed.flatMap((each): [Meaning, string][] => {
    const [name = '', ...rest] = each.split('=');
    const meaning = MEANINGS.find((known) => known === name.trim());
    const column = rest.join('=').trim();
    if (meaning !== undefined && column !== '') return [[meaning, column]];
    report(problem('command/wrong-column', undefined, { value: each, known: MEANINGS }));
    return [];
  });
  return Object.fromEntries(entries);
}

function readBytes(path: string, typed: string, report: Report): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    report(
      problem('project/unreadable', undefined, {
        path: typed,
        reason: (error as NodeJS.ErrnoException).code ?? '',
      }),
    );
    return undefined;
  }
}
