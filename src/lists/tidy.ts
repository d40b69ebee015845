/** Words as a program left them on the clipboard → as a person would have typed them. */

/** Line ends of all programs: Word has a vertical tab inside a paragraph, PDF readers a form feed between pages. */
const LINE_END = /\r\n|[\r\v\f\x85\u2028\u2029]/g;

/** Marks that only said where a line could end, or where a text began. */
const LEFT_BEHIND = /[\xad\u200b\u2060\ufeff]/g;

/**
 * A no-break space that holds two plain words together came along with a copy. Others are meant: before the signs of
 * French, and between a number and its unit.
 */
const HELD_WORDS = /(?<=[\p{L}\p{M},.;:?!’'")\]])[\xa0\u202f](?=[\p{L}\p{M}‘'"([¿¡])/gu;

/** Around a line, and beside another space, such a space says nothing. */
const AROUND = /^[\s\xa0\u202f]+|[\s\xa0\u202f]+$/g;
const BESIDE = /[\xa0\u202f]+(?= )|(?<= )[\xa0\u202f]+/g;

export function tidied(raw: string): string {
  const lines = raw.replace(LINE_END, '\n').replace(LEFT_BEHIND, '').normalize('NFC').split('\n');
  return lines.map(tidiedLine).join('\n');
}

/** @param line without the end of a line in it */
function tidiedLine(line: string): string {
  return line
    .replace(AROUND, '')
    .replace(BESIDE, '')
    .replace(HELD_WORDS, ' ')
    .replace(/[ \t]+/g, ' ');
}
