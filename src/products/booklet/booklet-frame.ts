/** What every template of the booklet sees, and what its parts call the same thing. */
import type { Booklet, Content, Part, Strings, Theme } from '../../content/model.ts';
import { STRING_KEYS, STRING_PLACES, type StringKey } from '../../content/string-places.ts';
import type { BookletEdition } from '../../formats/formats.ts';
import { formatDate } from '../../formatting.ts';
import { join, slice, type Words } from '../../placed-words.ts';
import type { BookletSelection } from '../../selection/themes.ts';
import { word } from '../../typesetting/words.ts';

export interface BookletOrder {
  readonly booklet: Booklet;
  readonly edition: BookletEdition;
  readonly selection: BookletSelection;
  /** Thickness of a sheet, by which the pages of a folded booklet make room for those around them. */
  readonly creepMm: number;
  /** For a printer that prints on one side. */
  readonly simplex: boolean;
  /** The date the files carry. */
  readonly date: Date;
}

export function frameOf({ strings }: Content, { booklet, edition, selection, date }: BookletOrder) {
  return {
    edition: edition.name,
    hasFields: edition.hasFields,
    isFolded: edition.isFolded,
    language: booklet.language,
    hasLongNumbers: selection.parts.some(({ themes }) => themes.some(hasLongNumber)),
    title: booklet.title,
    runningTitle: shortened(join([booklet.title], '')),
    version: word(strings, 'booklet.version', {
      version: booklet.version,
      date: formatDate(date, strings.language),
    }),
    words: plainWords(strings),
    wordsLanguage: strings.language,
  };
}

/** Longer than `W99.9` asks more room beside the questions. */
function hasLongNumber({ questions }: Theme): boolean {
  return questions.some(({ number }) => number.length > 'W99.9'.length);
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

/** What stands on one line in the margin, in large print too. Whole words; three dots where some are left out. */
export function shortened(title: Words): Words {
  if (title.plain.length <= LONGEST_RUNNING) return title;
  const cut = title.plain.slice(0, LONGEST_RUNNING - 1);
  const end = cut.lastIndexOf(' ');
  const kept = (end > 0 ? cut.slice(0, end) : cut).replace(/[\p{P}\s]+$/u, '');
  return join([slice(title, 0, kept.length), ''], '…');
}

const LONGEST_RUNNING = 44;

/** How many part colours a style sheet has: `tint-1` to `tint-4`; after the last the first comes back. */
const TINTS = 4;

/** Belongs to the booklet, not to the choice: a part keeps its colour. */
export function tintOf(part: Part, { parts }: Booklet): string {
  const index = parts.findIndex(({ id }) => id === part.id);
  return `tint-${(index % TINTS) + 1}`;
}

/** A number as the name of a field: PDF readers agree on the letters of ASCII only. */
export function fieldName(number: string): string {
  return number.replace('.', '-').replace(/[^\w-]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16)}`);
}
