/** How a choice is divided into runs: what is printed on sheets of its own, cut and stacked together. */
import type { Card, Cluster } from '../../content/model.ts';
import { sheetsFor } from '../../impose/cards.ts';
import type { Grid } from '../../impose/grid.ts';
import { deal, type SheetOrder } from '../../impose/stack.ts';
import type { ChosenCluster, Selection } from '../../selection/selection.ts';

/** A cluster's cards as printed: the chosen ones, then blank ones. */
export interface FilledCluster extends ChosenCluster {
  readonly blanks: number;
}

/** A cluster, or several that share sheets. */
export interface CardRun {
  /** The first; on coloured paper the only one. */
  readonly cluster: Cluster;
  readonly clusters: readonly FilledCluster[];
}

export interface RunOptions {
  /** Fill the last sheet of each run with blank cards, of its last cluster. */
  readonly blanks: boolean;
  /** All clusters in one run. */
  readonly mix: boolean;
}

export function runsOf({ clusters }: Selection, grid: Grid, { blanks, mix }: RunOptions): CardRun[] {
  const runs = mix ? [clusters] : clusters.map((cluster) => [cluster]);
  return runs.flatMap((run) => fill(run, grid, blanks));
}

function fill(chosen: readonly ChosenCluster[], grid: Grid, blanks: boolean): CardRun[] {
  const [first] = chosen;
  if (!first) return [];
  const count = chosen.reduce((sum, { cards }) => sum + cards.length, 0);
  const free = sheetsFor(count, grid) * grid.cells.length - count;
  const blanksOf = (index: number): number => (blanks && index === chosen.length - 1 ? free : 0);
  const clusters = chosen.map((each, index) => ({ ...each, blanks: blanksOf(index) }));
  return [{ cluster: first.cluster, clusters }];
}

export function sizeOfRun({ clusters }: CardRun): number {
  return clusters.reduce((sum, { cards, blanks }) => sum + cards.length + blanks, 0);
}

export interface Dealt {
  readonly cluster: Cluster;
  /** Undefined for a blank card. */
  readonly card: Card | undefined;
}

/** In the order of their pages. */
export function cardsOfRun({ clusters }: CardRun): Dealt[] {
  return clusters.flatMap(({ cluster, cards, blanks }) => [
    ...cards.map((card) => ({ cluster, card })),
    ...Array.from({ length: blanks }, () => ({ cluster, card: undefined })),
  ]);
}

/** What is on each sheet of a run, place by place. */
export function dealtCards(run: CardRun, grid: Grid, order: SheetOrder): Dealt[][] {
  return deal(cardsOfRun(run), grid.cells.length, order).map((sheet) =>
    sheet.filter((each) => each !== undefined),
  );
}
