/** Hyphenation by Liang's patterns ("Word Hy-phen-a-tion by Com-put-er", 1983), with the `hyphen` package. */
import createHyphenator from 'hyphen';

/** As the package has them: levels, trie, exceptions. */
export type Patterns = readonly [
  levels: unknown,
  trie: unknown,
  exceptions?: Readonly<Record<string, unknown>>,
];

/** Languages that have patterns, lower case. */
export const HYPHENATED_LANGUAGES = ['nl', 'en', 'en-us', 'fr', 'de'] as const;

export type HyphenatedLanguage = (typeof HYPHENATED_LANGUAGES)[number];

/** Brings the patterns of a language: `loadPatterns` (`patterns.ts`) from the package, the page from what it carries. */
export type FindPatterns = (language: HyphenatedLanguage) => Promise<Patterns>;

type Hyphenator = (word: string) => string;

const HYPHEN_CHARACTER = '\u00ad';
/**
 * Two letters alone at the end or start of a line are read as a word of their own (ge-, be-), and a short
 * word in two halves costs a reader more than the space it saves.
 */
const LEAST_BEFORE = 3;
const LEAST_AFTER = 3;
const LEAST_IN_ALL = 8;

/** Loaded patterns never change, so they are kept for whoever asks next. */
const loaded = new Map<string, Hyphenator>();

/**
 * Loads the patterns of the given languages (BCP 47 tags); those without patterns are passed over.
 * To be awaited before a paragraph with `hyphens: 'auto'` in such a language is prepared.
 */
export async function loadHyphenation(languages: Iterable<string>, find: FindPatterns): Promise<void> {
  const wanted = new Set([...languages].map(patternsFor).filter((key) => key !== undefined));
  const options = { html: false, hyphenChar: HYPHEN_CHARACTER, minWordLength: LEAST_IN_ALL };
  await Promise.all(
    [...wanted]
      .filter((key) => !loaded.has(key))
      .map(async (key) => loaded.set(key, createHyphenator(ownCopy(await find(key)), options))),
  );
}

/** The hyphenator writes what it learns among the exceptions; whoever else holds the patterns must not see it. */
function ownCopy([levels, trie, exceptions]: Patterns): Patterns {
  return [levels, trie, { ...exceptions }];
}

/** Whose patterns a language (BCP 47) takes: its own, or those of its main language; undefined where there are none. */
export function patternsFor(language: string): HyphenatedLanguage | undefined {
  const tag = language.toLowerCase();
  const main = tag.split('-')[0];
  return HYPHENATED_LANGUAGES.find((key) => key === tag) ?? HYPHENATED_LANGUAGES.find((key) => key === main);
}

/**
 * Offsets in a word, letters only, before which it may be broken: at least three letters before and after.
 * None in short words and words in capitals, and none in a language without patterns: such a word is set
 * whole, as it would be in a language that is not hyphenated.
 */
export function hyphenate(word: string, language: string): readonly number[] {
  if (word.length < LEAST_IN_ALL || word === word.toUpperCase()) return [];
  const key = patternsFor(language);
  if (key === undefined) return [];
  const hyphenator = loaded.get(key);
  if (!hyphenator)
    throw new Error(`Hyphenation for "${language}" was not loaded: await loadHyphenation first`);
  // The hyphenator makes letters small as the machine's language does; what is small already it leaves.
  const small = word.toLowerCase();
  if (small.length !== word.length) return [];
  const points: number[] = [];
  let length = 0;
  for (const part of hyphenator(small).split(HYPHEN_CHARACTER)) {
    if (length >= LEAST_BEFORE && word.length - length >= LEAST_AFTER) points.push(length);
    length += part.length;
  }
  return points;
}

const TREMAS: Readonly<Record<string, string>> = { ä: 'a', ë: 'e', ï: 'i', ö: 'o', ü: 'u' };

/**
 * In Dutch a trema tells that a syllable begins; where the line breaks right there, the break tells it and
 * the trema goes (Leidraad 5.2: be-invloeden, financi-ele). The letter to draw instead, if any.
 */
export function letterAfterBreak(before: string, after: string, language: string): string | undefined {
  if (!/^nl\b/i.test(language) || !/[aeiou]/i.test(before)) return undefined;
  return TREMAS[after];
}
