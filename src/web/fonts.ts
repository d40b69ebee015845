/**
 * Which font files the page carries. Families that stand in for others are ten times as large and hardly ever
 * needed: they wait in a script of their own, until someone types a character that the first family lacks.
 */
import type { Content } from '../content/model.ts';
import type { Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { loadFontBook } from '../text/fontbook.ts';
import { FONT_LIST, type FontList, readFontList } from '../text/fontlist.ts';

export interface FontParts {
  /** A font list, and the files it names. */
  readonly first: Files;
  /** The whole list, and the files that `first` lacks; empty where it lacks none. */
  readonly reserve: Files;
}

/**
 * Undefined, with the problem reported, when the fonts cannot be used.
 *
 * @param letters `lettersOf` what is printed with them
 */
export function fontParts(files: Files, letters: string, report: Report): FontParts | undefined {
  const list = readFontList(files, report);
  if (!list) return undefined;
  const all = filesOf(list, files);
  const short = withoutFallbacks(list);
  if (!short) return { first: all, reserve: new Map() };
  const first = new Map(filesOf(short, files)).set(FONT_LIST, encode(short));
  const book = loadFontBook(first, report);
  if (!book) return undefined;
  const isEnough = [...letters].every((letter) =>
    book.faces.every((face) => face.has(letter.codePointAt(0) ?? 0)),
  );
  if (isEnough)
    return { first, reserve: new Map([...all].filter(([path]) => path === FONT_LIST || !first.has(path))) };
  return { first: all, reserve: new Map() };
}

type Families = Pick<FontList, 'families'>;

/** Undefined where those that are left would not come first in the list, for their place is in their name. */
function withoutFallbacks({ families }: FontList): Families | undefined {
  const standIns = new Set(families.flatMap(({ fallback }) => fallback));
  const left = families.filter(({ name }) => !standIns.has(name));
  const areFirst = left.length > 0 && left.every((family, index) => families[index] === family);
  if (!areFirst || left.length === families.length) return undefined;
  return { families: left.map((family) => ({ ...family, fallback: [] })) };
}

function filesOf({ families }: Families, files: Files): Files {
  const paths = [FONT_LIST, ...families.flatMap(({ faces }) => faces.map(({ file }) => file))];
  return new Map(paths.flatMap((path) => [[path, files.get(path)] as const]).flatMap(present));
}

function present([path, bytes]: readonly [string, Uint8Array | undefined]): [string, Uint8Array][] {
  return bytes ? [[path, bytes]] : [];
}

function encode({ families }: Families): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ families }));
}

/** Every character of a word of the content once, in their order; not of its names, which are not printed. */
export function lettersOf(content: Content): string {
  return [...charactersOf(content)].sort().join('');
}

function charactersOf(part: unknown, found = new Set<string>()): Set<string> {
  if (typeof part === 'string') for (const letter of part) found.add(letter);
  else if (Array.isArray(part)) for (const item of part) charactersOf(item, found);
  else if (part instanceof Map) for (const item of part.values()) charactersOf(item, found);
  else if (typeof part === 'object' && part !== null) {
    for (const [key, value] of Object.entries(part)) if (key !== 'place') charactersOf(value, found);
  }
  for (const unprinted of ['\n', '\t', '\r']) found.delete(unprinted);
  return found;
}
