/** The backs of the cards: one for each cluster, and where it lies on each sheet. */
import type { Card, Content } from '../../content/model.ts';
import { paddingOf, pageSizeOf } from '../../formats/sheet-format.ts';
import { backAdjustmentFor } from '../../impose/adjustment.ts';
import { backOf, cornerBehind } from '../../impose/backs.ts';
import type { Part } from '../../impose/bleed.ts';
import type { SheetText } from '../../impose/cards.ts';
import type { Grid } from '../../impose/grid.ts';
import type { Sheet } from '../../impose/sheet.ts';
import { deal } from '../../impose/stack.ts';
import type { Page, PathItem } from '../../layout/page.ts';
import { type Design, layOutPages, prepare, type Setting } from '../../typesetting/typeset.ts';
import { toMm } from '../../units.ts';
import { type CardRun, cardsOfRun } from './card-runs.ts';
import { coloursOf, type Sides, wordsBehind } from './card-views.ts';
import type { CardOrder } from './cards.ts';

/** The back of a cluster's cards, by its id. */
export type Backs = ReadonlyMap<string, Page>;

/** Undefined, with the problem reported, where a title does not fit. */
export function layOutBacks(
  { deck, palette }: Content,
  design: Design,
  { edition, selection, options }: CardOrder,
  grid: Grid,
  setting: Setting,
): Backs | undefined {
  const clusters = selection.clusters.map(({ cluster }) => cluster);
  const { width, height } = pageSizeOf(edition, grid);
  const view = {
    language: deck.language,
    style: edition.style,
    cardWidth: `${toMm(width)}mm`,
    cardHeight: `${toMm(height)}mm`,
    cardPadding: `${paddingOf(grid, options.roundMm)}pt`,
    clusters: clusters.map(({ title, shape, colour }) => ({
      title,
      shape,
      colour,
      ...coloursOf(palette, edition, colour),
    })),
  };
  const prepared = prepare('cards/back', view, design, setting);
  const places = { width, height, count: clusters.length };
  const pages = layOutPages('cards/back', [prepared], places, setting.report)?.pages;
  return pages && new Map(clusters.map(({ id }, index) => [id, pages[index] as Page]));
}

/** The pages of a run, card by card. */
export interface TwoSides {
  readonly fronts: readonly Page[];
  /** Of each card; none where only fronts are printed. */
  readonly backs: readonly Page[];
}

/**
 * Deals out pages to the cards of each run. A card with words behind it has its back right after its front, for it is
 * read aloud so; behind the others lies the back of their cluster.
 */
export function twoSidesOf(
  runs: readonly CardRun[],
  pages: readonly Page[],
  backs: Backs,
  sides: Sides,
): readonly TwoSides[] {
  const left = pages.values();
  const next = (): Page => left.next().value as Page;
  return runs.map((run) => {
    const both = cardsOfRun(run).map(({ cluster, card }) => {
      const front = next();
      return { front, back: card && isWordy(card, sides) ? next() : backs.get(cluster.id) };
    });
    return {
      fronts: both.map(({ front }) => front),
      backs: both.flatMap(({ back }) => (sides.backs && back ? [back] : [])),
    };
  });
}

/** How many cards of a run have words behind them. */
export function wordyBacksOf(run: CardRun, sides: Sides): number {
  return cardsOfRun(run).filter(({ card }) => card && isWordy(card, sides)).length;
}

function isWordy(card: Card, sides: Sides): boolean {
  return wordsBehind(card, sides).length > 0;
}

/** What is printed around the backs of a run, for each sheet or the same on all. */
interface BesidesBacks {
  readonly texts: readonly SheetText[];
  readonly furniture: readonly PathItem[];
  /** Which part of each front page is printed. */
  readonly parts: readonly (readonly Part[])[];
}

/** One back sheet for each sheet of the run. */
export function backsOfRun(
  backs: readonly Page[],
  grid: Grid,
  { texts, furniture, parts }: BesidesBacks,
  { options, printer }: CardOrder,
): Sheet[] {
  const { backs: edge } = options;
  if (!edge) return [];
  const adjust = printer && backAdjustmentFor(printer, grid.paper, cornerBehind(grid.paper, edge));
  return deal(backs, grid.cells.length, options.order).map((dealt, sheet) => {
    const pages = dealt.filter((page) => page !== undefined);
    return backOf(pages, grid, edge, { text: texts[sheet]?.top, furniture }, adjust, parts[sheet]);
  });
}
