/** The booklet: parts, themes and questions, numbered by their place; notes with their theme. */
import * as z from 'zod/mini';
import { type Place, problem, type Report } from '../diagnostics.ts';
import { type Words, wordsAt } from '../placed-words.ts';
import { type Colophon, colophonGroup, colophonOf } from './colophon.ts';
import { withDistinctTitles } from './distinct-titles.ts';
import {
  formed,
  group,
  id,
  isWhole,
  list,
  type ModelOf,
  optional,
  orEmpty,
  readSound,
  text,
  texts,
  textWith,
} from './fields.ts';
import { publicationFields, repeated, tellTakenIds } from './publication.ts';
import { type Group, placeOf, type YamlFile } from './yaml.ts';

const REFERS = { hasReferences: true };

const questionText = textWith(
  { 'sub-items': optional(texts('Wat onder de vraag hoort, bijvoorbeeld een voorbeeld.', REFERS)) },
  REFERS,
);

const noteGroup = group('Een noot.', {
  id: id('Korte naam van de noot, uniek in het bestand. Verwijs ernaar in een vraag met [^naam].'),
  title: optional(text('De titel van de noot.')),
  paragraphs: texts('De alinea’s van de noot.'),
});

const themeGroup = group(
  'Een thema.',
  {
    id: id('Korte naam van het thema, uniek in zijn deel.'),
    title: text('De titel, zonder nummer.'),
    questions: list('De vragen, in de volgorde van hun nummers: elk met een streepje ervoor.', questionText),
    // A note that no question refers to belongs to the theme as a whole: it begins on its opening.
    notes: optional(
      list('De noten bij dit thema. Zonder verwijzing hoort een noot bij het hele thema.', noteGroup, {
        least: 0,
      }),
    ),
  },
  ({ notes = [] }) => ({ notes: new Set((notes as Group[]).map(({ id }) => String(id))) }),
);

const partGroup = group('Een deel van het boekje.', {
  id: id('Korte naam van het deel.'),
  // One capital, printed before the numbers: `B` in `B4.2`.
  letter: formed(
    'De hoofdletter voor de nummers: B geeft B4.2. Een schrift zonder hoofdletters: een letter.',
    z.regex(/^[\p{Lu}\p{Lo}]$/u, 'content/bad-letter'),
  ),
  title: text('De titel van het deel.'),
  // May be empty, while they are being written.
  themes: list('De thema’s, in de volgorde van hun nummers. Nog geen thema’s? Schrijf dan: []', themeGroup, {
    least: 0,
  }),
});

const inspirations = group('Waar de auteurs hun inspiratie haalden.', {
  title: text('De titel.'),
  items: texts('De bronnen, elk met een streepje ervoor.'),
});

const reference = group('Hoe anderen naar de tool kunnen verwijzen; de verwijzing zelf staat in citation.', {
  title: text('De titel.'),
  lead: text('De zin boven de verwijzing.'),
});

export const bookletFile = group('De teksten van het boekje.', {
  ...publicationFields,
  subtitle: text('De ondertitel.'),
  parts: list('De delen van het boekje.', partGroup),
  inspirations,
  reference,
  colophon: orEmpty(colophonGroup),
});

export type Note = ModelOf<typeof noteGroup>;

interface Numbered {
  /** `W8`, `W8.1` */
  readonly number: string;
  /** The same, whose letter was written with its part. */
  readonly printedNumber: Words;
}

export interface Question extends ModelOf<typeof questionText>, Numbered {}

export interface Theme extends Omit<ModelOf<typeof themeGroup>, 'questions'>, Numbered {
  /** Part and theme: `werking.lichte-bindingen`. */
  readonly id: string;
  /** The title's words; where another theme has the same, with what tells the two apart in brackets. */
  readonly distinctTitle: string;
  readonly questions: readonly Question[];
}

export interface Part extends Omit<ModelOf<typeof partGroup>, 'themes'> {
  readonly printedLetter: Words;
  readonly themes: readonly Theme[];
}

export interface Booklet extends Omit<ModelOf<typeof bookletFile>, 'parts' | 'colophon'> {
  readonly parts: readonly Part[];
  readonly colophon: Colophon;
}

/** Undefined when something that is needed is missing or wrong; that is reported. */
export function readBooklet(yaml: YamlFile, tell: Report): Booklet | undefined {
  let isSound = true;
  const report: Report = (diagnostic) => {
    if (diagnostic.severity === 'error') isSound = false;
    tell(diagnostic);
  };
  const read = readSound(bookletFile, yaml, report);
  if (!read) return undefined;
  const { intro, parts: written } = read;
  checkIds(intro, written, yaml, report);
  for (const { value: letter, place, line } of repeated(written, 'letter', yaml)) {
    report(problem('content/duplicate-letter', place, { letter, line }));
  }
  for (const part of written) checkEmpty(part, yaml, report);
  const parts = withDistinctTitles(written.map((part) => partOf(part, yaml)));
  // What is wrong was taken out, and the numbers after it are not those that its writer sees.
  const colophon = colophonOf(read.colophon, isSound ? parts : undefined, yaml, report);
  return isWhole(bookletFile, read) ? { ...read, parts, colophon } : undefined;
}

type WrittenPart = ModelOf<typeof partGroup>;

function checkIds(
  intro: Booklet['intro'],
  parts: readonly WrittenPart[],
  yaml: YamlFile,
  report: Report,
): void {
  const themes = parts.flatMap((part) => part.themes);
  const notes = themes.flatMap((theme) => theme.notes);
  for (const named of [intro, parts, ...parts.map((part) => part.themes), notes]) {
    tellTakenIds(named, yaml, report);
  }
}

/** Only `[]` is written without an item; a list that lost its wrong items was told. */
function checkEmpty(part: WrittenPart, yaml: YamlFile, report: Report): void {
  if (yaml.nodes.get(part.themes)?.flow !== true || part.themes.length > 0) return;
  report(problem('content/empty-part', placeOf(yaml, part, 'themes'), { part: part.id }));
}

function partOf(part: WrittenPart, yaml: YamlFile) {
  const place = placeOf(yaml, part, 'letter');
  const themes = part.themes.map((theme, index) => {
    const id = `${part.id}.${theme.id}`;
    const number = `${part.letter}${index + 1}`;
    const questions = theme.questions.map((question, at) => ({
      ...question,
      ...numbered(`${number}.${at + 1}`, place),
    }));
    return { ...theme, id, ...numbered(number, place), questions };
  });
  return { ...part, printedLetter: wordsAt(part.letter, place), themes };
}

/** What can be refused of a number is the letter of its part. */
function numbered(number: string, place: Place): Numbered {
  return { number, printedNumber: wordsAt(number, place) };
}
