/** What the card templates see. Every name is always there, so that a template can be strict. */

import type { Colour } from '../colour.ts';
import type { Card, Cluster, Content, Text } from '../content/model.ts';
import { writePlace } from '../diagnostics.ts';
import type { Size } from '../geometry.ts';
import { type ChosenCluster, isOwn, type Selection } from '../selection/selection.ts';
import { choiceWords } from './choice-words.ts';
import type { CardEdition } from './formats.ts';
import { breakBetweenQuestions } from './questions.ts';
import { longDate, word } from './words.ts';

/** A cluster's cards as they are printed in one run: chosen ones, then blank ones. */
export interface CardRun extends ChosenCluster {
  readonly blanks: number;
}

/** The view of `cards.hbs`: one cluster. */
export function cardsView({ deck, palette, strings }: Content, edition: CardEdition, run: CardRun) {
  const { cluster, cards, blanks } = run;
  const band = edition.onColouredPaper ? undefined : palette.colours.get(cluster.colour)?.band;
  const own = word(strings, 'cards.own');
  return {
    language: deck.language,
    edition: edition.name,
    isLarge: edition.name === 'large-print',
    cardWidth: `${edition.card.widthMm}mm`,
    cardHeight: `${edition.card.heightMm}mm`,
    typeFloor: `${edition.type.floor}pt`,
    typeCeiling: `${edition.type.ceiling}pt`,
    own,
    ownLanguage: strings.language,
    cluster: {
      title: cluster.title,
      number: cluster.number,
      bookmark: `${cluster.number}. ${cluster.title.plain} (${cluster.colour})`,
      colour: cluster.colour,
      shape: cluster.shape,
      place: writePlace(cluster.place),
      isPrintedInColour: !edition.onColouredPaper,
      hasBand: band !== undefined,
      band: band ? hex(band) : '#ffffff',
    },
    cards: cards.map((card) => cardView(card, own)),
    blanks: Array.from({ length: blanks }, (_, index) => ({ index })),
  };
}

/** `own`: “eigen vraag”, the mark of an own card. */
function cardView(card: Card, own: string) {
  const { number, text } = card;
  return {
    number,
    own: isOwn(card) ? own : false,
    question: breakBetweenQuestions(text),
    place: writePlace(text.place),
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

/**
 * The view of `sheet.hbs`: a page for the strip above the cards of each sheet, and a last one for the strip
 * below, which is the same on all.
 */
export function sheetView(
  content: Content,
  edition: CardEdition,
  labels: readonly SheetLabel[],
  strip: Size,
  date: Date,
  { chosen }: Pick<Selection, 'chosen'>,
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
    choice: chosen ? choiceWords(chosen, strings) : '',
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
