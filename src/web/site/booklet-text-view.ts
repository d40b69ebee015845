/** The booklet to read on the page: its words, without room to write. */
import type { Booklet, Inline, Part, Question, Section, Strings, Text, Theme } from '../../content/model.ts';
import { BOOKLET_EDITIONS } from '../../formats/formats.ts';
import { plainWord } from '../../typesetting/words.ts';

export function bookletView(booklet: Booklet, strings: Strings) {
  const { subtitle, intro, parts, inspirations, reference, colophon, citation } = booklet;
  return {
    language: booklet.language,
    subtitle,
    intro: intro.map(sectionView),
    parts: parts.map((part) => partView(part, strings)),
    editions: BOOKLET_EDITIONS.map(({ name }, index) => ({
      name,
      title: plainWord(strings, `page.booklet.${name}`),
      isFirst: index === 0,
    })),
    inspirations,
    reference,
    citation,
    colophon: {
      title: colophon.title ?? [{ kind: 'text', text: plainWord(strings, 'booklet.colophon') }],
      paragraphs: colophon.paragraphs,
      hasCorrections: colophon.corrections.length > 0,
      corrections: colophon.corrections,
      heads: {
        title: plainWord(strings, 'booklet.corrections'),
        where: plainWord(strings, 'booklet.correction-where'),
        was: plainWord(strings, 'booklet.correction-was'),
        now: plainWord(strings, 'booklet.correction-now'),
        why: plainWord(strings, 'booklet.correction-why'),
      },
    },
  };
}

export function sectionView({ title, paragraphs, asides }: Section) {
  return { title, paragraphs, asides };
}

function partView({ id, letter, title, themes }: Part, strings: Strings) {
  return { id, letter, title, themes: themes.map((theme) => themeView(theme, strings)) };
}

function themeView({ id, number, title, questions, notes }: Theme, strings: Strings) {
  const anchorOf = (note: string): string => `${anchor(id)}-${note}`;
  return {
    id,
    anchor: anchor(id),
    number,
    title,
    questions: questions.map(({ number: of, text, subItems }: Question) => ({
      number: of,
      text: withNoteLinks(text, anchorOf, (href) => noteLink(href, plainWord(strings, 'booklet.note'))),
      hasSubItems: subItems.length > 0,
      subItems,
    })),
    notes: notes.map((note) => ({
      anchor: anchorOf(note.id),
      hasTitle: note.title !== undefined,
      title: note.title ?? [],
      paragraphs: note.paragraphs,
      for: noteFor(note.id, questions, strings),
      label: `${plainWord(strings, 'booklet.note')}: ${note.title?.plain ?? number}`,
    })),
  };
}

/** Of `werking.lichte-bindingen`, where it stands on the page. */
function anchor(id: string): string {
  return `thema-${id.replaceAll('.', '-')}`;
}

/** A note reference, a small star on paper, becomes a link on a screen. */
function withNoteLinks(
  text: Text,
  anchorOf: (note: string) => string,
  link: (href: string) => Inline[],
): Text {
  const inlines = text.inlines.flatMap((inline) =>
    inline.kind === 'note-reference' ? link(`#${anchorOf(inline.note)}`) : [inline],
  );
  return { ...text, inlines };
}

function noteLink(href: string, words: string): Inline[] {
  return [
    { kind: 'text', text: ' (' },
    { kind: 'link', href, children: [{ kind: 'text', text: words }] },
    { kind: 'text', text: ')' },
  ];
}

/** “Bij B4.2”; empty for a note to the theme as a whole. */
function noteFor(note: string, questions: readonly Question[], strings: Strings): string {
  const numbers = questionsOf(note, questions);
  return numbers.length === 0 ? '' : plainWord(strings, 'booklet.note-for', { number: numbers.join(', ') });
}

/** Numbers of the questions that refer to a note. */
function questionsOf(note: string, questions: readonly Question[]): string[] {
  const refers = ({ text }: Question): boolean =>
    text.inlines.some((inline) => inline.kind === 'note-reference' && inline.note === note);
  return questions.filter(refers).map(({ number }) => number);
}
