/** What a file is, by its first bytes: its name may say something else. */
import { isUtf16 } from '../source.ts';

/** `locked` also stands for workbooks of before 2007: both are the same kind of container. */
export type FileKind =
  | 'xlsx'
  | 'ods'
  | 'text'
  | 'empty'
  | 'locked'
  | 'document'
  | 'pdf'
  | 'picture'
  | 'deck'
  | 'other';

const STARTS: readonly { readonly bytes: readonly number[]; readonly kind: FileKind }[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], kind: 'locked' },
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'pdf' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'picture' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: 'picture' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: 'document' },
];

const ZIP = [0x50, 0x4b];

export function kindOf(name: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const start = STARTS.find(({ bytes: first }) => first.every((byte, index) => bytes[index] === byte));
  if (start) return start.kind;
  if (ZIP.every((byte, index) => bytes[index] === byte)) return kindOfZip(name, bytes);
  if (/\.(ya?ml)$/i.test(name)) return 'deck';
  return isText(bytes) ? 'text' : 'other';
}

/** Names of the parts stand in a zip as they are. */
function kindOfZip(name: string, bytes: Uint8Array): FileKind {
  const names = new TextDecoder('windows-1252').decode(bytes);
  if (names.includes('xl/workbook.xml')) return 'xlsx';
  if (names.includes('word/document.xml') || names.includes('opendocument.text')) return 'document';
  if (names.includes('content.xml') && names.includes('spreadsheet')) return 'ods';
  if (/\.ods$/i.test(name)) return 'ods';
  return /\.xlsx$/i.test(name) ? 'xlsx' : 'other';
}

/** A zero byte stands in no other text. */
function isText(bytes: Uint8Array): boolean {
  return isUtf16(bytes) || !bytes.subarray(0, 1000).includes(0);
}
