/**
 * Which font files the page carries. Families that stand in for others are ten times as large and hardly ever
 * needed: they wait in a script of their own, until someone types a character that the first family lacks.
 */
import type { Content } from '../content/model.ts';
import type { Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { loadFontBook } from '../text/fontbook.ts';
import { FONT_LIST, type FontList, readFontList } from '../text/fontlist.ts';
import { NO_SCRIPT, needsShaping, scriptOf, usesCharacter } from '../text/scripts.ts';

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
  const all = withScriptsOf(list, letters);
  const short = withoutFallbacks(all);
  if (!short) return { first: partOf(all, files), reserve: new Map() };
  const first = partOf(short, files);
  const book = loadFontBook(first, report);
  if (!book) return undefined;
  const isEnough = [...letters].every((letter) =>
    book.faces.every((face) => face.has(letter.codePointAt(0) ?? 0)),
  );
  const whole = partOf(all, files);
  if (isEnough)
    return { first, reserve: new Map([...whole].filter(([path]) => path === FONT_LIST || !first.has(path))) };
  return { first: whole, reserve: new Map() };
}

type Listed = Pick<FontList, 'families' | 'shaper'>;

/**
 * The list without the families of scripts that none of these letters is of: they are many, and large. Without the program
 * that sets words of such scripts, too, where no letter needs it.
 */
function withScriptsOf({ families, shaper }: FontList, letters: string): Listed {
  const codes = Array.from(letters, (letter) => letter.codePointAt(0) ?? 0);
  const isOfLetters = (script: string) =>
    script !== NO_SCRIPT && codes.some((code) => scriptOf(code) !== undefined && usesCharacter(script, code));
  return {
    families: families.filter(({ scripts }) => scripts.length === 0 || scripts.some(isOfLetters)),
    shaper: codes.some(needsShaping) ? shaper : undefined,
  };
}

/** Undefined where those that are left would not come first in the list, for their place is in their name. */
function withoutFallbacks({ families, shaper }: Listed): Listed | undefined {
  const standIns = new Set(families.flatMap(({ fallback }) => fallback));
  const left = families.filter(({ name, scripts }) => !standIns.has(name) && scripts.length === 0);
  const areFirst = left.length > 0 && left.every((family, index) => families[index] === family);
  if (!areFirst || left.length === families.length) return undefined;
  return { families: left.map((family) => ({ ...family, fallback: [] })), shaper };
}

/** A list, and the files that it names. */
function partOf({ families, shaper }: Listed, files: Files): Files {
  const fonts = families.flatMap(({ faces }) => faces.map(({ file }) => file));
  const paths = shaper === undefined ? fonts : [shaper, ...fonts];
  const found = paths.flatMap((path) => present([path, files.get(path)]));
  const list = new TextEncoder().encode(JSON.stringify({ shaper, families }));
  return new Map<string, Uint8Array>([[FONT_LIST, list], ...found]);
}

function present([path, bytes]: readonly [string, Uint8Array | undefined]): [string, Uint8Array][] {
  return bytes ? [[path, bytes]] : [];
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
