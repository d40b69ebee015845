/**
 * Which stars mark emphasis: one at the beginning of a word and one at the end of a word, with something to
 * read between them. Every other star is a letter: `2*3*4`, `Kolleg*innen`, `***`.
 */

/** Stars next to each other. */
export interface StarRun {
  readonly at: number;
  readonly length: number;
}

/** Two stars, or two double ones, with what they emphasise between them. */
export interface StarPair {
  readonly open: number;
  readonly close: number;
  /** 1 for emphasis, 2 for strong. */
  readonly size: 1 | 2;
}

export interface Stars {
  readonly pairs: readonly StarPair[];
  /** Stars that seem to mark something but have no other: each with the word it stands at. */
  readonly unpaired: readonly string[];
}

interface Delimiter {
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Where there is something to read before the stars, for the last time; -1 where there is nothing. */
  readonly said: number;
  /** Where the stars begin that are in no pair yet, and how many there are. */
  at: number;
  left: number;
}

/** Pairs the runs of stars of one text, or of the words between two brackets, from the inside out. */
export function pairStars(words: string, runs: readonly StarRun[]): Stars {
  const pairs: StarPair[] = [];
  const openers: Delimiter[] = [];
  const delimiters = delimitersOf(words, runs);
  for (const delimiter of delimiters) {
    if (delimiter.canClose) close(delimiter, openers, pairs);
    if (delimiter.canOpen && delimiter.left > 0) openers.push(delimiter);
  }
  return { pairs, unpaired: unpairedWords(words, delimiters) };
}

function close(closer: Delimiter, openers: Delimiter[], pairs: StarPair[]): void {
  while (closer.left > 0) {
    const index = openers.findLastIndex(({ at }) => at < closer.said);
    const opener = openers[index];
    if (!opener) return;
    const size = opener.left > 1 && closer.left > 1 ? 2 : 1;
    opener.left -= size;
    pairs.push({ open: opener.at + opener.left, close: closer.at, size });
    closer.at += size;
    closer.left -= size;
    openers.length = opener.left > 0 ? index + 1 : index;
  }
}

const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}]/gu;

function delimitersOf(words: string, runs: readonly StarRun[]): Delimiter[] {
  const saying = runs.length > 0 ? [...words.matchAll(SAYS_SOMETHING)].map(({ index }) => index) : [];
  let next = 0;
  return runs.map((run) => {
    while ((saying[next] ?? run.at) < run.at) next += 1;
    return delimiterOf(words, run, saying[next - 1] ?? -1);
  });
}

function delimiterOf(words: string, run: StarRun, said: number): Delimiter {
  const before = lastCharacter(words.slice(Math.max(0, run.at - 2), run.at));
  const after = firstCharacter(words.slice(run.at + run.length, run.at + run.length + 2));
  const isSum = isBetweenDigits(words, run);
  return {
    said,
    canOpen: !isSum && !/^[\s\p{Pe}]?$/u.test(after) && !isInWord(before),
    canClose: !isSum && !/^[\s\p{Ps}]?$/u.test(before) && !isInWord(after),
    at: run.at,
    left: run.length,
  };
}

function lastCharacter(text: string): string {
  return [...text].at(-1) ?? '';
}

function firstCharacter(text: string): string {
  return [...text][0] ?? '';
}

/** Scripts that leave no space between words: a word can begin or end at any of their letters. */
const WITHOUT_SPACES =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Bopomofo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u;

/** Whether a word goes on at this side of a star. */
function isInWord(neighbour: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(neighbour) && !WITHOUT_SPACES.test(neighbour);
}

/** One star between two numbers multiplies them, however it is spaced: `2 *3* 4`. */
function isBetweenDigits(words: string, { at, length }: StarRun): boolean {
  if (length > 1) return false;
  const before = /\p{Nd}[^\S\n]{0,3}$/u.test(words.slice(Math.max(0, at - 5), at));
  return before && /^[^\S\n]{0,3}\p{Nd}/u.test(words.slice(at + 1, at + 6));
}

/** Enough to find the star by. */
const LONGEST_SHOWN = 20;

/** A word is shown once, with all of its stars. */
function unpairedWords(words: string, delimiters: readonly Delimiter[]): string[] {
  const shown: string[] = [];
  let end = 0;
  for (const delimiter of delimiters) {
    const span = delimiter.at < end ? undefined : unpairedWord(words, delimiter);
    if (!span) continue;
    shown.push(words.slice(span.from, span.to));
    end = span.to;
  }
  return shown;
}

/** Stars that stand at no word, as in “***?”, are meant to be seen. */
function unpairedWord(
  words: string,
  { canOpen, canClose, at, left }: Delimiter,
): { readonly from: number; readonly to: number } | undefined {
  if (left === 0) return undefined;
  const end = at + left;
  const after = /^\S*/.exec(words.slice(end, end + LONGEST_SHOWN))?.[0] ?? '';
  if (canOpen && after.search(SAYS_SOMETHING) >= 0) return { from: at, to: end + after.length };
  const before = /\S*$/.exec(words.slice(Math.max(0, at - LONGEST_SHOWN), at))?.[0] ?? '';
  return canClose && before.search(SAYS_SOMETHING) >= 0 ? { from: at - before.length, to: end } : undefined;
}
