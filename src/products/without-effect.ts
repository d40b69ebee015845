/** What was asked of the sheets and makes no difference is told: whoever asked expects one. */
import { problem, type Report } from '../diagnostics.ts';
import { sheetsFor } from '../impose/cards.ts';
import type { CardSheets } from './cards.ts';
import type { CardEdition } from './formats.ts';
import type { BuildRequest } from './product.ts';

export function tellWithoutEffect(
  editions: readonly CardSheets[],
  { order, mix }: Pick<BuildRequest, 'order' | 'mix'>,
  report: Report,
): void {
  const runs = editions.flatMap((edition) => edition.runs);
  if (order === 'stack' && runs.length > 0 && runs.every(({ sheets }) => sheets.length <= 1)) {
    report(problem('impose/nothing-to-stack', undefined));
  }
  const white = editions.find((edition) => !edition.order.edition.onColouredPaper);
  if (!mix || !white) return;
  const sheets = white.runs.reduce((sum, run) => sum + run.sheets.length, 0);
  if (sheets === sheetsApart(white)) report(problem('impose/nothing-to-mix', undefined, { sheets }));
}

/** What the clusters take when each has sheets of its own. */
function sheetsApart({ order, grid }: CardSheets): number {
  return order.selection.clusters.reduce((sum, { cards }) => sum + sheetsFor(cards.length, grid), 0);
}

/** Who wants small cards and did not ask for large print gets it too, and may not see what refuses it. */
export function tellLargePrint(
  wanted: readonly CardEdition[],
  made: readonly CardSheets[],
  { editions, sheets }: Pick<BuildRequest, 'editions' | 'sheets'>,
  report: Report,
): void {
  const names = made.map(({ order }) => order.edition.name);
  const failed = wanted.filter(({ name }) => !names.includes(name));
  if (!sheets.card || editions.length > 0 || names.length === 0 || !failed.every((each) => each.isLargePrint))
    return;
  const floor = failed[0]?.type.floor ?? 0;
  report(problem('impose/large-print-too', undefined, { floor, others: names }));
}
