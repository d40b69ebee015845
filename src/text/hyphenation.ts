/**
 * Hyphenation by Liang's patterns ("Word Hy-phen-a-tion by Com-put-er", 1983), from the `hyphen` package.
 * The patterns of a language weigh tens to hundreds of kilobytes, so each is loaded when it is asked for.
 */
import createHyphenator from 'hyphen';

/** As the package has them: levels, trie, exceptions. */
export type Patterns = readonly [levels: unknown, trie: unknown, exceptions?: unknown];

/** Every import stands here in full, so that a bundler finds them. */
const LOADERS: Readonly<Record<string, () => Promise<{ readonly default: Patterns }>>> = {
  nl: () => import('hyphen/patterns/nl.js'),
  en: () => import('hyphen/patterns/en-gb.js'),
  'en-us': () => import('hyphen/patterns/en-us.js'),
  fr: () => import('hyphen/patterns/fr.js'),
  de: () => import('hyphen/patterns/de-1996.js'),
};

/** Languages that have patterns. */
export const HYPHENATED_LANGUAGES: readonly string[] = Object.keys(LOADERS);

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
export async function loadHyphenation(languages: Iterable<string>): Promise<void> {
  const wanted = new Set([...languages].map(patternsFor).filter((key) => key !== undefined));
  await Promise.all([...wanted].filter((key) => !loaded.has(key)).map(load));
}

async function load(key: string): Promise<void> {
  const options = { html: false, hyphenChar: HYPHEN_CHARACTER, minWordLength: LEAST_IN_ALL };
  loaded.set(key, createHyphenator(await loadPatterns(key), options));
}

/** Those of one of `HYPHENATED_LANGUAGES`, as data. */
export async function loadPatterns(key: string): Promise<Patterns> {
  const patterns = await LOADERS[key]?.();
  if (!patterns) throw new Error(`No hyphenation patterns "${key}"`);
  return patterns.default;
}

/** The key of the patterns for a language: its own, or those of its main language. */
function patternsFor(language: string): string | undefined {
  const tag = language.toLowerCase();
  const main = tag.split('-')[0] as string;
  return [tag, main].find((key) => Object.hasOwn(LOADERS, key));
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
  const points: number[] = [];
  let length = 0;
  for (const part of hyphenator(word).split(HYPHEN_CHARACTER)) {
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
