/**
 * How one kind of problem is told: its severity, and its words in each language.
 * A message says what was found and what was expected; a hint says what to do. That depends on who reads it: whoever
 * keeps files can do more about them than whoever typed words in the page or the picker.
 */

export type Language = 'nl' | 'en';

/** Problems have words in two languages: who reads Dutch gets those, everyone else the English. */
export function languageFor(tag: string): Language {
  return /^nl(?![a-z])/i.test(tag) ? 'nl' : 'en';
}

export type Severity = 'error' | 'warning';

export interface Telling {
  readonly message: string;
  readonly hint?: string;
}

/** As the catalogue has it, for every reader. */
export interface Wording extends Telling {
  /**
   * Takes the place of the hint where the problem is in words that were typed, and lie in no file; and on the page,
   * whose visitor knows no commands and no files of ours. Empty where there is nothing to advise then.
   */
  readonly hintWhereTyped?: string;
}

/** An option that a problem is about: its key, and its value where that is part of it. */
export interface NamedOption {
  readonly option: string;
  readonly value?: string;
}

/** Words that are filled in; `nameOf` gives what the reader knows an option by, from its key. */
type WordingOf<Params> = (params: Params, nameOf: (option: string) => string) => Wording;

export interface MessageEntry<Params> {
  readonly severity: Severity;
  readonly en: WordingOf<Params>;
  readonly nl: WordingOf<Params>;
}

type Words<Params> = Omit<MessageEntry<Params>, 'severity'>;

export function error<Params = undefined>(words: Words<Params>): MessageEntry<Params> {
  return { severity: 'error', ...words };
}

export function warning<Params = undefined>(words: Words<Params>): MessageEntry<Params> {
  return { severity: 'warning', ...words };
}
