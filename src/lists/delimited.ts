/** Text with a cell between each two delimiters → a table. */
import Papa from 'papaparse';
import { trimmed } from './gathering.ts';
import { knownHead } from './heads.ts';
import type { Table, TableRow } from './list.ts';
import { tidied } from './tidy.ts';

export const DELIMITERS = [';', '\t', ',', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How sure it is that a text is a table, and with what between its cells. */
export interface Guess {
  readonly delimiter: Delimiter;
  /** The first line names a column that we know. */
  readonly hasHeads: boolean;
}

/** Lines that are looked at. */
const LOOKED_AT = 200;

/** Most lines of a table have as many cells as each other. */
const ALIKE = 0.9;

/**
 * Commas and the like stand in sentences too. So a delimiter counts where the first line has heads that we know, or where
 * (nearly) all lines have the same number of cells; a comma only where no cell after one begins with a space.
 */
export function guessDelimiter(text: string): Guess | undefined {
  const asked = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (DELIMITERS.some((each) => each === asked)) return { delimiter: asked as Delimiter, hasHeads: false };
  const tried = DELIMITERS.map((delimiter) => ({ delimiter, rows: parse(text, delimiter, LOOKED_AT) }));
  const headed = tried
    .map(({ delimiter, rows: [first = []] }) => ({
      delimiter,
      known: first.filter(knownHead).length,
      cells: first.length,
    }))
    .filter(({ known, cells }) => known > 0 && cells > 1)
    .sort((one, other) => other.known - one.known)[0];
  if (headed) return { delimiter: headed.delimiter, hasHeads: true };
  const regular = tried.find(({ delimiter, rows }) => isRegular(rows, delimiter));
  return regular && { delimiter: regular.delimiter, hasHeads: false };
}

function isRegular(rows: readonly (readonly string[])[], delimiter: Delimiter): boolean {
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const width = mostUsual(filled.map((cells) => cells.length));
  const alike = filled.filter((cells) => cells.length === width).length;
  if (width < 2 || filled.length < 2 || alike < filled.length * ALIKE) return false;
  return delimiter === '\t' || !filled.some((cells) => cells.slice(1).some((cell) => cell.startsWith(' ')));
}

function mostUsual(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

function parse(text: string, delimiter: Delimiter, preview = 0): string[][] {
  return Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false }).data;
}

/** @param delimiter undefined for a text with one cell a line */
export function readDelimited(text: string, delimiter: Delimiter): Table {
  const body = text.replace(/^sep=.\r?\n/i, '');
  const rows: TableRow[] = [];
  let number = body.length < text.length ? 2 : 1;
  for (const raw of parse(body, delimiter)) {
    const cells = trimmed(raw.map(tidied));
    if (cells.length > 0) rows.push({ number, cells });
    number += 1 + raw.reduce((lines, cell) => lines + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  }
  return { rows, failed: [] };
}
