/** What comes along when words are pasted: a list as one text, spaces that hold words together, a quote turned round. */
import { problem, type Report } from '../diagnostics.ts';
import type { Written } from './written-text.ts';

/** @param words the text, tidied */
export function tellPasted(text: Written, words: string, isQuestion: boolean, report: Report): void {
  tellList(text, words, isQuestion, report);
  const joined = [...words.matchAll(/\p{L}\xa0(?=\p{L})/gu)].length;
  if (joined >= FEWEST_JOINED && joined > words.split(' ').length - 1) {
    report(
      problem('content/no-break-spaces', text.placeAt(Math.max(0, text.slice.indexOf('\xa0'))), { joined }),
    );
  }
  const turned = turnedApostrophe(words);
  if (turned !== undefined) {
    const place = text.placeAt(Math.max(0, text.slice.indexOf(turned)));
    report(problem('content/turned-apostrophe', place, { found: turned }));
  }
}

/** Fewer no-break spaces between words are put there to hold names together. */
const FEWEST_JOINED = 3;

/** What begins an item of a list: a bullet, a number or a letter. */
const ITEM = /^\s*(?:([-*+•·▪◦‣–])|(\d{1,3})[.)]|([a-z])[.)])\s+\S/;

/** The longest list among lines, of which some go on on the next: the same bullet, or the next number or letter. */
function listIn(lines: readonly string[]): readonly string[] {
  let longest: string[] = [];
  let list: string[] = [];
  let next: string | undefined;
  for (const line of lines) {
    const [, bullet, number, letter] = ITEM.exec(line) ?? [];
    const mark = bullet ?? number ?? letter;
    if (mark === undefined) continue;
    list = mark === next ? [...list, line] : [line];
    next = bullet ?? (number ? String(Number(number) + 1) : String.fromCharCode(mark.charCodeAt(0) + 1));
    if (list.length > longest.length) longest = list;
  }
  return longest;
}

const QUESTION = /[?？؟]+/g;

/** More than anyone answers at once. */
const MOST_QUESTIONS = 4;

/** Lines that each ask something are questions of their own. */
const MOST_ASKING_LINES = 2;

/** A list is told once: that its lines run together, else that it is more than one question. */
function tellList(text: Written, words: string, isQuestion: boolean, report: Report): void {
  const lines = words.split('\n');
  const list = listIn(text.slice.split(/\r?\n/));
  if (list.length > 1 && list.length > listIn(lines).length) {
    const place = text.placeAt(Math.max(0, text.slice.indexOf(list[0]?.trim() ?? '')));
    report(problem('content/list-in-text', place, { items: list.length, isQuestion }));
    return;
  }
  const questions = words.match(QUESTION)?.length ?? 0;
  const asking = lines.filter((line) => line.search(QUESTION) >= 0).length;
  if (isQuestion && (questions > MOST_QUESTIONS || asking > MOST_ASKING_LINES))
    report(problem('content/several-questions', text.placeAt(0), { questions }));
}

/** Words that begin with an apostrophe: a word processor puts an opening quote there. */
const TURNED = /(?<![\p{L}\p{N}])‘(?:s|t|n|k|m|r|ns|em|tis|twas|til|cause|\d0s)(?![\p{L}\p{N}’])/iu;

/** Undefined where a closing quote follows for each opening one. */
function turnedApostrophe(words: string): string | undefined {
  const opening = words.split('‘').length;
  const closing = words.split(/’(?![\p{L}\p{N}])/u).length;
  return opening > closing ? TURNED.exec(words)?.[0] : undefined;
}
