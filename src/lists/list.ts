/** What is found in a list of questions, whatever kind of file it came in. */

/** What a column of a table can hold, and a card can have. */
export const MEANINGS = [
  'question',
  'group',
  'back',
  'note',
  'picture',
  'alt',
  'link',
  'language',
  'id',
  'number',
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** What a deck has no place for: told, and left out. */
export const NOT_KEPT = ['picture', 'alt', 'link'] as const satisfies readonly Meaning[];

/** A column that means nothing to a card: what it holds is left out, and that is told. */
export type ColumnMeaning = Meaning | 'unknown';

/** Where something stands: its row (of a sheet) or line (of a text), from 1, and the letters of its column. */
export interface Spot {
  readonly row: number;
  readonly column?: string;
}

export interface TableRow {
  /** As the spreadsheet counts; the line where it begins, in a file of text. */
  readonly number: number;
  /** From column A on; an empty cell is ''. Those after the last one that holds something are left out. */
  readonly cells: readonly string[];
}

export interface Table {
  /** The name of its sheet, in a workbook. */
  readonly sheet?: string;
  /** Those that hold something. */
  readonly rows: readonly TableRow[];
  /** Cells that hold an error of the spreadsheet, or a formula that was never worked out. */
  readonly failed: readonly (Spot & { readonly found: string })[];
}

export interface ListedCard {
  readonly spot: Spot;
  readonly text: string;
  /** What else its row says, by its meaning. */
  readonly more: Readonly<Partial<Record<Exclude<Meaning, 'question' | 'group'>, string>>>;
}

export interface ListedGroup {
  /** Undefined for cards that stand before the first group, or in a list without groups. */
  readonly title: string | undefined;
  readonly cards: readonly ListedCard[];
}

export interface ListedColumn {
  readonly column: string;
  /** As it stands in the first row; undefined in a table without heads. */
  readonly head: string | undefined;
  readonly meaning: ColumnMeaning;
}

/** How the bytes were read. */
export interface ListForm {
  readonly format: 'csv' | 'xlsx' | 'ods' | 'text' | 'json';
  readonly encoding?: string;
  /** What stands between the cells of a line. */
  readonly delimiter?: string;
  readonly sheet?: string;
}

/** A list, understood: told before anything is made of it. */
export interface UnderstoodList {
  readonly form: ListForm;
  /** Of the list itself, where it says one. */
  readonly title: string | undefined;
  /** Empty for a list that is no table. */
  readonly columns: readonly ListedColumn[];
  readonly groups: readonly ListedGroup[];
}

/** `0` → `A`, `26` → `AA` */
export function columnName(index: number): string {
  const before = Math.floor(index / 26) - 1;
  return (before >= 0 ? columnName(before) : '') + String.fromCharCode(65 + (index % 26));
}

/** The other way; -1 for what is no such name. */
export function columnIndex(name: string): number {
  if (!/^[A-Z]{1,3}$/i.test(name)) return -1;
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
