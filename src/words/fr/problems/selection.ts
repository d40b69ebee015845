import type { selectionProblems } from '../../../problems/selection.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatList } from '../formats.ts';

export const selection = {
  'selection/unknown-theme': ({ name, suggestions, numbers }) => ({
    message: `Le livret n’a pas de thème ni de partie « ${name} ».`,
    hint: hintFor(suggestions, numbers, {
      meant: `Vouliez-vous dire ${formatList(suggestions, 'or')} ?`,
      known: `Ses thèmes sont ${formatList(numbers, 'and')} ; kletspot list les montre.`,
      none: 'Il n’a pas encore de thèmes.',
    }),
  }),
  'selection/ambiguous-theme': ({ name, known }) => ({
    message: `Le livret a ${known.length} thèmes du nom de « ${name} ».`,
    hint: `Donnez le numéro ou l’identifiant entier : ${formatList(known, 'or')}.`,
  }),
  'selection/empty-part': ({ name }) => ({
    message: `La partie ${name} n’a pas de thèmes : il n’y a rien à y choisir.`,
    hint: 'Ôtez-la de --themes.',
  }),
} satisfies ProblemWords<typeof selectionProblems>;

/** What was meant, else what there is, else that there is nothing. */
function hintFor(
  suggestions: readonly string[],
  numbers: readonly string[],
  words: Readonly<Record<'meant' | 'known' | 'none', string>>,
): string {
  if (suggestions.length > 0) return words.meant;
  return numbers.length > 0 ? words.known : words.none;
}
