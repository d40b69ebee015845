/** What was asked of the sheets and makes no difference is told: whoever asked expects one. */
import { problem, type Report } from '../diagnostics.ts';
import { sheetsFor } from '../impose/cards.ts';
import type { CardSheets } from './cards/cards.ts';
import type { CardEdition } from './formats/formats.ts';
import type { BuildRequest } from './product.ts';

/** What is remembered of an edition of the cards once it is laid out. */
export interface SheetCounts {
  readonly edition: CardEdition;
  /** Sheets of each run. */
  readonly runs: readonly number[];
  /** Sheets where each cluster has its own. */
  readonly apart: number;
}

export function countSheets({ order, grid, runs }: CardSheets): SheetCounts {
  const { edition, selection } = order;
  const apart = selection.clusters.reduce((sum, { cards }) => sum + sheetsFor(cards.length, grid), 0);
  return { edition, runs: runs.map(({ sheets }) => sheets.length), apart };
}

export function tellWithoutEffect(
  made: readonly SheetCounts[],
  { order, mix }: Pick<BuildRequest, 'order' | 'mix'>,
  report: Report,
): void {
  const runs = made.flatMap((each) => each.runs);
  if (order === 'stack' && runs.length > 0 && runs.every((sheets) => sheets <= 1)) {
    report(problem('impose/nothing-to-stack', undefined));
  }
  const white = made.find(({ edition }) => !edition.onColouredPaper);
  if (!mix || !white) return;
  const sheets = white.runs.reduce((sum, count) => sum + count, 0);
  if (sheets === white.apart) report(problem('impose/nothing-to-mix', undefined, { sheets }));
}

/** Who wants small cards and did not ask for large print gets it too, and may not see what refuses it. */
export function tellLargePrint(
  wanted: readonly CardEdition[],
  made: readonly SheetCounts[],
  { editions, sheets }: Pick<BuildRequest, 'editions' | 'sheets'>,
  report: Report,
): void {
  const names = made.map(({ edition }) => edition.name);
  const failed = wanted.filter(({ name }) => !names.includes(name));
  if (!sheets.card || editions.length > 0 || names.length === 0 || !failed.every((each) => each.isLargePrint))
    return;
  const floor = failed[0]?.type.floor ?? 0;
  report(problem('impose/large-print-too', undefined, { floor, others: names }));
}
