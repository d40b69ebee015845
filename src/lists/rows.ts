/** The rows of a table → groups of cards. Whatever is left out is told. */
import { problem, type Report } from '../diagnostics.ts';
import {
  columnIndex,
  type ListedCard,
  type ListedColumn,
  type ListedGroup,
  type Meaning,
  type TableRow,
} from './list.ts';

interface Told {
  readonly file: string;
  readonly report: Report;
}

export function readRows(
  rows: readonly TableRow[],
  columns: readonly ListedColumn[],
  told: Told,
): readonly ListedGroup[] {
  const indexOf = new Map(columns.map(({ meaning, column }) => [meaning, columnIndex(column)] as const));
  const cell = (row: TableRow, meaning: Meaning): string => row.cells[indexOf.get(meaning) ?? -1] ?? '';
  const groups = new Map<string | undefined, ListedCard[]>();
  let group: string | undefined;
  for (const row of rows) {
    const question = cell(row, 'question');
    const named = cell(row, 'group').replace(/\n/g, ' ');
    // An empty cell, or one of a merged group, belongs to the group above it.
    if (named !== '') group = named;
    const announced = indexOf.has('group') ? undefined : announcedGroup(question, row);
    if (announced !== undefined) group = announced;
    else if (question === '') tellWithoutQuestion(row, named, told);
    else {
      const cards = groups.get(group) ?? [];
      groups.set(group, cards);
      cards.push({ spot: spotOf(row, columns), text: question, more: moreOf(row, columns) });
    }
  }
  return [...groups].map(([title, cards]) => ({ title, cards }));
}

/** In a table without groups, a row of one cell may begin one, as a line of a text does. */
function announcedGroup(question: string, { cells }: TableRow): string | undefined {
  if (cells.filter((cell) => cell !== '').length !== 1) return undefined;
  const [, words] = /^#{1,6}\s+(.+)$/.exec(question) ?? /^([^?？؟\n]{1,80})[:：]$/u.exec(question) ?? [];
  return words?.trim();
}

function spotOf({ number }: TableRow, columns: readonly ListedColumn[]): ListedCard['spot'] {
  return { row: number, column: columns.find(({ meaning }) => meaning === 'question')?.column ?? 'A' };
}

function moreOf({ cells }: TableRow, columns: readonly ListedColumn[]): ListedCard['more'] {
  const entries = columns
    .filter(({ meaning }) => !['question', 'group', 'unknown'].includes(meaning))
    .map(({ meaning, column }) => [meaning, cells[columnIndex(column)] ?? ''] as const)
    .filter(([, words]) => words !== '');
  return Object.fromEntries(entries);
}

function tellWithoutQuestion({ number, cells }: TableRow, group: string, { file, report }: Told): void {
  const others = cells.filter((each) => each !== '' && each !== group);
  if (others.length > 0)
    report(problem('lists/no-question', undefined, { file, row: number, found: others[0] ?? '' }));
}
