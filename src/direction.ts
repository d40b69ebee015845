/** Which way languages and words are written. */

export type Direction = 'ltr' | 'rtl';

/** Languages written from right to left where their tag names no script (ISO 639). */
const RIGHT_TO_LEFT = new Set(
  'ar arc arz ary azb bal bgn brh bqi ckb dv fa glk he iw jpr ji khw ks lki lrc luz mzn nqo ota pnb prs ps rhg sd sdh skr syr ug ur yi'.split(
    ' ',
  ),
);

/** Scripts, as tags name them (ISO 15924). */
const SCRIPTS = new Set(['arab', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm', 'rohg', 'samr', 'mand', 'mend']);

const directions = new Map<string, Direction>();

/** @param tag BCP 47 */
export function directionOf(tag: string): Direction {
  let direction = directions.get(tag);
  if (!direction) {
    direction = findDirection(tag);
    directions.set(tag, direction);
  }
  return direction;
}

function findDirection(tag: string): Direction {
  const [language = '', ...parts] = tag.toLowerCase().split('-');
  const script = parts.find((part) => /^[a-z]{4}$/.test(part));
  const isRight = script === undefined ? RIGHT_TO_LEFT.has(language) : SCRIPTS.has(script);
  return isRight ? 'rtl' : 'ltr';
}

/** Blocks whose characters run from right to left (UAX #9, classes R and AL, unassigned ones included). */
export function isRightToLeft(code: number): boolean {
  return (
    (code >= 0x0590 && code <= 0x08ff) ||
    (code >= 0xfb1d && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfefe) ||
    (code >= 0x10800 && code <= 0x10fff) ||
    (code >= 0x1e800 && code <= 0x1efff)
  );
}

/** Letters of `isRightToLeft`, and the signs that turn text; of pairs of units the first. */
const TURNING =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe\ud802\ud803\ud83a\ud83b]/;

/** Whether some of a text may run from right to left. */
export function mayTurn(text: string): boolean {
  return TURNING.test(text);
}

/**
 * Which way words run that are said to be in a language: as it does; but words without a letter of its way run as their letters
 * do, and what begins with letters from right to left and has few others runs so, whatever is said.
 */
export function directionOfWords(text: string, language: string): Direction {
  const own = directionOf(language);
  if (!mayTurn(text)) return own === 'rtl' && /\p{L}/u.test(text) ? 'ltr' : own;
  if (own === 'rtl') return own;
  let first: Direction | undefined;
  let right = 0;
  let all = 0;
  for (const { 0: letter } of text.matchAll(/\p{L}/gu)) {
    const isRight = isRightToLeft(letter.codePointAt(0) as number);
    first ??= isRight ? 'rtl' : 'ltr';
    all += 1;
    if (isRight) right += 1;
  }
  return first === 'rtl' && 2 * right > all ? 'rtl' : own;
}
