/** Words that look like a mark that someone meant: they are printed as typed, and that is told. */
import type { Bracketed } from './brackets.ts';

/** What may have been meant: words in another language, a link, a letter, emphasis. */
export type SuspectedKind = 'foreign' | 'link' | 'backslash' | 'underscores';

export interface Suspected {
  readonly kind: SuspectedKind;
  /** As it was typed. */
  readonly found: string;
}

/**
 * Each kind once for a text, but languages: those are easily written wrong, each in its own way.
 * @param isMark whether the character at a place is a mark; it is not where a backslash stands before it
 */
export function suspectedMarks(
  words: string,
  bracketed: readonly Bracketed[],
  isMark: (at: number) => boolean,
): Suspected[] {
  const letters = withoutTails(words, bracketed);
  const closing = closingBrackets(letters, isMark);
  const isClosing = ({ index }: RegExpExecArray): boolean => closing.has(index);
  const first = (kind: SuspectedKind, looks: RegExp, isMeant: (match: RegExpExecArray) => boolean) =>
    all(kind, looks, letters, isMeant).slice(0, 1);
  return [
    ...all('foreign', ANNOUNCEMENT, letters, isClosing),
    ...first('link', LINK, isClosing),
    ...first('backslash', BACKSLASH, ({ index }) => isMark(index)),
    ...first('underscores', UNDERSCORES, () => true),
  ];
}

function all(
  kind: SuspectedKind,
  looks: RegExp,
  letters: string,
  isMeant: (match: RegExpExecArray) => boolean,
): Suspected[] {
  const matches = [...letters.matchAll(looks)].filter(isMeant);
  return matches.map((match) => ({ kind, found: match.groups?.found ?? match[0] }));
}

/** What comes after words in brackets and looks as if it names their language, well written or not. */
const ANNOUNCEMENT = /\] ?(?<found>\{\s*(?:(?:lang|taal)[^{}]*|[a-z]{2}(?:-[a-z]{2})?\s*)(?:\}|$))/gi;

/** An address behind words in brackets. */
const LINK = /\] ?(?<found>\((?:https?:|www\.|mailto:)[^\s)]*)/gi;

/** Before any sign but the four that it makes letters. */
const BACKSLASH = /\\[!-)+-/:-@^-`{-~]/g;

/** Emphasis as others write it. A blank to fill in has no word between its lines. */
const UNDERSCORES =
  /(?<![\p{L}\p{N}_])(_{1,2})(?=[\p{L}\p{N}])[^_\n]*(?<=[\p{L}\p{N}.?!])\1(?![\p{L}\p{N}_])/gu;

/** As long as the words, with spaces for the addresses and languages that were read: those are no letters. */
function withoutTails(words: string, bracketed: readonly Bracketed[]): string {
  let letters = words;
  for (const { to, end } of bracketed) {
    letters = letters.slice(0, to + 1) + ' '.repeat(end - to - 1) + letters.slice(end);
  }
  return letters;
}

/** The closing brackets that have an opening one before them. */
function closingBrackets(words: string, isMark: (at: number) => boolean): ReadonlySet<number> {
  const closing = new Set<number>();
  let open = 0;
  for (const { index, 0: bracket } of words.matchAll(/[[\]]/g)) {
    if (!isMark(index)) continue;
    if (bracket === '[') open += 1;
    else if (open > 0) {
      open -= 1;
      closing.add(index);
    }
  }
  return closing;
}
