/** Clusters and cards as the kit shows them: as papers to buy, as a list to choose from, on the label. */
import type { Card, Cluster, Content, PaletteColour } from '../content/model.ts';
import { sheetsFor } from '../impose/cards.ts';
import { gridOf } from '../impose/grid.ts';
import { type ChosenCluster, isOwn, type Selection } from '../selection/selection.ts';
import { hex } from './card-views.ts';
import { sizeOf } from './formats.ts';
import { KIT_CARDS } from './kit-formats.ts';

/** How a cluster is known: by number, colour word, silhouette, and the paper's colour behind it. */
export function clusterView({ palette }: Content, cluster: Cluster, selection: Selection) {
  const colour = paperOf(palette.colours, cluster, selection);
  return {
    number: cluster.number,
    title: cluster.title,
    colour: cluster.colour,
    shape: cluster.shape,
    paper: colour ? hex(colour.paper) : '#ffffff',
  };
}

function paperOf(
  colours: ReadonlyMap<string, PaletteColour>,
  { colour }: Cluster,
  { ownColours = [] }: Selection,
): PaletteColour | undefined {
  return colours.get(colour) ?? ownColours.find(({ word }) => word === colour);
}

export function clustersView(content: Content, selection: Selection) {
  return selection.clusters.map(({ cluster }) => clusterView(content, cluster, selection));
}

/** What to buy: of each paper how many sheets. */
export function paperRows(content: Content, selection: Selection) {
  const { paper, card } = KIT_CARDS;
  const grid = gridOf(sizeOf(paper), sizeOf(card));
  return selection.clusters.map((chosen) => {
    const { cluster, cards } = chosen;
    const colour = paperOf(content.palette.colours, cluster, selection);
    return {
      ...clusterView(content, cluster, selection),
      product: colour?.product ?? '',
      numbers: rangeOf(chosen),
      sheets: sheetsFor(cards.length, grid),
    };
  });
}

/** `1.1–1.5` */
function rangeOf({ cards }: ChosenCluster): string {
  const [first, last] = [cards[0], cards.at(-1)];
  return first === last ? (first?.number ?? '') : `${first?.number}–${last?.number}`;
}

/** Each card once, whatever its copies, with what its maker says to who leads the talk. */
export function clusterListView(content: Content, selection: Selection) {
  return selection.clusters.map(({ cluster, cards }) => ({
    ...clusterView(content, cluster, selection),
    cards: [...new Map(cards.map((card) => [card.id, card])).values()].map(cardView),
  }));
}

function cardView(card: Card) {
  const note = isOwn(card) ? card.note : undefined;
  return {
    number: card.number,
    text: card.text,
    isOwn: isOwn(card),
    hasNote: note !== undefined,
    note: note ?? { inlines: [] },
  };
}

/** Room for the longest number, as `1.1` and `12.100`, with what keeps it from the words. In mm. */
export function numberWidth({ clusters }: Selection): number {
  const lengths = clusters.flatMap(({ cards }) => cards.map(({ number }) => number.length));
  return NUMBER_GAP_MM + FIGURE_MM * Math.max('1.1'.length, ...lengths);
}

/** A figure of 12 points, semibold. */
const FIGURE_MM = 2.6;
const NUMBER_GAP_MM = 2.2;
