import type { selectionProblems } from '../../../problems/selection.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatList } from '../formats.ts';

export const selection = {
  'selection/unknown-theme': ({ name, suggestions, numbers }) => ({
    message: `Das Heft hat kein Thema und keinen Teil „${name}“.`,
    hint: hintFor(suggestions, numbers, {
      meant: `Meinten Sie ${formatList(suggestions, 'or')}?`,
      known: `Seine Themen sind ${formatList(numbers, 'and')}; kletspot list zeigt sie.`,
      none: 'Es hat noch keine Themen.',
    }),
  }),
  'selection/ambiguous-theme': ({ name, known }) => ({
    message: `Das Heft hat ${known.length} Themen mit dem Namen „${name}“.`,
    hint: `Geben Sie die Nummer oder die ganze Kennung an: ${formatList(known, 'or')}.`,
  }),
  'selection/empty-part': ({ name }) => ({
    message: `Der Teil ${name} hat keine Themen; daraus lässt sich nichts wählen.`,
    hint: 'Lassen Sie ihn bei --themes weg.',
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
