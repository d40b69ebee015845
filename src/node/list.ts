/** The cards and themes of a project, as data and as a table. */
import { linesOf } from '../content/markdown.ts';
import type { Card, Cluster, Content } from '../content/model.ts';
import { isOwn, type Selection } from '../selection/selection.ts';
import type { Words } from '../words/kind.ts';

export interface Listing {
  readonly cards: readonly ListedCard[];
  readonly themes: readonly ListedTheme[];
}

export interface ListedCard {
  readonly id: string;
  /** As printed: `4.2` */
  readonly number: string;
  /** Id of the cluster. */
  readonly cluster: string;
  /** As printed: without markup, with its own line ends. */
  readonly text: string;
  /** The person who chooses added it: it is not in the deck. */
  readonly own: boolean;
}

export interface ListedTheme {
  readonly id: string;
  readonly number: string;
  /** Id of the part. */
  readonly part: string;
  readonly title: string;
}

/** All cards of the deck; with a selection also its own cards, after those of their cluster. */
export function listContent(
  { deck, booklet }: Pick<Content, 'deck' | 'booklet'>,
  selection?: Selection,
): Listing {
  const chosen = selection?.clusters ?? [];
  const ownOf = ({ id }: Cluster): readonly Card[] =>
    unique(chosen.filter(({ cluster }) => cluster.id === id).flatMap(({ cards }) => cards.filter(isOwn)));
  const added = chosen.map(({ cluster }) => cluster).filter(({ number }) => number > deck.clusters.length);
  return {
    cards: [...deck.clusters, ...added].flatMap((cluster) =>
      [...cluster.cards, ...ownOf(cluster)].map((card) => ({
        id: card.id,
        number: card.number,
        cluster: cluster.id,
        text: linesOf(card.text.inlines),
        own: isOwn(card),
      })),
    ),
    themes: (booklet?.parts ?? []).flatMap((part) =>
      part.themes.map((theme) => ({
        id: theme.id,
        number: theme.number,
        part: part.id,
        title: theme.title.plain,
      })),
    ),
  };
}

/** Each card once, by number, whatever the order and copies of the choice. */
function unique(cards: readonly Card[]): readonly Card[] {
  const byNumber = new Map(cards.map((card) => [card.number, card]));
  return [...byNumber.values()].sort((one, other) => ownIndex(one) - ownIndex(other));
}

/** `1.E2` → 2 */
function ownIndex({ number }: Card): number {
  return Number(number.slice(number.indexOf('E') + 1));
}

/** Columns of number, id, cluster or part, and the words; cut to `width` if given. */
export function listTable(
  listing: Listing,
  words: Pick<Words['progress'], 'cards' | 'themes'>,
  width: number | undefined,
): string {
  const cards = listing.cards.map((card) => [
    card.number,
    card.id,
    card.cluster,
    card.text.replaceAll('\n', ' '),
  ]);
  const themes = listing.themes.map((theme) => [theme.number, theme.id, theme.part, theme.title]);
  const blocks = [
    { title: words.cards, rows: cards },
    { title: words.themes, rows: themes },
  ];
  return blocks
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => [`${title} (${rows.length})`, ...columns(rows, width)].join('\n'))
    .join('\n\n');
}

function columns(rows: readonly (readonly string[])[], width: number | undefined): readonly string[] {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => {
    const line = row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
    return width === undefined || line.length <= width ? line : `${line.slice(0, width - 1)}…`;
  });
}
