/**
 * A choice of cards as data: the same in a file, on the command line and in an address. Read in this order,
 * whatever the order in which it was written:
 *
 * 1. **Start** with the named clusters and the named single cards, both together; with the whole deck when
 *    neither is named. An empty list names nothing: so a pot can be of one's own cards alone.
 * 2. **Leave out** the named cards and clusters. What is left out is out, also when it is named in the start.
 * 3. **Add** one's own cards. Who adds a card wants it in the pot, so from here on it stays.
 * 4. **Draw** from the cards of the deck: `each` keeps `count` of every cluster that has some left, `all` that many
 *    in all, in proportion to the clusters. Own cards come on top: they are never counted and never pushed out.
 * 5. **Order** within each cluster: of the deck, as listed in `cards` (and clusters as listed), or at random.
 *    Own cards follow those of the deck, but at random they lie among them.
 * 6. **Copies**: the whole row again, own cards too, so that each copy is a complete pot.
 *
 * Whether a card is drawn before another depends on the seed and its own name alone (`random.ts`): what is left
 * out, added to the deck or chosen beside it never changes who of the others goes first.
 */
export interface Choice {
  readonly title: string | undefined;
  /** What it is meant for. */
  readonly description: string | undefined;
  /** Ids, numbers or colour words. */
  readonly clusters: readonly string[] | undefined;
  /** Ids or printed numbers. */
  readonly cards: readonly string[] | undefined;
  /** Names of cards and of clusters. */
  readonly without: readonly string[];
  readonly ownClusters: readonly OwnClusterChoice[];
  readonly ownCards: readonly OwnCardChoice[];
  readonly draw: Draw | undefined;
  readonly seed: number | undefined;
  readonly sort: Sort;
  readonly copies: number;
}

export interface OwnCardChoice {
  /** Name of a cluster of the deck or of one's own. */
  readonly cluster: string;
  readonly text: WrittenText;
  /** For who leads the talk. */
  readonly note?: WrittenText | undefined;
}

export interface OwnClusterChoice {
  readonly id: string;
  readonly title: WrittenText;
  /** A colour word of the palette, or a new one. */
  readonly colour: string;
  /** How a new colour looks, `#rrggbb`. */
  readonly hex: string | undefined;
  readonly shape: string;
}

/** Inline Markdown as someone wrote it: white space collapsed, Unicode NFC. */
export interface WrittenText {
  readonly words: string;
  /** BCP 47, where it differs from the deck's. */
  readonly language: string | undefined;
}

export interface Draw {
  readonly from: 'each' | 'all';
  readonly count: number;
}

export const SORTS = ['deck', 'listed', 'random'] as const;
export type Sort = (typeof SORTS)[number];

/** The choice that leaves everything as it is. */
export const ALL_CARDS: Choice = {
  title: undefined,
  description: undefined,
  clusters: undefined,
  cards: undefined,
  without: [],
  ownClusters: [],
  ownCards: [],
  draw: undefined,
  seed: undefined,
  sort: 'deck',
  copies: 1,
};

/** Whether the outcome depends on a seed. */
export function needsSeed({ draw, sort }: Choice): boolean {
  return draw !== undefined || sort === 'random';
}
