/** In which language a command speaks. */
import { isLanguage, type Language, languageFor } from '../words/index.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The asked language, else that of the environment (POSIX: the first of these that is set), else English. */
export function chooseLanguage(asked: string | undefined, environment: Environment): Language {
  if (isLanguage(asked)) return asked;
  return languageFor(environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '');
}
