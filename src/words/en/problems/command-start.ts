import type { commandStartProblems } from '../../../problems/command-start.ts';
import type { ProblemWords } from '../../kind.ts';

/** What a command asks for beside its options, where that is no folder. */
const NEEDS: Readonly<Record<string, string>> = { import: 'a file with questions', translate: 'a language' };
const EXAMPLE: Readonly<Record<string, string>> = { import: 'questions.csv', translate: 'ar' };

export const commandStart = {
  'command/missing-word': ({ command }) => ({
    message: `${command} needs ${NEEDS[command] ?? 'a folder'}.`,
    hint: `For instance: kletspot ${command} ${EXAMPLE[command] ?? 'my-deck'}`,
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
