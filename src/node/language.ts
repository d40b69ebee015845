/** In which language a command speaks. */
import { isLanguage, type Language, languageFor } from '../words/index.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The asked language, else that of the environment (POSIX: the first of these that is set), else English. One that borrows
 * words is not spoken here: on a terminal or in the preview's panel nothing would mark which words are English.
 */
export function chooseLanguage(asked: string | undefined, environment: Environment): Language {
  if (isLanguage(asked)) return asked;
  const language = languageFor(environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '');
  return isLanguage(language) ? language : 'en';
}
