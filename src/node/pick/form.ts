/** Forms: an own card, how many cards to draw, the name to save under. */
import { tidyText, tidyWords } from '../../content/characters.ts';
import type { OwnCardChoice, WrittenText } from '../../selection/choice.ts';
import { withOwnCard, withTitle } from '../../selection/pot.ts';
import { withPot } from './change.ts';
import { edited } from './field.ts';
import type { Key } from './keys.ts';
import { belongsTo, currentRow, type Field, type Form, LIST, type Row, rowsOf, type State } from './state.ts';

export function openForm(state: State, purpose: Form['purpose']): State {
  const row = currentRow(state);
  const own = purpose === 'edit' && row?.kind === 'own' ? row : undefined;
  const fields = fieldsFor(state, purpose, row).map(({ name, value }) => ({
    name,
    value,
    caret: value.length,
  }));
  // A new card goes to the cluster under the cursor, so its words come first.
  const at = fields.findIndex(({ name }) => name !== 'cluster');
  return { ...state, screen: { kind: 'form', form: { purpose, own: own?.index, fields, at } } };
}

function fieldsFor(
  state: State,
  purpose: Form['purpose'],
  row: Row | undefined,
): readonly Omit<Field, 'caret'>[] {
  if (purpose === 'draw') return [{ name: 'count', value: '' }];
  if (purpose === 'save') {
    return [
      { name: 'title', value: state.pot.choice.title ?? '' },
      { name: 'file', value: state.file },
    ];
  }
  const cluster = row?.cluster ?? state.clusters[0];
  const own = purpose === 'edit' && row?.kind === 'own' ? row.own : undefined;
  return [
    { name: 'cluster', value: cluster?.id ?? '' },
    { name: 'text', value: onOneLine(own?.text.words) },
    { name: 'note', value: onOneLine(own?.note?.words) },
  ];
}

/** Stands for a line end in a field, which is one line. */
const LINE_END = '␊';

function onOneLine(words = ''): string {
  return words.replaceAll('\n', LINE_END);
}

function fromOneLine(value: string): string {
  return tidyText(value.replaceAll(LINE_END, '\n'));
}

export function typeInForm(state: State, form: Form, key: Key): State {
  const field = form.fields[form.at];
  if (!field) return state;
  const { length } = form.fields;
  const goTo = (at: number): State => withForm(state, { ...form, at: (at + length) % length });
  if (key.name === 'up' || key.name === 'backtab') return goTo(form.at - 1);
  if (key.name === 'down' || key.name === 'tab') return goTo(form.at + 1);
  const typed = field.name === 'cluster' ? otherCluster(state, field, key) : edited(field, key);
  return withForm(state, { ...form, fields: form.fields.with(form.at, typed) });
}

function withForm(state: State, form: Form): State {
  return { ...state, screen: { kind: 'form', form } };
}

const STEPS: Readonly<Record<string, number>> = { left: -1, right: 1, space: 1 };

/** Chooses one with the arrows, or by its number. */
function otherCluster({ clusters }: State, field: Field, key: Key): Field {
  const at = clusters.findIndex(({ id }) => id === field.value);
  const numbered = clusters.find(({ number }) => String(number) === key.text);
  const next = numbered ?? clusters[(at + (STEPS[key.name] ?? 0) + clusters.length) % clusters.length];
  return { ...field, value: next?.id ?? field.value };
}

function valueIn({ fields }: Form, name: Field['name']): string {
  return fields.find((field) => field.name === name)?.value ?? '';
}

/** Does what the form says and returns to the list. A card without words is not made; an old one stays as it was. */
export function closedForm(state: State, form: Form): State {
  const closed = { ...state, screen: LIST };
  if (form.purpose === 'draw') return closed;
  if (form.purpose === 'save') {
    const title = tidyWords(valueIn(form, 'title'));
    const file = valueIn(form, 'file').trim() || state.file;
    return { ...closed, file, pot: withTitle(state.pot, title) };
  }
  const card = typedCard(state, form);
  if (!card) return closed;
  const pot = withOwnCard(state.pot, card, form.own);
  const index = form.own ?? state.pot.choice.ownCards.length;
  return atOwn({ ...withPot(closed, pot), filter: '' }, index);
}

function atOwn(state: State, index: number): State {
  const cursor = rowsOf(state).findIndex((row) => row.kind === 'own' && row.index === index);
  return { ...state, cursor: Math.max(0, cursor) };
}

/** The card in the form; undefined while it has no words. */
export function typedCard(state: State, form: Form): OwnCardChoice | undefined {
  const before = form.own === undefined ? undefined : state.pot.choice.ownCards[form.own];
  const cluster = state.clusters.find(({ id }) => id === valueIn(form, 'cluster'));
  const text = fromOneLine(valueIn(form, 'text'));
  if (text === '' || !cluster) return undefined;
  const note = fromOneLine(valueIn(form, 'note'));
  return {
    cluster: before && belongsTo(before, cluster) ? before.cluster : cluster.id,
    text: written(text, before?.text),
    note: note === '' ? undefined : written(note, before?.note),
  };
}

function written(words: string, before: WrittenText | undefined): WrittenText {
  return { words, language: before?.language };
}
