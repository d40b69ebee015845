/** A language is a folder of words: whole, or borrowing what it lacks of English. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problem } from '../../src/diagnostics.ts';
import { OPTION_KEYS } from '../../src/request/options.ts';
import { en } from '../../src/words/en/index.ts';
import { inFull } from '../../src/words/in-full.ts';
import { LANGUAGES, languageFor, SPOKEN, wordsIn } from '../../src/words/index.ts';
import { tell } from '../../src/words/tell.ts';

const frisian = inFull(
  {
    language: 'fy',
    formats: en.formats,
    page: en.page,
    progress: { steps: { read: 'Lêze' } },
    problems: { 'project/no-booklet': () => ({ message: 'Der is gjin boekje.' }) },
  },
  en,
);

test('what a language lacks is English, word by word', () => {
  expect(frisian.progress.steps).toEqual({ ...en.progress.steps, read: 'Lêze' });
  expect(frisian.progress.seed(7)).toBe(en.progress.seed(7));
  expect(frisian.pick.actions).toEqual(en.pick.actions);
});

test('a problem says in which language it is told, where that is not the one that was spoken', () => {
  expect(tell(problem('project/no-booklet', undefined), frisian)).toEqual({ message: 'Der is gjin boekje.' });
  const borrowed = problem('command/no-command', undefined);
  expect(tell(borrowed, frisian)).toEqual({ ...tell(borrowed, en), language: 'en' });
  expect(tell(borrowed, en)).not.toHaveProperty('language');
});

test('a folder is a language, and each is listed', () => {
  const folders = readdirSync('src/words', { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual([...SPOKEN].toSorted());
});

test('a language that borrows is spoken to its readers, and cannot be asked for', () => {
  expect(LANGUAGES).toEqual(['nl', 'en']);
  expect(SPOKEN).toEqual(['nl', 'en', 'fr', 'de']);
  expect(['nl_BE.UTF-8', 'fr-CH', 'de', 'it', 'nds', ''].map(languageFor)).toEqual([
    'nl',
    'fr',
    'de',
    'en',
    'en',
    'en',
  ]);
});

test.each(SPOKEN)('%s writes numbers its own way', (language) => {
  const { formats } = wordsIn(language);
  expect(formats.formatNumber(1.5)).toBe(language === 'en' ? '1.5' : '1,5');
  expect(wordsIn(language).language).toBe(language);
});

test('there is help for every option, and for no other', () => {
  for (const language of LANGUAGES) {
    expect(Object.keys(wordsIn(language).options).toSorted()).toEqual([...OPTION_KEYS].toSorted());
  }
});
