/** What changes the pot; each change can be taken back. */
import type { Pot } from './pot.ts';
import { type Action, cardsIn, currentRow, type State } from './state.ts';

/** Enough to take back what one still remembers. */
const MOST_PAST = 200;

export function withPot(state: State, pot: Pot): State {
  return { ...state, pot, past: [...state.past.slice(1 - MOST_PAST), state.pot] };
}

/** The card under the cursor; on a heading, its whole cluster. Own cards are in the pot or are no more. */
export function keepOrLeave(state: State): State {
  const row = currentRow(state);
  if (row?.kind === 'cluster') return keepOrLeaveCluster(state);
  if (row?.kind !== 'card') return state;
  const chosen = new Set(state.pot.chosen);
  if (!chosen.delete(row.id)) chosen.add(row.id);
  return withPot(state, { ...state.pot, chosen });
}

/** Keeps all of the cluster where some are not kept yet, else leaves all. */
export function keepOrLeaveCluster(state: State): State {
  const row = currentRow(state);
  if (!row) return state;
  const ids = row.cluster.cards.map(({ id }) => id);
  const chosen = new Set(state.pot.chosen);
  const isWhole = ids.every((id) => chosen.has(id));
  for (const id of ids) {
    if (isWhole) chosen.delete(id);
    else chosen.add(id);
  }
  return withPot(state, { ...state.pot, chosen });
}

export function changed(state: State, action: Action): State {
  const { pot, past, clusters } = state;
  switch (action) {
    case 'cluster':
      return keepOrLeaveCluster(state);
    case 'all': {
      const chosen = new Set(clusters.flatMap(({ cards }) => cards.map(({ id }) => id)));
      return withPot(state, { ...pot, chosen });
    }
    case 'none':
      return withPot(state, { ...pot, chosen: new Set() });
    case 'remove':
      return withoutOwn(state);
    case 'undo': {
      const before = past.at(-1);
      return before ? { ...state, pot: before, past: past.slice(0, -1) } : state;
    }
    default:
      return state;
  }
}

function withoutOwn(state: State): State {
  const row = currentRow(state);
  if (row?.kind !== 'own') return state;
  const own = state.pot.own.filter((_, index) => index !== row.index);
  return { ...withPot(state, { ...state.pot, own }), cursor: Math.max(0, state.cursor - 1) };
}

/** How many of a cluster are in the pot, and how many there are. */
export function countOf(
  { pot }: State,
  cluster: State['clusters'][number],
): { readonly kept: number; readonly all: number } {
  const rows = cardsIn(cluster, pot);
  const kept = rows.filter((row) => row.kind === 'own' || pot.chosen.has(row.id)).length;
  return { kept, all: rows.length };
}
