import type { commandStartProblems } from '../../../problems/command-start.ts';
import type { ProblemWords } from '../../kind.ts';

export const commandStart = {
  'command/missing-word': ({ command }) => ({
    message: `${command} needs a folder.`,
    hint: `For instance: kletspot ${command} my-deck`,
  }),
  'command/no-starter': ({ value, known }) => ({
    message: `There are no examples in the language "${value}" to begin a deck with.`,
    hint: `There are in: ${known.join(', ')}. Any other language can be written over them.`,
  }),
  'command/no-terminal': () => ({
    message: 'pick needs a terminal, with a keyboard: here nobody can choose.',
    hint: 'Choose with build --cards 1.2,4.1 or write a file for build --selection FILE (example: content/keuze-voorbeeld.yaml).',
  }),
} satisfies ProblemWords<typeof commandStartProblems>;
