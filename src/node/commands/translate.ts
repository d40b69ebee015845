/** `kletspot translate LANG`: a file for a translator, or what is still missing in it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalLanguage, isLanguageTag } from '../../content/formats.ts';
import { toTranslate, translationTemplate } from '../../content/write-translation.ts';
import { type Collector, problem } from '../../diagnostics.ts';
import { wordsIn } from '../../words/index.ts';
import { sayLeft } from '../../words/understood.ts';
import { readWords, showPath } from '../project.ts';
import { typedAgain } from '../typed-again.ts';
import { writeWhole } from '../whole-file.ts';
import { type ExitCode, finish, NO_FILES, type Session } from './session.ts';

/** @param typed the tag of a language, as typed */
export async function runTranslate(session: Session, problems: Collector, typed: string): Promise<ExitCode> {
  const { world, folders, json } = session;
  if (typed === '') problems.report(problem('command/missing-word', undefined, { command: 'translate' }));
  else if (!isLanguageTag(typed))
    problems.report(problem('command/no-language', undefined, { value: typed }));
  if (problems.hasErrors) return finish(problems, NO_FILES, session, world.stderr);
  const files = readWords(folders, problems.report);
  const content = files && (await world.core.readContent(files, problems.report));
  if (!content || problems.hasErrors) return finish(problems, files ?? NO_FILES, session, world.stderr);
  const language = canonicalLanguage(typed);
  const path = join(folders.content, 'translations', `${language}.yaml`);
  const words = wordsIn(session.language).translating;
  const shown = showPath(path, world.cwd);
  const given = session.options.content;
  const deck = given === undefined ? '' : ` --content ${typedAgain(given)}`;
  const translations = [...(content.translations?.values() ?? [])];
  const translation = translations.find((each) => each?.language === language);
  if (translation) {
    const left = toTranslate(content.deck, translation);
    if (json) return finish(problems, files, session, world.stdout, { file: path, ...left });
    world.stdout.write(`${sayLeft(words, shown, left)}\n`);
    return 0;
  }
  if (existsSync(path)) throw new Error(`${path} is there, and was not read.`);
  const inTheWay = writeWhole(path, translationTemplate(content.deck, language, words.template(language)));
  if (inTheWay) problems.report(inTheWay);
  const code = finish(problems, files, session, world.stderr, { file: path });
  if (!json && code === 0) world.stdout.write(`${words.made(shown, language, deck)}\n`);
  return code;
}
