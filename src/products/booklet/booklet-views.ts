/** What `booklet/front.hbs` sees: cover, contents, introduction, and all fronts at a glance. */
import type { Content, Section, Strings, Theme } from '../../content/model.ts';
import { writePlace } from '../../diagnostics.ts';
import { BOOKLET_EDITIONS } from '../../formats/formats.ts';
import { join, slice, type Words } from '../../placed-words.ts';
import { word } from '../../typesetting/words.ts';
import { addressesOf } from './booklet-back-views.ts';
import {
  anchorOf,
  type BookletOrder,
  bookmarkOfPart,
  bookmarkOfTheme,
  fieldName,
  frameOf,
  tintOf,
} from './booklet-frame.ts';

export function frontView(content: Content, order: BookletOrder) {
  const { booklet, selection } = order;
  return {
    ...frameOf(content, order),
    ...coverView(content, order),
    hasLinks: addressesOf(order).length > 0,
    intro: booklet.intro.map(sectionView),
    hasThemes: selection.parts.some(({ themes }) => themes.length > 0),
    pageWord: trimmed(word(content.strings, 'booklet.page', { page: '' })),
    parts: selection.parts.map(({ part, themes }) => ({
      anchor: anchorOf.part(part),
      bookmark: bookmarkOfPart(part),
      letter: part.printedLetter,
      title: part.title,
      tint: tintOf(part, order),
      themes: themes.map((theme) => rowView(theme, content.strings)),
    })),
  };
}

function trimmed(words: Words): Words {
  const start = words.plain.length - words.plain.trimStart().length;
  return slice(words, start, words.plain.trimEnd().length);
}

function coverView({ strings }: Content, { booklet, selection }: BookletOrder) {
  const numbers = selection.parts.flatMap(({ themes }) => themes.map(({ printedNumber }) => printedNumber));
  return {
    subtitle: booklet.subtitle,
    author: word(strings, 'booklet.author', { author: booklet.author }),
    isShorter: !selection.isWhole,
    chosen: word(strings, 'booklet.chosen', { numbers: join(numbers, ', ') }),
    printOnly: word(strings, 'booklet.print-only', { file: accessibleTwin() }),
  };
}

/** The file to read on a screen or have read aloud. */
function accessibleTwin(): string {
  const twin = BOOKLET_EDITIONS.find(({ hasFields }) => hasFields);
  return `${twin?.file}.pdf`;
}

function sectionView({ id, title, paragraphs, asides }: Section) {
  return { anchor: anchorOf.section(id), title, paragraphs, asides, hasAsides: asides.length > 0 };
}

/** A theme in the contents, and in the table where fronts are chosen. */
function rowView(theme: Theme, strings: Strings) {
  const { number, printedNumber, title } = theme;
  const values = { number: printedNumber, title };
  return {
    anchor: anchorOf.theme(theme),
    bookmark: bookmarkOfTheme(theme),
    number: printedNumber,
    title,
    place: writePlace(title.place),
    answers: ANSWERS.map((value) => ({
      name: `priority-${fieldName(number)}`,
      value,
      label: word(strings, 'booklet.field-priority', {
        ...values,
        choice: word(strings, `booklet.${value}`),
      }),
    })),
  };
}

const ANSWERS = ['strong', 'later', 'now'] as const;
