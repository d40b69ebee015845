/** What every template of the booklet sees, and names that its parts share. */
import type { Booklet, Content, Part, Strings, Theme } from '../../content/model.ts';
import { STRING_KEYS, STRING_PLACES, type StringKey } from '../../content/string-places.ts';
import type { BookletEdition } from '../../formats/formats.ts';
import { formatDate } from '../../formatting.ts';
import { join, slice, type Words } from '../../placed-words.ts';
import type { BookletSelection } from '../../selection/themes.ts';
import type { Measures } from '../../typesetting/measures.ts';
import { word } from '../../typesetting/words.ts';

export const BOOKLET_MEASURES = {
  lettersInMargin: Number.POSITIVE_INFINITY,
  lettersInNumber: Number.POSITIVE_INFINITY,
  /** How many part colours the style sheets have. */
  tints: 1,
};

export interface BookletOrder {
  readonly measures: Measures<typeof BOOKLET_MEASURES>;
  readonly booklet: Booklet;
  readonly edition: BookletEdition;
  readonly selection: BookletSelection;
  /** Thickness of a sheet: how far creep moves the pages of a folded booklet, sheet by sheet. */
  readonly creepMm: number;
  /** For a printer that prints on one side. */
  readonly simplex: boolean;
  /** The date the files carry. */
  readonly date: Date;
}

export function frameOf({ strings }: Content, { booklet, edition, selection, date, measures }: BookletOrder) {
  return {
    edition: edition.name,
    hasFields: edition.hasFields,
    isFolded: edition.isFolded,
    language: booklet.language,
    hasLongNumbers: selection.parts.some(({ themes }) =>
      themes.some((theme) => hasLongNumber(theme, measures.lettersInNumber)),
    ),
    title: booklet.title,
    runningTitle: shortened(join([booklet.title], ''), measures.lettersInMargin),
    version: word(strings, 'booklet.version', {
      version: booklet.version,
      date: formatDate(date, strings.language),
    }),
    words: plainWords(strings),
    wordsLanguage: strings.language,
  };
}

function hasLongNumber({ questions }: Theme, most: number): boolean {
  return questions.some(({ number }) => number.length > most);
}

/** Every word of the booklet that has nothing to fill in, by its key without `booklet.`. */
function plainWords({ words }: Strings): Readonly<Record<string, Words>> {
  return Object.fromEntries(PLAIN.map((key) => [key.slice(PREFIX.length), words[key]]));
}

const PREFIX = 'booklet.';
const PLAIN: readonly StringKey[] = STRING_KEYS.filter(
  (key) => key.startsWith(PREFIX) && STRING_PLACES[key].length === 0,
);

/** Names that links and fields go by; numbers are unique in a booklet, titles are not. */
export const anchorOf = {
  part: ({ letter }: Part): string => `part-${letter}`,
  theme: ({ number }: Theme): string => `theme-${number}`,
  section: (id: string): string => `section-${id}`,
};

export function bookmarkOfPart({ letter, title }: Part): string {
  return `${letter} ${title.plain}`;
}

/** The same as it is printed. */
export function titleOfPart({ printedLetter, title }: Part): Words {
  return join([printedLetter, title], ' ');
}

export function bookmarkOfTheme({ number, title }: Theme): string {
  return `${number} ${title.plain}`;
}

/** Fits one line in the margin: whole words, with three dots for what is left out. */
export function shortened(title: Words, most: number): Words {
  if (title.plain.length <= most) return title;
  const cut = title.plain.slice(0, most - 1);
  const end = cut.lastIndexOf(' ');
  const kept = (end > 0 ? cut.slice(0, end) : cut).replace(/[\p{P}\s]+$/u, '');
  return join([slice(title, 0, kept.length), ''], '…');
}

/**
 * The part colour of a style sheet, from `tint-1`; after the last the first comes back. It belongs to the booklet, not
 * to the choice: a part keeps its colour.
 */
export function tintOf(part: Part, { booklet, measures }: BookletOrder): string {
  const index = booklet.parts.findIndex(({ id }) => id === part.id);
  return `tint-${(index % Math.max(1, measures.tints)) + 1}`;
}

/** A number as the name of a field: PDF readers agree on ASCII only. */
export function fieldName(number: string): string {
  return number.replace('.', '-').replace(/[^\w-]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16)}`);
}
