/** The languages in which the program speaks: a folder of words each, and a line here. */
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { inFull } from './in-full.ts';
import type { SpokenWords } from './kind.ts';
import { nl } from './nl/index.ts';

/** Those of which no word is missing, as the compiler sees to, and those that borrow some of English. */
const WORDS = { nl, en, fr: inFull(fr, en), de: inFull(de, en) } satisfies Record<string, SpokenWords>;

export type Language = keyof typeof WORDS;

export function wordsIn(language: Language): SpokenWords {
  return WORDS[language];
}

/** All, with those that borrow. */
export const SPOKEN = Object.keys(WORDS) as readonly Language[];

/** Those that can be asked for: who asks for one gets all of it. */
export const LANGUAGES = SPOKEN.filter((language) => wordsIn(language).spare === undefined);

export function isLanguage(text: string | undefined): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** The one of a `tag` (BCP 47, or POSIX as in `nl_BE.UTF-8`); undefined where there are no words for it. */
export function spokenFor(tag: string): Language | undefined {
  const main = /^[a-z]+/.exec(tag.toLowerCase())?.[0];
  return SPOKEN.find((language) => language === main);
}

/** The one that is spoken to who reads `tag`: English where there are no words for it. */
export function languageFor(tag: string): Language {
  return spokenFor(tag) ?? 'en';
}
