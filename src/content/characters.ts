/**
 * Characters that no text may hold, because they cannot be seen yet change or break what is printed:
 * controls (but tab, line feed, and carriage return before a line feed), the two marks that turn letters around (what is
 * said and what is seen would differ), orders to programs of long ago (U+206A and on), tags, notes between lines, byte order
 * marks inside a text, halves of surrogate pairs, noncharacters, and what stands in for something else: U+FFFC for a
 * picture, U+FFFD for a character that an earlier program lost.
 */
const FORBIDDEN =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202d\u202e\u206a-\u206f\ufeff\ufff9-\ufffd\u{e0000}-\u{e007f}\p{Cs}\p{Noncharacter_Code_Point}]|\r(?!\n)/gu;

export interface FoundCharacter {
  readonly offset: number;
  readonly character: string;
  /** `U+202E` */
  readonly codePoint: string;
}

/** Every forbidden character of a text, in order, found one at a time. */
export function* forbiddenCharacters(text: string): Generator<FoundCharacter> {
  for (const match of text.matchAll(FORBIDDEN)) {
    yield { offset: match.index, character: match[0], codePoint: codePointName(match[0]) };
  }
}

/**
 * The text without them: each has been told, and is not to be told again by a later stage.
 * @param areReturnsKept as the ends of lines that they are in a whole file
 */
export function withoutForbidden(text: string, { areReturnsKept = false } = {}): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(FORBIDDEN, (found) => (areReturnsKept && found === '\r' ? found : ''));
}

/** Quick to look for, and not in a plain Latin text: whatever is forbidden, and more. */
const SUSPECT = /[\0-\x1f\x7f-\x9f\u0600-\uffff]/;

function codePointName(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** True where a reader would see nothing: only spaces, invisible marks or combining marks without a base. */
export function isBlank(text: string): boolean {
  return !/[^\p{Z}\p{Cc}\p{Cf}\p{M}]/u.test(text);
}

/** One space for any run of spaces, tabs and line ends, none around; no-break and other spaces stay. */
export function collapseSpace(text: string): string {
  return text.replace(/[ \t\n\r\u2028\u2029]+/g, ' ').replace(/^ | $/g, '');
}

/**
 * How words on one line are kept: turns ended, composed (NFC), spaces collapsed, without what no text may hold. What goes
 * goes first, for letters and spaces around it meet.
 */
export function tidyWords(raw: string): string {
  return collapseSpace(withTurnsEnded(withoutForbidden(raw)).normalize('NFC'));
}

const OPENERS: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

const TURNS = /[\u202a-\u202c\u2066-\u2069]/g;

/**
 * Every turn of direction that the words begin is ended in them, and none that they do not begin: what stands behind
 * them, on a card or in a list, is not theirs to turn (UAX #9, 2).
 */
function withTurnsEnded(words: string): string {
  if (!SUSPECT.test(words)) return words;
  const open: string[] = [];
  const kept = words.replace(TURNS, (sign) => {
    const end = OPENERS[sign];
    if (end !== undefined) open.push(end);
    else if (open.at(-1) === sign) open.pop();
    else return '';
    return sign;
  });
  return kept + open.reverse().join('');
}

/** How a text is kept: each of its lines as words are. Blank lines and those around it are no part of it. */
export function tidyText(raw: string): string {
  if (!/[\n\r\u2028\u2029]/.test(raw)) return tidyWords(raw);
  const lines = raw.split(/\r\n|[\n\r\u2028\u2029]/).map(tidyWords);
  return lines.filter((line) => line !== '').join('\n');
}
