/** Words that a deck does without until something is printed that needs them. No YAML in here: the page runs this. */
import { problem, type Report } from '../diagnostics.ts';
import type { StringKey, Strings } from './model.ts';

/** Tells which of the words that are to be printed the file does not have. */
export function tellLacking(
  { file, lacking }: Pick<Strings, 'file' | 'lacking'>,
  printed: readonly StringKey[],
  report: Report,
): void {
  const place = { file, line: 1, column: 1 };
  const borrowed = printed.filter((key) => lacking.get(key) === 'borrowed');
  const missing = printed.filter((key) => lacking.get(key) === 'missing');
  if (borrowed.length > 0) report(problem('content/borrowed-words', place, { keys: borrowed }));
  if (missing.length > 0) report(problem('content/missing-words', place, { keys: missing }));
}
