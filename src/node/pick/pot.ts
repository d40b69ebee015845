/** What is chosen so far, and how it becomes a choice that can be saved. */
import type { Card, Cluster, Content } from '../../content/model.ts';
import type { Report } from '../../diagnostics.ts';
import { ALL_CARDS, type Choice, type OwnCardChoice } from '../../selection/choice.ts';
import { choose } from '../../selection/choose.ts';
import { isOwn, type Selection } from '../../selection/selection.ts';

export interface Pot {
  /** Ids of cards of the deck. */
  readonly chosen: ReadonlySet<string>;
  readonly own: readonly OwnCardChoice[];
  /** What the choice says besides its cards, and how it named them when it was opened. */
  readonly rest: Choice;
}

/** What a pot is chosen from. */
export type Source = Pick<Content, 'deck' | 'palette'>;

/** A choice that names no card of the deck. */
const NOTHING: Choice = { ...ALL_CARDS, cards: [] };

export const EMPTY_POT: Pot = { chosen: new Set(), own: [], rest: NOTHING };

/** The pot of a choice before anything is drawn; undefined, with the problems reported, where it has none. */
export function potOf(source: Source, choice: Choice, report: Report): Pot | undefined {
  const selection = choose(source, { ...undrawn(choice), seed: undefined }, report, { spareSeed: 0 });
  return selection && { chosen: idsOf(selection), own: choice.ownCards, rest: choice };
}

function undrawn(choice: Choice): Choice {
  return { ...choice, draw: undefined, sort: 'deck', copies: 1 };
}

function idsOf({ clusters }: Selection): ReadonlySet<string> {
  return new Set(clusters.flatMap(({ cards }) => cards.filter((card) => !isOwn(card)).map(({ id }) => id)));
}

/**
 * Whole clusters by their name, other cards one by one. What was opened stays as it was written where no card of
 * the deck was changed.
 */
export function choiceOf(source: Source, { rest, chosen, own }: Pot): Choice {
  // Own cards do not change which of the deck are in, and there may be thousands to read.
  const before = potOf(source, { ...rest, ownCards: [] }, () => {});
  if (before && sameIds(before.chosen, chosen)) return { ...rest, ownCards: own };
  const { clusters } = source.deck;
  const named = new Set(rest.clusters);
  // In an order of one's own a cluster goes by its name only where it did so before.
  const mayBeWhole = (cluster: Cluster): boolean =>
    rest.sort !== 'listed' ||
    [cluster.id, cluster.colour, String(cluster.number)].some((name) => named.has(name));
  const whole = clusters.filter(
    (cluster) => mayBeWhole(cluster) && cluster.cards.every(({ id }) => chosen.has(id)),
  );
  const others = clusters.filter((cluster) => !whole.includes(cluster)).flatMap(({ cards }) => cards);
  const single = others.filter(({ id }) => chosen.has(id));
  return {
    ...rest,
    clusters: whole.length > 0 ? idsInOrder(rest.clusters, whole) : undefined,
    cards: single.length > 0 || whole.length === 0 ? idsInOrder(rest.cards, single) : undefined,
    without: [],
    ownCards: own,
  };
}

function sameIds(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}

/** Those that were listed in that order, then the others. */
function idsInOrder(listed: readonly string[] = [], items: readonly (Card | Cluster)[]): readonly string[] {
  const rankOf = ({ id, number }: Card | Cluster): number => {
    const at = listed.findIndex((name) => name === id || name === String(number));
    return at < 0 ? listed.length : at;
  };
  const ranked = items.map((item) => ({ id: item.id, rank: rankOf(item) }));
  return ranked.sort((one, other) => one.rank - other.rank).map(({ id }) => id);
}

/** So many cards of each colour, drawn now; own cards come on top. Draws from all where nothing is chosen. */
export function drawn(
  source: Source,
  pot: Pot,
  count: number,
  seed: number,
  report: Report,
): Pot | undefined {
  const cards = pot.chosen.size === 0 ? undefined : [...pot.chosen];
  const from: Choice = { ...undrawn(pot.rest), clusters: undefined, cards, without: [], ownCards: pot.own };
  const draw = { from: 'each', count } as const;
  const selection = choose(source, { ...from, draw, seed }, report, { spareSeed: seed });
  if (!selection) return undefined;
  return { ...pot, chosen: idsOf(selection), rest: { ...pot.rest, draw: undefined, seed: undefined } };
}
