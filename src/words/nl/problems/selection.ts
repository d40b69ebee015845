import type { selectionProblems } from '../../../problems/selection.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatList } from '../formats.ts';

export const selection = {
  'selection/unknown-theme': ({ name, suggestions, numbers }) => ({
    message: `Het boekje heeft geen thema of deel "${name}".`,
    hint: hintFor(suggestions, numbers, {
      meant: `Bedoel je ${formatList(suggestions, 'or')}?`,
      known: `De thema's zijn ${formatList(numbers, 'and')}; kletspot list toont ze.`,
      none: "Het heeft nog geen thema's.",
    }),
  }),
  'selection/ambiguous-theme': ({ name, known }) => ({
    message: `Het boekje heeft ${known.length} thema's met de naam "${name}".`,
    hint: `Geef het nummer of de hele id: ${formatList(known, 'or')}.`,
  }),
  'selection/empty-part': ({ name }) => ({
    message: `Het deel ${name} heeft geen thema's, dus daaruit valt niets te kiezen.`,
    hint: 'Laat het weg uit --themes.',
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
