/** Choosing what is printed: names that the content does not have, and what they leave. */
import { error } from './catalogue.ts';
import { cardChoiceMessages } from './selection-cards.ts';
import { choiceFileMessages } from './selection-files.ts';

interface UnknownTheme {
  readonly name: string;
  /** `W8 (werking.lichte-bindingen)` */
  readonly suggestions: readonly string[];
  /** `B1–B8`, of each part. */
  readonly numbers: readonly string[];
}

/** What was meant, else what there is, else that there is nothing. */
function hintFor(
  suggestions: readonly string[],
  numbers: readonly string[],
  words: Readonly<Record<'meant' | 'known' | 'none', string>>,
): string {
  if (suggestions.length > 0) return words.meant;
  return numbers.length > 0 ? words.known : words.none;
}

export const selectionMessages = {
  ...cardChoiceMessages,
  ...choiceFileMessages,
  'selection/unknown-theme': error<UnknownTheme>({
    en: ({ name, suggestions, numbers }) => ({
      message: `The booklet has no theme or part "${name}".`,
      hint: hintFor(suggestions, numbers, {
        meant: `Did you mean ${suggestions.join(' or ')}?`,
        known: `Its themes are ${numbers.join(' and ')}; kletspot list shows them.`,
        none: 'It has no themes yet.',
      }),
    }),
    nl: ({ name, suggestions, numbers }) => ({
      message: `Het boekje heeft geen thema of deel "${name}".`,
      hint: hintFor(suggestions, numbers, {
        meant: `Bedoel je ${suggestions.join(' of ')}?`,
        known: `De thema's zijn ${numbers.join(' en ')}; kletspot list toont ze.`,
        none: "Het heeft nog geen thema's.",
      }),
    }),
  }),
  'selection/ambiguous-theme': error<{ readonly name: string; readonly known: readonly string[] }>({
    en: ({ name, known }) => ({
      message: `The booklet has ${known.length} themes of the name "${name}".`,
      hint: `Give the number or the whole id: ${known.join(' or ')}.`,
    }),
    nl: ({ name, known }) => ({
      message: `Het boekje heeft ${known.length} thema's met de naam "${name}".`,
      hint: `Geef het nummer of de hele id: ${known.join(' of ')}.`,
    }),
  }),
  'selection/empty-part': error<{ readonly name: string }>({
    en: ({ name }) => ({
      message: `The part ${name} has no themes, so there is nothing to choose from it.`,
      hint: 'Leave it out of --themes.',
    }),
    nl: ({ name }) => ({
      message: `Het deel ${name} heeft geen thema's, dus daaruit valt niets te kiezen.`,
      hint: 'Laat het weg uit --themes.',
    }),
  }),
} as const;
