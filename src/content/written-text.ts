/** Words as they were written → a text, whatever it was that they were written in. No YAML: the page reads texts too. */
import { type Place, problem, type Report } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import { forbiddenCharacters, isBlank, tidyWords } from './characters.ts';
import { canonicalLanguage, isLanguageTag } from './formats.ts';
import { type MarkdownProblem, notesIn, plainOf, readMarkdown } from './markdown.ts';
import type { Text } from './model.ts';

/** Ten thousand words would not fit anything we make; it also bounds the work on hostile files. */
const LONGEST_TEXT = 20_000;

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
export interface Written {
  readonly raw: string;
  /** The source from the first word on, as it stands in the file. */
  readonly slice: string;
  /** May hold characters as `\u…`. */
  readonly escaped: boolean;
  /** What stands after a # behind the text. */
  readonly comment: string | undefined;
  placeAt(offset: number): Place;
}

export function readText(text: Written, notes: ReadonlySet<string> | undefined, report: Report): Text {
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
export function checkedWords(text: Written, report: Report): string {
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

/** Forbidden characters written as codes; those that stand in the file itself are found when it is decoded. */
function reportEscaped(text: Written, report: Report): void {
  for (const { codePoint, character } of forbiddenCharacters(text.raw)) {
    if (text.slice.includes(character)) continue;
    const written = new RegExp(escapesOf(character)).exec(text.slice);
    report(problem('content/character', text.placeAt(written?.index ?? 0), { codePoint }));
  }
}

/** The ways to write a character as a code between double quotes, as a pattern; YAML 1.2 section 5.7. */
export function escapesOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  const short = SHORT_ESCAPES[character];
  const long = ['x', 'u', 'U'].map(
    (letter, index) => `\\\\${letter}${caseless(code.padStart(2 ** (index + 1), '0'))}`,
  );
  const halves =
    character.length === 2 ? [escapesOf(character.charAt(0)), escapesOf(character.charAt(1))] : [];
  const pair = halves.map((half) => `(?:${half})`).join('');
  return [...long, ...(short ? [`\\\\${short}`] : []), ...(pair === '' ? [] : [pair])].join('|');
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
