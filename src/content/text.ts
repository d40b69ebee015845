/** Values of a file → texts, checked one by one; every text keeps its place. */

import type { ParsedNode } from 'yaml';
import { type Place, problem, type Report } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import { collapseSpace, forbiddenCharacters, isBlank, withoutForbidden } from './characters.ts';
import { canonicalLanguage, isLanguageTag } from './formats.ts';
import { type MarkdownProblem, notesIn, plainOf, readMarkdown } from './markdown.ts';
import type { Text } from './model.ts';
import { placeAt } from './source.ts';
import { type Group, nodeAt, startOfWords, type YamlFile } from './yaml.ts';

/** Ten thousand words would not fit anything we make; it also bounds the work on hostile files. */
const LONGEST_TEXT = 20_000;

/** How the words of a text are kept: composed (NFC), spaces collapsed, without what no text may hold. */
export function tidyWords(raw: string): string {
  return collapseSpace(withoutForbidden(raw).normalize('NFC'));
}

/** Reads the texts of one file. */
export interface TextReader {
  /** `notes`: the notes that this text may refer to; left out where no reference can stand. */
  text(parent: object, key: PropertyKey, notes?: ReadonlySet<string>): Text;
  texts(list: readonly unknown[] | undefined, notes?: ReadonlySet<string>): readonly Text[];
  /** Plain words without Markdown: a name. */
  words(parent: object, key: PropertyKey): string;
}

export function textReader(yaml: YamlFile, report: Report): TextReader {
  const reader: TextReader = {
    text(parent, key, notes) {
      const value = (parent as Group)[String(key)];
      if (typeof value !== 'object' || value === null)
        return readText(written(yaml, parent, key), notes, report);
      const language = (value as Group).lang;
      const text = readText(written(yaml, value, 'text'), notes, report);
      return typeof language === 'string' ? { ...text, language: canonicalLanguage(language) } : text;
    },
    texts: (list, notes) => (list ?? []).map((_, index) => reader.text(list ?? [], index, notes)),
    words(parent, key) {
      const words = written(yaml, parent, key);
      return checkedWords(words, report);
    },
  };
  return reader;
}

/** Reads words that stand in no file of the content, by the same rules; all that is wrong is told at one place. */
export function readLooseText(
  { words, language }: { readonly words: string; readonly language: string | undefined },
  place: Place,
  report: Report,
): Text {
  // As if all was written in codes: no character of it stands in a file, where it would have been found.
  const loose = { raw: words, slice: '', escaped: true, comment: undefined, placeAt: () => place };
  const text = readText(loose, undefined, report);
  if (language === undefined) return text;
  if (isLanguageTag(language)) return { ...text, language: canonicalLanguage(language) };
  report(problem('content/bad-language', place, { found: language }));
  return text;
}

/** A text as it was written, and how to find a place in it. */
interface Written {
  readonly raw: string;
  /** The source from the first word on, as it stands in the file. */
  readonly slice: string;
  /** May hold characters as `\u…`. */
  readonly escaped: boolean;
  /** What stands after a # behind the text. */
  readonly comment: string | undefined;
  placeAt(offset: number): Place;
}

function written(yaml: YamlFile, parent: object, key: PropertyKey): Written {
  const node = nodeAt(yaml, parent, key);
  const start = node ? startOfWords(yaml.source, node) : 0;
  const type = node && 'type' in node ? node.type : undefined;
  return {
    raw: String((parent as Group)[String(key)] ?? ''),
    slice: yaml.source.text.slice(start, node?.range[1] ?? start),
    escaped: type === 'QUOTE_DOUBLE',
    comment: type === 'PLAIN' && node ? commentAfter(yaml, node) : undefined,
    placeAt: (offset) => placeAt(yaml.source, start + offset),
  };
}

function readText(text: Written, notes: ReadonlySet<string> | undefined, report: Report): Text {
  const place = text.placeAt(0);
  const words = checkedWords(text, report);
  if (words === '') return { inlines: [], plain: '', language: undefined, place };
  const { inlines, problems } = readMarkdown(words);
  for (const found of problems) reportMarkdown(found, text, report);
  const plain = plainOf(inlines);
  if (problems.length === 0 && isBlank(plain)) report(problem('content/empty-text', place));
  for (const note of notesIn(inlines)) reportNote(note, notes, text, report);
  return { inlines, plain, language: undefined, place };
}

/** The words of a text, complaints made. Empty where nothing can be read. */
function checkedWords(text: Written, report: Report): string {
  const words = tidyWords(text.raw);
  if (text.escaped) reportEscaped(text, report);
  if (text.comment !== undefined)
    report(problem('content/text-cut', text.placeAt(0), { comment: text.comment }));
  if (words.length > LONGEST_TEXT) {
    report(problem('content/text-too-long', text.placeAt(0), { length: words.length, most: LONGEST_TEXT }));
    return '';
  }
  if (isBlank(words)) {
    report(problem('content/empty-text', text.placeAt(0)));
    return '';
  }
  return words;
}

/** A comment on the line where a text without quotes ends: often the rest of the text. */
function commentAfter(yaml: YamlFile, node: ParsedNode): string | undefined {
  const [, end, after] = node.range;
  return /^[ \t]+#([^\r\n]*)/.exec(yaml.source.text.slice(end, after))?.[1];
}

/** Forbidden characters written as codes; those that stand in the file itself are found when it is decoded. */
function reportEscaped(text: Written, report: Report): void {
  for (const { codePoint, character } of forbiddenCharacters(text.raw)) {
    if (text.slice.includes(character)) continue;
    const written = new RegExp(escapesOf(character)).exec(text.slice);
    report(problem('content/character', text.placeAt(written?.index ?? 0), { codePoint }));
  }
}

/** The ways to write a character as a code between double quotes; YAML 1.2 section 5.7. */
function escapesOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  const short = SHORT_ESCAPES[character];
  const long = ['x', 'u', 'U'].map(
    (letter, index) => `\\\\${letter}${caseless(code.padStart(2 ** (index + 1), '0'))}`,
  );
  return [...long, ...(short ? [`\\\\${short}`] : [])].join('|');
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '\0': '0',
  '\x07': 'a',
  '\b': 'b',
  '\x1b': 'e',
  '\f': 'f',
  '\r': 'r',
  '\v': 'v',
  '\x85': 'N',
};

function caseless(digits: string): string {
  return digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

function reportMarkdown(found: MarkdownProblem, text: Written, report: Report): void {
  const near = text.placeAt(
    Math.max(0, text.slice.indexOf(found.kind === 'construct' ? found.near : found.found)),
  );
  if (found.kind === 'construct') report(problem('content/markdown', near, { construct: found.construct }));
  else if (found.kind === 'foreign') report(problem('content/foreign', near, { found: found.found }));
  else if (found.kind === 'address') report(problem('content/bad-address', near, { found: found.found }));
  else report(problem('content/bad-language', near, { found: found.found }));
}

function reportNote(
  note: string,
  notes: ReadonlySet<string> | undefined,
  text: Written,
  report: Report,
): void {
  if (notes?.has(note)) return;
  const place = text.placeAt(Math.max(0, text.slice.indexOf(`[^${note}]`)));
  if (!notes) report(problem('content/note-not-here', place, { note }));
  else
    report(problem('content/unknown-note', place, { note, known: [...notes], meant: nearest(note, notes) }));
}
