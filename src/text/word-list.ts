/** Words of a script that has no spaces between them: where in a row of its letters one ends and the next begins. */

/** What cannot begin a line: marks, and vowels and signs that belong to what stands before them. */
const BOUND = /^[\p{M}\u0e2f\u0e30\u0e32\u0e33\u0e45\u0e46]/u;
/** Vowels that are written before the letter that they follow. */
const LEADING = /[\u0e40-\u0e44]$/;
/** A letter that is not spoken, as its mark says, and ends the word before it. */
const SILENT = /^\p{L}\p{M}?\u0e4c/u;
/** Signs that repeat or cut short the word before them. */
const REPEATED = /[\u0e2f\u0e46]/;

/** A row of letters that are no known word counts as this many words for each of its parts: a last resort. */
const UNKNOWN = 4;

export class WordList {
  readonly #words: ReadonlySet<string>;
  readonly #longest: number;

  /** @param bytes UTF-8, a word a line; lines that begin with # are none */
  constructor(bytes: Uint8Array) {
    const lines = new TextDecoder().decode(bytes).split('\n');
    this.#words = new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
    this.#longest = Math.max(0, ...Array.from(this.#words, (word) => word.length));
  }

  /**
   * Offsets at which a word begins, but the first: the fewest words that the letters can be, and as few as may be that are not
   * in the list, between whose parts no line ends.
   */
  starts(letters: string): number[] {
    const bounds = boundsOf(letters);
    // By bound: the least that the letters up to there cost, where their last word began, and whether that is known.
    const costs = bounds.map(() => Number.POSITIVE_INFINITY);
    const from = bounds.map(() => 0);
    const isKnown = bounds.map(() => true);
    costs[0] = 0;
    for (let first = 0; first < bounds.length - 1; first += 1) {
      const cost = costs[first] as number;
      const offer = (last: number, price: number, known: boolean) => {
        if (cost + price >= (costs[last] as number)) return;
        costs[last] = cost + price;
        from[last] = first;
        isKnown[last] = known;
      };
      offer(first + 1, UNKNOWN, false);
      const start = bounds[first] as number;
      for (let last = first + 1; last < bounds.length; last += 1) {
        const word = letters.slice(start, bounds[last]);
        if (word.length > this.#longest + 1) break;
        if (this.#words.has(word) || this.#words.has(withoutSign(word))) offer(last, 1, true);
      }
    }
    return wordStarts(bounds, from, isKnown);
  }
}

/** Where a word can begin at all, and the end. */
function boundsOf(letters: string): number[] {
  const bounds = [0];
  for (let at = 1; at < letters.length; at += 1) {
    const rest = letters.slice(at, at + 3);
    if (!BOUND.test(rest) && !SILENT.test(rest) && !LEADING.test(letters[at - 1] as string)) bounds.push(at);
  }
  bounds.push(letters.length);
  return bounds;
}

function withoutSign(word: string): string {
  return REPEATED.test(word.at(-1) ?? '') ? word.slice(0, -1) : word;
}

function wordStarts(
  bounds: readonly number[],
  from: readonly number[],
  isKnown: readonly boolean[],
): number[] {
  const starts: number[] = [];
  let wasKnown = true;
  for (let last = bounds.length - 1; last > 0; last = from[last] as number) {
    const known = isKnown[last] as boolean;
    if (last < bounds.length - 1 && (known || wasKnown)) starts.push(bounds[last] as number);
    wasKnown = known;
  }
  return starts.reverse();
}
