/** What `kit/guide.hbs` sees: the authors' words, then what the editors add, then the cards. */
import type { Block, Guide, HourRow, Programs } from '../../content/kit-model.ts';
import type { Content, Text } from '../../content/model.ts';
import { longDate, word } from '../words.ts';
import { clusterListView, numberWidth, paperRows } from './kit-card-views.ts';
import { cutDrawing } from './kit-cut-drawing.ts';
import { officePaper } from './kit-formats.ts';
import type { KitOrder } from './kit-order.ts';
import { filled, guidePlaces, type Places } from './kit-places.ts';

export function guideView(content: Content, order: KitOrder) {
  const { deck, strings } = content;
  const { kit } = order;
  const { guide } = kit;
  const places = guidePlaces(order);
  const paper = officePaper(order.cards.edition.paper);
  const version = { version: deck.version, date: longDate(order.date, strings.language) };
  return {
    language: kit.language,
    paperWidth: `${paper.widthMm}mm`,
    paperHeight: `${paper.heightMm}mm`,
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
    cut: cutView(guide.cut, order, places),
    hour: {
      ...blockView(guide.hour, places),
      minutesHead: guide.hour.minutes,
      whatHead: guide.hour.what,
      rows: guide.hour.rows.map((row) => rowView(row, places)),
    },
    agreements: blockView(guide.agreements, places),
    care: blockView(guide.care, places),
    cards: {
      ...guide.cards,
      bookmark: guide.cards.title.plain,
      lead: filled(guide.cards.lead, places),
      ...blanksView(guide, order, places),
    },
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

/** What is perforated is not cut: its cards are broken out, and there is nothing to draw. */
function cutView(
  { perforated, marks, stacked, notes, ...cut }: Guide['cut'],
  order: KitOrder,
  places: Places,
) {
  const { cards } = order;
  if (cards.edition.sheet) return { ...blockView(perforated, places), after: [], isDrawn: false };
  const after = [
    // Numbers tell no more than the steps above do.
    marks[cards.sheets.marks === 'numbered' ? 'solid' : cards.sheets.marks],
    ...(cards.order === 'stack' ? [stacked] : []),
    notes[order.notes.areLikeCards ? 'same' : 'other'],
    ...(cut.after ? [cut.after] : []),
  ];
  return {
    ...blockView(cut, places),
    after: after.map((text) => filled(text, places)),
    isDrawn: true,
    sheet: cutDrawing(cards),
  };
}

/** Places without a question are cards to write on, unless they are left out. */
function blanksView({ cards }: Guide, { cards: { blanks } }: KitOrder, places: Places) {
  const hasBlanks = blanks && places.free !== '0';
  return { hasBlanks, blanks: filled(cards.blanks, places) };
}

function materialsView(content: Content, { materials }: Guide, order: KitOrder, places: Places) {
  return {
    ...blockView(materials, places),
    ...afterView(materials.after, places),
    heads: materials.papers,
    papers: paperRows(content, order),
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
