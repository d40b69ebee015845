/** In which language a new deck begins: what there are examples in. */
import type { Environment } from '../language.ts';

export const DECK_LANGUAGES = ['nl', 'en', 'fr', 'de'] as const;
export type DeckLanguage = (typeof DECK_LANGUAGES)[number];

export function isDeckLanguage(text: string | undefined): text is DeckLanguage {
  return DECK_LANGUAGES.some((language) => language === text);
}

/** That of the environment (POSIX: the first of these that is set), else English. */
export function usualDeckLanguage(environment: Environment): DeckLanguage {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  const language = /^[a-z]{2}(?![a-z])/i.exec(locale)?.[0].toLowerCase();
  return isDeckLanguage(language) ? language : 'en';
}
