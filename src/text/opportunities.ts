/**
 * Where a line may end, by the rules of Unicode (UAX #14). Plain text, whose words are letters and digits
 * with a sentence sign or quote around them, may break at its spaces and nowhere else; it is recognised
 * in one pass. Everything else is asked of the `linebreak` library.
 */
import LineBreaker from 'linebreak';

/** Classes of the characters of plain text; whatever is not here is 0. */
const WORD = 1;
const QUOTE = 2;
const SIGN = 3;
const BLANK = 4;

const CLASSES = new Uint8Array(0x180);
for (let code = 0x30; code <= 0x39; code += 1) CLASSES[code] = WORD;
for (let code = 0x41; code <= 0x5a; code += 1) CLASSES[code] = WORD;
for (let code = 0x61; code <= 0x7a; code += 1) CLASSES[code] = WORD;
for (let code = 0xc0; code <= 0x17f; code += 1) if (code !== 0xd7 && code !== 0xf7) CLASSES[code] = WORD;
for (const sign of '.,?!:;') CLASSES[sign.charCodeAt(0)] = SIGN;
for (const quote of '"\'') CLASSES[quote.charCodeAt(0)] = QUOTE;
CLASSES[0x20] = BLANK;

/** Offsets before which a line may begin, ascending, without the start and the end of the text. */
export function breakOpportunities(text: string): number[] {
  return plainOpportunities(text) ?? unicodeOpportunities(text);
}

/** Undefined when the text is not plain. */
export function plainOpportunities(text: string): number[] | undefined {
  const found: number[] = [];
  let before = BLANK;
  for (let at = 0; at < text.length; at += 1) {
    const kind = classOf(text.charCodeAt(at));
    // A word, or a quote and then a word, may follow a space; a sign ends a word and may be repeated.
    const fits = kind === WORD ? before !== SIGN : kind === SIGN ? before !== BLANK : kind !== 0;
    if (!fits || (before === SIGN && kind === QUOTE)) return undefined;
    if (before === BLANK && at > 0) {
      if (kind === BLANK) return undefined;
      found.push(at);
    }
    before = kind;
  }
  return found;
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
