/** Colour words: each names a paper of the palette, and stands on cards, on sheets and in the names of files. */
import { type Place, problem, type Report } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import type { Words } from '../placed-words.ts';
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

/** Tells that no paper of the palette has this word, of which a word of nothing was told already. */
export function tellUnknownColour(
  { plain: colour, pieces }: Words,
  known: readonly string[],
  report: Report,
): void {
  if (colour === '' || known.includes(colour)) return;
  report(
    problem('content/unknown-colour', pieces[0]?.place, { colour, known, meant: nearest(colour, known) }),
  );
}
