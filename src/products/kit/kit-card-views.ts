/** Clusters and cards as the kit shows them: as papers to buy and print, as a list to choose from, on the label. */

import { hex } from '../../colour.ts';
import type { Card, Cluster, Content, PaletteColour } from '../../content/model.ts';
import { rewrite, type Words } from '../../placed-words.ts';
import { isOwn, type Selection } from '../../selection/selection.ts';
import { type CardPlan, sheetsOfRun } from '../cards/card-plan.ts';
import type { CardRun } from '../cards/card-runs.ts';
import { clusterFile, editionFile } from '../cards/file-names.ts';
import { paperOf as printedOn, whitePaper } from '../cards/paper-plan.ts';
import { trayWords } from '../cards/sheet-views.ts';
import type { KitOrder } from './kit-cards.ts';

/** How a cluster is known: by number, colour word, silhouette, and the paper's colour behind it. */
export function clusterView({ palette }: Content, cluster: Cluster, selection: Selection) {
  const colour = paperOf(palette.colours, cluster, selection);
  return {
    number: cluster.number,
    title: cluster.title,
    colour: cluster.printedColour,
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

/** Of what is printed on coloured paper, each once. */
export function papersOf({ palette }: Content, { cards, selection }: KitOrder): readonly PaletteColour[] {
  const papers = cards.runs.flatMap(({ cluster }) => paperOf(palette.colours, cluster, selection) ?? []);
  return [...new Set(papers)];
}

export function clustersView(content: Content, selection: Selection) {
  return selection.clusters.map(({ cluster }) => clusterView(content, cluster, selection));
}

/** What to buy and print: how many sheets of each paper, and from which file or pages. */
export function paperRows(content: Content, order: KitOrder) {
  const { runs, edition } = order.cards;
  if (!edition.onColouredPaper) return [whiteRow(content, order)];
  let page = 1;
  return runs.map((run) => {
    const pages = pagesOfRun(run, order.cards);
    const first = page;
    page += pages;
    const colour = paperOf(content.palette.colours, run.cluster, order.selection);
    return {
      ...clusterView(content, run.cluster, order.selection),
      hasShape: true,
      product: !edition.sheet && printed(colour?.product),
      tray: trayOf(run.cluster, content, order),
      ...(hasFilePerPaper(order.cards)
        ? { file: rewrite(run.cluster.printedColour, () => clusterFile(run.cluster)), pages: '' }
        : { file: editionFile(edition), pages: range(first, page - 1) }),
      numbers: numbersOf(
        run.clusters.flatMap(({ cards }) => cards),
        content,
      ),
      sheets: sheetsOfRun(run, order.cards),
    };
  });
}

export function hasFilePerPaper({ edition }: Pick<CardPlan, 'edition'>): boolean {
  return edition.hasClusterFiles;
}

/** The tray that the printer's profile gives this paper; false if it names none. */
function trayOf(cluster: Cluster, content: Content, { cards }: KitOrder): Words | false {
  const tray = cards.printer?.trays.get(printedOn(cluster, cards.edition, content));
  const [words] = trayWords(tray === undefined ? {} : { tray }, content.strings);
  return words ?? false;
}

/** False is left out by templates. */
function printed(words: Words | undefined): Words | false {
  return words !== undefined && words.plain !== '' && words;
}

function whiteRow(content: Content, order: KitOrder) {
  const { cards, selection } = order;
  const [first] = cards.runs;
  const { printedWord, product } = whitePaper(content);
  return {
    colour: printedWord,
    paper: '#ffffff',
    hasShape: false,
    product: !cards.edition.sheet && printed(product),
    tray: first !== undefined && trayOf(first.cluster, content, order),
    file: editionFile(cards.edition),
    pages: '',
    numbers: numbersOf(
      selection.clusters.flatMap((chosen) => chosen.cards),
      content,
    ),
    sheets: cards.runs.reduce((sum, run) => sum + sheetsOfRun(run, cards), 0),
  };
}

function pagesOfRun(run: CardRun, cards: CardPlan): number {
  return sheetsOfRun(run, cards) * (cards.options.backs ? 2 : 1);
}

/** `1.1–1.5`, or `1.1` and `1.4–1.5` where some of the deck between them are left out: each once, in the deck's order. */
function numbersOf(cards: readonly Card[], { deck }: Content): readonly string[] {
  const ofDeck = deck.clusters.flatMap((cluster) => cluster.cards.map(({ number }) => number));
  const numbers = new Set(cards.map(({ number }) => number));
  const rows: { readonly first: string; last: string }[] = [];
  for (const [index, number] of ofDeck.entries()) {
    if (!numbers.delete(number)) continue;
    const row = rows.at(-1);
    if (row && row.last === ofDeck[index - 1]) row.last = number;
    else rows.push({ first: number, last: number });
  }
  return [...rows.map(({ first, last }) => range(first, last)), ...numbers];
}

function range(first: string | number, last: string | number): string {
  return first === last ? `${first}` : `${first}–${last}`;
}

/** Each card once, however many copies, with its maker's note for whoever leads the talk. */
export function clusterListView(content: Content, selection: Selection) {
  return selection.clusters.map(({ cluster, cards }) => ({
    ...clusterView(content, cluster, selection),
    cards: [...new Map(cards.map((card) => [card.id, card])).values()].map(cardView),
  }));
}

function cardView(card: Card) {
  const { number, text, second, back, note } = card;
  return {
    number,
    text,
    others: [second, back].filter((each) => each !== undefined),
    isOwn: isOwn(card),
    hasNote: note !== undefined,
    note: note ?? { inlines: [] },
  };
}

/** Letters in the longest number: 3 for `1.1`. */
export function numberLength({ clusters }: Selection): number {
  return Math.max(0, ...clusters.flatMap(({ cards }) => cards.map(({ number }) => number.length)));
}
