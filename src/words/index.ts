/** The languages in which the program speaks: a folder of words each, and a line here. */
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Words } from './kind.ts';
import { nl } from './nl/index.ts';

/** Each is whole: the compiler tells which words a language lacks. */
const WORDS = { nl, en, fr, de } satisfies Record<string, Words>;

export type Language = keyof typeof WORDS;

export function wordsIn(language: Language): Words {
  return WORDS[language];
}

export const LANGUAGES = Object.keys(WORDS) as readonly Language[];

export function isLanguage(text: string | undefined): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** The one of a `tag` (BCP 47, or POSIX as in `nl_BE.UTF-8`); undefined where there are no words for it. */
export function spokenFor(tag: string): Language | undefined {
  const main = /^[a-z]+/.exec(tag.toLowerCase())?.[0];
  return LANGUAGES.find((language) => language === main);
}

/** The one that is spoken to who reads `tag`: English where there are no words for it. */
export function languageFor(tag: string): Language {
  return spokenFor(tag) ?? 'en';
}
