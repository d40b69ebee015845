/** Whether a colour word can be what it is for: a word on cards and sheets, and a part of the names of files. */
import { type Place, problem, type Report } from '../diagnostics.ts';
import { slug } from '../slug.ts';

/** Any language has a shorter one; file names have 255 bytes, and a letter may take four. */
const LONGEST = 40;

export function checkColourWord(word: string, place: Place | undefined, report: Report): void {
  // A word of nothing was told as an empty text.
  if (word === '') return;
  const hasLetters = slug(word) !== '';
  if (hasLetters && [...word].length <= LONGEST) return;
  report(problem('content/bad-colour-word', place, { word, hasLetters, most: LONGEST }));
}
