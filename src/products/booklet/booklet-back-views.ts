/** What `booklet/back.hbs` sees: action plan, addresses of links, sources, colophon, back cover. */
import { addressesIn, type FoundLink, linksIn } from '../../content/links.ts';
import type { Booklet, Content, Strings, Text, Theme } from '../../content/model.ts';
import { NO_WORDS, type Words } from '../../placed-words.ts';
import { plainWord, word } from '../../typesetting/words.ts';
import { type BookletOrder, frameOf } from './booklet-frame.ts';

export function backView(content: Content, order: BookletOrder) {
  const { booklet } = order;
  const { strings } = content;
  const links = addressesOf(order);
  return {
    ...frameOf(content, order),
    ...planView(order, strings),
    hasLinks: links.length > 0,
    links,
    inspirations: {
      title: booklet.inspirations.title,
      items: booklet.inspirations.items.map((words) => ({
        words,
        addresses: addressesIn(words).map(({ href }) => href),
      })),
    },
    reference: { ...booklet.reference, citation: booklet.citation },
    author: word(strings, 'booklet.author', { author: booklet.author }),
    colophon: colophonView(order, strings),
    shortCitation: booklet.shortCitation,
  };
}

/** Links that only a screen can follow; those in the sources and the colophon are printed there. */
export function addressesOf({ booklet, selection }: BookletOrder) {
  const parts = selection.parts.map(({ part, themes }) => ({ ...part, themes }));
  const printed = [booklet.inspirations.title, booklet.reference.title, booklet.colophon.title];
  return linksIn({ ...booklet, parts })
    .filter(({ title }) => !printed.includes(title))
    .map(addressView);
}

function addressView({ number, title, text, href }: FoundLink) {
  return { place: number ?? title ?? NO_WORDS, text, address: href };
}

const COLUMNS = ['step', 'who', 'when', 'signal'] as const;

/** A row for each chosen front, with its name; a whole booklet has empty rows instead. */
function planView({ booklet, edition, selection }: BookletOrder, strings: Strings) {
  const all = booklet.parts.flatMap(({ themes }) => themes);
  const chosen = selection.isWhole ? [] : selection.parts.flatMap(({ themes }) => themes);
  const open = Array.from({ length: Math.min(edition.planRows, all.length) }, () => undefined);
  const columns = COLUMNS.map((key) => ({ key, name: word(strings, `booklet.action-${key}`) }));
  return {
    columns,
    fronts: all.map(({ number, distinctTitle }) => `${number} ${distinctTitle}`).join('\n'),
    plan: (selection.isWhole ? open : chosen).map((theme, index) => rowView(theme, index + 1, strings)),
  };
}

function rowView(theme: Theme | undefined, row: number, strings: Strings) {
  const field = (key: (typeof COLUMNS)[number] | 'front') => {
    const column = word(strings, `booklet.action-${key}`);
    const label = word(strings, 'booklet.field-action', { row: theme?.printedNumber ?? row, column });
    return { key, column, name: `plan-${row}-${key}`, label };
  };
  const none: Pick<Text, 'inlines'> = { inlines: [] };
  return {
    isChosen: theme !== undefined,
    number: theme?.printedNumber ?? NO_WORDS,
    title: theme?.title ?? none,
    front: field('front'),
    fields: COLUMNS.map(field),
  };
}

function colophonView({ booklet, selection }: BookletOrder, strings: Strings) {
  const { title, paragraphs } = booklet.colophon;
  const chosen = new Set(selection.parts.flatMap(({ themes }) => themes.map(({ id }) => id)));
  const source = sourceOf(booklet, strings);
  return {
    hasTitle: title !== undefined,
    title: title ?? { inlines: [] },
    bookmark: title?.plain ?? plainWord(strings, 'booklet.colophon'),
    hasSource: source !== undefined,
    source: source ?? NO_WORDS,
    paragraphs,
    corrections: booklet.colophon.corrections.filter(({ theme }) => theme === undefined || chosen.has(theme)),
  };
}

function sourceOf({ source }: Booklet, strings: Strings): Words | undefined {
  return source && word(strings, 'booklet.source', { address: source });
}
