/** Words as they were written → a text, whatever it was that they were written in. No YAML: the page reads texts too. */
import { type Place, problem, type Report } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import { forbiddenCharacters, isBlank, tidyText, tidyWords } from './characters.ts';
import { canonicalLanguage, isLanguageTag } from './formats.ts';
import { type MarkdownProblem, notesIn, plainOf, readMarkdown } from './markdown.ts';
import type { Text } from './model.ts';
import { tellPasted } from './pasted.ts';

/** Ten thousand words would not fit anything we make; it also bounds the work on hostile files. */
const LONGEST_TEXT = 20_000;

/** Words that stand in no file of the content. */
export interface LooseText {
  readonly words: string;
  readonly language: string | undefined;
  readonly isQuestion?: boolean;
}

/** Reads them by the same rules; all that is wrong is told at one place. */
export function readLooseText(
  { words, language, isQuestion }: LooseText,
  place: Place,
  report: Report,
): Text {
  // As if all was written in codes: no character of it stands in a file, where it would have been found.
  const loose = { raw: words, slice: '', escaped: true, comment: undefined, placeAt: () => place };
  const text = readText(loose, { isQuestion }, report);
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

/** What is expected of a text. */
export interface Expected {
  /** Those that it may refer to; left out where no reference can stand. */
  readonly notes?: ReadonlySet<string> | undefined;
  /** It is what a card asks. */
  readonly isQuestion?: boolean | undefined;
}

export function readText(text: Written, { notes, isQuestion }: Expected, report: Report): Text {
  const place = text.placeAt(0);
  const words = checkedWords(text, tidyText(text.raw), report);
  if (words === '') return { inlines: [], plain: '', language: undefined, place };
  const { inlines, problems } = readMarkdown(words);
  for (const found of problems) reportMarkdown(found, text, report);
  const plain = plainOf(inlines);
  if (problems.length === 0 && isBlank(plain)) report(problem('content/empty-text', place));
  for (const note of notesIn(inlines)) reportNote(note, notes, text, report);
  tellPasted(text, words, isQuestion ?? false, report);
  return { inlines, plain, language: undefined, place };
}

/** Words without marks, on one line. */
export function readWords(text: Written, report: Report): string {
  const words = tidyWords(text.raw);
  if (tidyText(text.raw).includes('\n')) report(problem('content/one-line', text.placeAt(0)));
  return checkedWords(text, words, report);
}

/** The words again, complaints made. Empty where nothing can be read. */
function checkedWords(text: Written, words: string, report: Report): string {
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

/** The ways to write words between double quotes, as a pattern: each character itself, or as a code. */
export function escapedPattern(words: string): string {
  const ways = Array.from(words, (character) => `(?:${literally(character)}|${escapesOf(character)})`);
  return ways.join('');
}

/** The ways to write a character as a code between double quotes, as a pattern; YAML 1.2 section 5.7. */
function escapesOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  const short = SHORT_ESCAPES[character];
  const long = ['x', 'u', 'U'].map(
    (letter, index) => `\\\\${letter}${caseless(code.padStart(2 ** (index + 1), '0'))}`,
  );
  // The halves of a pair, one after the other, as JSON writes them.
  const halves = character.length === 2 ? [0, 1].map((half) => escapesOf(character.charAt(half))) : [];
  const pair = halves.map((half) => `(?:${half})`).join('');
  return [...long, ...(short ? [`\\\\${short}`] : []), ...(pair === '' ? [] : [pair])].join('|');
}

function literally(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
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
  if (found.kind === 'construct') {
    report(problem('content/markdown', placeNear(text, found.near), { construct: found.construct }));
    return;
  }
  const place = placeNear(text, found.found);
  const isLink = found.kind === 'address';
  report(problem(CODES[found.kind], place, { found: found.found, ...(isLink ? { isLink } : {}) }));
}

const CODES = {
  address: 'content/bad-address',
  language: 'content/bad-language',
  foreign: 'content/foreign',
  link: 'content/no-link',
  unpaired: 'content/unpaired-mark',
  backslash: 'content/backslash',
  underscores: 'content/underscores',
} as const;

/** Where the words stand in the file; they may go on on its next line. */
function placeNear({ slice, placeAt }: Written, found: string): Place {
  const whole = slice.indexOf(found);
  return placeAt(Math.max(0, whole === -1 ? slice.indexOf(found.split(' ', 1)[0] ?? '') : whole));
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
