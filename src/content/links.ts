/** The links of the booklet, for a list of their addresses: on paper nobody can click. */
import { type Words, wordsAt } from '../placed-words.ts';
import { notesIn, plainOf } from './markdown.ts';
import type { Booklet, Inline, Note, Section, Text, Theme } from './model.ts';

export interface FoundLink {
  /** Of the question or theme that it stands in, a note's of the question that refers to it: `W7.2`. */
  readonly number: Words | undefined;
  /** Of the theme or section that it stands in; undefined in a colophon without a title. */
  readonly title: Text | undefined;
  /** The words that are the link. */
  readonly text: Words;
  readonly href: Words;
}

/** All links in reading order, with where they stand; the same address as often as it stands there. */
export function linksIn(booklet: Booklet): readonly FoundLink[] {
  const { intro, parts, inspirations, reference, colophon, citation } = booklet;
  const at = (title: Text | undefined, texts: readonly Text[]) =>
    linksOf({ number: undefined, title }, texts);
  return [
    ...intro.flatMap((section) => at(section.title, textsOfSection(section))),
    ...parts.flatMap(({ title, themes }) => [...at(title, [title]), ...themes.flatMap(linksOfTheme)]),
    ...at(inspirations.title, [inspirations.title, ...inspirations.items]),
    ...at(reference.title, [reference.title, reference.lead, citation]),
    ...at(colophon.title, colophon.paragraphs),
  ];
}

function textsOfSection({ title, paragraphs, asides }: Section): readonly Text[] {
  return [title, ...paragraphs, ...asides];
}

function linksOfTheme(theme: Theme): readonly FoundLink[] {
  const at = (number: Words, texts: readonly Text[]) => linksOf({ number, title: theme.title }, texts);
  const anchors = anchorsOf(theme);
  return [
    ...at(theme.printedNumber, [theme.title]),
    ...theme.questions.flatMap(({ printedNumber, text, subItems }) => at(printedNumber, [text, ...subItems])),
    ...theme.notes.flatMap((note) => at(anchors.get(note.id) ?? theme.printedNumber, textsOfNote(note))),
  ];
}

/** The question that refers to each note first. */
function anchorsOf({ questions }: Theme): ReadonlyMap<string, Words> {
  const referring = questions.flatMap(({ printedNumber, text, subItems }) =>
    [text, ...subItems].flatMap(({ inlines }) =>
      notesIn(inlines).map((note) => [note, printedNumber] as const),
    ),
  );
  return new Map(referring.toReversed());
}

function textsOfNote({ title, paragraphs }: Note): readonly Text[] {
  return title ? [title, ...paragraphs] : paragraphs;
}

function linksOf(where: Pick<FoundLink, 'number' | 'title'>, texts: readonly Text[]): FoundLink[] {
  return texts.flatMap((text) => addressesIn(text).map((found) => ({ ...where, ...found })));
}

/** The links of one text. */
export function addressesIn({ inlines, place }: Text): readonly Pick<FoundLink, 'text' | 'href'>[] {
  return hrefsIn(inlines).map(({ href, children }) => ({
    text: wordsAt(plainOf(children), place),
    href: wordsAt(href, place),
  }));
}

function hrefsIn(inlines: readonly Inline[]): Extract<Inline, { kind: 'link' }>[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'link') return [inline];
    return 'children' in inline ? hrefsIn(inline.children) : [];
  });
}
