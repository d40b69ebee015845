/** Wrong use of the command: what was typed, what can be typed. */
import { error, type NamedOption } from './kind.ts';

export interface WrongValue {
  readonly value: string;
  readonly known: readonly string[];
}

export interface WrongChoice extends WrongValue {
  readonly option: string;
}

export interface Suggested {
  readonly name: string;
  readonly suggestion: string | undefined;
}

export interface WithoutEffect {
  readonly option: string;
  readonly product: string;
  /** Where only this edition of the product heeds the option. */
  readonly edition: string | undefined;
}

export interface WrongNumber {
  readonly option: string;
  readonly value: string;
  readonly least: number;
  readonly most: number | undefined;
}

export interface OurBug {
  readonly error: string;
  /** What the command had finished writing by then. */
  readonly written: readonly string[];
}

export const commandProblems = {
  'command/no-command': error(),
  'command/unknown-command': error<Suggested>(),
  'command/unknown-option': error<Suggested>(),
  'command/missing-value': error<{ readonly option: string }>(),
  'command/too-many-words': error(),
  'command/wrong-use': error<{ readonly message: string }>(),
  'command/unknown-product': error<WrongValue>(),
  'command/product-not-made': error<WrongValue>(),
  'command/unknown-edition': error<WrongValue>(),
  'command/no-match': error<{ readonly only: readonly string[]; readonly known: readonly string[] }>(),
  'command/unknown-language': error<WrongValue>(),
  'command/unknown-choice': error<WrongChoice>(),
  'command/empty-value': error<{ readonly option: string }>(),
  'command/given-twice': error<{ readonly option: string }>(),
  'command/without-effect': error<WithoutEffect>(),
  'command/wrong-number': error<WrongNumber>(),
  'command/wrong-epoch': error<{ readonly value: string }>(),
  'command/not-together': error<{ readonly options: readonly NamedOption[] }>(),
  'command/our-bug': error<OurBug>(),
} as const;
