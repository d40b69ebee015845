import type { commandStartProblems } from '../../../problems/command-start.ts';
import type { ProblemWords } from '../../kind.ts';

export const commandStart = {
  'command/missing-word': ({ command }) => ({
    message: `${command} needs ${command === 'import' ? 'a file with questions' : 'a folder'}.`,
    hint: `For instance: kletspot ${command} ${command === 'import' ? 'questions.csv' : 'my-deck'}`,
  }),
  'command/no-language': ({ value }) => ({
    message: `"${value}" is not the code of a language.`,
    hint: 'For instance: nl, fr-BE, ar or uk (BCP 47).',
  }),
  'command/wrong-column': ({ value, known }) => ({
    message: `"${value}" does not say what a column holds.`,
    hint: `Write a meaning and a column: question=B,group=Theme. The meanings: ${known.join(', ')}.`,
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
