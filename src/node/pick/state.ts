/** Everything the picker shows, as one value: each key makes a new one (`update.ts`), and `view.ts` turns it into lines. */
import type { Cluster } from '../../content/model.ts';
import type { OwnCardChoice } from '../../selection/choice.ts';
import { keptIds, type Pot, type Source } from '../../selection/pot.ts';
import { holdsAll, soughtWords } from '../../selection/search.ts';

export interface State {
  /** The deck to choose from. */
  readonly source: Source;
  /** Of the deck and of one's own. */
  readonly clusters: readonly Cluster[];
  readonly pot: Pot;
  /** Earlier pots, to undo to. */
  readonly past: readonly Pot[];
  readonly filter: string;
  /** Index among the rows that the filter leaves. */
  readonly cursor: number;
  readonly screen: Screen;
  /** A message that stays until the next key. */
  readonly notice: string;
  /** Where the choice is saved, as typed. */
  readonly file: string;
}

export type Screen =
  | { readonly kind: 'list' }
  | { readonly kind: 'menu'; readonly menu: MenuName; readonly at: number }
  | { readonly kind: 'form'; readonly form: Form };

export type MenuName = 'main' | 'leave' | 'overwrite';

export type Action =
  | 'save'
  | 'add'
  | 'edit'
  | 'remove'
  | 'cluster'
  | 'draw'
  | 'all'
  | 'none'
  | 'undo'
  | 'leave'
  | 'draft'
  | 'discard'
  | 'overwrite'
  | 'back';

export interface Form {
  readonly purpose: 'add' | 'edit' | 'draw' | 'save';
  /** Index of the own card being edited; undefined in other forms. */
  readonly own: number | undefined;
  readonly fields: readonly Field[];
  readonly at: number;
}

export interface Field {
  readonly name: 'cluster' | 'text' | 'note' | 'count' | 'title' | 'file';
  readonly value: string;
  /** The caret: an offset in the value, in UTF-16 units. */
  readonly caret: number;
}

export type Row = { readonly kind: 'cluster'; readonly cluster: Cluster } | CardRow;

export type CardRow = DeckRow | OwnRow;

interface DeckRow {
  readonly kind: 'card';
  readonly cluster: Cluster;
  readonly number: string;
  readonly id: string;
  readonly text: string;
}

interface OwnRow {
  readonly kind: 'own';
  readonly cluster: Cluster;
  readonly number: string;
  /** Index among all own cards. */
  readonly index: number;
  readonly own: OwnCardChoice;
}

export const LIST: Screen = { kind: 'list' };

/** The rows that the filter leaves: clusters, each followed by its cards and then the own ones. */
export function rowsOf({ clusters, pot, filter }: State): readonly Row[] {
  const sought = soughtWords(filter);
  return clusters.flatMap((cluster): readonly Row[] => {
    const all = cardsIn(cluster, pot);
    const words = `${cluster.title.plain} ${cluster.colour}`;
    const cards = all.filter((row) => holdsAll(sought, words, wordsOf(row)));
    return holdsAll(sought, words) || cards.length > 0 ? [{ kind: 'cluster', cluster }, ...cards] : [];
  });
}

/** Ids of the deck's cards that are in the pot. */
export function keptIn({ source, pot }: State): ReadonlySet<string> {
  return keptIds(source, pot);
}

/** How many cards are in the pot, own ones included. */
export function sizeOf(state: State): number {
  return keptIn(state).size + state.pot.choice.ownCards.length;
}

export function cardsIn(cluster: Cluster, { choice: { ownCards } }: Pot): readonly CardRow[] {
  const added = ownCards.flatMap((card, index) => (belongsTo(card, cluster) ? [{ card, index }] : []));
  return [
    ...cluster.cards.map(
      ({ id, number, text }): CardRow => ({ kind: 'card', cluster, number, id, text: text.plain }),
    ),
    ...added.map(
      ({ card, index }, place): CardRow => ({
        kind: 'own',
        cluster,
        number: `${cluster.number}.E${place + 1}`,
        index,
        own: card,
      }),
    ),
  ];
}

/** A file may name a cluster in any of these ways. */
export function belongsTo({ cluster: name }: OwnCardChoice, { id, number, colour }: Cluster): boolean {
  return [id, String(number), colour].some((each) => each.toLowerCase() === name.toLowerCase());
}

function wordsOf(row: CardRow): string {
  return `${row.number} ${row.kind === 'card' ? row.text : row.own.text.words}`;
}

export function currentRow(state: State): Row | undefined {
  return rowsOf(state)[state.cursor];
}
