/** Which way text runs: that of a paragraph from its language, that of each character by Unicode's rules (UAX #9). */
import bidiFactory from 'bidi-js';
import { isRightToLeft } from './characters.ts';
import type { InlineItem } from './paragraph.ts';

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

export interface Order {
  readonly direction: Direction;
  /** By UTF-16 unit of the text: odd where it runs from right to left. */
  readonly levels: Uint8Array;
}

/**
 * How the text of a paragraph is ordered; undefined where all of it runs from left to right, as nearly always.
 *
 * @param language that of the paragraph itself; words that are all in another one go by that
 */
export function orderOf(items: readonly InlineItem[], language: string | undefined): Order | undefined {
  if (directionOf(language ?? 'und') === 'ltr' && !items.some(mayTurn)) return undefined;
  const texts = textsOf(items);
  const languages = new Set(
    items.flatMap((item, index) =>
      item.kind === 'run' && /\p{L}/u.test(texts[index] ?? '') ? [item.language] : [],
    ),
  );
  const [only] = languages.size === 1 ? languages : [language];
  const direction = baseOf(texts, only ?? 'und');
  if (direction === 'ltr' && !texts.some(turns)) return undefined;
  const marked =
    languages.size > 1 ? isolated(items, texts, direction) : { text: texts.join(''), added: NONE };
  bidi ??= bidiFactory();
  const { levels } = bidi.getEmbeddingLevels(marked.text, direction);
  return { direction, levels: levels.filter((_, at) => !marked.added.has(at)) };
}

const NONE: ReadonlySet<number> = new Set();

function mayTurn(item: InlineItem): boolean {
  return item.kind === 'run' && (directionOf(item.language) === 'rtl' || turns(item.text));
}

/** As they are composed: a line break parts words by a space, where there is none yet. */
function textsOf(items: readonly InlineItem[]): string[] {
  let last = ' ';
  return items.map((item) => {
    const text = item.kind === 'run' ? item.text.normalize('NFC') : last === ' ' ? '' : ' ';
    last = text.at(-1) ?? last;
    return text;
  });
}

/** Made when it is first needed. */
let bidi: ReturnType<typeof bidiFactory> | undefined;

/** As the language does; words of nothing but letters from right to left decide for themselves. */
function baseOf(texts: readonly string[], language: string): Direction {
  const own = directionOf(language);
  return own === 'ltr' && texts.some(turns) && !texts.some(hasLeftToRight) ? 'rtl' : own;
}

/** Letters of `isRightToLeft`, and the signs that turn text; of pairs of units the first. */
const TURNING =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe\ud802\ud803\ud83a\ud83b]/;

function turns(text: string): boolean {
  return TURNING.test(text);
}

function hasLeftToRight(text: string): boolean {
  for (const letter of text.matchAll(/\p{L}/gu)) {
    if (!isRightToLeft(letter[0].codePointAt(0) as number)) return true;
  }
  return false;
}

const LEFT_ISOLATE = '\u2066';
const RIGHT_ISOLATE = '\u2067';
const END_OF_ISOLATE = '\u2069';

/** Words in a language that runs the other way are kept together, so that signs beside them stay where they belong. */
function isolated(
  items: readonly InlineItem[],
  texts: readonly string[],
  base: Direction,
): { readonly text: string; readonly added: ReadonlySet<number> } {
  const added = new Set<number>();
  let text = '';
  let open: string | undefined;
  const add = (sign: string) => {
    added.add(text.length);
    text += sign;
  };
  items.forEach((item, index) => {
    const own = item.kind === 'run' ? item.language : undefined;
    if (open !== undefined && own !== open) add(END_OF_ISOLATE);
    const isOther = own !== undefined && directionOf(own) !== base;
    if (isOther && own !== open) add(base === 'ltr' ? RIGHT_ISOLATE : LEFT_ISOLATE);
    open = isOther ? own : undefined;
    text += texts[index] ?? '';
  });
  return { text, added };
}

/** Something with a level, such as the glyphs of a few words. */
export interface Levelled {
  readonly level: number;
}

/** Pieces of a line, in the order of the text → in the order in which they stand (UAX #9, L2). */
export function inVisualOrder<Piece extends Levelled>(pieces: readonly Piece[]): Piece[] {
  const order = pieces.slice();
  const highest = Math.max(0, ...pieces.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while (to < order.length && (order[to] as Piece).level >= level) to += 1;
      if (to > from + 1) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to - 1);
    }
  }
  return order;
}
