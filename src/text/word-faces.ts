/**
 * Which face sets which word. A word looks wrong in two families, so if a chain's first face can't set all of it, one
 * behind it does. A word is a run of one script between spaces; digits and signs, which all scripts share, go with the
 * letters beside them if that face has them.
 */
import type { Coverage } from './coverage.ts';
import type { InlineItem } from './paragraph.ts';
import { needsShaping, scriptOf } from './scripts.ts';
import type { ShapableFace } from './shapable.ts';

/** The parts, in the runs before and after, of the words at a run's ends. */
export interface RestOfWord {
  readonly before: string;
  readonly after: string;
}

/** Undefined if the run begins and ends between words, as most do. */
export function restOfWord(items: readonly InlineItem[], index: number): RestOfWord | undefined {
  if (items.length === 1) return undefined;
  const before = gather(items, index, -1);
  const after = gather(items, index, 1);
  return before === '' && after === '' ? undefined : { before, after };
}

/** Goes from run to run, left or right, until a word ends. */
function gather(items: readonly InlineItem[], index: number, step: -1 | 1): string {
  const own = items[index];
  let word = '';
  if (own?.kind !== 'run' || endsWord(own.text, step)) return word;
  for (let at = index + step; ; at += step) {
    const item = items[at];
    if (item?.kind !== 'run' || endsWord(item.text, -step)) return word;
    const part = edgeOf(item.text, -step);
    word = step < 0 ? part + word : word + part;
    if (part.length < item.text.length) return word;
  }
}

/** Whether a text ends (`side` 1) or begins between words; an empty one does neither. */
function endsWord(text: string, side: number): boolean {
  return text !== '' && isBetweenWords(text.charCodeAt(side > 0 ? text.length - 1 : 0));
}

/** The part of a word at the end of a text (`side` 1) or at its start. */
function edgeOf(text: string, side: number): string {
  let at = side > 0 ? text.length : 0;
  if (side > 0) while (at > 0 && !isBetweenWords(text.charCodeAt(at - 1))) at -= 1;
  else while (at < text.length && !isBetweenWords(text.charCodeAt(at))) at += 1;
  return side > 0 ? text.slice(at) : text.slice(0, at);
}

/** How a word is set. */
export interface WordSetting {
  /** The face wanted for it. */
  readonly face: ShapableFace;
  /** Whether it takes more than kerning: because of its script, or an accent without a ready-made letter. */
  readonly isShaped: boolean;
}

/** How the word at each place of a text is set; ask for places from left to right. */
export function wordFaces(
  coverage: Coverage,
  text: string,
  { before, after }: RestOfWord = { before: '', after: '' },
): (at: number) => WordSetting {
  const plain: WordSetting = { face: coverage.primary, isShaped: false };
  const whole = before + text + after;
  if (!hasForeignLetters(coverage, whole)) return () => plain;
  const words = wordsOf(whole);
  const settings = words.map(({ letters, isShaped }) => ({
    face: coverage.faceOf(letters),
    isShaped: isShaped && coverage.canShape,
  }));
  for (let word = 1; word < words.length - 1; word += 1) {
    const [left, right] = [settings[word - 1] as WordSetting, settings[word + 1] as WordSetting];
    const isLoneSpace = whole.slice(words[word - 1]?.end, words[word]?.end) === ' ';
    // Readers find a space best if it is set with the word before it, or else with the one after.
    if (isLoneSpace && (left.isShaped || right.isShaped)) settings[word] = left.isShaped ? left : right;
  }
  let word = 0;
  return (at) => {
    while (before.length + at >= (words[word]?.end ?? Infinity)) word += 1;
    return settings[word] ?? plain;
  };
}

/** Whether a letter needs another face than the first, or more than kerning. */
function hasForeignLetters(coverage: Coverage, text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (coverage.isPlainCode(text.charCodeAt(at))) continue;
    const code = text.codePointAt(at) as number;
    if (code > 0xffff) at += 1;
    if (needsShaping(code)) return true;
    const cover = coverage.cover(code);
    if (typeof cover === 'object' && cover.face !== coverage.primary && scriptOf(code) !== undefined)
      return true;
  }
  return false;
}

interface Word {
  /** Where it ends in the text; it begins at the end of the one before. */
  readonly end: number;
  /** Its letters, which tell the script, and its accents. */
  readonly letters: readonly number[];
  readonly isShaped: boolean;
}

/** Splits a text into words and what is between them, which has no letters. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let letters: number[] = [];
  let isShaped = false;
  let script: string | undefined;
  const end = (at: number) => {
    words.push({ end: at, letters, isShaped });
    letters = [];
    isShaped = false;
    script = undefined;
  };
  let at = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    const own = scriptOf(code);
    const isBetween = isBetweenWords(code);
    if (isBetween || (script !== undefined && own !== undefined && own !== script)) end(at);
    script = own ?? script;
    const takesMore = needsShaping(code);
    if (own !== undefined || takesMore) letters.push(code);
    isShaped ||= takesMore;
    at += character.length;
    if (isBetween) end(at);
  }
  end(at);
  return words;
}

/** Spaces of all kinds, including those of no width. */
function isBetweenWords(code: number): boolean {
  return code === 0x20 || code === 0x200b || (code >= 0xa0 && /\p{Z}/u.test(String.fromCodePoint(code)));
}
