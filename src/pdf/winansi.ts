/**
 * WinAnsiEncoding (ISO 32000-1, annex D.2): the characters that a simple font can type. The table is here because decoders
 * of windows-1252 disagree about 0x80 to 0x9F.
 */

export const FIRST_CODE = 0x20;
export const LAST_CODE = 0xff;

/** From 0x7F to 0x9F, where nearly all differ from Unicode; unused codes show a bullet. */
const MIDDLE_START = 0x7f;
const MIDDLE = '•€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ';

/** These two show the glyph of another character: no-break space and soft hyphen. */
const TWINS: ReadonlyMap<number, number> = new Map([
  [0xa0, 0x20],
  [0xad, 0x2d],
]);

/** The character whose glyph a code shows. */
export function characterOf(code: number): number {
  return MIDDLE.codePointAt(code - MIDDLE_START) ?? TWINS.get(code) ?? code;
}
