/** The order of a paragraph's text: its own direction from its language, that of each character by Unicode's rules (UAX #9). */
import bidiFactory from 'bidi-js';
import { type Direction, directionOf, directionOfWords, mayTurn } from '../direction.ts';
import type { InlineItem } from './paragraph.ts';

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
  if (directionOf(language ?? 'und') === 'ltr' && !items.some(isTurning)) return undefined;
  const texts = textsOf(items);
  const languages = new Set(
    items.flatMap((item, index) =>
      item.kind === 'run' && /\p{L}/u.test(texts[index] ?? '') ? [item.language] : [],
    ),
  );
  const [only] = languages.size === 1 ? languages : [language];
  const direction = directionOfWords(texts.join(''), only ?? 'und');
  if (direction === 'ltr' && !texts.some(mayTurn)) return undefined;
  const marked =
    languages.size > 1 ? isolated(items, texts, direction) : { text: texts.join(''), added: NONE };
  bidi ??= bidiFactory();
  const { levels } = bidi.getEmbeddingLevels(marked.text, direction);
  return {
    direction,
    levels: marked.added.size === 0 ? levels : levels.filter((_, at) => !marked.added.has(at)),
  };
}

const NONE: ReadonlySet<number> = new Set();

function isTurning(item: InlineItem): boolean {
  return item.kind === 'run' && (directionOf(item.language) === 'rtl' || mayTurn(item.text));
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
