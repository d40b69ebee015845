/** What to load in the printer, and how much to cut. */

import { hex } from '../../colour.ts';
import type { Cluster, Content, PaletteColour } from '../../content/model.ts';
import type { CardEdition } from '../../formats/formats.ts';
import { cuttingOrder } from '../../impose/cutting.ts';
import { NO_WORDS } from '../../placed-words.ts';
import type { PaperPlan } from '../../typesetting/made.ts';
import { word } from '../../typesetting/words.ts';
import type { CardSheets } from './cards.ts';

export function planOf({ order, runs }: CardSheets, content: Content): PaperPlan {
  const { grid } = order;
  const byColour = new Map<string, number>();
  for (const { cluster, sheets } of runs) {
    const colour = paperOf(cluster, order.edition, content);
    byColour.set(colour, (byColour.get(colour) ?? 0) + sheets.length);
  }
  const sheets = [...byColour].map(([colour, count]) => {
    const tray = order.printer?.trays.get(colour);
    const named = typeof tray === 'object' ? tray.plain : tray;
    return { colour, sheets: count, ...(named !== undefined && { tray: named }) };
  });
  const total = sheets.reduce((sum, { sheets: count }) => sum + count, 0);
  const printed = runs.flatMap(({ clusters }) => clusters).reduce((sum, { cards }) => sum + cards.length, 0);
  const free = total * grid.cells.length - printed;
  const cutting = cuttingOrder(grid);
  const cuts = pilesOf(runs, order) * cutting.length;
  return { edition: order.edition.name, sheets, total, free, cuts, cutting };
}

/** The colour word of the paper that the cards of a cluster are printed on. */
export function paperOf(cluster: Cluster, { onColouredPaper }: CardEdition, content: Content): string {
  return onColouredPaper ? cluster.colour : whitePaper(content).word;
}

/** As many sheets of 160 g as a lever guillotine cuts; all have the same coordinates. */
const SHEETS_CUT_AT_ONCE = 10;

/** All colours are cut together, except that a run to be stacked is cut on its own. */
function pilesOf(runs: CardSheets['runs'], { options: { order } }: CardSheets['order']): number {
  const counts = runs.map(({ sheets }) => sheets.length);
  const isStacked = (count: number): boolean => order === 'stack' && count > 1;
  const together = counts.filter((count) => !isStacked(count)).reduce((sum, count) => sum + count, 0);
  const stacks = [...counts.filter(isStacked), together];
  return stacks.reduce((sum, count) => sum + Math.ceil(count / SHEETS_CUT_AT_ONCE), 0);
}

/** White paper by its colour word and shop name; if the palette has none, by the edition's name. */
export function whitePaper({
  palette,
  strings,
}: Content): Pick<PaletteColour, 'word' | 'printedWord' | 'product'> {
  const white = [...palette.colours.values()].find(({ paper }) => hex(paper) === '#ffffff');
  const printedWord = word(strings, 'cards.edition.white-paper');
  return white ?? { word: printedWord.plain, printedWord, product: NO_WORDS };
}
