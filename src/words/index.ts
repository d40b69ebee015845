/** The languages in which the program speaks: a folder of words each. */
import { en } from './en/index.ts';
import type { Words } from './kind.ts';
import { nl } from './nl/index.ts';

const WORDS = { nl, en } satisfies Readonly<Record<string, Words>>;

export type Language = keyof typeof WORDS;

export const LANGUAGES = Object.keys(WORDS) as readonly Language[];

export function isLanguage(text: string | undefined): text is Language {
  return text !== undefined && Object.hasOwn(WORDS, text);
}

/** The one that is spoken to who reads `tag` (BCP 47, or POSIX as in `nl_BE.UTF-8`): English where there are no words for it. */
export function languageFor(tag: string): Language {
  const main = /^[a-z]+/.exec(tag.toLowerCase())?.[0];
  return isLanguage(main) ? main : 'en';
}

export function wordsIn(language: Language): Words {
  return WORDS[language];
}
