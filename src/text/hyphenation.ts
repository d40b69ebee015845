/** Hyphenation by Liang's patterns ("Word Hy-phen-a-tion by Com-put-er", 1983), with the `hyphen` package. */
import createHyphenator from 'hyphen';

/** As the package has them: levels, trie, exceptions. */
export type Patterns = readonly [
  levels: unknown,
  trie: unknown,
  exceptions?: Readonly<Record<string, unknown>>,
];

/** Languages that have patterns, lower case. */
export const HYPHENATED_LANGUAGES = [
  'nl',
  'en',
  'en-us',
  'fr',
  'de',
  'af',
  'as',
  'be',
  'bg',
  'bn',
  'bs',
  'ca',
  'cop',
  'cs',
  'cy',
  'da',
  'el',
  'es',
  'et',
  'eu',
  'fi',
  'fur',
  'ga',
  'gl',
  'grc',
  'gu',
  'hi',
  'hr',
  'hsb',
  'hu',
  'hy',
  'ia',
  'id',
  'is',
  'it',
  'ka',
  'kmr',
  'kn',
  'ku',
  'la',
  'lt',
  'lv',
  'mk',
  'ml',
  'mn',
  'mr',
  'nb',
  'nn',
  'no',
  'oc',
  'or',
  'pa',
  'pi',
  'pl',
  'pms',
  'pt',
  'rm',
  'ro',
  'ru',
  'sa',
  'sh',
  'sk',
  'sl',
  'sq',
  'sr',
  'sr-latn',
  'sv',
  'ta',
  'te',
  'tk',
  'tr',
  'uk',
] as const;

export type HyphenatedLanguage = (typeof HYPHENATED_LANGUAGES)[number];

/** Brings the patterns of a language: `loadPatterns` (`patterns.ts`) from the package, the page from what it carries. */
export type FindPatterns = (language: HyphenatedLanguage) => Promise<Patterns>;

/** Offsets in a word, letters only, before which it may be broken. */
export type Hyphenator = (word: string) => readonly number[];

/** What a design can hyphenate; words in any other language stay whole. */
export type Hyphenation = ReadonlyMap<HyphenatedLanguage, Hyphenator>;

const HYPHEN_CHARACTER = '\u00ad';
/**
 * Two letters alone at the end or start of a line are read as a word of their own (ge-, be-), and a short
 * word in two halves costs a reader more than the space it saves.
 */
const LEAST_BEFORE = 3;
const LEAST_AFTER = 3;
const LEAST_IN_ALL = 8;

/** Loads the patterns of the given languages (BCP 47); those without patterns are passed over. */
export async function loadHyphenation(languages: Iterable<string>, find: FindPatterns): Promise<Hyphenation> {
  const wanted = new Set([...languages].map(patternsFor).filter((key) => key !== undefined));
  return new Map(
    await Promise.all(Array.from(wanted, async (key) => [key, hyphenatorOf(await find(key))] as const)),
  );
}

/** Undefined in a language that the design does not hyphenate. */
export function hyphenatorFor(language: string, hyphenation: Hyphenation): Hyphenator | undefined {
  const key = patternsFor(language);
  return key && hyphenation.get(key);
}

/** Whose patterns a language (BCP 47) takes: its own, or those of its main language; undefined where there are none. */
export function patternsFor(language: string): HyphenatedLanguage | undefined {
  const tag = language.toLowerCase();
  const parts = tag.split('-');
  const keys = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  return keys
    .map((key) => HYPHENATED_LANGUAGES.find((known) => known === key))
    .find((key) => key !== undefined);
}

/** Leaves at least three letters before and after a break; short words and words in capitals stay whole. */
function hyphenatorOf([levels, trie, exceptions]: Patterns): Hyphenator {
  // The package writes what it learns among the exceptions; whoever else holds the patterns must not see it.
  const own: Patterns = [levels, trie, { ...exceptions }];
  const options = { html: false, hyphenChar: HYPHEN_CHARACTER, minWordLength: LEAST_IN_ALL };
  const mark = createHyphenator(own, options);
  return (word) => {
    const isInCapitals = word === word.toUpperCase() && word !== word.toLowerCase();
    if (word.length < LEAST_IN_ALL || isInCapitals) return [];
    // The package lowers letters by the rules of the machine's language; it leaves those that are small already.
    const small = word.toLowerCase();
    if (small.length !== word.length) return [];
    const points: number[] = [];
    let length = 0;
    for (const part of mark(small).split(HYPHEN_CHARACTER)) {
      if (length >= LEAST_BEFORE && word.length - length >= LEAST_AFTER) points.push(length);
      length += part.length;
    }
    return points;
  };
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
