/** In which language the messages are told. */
import { type Language, languageFor } from '../words/index.ts';

export const LANGUAGES: readonly Language[] = ['nl', 'en'];

export type Environment = Readonly<Record<string, string | undefined>>;

export function isLanguage(text: string | undefined): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** The asked language, else that of the environment (POSIX: the first of these that is set), else English. */
export function chooseLanguage(asked: string | undefined, environment: Environment): Language {
  if (isLanguage(asked)) return asked;
  return languageFor(environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '');
}
