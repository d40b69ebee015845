import type { selectionProblems } from '../../../problems/selection.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatList } from '../formats.ts';

export const selection = {
  'selection/unknown-theme': ({ name, suggestions, numbers }) => ({
    message: `The booklet has no theme or part "${name}".`,
    hint: hintFor(suggestions, numbers, {
      meant: `Did you mean ${formatList(suggestions, 'or')}?`,
      known: `Its themes are ${formatList(numbers, 'and')}; kletspot list shows them.`,
      none: 'It has no themes yet.',
    }),
  }),
  'selection/ambiguous-theme': ({ name, known }) => ({
    message: `The booklet has ${known.length} themes of the name "${name}".`,
    hint: `Give the number or the whole id: ${formatList(known, 'or')}.`,
  }),
  'selection/empty-part': ({ name }) => ({
    message: `The part ${name} has no themes, so there is nothing to choose from it.`,
    hint: 'Leave it out of --themes.',
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
