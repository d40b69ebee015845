/** Shows a form: each field below its name, and below an own card how it will print. */
import { printedLines } from './card-view.ts';
import { type Line, line, type ScreenView } from './lines.ts';
import { cardInForm } from './printing.ts';
import type { Field, Form, State } from './state.ts';
import type { Setting } from './view.ts';
import { cut, lettersOf, widthOf } from './width.ts';

export function formView(state: State, form: Form, setting: Setting, height: number): ScreenView {
  const { words, size } = setting;
  const card = cardInForm(state, form);
  const preview = card ? [line(''), ...printedLines(card.number, card.words, setting)] : [];
  const title = line(cut(words.forms[form.purpose], size.columns), 'strong');
  const fields = form.fields.flatMap((field, index) => fieldLines(state, field, index === form.at, setting));
  const lines = [line(''), title, ...fields, ...preview];
  const row = 2 + form.at * 2 + 1;
  // In a low window the field you type in stays in sight.
  const from = Math.max(0, row - height + 1);
  const column = caretIn(form.fields[form.at], size.columns);
  const shown = { lines: lines.slice(from) };
  return column === undefined ? shown : { ...shown, caret: { row: row - from, column } };
}

const INDENT = 2;

function fieldLines(
  state: State,
  field: Field,
  isCurrent: boolean,
  { words, size }: Setting,
): readonly Line[] {
  const name = cut(`${isCurrent ? '> ' : '  '}${words.fields[field.name]}:`, size.columns);
  return [
    isCurrent ? line(name, 'strong') : line(name),
    line(' '.repeat(INDENT) + shownValue(state, field, size.columns - INDENT - 1)),
  ];
}

function shownValue({ clusters }: State, field: Field, room: number): string {
  if (field.name !== 'cluster')
    return lettersOf(field.value).slice(firstShown(field, room)).slice(0, room).join('');
  const cluster = clusters.find(({ id }) => id === field.value);
  return cut(
    cluster ? `${cluster.number} ${cluster.title.plain} · ${cluster.colour} · ${cluster.shape}` : '',
    room,
  );
}

/** Where to start showing a value wider than its line, so that the caret stays in sight. */
function firstShown({ value, caret }: Field, room: number): number {
  return Math.max(0, lettersOf(value.slice(0, caret)).length - room);
}

function caretIn(field: Field | undefined, columns: number): number | undefined {
  if (!field || field.name === 'cluster') return undefined;
  const room = columns - INDENT - 1;
  const before = lettersOf(field.value.slice(0, field.caret)).slice(firstShown(field, room));
  return Math.min(columns - 1, INDENT + widthOf(before.join('')));
}
