/** Source text: bytes to characters, and offsets to lines and columns. */

/**
 * Decodes UTF-8; undefined when the bytes are not UTF-8.
 * @param isMarkKept of a part of a text, which no byte order mark begins; of a file it is left out
 */
export function decodeUtf8(bytes: Uint8Array, { isMarkKept = false } = {}): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: isMarkKept }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A file as its editor shows it: no byte order mark in front, and lines that end as ours do. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decodeUtf8(bytes)?.replace(/^\ufeff+/, '');
  // Old programs for the Mac end lines with a carriage return. Among other line ends it is a stray character.
  return text?.includes('\n') ? text : text?.replaceAll('\r', '\n');
}

/** Whether bytes are UTF-16, in either order: by its mark, or by the zeros that it has beside Latin letters. */
export function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 512);
  return start.length % 2 === 0 && [0, 1].some((parity) => hasTextBesideZeros(start, parity));
}

/** Whether every second byte is the letter of a text and those between are mostly zeros. */
function hasTextBesideZeros(bytes: Uint8Array, parity: number): boolean {
  const letters = bytes.filter((_, index) => index % 2 === parity);
  const between = bytes.filter((_, index) => index % 2 !== parity);
  const zeros = between.filter((byte) => byte === 0).length;
  return zeros > between.length / 2 && letters.every((byte) => byte >= 0x20 || LINE_ENDS.has(byte));
}

/** A tab, a line feed and a carriage return. */
const LINE_ENDS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d]);

/** Line and column, both from 1, of an offset in UTF-16 units. */
export function lineColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}

/** The offset of a line and column, both from 1; the end of the text where it has no such line. */
export function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
  let start = 0;
  for (let left = line - 1; left > 0; left -= 1) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0) return text.length;
  }
  return start + column - 1;
}
