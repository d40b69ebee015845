/** What `kit/guide.hbs` sees: the authors' words, then what the editors add, then the cards. */
import type { Block, Guide, HourRow, Programs } from '../content/kit-model.ts';
import type { Content, Text } from '../content/model.ts';
import { gridOf } from '../impose/grid.ts';
import { toMm } from '../units.ts';
import { sizeOf } from './formats.ts';
import { clusterListView, numberWidth, paperRows } from './kit-card-views.ts';
import { KIT_CARDS } from './kit-formats.ts';
import type { KitOrder } from './kit-order.ts';
import { filled, guidePlaces, type Places } from './kit-places.ts';
import { longDate, word } from './words.ts';

export function guideView(content: Content, order: KitOrder) {
  const { deck, strings } = content;
  const { kit } = order;
  const { guide } = kit;
  const places = guidePlaces(order.selection, kit.language);
  const version = { version: deck.version, date: longDate(order.date, strings.language) };
  return {
    language: kit.language,
    deckLanguage: deck.language,
    wordsLanguage: strings.language,
    deckTitle: deck.title,
    title: guide.title,
    authors: guide.authors,
    addition: guide.addition,
    lead: filled(guide.lead, places),
    version: word(strings, 'sheet.version', version),
    citation: deck.citation,
    intro: deck.intro.map(({ title, paragraphs, asides }) => ({
      title,
      paragraphs: [...paragraphs, ...asides],
    })),
    hasIntro: deck.intro.length > 0,
    materials: materialsView(content, guide, order, places),
    print: { ...blockView(guide.print, places), ruler: guide.print.ruler },
    programs: programsView(guide.print.programs, places),
    cut: {
      ...blockView(guide.cut, places),
      ...afterView(guide.cut.after, places),
    },
    sheet: cutDrawing(),
    hour: {
      ...blockView(guide.hour, places),
      minutesHead: guide.hour.minutes,
      whatHead: guide.hour.what,
      rows: guide.hour.rows.map((row) => rowView(row, places)),
    },
    agreements: blockView(guide.agreements, places),
    care: blockView(guide.care, places),
    cards: { ...guide.cards, bookmark: guide.cards.title.plain, lead: filled(guide.cards.lead, places) },
    clusters: clusterListView(content, order.selection),
    numberWidth: `${numberWidth(order.selection)}mm`,
  };
}

function blockView({ title, paragraphs, steps, points }: Block, places: Places) {
  return {
    title: filled(title, places),
    bookmark: title.plain,
    paragraphs: paragraphs.map((text) => filled(text, places)),
    steps: steps.map((text, index) => ({ number: index + 1, text: filled(text, places) })),
    points: points.map((text) => filled(text, places)),
  };
}

function afterView(after: Text | undefined, places: Places) {
  return { hasAfter: after !== undefined, after: after ? filled(after, places) : { inlines: [] } };
}

function materialsView(content: Content, { materials }: Guide, { selection }: KitOrder, places: Places) {
  return {
    ...blockView(materials, places),
    ...afterView(materials.after, places),
    heads: materials.papers,
    papers: paperRows(content, selection),
  };
}

function programsView(programs: Programs, places: Places) {
  const { program, how, failure } = programs;
  return {
    ...blockView(programs, places),
    heads: { program, how, failure },
    items: programs.items.map((item) => ({
      name: filled(item.name, places),
      how: filled(item.how, places),
      failure: filled(item.failure, places),
    })),
  };
}

function rowView({ minutes, title, text }: HourRow, places: Places) {
  return { minutes, title: filled(title, places), text: filled(text, places) };
}

/** A sheet of cards in the margin, and the number of the step at each cut. */
const SHEET_MM = 25;
/** Beside the sheet, for the numbers. */
const NUMBERS_MM = 6;
/** Half the height of a line of figures. */
const HALF_LINE_MM = 2.9;

function cutDrawing() {
  const { paper, card } = KIT_CARDS;
  const { area, columns, rows } = gridOf(sizeOf(paper), sizeOf(card));
  const scale = SHEET_MM / paper.widthMm;
  const small = (millimetres: number): string => `${(millimetres * scale).toFixed(3)}mm`;
  return {
    width: small(paper.widthMm),
    height: small(paper.heightMm),
    left: small(toMm(area.x)),
    top: small(toMm(area.y)),
    numbers: `${NUMBERS_MM}mm`,
    acrossFrom: `${(NUMBERS_MM + (toMm(area.x) - card.widthMm / 2) * scale).toFixed(3)}mm`,
    downFrom: `${Math.max(0, toMm(area.y) * scale - HALF_LINE_MM).toFixed(3)}mm`,
    cardWidth: small(card.widthMm),
    cardHeight: small(card.heightMm),
    // Left and top edge first; then between the columns and at the right; then the rows.
    across: Array.from({ length: columns }, () => ({ step: 2 })),
    down: Array.from({ length: rows }, () => ({ step: 3, cards: Array.from({ length: columns }, () => 0) })),
  };
}
