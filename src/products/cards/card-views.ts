/** What the card templates see. Every name is always there, so that a template can be strict. */

import { hex } from '../../colour.ts';
import type { Card, Content, Palette, Text } from '../../content/model.ts';
import { writePlace } from '../../diagnostics.ts';
import { type Direction, directionOfWords } from '../../direction.ts';
import type { CardEdition } from '../../formats/formats.ts';
import type { Words } from '../../placed-words.ts';
import type { PrintOptions } from '../../request/request.ts';
import { isOwn } from '../../selection/selection.ts';
import type { Measures } from '../../typesetting/measures.ts';
import { word } from '../../typesetting/words.ts';
import { isBelow, mm, toMm } from '../../units.ts';
import type { FilledCluster } from './card-runs.ts';
import { breakBetweenQuestions } from './questions.ts';

/** What a card's size and place on the paper require of its face. In points. */
export interface CardFace {
  readonly padding: number;
  /** By how much a card's page is larger on each side. */
  readonly bleed: number;
}

export const CARD_MEASURES = { stackedUnder: 0 };

/** The view of `cards.hbs`: one cluster. */
export function cardsView(
  { deck, palette, strings }: Content,
  edition: CardEdition,
  filled: FilledCluster,
  { bleed, padding }: CardFace,
  { stackedUnder }: Measures<typeof CARD_MEASURES>,
  sides: Sides,
) {
  const { cluster, cards, blanks } = filled;
  const own = word(strings, 'cards.own');
  return {
    language: deck.language,
    edition: edition.name,
    style: edition.style,
    isStacked: isBelow(mm(edition.card.widthMm), stackedUnder),
    cardWidth: `${edition.card.widthMm + 2 * toMm(bleed)}mm`,
    cardHeight: `${edition.card.heightMm + 2 * toMm(bleed)}mm`,
    cardPadding: `${padding}pt`,
    typeFloor: `${edition.type.floor}pt`,
    typeCeiling: `${edition.type.ceiling}pt`,
    own,
    ownLanguage: strings.language,
    cluster: {
      title: cluster.title,
      number: cluster.number,
      bookmark: `${cluster.number}. ${cluster.title.plain} (${cluster.colour})`,
      colour: cluster.printedColour,
      shape: cluster.shape,
      place: writePlace(cluster.place),
      isPrintedInColour: !edition.onColouredPaper,
      ...coloursOf(palette, edition, cluster.colour),
    },
    cards: cards.map((card) => cardView(card, own, deck.language, sides)),
    blanks: Array.from({ length: blanks }, (_, index) => ({ index })),
  };
}

/** The printed colours of a cluster: none on coloured paper, nor if the palette leaves them out. */
export function coloursOf({ colours }: Palette, { onColouredPaper }: CardEdition, word: string) {
  const { band, paper } = (!onColouredPaper && colours.get(word)) || {};
  return {
    hasBand: band !== undefined,
    band: band ? hex(band) : WHITE,
    paper: band && paper ? hex(paper) : WHITE,
  };
}

const WHITE = '#ffffff';

/** Which sides of a card are printed, and on which its second language stands. */
export type Sides = Pick<PrintOptions, 'backs' | 'second'>;

/** What stands behind a card instead of the silhouette of its cluster: the second language first, then its own words. */
export function wordsBehind({ second, back }: Card, { backs, second: where }: Sides): readonly Text[] {
  if (!backs) return [];
  return [...(second && where === 'back' ? [second] : []), ...(back ? [back] : [])];
}

/** `own`: “eigen vraag”, the mark of an own card. */
function cardView(card: Card, own: Words, language: string, sides: Sides) {
  const { number, text, second } = card;
  const textView = (each: Text) => ({
    direction: directionOfText(each, language),
    question: breakBetweenQuestions(each),
  });
  const behind = wordsBehind(card, sides).map(textView);
  return {
    number,
    own: isOwn(card) ? own : false,
    ...textView(text),
    below: second && sides.second === 'face' ? [textView(second)] : [],
    hasBack: behind.length > 0,
    behind,
    place: writePlace(text.place),
  };
}

/** The way that most of a card runs: as its question does, whatever the language of the deck. */
function directionOfText({ plain, language, inlines }: Text, around: string): Direction {
  const [whole, ...others] = inlines;
  const only = whole?.kind === 'foreign' && others.length === 0 ? whole.language : undefined;
  return directionOfWords(plain, only ?? language ?? around);
}
