/**
 * Where a line may end, by the rules of Unicode (UAX #14). Plain text, with words of letters and digits between sentence
 * signs, quotes or brackets, breaks only at its spaces; one pass recognises it. The `linebreak` library does all else.
 */
import LineBreaker from 'linebreak';

/** Classes of the characters of plain text; 0 for all others. */
const WORD = 1;
const QUOTE = 2;
const SIGN = 3;
const BLANK = 4;
const OPEN = 5;
const CLOSE = 6;

const CLASSES = new Uint8Array(0x180);
for (let code = 0x30; code <= 0x39; code += 1) CLASSES[code] = WORD;
for (let code = 0x41; code <= 0x5a; code += 1) CLASSES[code] = WORD;
for (let code = 0x61; code <= 0x7a; code += 1) CLASSES[code] = WORD;
for (let code = 0xc0; code <= 0x17f; code += 1) if (code !== 0xd7 && code !== 0xf7) CLASSES[code] = WORD;
for (const sign of '.,?!:;') CLASSES[sign.charCodeAt(0)] = SIGN;
for (const quote of '"\'') CLASSES[quote.charCodeAt(0)] = QUOTE;
CLASSES[0x20] = BLANK;
CLASSES[0x28] = OPEN;
CLASSES[0x29] = CLOSE;

/** Offsets (UTF-16 units) before which a line may begin, ascending, without the start and end of the text. */
export function breakOpportunities(text: string): number[] {
  return plainOpportunities(text) ?? wordsKept(text, unicodeOpportunities(text));
}

const HANGUL = /\p{Script=Hangul}/u;

/** Korean has spaces between its words, and breaks there; Unicode's rules leave that to who sets it (UAX #14, 6.1). */
function wordsKept(text: string, found: readonly number[]): number[] {
  if (!HANGUL.test(text)) return found.slice();
  const isHangul = (at: number) => HANGUL.test(text[at] ?? '');
  return found.filter(
    (at) => /[\s\u200b\u2010/-]/.test(text[at - 1] ?? '') || !(isHangul(at) || isHangul(at - 1)),
  );
}

/** Undefined if the text is not plain. */
export function plainOpportunities(text: string): number[] | undefined {
  const found: number[] = [];
  let before = BLANK;
  for (let at = 0; at < text.length; at += 1) {
    const kind = classOf(text.charCodeAt(at));
    if (!isPlainPair(before, kind) && !(at === 0 && kind === BLANK)) return undefined;
    // A quote and a bracket stay together across a space (LB15).
    if (kind === OPEN && at > 1 && classOf(text.charCodeAt(at - 2)) === QUOTE) return undefined;
    if (before === BLANK && at > 0) found.push(at);
    before = kind;
  }
  return found;
}

/** Whether a character of one class may follow one of another in a text that breaks only at spaces. */
function isPlainPair(before: number, kind: number): boolean {
  switch (kind) {
    case WORD:
      return before !== SIGN && before !== CLOSE;
    case QUOTE:
      return before !== SIGN && before !== OPEN && before !== CLOSE;
    case SIGN:
      return before !== BLANK && before !== OPEN;
    case BLANK:
      return before !== BLANK && before !== OPEN;
    case OPEN:
      return before === BLANK;
    case CLOSE:
      return before === WORD || before === SIGN;
    default:
      return false;
  }
}

function classOf(code: number): number {
  if (code < CLASSES.length) return CLASSES[code] as number;
  return code === 0x2018 || code === 0x2019 || code === 0x201c || code === 0x201d ? QUOTE : 0;
}

export function unicodeOpportunities(text: string): number[] {
  const found: number[] = [];
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (next.position > 0 && next.position < text.length) found.push(next.position);
  }
  return found;
}
