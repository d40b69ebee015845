/** What the card templates see. Every name is always there, so that a template can be strict. */
import type { Card, Cluster, Content, Text } from '../content/model.ts';
import { writePlace } from '../diagnostics.ts';
import type { Size } from '../geometry.ts';
import type { ChosenCluster } from '../selection/selection.ts';
import type { Colour } from '../style/colour.ts';
import type { CardEdition } from './formats.ts';
import { breakBetweenQuestions } from './questions.ts';
import { longDate, word } from './words.ts';

/** A cluster's cards as they are printed in one run: chosen ones, then blank ones. */
export interface CardRun extends ChosenCluster {
  readonly blanks: number;
}

/** The view of `cards.hbs`. */
export function cardsView(
  { deck, palette, strings }: Content,
  edition: CardEdition,
  runs: readonly CardRun[],
) {
  const isLarge = edition.name === 'large-print';
  return {
    language: deck.language,
    edition: edition.name,
    isLarge,
    cardWidth: `${edition.card.widthMm}mm`,
    cardHeight: `${edition.card.heightMm}mm`,
    typeFloor: `${edition.type.floor}pt`,
    typeCeiling: `${edition.type.ceiling}pt`,
    words: { own: word(strings, 'cards.own'), language: strings.language },
    clusters: runs.map((run) => {
      const band = edition.onColouredPaper ? undefined : palette.colours.get(run.cluster.colour)?.band;
      return {
        ...clusterView(run, band),
        isPrintedInColour: !edition.onColouredPaper,
        hasBand: band !== undefined,
      };
    }),
  };
}

function clusterView({ cluster, cards, blanks }: CardRun, band: Colour | undefined) {
  return {
    title: cluster.title,
    bookmark: `${cluster.number}. ${cluster.title.plain} (${cluster.colour})`,
    colour: cluster.colour,
    shape: cluster.shape,
    place: writePlace(cluster.place),
    band: band ? hex(band) : '#ffffff',
    cards: cards.map((card) => cardView(card, cluster)),
    blanks: Array.from({ length: blanks }, () => ({ number: cluster.number })),
  };
}

function cardView(card: Card, cluster: Cluster) {
  return {
    number: card.number,
    clusterNumber: cluster.number,
    question: breakBetweenQuestions(card.text),
    place: writePlace(card.text.place),
  };
}

export function hex({ red, green, blue }: Colour): string {
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Which sheet of how many, and for which paper. */
export interface SheetLabel {
  readonly cluster: Cluster;
  readonly sheet: number;
  readonly sheets: number;
}

/** The view of `sheet.hbs`: two pages for each label, for the strips above and below the cards. */
export function sheetView(
  content: Content,
  edition: CardEdition,
  labels: readonly SheetLabel[],
  strip: Size,
  date: Date,
) {
  const { deck, strings } = content;
  const version = word(strings, 'sheet.version', {
    version: deck.version,
    date: longDate(date, strings.language),
  });
  return {
    language: strings.language,
    stripWidth: `${strip.width}pt`,
    stripHeight: `${strip.height}pt`,
    size: word(strings, 'sheet.size'),
    ruler: word(strings, 'sheet.ruler'),
    version,
    citation: deck.shortCitation satisfies Text,
    citationLanguage: deck.language,
    sheets: labels.map(({ cluster, sheet, sheets }) => ({
      paper: paperWords(content, edition, cluster),
      count: word(strings, 'sheet.count', { sheet, sheets }),
    })),
  };
}

function paperWords({ palette, strings, deck }: Content, edition: CardEdition, cluster: Cluster): string {
  const grammage = palette.colours.get(cluster.colour)?.grammage ?? 160;
  if (!edition.onColouredPaper) return word(strings, 'sheet.paper.white', { grammage });
  const colour = cluster.colour.toLocaleUpperCase(deck.language);
  return word(strings, 'sheet.paper', { colour, grammage });
}
