/** The cards and themes of a project, as data and as a table. */
import type { Content } from '../content/model.ts';
import type { TerminalWords } from './words.ts';

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
  readonly text: string;
  /** Added by the person who chooses, not a card of the deck. */
  readonly own: boolean;
}

export interface ListedTheme {
  readonly id: string;
  readonly number: string;
  /** Id of the part. */
  readonly part: string;
  readonly title: string;
}

export function listContent({ deck, booklet }: Content): Listing {
  return {
    cards: deck.clusters.flatMap((cluster) =>
      cluster.cards.map((card) => ({
        id: card.id,
        number: card.number,
        cluster: cluster.id,
        text: card.text.plain,
        own: false,
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

/** Columns of number, id, cluster or part, and the words; cut to `width` where that is given. */
export function listTable(listing: Listing, words: TerminalWords, width: number | undefined): string {
  const cards = listing.cards.map((card) => [card.number, card.id, card.cluster, card.text]);
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
