/** A value that is one of a few words. */
import { problem, type Report } from '../../diagnostics.ts';

/** Undefined where nothing was typed, or what is no such word; that is reported. */
export function oneOf<Word extends string>(
  known: readonly Word[],
  option: string,
  typed: string | undefined,
  report: Report,
): Word | undefined {
  const word = known.find((each) => each === typed);
  if (word === undefined && typed !== undefined) {
    report(problem('command/unknown-choice', undefined, { option, value: typed, known }));
  }
  return word;
}
