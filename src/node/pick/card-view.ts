/** The card under the cursor, in the lines in which it will print. */
import { type Line, line } from './lines.ts';
import { currentRow, type State } from './state.ts';
import type { Setting } from './view.ts';
import { cut, wrapped } from './width.ts';

export function cardView(state: State, setting: Setting): readonly Line[] {
  const row = currentRow(state);
  const rule = line('─'.repeat(setting.size.columns), 'faint');
  if (!row || row.kind === 'cluster') return [rule];
  const words = row.kind === 'card' ? row.text : row.own.text.words;
  const note = row.kind === 'own' ? row.own.note?.words : undefined;
  const said =
    note === undefined ? [] : [line(cut(setting.words.note + note, setting.size.columns), 'faint')];
  return [rule, ...printedLines(row.number, words, setting), ...said];
}

/** The lines as the engine broke them; until it answers, as they fit here. */
export function printedLines(
  number: string,
  words: string,
  { printed, size, words: told }: Setting,
): readonly Line[] {
  const card = printed?.card;
  if (card?.number !== number || card.words !== words) {
    const own = words.split('\n').flatMap((each) => wrapped(each, size.columns));
    return [line(number, 'faint'), ...own.map((text) => line(text))];
  }
  const title = `${number} · ${told.size(card.size)}`;
  return [
    line(cut(title, size.columns), 'faint'),
    ...card.lines.map((text) => line(cut(text, size.columns))),
  ];
}
