import type { Choice } from '../../../selection/choice.ts';
import { namesOf } from '../../../selection/names.ts';
import type { PageContent } from '../../protocol.ts';
import { type PagePot, printingProblems, withUsualPrinting } from './page-pot.ts';

export function ownTexts({ choice: { ownCards, ownClusters } }: PagePot): readonly string[] {
  const ofCards = ownCards.flatMap(({ text, note }) => [text.words, ...(note ? [note.words] : [])]);
  return [...ofCards, ...ownClusters.map(({ title }) => title.words)];
}

/** The pot without anything that someone wrote, including names that only own cards and groups have. */
export function withoutOwnWords(
  { content, choices }: Pick<PageContent, 'content' | 'choices'>,
  pot: PagePot,
): PagePot {
  const { cards, clusters } = namesOf(content.deck, []);
  const ready = choices.find(
    ({ choice: { title, description } }) =>
      title === pot.choice.title && description === pot.choice.description,
  );
  const isKnown = (name: string): boolean => cards.find(name).length + clusters.find(name).length > 0;
  const { choice } = pot;
  const ofDeck: Choice = {
    ...choice,
    title: ready?.choice.title,
    description: ready?.choice.description,
    clusters: choice.clusters?.filter(isKnown),
    cards: choice.cards?.filter(isKnown),
    without: choice.without.filter(isKnown),
    ownClusters: [],
    ownCards: [],
  };
  // A field for a size may hold any text, also someone's name.
  const isPrinting = printingProblems(pot).length === 0;
  return { ...(isPrinting ? pot : withUsualPrinting(pot)), choice: ofDeck };
}

/** A pot that `withoutOwnWords` wrote in an address, with the own words of this one put back. */
export function withOwnWordsOf({ choice: own }: PagePot, pot: PagePot): PagePot {
  const { ownClusters, ownCards } = own;
  return { ...pot, choice: { ...pot.choice, ownClusters, ownCards } };
}
