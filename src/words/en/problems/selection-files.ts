import type { ForeignKind, selectionFilesProblems } from '../../../problems/selection-files.ts';
import type { ProblemWords } from '../../kind.ts';
import { listed, short } from '../../phrases.ts';

export const selectionFiles = {
  'selection/not-a-choice': ({ kind }) => ({
    message: `This is ${FOREIGN[kind]}, no file of a choice. A choice is a text file whose name ends in .yaml, as the page saves it.`,
    hint: 'Open the file that was saved there.',
  }),
  'selection/empty-file': () => ({
    message: 'This file is empty: there is no choice in it.',
    hint: 'Save the choice again, or open another file.',
  }),
  'selection/unknown-choice': ({ name, known, meant }) => ({
    message: `No choice "${short(name)}" comes with this deck.`,
    hint: meant
      ? `Did you mean ${meant}?`
      : `${known.length > 0 ? `There are ${listed(known)}. ` : ''}For a file of your own give its path, with .yaml.`,
  }),
  'selection/no-file': ({ path, shipped }) => ({
    message: `There is no file ${path}.`,
    hint:
      shipped === undefined
        ? 'Check its name and folder.'
        : `For the choice that comes with the deck: --selection ${shipped}.`,
  }),
  'selection/address-damaged': () => ({
    message: 'This address holds no choice that can be read: a part of it is missing or was changed.',
    hint: 'Copy the whole address again, or open the choice from a file.',
  }),
  'selection/address-version': ({ version }) => ({
    message: `This address was made by another version of this page (${version}).`,
    hint: 'Open it with that version, or choose again.',
  }),
  'selection/address-too-long': ({ length, most }) => ({
    message: `This address has ${length} characters; ${most} is the most that is read.`,
    hint: 'Keep so large a choice in a file.',
  }),
  'selection/address-unprintable': () => ({
    message: 'The size or the paper that this address asks for cannot be printed.',
    hint: 'Choose the cards, their size and the paper again, and copy a new address.',
  }),
} satisfies ProblemWords<typeof selectionFilesProblems>;

const FOREIGN: Readonly<Record<ForeignKind, string>> = {
  pdf: 'a PDF',
  document: 'a zip or a document of an office program',
  picture: 'a picture',
  page: 'a web page',
  words: 'a text without the words of a choice',
  other: 'a file of another program',
};
