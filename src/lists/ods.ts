/** Sheets of an OpenDocument workbook (ODF 1.3 part 3, section 9): its texts as they were last shown. */
import { Gathering } from './gathering.ts';
import type { Table } from './list.ts';
import { readXml } from './xml.ts';
import type { Parts } from './zip.ts';

export const ODS_PARTS = /^(content|META-INF\/manifest)\.xml$/;

export type ReadOds = { readonly tables: readonly Table[] } | { readonly fault: 'locked' | 'broken' };

export function readOds(parts: Parts): ReadOds {
  const manifest = parts.get('META-INF/manifest.xml');
  if (manifest && new TextDecoder().decode(manifest).includes('encryption-data')) return { fault: 'locked' };
  const content = parts.get('content.xml');
  return content ? { tables: readTables(content) } : { fault: 'broken' };
}

/** Alike rows and cells are said once, with their number: to the end of a sheet there can be a million empty ones. */
const MOST_ALIKE = 1000;

interface Cell {
  /** A line for each paragraph. */
  readonly lines: readonly string[];
  readonly times: number;
}

function readTables(bytes: Uint8Array): readonly Table[] {
  const tables: Table[] = [];
  let rows = new Gathering();
  let sheet = '';
  let number = 1;
  let alike = 1;
  let cell: Cell | undefined;
  let asides = 0;
  readXml(bytes, {
    open(name, attributes) {
      if (ASIDES.has(name)) asides += 1;
      else if (asides > 0) return;
      else if (name === 'table') [rows, sheet, number] = [new Gathering(), attributes['table:name'] ?? '', 1];
      else if (name === 'table-row') {
        alike = Number(attributes['table:number-rows-repeated'] ?? 1);
        rows.openRow(number);
      } else if (CELLS.has(name))
        cell = { lines: [], times: Number(attributes['table:number-columns-repeated'] ?? 1) };
      else if (cell) cell = { ...cell, lines: opened(cell.lines, name, attributes) };
    },
    text(words) {
      if (asides === 0 && cell && cell.lines.length > 0) cell = { ...cell, lines: added(cell.lines, words) };
    },
    close(name) {
      if (ASIDES.has(name)) asides -= 1;
      else if (asides > 0) return;
      else if (name === 'table') tables.push(rows.table(sheet));
      else if (name === 'table-row') {
        rows.closeRow(Math.min(alike, MOST_ALIKE));
        number += alike;
      } else if (CELLS.has(name) && cell) {
        putCell(cell, rows);
        cell = undefined;
      }
    },
  });
  return tables;
}

const CELLS: ReadonlySet<string> = new Set(['table-cell', 'covered-table-cell']);

/** What stands in a cell and is none of its words: what someone said about it, a drawing. */
const ASIDES: ReadonlySet<string> = new Set(['annotation', 'frame', 'custom-shape']);

function opened(
  lines: readonly string[],
  name: string,
  attributes: Readonly<Record<string, string>>,
): readonly string[] {
  switch (name) {
    case 'p':
      return [...lines, ''];
    case 's':
      return added(lines, ' '.repeat(Math.min(Number(attributes['text:c'] ?? 1), MOST_ALIKE)));
    case 'tab':
      return added(lines, ' ');
    case 'line-break':
      return added(lines, '\n');
    default:
      return lines;
  }
}

function added(lines: readonly string[], words: string): readonly string[] {
  return [...lines.slice(0, -1), (lines.at(-1) ?? '') + words];
}

/** How LibreOffice shows what it could not work out. */
const FAILED = /^(#(REF|VALUE|NAME|DIV\/0|N\/A|NUM|NULL)[!?]?|Err:\d{3})$/;

function putCell({ lines, times }: Cell, rows: Gathering): void {
  const words = lines.join('\n');
  const start = rows.width;
  const isFailed = FAILED.test(words);
  if (isFailed) rows.fail(start, words);
  for (let time = 0; time < Math.min(times, MOST_ALIKE); time += 1)
    rows.put(start + time, isFailed ? '' : words);
}
