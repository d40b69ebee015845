/** State × key → state, and what the world must do. */
import { changed, keepOrLeave, keepOrLeaveCluster } from './change.ts';
import { closedForm, openForm, typeInForm } from './form.ts';
import type { Key } from './keys.ts';
import { actionsOf } from './menu.ts';
import { type Action, currentRow, type Form, LIST, type MenuName, rowsOf, type State } from './state.ts';

/** What a state cannot do itself: it has no disk and no randomness. */
export type Wish =
  | { readonly kind: 'draw'; readonly count: string }
  | { readonly kind: 'save'; readonly replaces: boolean }
  | { readonly kind: 'leave' }
  /** Leaves without keeping a draft. */
  | { readonly kind: 'discard' };

export interface Updated {
  readonly state: State;
  readonly wish?: Wish;
}

/** @param page how many rows of the list are visible */
export function update(before: State, key: Key, page: number): Updated {
  const state = before.notice === '' ? before : { ...before, notice: '' };
  if (key.name === 'ctrl-c') return { state, wish: { kind: 'leave' } };
  const { screen } = state;
  if (screen.kind === 'form') return inForm(state, screen.form, key);
  if (key.name === 'ctrl-s') return { state: openForm(state, 'save') };
  if (screen.kind === 'menu') return inMenu(state, screen.menu, screen.at, key);
  const cursor = moved(state, key.name, page);
  return cursor === undefined ? inList(state, key) : { state: { ...state, cursor } };
}

/** Where a key moves the cursor; undefined if it does something else. */
function moved(state: State, key: string, page: number): number | undefined {
  const rows = rowsOf(state);
  const last = Math.max(0, rows.length - 1);
  const heading = rows.findLastIndex(({ kind }, index) => kind === 'cluster' && index <= state.cursor);
  const places: Readonly<Record<string, number>> = {
    up: state.cursor - 1,
    down: state.cursor + 1,
    pageup: state.cursor - page,
    pagedown: state.cursor + page,
    home: 0,
    end: last,
    left: heading,
  };
  const place = places[key];
  return place === undefined ? undefined : Math.min(last, Math.max(0, place));
}

function inList(state: State, key: Key): Updated {
  switch (key.name) {
    case 'space':
      return { state: keepOrLeave(state) };
    case 'tab':
      return { state: keepOrLeaveCluster(state) };
    case 'enter':
      return { state: openMenu(state, 'main') };
    case 'escape':
      return { state: state.filter === '' ? openMenu(state, 'leave') : { ...state, filter: '', cursor: 0 } };
    case 'backspace':
      return { state: sought(state, [...state.filter].slice(0, -1).join('')) };
    case 'text':
      return { state: sought(state, state.filter + key.text) };
    case 'ctrl-n':
      return act(state, 'add');
    case 'ctrl-e':
      return act(state, 'edit');
    case 'delete':
      return act(state, 'remove');
    case 'ctrl-z':
      return act(state, 'undo');
    default:
      return { state };
  }
}

/** Puts the cursor on the first card found, past the heading of its cluster. */
function sought(state: State, filter: string): State {
  const found = { ...state, filter, cursor: 0 };
  return filter !== '' && rowsOf(found).length > 1 ? { ...found, cursor: 1 } : found;
}

function openMenu(state: State, menu: MenuName): State {
  return { ...state, screen: { kind: 'menu', menu, at: 0 } };
}

function inMenu(state: State, menu: MenuName, at: number, key: Key): Updated {
  const actions = actionsOf(state, menu);
  const to = (place: number): Updated => ({
    state: { ...state, screen: { kind: 'menu', menu, at: (place + actions.length) % actions.length } },
  });
  if (key.name === 'up') return to(at - 1);
  if (key.name === 'down' || key.name === 'tab') return to(at + 1);
  if (key.name === 'escape') return { state: { ...state, screen: LIST } };
  const typed = key.name === 'text' ? actions[Number(key.text) - 1] : undefined;
  const action = key.name === 'enter' || key.name === 'space' ? actions[at] : typed;
  return action ? act({ ...state, screen: LIST }, action) : { state };
}

function act(state: State, action: Action): Updated {
  switch (action) {
    case 'add':
    case 'draw':
    case 'save':
      return { state: openForm(state, action) };
    case 'edit':
      return { state: currentRow(state)?.kind === 'own' ? openForm(state, 'edit') : state };
    case 'leave':
      return { state: openMenu(state, 'leave') };
    case 'draft':
      return { state, wish: { kind: 'leave' } };
    case 'discard':
      return { state, wish: { kind: 'discard' } };
    case 'overwrite':
      return { state, wish: { kind: 'save', replaces: true } };
    default:
      return { state: changed(state, action) };
  }
}

function inForm(state: State, form: Form, key: Key): Updated {
  if (key.name === 'escape') return { state: { ...state, screen: LIST } };
  if (key.name !== 'enter') return { state: typeInForm(state, form, key) };
  if (form.at < form.fields.length - 1) return { state: typeInForm(state, form, { name: 'down', text: '' }) };
  const closed = closedForm(state, form);
  if (form.purpose === 'draw')
    return { state: closed, wish: { kind: 'draw', count: form.fields[0]?.value ?? '' } };
  if (form.purpose === 'save') return { state: closed, wish: { kind: 'save', replaces: false } };
  return { state: closed };
}
