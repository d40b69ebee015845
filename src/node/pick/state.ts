/** All that the picker shows, as one value: a key makes a new one (`update.ts`), `view.ts` makes lines of it. */
import type { Cluster } from '../../content/model.ts';
import type { OwnCardChoice } from '../../selection/choice.ts';
import { keptIds, type Pot, type Source } from '../../selection/pot.ts';
import { holdsAll, soughtWords } from '../../selection/search.ts';

export interface State {
  /** What the pot is chosen from. */
  readonly source: Source;
  /** Of the deck and of one's own. */
  readonly clusters: readonly Cluster[];
  readonly pot: Pot;
  /** Pots before this one, to go back to. */
  readonly past: readonly Pot[];
  readonly filter: string;
  /** Of the rows that the filter leaves. */
  readonly cursor: number;
  readonly screen: Screen;
  /** Said once, until the next key. */
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
  /** Place of the own card that is edited; undefined in other forms. */
  readonly own: number | undefined;
  readonly fields: readonly Field[];
  readonly at: number;
}

export interface Field {
  readonly name: 'cluster' | 'text' | 'note' | 'count' | 'title' | 'file';
  readonly value: string;
  /** Before which UTF-16 unit of the value one types. */
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
  /** Among all own cards. */
  readonly index: number;
  readonly own: OwnCardChoice;
}

export const LIST: Screen = { kind: 'list' };

/** Clusters with their cards, those of one's own after them; as far as the filter leaves them. */
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

/** Cards in the pot, own ones too. */
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

/** A file may name the cluster in each of these ways. */
export function belongsTo({ cluster: name }: OwnCardChoice, { id, number, colour }: Cluster): boolean {
  return [id, String(number), colour].some((each) => each.toLowerCase() === name.toLowerCase());
}

function wordsOf(row: CardRow): string {
  return `${row.number} ${row.kind === 'card' ? row.text : row.own.text.words}`;
}

export function currentRow(state: State): Row | undefined {
  return rowsOf(state)[state.cursor];
}
