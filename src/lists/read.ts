/** A file of questions → a list, understood: which column is what, which groups there are, and what was left out. */
import { forbiddenCharacters } from '../content/characters.ts';
import { problem, type Report } from '../diagnostics.ts';
import { type AskedColumns, readColumns } from './columns.ts';
import { decode } from './decode.ts';
import { guessDelimiter, readDelimited } from './delimited.ts';
import { readJson } from './json.ts';
import { kindOf } from './kind.ts';
import { readLines } from './lines.ts';
import {
  columnIndex,
  type ListedGroup,
  type ListForm,
  NOT_KEPT,
  type Table,
  type UnderstoodList,
} from './list.ts';
import { ODS_PARTS, readOds } from './ods.ts';
import { readRows } from './rows.ts';
import { readXlsx, XLSX_PARTS } from './xlsx.ts';
import { unzip } from './zip.ts';

export interface ListFile {
  /** As problems call it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What was asked for besides. */
export interface AskedOfList {
  readonly columns: AskedColumns;
  /** Of a workbook, by its name. */
  readonly sheet: string | undefined;
}

/** More than anyone makes cards of; it also bounds the work on hostile files. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 500;
const LARGEST_FILE = 64 * 1024 * 1024;

/** Undefined where nothing can be made of it; that is reported, with all else that is wrong. */
export function readList(file: ListFile, asked: AskedOfList, report: Report): UnderstoodList | undefined {
  const raw = rawList(file, asked, report);
  if (!raw) return undefined;
  const list = 'table' in raw ? understood(raw, asked, file.name, report) : raw;
  if (list.groups.reduce((sum, { cards }) => sum + cards.length, 0) > MOST_ROWS)
    report(problem('lists/too-large', undefined, { file: file.name }));
  tellForbidden(list.groups, file.name, report);
  if (list.groups.length > 0) return list;
  report(problem('lists/no-questions', undefined, { file: file.name }));
  return undefined;
}

type Raw = { readonly form: ListForm; readonly table: Table } | UnderstoodList;

function rawList({ name, bytes }: ListFile, asked: AskedOfList, report: Report): Raw | undefined {
  if (bytes.length > LARGEST_FILE) {
    report(problem('lists/too-large', undefined, { file: name }));
    return undefined;
  }
  const kind = kindOf(name, bytes);
  switch (kind) {
    case 'xlsx':
    case 'ods':
      return workbook(kind, { name, bytes }, asked, report);
    case 'text':
      return text({ name, bytes }, report);
    case 'empty':
      report(problem('lists/no-questions', undefined, { file: name }));
      return undefined;
    default:
      report(problem('lists/other-kind', undefined, { file: name, kind }));
      return undefined;
  }
}

function workbook(
  format: 'xlsx' | 'ods',
  { name, bytes }: ListFile,
  { sheet }: AskedOfList,
  report: Report,
): Raw | undefined {
  const unzipped = unzip(bytes, format === 'xlsx' ? XLSX_PARTS : ODS_PARTS);
  if ('fault' in unzipped) {
    const code = unzipped.fault === 'broken' ? 'lists/broken' : 'lists/too-large';
    report(problem(code, undefined, { file: name }));
    return undefined;
  }
  const tables = format === 'xlsx' ? readXlsx(unzipped.parts) : tablesOfOds(unzipped.parts, name, report);
  if (tables === undefined) report(problem('lists/broken', undefined, { file: name }));
  const filled = tables?.filter(({ rows, failed }) => rows.length + failed.length > 0) ?? [];
  const chosen = sheet === undefined ? filled : filled.filter((table) => table.sheet === sheet);
  const [table, another] = chosen;
  const sheets = filled.map((each) => each.sheet ?? '');
  if (tables && (another || (sheet !== undefined && !table))) {
    report(problem('lists/which-sheet', undefined, { file: name, sheets, asked: sheet }));
    return undefined;
  }
  if (tables && !table) report(problem('lists/no-questions', undefined, { file: name }));
  return (
    table && {
      form: { format, ...(another || filled.length > 1 ? { sheet: table.sheet ?? '' } : {}) },
      table,
    }
  );
}

function tablesOfOds(parts: Parameters<typeof readOds>[0], file: string, report: Report) {
  const read = readOds(parts);
  if ('tables' in read) return read.tables;
  if (read.fault === 'broken') return undefined;
  report(problem('lists/other-kind', undefined, { file, kind: 'locked' }));
  return [];
}

function text({ name, bytes }: ListFile, report: Report): Raw {
  const { text: words, encoding } = decode(bytes);
  const json = /^\s*[[{]/.test(words) ? readJson(words) : undefined;
  if (json) return { form: { format: 'json' }, table: json };
  const guess = guessDelimiter(words);
  const isTable =
    guess !== undefined && (guess.hasHeads || guess.delimiter === '\t' || /\.(csv|tsv|tab)$/i.test(name));
  if (isTable) {
    const { delimiter } = guess;
    return { form: { format: 'csv', encoding, delimiter }, table: readDelimited(words, delimiter) };
  }
  if (/\.(csv|tsv|tab)$/i.test(name))
    return { form: { format: 'csv', encoding }, table: readDelimited(words, '\t') };
  return { form: { format: 'text', encoding }, columns: [], ...readLines(words, name, report) };
}

function understood(
  { form, table }: Extract<Raw, { table: Table }>,
  { columns: asked }: AskedOfList,
  file: string,
  report: Report,
): UnderstoodList {
  const width = Math.max(0, ...table.rows.slice(0, MOST_ROWS).map(({ cells }) => cells.length));
  if (table.rows.length > MOST_ROWS || width > MOST_COLUMNS) {
    report(problem('lists/too-large', undefined, { file }));
    return { form, title: undefined, columns: [], groups: [] };
  }
  for (const { row, column = '', found } of table.failed)
    report(problem('lists/failed-formula', undefined, { file, row, column, found }));
  const { columns, hasHeads } = readColumns(table, asked, file, report);
  const rows = hasHeads ? table.rows.slice(1) : table.rows;
  for (const { column, head, meaning } of columns) {
    const left = NOT_KEPT.find((each) => each === meaning);
    if (left) report(problem('lists/column-not-kept', undefined, { file, column, head: head || undefined }));
    if (meaning !== 'unknown') continue;
    const first = rows.find(({ cells }) => (cells[columnIndex(column)] ?? '') !== '');
    if (!first) continue;
    const found = first.cells[columnIndex(column)] ?? '';
    report(
      problem('lists/column-left-out', undefined, {
        file,
        column,
        head: head || undefined,
        row: first.number,
        found,
      }),
    );
  }
  return { form, title: undefined, columns, groups: readRows(rows, columns, { file, report }) };
}

/** Characters that no text may hold; what stands in a text reads on without them. */
function tellForbidden(groups: readonly ListedGroup[], file: string, report: Report): void {
  for (const { spot, text: words } of groups.flatMap(({ cards }) => cards))
    for (const { codePoint } of forbiddenCharacters(words))
      report(
        problem('lists/bad-character', undefined, { file, row: spot.row, column: spot.column, codePoint }),
      );
}
