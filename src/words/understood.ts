/** What `kletspot import` and `kletspot translate` say of what they found: put together once, in the words of a language. */
import type { ListedColumn, ListForm, Meaning } from '../lists/list.ts';
import { excerpt } from './phrases.ts';

/** A list that became a deck. */
export interface Imported {
  readonly file: string;
  readonly form: ListForm;
  readonly columns: readonly ListedColumn[];
  readonly groups: readonly { readonly title: string | undefined; readonly cards: number }[];
  readonly cards: number;
  readonly title: string;
  readonly language: { readonly tag: string; readonly isGuessed: boolean };
  /** As typed on a command line. */
  readonly folder: string;
  readonly out: string;
}

export interface ImportedWords {
  readonly formats: Readonly<Record<ListForm['format'], string>>;
  /** What stands between the cells of a line, by the sign itself. */
  readonly delimiters: Readonly<Record<string, string>>;
  readonly meanings: Readonly<Record<Meaning, string>>;
  readonly between: (delimiter: string) => string;
  readonly sheet: (name: string) => string;
  /** With the space that a language puts before it. */
  readonly colon: string;
  readonly column: string;
  readonly cards: (cards: number, groups: number) => string;
  readonly identity: (language: Imported['language'], title: string) => string;
  readonly next: (folder: string, out: string) => readonly string[];
}

/** What was understood, so that a person can check it. */
export function sayImported(words: ImportedWords, found: Imported): string {
  const { column: name, colon, meanings } = words;
  const { file, form, columns, groups, cards, title, language, folder, out } = found;
  return [
    `${file}${colon} ${sayForm(words, form)}.`,
    ...columns.flatMap(({ column, head, meaning }) => {
      if (meaning === 'unknown') return [];
      return [`  ${name} ${column}${head ? ` (${excerpt(head)})` : ''}${colon} ${meanings[meaning]}`];
    }),
    `${words.cards(cards, groups.length)}${colon}`,
    ...groups.map((group) => `  ${excerpt(group.title ?? title)}${colon} ${group.cards}`),
    words.identity(language, title),
    ...words.next(folder, out),
  ].join('\n');
}

function sayForm(words: ImportedWords, { format, encoding, delimiter, sheet }: ListForm): string {
  const parts = [
    words.formats[format],
    delimiter && words.between(words.delimiters[delimiter] ?? delimiter),
    encoding,
    sheet && words.sheet(sheet),
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** A text of the deck, in its own words. */
export interface Untranslated {
  readonly id: string;
  /** As printed; of a cluster its number alone. */
  readonly number: string;
  readonly text: string;
}

/** What is still to be done in a translation. */
export interface ToTranslate {
  readonly missing: readonly Untranslated[];
  /** Changed in the deck since, each with the fingerprint that says that its translation is right again. */
  readonly changed: readonly (Untranslated & { readonly fingerprint: string })[];
}

/** What stands in the file for a translator. */
export interface TranslatorsWords {
  readonly head: readonly string[];
  readonly originals: string;
}

export interface TranslatingWords {
  readonly template: (language: string) => TranslatorsWords;
  /** @param deck options that say which deck it is, as typed; empty for the usual one */
  readonly made: (file: string, language: string, deck: string) => string;
  readonly complete: (file: string) => string;
  readonly missing: (texts: number, file: string) => string;
  readonly changed: (texts: number) => string;
}

/** Lines of it can be copied into the file as they are. */
export function sayLeft(words: TranslatingWords, file: string, { missing, changed }: ToTranslate): string {
  if (missing.length + changed.length === 0) return words.complete(file);
  const place = ({ id, number, text }: Untranslated, value: string): string =>
    `  ${id}: '${value}'   # ${number}  ${excerpt(text)}`;
  return [
    ...(missing.length > 0 ? [words.missing(missing.length, file)] : []),
    ...missing.map((each) => place(each, '')),
    ...(changed.length > 0 ? [words.changed(changed.length)] : []),
    ...changed.map((each) => place(each, each.fingerprint)),
  ].join('\n');
}
