/** Cards as JSON: a list of texts, or of objects, which is a table with its heads in each row (as rpg-cards writes it). */
import { trimmed } from './gathering.ts';
import type { Table } from './list.ts';
import { tidied } from './tidy.ts';

/** Undefined for what is no such list. */
export function readJson(text: string): Table | undefined {
  const items = listIn(parsed(text));
  if (!items) return undefined;
  const heads = [...new Set(items.flatMap((item) => (isObject(item) ? Object.keys(item) : [])))];
  if (heads.length === 0)
    return {
      rows: rowsOf(
        items.map((item) => [wordsOf(item)]),
        1,
      ),
      failed: [],
    };
  const rows = items.map((item) => heads.map((head) => (isObject(item) ? wordsUnder(head, item) : '')));
  return { rows: [{ number: 0, cells: heads }, ...rowsOf(rows, 1)], failed: [] };
}

/** A card of rpg-cards goes on in its contents, below its title. */
function wordsUnder(head: string, item: Readonly<Record<string, unknown>>): string {
  if (item.title === undefined || item.contents === undefined) return wordsOf(item[head]);
  return head === 'contents' ? '' : wordsOf(head === 'title' ? [item.title, item.contents] : item[head]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The list itself, or the only one in an object. */
function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const lists = isObject(value) ? Object.values(value).filter((each) => Array.isArray(each)) : [];
  return lists.length === 1 ? lists[0] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rowsOf(rows: readonly (readonly string[])[], first: number): Table['rows'] {
  return rows
    .map((cells, index) => ({ number: first + index, cells: trimmed(cells.map(tidied)) }))
    .filter(({ cells }) => cells.length > 0);
}

/** rpg-cards writes `text | words`, `property | name | words`: the first word says how it is set. */
const SET_AS =
  /^(?:text|description|property|subtitle|section|bullet|fill|rule|ruler|icon|center|justify|boxes|dndstats)\s*(?:\||$)\s*/;

function wordsOf(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map(wordsOf)
      .filter((each) => each !== '')
      .join('\n');
  if (typeof value === 'string')
    return SET_AS.test(value) ? value.replace(SET_AS, '').replaceAll(/\s*\|\s*/g, ' ') : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
