/** Reports options that make no difference to the sheets: whoever typed them expects one. */
import { problem, type Report } from '../../diagnostics.ts';
import { sheetsFor } from '../../impose/cards.ts';
import type { BuildRequest, PrintOptions } from '../../request/request.ts';
import type { Selection } from '../../selection/selection.ts';
import { type CardPlan, sheetsOfRun } from './card-plan.ts';

export function tellWithoutEffect(
  made: readonly CardPlan[],
  { clusters }: Selection,
  { order, mix }: PrintOptions,
  report: Report,
): void {
  const runs = made.flatMap((plan) => plan.runs.map((run) => sheetsOfRun(run, plan)));
  if (order === 'stack' && runs.length > 0 && runs.every((sheets) => sheets <= 1)) {
    report(problem('impose/nothing-to-stack', undefined));
  }
  const white = made.find(({ edition }) => !edition.onColouredPaper);
  if (!mix || !white) return;
  const sheets = white.runs.reduce((sum, run) => sum + sheetsOfRun(run, white), 0);
  const apart = clusters.reduce((sum, { cards }) => sum + sheetsFor(cards.length, white.grid), 0);
  if (sheets === apart) report(problem('impose/nothing-to-mix', undefined, { sheets }));
}

/** Someone who wants small cards may not see that it is large print, never asked for, that refuses them. */
export function tellLargePrint(
  wanted: readonly CardPlan[],
  made: readonly CardPlan[],
  { editions, options }: Pick<BuildRequest, 'editions' | 'options'>,
  report: Report,
): void {
  const failed = wanted.filter((plan) => !made.includes(plan)).map(({ edition }) => edition);
  const isLargePrintAlone = failed.every(({ isLargePrint }) => isLargePrint);
  if (!options.card || editions.length > 0 || made.length === 0 || !isLargePrintAlone) return;
  const others = made.map(({ edition }) => edition.name);
  report(problem('impose/large-print-too', undefined, { floor: failed[0]?.type.floor ?? 0, others }));
}
