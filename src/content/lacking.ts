/** Words that a deck does without until something is printed that needs them. No YAML in here: the page runs this. */
import { problem, type Report } from '../diagnostics.ts';
import type { Lack, StringKey, Strings } from './model.ts';

/** Tells which of the words that are to be printed the file does not have. */
export function tellLacking(
  { file, language, lacking }: Pick<Strings, 'file' | 'language' | 'lacking'>,
  printed: readonly StringKey[],
  report: Report,
): void {
  const place = { file, line: 1, column: 1 };
  const those = (how: Lack): readonly StringKey[] => printed.filter((key) => lacking.get(key) === how);
  const [borrowed, ofProgram, missing] = [those('borrowed'), those('of-program'), those('missing')];
  if (borrowed.length > 0) report(problem('content/borrowed-words', place, { keys: borrowed }));
  if (ofProgram.length > 0) {
    report(problem('content/borrowed-page-words', place, { keys: ofProgram, language }));
  }
  if (missing.length > 0) report(problem('content/missing-words', place, { keys: missing }));
}
