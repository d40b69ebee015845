/** Which cards are printed, in which order: the outcome of choosing. The printed numbers stay the deck's. */
import type { Card, Cluster, Deck, PaletteColour } from '../content/model.ts';
import type { Words } from '../placed-words.ts';

export interface Selection {
  /** In the order in which they are printed; none is empty. */
  readonly clusters: readonly ChosenCluster[];
  /** Papers of own clusters that the palette does not have. */
  readonly ownColours?: readonly PaletteColour[];
  /** How these cards were chosen; missing where nothing was, and the deck is printed as it stands. */
  readonly chosen?: Chosen;
  /** What makes the same again, of a choice that was typed as options. */
  readonly again?: Again;
}

export interface ChosenCluster {
  readonly cluster: Cluster;
  /** In the order in which they are printed. With copies, the whole row stands there again. */
  readonly cards: readonly Card[];
}

/** A card that the person who chooses added to the deck's. */
export interface OwnCard extends Card {
  readonly isOwn: true;
}

/** What can be said of a choice, beside its cards. */
export interface Chosen {
  readonly title: Words | undefined;
  /** Cards of the deck that were chosen, each counted once. */
  readonly cards: number;
  /** Cards that the deck has. */
  readonly all: number;
  readonly own: number;
  readonly copies: number;
  /** Of how many cards of the deck they were drawn; missing where none were. */
  readonly drawnFrom: number | undefined;
  /** Missing where nothing depends on it. */
  readonly seed: number | undefined;
}

/** What to type, where a file does not say it all. */
export interface Again {
  /** `--clusters groen --draw 2 --seed 42`; missing where that is no short line. */
  readonly line: string | undefined;
  /** Enough for who knows the rest; missing where nothing depends on it, or the file of the choice has it. */
  readonly seed: number | undefined;
}

export function isOwn(card: Card): card is OwnCard {
  return 'isOwn' in card;
}

/** The whole deck as it stands. */
export function selectAll({ clusters }: Deck): Selection {
  return { clusters: clusters.map((cluster) => ({ cluster, cards: cluster.cards })) };
}
