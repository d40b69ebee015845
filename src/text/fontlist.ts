/** `fonts/fonts.json`: which families there are, in which files, and what stands in for what. */
import { type Place, problem, type Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { isScriptName } from './scripts.ts';

export const FONT_LIST = 'fonts/fonts.json';

export interface FaceEntry {
  readonly weight: number;
  readonly italic: boolean;
  /** Path in the project. */
  readonly file: string;
}

export interface FamilyEntry {
  readonly name: string;
  readonly faces: readonly FaceEntry[];
  /** Names of families to look in, in this order, for characters that this one lacks. */
  readonly fallback: readonly string[];
  /**
   * Scripts, by their names in Unicode, whose letters this family draws for every other one that lacks them; none for a
   * family that is asked for by its name. Signs of no script are in `Common`.
   */
  readonly scripts: readonly string[];
  /** Of those that share a script, the languages (BCP 47, or how a tag begins) whose forms of it these are. */
  readonly languages: readonly string[];
  /** A file of words of its script, one a line, where these follow each other without spaces. */
  readonly words: string | undefined;
  /** What installs it, where it does not come along: `@expo-google-fonts/noto-sans-jp@0.4.3`. */
  readonly package: string | undefined;
}

export interface FontList {
  readonly families: readonly FamilyEntry[];
  /**
   * The file of the program that sets words of scripts whose letters join, stack or change places. Without one such words are
   * refused, and all others are set as ever.
   */
  readonly shaper: string | undefined;
  /** Where a word of the list stands, for problems with what it names. */
  placeOf(word: string): Place;
}

/** Reads the list; undefined when something in it is wrong, which is then reported. */
export function readFontList(files: Files, report: Report): FontList | undefined {
  const bytes = files.get(FONT_LIST);
  if (!bytes) {
    report(problem('text/no-font-list', undefined));
    return undefined;
  }
  const source = new TextDecoder().decode(bytes);
  const data = parse(source, report);
  if (data === undefined) return undefined;
  const wrong = (path: string, expected: Expected) =>
    report(problem('text/font-list-wrong', placeIn(source, 0), { path, expected }));
  const reader = new Reader(wrong);
  const families = reader.families(data);
  const shaper = reader.shaper(data);
  return (
    families && { families, shaper, placeOf: (word) => placeIn(source, source.indexOf(JSON.stringify(word))) }
  );
}

function parse(source: string, report: Report): unknown {
  try {
    return JSON.parse(source);
  } catch {
    report(problem('text/font-list-unreadable', placeIn(source, 0)));
    return undefined;
  }
}

function placeIn(source: string, offset: number): Place {
  const before = source.slice(0, Math.max(0, offset));
  const lineStart = before.lastIndexOf('\n') + 1;
  return { file: FONT_LIST, line: before.split('\n').length, column: before.length - lineStart + 1 };
}

/** What can be missing where; `words/` says it. */
type Expected =
  | 'list'
  | 'faces'
  | 'family'
  | 'weight'
  | 'italic'
  | 'file'
  | 'script'
  | 'language'
  | 'package';

/** Checks the shape of the list while reading it; every deviation is told. */
class Reader {
  readonly #wrong: (path: string, expected: Expected) => void;

  constructor(wrong: (path: string, expected: Expected) => void) {
    this.#wrong = wrong;
  }

  families(data: unknown): FamilyEntry[] | undefined {
    return this.#list(data, 'families', '', (entry, path) => {
      const name = this.#check(property(entry, 'name'), `${path}.name`, 'family', isText);
      const faces = this.#list(entry, 'faces', path, (face, at) => this.#face(face, at));
      if (faces?.length === 0) this.#wrong(`${path}.faces`, 'faces');
      const fallback = this.#list(entry, 'fallback', path, (other, at) =>
        this.#check(other, at, 'family', isText),
      );
      const scripts = property(entry, 'scripts') === undefined ? [] : this.#scripts(entry, path);
      const languages = property(entry, 'languages') === undefined ? [] : this.#languages(entry, path);
      const words = property(entry, 'words');
      const areWords = words === undefined || this.#check(words, `${path}.words`, 'file', isText);
      const installs = property(entry, 'package');
      const isPackage =
        installs === undefined || this.#check(installs, `${path}.package`, 'package', isPackageName);
      return name && faces?.length && fallback && scripts && languages && areWords && isPackage
        ? {
            name,
            faces,
            fallback,
            scripts,
            languages,
            words: words as string | undefined,
            package: installs as string | undefined,
          }
        : undefined;
    });
  }

  shaper(data: unknown): string | undefined {
    const file = property(data, 'shaper');
    return file === undefined ? undefined : this.#check(file, 'shaper', 'file', isText);
  }

  #scripts(entry: unknown, path: string): string[] | undefined {
    return this.#list(entry, 'scripts', path, (script, at) => this.#check(script, at, 'script', isScript));
  }

  #languages(entry: unknown, path: string): string[] | undefined {
    return this.#list(entry, 'languages', path, (tag, at) => this.#check(tag, at, 'language', isText));
  }

  #face(face: unknown, path: string): FaceEntry | undefined {
    const weight = this.#check(property(face, 'weight'), `${path}.weight`, 'weight', isNumber);
    const italic = this.#check(property(face, 'italic'), `${path}.italic`, 'italic', isBoolean);
    const file = this.#check(property(face, 'file'), `${path}.file`, 'file', isText);
    const isComplete = weight !== undefined && italic !== undefined && file !== undefined;
    return isComplete ? { weight, italic, file } : undefined;
  }

  #list<Entry>(
    data: unknown,
    key: string,
    path: string,
    read: (entry: unknown, path: string) => Entry | undefined,
  ): Entry[] | undefined {
    const at = path === '' ? key : `${path}.${key}`;
    const list = this.#check(property(data, key), at, 'list', Array.isArray);
    const entries = list?.map((entry: unknown, index) => read(entry, `${at}[${index}]`));
    const sound = entries?.filter((entry) => entry !== undefined);
    return sound?.length === entries?.length ? sound : undefined;
  }

  #check<Value>(
    value: unknown,
    path: string,
    expected: Expected,
    isIt: (value: unknown) => value is Value,
  ): Value | undefined {
    if (isIt(value)) return value;
    this.#wrong(path, expected);
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isScript = (value: unknown): value is string => isText(value) && isScriptName(value);
/** As npm names packages; what a person is told to type runs nothing else. */
const isPackageName = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*(?:@[\w.-]+)?$/.test(value);
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

function property(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
}
