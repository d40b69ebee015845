import type { contentColoursProblems } from '../../../problems/content-colours.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatNumber } from '../formats.ts';

export const contentColours = {
  'content/contrast': ({ word, part, contrast, least }) => ({
    message: `Black words on the ${part} of “${word}” have a contrast of ${formatNumber(contrast)} : 1; at least ${formatNumber(least)} : 1 is needed to read them well.`,
    hint: 'Choose a lighter colour.',
  }),
  'content/alike-colours': ({ words: [one, other], part, sight, difference, least }) => ({
    message: `The ${part === 'paper' ? 'papers' : 'bands'} of “${one}” and “${other}” look alike to ${SIGHT[sight]}: their difference is ${formatNumber(difference)}; at least ${formatNumber(least)} is needed to tell them apart on a table (CIEDE2000).`,
    hint: 'Make one of them clearly lighter or darker. Title, number and silhouette tell the clusters apart meanwhile.',
  }),
  'content/bad-colour-word': ({ word, hasLetters, most }) => ({
    message: hasLetters
      ? `The colour word “${word.slice(0, most)}…” has more than ${most} characters.`
      : `The colour word “${word}” has no letter or digit, so no file can be named after it.`,
    hint: 'Give the colour as a word, as it is printed on the cards: groen, bleu ciel.',
  }),
} satisfies ProblemWords<typeof contentColoursProblems>;

const SIGHT = {
  everyone: 'everyone',
  protanopia: 'people who lack red (protanopia)',
  deuteranopia: 'people who lack green (deuteranopia)',
  tritanopia: 'people who lack blue (tritanopia)',
} as const;
