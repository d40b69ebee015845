/** One file of content as text, with the way back from an offset to its line and column. */
import { type Diagnostic, type Place, problem, type Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { decodeText, decodeUtf8, isUtf16, lineColumn } from '../source.ts';
import { forbiddenCharacters, withoutForbidden } from './characters.ts';

export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
}

/** Above any deck (100,000 cards take 17 MB), and low enough to read without running out of memory. */
export const LARGEST_BYTES = 20 * 1024 * 1024;

/**
 * Finds and decodes a file: UTF-8 with or without byte order mark, any of the usual line ends.
 * Undefined, with the reason reported, where it is missing, too large or not UTF-8. Forbidden
 * characters are reported at their places; the text is given without them, so that the rest is checked too, and a name
 * that one is in is not told again as another name.
 */
export function readSourceText(files: Files, file: string, report: Report): SourceText | undefined {
  const bytes = files.get(file);
  if (!bytes) {
    report(missingFile(files, file));
    return undefined;
  }
  if (bytes.length > LARGEST_BYTES) {
    const params = { bytes: bytes.length, most: LARGEST_BYTES };
    report(problem('content/too-large', { file, line: 1, column: 1 }, params));
    return undefined;
  }
  const text = isUtf16(bytes) ? undefined : decodeText(bytes);
  if (text === undefined) {
    report(notUtf8(file, bytes));
    return undefined;
  }
  const source = sourceOf(file, text);
  tellForbidden(source, report);
  const seen = withoutForbidden(text, { areReturnsKept: true });
  return seen === text ? source : sourceOf(file, seen);
}

export function sourceOf(file: string, text: string): SourceText {
  return { file, text, lineStarts: lineStartsOf(text) };
}

/** Line ends of another kind are all told by the first. */
function tellForbidden(source: SourceText, report: Report): void {
  let strayReturns = 0;
  for (const { offset, codePoint, character } of forbiddenCharacters(source.text)) {
    const place = placeAt(source, offset);
    if (character !== '\r') report(problem('content/character', place, { codePoint }));
    else if (strayReturns++ === 0) report(problem('content/stray-return', place));
  }
}

/** That a file is not there; a file beside it that differs in case or is called `.yml` was most likely meant. */
export function missingFile(files: Files, file: string): Diagnostic {
  const instead = [...files.keys()].find((path) => path.toLowerCase().replace(/\.yml$/, '.yaml') === file);
  const params = { name: nameOf(file), instead: instead && nameOf(instead) };
  return problem('content/missing-file', { file, line: 1, column: 1 }, params);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function placeAt(source: SourceText, offset: number): Place {
  let low = 0;
  let high = source.lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((source.lineStarts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return { file: source.file, line: low + 1, column: offset - (source.lineStarts[low] as number) + 1 };
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

function notUtf8(file: string, bytes: Uint8Array): Diagnostic {
  if (isUtf16(bytes))
    return problem('content/encoding', { file, line: 1, column: 1 }, { byte: 0, isUtf16: true });
  const broken = firstBrokenByte(bytes);
  const before = decodeUtf8(bytes.subarray(0, broken)) ?? '';
  const place = { file, ...lineColumn(before, before.length) };
  return problem('content/encoding', place, { byte: bytes[broken] ?? 0, isUtf16: false });
}

function firstBrokenByte(bytes: Uint8Array): number {
  let index = 0;
  while (index < bytes.length) {
    const length = sequenceLength(bytes[index] as number);
    const sequence = bytes.subarray(index, index + length);
    if (length === 0 || (length > 1 && decodeUtf8(sequence) === undefined)) break;
    index += length;
  }
  return index;
}

/** How many bytes a first byte of UTF-8 announces; 0 where it cannot be a first byte. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}
