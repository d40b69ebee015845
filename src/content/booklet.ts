/** The booklet: parts, themes and questions, numbered by their place; notes with their theme. */
import { type Place, problem, type Report } from '../diagnostics.ts';
import { wordsAt } from '../placed-words.ts';
import { readColophon } from './colophon.ts';
import { conforming } from './conform.ts';
import { type UntoldPart, type UntoldTheme, withDistinctTitles } from './distinct-titles.ts';
import { idsOf, type TakeId } from './ids.ts';
import type { Booklet, Note, Question, Theme } from './model.ts';
import { readIntro, readPublication } from './publication.ts';
import { type BookletFile, bookletSchema } from './schema.ts';
import { type TextReader, textReader } from './text.ts';
import { placeOf, type YamlFile } from './yaml.ts';

type PartFile = BookletFile['parts'][number];
type ThemeFile = PartFile['themes'][number];
type NoteFile = NonNullable<ThemeFile['notes']>[number];

interface Surroundings {
  readonly yaml: YamlFile;
  readonly reader: TextReader;
  readonly report: Report;
  readonly takeNoteId: TakeId;
}

/** Undefined when something that is needed is missing or wrong; that is reported. */
export function readBooklet(yaml: YamlFile, tell: Report): Booklet | undefined {
  let isSound = true;
  const report: Report = (diagnostic) => {
    if (diagnostic.severity === 'error') isSound = false;
    tell(diagnostic);
  };
  const file = conforming(bookletSchema, yaml, report);
  if (!file) return undefined;
  const reader = textReader(yaml, report);
  const around = { yaml, reader, report, takeNoteId: idsOf(yaml, report) };
  const publication = readPublication(file, reader);
  const subtitle = 'subtitle' in file ? reader.text(file, 'subtitle') : undefined;
  const intro = readIntro(file, yaml, reader, report);
  const parts = withDistinctTitles(readParts(file.parts ?? [], around));
  const inspirations = file.inspirations && readInspirations(file.inspirations, reader);
  const reference = file.reference && readReference(file.reference, reader);
  // What is wrong was taken out, and the numbers after it are not those that its writer sees.
  const colophon = readColophon(file.colophon, isSound ? parts : undefined, around);
  if (!publication || !subtitle || !inspirations || !reference) return undefined;
  return { ...publication, subtitle, intro, parts, inspirations, reference, colophon };
}

function readParts(files: readonly PartFile[], around: Surroundings): readonly UntoldPart[] {
  const takeId = idsOf(around.yaml, around.report);
  checkLetters(files, around);
  return files.map((file) => {
    takeId(file);
    checkEmpty(file, around);
    return {
      id: file.id,
      letter: file.letter,
      printedLetter: wordsAt(file.letter, placeOf(around.yaml, file, 'letter')),
      title: around.reader.text(file, 'title'),
      themes: readThemes(file, around),
    };
  });
}

/** Only `[]` is written without an item; a list that lost its wrong items was told. */
function checkEmpty(file: PartFile, { yaml, report }: Surroundings): void {
  if (yaml.nodes.get(file.themes)?.flow !== true || file.themes.length > 0) return;
  report(problem('content/empty-part', placeOf(yaml, file, 'themes'), { part: file.id }));
}

function checkLetters(files: readonly PartFile[], { yaml, report }: Surroundings): void {
  const lines = new Map<string, number>();
  for (const file of files) {
    const { letter } = file;
    const place = placeOf(yaml, file, 'letter');
    const line = lines.get(letter);
    if (line === undefined) lines.set(letter, place.line);
    else report(problem('content/duplicate-letter', place, { letter, line }));
  }
}

function readThemes(part: PartFile, around: Surroundings): readonly UntoldTheme[] {
  const takeId = idsOf(around.yaml, around.report);
  const place = placeOf(around.yaml, part, 'letter');
  return part.themes.map((file, index) => {
    takeId(file);
    return readTheme(file, `${part.id}.${file.id}`, numberOf(`${part.letter}${index + 1}`, place), around);
  });
}

type Numbered = Pick<Theme, 'number' | 'printedNumber'>;

/** What can be refused of a number is the letter of its part. */
function numberOf(number: string, place: Place | undefined): Numbered {
  return { number, printedNumber: wordsAt(number, place) };
}

function readTheme(file: ThemeFile, id: string, numbered: Numbered, around: Surroundings): UntoldTheme {
  const { number, printedNumber } = numbered;
  const [{ place } = { place: undefined }] = printedNumber.pieces;
  const noteIds = new Set((file.notes ?? []).map((note) => note.id));
  return {
    id,
    ...numbered,
    title: around.reader.text(file, 'title'),
    questions: file.questions.map((_, index) =>
      readQuestion(file, index, numberOf(`${number}.${index + 1}`, place), noteIds, around),
    ),
    notes: (file.notes ?? []).map((note) => readNote(note, around)),
  };
}

function readQuestion(
  theme: ThemeFile,
  index: number,
  numbered: Numbered,
  noteIds: ReadonlySet<string>,
  { reader }: Surroundings,
): Question {
  const file = theme.questions[index];
  const subItems = typeof file === 'object' ? file['sub-items'] : undefined;
  return {
    ...numbered,
    text: reader.text(theme.questions, index, noteIds),
    subItems: reader.texts(subItems, noteIds),
  };
}

function readNote(file: NoteFile, { reader, takeNoteId }: Surroundings): Note {
  takeNoteId(file);
  return {
    id: file.id,
    title: 'title' in file ? reader.text(file, 'title') : undefined,
    paragraphs: reader.texts(file.paragraphs),
  };
}

function readInspirations(file: BookletFile['inspirations'], reader: TextReader): Booklet['inspirations'] {
  return { title: reader.text(file, 'title'), items: reader.texts(file.items) };
}

function readReference(file: BookletFile['reference'], reader: TextReader): Booklet['reference'] {
  return { title: reader.text(file, 'title'), lead: reader.text(file, 'lead') };
}
