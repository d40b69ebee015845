/** The booklet: parts, themes and questions, numbered by their place; notes with their theme. */
import { problem, type Report } from '../diagnostics.ts';
import { conforming } from './conform.ts';
import { idsOf, type TakeId } from './ids.ts';
import type { Booklet, Note, Part, Question, Theme } from './model.ts';
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
export function readBooklet(yaml: YamlFile, report: Report): Booklet | undefined {
  const file = conforming(bookletSchema, yaml, report);
  if (!file) return undefined;
  const reader = textReader(yaml, report);
  const around = { yaml, reader, report, takeNoteId: idsOf(yaml, report) };
  const publication = readPublication(file, reader);
  const subtitle = 'subtitle' in file ? reader.text(file, 'subtitle') : undefined;
  const intro = readIntro(file, yaml, reader, report);
  const parts = readParts(file.parts ?? [], around);
  const inspirations = file.inspirations && readInspirations(file.inspirations, reader);
  const reference = file.reference && readReference(file.reference, reader);
  if (!publication || !subtitle || !inspirations || !reference) return undefined;
  return { ...publication, subtitle, intro, parts, inspirations, reference };
}

function readParts(files: readonly PartFile[], around: Surroundings): readonly Part[] {
  const takeId = idsOf(around.yaml, around.report);
  checkLetters(files, around);
  return files.map((file) => {
    takeId(file);
    return {
      id: file.id,
      letter: file.letter,
      title: around.reader.text(file, 'title'),
      themes: readThemes(file, around),
    };
  });
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

function readThemes(part: PartFile, around: Surroundings): readonly Theme[] {
  const takeId = idsOf(around.yaml, around.report);
  return part.themes.map((file, index) => {
    takeId(file);
    return readTheme(file, `${part.id}.${file.id}`, `${part.letter}${index + 1}`, around);
  });
}

function readTheme(file: ThemeFile, id: string, number: string, around: Surroundings): Theme {
  const noteIds = new Set((file.notes ?? []).map((note) => note.id));
  return {
    id,
    number,
    title: around.reader.text(file, 'title'),
    questions: file.questions.map((_, index) =>
      readQuestion(file, index, `${number}.${index + 1}`, noteIds, around),
    ),
    notes: (file.notes ?? []).map((note) => readNote(note, around)),
  };
}

function readQuestion(
  theme: ThemeFile,
  index: number,
  number: string,
  noteIds: ReadonlySet<string>,
  { reader }: Surroundings,
): Question {
  const file = theme.questions[index];
  const subItems = typeof file === 'object' ? file['sub-items'] : undefined;
  return {
    number,
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
