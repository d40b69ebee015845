/** What the engine knows about single characters, by code point. */

export const SPACE = 0x20;
export const NO_BREAK_SPACE = 0xa0;
export const SOFT_HYPHEN = 0xad;
export const ZERO_WIDTH_SPACE = 0x200b;
export const HYPHEN_MINUS = 0x2d;
export const THIN_SPACE = 0x2009;
export const NARROW_NO_BREAK_SPACE = 0x202f;

/**
 * Characters that steer shaping or breaking and have no look of their own in the scripts we set
 * (Default_Ignorable_Code_Point, UAX #44). They are neither drawn nor written to a file.
 */
export function isIgnorable(code: number): boolean {
  return (
    code === SOFT_HYPHEN ||
    code === 0x034f ||
    (code >= ZERO_WIDTH_SPACE && code <= 0x200d) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    (code >= 0xe0100 && code <= 0xe01ef)
  );
}

/** Of these, what tells a script whether letters join, and which of two forms is meant: the font must hear of it. */
export function isJoiner(code: number): boolean {
  return code === 0x200c || code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f) || code === 0x034f;
}

/** Stands where a picture was in a text that a word processor gave away; fonts have a box for it. */
export const OBJECT_CHARACTER = 0xfffc;

/** Stands where a program could not read a character. */
export const REPLACEMENT_CHARACTER = 0xfffd;

/**
 * What is no letter and no sign but an order to a program, or nothing at all: controls, line and paragraph
 * separators, formatting characters that `isIgnorable` and `isDirectionControl` do not know, noncharacters. Some fonts have boxes for them.
 */
export function isControl(code: number): boolean {
  return CONTROL.test(String.fromCodePoint(code));
}

const CONTROL = /^[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]$/u;

/** Bidirectional formatting characters (UAX #9, 2.1–2.3): they would turn text around unseen. */
export function isDirectionControl(code: number): boolean {
  return (
    code === 0x061c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

/** Of these, the two that turn letters around, whatever way they run themselves. */
export function isOverride(code: number): boolean {
  return code === 0x202d || code === 0x202e;
}

/**
 * Blocks of Latin letters and of the signs used with every script: here a font's rules reach no further
 * than a neighbour. Other scripts are shaped a whole word at a time.
 */
export function isLatinOrCommon(code: number): boolean {
  return (
    code < 0x0370 ||
    (code >= 0x1e00 && code <= 0x1eff) ||
    (code >= 0x2000 && code <= 0x2bff) ||
    code === 0xfffd
  );
}

/** How a character is named in a message: `U+1F642`. */
export function codeName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** An accent or other mark that belongs on the letter before it. */
export function isMark(code: number): boolean {
  if (code < 0x300) return false;
  let known = marks.get(code);
  if (known === undefined) {
    known = /\p{M}/u.test(String.fromCodePoint(code));
    marks.set(code, known);
  }
  return known;
}

const marks = new Map<number, boolean>();
