/** `fonts/fonts.json`: which families there are, in which files, and what stands in for what. */
import { type Place, problem, type Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';

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
}

export interface FontList {
  readonly families: readonly FamilyEntry[];
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
  const wrong = (path: string, expected: string) =>
    report(problem('text/font-list-wrong', placeIn(source, 0), { path, expected }));
  const families = new Reader(wrong).families(data);
  return families && { families, placeOf: (word) => placeIn(source, source.indexOf(JSON.stringify(word))) };
}

function parse(source: string, report: Report): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report(problem('text/font-list-unreadable', placeIn(source, 0), { reason }));
    return undefined;
  }
}

function placeIn(source: string, offset: number): Place {
  const before = source.slice(0, Math.max(0, offset));
  const lineStart = before.lastIndexOf('\n') + 1;
  return { file: FONT_LIST, line: before.split('\n').length, column: before.length - lineStart + 1 };
}

/** Checks the shape of the list while reading it; every deviation is told. */
class Reader {
  readonly #wrong: (path: string, expected: string) => void;

  constructor(wrong: (path: string, expected: string) => void) {
    this.#wrong = wrong;
  }

  families(data: unknown): FamilyEntry[] | undefined {
    return this.#list(data, 'families', '', (entry, path) => {
      const name = this.#value(entry, 'name', path, 'string', 'the name of a family');
      const faces = this.#list(entry, 'faces', path, (face, at) => this.#face(face, at));
      const fallback = this.#list(entry, 'fallback', path, (family, at) => this.#string(family, at));
      if (faces?.length === 0) this.#wrong(`${path}.faces`, 'a list with at least one face');
      return name && faces && faces.length > 0 && fallback ? { name, faces, fallback } : undefined;
    });
  }

  #face(face: unknown, path: string): FaceEntry | undefined {
    const weight = this.#value(face, 'weight', path, 'number', 'a number from 100 to 900');
    const italic = this.#value(face, 'italic', path, 'boolean', 'true or false');
    const file = this.#value(face, 'file', path, 'string', 'the path of a font file');
    const complete = weight !== undefined && italic !== undefined && file !== undefined;
    return complete ? { weight, italic, file } : undefined;
  }

  #string(data: unknown, path: string): string | undefined {
    if (typeof data === 'string') return data;
    this.#wrong(path, 'the name of a family');
    return undefined;
  }

  #value<Kind extends 'string' | 'number' | 'boolean'>(
    data: unknown,
    key: string,
    path: string,
    kind: Kind,
    expected: string,
  ): { string: string; number: number; boolean: boolean }[Kind] | undefined {
    const value = property(data, key);
    if (typeof value === kind) return value as { string: string; number: number; boolean: boolean }[Kind];
    this.#wrong(`${path}.${key}`, expected);
    return undefined;
  }

  #list<Entry>(
    data: unknown,
    key: string,
    path: string,
    read: (entry: unknown, path: string) => Entry | undefined,
  ): Entry[] | undefined {
    const list = property(data, key);
    const at = path === '' ? key : `${path}.${key}`;
    if (!Array.isArray(list)) {
      this.#wrong(at, 'a list');
      return undefined;
    }
    const entries = list.map((entry, index) => read(entry, `${at}[${index}]`));
    const complete = entries.filter((entry) => entry !== undefined);
    return complete.length === entries.length ? complete : undefined;
  }
}

function property(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
}
