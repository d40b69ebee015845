/** The words of the page under names that a template can use. */

import { countKey } from '../../content/count-key.ts';
import type { Strings } from '../../content/model.ts';
import { plainWord } from '../../typesetting/words.ts';
import { PAGE_KEYS, PAGE_PLACES } from '../../words/page-places.ts';

/** `page.choose-lead` as `chooseLead`; those with places to fill in are for views, and are left out. */
export function templateWords(strings: Strings): Readonly<Record<string, string>> {
  const plain = PAGE_KEYS.filter((key) => PAGE_PLACES[key].length === 0);
  return Object.fromEntries(plain.map((key) => [templateName(key), plainWord(strings, key)]));
}

function templateName(key: string): string {
  return key.slice('page.'.length).replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The words of a count: `page.pages.one` for one, `page.pages.other` for any other number. */
export function counted(
  strings: Strings,
  key: 'page.cards' | 'page.load' | 'page.pages' | 'page.sheets',
  count: number,
  values: Readonly<Record<string, string>> = {},
): string {
  return plainWord(strings, countKey(key, count), { count, ...values });
}
