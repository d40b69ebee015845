/** Printed words: patterns filled in. */
import type { Inline, StringKey, Strings } from '../content/model.ts';
import { fill, type Printable, type Words } from '../placed-words.ts';

type Values = Readonly<Record<string, Printable>>;

/** The word or pattern of a key with its `{name}` places filled. */
export function word({ words }: Strings, key: StringKey, values: Values = {}): Words {
  return fill(words[key], values);
}

/** What a view holds where there is no text: every name in it is there. */
export const NO_TEXT: readonly Inline[] = [];

/** The same as plain text, for metadata, bookmarks and the web page. */
export function plainWord(strings: Strings, key: StringKey, values: Values = {}): string {
  return word(strings, key, values).plain;
}
