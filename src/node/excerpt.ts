/** The line of a file with a problem, and a caret below its column, safe for a terminal. */

/** How much of a long line shows, in columns; that of the problem stays in sight. */
const WIDTH = 100;
const TAB = '  ';
const CUT = '…';

/** Two lines: the excerpt and the caret. Undefined if the file has no such line. */
export function excerpt(bytes: Uint8Array, line: number, column: number): string | undefined {
  const text = lineOf(bytes, line);
  if (text === undefined || text.trim() === '') return undefined;
  const at = Math.min(Math.max(column - 1, 0), text.length);
  const from = text.length <= WIDTH ? 0 : Math.max(0, Math.min(at - WIDTH / 2, text.length - WIDTH));
  const start = wholeCharacter(text, Math.floor(from));
  const end = wholeCharacter(text, Math.min(text.length, start + WIDTH));
  const before = (start > 0 ? CUT : '') + printable(text.slice(start, at));
  const after = printable(text.slice(at, Math.max(end, at))) + (end < text.length ? CUT : '');
  return `${before}${after}\n${' '.repeat(cells(before))}^`;
}

/**
 * Makes a text safe for a terminal: tabs become spaces; other control characters and marks that change the direction
 * become visible signs.
 */
export function printable(text: string): string {
  return text
    .replace(/\t/g, TAB)
    .replace(/[\u0000-\u001f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/[\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, '·');
}

/** The columns a text takes on a terminal: marks none, wide characters and most emoji two. */
function cells(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    width +=
      /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}

function lineOf(bytes: Uint8Array, line: number): string | undefined {
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/, line);
  return lines.length < line ? undefined : lines[line - 1];
}

/** Not between the halves of a surrogate pair. */
function wholeCharacter(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff ? index + 1 : index;
}
