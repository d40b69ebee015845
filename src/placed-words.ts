/**
 * Words to print, each with the place where it was written. What several files give together (a pattern with a
 * title in it) knows of each piece where it comes from, all the way to the glyph.
 */
import type { Place } from './diagnostics.ts';

export interface Words {
  readonly plain: string;
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  /** Undefined for what no file says: a number that was counted. */
  readonly place: Place | undefined;
}

/** What can stand in words: other words, a text of the content, or what the program worked out. */
export type Printable = Words | { readonly plain: string; readonly place: Place } | string | number;

export function wordsAt(text: string, place: Place | undefined): Words {
  return { plain: text, pieces: [{ text, place }] };
}

export const NO_WORDS: Words = { plain: '', pieces: [] };

export function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && 'pieces' in value;
}

/** The pieces of anything that is printed; those that no file says go by the place of what they stand in. */
export function piecesOf(printable: Printable, around?: Place): readonly Piece[] {
  if (typeof printable !== 'object') return [{ text: `${printable}`, place: around }];
  if (!isWords(printable)) return [{ text: printable.plain, place: printable.place }];
  return printable.pieces.map(({ text, place = around }) => ({ text, place }));
}

function wordsOf(pieces: readonly Piece[]): Words {
  const kept = pieces.filter(({ text }) => text !== '');
  return { plain: kept.map(({ text }) => text).join(''), pieces: kept };
}

const PLACEHOLDER = /\{(\w+)\}/g;

/** A pattern with its `{name}` places filled; a name without a value stays as it is. */
export function fill(pattern: Words, values: Readonly<Record<string, Printable>>): Words {
  return wordsOf(pattern.pieces.flatMap((piece) => fillPiece(piece, values)));
}

export function fillPiece(
  { text, place }: Piece,
  values: Readonly<Record<string, Printable>>,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: whole, 1: name = '', index } of text.matchAll(PLACEHOLDER)) {
    if (!Object.hasOwn(values, name)) continue;
    pieces.push({ text: text.slice(done, index), place });
    pieces.push(...piecesOf(values[name] as Printable, place));
    done = index + whole.length;
  }
  return [...pieces, { text: text.slice(done), place }];
}

/** Parts with a separator between them, which goes by the place of the part before it. */
export function join(parts: readonly Printable[], separator: string): Words {
  let before: Place | undefined;
  const pieces = parts.flatMap((part, index) => {
    const own = piecesOf(part);
    const between = index > 0 ? [{ text: separator, place: before ?? own[0]?.place }] : [];
    before = own.findLast(({ place }) => place !== undefined)?.place ?? before;
    return [...between, ...own];
  });
  return wordsOf(pieces);
}

/** Part of the words, by UTF-16 units of `plain`. */
export function slice(words: Words, from: number, to: number): Words {
  let start = 0;
  const pieces = words.pieces.map(({ text, place }) => {
    const part = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += text.length;
    return { text: part, place };
  });
  return wordsOf(pieces);
}

/** The words with each piece written otherwise, as in capitals. */
export function rewrite(words: Words, write: (text: string) => string): Words {
  return wordsOf(words.pieces.map(({ text, place }) => ({ text: write(text), place })));
}
