/** Which column of a table holds what: by its head, by what was asked, or by what stands in it. */
import { problem, type Report } from '../diagnostics.ts';
import { knownHead } from './heads.ts';
import {
  type ColumnMeaning,
  columnIndex,
  columnName,
  type ListedColumn,
  MEANINGS,
  type Meaning,
  type Table,
} from './list.ts';

/** Meanings of columns as they were asked for: by their letters, or by what stands above them. */
export type AskedColumns = Readonly<Partial<Record<Meaning, string>>>;

export interface ReadColumns {
  readonly columns: readonly ListedColumn[];
  /** The first row holds heads, not a card. */
  readonly hasHeads: boolean;
}

export function readColumns(table: Table, asked: AskedColumns, file: string, report: Report): ReadColumns {
  const heads = table.rows[0]?.cells ?? [];
  const named = namedColumns(heads, asked, file, report);
  const isNamed = [...named].some(([index, meaning]) => columnIndex(asked[meaning] ?? '') !== index);
  const known = heads.map((head, index) => ({ index, found: knownHead(head) }));
  const hasHeads = isNamed || isRowOfHeads(heads, known.filter(({ found }) => found).length);
  const meanings = new Map<number, ColumnMeaning>(named);
  if (hasHeads) byHeads(known, meanings);
  const rows = hasHeads ? table.rows.slice(1) : table.rows;
  byWords(rows, meanings, hasHeads);
  const width = Math.max(0, ...table.rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => ({
    column: columnName(index),
    head: hasHeads ? (heads[index] ?? '') : undefined,
    meaning: meanings.get(index) ?? 'unknown',
  }));
  const isUsed = (index: number): boolean => table.rows.some(({ cells }) => (cells[index] ?? '') !== '');
  return { columns: columns.filter((_, index) => isUsed(index)), hasHeads };
}

/** A question is no head. Of a single column the head must be known, as must one of several. */
function isRowOfHeads(heads: readonly string[], known: number): boolean {
  return (
    known > 1 ||
    (known === 1 && !heads.some((head) => head.length > LONGEST_HEAD || /[?？؟]\s*$/u.test(head)))
  );
}

const LONGEST_HEAD = 60;

function namedColumns(
  heads: readonly string[],
  asked: AskedColumns,
  file: string,
  report: Report,
): Map<number, Meaning> {
  const named = new Map<number, Meaning>();
  const fold = (head: string): string => head.trim().toLowerCase();
  for (const meaning of MEANINGS) {
    const name = asked[meaning];
    if (name === undefined) continue;
    const byHead = heads.findIndex((head) => fold(head) === fold(name) && head !== '');
    const index = byHead >= 0 ? byHead : columnIndex(name);
    if (index >= 0) named.set(index, meaning);
    else
      report(
        problem('lists/no-such-column', undefined, {
          file,
          name,
          heads: heads.filter((head) => head !== ''),
        }),
      );
  }
  return named;
}

type Known = readonly { readonly index: number; readonly found: ReturnType<typeof knownHead> }[];

/** Of columns that mean the same, that with the plainest head, the first of these. */
function byHeads(known: Known, meanings: Map<number, ColumnMeaning>): void {
  for (const meaning of MEANINGS) {
    if ([...meanings.values()].includes(meaning)) continue;
    const [best] = known
      .filter(({ index, found }) => found?.meaning === meaning && !meanings.has(index))
      .sort((one, other) => (one.found?.rank ?? 0) - (other.found?.rank ?? 0));
    if (best) meanings.set(best.index, meaning);
  }
}

/** Fewer rows say too little. */
const ENOUGH_ROWS = 4;

/**
 * The questions are the column with the most words. In a table without heads, the groups are a column before or after it
 * in which the same few words come again.
 */
function byWords(rows: Table['rows'], meanings: Map<number, ColumnMeaning>, hasHeads: boolean): void {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const cellsOf = (index: number): string[] =>
    rows.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== '');
  const free = Array.from({ length: width }, (_, index) => index).filter((index) => !meanings.has(index));
  if (![...meanings.values()].includes('question')) {
    const length = (index: number): number => cellsOf(index).reduce((sum, cell) => sum + cell.length, 0);
    const longest = free.toSorted((one, other) => length(other) - length(one))[0];
    if (longest !== undefined && length(longest) > 0) meanings.set(longest, 'question');
  }
  if (hasHeads || [...meanings.values()].includes('group')) return;
  const groups = free.find((index) => {
    const cells = cellsOf(index);
    const isNumber = cells.every((cell) => /^[\d.]+$/.test(cell));
    return (
      !meanings.has(index) &&
      !isNumber &&
      rows.length >= ENOUGH_ROWS &&
      new Set(cells).size <= rows.length / 2
    );
  });
  if (groups !== undefined && cellsOf(groups).length > 0) meanings.set(groups, 'group');
  const isCount = (index: number): boolean => cellsOf(index).every((cell, at) => cell === String(at + 1));
  const numbers = free.find((index) => !meanings.has(index) && cellsOf(index).length > 1 && isCount(index));
  if (numbers !== undefined) meanings.set(numbers, 'number');
}
