/**
 * How one kind of problem is told: its severity, and its words in each language.
 * A message says what was found and what was expected; a hint says what to do.
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

export interface MessageEntry<Params> {
  readonly severity: Severity;
  readonly en: (params: Params) => Telling;
  readonly nl: (params: Params) => Telling;
}

type Words<Params> = Omit<MessageEntry<Params>, 'severity'>;

export function error<Params = undefined>(words: Words<Params>): MessageEntry<Params> {
  return { severity: 'error', ...words };
}

export function warning<Params = undefined>(words: Words<Params>): MessageEntry<Params> {
  return { severity: 'warning', ...words };
}
