/** The backs of the cards: one for each cluster, and where it lies on each sheet. */
import type { Content } from '../content/model.ts';
import { backAdjustmentFor } from '../impose/adjustment.ts';
import { backOf, cornerBehind } from '../impose/backs.ts';
import type { SheetText } from '../impose/cards.ts';
import type { Grid } from '../impose/grid.ts';
import type { Sheet } from '../impose/sheet.ts';
import type { Page, PathItem } from '../layout/page.ts';
import { mm, toMm } from '../units.ts';
import { type CardRun, dealtCards } from './card-runs.ts';
import type { CardOrder } from './cards.ts';
import { paddingOf } from './sheet-format.ts';
import { type Design, layOutPages, prepare, type Setting } from './typeset.ts';

/** The back of a cluster's cards, by its id. */
export type Backs = ReadonlyMap<string, Page>;

/** Undefined, with the problem reported, where a title does not fit. */
export function layOutBacks(
  { deck }: Content,
  design: Design,
  { edition, selection }: CardOrder,
  grid: Grid,
  setting: Setting,
): Backs | undefined {
  const clusters = selection.clusters.map(({ cluster }) => cluster);
  const width = edition.card.widthMm + 2 * toMm(grid.bleed);
  const height = edition.card.heightMm + 2 * toMm(grid.bleed);
  const view = {
    language: deck.language,
    cardWidth: `${width}mm`,
    cardHeight: `${height}mm`,
    cardPadding: `${paddingOf(grid)}pt`,
    clusters: clusters.map(({ title, shape, colour }) => ({ title, shape, colour })),
  };
  const prepared = prepare('cards/back', view, design, setting);
  const places = { width: mm(width), height: mm(height), count: clusters.length };
  const pages = layOutPages('cards/back', [prepared], places, setting.report)?.pages;
  return pages && new Map(clusters.map(({ id }, index) => [id, pages[index] as Page]));
}

/** One for each sheet of the run, which holds the backs of what lies on it. */
export function backsOfRun(
  run: CardRun,
  backs: Backs,
  grid: Grid,
  { texts, furniture }: { readonly texts: readonly SheetText[]; readonly furniture: readonly PathItem[] },
  { order, sheets, printer }: CardOrder,
): Sheet[] {
  const { backs: edge } = sheets;
  if (!edge) return [];
  const adjust = printer && backAdjustmentFor(printer, grid.paper, cornerBehind(grid.paper, edge));
  return dealtCards(run, grid, order).map((dealt, sheet) => {
    const pages = dealt.map(({ cluster }) => backs.get(cluster.id) as Page);
    return backOf(pages, grid, edge, { text: texts[sheet]?.top, furniture }, adjust);
  });
}
