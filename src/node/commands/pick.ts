/** `kletspot pick [FILE]`: choose in the terminal, save as a choice file. */

import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type Collector, problem } from '../../diagnostics.ts';

import { keptIds } from '../../selection/pot.ts';
import { wordsIn } from '../../words/index.ts';

import { choiceFile } from '../choice-file.ts';
import type { Begun } from '../pick/begin.ts';
import { type Keeping, keepingOf } from '../pick/keeping.ts';
import type { Outcome } from '../pick/picker.ts';
import { readProject } from '../project.ts';
import { typedAgain } from '../typed-again.ts';
import { foldersOf } from './common.ts';
import { type ExitCode, finish, NO_FILES, type Session, withProgress } from './session.ts';

/** @param word the file to continue, or the name of a choice that comes with the deck; empty for a new one */
export async function runPick(session: Session, problems: Collector, word: string): Promise<ExitCode> {
  const { world, options, language } = session;
  const { stdin, stdout } = world;
  if (!stdin?.isTTY || !stdout.isTTY) problems.report(problem('command/no-terminal', undefined));
  if (!stdin || problems.hasErrors) return finish(problems, NO_FILES, session, world.stderr);

  const named = word === '' ? undefined : choiceFile(word, world.cwd);
  // A file that does not exist yet is where the new choice goes.
  const isNew = !named || (named.path !== undefined && !existsSync(named.path));
  const folders = foldersOf(isNew ? options : { ...options, selection: word }, world);
  const here = { ...session, folders };
  const { files, begun } = await withProgress(session, async ({ step }) => {
    step('read');
    const read = readProject(folders, problems.report);
    if (!read || problems.hasErrors) return { files: read };
    const { beginPicking } = await import('../pick/begin.ts');
    return { files: read, begun: await beginPicking(read, isNew ? undefined : named?.key, problems.report) };
  });
  if (!begun || problems.hasErrors) return finish(problems, files ?? NO_FILES, here, world.stderr);

  const words = wordsIn(language).pick;
  const file = word === '' ? words.usualFile : named?.path === undefined ? `${basename(word)}.yaml` : word;
  const keeping = keepingOf(file, isNew ? undefined : named?.path, words.draftName, world.cwd);
  const isPlain = options.plain || world.environment.TERM === 'dumb';
  const { pickFrom } = await import('../pick/begin.ts');
  const outcome = await pickFrom(begun, file, { keeping, words, language, world, keyboard: stdin, isPlain });
  if (outcome.problem) problems.report(outcome.problem);
  const code = finish(problems, files, here, world.stderr);
  stdout.write(`${told(outcome, begun, keeping, session)}\n`);
  return code;
}

function told(
  { kind, pot, file }: Outcome,
  { printable }: Begun,
  keeping: Keeping,
  { options, language }: Session,
): string {
  const words = wordsIn(language).pick;
  const content = options.content === undefined ? '' : ` --content ${typedAgain(options.content)}`;
  const lang = options.lang === undefined ? '' : ` --lang ${options.lang}`;
  const pick = (name: string): string => `npx kletspot pick ${typedAgain(name)}${content}${lang}`;
  const earlier =
    keeping.earlier === undefined ? [] : [words.otherDraft(keeping.earlier, pick(keeping.earlier))];
  if (kind === 'saved') {
    const name = keeping.nameOf(file);
    const command = `npx kletspot build --only cards --selection ${typedAgain(name)}${content}${lang}`;
    const { ownCards, draw } = pot.choice;
    const kept = keptIds(printable.content, pot).size;
    const saved = words.saved({ file: name, kept, own: ownCards.length, draw, command });
    return [saved, ...earlier].join('\n');
  }
  if (kind === 'unchanged') return [words.unsaved, ...earlier].join('\n');
  return kind === 'draft' ? words.draft(keeping.draft, pick(keeping.draft)) : words.failed;
}
