/** State → the lines of a screen: counts and paper at the top, then a list, menu or form, then the card and the keys. */

import type { Palette } from '../../content/model.ts';
import type { Words } from '../../words/kind.ts';
import { cardView } from './card-view.ts';
import { formView } from './form-view.ts';
import { type Line, line, type ScreenSize, type ScreenView } from './lines.ts';
import { listView } from './list-view.ts';
import { actionsOf } from './menu.ts';
import { isTooLarge, type Printed } from './printing.ts';
import { keptIn, rowsOf, type State, sizeOf } from './state.ts';
import { cut, lettersOf, widthOf, wrapped } from './width.ts';

export interface Setting {
  readonly words: Words['pick'];
  readonly size: ScreenSize;
  readonly colours: Palette['colours'];
  /** What the engine says about the pot; undefined until it answers. */
  readonly printed: Printed | undefined;
}

/** In a smaller window, nothing sensible can be shown. */
const FEWEST = { columns: 24, rows: 7 };
/** From this many rows on, the card shows below the list. */
const ROWS_WITH_CARD = 16;
const CARD_ROWS = 7;
/** Most lines of one message. */
const MOST_TOLD = 3;

export function view(state: State, setting: Setting): ScreenView {
  const { columns, rows } = setting.size;
  if (columns < FEWEST.columns || rows < FEWEST.rows) {
    return {
      lines: wrapped(setting.words.tooSmall, Math.max(1, columns))
        .slice(0, rows)
        .map((text) => line(text)),
    };
  }
  const top = head(state, setting);
  const bottom = foot(state, setting);
  const middle = rows - top.length - bottom.length;
  const { screen } = state;
  if (screen.kind === 'form') {
    const { lines, caret } = formView(state, screen.form, setting, middle);
    const shown = [...top, ...filled(lines, middle), ...bottom];
    return caret ? { lines: shown, caret: { ...caret, row: caret.row + top.length } } : { lines: shown };
  }
  if (screen.kind === 'menu') {
    return { lines: [...top, ...filled(menuLines(state, screen, setting, middle), middle), ...bottom] };
  }
  const card = rows >= ROWS_WITH_CARD ? filled(cardView(state, setting), CARD_ROWS) : [];
  const list = listView(state, setting, middle - card.length);
  const lines = [...top, ...filled(list, middle - card.length), ...card, ...bottom];
  const column = Math.min(columns - 1, widthOf(setting.words.filter) + widthOf(state.filter));
  return { lines, caret: { row: top.length - 1, column } };
}

/** How many rows of the list are visible. */
export function pageOf({ rows }: ScreenSize): number {
  return Math.max(1, rows - 5 - (rows >= ROWS_WITH_CARD ? CARD_ROWS : 0));
}

function head(state: State, { words, size, printed }: Setting): readonly Line[] {
  const { ownCards, draw } = state.pot.choice;
  const all = state.clusters.reduce((sum, { cards }) => sum + cards.length, 0);
  const counts = words.counts({ kept: keptIn(state).size, all, own: ownCards.length, draw });
  const isEmpty = sizeOf(state) === 0;
  const paper = isEmpty ? words.nothing : paperOf(state, words, printed);
  const problem = isEmpty ? undefined : printed?.problem;
  return [
    line(cut(counts, size.columns), 'strong'),
    ...(problem === undefined ? [line(cut(paper, size.columns))] : told(problem, size, 'wrong')),
    filterLine(state, words, size.columns),
  ];
}

/** A message in as many lines as it needs, if there is room. */
function told(text: string, { columns, rows }: ScreenSize, look: 'strong' | 'wrong'): readonly Line[] {
  if (rows < ROWS_WITH_CARD) return [line(cut(text, columns), look)];
  const lines = wrapped(text, columns).slice(0, MOST_TOLD);
  return lines.length === 0 ? [line('')] : lines.map((each) => line(each, look));
}

function paperOf(state: State, words: Words['pick'], printed: Printed | undefined): string {
  if (isTooLarge(state)) return words.tooMany;
  const plan = printed?.plan;
  return plan ? words.sheets(plan.total, pilesOf(plan.sheets)) : '…';
}

function pilesOf(sheets: readonly { readonly colour: string; readonly sheets: number }[]): string {
  return sheets.map((pile) => `${pile.sheets} × ${pile.colour}`).join(', ');
}

function filterLine({ filter }: State, words: Words['pick'], columns: number): Line {
  const room = columns - widthOf(words.filter) - 1;
  if (filter === '') return [{ text: words.filter }, { text: cut(words.filterEmpty, room), look: 'faint' }];
  // You type at the end.
  return [{ text: words.filter }, { text: lettersOf(filter).slice(-room).join(''), look: 'strong' }];
}

function foot(state: State, { words, size }: Setting): readonly Line[] {
  const isEmpty = state.screen.kind === 'list' && rowsOf(state).length === 0;
  const notice = state.notice || (isEmpty ? words.noMatch(state.filter) : '');
  return [...told(notice, size, 'strong'), line(cut(words.keys[state.screen.kind], size.columns), 'faint')];
}

function menuLines(
  state: State,
  { menu, at }: { readonly menu: Parameters<typeof actionsOf>[1]; readonly at: number },
  { words, size }: Setting,
  height: number,
): readonly Line[] {
  const items = actionsOf(state, menu).map((action, index) => {
    const number = index < 9 ? `${index + 1}` : ' ';
    const text = cut(`${index === at ? '>' : ' '} ${number} ${words.actions[action]}`, size.columns);
    return index === at ? line(text, 'current') : line(text);
  });
  const title = line(cut(words.menus[menu](state.file), size.columns), 'strong');
  const room = Math.max(1, height - 2);
  const from = Math.max(0, Math.min(at - Math.floor(room / 2), items.length - room));
  return [line(''), title, ...items.slice(from, from + room)];
}

/** Cuts or fills up to exactly this many lines. */
function filled(lines: readonly Line[], count: number): readonly Line[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => lines[index] ?? line(''));
}
