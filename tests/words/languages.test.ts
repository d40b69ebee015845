/** A language is a folder of words, and each is whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OPTION_KEYS } from '../../src/request/options.ts';
import { LANGUAGES, languageFor, wordsIn } from '../../src/words/index.ts';

const FOLDER = 'src/words';

test('a folder is a language, and each is listed', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual([...LANGUAGES].toSorted());
});

test('a reader is spoken to in their own language, else in English', () => {
  const tags = ['nl_BE.UTF-8', 'fr-CH', 'de', 'it', 'nds', ''];
  expect(tags.map(languageFor)).toEqual(['nl', 'fr', 'de', 'en', 'en', 'en']);
});

test.each(LANGUAGES)('%s writes numbers its own way', (language) => {
  const { formats } = wordsIn(language);
  expect(formats.formatNumber(1.5)).toBe(language === 'en' ? '1.5' : '1,5');
  expect(wordsIn(language).language).toBe(language);
});

test('there is help for every option, and for no other', () => {
  for (const language of LANGUAGES) {
    expect(Object.keys(wordsIn(language).options).toSorted()).toEqual([...OPTION_KEYS].toSorted());
  }
});

test.each(LANGUAGES)('%s has sentences of its own', (language) => {
  const [own, english] = [textsOf(wordsIn(language)), textsOf(wordsIn('en'))];
  const same = [...own].filter(
    ([path, text]) => /(\p{L}+\P{L}+){4}/u.test(text) && english.get(path) === text,
  );
  expect(same).toHaveLength(language === 'en' ? same.length : 0);
});

/** How no reader of a language is spoken to: like a child, or with the marks of another language. */
const MISTAKES = {
  // A narrow space, where no line is broken, is inside guillemets and before ; ! and ?.
  fr: /« | »| ;| !\s|[\p{L}»] \?(?=['"`])|\d %|(?<!\p{L})(?:tu|toi|tes)(?!\p{L})/u,
  de: /”|(?<!\p{L})(?:du|dich|dir|dein\p{L}*)(?!\p{L})/iu,
};

test.each(Object.entries(MISTAKES))('%s is written as its readers write it', (language, wrong) => {
  const lines = filesIn(join(FOLDER, language)).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => wrong.test(line) && !/^\s*(?:\*|\/[/*])/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(lines).toEqual([]);
});

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
}

/** The plain texts of some words, by their path. */
function textsOf(words: object, before = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, word]: [string, unknown]) => {
      const path = `${before}${key}`;
      if (typeof word === 'object' && word !== null) return [...textsOf(word, `${path}.`)];
      return typeof word === 'string' ? [[path, word] as const] : [];
    }),
  );
}
