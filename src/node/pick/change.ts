/** Changes to the pot; each can be undone. */
import { type Pot, withKept, withoutOwnCard, withPast } from '../../selection/pot.ts';
import { type Action, cardsIn, currentRow, keptIn, type State } from './state.ts';

export function withPot(state: State, pot: Pot): State {
  return { ...state, pot, past: withPast(state.past, state.pot) };
}

/** Keeps or leaves the card under the cursor; on a heading, its whole cluster. An own card that is left is gone. */
export function keepOrLeave(state: State): State {
  const row = currentRow(state);
  if (row?.kind === 'cluster') return keepOrLeaveCluster(state);
  if (row?.kind !== 'card') return state;
  const kept = new Set(keptIn(state));
  if (!kept.delete(row.id)) kept.add(row.id);
  return keeping(state, kept);
}

/** Keeps the whole cluster if part of it is not kept yet, else leaves it. */
export function keepOrLeaveCluster(state: State): State {
  const row = currentRow(state);
  if (!row) return state;
  const ids = row.cluster.cards.map(({ id }) => id);
  const kept = new Set(keptIn(state));
  const isWhole = ids.every((id) => kept.has(id));
  for (const id of ids) {
    if (isWhole) kept.delete(id);
    else kept.add(id);
  }
  return keeping(state, kept);
}

function keeping(state: State, kept: ReadonlySet<string>): State {
  return withPot(state, withKept(state.source, state.pot, kept));
}

export function changed(state: State, action: Action): State {
  const { past, clusters } = state;
  switch (action) {
    case 'cluster':
      return keepOrLeaveCluster(state);
    case 'all':
      return keeping(state, new Set(clusters.flatMap(({ cards }) => cards.map(({ id }) => id))));
    case 'none':
      return keeping(state, new Set());
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
  return { ...withPot(state, withoutOwnCard(state.pot, row.index)), cursor: Math.max(0, state.cursor - 1) };
}

/** How many cards of a cluster are in the pot, and how many it has. */
export function countOf(
  state: State,
  cluster: State['clusters'][number],
): { readonly kept: number; readonly all: number } {
  const rows = cardsIn(cluster, state.pot);
  const ids = keptIn(state);
  const kept = rows.filter((row) => row.kind === 'own' || ids.has(row.id)).length;
  return { kept, all: rows.length };
}
