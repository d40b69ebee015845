/** The actions in the menus. */
import { type Action, currentRow, type MenuName, type State } from './state.ts';

export function actionsOf(state: State, menu: MenuName): readonly Action[] {
  if (menu === 'leave') return ['save', 'draft', 'discard', 'back'];
  if (menu === 'overwrite') return ['save', 'overwrite', 'back'];
  const isOwn = currentRow(state)?.kind === 'own';
  return [
    'save',
    'add',
    ...(isOwn ? (['edit', 'remove'] as const) : []),
    'cluster',
    'draw',
    'all',
    'none',
    ...(state.past.length > 0 ? (['undo'] as const) : []),
    'leave',
    'back',
  ];
}
