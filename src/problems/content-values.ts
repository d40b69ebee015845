/** What several problems of the content hold. */

/** What a value in a file is, as far as a reader cares. */
export type Kind = 'text' | 'number' | 'endless' | 'truth' | 'list' | 'group' | 'nothing';

export interface WrongKind {
  readonly key: string;
  readonly expected: Kind;
  readonly found: Kind;
  /** As it stands in the file; undefined where nothing does. */
  readonly written?: string | undefined;
}

/** Whether YAML reads what was written as something other than it looks like. */
export function isMisread({ expected, found, written }: WrongKind): boolean {
  return written !== undefined && (expected === 'text' || found === 'endless');
}

/** What helps most where one kind of value was expected and another found. */
export type KindAdvice = 'endless' | 'nothing' | 'text' | 'list' | 'other';

export function adviceOnKind({ expected, found }: WrongKind): KindAdvice {
  if (found === 'endless' || found === 'nothing') return found;
  if (expected === 'text' && (found === 'number' || found === 'truth')) return 'text';
  return expected === 'list' ? 'list' : 'other';
}

/** Quotes of a word processor around a value, which YAML takes for letters. */
export function beginsWithCurlyQuote(text: string): boolean {
  return /^[“”„«»‘’‚]/.test(text);
}

export interface Meant {
  readonly known: readonly string[];
  /** The known word that is nearest. */
  readonly meant?: string | undefined;
}
