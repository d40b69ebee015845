/** Lists read in tests: what came of them, and the problems by code. */
import { zipSync } from 'fflate';
import { collect } from '../../src/diagnostics.ts';
import type { UnderstoodList } from '../../src/lists/list.ts';
import { type AskedOfList, readList } from '../../src/lists/read.ts';

export interface Read {
  readonly list: UnderstoodList | undefined;
  /** `{ Jij: ['Wie?'] }`; cards without a group under ''. */
  readonly cards: Readonly<Record<string, readonly string[]>>;
  readonly codes: readonly string[];
}

export function readBytes(name: string, bytes: Uint8Array, asked: Partial<AskedOfList> = {}): Read {
  const problems = collect();
  const list = readList({ name, bytes }, { columns: {}, sheet: undefined, ...asked }, problems.report);
  const groups = list?.groups ?? [];
  const cards = groups.map((group) => [group.title ?? '', group.cards.map(({ text }) => text)]);
  return { list, cards: Object.fromEntries(cards), codes: problems.diagnostics.map(({ code }) => code) };
}

export function read(name: string, text: string, asked: Partial<AskedOfList> = {}): Read {
  return readBytes(name, new TextEncoder().encode(text), asked);
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** @param sheets the XML within `<sheetData>` of each, by name */
export function xlsx(
  sheets: Readonly<Record<string, string>>,
  strings: readonly string[] = [],
  styles = '',
): Uint8Array {
  const names = Object.keys(sheets);
  const list = names
    .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index}"/>`)
    .join('');
  const relations = names
    .map((_, index) => `<Relationship Id="r${index}" Target="worksheets/s${index}.xml"/>`)
    .join('');
  const parts = Object.values(sheets).map((data, index) => [
    `xl/worksheets/s${index}.xml`,
    encode(`<worksheet><sheetData>${data}</sheetData></worksheet>`),
  ]);
  return zipSync({
    'xl/workbook.xml': encode(`<workbook xmlns:r="r"><sheets>${list}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': encode(`<Relationships>${relations}</Relationships>`),
    'xl/sharedStrings.xml': encode(`<sst>${strings.map((each) => `<si>${each}</si>`).join('')}</sst>`),
    'xl/styles.xml': encode(`<styleSheet>${styles}</styleSheet>`),
    ...Object.fromEntries(parts),
  });
}

/** @param body the XML of the tables */
export function ods(body: string, manifest = ''): Uint8Array {
  return zipSync({
    mimetype: encode('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': encode(
      `<office:document-content><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`,
    ),
    'META-INF/manifest.xml': encode(`<manifest:manifest>${manifest}</manifest:manifest>`),
  });
}
