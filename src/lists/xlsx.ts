/**
 * Sheets of an Excel workbook (ECMA-376 part 1, section 18): texts, numbers and dates as they were last worked out.
 * Kept libraries make an empty cell of a formula that failed; here it is told.
 */

import { Gathering } from './gathering.ts';
import { columnIndex, type Table } from './list.ts';
import { attribute, readXml } from './xml.ts';
import type { Parts } from './zip.ts';

export const XLSX_PARTS =
  /^xl\/(workbook|sharedStrings|styles|worksheets\/[^/]+|_rels\/workbook)\.xml(\.rels)?$/i;

/** Undefined for what is no workbook. */
export function readXlsx(parts: Parts): readonly Table[] | undefined {
  const workbook = parts.get('xl/workbook.xml');
  if (!workbook) return undefined;
  const { sheets, epoch } = readWorkbook(workbook);
  const targets = readRelations(parts.get('xl/_rels/workbook.xml.rels'));
  const strings = readStrings(parts.get('xl/sharedStrings.xml'));
  const dates = readDateStyles(parts.get('xl/styles.xml'));
  return sheets.flatMap(({ name, relation }) => {
    const part = parts.get(targets.get(relation) ?? '');
    return part ? [readSheet(part, name, { strings, dates, epoch })] : [];
  });
}

function readWorkbook(bytes: Uint8Array) {
  const sheets: { name: string; relation: string }[] = [];
  let epoch = EPOCH_1900;
  readXml(bytes, {
    open(name, attributes) {
      if (name === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? '')) epoch = EPOCH_1904;
      if (name !== 'sheet' || /^(veryH|h)idden$/.test(attributes.state ?? '')) return;
      sheets.push({ name: attributes.name ?? '', relation: attribute(attributes, 'id') ?? '' });
    },
  });
  return { sheets, epoch };
}

/** Days since these are counted; 1900 had no 29 February, which Excel does not know. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

function readRelations(bytes: Uint8Array | undefined): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (!bytes) return targets;
  readXml(bytes, {
    open(name, { Id = '', Target = '' }) {
      if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}

/** Texts that cells point at. How a word is said, for Japanese, is no part of it. */
function readStrings(bytes: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  if (!bytes) return strings;
  let text = '';
  let isText = false;
  let isSaid = false;
  readXml(bytes, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') isSaid = true;
      if (name === 't') isText = !isSaid;
    },
    close(name) {
      if (name === 'si') strings.push(text);
      if (name === 'rPh') isSaid = false;
      if (name === 't') isText = false;
    },
    text(words) {
      if (isText) text += words;
    },
  });
  return strings;
}

/** The numbers of the styles in which a number is a date. */
function readDateStyles(bytes: Uint8Array | undefined): ReadonlySet<number> {
  const dates = new Set<number>();
  if (!bytes) return dates;
  const formats = new Map<number, string>();
  let isCell = false;
  let style = 0;
  readXml(bytes, {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') isCell = true;
      if (name !== 'xf' || !isCell) return;
      const id = Number(attributes.numFmtId);
      if (isDate(id, formats.get(id))) dates.add(style);
      style += 1;
    },
    close(name) {
      if (name === 'cellXfs') isCell = false;
    },
  });
  return dates;
}

/** Numbers 14 to 22 and 45 to 47 are built in (section 18.8.30); others say in letters what they show. */
function isDate(id: number, code: string | undefined): boolean {
  if ((id >= 14 && id <= 22) || (id >= 45 && id <= 47)) return true;
  const letters = code?.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '') ?? '';
  return /[dmyhs]/i.test(letters) && !/general/i.test(letters);
}

interface Surroundings {
  readonly strings: readonly string[];
  readonly dates: ReadonlySet<number>;
  readonly epoch: number;
}

function readSheet(bytes: Uint8Array, sheet: string, around: Surroundings): Table {
  const rows = new Gathering();
  let number = 0;
  let cell: Cell | undefined;
  let part = '';
  readXml(bytes, {
    open(name, attributes) {
      part = name;
      if (name === 'row') {
        number = Number(attributes.r ?? number + 1);
        rows.openRow(number);
      } else if (name === 'c') cell = openedCell(attributes, rows.width);
      else if (name === 'f' && cell) cell = { ...cell, isFormula: true };
    },
    text(words) {
      if (cell && (part === 'v' || part === 't')) cell = { ...cell, value: cell.value + words };
    },
    close(name) {
      part = '';
      if (name === 'row') rows.closeRow();
      if (name !== 'c' || !cell) return;
      const words = wordsOf(cell, around);
      if (words === undefined) rows.fail(cell.index, cell.value || '=');
      else if (words !== '') rows.put(cell.index, unescaped(words));
      cell = undefined;
    },
  });
  return rows.table(sheet);
}

function openedCell({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>, width: number): Cell {
  const index = r === undefined ? width : columnIndex(r.replace(/\d+$/, ''));
  return { index, type: t, style: Number(s), value: '', isFormula: false };
}

interface Cell {
  readonly index: number;
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly isFormula: boolean;
}
/** Undefined for an error, and for a formula that nobody worked out. */
function wordsOf(
  { type, value, style, isFormula }: Cell,
  { strings, dates, epoch }: Surroundings,
): string | undefined {
  if (type === 'e') return undefined;
  if (value === '') return isFormula && type !== 'str' ? undefined : '';
  if (type === 's') return strings[Number(value)];
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n') return value;
  const amount = Number(value);
  if (!Number.isFinite(amount)) return value;
  return dates.has(style) ? dateOf(epoch, amount) : String(Number(amount.toPrecision(15)));
}

/** Characters that XML cannot hold stand as their code (section 22.4.2.4). */
function unescaped(value: string): string {
  return value.replace(/_x([\da-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** `2026-11-29`; a time of day where the number is none but that. */
function dateOf(epoch: number, days: number): string {
  const moment = new Date(epoch + Math.round(days * 86_400) * 1000);
  if (Number.isNaN(moment.getTime())) return String(days);
  const [date = '', time = ''] = moment.toISOString().split('T');
  return days < 1 ? time.slice(0, 5) : date;
}
