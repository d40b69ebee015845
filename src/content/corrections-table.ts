/** The corrections of the booklet as the table in `content/CORRECTIES.md`: written once, in `booklet.yaml`. */
import type { Correction } from './model.ts';

const START = '<!-- Uit booklet.yaml (corrections), met: npx tsx scripts/corrections.ts -->';
const END = '<!-- Einde van de tabel uit booklet.yaml -->';

/** The same document with the table between its two marks made anew; undefined where it has no marks. */
export function withCorrections(document: string, corrections: readonly Correction[]): string | undefined {
  const start = document.indexOf(START);
  const end = document.indexOf(END, start);
  if (start === -1 || end === -1) return undefined;
  return `${document.slice(0, start)}${START}\n\n${tableOf(corrections)}\n\n${document.slice(end)}`;
}

function tableOf(corrections: readonly Correction[]): string {
  const rows = corrections.map(({ where, was, now, why }) =>
    [where, was, now, why].map(({ plain }) => plain),
  );
  const head = [
    ['Waar', 'Er stond', 'Nu staat er', 'Waarom'],
    ['---', '---', '---', '---'],
  ];
  return [...head, ...rows].map((cells) => `| ${cells.map(escaped).join(' | ')} |`).join('\n');
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|');
}
