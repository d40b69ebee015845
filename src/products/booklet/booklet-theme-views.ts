/** What `booklet/themes.hbs` sees: themes of one part, with what opens the part before the first of them. */
import { countKey } from '../../content/count-key.ts';
import { notesIn } from '../../content/markdown.ts';
import type { Content, Note, Part, Question, Strings, Theme } from '../../content/model.ts';
import { writePlace } from '../../diagnostics.ts';
import type { Words } from '../../placed-words.ts';
import { word } from '../../typesetting/words.ts';
import {
  anchorOf,
  type BookletOrder,
  bookmarkOfPart,
  bookmarkOfTheme,
  fieldName,
  frameOf,
  shortened,
  tintOf,
  titleOfPart,
} from './booklet-frame.ts';

/** Themes that are prepared at one go: their markup and trees are gone before the next ones begin. */
export interface ThemeBatch {
  readonly part: Part;
  /** All themes of the part that the booklet has. */
  readonly chosen: readonly Theme[];
  readonly themes: readonly Theme[];
  /** Whether the part begins here. */
  readonly opens: boolean;
}

export function themesView(content: Content, order: BookletOrder, batch: ThemeBatch) {
  const { part, themes, opens } = batch;
  return {
    ...frameOf(content, order),
    opens,
    part: {
      anchor: anchorOf.part(part),
      bookmark: bookmarkOfPart(part),
      letter: part.printedLetter,
      hasTail: !/\p{Lu}/u.test(part.letter),
      title: part.title,
      runningTitle: shortened(titleOfPart(part), order.measures.lettersInMargin),
      tint: tintOf(part, order),
      place: writePlace(part.title.place),
      ...openerView(batch, content.strings),
    },
    themes: themes.map((theme) => themeView(theme, content.strings)),
  };
}

function openerView({ chosen }: ThemeBatch, strings: Strings) {
  const questions = chosen.reduce((sum, theme) => sum + theme.questions.length, 0);
  return {
    isEmpty: chosen.length === 0,
    themeCount: word(strings, countKey('booklet.count-themes', chosen.length), { count: chosen.length }),
    questionCount: word(strings, countKey('booklet.count-questions', questions), { count: questions }),
    contents: chosen.map((theme) => ({
      anchor: anchorOf.theme(theme),
      number: theme.printedNumber,
      title: theme.title,
    })),
  };
}

function themeView(theme: Theme, strings: Strings) {
  const { number, printedNumber, title, questions } = theme;
  const values = { number: printedNumber, title };
  const anchored = notesByQuestion(theme);
  const isAnchored = (note: Note): boolean => [...anchored.values()].some((notes) => notes.includes(note));
  return {
    anchor: anchorOf.theme(theme),
    bookmark: bookmarkOfTheme(theme),
    number: printedNumber,
    title,
    place: writePlace(title.place),
    choose: { name: `choose-${fieldName(number)}`, label: word(strings, 'booklet.field-choose', values) },
    notes: theme.notes
      .filter((note) => !isAnchored(note))
      .map((note) => noteView(note, word(strings, 'booklet.note-for-theme'))),
    questions: questions.map((question) => questionView(question, anchored.get(question) ?? [], strings)),
  };
}

function questionView(question: Question, notes: readonly Note[], strings: Strings) {
  const { number, printedNumber, text, subItems } = question;
  const label = word(strings, 'booklet.note-for', { number: printedNumber });
  return {
    number: printedNumber,
    text,
    place: writePlace(text.place),
    hasSubItems: subItems.length > 0,
    subItems,
    notes: notes.map((note) => noteView(note, label)),
    field: {
      name: fieldName(number),
      label: word(strings, 'booklet.field-answer', { number: printedNumber }),
    },
  };
}

function noteView({ title, paragraphs }: Note, label: Words) {
  return { label, hasTitle: title !== undefined, title: title ?? { inlines: [] }, paragraphs };
}

/** Each note stands at the first question that refers to it. */
function notesByQuestion({ questions, notes }: Theme): ReadonlyMap<Question, readonly Note[]> {
  const taken = new Set<string>();
  return new Map(
    questions.map((question) => {
      const ids = [question.text, ...question.subItems].flatMap(({ inlines }) => notesIn(inlines));
      const own = notes.filter(({ id }) => ids.includes(id) && !taken.has(id));
      for (const { id } of own) taken.add(id);
      return [question, own];
    }),
  );
}
