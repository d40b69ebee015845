/** What brackets mark: a link, words in another language, or a reference to a note. Others are letters. */
import { isBlank } from './characters.ts';

export type Bracketed = {
  /** Of the first character and behind the last, the marks included. */
  readonly start: number;
  readonly end: number;
  /** Of the words between the brackets. */
  readonly from: number;
  readonly to: number;
} & (
  | { readonly kind: 'link' | 'image'; readonly address: string; readonly hasTitle: boolean }
  | { readonly kind: 'foreign'; readonly language: string }
  | { readonly kind: 'note'; readonly note: string }
);

/**
 * Finds them in one walk, by where they start.
 * @param isMark whether the character at a place is a mark; it is not where a backslash stands before it
 */
export function findBracketed(
  words: string,
  isMark: (at: number) => boolean,
): ReadonlyMap<number, Bracketed> {
  const found = new Map<number, Bracketed>();
  const opened: number[] = [];
  let lastLink = -1;
  for (const { index: at, 0: bracket } of words.matchAll(/[[\]]/g)) {
    if (!isMark(at)) continue;
    if (bracket === '[') opened.push(at);
    const open = bracket === ']' ? opened.pop() : undefined;
    const bracketed = open === undefined ? undefined : readBracketed(words, open, at);
    if (!bracketed) continue;
    // A link has no link in it: the inner one counts.
    const isLink = bracketed.kind === 'link' || bracketed.kind === 'image';
    if (isLink && lastLink > bracketed.start) continue;
    if (isLink) lastLink = bracketed.start;
    found.set(bracketed.start, bracketed);
  }
  return found;
}

const NOTE = /^\^([^\s[\]]+)$/;
const LANGUAGE = /\{lang=([^\s}]+)\}/y;
const ADDRESS = /\(\s*((?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\))+)(\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/y;

function readBracketed(words: string, open: number, close: number): Bracketed | undefined {
  const inside = { start: open, from: open + 1, to: close };
  const note = NOTE.exec(words.slice(open + 1, close))?.[1];
  if (note !== undefined) return { ...inside, kind: 'note', note, end: close + 1 };
  const isEmpty = isBlank(words.slice(open + 1, close));
  const language = isEmpty ? undefined : match(LANGUAGE, words, close + 1);
  if (language) {
    return { ...inside, kind: 'foreign', language: language[1] ?? '', end: close + 1 + language[0].length };
  }
  const address = match(ADDRESS, words, close + 1);
  const isImage = words[open - 1] === '!';
  if (!address || (isEmpty && !isImage)) return undefined;
  return {
    ...inside,
    start: isImage ? open - 1 : open,
    kind: isImage ? 'image' : 'link',
    address: (address[1] ?? '').replace(/^<(.*)>$/, '$1').replace(/\\([!-/:-@[-`{-~])/g, '$1'),
    hasTitle: address[2] !== undefined,
    end: close + 1 + address[0].length,
  };
}

/** What matches at that very place. */
function match(sticky: RegExp, words: string, at: number): RegExpExecArray | undefined {
  sticky.lastIndex = at;
  return sticky.exec(words) ?? undefined;
}
