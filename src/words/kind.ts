/**
 * What the words of a language are made of. A message says what was found and what was expected; a hint says what to
 * do. That depends on who reads it: whoever keeps files can do more about them than whoever typed words in the page or
 * the picker.
 */
import type { Formats } from '../formatting.ts';
import type { ProblemCode, ProblemParams, problemKinds } from '../problems/index.ts';
import type { en } from './en/index.ts';

export interface Telling {
  readonly message: string;
  readonly hint?: string;
}

/** A problem in words, for every reader. */
export interface Wording extends Telling {
  /**
   * Takes the place of the hint where the problem is in words that were typed, and lie in no file; and on the page,
   * whose visitor knows no commands and no files of ours. Empty where there is nothing to advise then.
   */
  readonly hintWhereTyped?: string;
}

/**
 * What an option is called where it is asked: `--card` on the command line, the label of its field on the page. A
 * problem holds the option's key.
 */
export type NameOfOption = (option: string) => string;

/** The words for each of some kinds of problem, from what a problem holds. */
export type ProblemWords<Kinds extends Partial<typeof problemKinds>> = {
  readonly [Code in keyof Kinds & ProblemCode]: (
    params: ProblemParams[Code],
    nameOf: NameOfOption,
  ) => Wording;
};

export type AllProblemWords = ProblemWords<typeof problemKinds>;

/** What a language has to say of problems. */
export interface ProblemSpeech {
  readonly language: string;
  readonly problems: AllProblemWords;
  /** Words of the page, as they stand in a sentence. */
  readonly quote: (words: string) => string;
}

/** All that the program says, in one language: as English has it. */
export type Words = Omit<typeof en, 'formats' | 'problems'> & {
  readonly formats: Formats;
  readonly problems: AllProblemWords;
};
