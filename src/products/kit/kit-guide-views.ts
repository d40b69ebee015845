/** What `kit/guide.hbs` sees: the authors' words, then what the editors add, then the cards. */
import type { Guide, HourRow, Programs } from '../../content/kit.ts';
import type { Content } from '../../content/model.ts';
import { formatDate } from '../../formatting.ts';
import { NO_TEXT, word } from '../../typesetting/words.ts';
import { clusterListView, numberLength, paperRows } from './kit-card-views.ts';
import type { KitOrder } from './kit-cards.ts';
import type { Circumstances } from './kit-circumstances.ts';
import { cutDrawing } from './kit-cut-drawing.ts';
import { officePaper } from './kit-formats.ts';
import { filled, guidePlaces, type Places } from './kit-places.ts';
import { allTold, blockView, type Telling, toldIn } from './kit-told.ts';

export function guideView(
  content: Content,
  order: KitOrder,
  circumstances: Circumstances,
  measures: Parameters<typeof cutDrawing>[1],
) {
  const { deck, strings } = content;
  const { kit } = order;
  const { guide } = kit;
  const places = guidePlaces(content, order);
  const telling = { circumstances, places };
  const isByAuthors = circumstances.has('authors');
  const paper = officePaper(order.cards.edition.paper);
  const version = { version: deck.version, date: formatDate(order.date, strings.language) };
  return {
    language: kit.language,
    paperWidth: `${paper.widthMm}mm`,
    paperHeight: `${paper.heightMm}mm`,
    deckLanguage: deck.language,
    wordsLanguage: strings.language,
    deckTitle: deck.title,
    title: guide.title,
    authors: isByAuthors && guide.authors,
    addition: guide.addition,
    lead: toldIn(guide.lead, telling) ?? NO_TEXT,
    version: word(strings, 'sheet.version', version),
    isCited: isByAuthors && deck.citation !== undefined,
    citation: deck.citation ?? NO_TEXT,
    intro: deck.intro.map(({ title, paragraphs, asides }) => ({
      title,
      paragraphs: [...paragraphs, ...asides],
    })),
    hasIntro: isByAuthors && deck.intro.length > 0,
    materials: materialsView(content, guide, order, telling),
    print: { ...blockView(guide.print, telling), ruler: guide.print.ruler },
    programs: programsView(guide.print.programs, telling),
    cut: cutView(guide.cut, order, measures, telling),
    hour: {
      ...blockView(guide.hour, telling),
      minutesHead: guide.hour.minutes,
      whatHead: guide.hour.what,
      rows: guide.hour.rows.map((row) => rowView(row, telling)),
    },
    agreements: blockView(guide.agreements, telling),
    care: blockView(guide.care, telling),
    cards: {
      ...guide.cards,
      bookmark: guide.cards.title.plain,
      lead: toldIn(guide.cards.lead, telling) ?? NO_TEXT,
      ...blanksView(guide, order, places),
    },
    clusters: clusterListView(content, order.selection),
    numberLength: numberLength(order.selection),
  };
}

/** Perforated cards are broken out, not cut, so there is nothing to draw. */
function cutView(
  { perforated, marks, stacked, notes, after, ...cut }: Guide['cut'],
  order: KitOrder,
  measures: Parameters<typeof cutDrawing>[1],
  telling: Telling,
) {
  const { cards } = order;
  const { circumstances } = telling;
  if (circumstances.has('perforated'))
    return { ...blockView(perforated, telling), after: [], isDrawn: false };
  const hasCuts = circumstances.has('cuts');
  const told = [
    // Numbered marks say no more than the steps above.
    ...(circumstances.has('marks')
      ? [marks[cards.options.marks === 'numbered' ? 'solid' : cards.options.marks]]
      : []),
    ...(hasCuts && cards.options.order === 'stack' ? [stacked] : []),
    ...(hasCuts && circumstances.has('notes') ? [notes[order.notes.areLikeCards ? 'same' : 'other']] : []),
    after,
  ];
  const block = blockView(cut, telling);
  const texts = allTold(told, telling);
  return {
    ...block,
    isTold: block.isTold || texts.length > 0,
    after: texts,
    isDrawn: hasCuts,
    sheet: cutDrawing(cards, measures),
  };
}

/** Places without a question become cards to write on, unless left out. */
function blanksView({ cards }: Guide, { cards: { options } }: KitOrder, places: Places) {
  const hasBlanks = options.blanks && places.free !== '0';
  return { hasBlanks, blanks: filled(cards.blanks, places) };
}

function materialsView(content: Content, { materials }: Guide, order: KitOrder, telling: Telling) {
  const after = toldIn(materials.after, telling);
  return {
    ...blockView(materials, telling),
    hasPapers: telling.circumstances.has('cards'),
    hasAfter: after !== undefined,
    after: after ?? NO_TEXT,
    heads: materials.papers,
    papers: paperRows(content, order),
  };
}

function programsView(programs: Programs, telling: Telling) {
  const { program, how, failure } = programs;
  return {
    ...blockView(programs, telling),
    heads: { program, how, failure },
    items: programs.items.map((item) => ({
      name: filled(item.name, telling.places),
      how: toldIn(item.how, telling) ?? NO_TEXT,
      failure: toldIn(item.failure, telling) ?? NO_TEXT,
    })),
  };
}

function rowView({ minutes, title, text }: HourRow, telling: Telling) {
  return { minutes, title: filled(title, telling.places), text: toldIn(text, telling) ?? NO_TEXT };
}
