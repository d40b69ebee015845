/** Wrong use of the commands that begin something: a new deck, a choice in the terminal. */
import type { WrongValue } from './command.ts';
import { error } from './kind.ts';

export const commandStartProblems = {
  'command/missing-word': error<{ readonly command: string }>(),
  'command/no-language': error<{ readonly value: string }>(),
  'command/wrong-column': error<WrongValue>(),
  'command/no-starter': error<WrongValue>(),
  'command/no-terminal': error(),
} as const;
