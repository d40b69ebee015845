/** The list: clusters by number, title, colour word and shape, with their cards. */
import { collapseSpace } from '../../content/characters.ts';
import type { Cluster } from '../../content/model.ts';
import { countOf } from './change.ts';
import { type Line, line } from './lines.ts';
import { type CardRow, keptIn, type Row, rowsOf, type State } from './state.ts';
import type { Setting } from './view.ts';
import { cut, padded, widthOf } from './width.ts';

export function listView(state: State, setting: Setting, height: number): readonly Line[] {
  const rows = rowsOf(state);
  const from = Math.max(0, Math.min(state.cursor - Math.floor(height / 2), rows.length - height));
  return rows
    .slice(from, from + height)
    .map((row, index) => rowLine(state, row, from + index === state.cursor, setting));
}

function rowLine(state: State, row: Row, isCurrent: boolean, setting: Setting): Line {
  const { columns } = setting.size;
  const mark = isCurrent ? '> ' : '  ';
  const body =
    row.kind === 'cluster' ? clusterText(state, row.cluster, columns - 5) : cardText(state, row, setting);
  const look = isCurrent ? 'current' : row.kind === 'cluster' ? 'strong' : undefined;
  return [...line(mark), swatch(row.cluster, setting), ...line(cut(` ${body}`, columns - 4), look)];
}

/** A patch of the paper's colour. Without colours it is blank: the words say it all. */
function swatch({ colour }: Cluster, { colours }: Setting): Line[number] {
  const paper = colours.get(colour)?.paper;
  return paper ? { text: '  ', paper } : { text: '  ' };
}

function clusterText(state: State, cluster: Cluster, width: number): string {
  const { kept, all } = countOf(state, cluster);
  const count = ` ${kept}/${all}`;
  const name = `${cluster.number} ${cluster.title.plain} · ${cluster.colour} · ${cluster.shape}`;
  return `${padded(name, Math.max(1, width - widthOf(count)))}${count}`;
}

function cardText(state: State, row: CardRow, { words }: Setting): string {
  if (row.kind === 'own') return `[x] ${row.number} ${words.own}: ${collapseSpace(row.own.text.words)}`;
  return `[${keptIn(state).has(row.id) ? 'x' : ' '}] ${row.number} ${row.text}`;
}
