import type { kitProblems } from '../../../problems/kit.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatNumber, formatSize } from '../formats.ts';

export const kit = {
  'kit/notes-other-size': ({ card, notes, paper }) => ({
    message: `A note card of ${formatSize(card)} has no room to write: note cards are ${formatSize(notes)}, on ${paper}.`,
    hint: 'Cut them as a pile of their own; the guide says so too.',
  }),
  'kit/office-paper': ({ cards, office }) => ({
    message: `Guide and label are on ${office}: what is read and glued is not made on ${cards}.`,
    hint: 'Cards are, and note cards that are as large.',
  }),
  'kit/notes-bare': () => ({
    message: 'The sheet of note cards has no room for its ruler and the source, in letters of 12 points.',
    hint: 'It is made without; measure a card instead.',
  }),
  'kit/narrow-jar': ({ jar, card }) => ({
    message: `Cards of ${formatNumber(card)} mm do not go flat through the mouth of a jar with a lid of ${formatNumber(jar)} mm.`,
    hint: 'Take a jar with a wider mouth, at least 5 mm wider than the cards, or roll them up.',
  }),
} satisfies ProblemWords<typeof kitProblems>;
