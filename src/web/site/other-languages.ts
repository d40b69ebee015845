/** The page in other languages than that of its deck: which there are, and what each says otherwise. */
import type { Strings } from '../../content/model.ts';
import { wordsAt } from '../../placed-words.ts';
import { LANGUAGES, type Language, spokenFor, wordsIn } from '../../words/index.ts';
import { PAGE_KEYS } from '../../words/page-places.ts';
import { capital } from '../../words/phrases.ts';

/** A language that the page can be read in. */
export interface PageLanguage {
  readonly tag: string;
  /** What its readers call it. */
  readonly name: string;
  /** The page's HTML is in it. */
  readonly isOfDeck: boolean;
}

/** Those of the program; and that of the deck, whose words are then the deck's own. */
export function pageLanguages({ language }: Pick<Strings, 'language'>): readonly PageLanguage[] {
  const ofDeck = spokenFor(language);
  const spoken = LANGUAGES.map((tag) => ({ tag, name: nameOf(tag), isOfDeck: tag === ofDeck }));
  if (ofDeck) return spoken.map((each) => (each.isOfDeck ? { ...each, tag: language } : each));
  return [{ tag: language, name: nameOf(language), isOfDeck: true }, ...spoken];
}

function nameOf(tag: string): string {
  const spoken = spokenFor(tag);
  const own = spoken ? wordsIn(spoken).names.languages[spoken] : undefined;
  return capital(own ?? new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(tag) ?? tag);
}

/** The words of a deck for a page in another language: what is printed stays in the deck's. */
export function stringsIn(language: Language, strings: Strings): Strings {
  const { page } = wordsIn(language);
  const own = PAGE_KEYS.map((key) => [key, wordsAt(page[key], undefined)]);
  return { ...strings, language, words: { ...strings.words, ...Object.fromEntries(own) } };
}
