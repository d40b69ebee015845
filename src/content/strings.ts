/** The words of the products that are not the authors', in the language of the deck. */
import * as z from 'zod/mini';
import { problem, type Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { type Words, wordsAt } from '../placed-words.ts';
import { type Language, spokenFor, wordsIn } from '../words/index.ts';
import { PAGE_PLACES, type PageKey } from '../words/page-places.ts';
import { conform } from './conform.ts';
import { line } from './fields.ts';
import { tellLacking } from './lacking.ts';
import type { Deck, Lack, Strings } from './model.ts';
import { missingFile } from './source.ts';
import { unknownPlaceholders } from './spot.ts';
import {
  type Holds,
  isAlwaysNeeded,
  isNeeded,
  RETIRED_KEYS,
  STRING_KEYS,
  STRING_PLACES,
  type StringKey,
} from './string-places.ts';
import { nodeAt, placeOf, type YamlFile } from './yaml.ts';

/** One file of `content/strings/`. */
export interface StringsFile {
  readonly file: string;
  /** Which the file is for, from its name. */
  readonly language: string;
  readonly words: Readonly<Partial<Record<StringKey, Words>>>;
  /** Also those whose words turned out wrong, which was told then. */
  readonly written: ReadonlySet<StringKey>;
}

const printedWords = line('Wat op het product komt. Laat {woorden tussen accolades} staan.');

/** A file of someone's own may lack the words of a product that came later: `completed` sees to those. */
export const stringsFile = z.strictObject(
  Object.fromEntries([
    ...STRING_KEYS.map((key) => [key, isAlwaysNeeded(key) ? printedWords : z.optional(printedWords)]),
    ...RETIRED_KEYS.map((key) => [key, z.optional(line('Niet meer gebruikt.'))]),
  ]),
);

/** Undefined when a word that each file must have is missing or wrong; that is reported. */
export function readStrings(yaml: YamlFile, report: Report, language: string): StringsFile | undefined {
  const parent = conform(stringsFile, yaml, report);
  if (!parent) return undefined;
  const words: Partial<Record<StringKey, Words>> = {};
  for (const key of STRING_KEYS.filter((one) => one in parent)) {
    const read = printedWords.read({ yaml, report, parent, key });
    words[key] = read;
    for (const { params } of unknownPlaceholders(read.plain, STRING_PLACES[key])) {
      report(problem('content/unknown-placeholder', placeOf(yaml, parent, key), params));
    }
  }
  if (STRING_KEYS.some((key) => isAlwaysNeeded(key) && !(key in words))) return undefined;
  const written = new Set(STRING_KEYS.filter((key) => nodeAt(yaml, parent, key) !== undefined));
  return { file: yaml.source.file, language, words, written };
}

const ENGLISH = 'en';

/** Whose words a language is printed with, the first that there are: `nl-BE`, `nl`, else English. */
export function tagsFor(language: string): readonly string[] {
  return [language, baseOf(language), ENGLISH];
}

function baseOf(language: string): string {
  return language.split('-')[0] ?? language;
}

/** The words for a deck; undefined where there are none that can be read. English ones come with a warning. */
export function stringsFor(
  deck: Pick<Deck, 'language' | 'title'>,
  all: ReadonlyMap<string, StringsFile | undefined>,
  files: Files,
  holds: Holds,
  report: Report,
): Strings | undefined {
  const base = baseOf(deck.language);
  const found = tagsFor(deck.language).find((tag) => all.has(tag));
  if (found === undefined) report(missingFile(files, `content/strings/${base}.yaml`));
  if (found === ENGLISH && base !== ENGLISH) {
    const place = { ...deck.title.place, line: 1, column: 1 };
    const told = problem('content/no-strings', place, { language: base, used: ENGLISH });
    report({ ...told, sought: `language: ${deck.language}` });
  }
  const strings = all.get(found ?? '');
  const english = all.get(ENGLISH);
  // Where English cannot be read, which was told, nobody knows which words it would have had.
  const isUnreadable = all.has(ENGLISH) && !english;
  return strings && completed(strings, english, holds, isUnreadable ? () => {} : report);
}

/**
 * A word for every key. The page's own words are the program's, where it speaks the language. What the file lacks else is
 * taken from `english`, with a warning where it will be printed; what English lacks too is an error where it would be.
 */
function completed(
  strings: StringsFile,
  english: StringsFile | undefined,
  holds: Holds,
  report: Report,
): Strings {
  const { file, language, written } = strings;
  const spoken = spokenFor(language);
  const from = (key: StringKey): Lack =>
    english?.written.has(key) ? 'borrowed' : isPageKey(key) ? 'of-program' : 'missing';
  const isLacking = (key: StringKey): boolean => !written.has(key) && !(spoken && isPageKey(key));
  const lacking = new Map(STRING_KEYS.filter(isLacking).map((key) => [key, from(key)]));
  const needed = STRING_KEYS.filter((key) => isNeeded(key, holds));
  tellLacking({ file, language, lacking }, needed, report);
  const words = STRING_KEYS.map((key) => [
    key,
    strings.words[key] ??
      ownWords(key, spoken) ??
      english?.words[key] ??
      ownWords(key, 'en') ??
      wordsAt(key, undefined),
  ]);
  return { language, words: Object.fromEntries(words) as Record<StringKey, Words>, file, lacking };
}

/** What the program says of itself, in a language that it speaks. */
function ownWords(key: StringKey, language: Language | undefined): Words | undefined {
  return language && isPageKey(key) ? wordsAt(wordsIn(language).page[key], undefined) : undefined;
}

function isPageKey(key: StringKey): key is PageKey {
  return key in PAGE_PLACES;
}
