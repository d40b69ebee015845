/** Cards and clusters by the names that people give them. */
import type { Card, Cluster, Deck } from '../content/model.ts';
import { nearest } from '../nearest.ts';

export interface Names {
  /** By id or printed number. `4.10` is never `4.1`: names are compared letter by letter. */
  readonly cards: Lookup<Card>;
  /** By id, number or colour word; one's own clusters too. */
  readonly clusters: Lookup<Cluster>;
  /** `1.1–1.5`, of each cluster of the deck. */
  readonly ranges: readonly string[];
}

export interface Lookup<Item> {
  /** What has this name; several where it is ambiguous, none where it is unknown. */
  find(name: string): readonly Item[];
  /** What messages call the item: `4.1 (betekenis-van-de-buurt)`. */
  label(item: Item): string;
  readonly labels: readonly string[];
  /** The known name that someone probably meant, as messages give it. */
  meant(name: string): string | undefined;
}

export function namesOf(deck: Deck, ownClusters: readonly Cluster[]): Names {
  const cards = deck.clusters.flatMap((cluster) => cluster.cards);
  const clusters = [...deck.clusters, ...ownClusters];
  return {
    cards: lookup(cards, [({ id }) => id, ({ number }) => number]),
    clusters: lookup(clusters, [({ id }) => id, ({ number }) => String(number), ({ colour }) => colour]),
    ranges: deck.clusters.map(rangeOf),
  };
}

function rangeOf({ cards }: Cluster): string {
  const [first, last] = [cards[0]?.number ?? '', cards.at(-1)?.number ?? ''];
  return first === last ? first : `${first}–${last}`;
}

/**
 * One kind of name goes before the next, exact spelling before other capitals. The first two kinds make the
 * label.
 */
function lookup<Item>(items: readonly Item[], kinds: readonly ((item: Item) => string)[]): Lookup<Item> {
  const indexes = kinds.map((nameOf) => indexOf(items, nameOf));
  const folded = kinds.map((nameOf) => indexOf(items, (item) => nameOf(item).toLowerCase()));
  const [idOf, numberOf] = kinds as [(item: Item) => string, (item: Item) => string];
  const label = (item: Item): string => `${numberOf(item)} (${idOf(item)})`;
  const find = (name: string): readonly Item[] =>
    first(indexes, name) ?? first(folded, name.toLowerCase()) ?? [];
  return {
    find,
    label,
    labels: items.map(label),
    meant(name) {
      // A wrong number is helped more by the range of numbers.
      if (/^\d/.test(name)) return undefined;
      const near = nearest(
        name,
        indexes.flatMap((index) => [...index.keys()]),
      );
      return near === undefined ? undefined : find(near).map(label).join(', ');
    },
  };
}

type Index<Item> = ReadonlyMap<string, readonly Item[]>;

function indexOf<Item>(items: readonly Item[], nameOf: (item: Item) => string): Index<Item> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    const others = index.get(name);
    if (others) others.push(item);
    else index.set(name, [item]);
  }
  return index;
}

function first<Item>(indexes: readonly Index<Item>[], name: string): readonly Item[] | undefined {
  return indexes.map((index) => index.get(name)).find((found) => found !== undefined);
}
