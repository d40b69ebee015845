/** The kit: its texts, and that they leave nothing to be filled in that we do not know. */
import { problem, type Report } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import type { Words } from '../words.ts';
import { conforming } from './conform.ts';
import { canonicalLanguage } from './formats.ts';
import {
  type Block,
  GUIDE_PLACES,
  type Guide,
  type Kit,
  type KitLabel,
  type KitNotes,
  LABEL_PLACES,
} from './kit-model.ts';
import { type KitFile, kitSchema } from './kit-schema.ts';
import type { Text } from './model.ts';
import { type TextReader, textReader } from './text.ts';
import type { YamlFile } from './yaml.ts';

type GuideFile = KitFile['guide'];
type BlockFile = GuideFile['care'];

/** Undefined when something that is needed is missing or wrong; that is reported. */
export function readKit(yaml: YamlFile, report: Report): Kit | undefined {
  const file = conforming(kitSchema, yaml, report);
  if (!file) return undefined;
  const reader = textReader(yaml, report);
  const guide = file.guide && readGuide(file.guide, withPlaces(reader, GUIDE_PLACES, report));
  const label = file.label && readLabel(file.label, withPlaces(reader, LABEL_PLACES, report));
  const notes = file.notes && readNotes(file.notes, withPlaces(reader, [], report));
  if (!file.language || !guide || !label || !notes) return undefined;
  return { language: canonicalLanguage(file.language), guide, label, notes };
}

/** Words have no places; a text may have those of its product. */
function withPlaces(reader: TextReader, known: readonly string[], report: Report): TextReader {
  const checked = (text: Text): Text => {
    for (const [whole, placeholder = ''] of text.plain.matchAll(/\{([^{}]*)\}/g)) {
      if (known.includes(placeholder)) continue;
      const params = { placeholder, known, meant: nearest(placeholder, known) };
      report({ ...problem('content/unknown-placeholder', text.place, params), sought: whole });
    }
    return text;
  };
  return {
    ...reader,
    text: (parent, key) => checked(reader.text(parent, key)),
    texts: (list) => reader.texts(list).map(checked),
  };
}

function readGuide(file: GuideFile, reader: TextReader): Guide {
  const { materials, print, cut, hour, cards } = file;
  return {
    title: reader.text(file, 'title'),
    authors: reader.words(file, 'authors'),
    addition: reader.words(file, 'addition'),
    lead: reader.text(file, 'lead'),
    materials: {
      ...readBlock(materials, reader),
      papers: wordsOf(materials.papers, ['colour', 'paper', 'pages', 'numbers', 'sheets'], reader),
      after: optional(materials, 'after', reader),
    },
    print: {
      ...readBlock(print, reader),
      ...wordsOf(print, ['ruler'], reader),
      words: wordsOf(print.words, ['portrait', 'landscape', 'one', 'long', 'short'], reader),
      programs: readPrograms(print.programs, reader),
    },
    cut: readCutting(cut, reader),
    hour: {
      ...readBlock(hour, reader),
      ...wordsOf(hour, ['minutes', 'what'], reader),
      rows: hour.rows.map((row) => ({
        ...wordsOf(row, ['minutes'], reader),
        ...textsOf(row, ['title', 'text'], reader),
      })),
    },
    agreements: readBlock(file.agreements, reader),
    care: readBlock(file.care, reader),
    cards: {
      ...textsOf(cards, ['title', 'lead', 'blanks'], reader),
      ...wordsOf(cards, ['own', 'note'], reader),
    },
  };
}

function readCutting(file: GuideFile['cut'], reader: TextReader): Guide['cut'] {
  return {
    ...readBlock(file, reader),
    ...textsOf(file, ['stacked'], reader),
    marks: textsOf(file.marks, ['solid', 'dashed', 'corners'], reader),
    notes: textsOf(file.notes, ['same', 'other'], reader),
    perforated: readBlock(file.perforated, reader),
    after: optional(file, 'after', reader),
  };
}

function readPrograms(file: GuideFile['print']['programs'], reader: TextReader): Guide['print']['programs'] {
  return {
    ...readBlock(file, reader),
    ...wordsOf(file, ['program', 'how', 'failure'], reader),
    items: file.items.map((item) => textsOf(item, ['name', 'how', 'failure'], reader)),
  };
}

function readBlock(file: BlockFile, reader: TextReader): Block {
  return {
    title: reader.text(file, 'title'),
    paragraphs: reader.texts(file.paragraphs),
    steps: reader.texts(file.steps),
    points: reader.texts(file.points),
  };
}

function readLabel(file: KitFile['label'], reader: TextReader): KitLabel {
  return {
    ...textsOf(file, ['title', 'line', 'back', 'lid', 'front', 'behind'], reader),
    ...wordsOf(file, ['size'], reader),
  };
}

function readNotes(file: KitFile['notes'], reader: TextReader): KitNotes {
  return {
    ...textsOf(file, ['title'], reader),
    ...wordsOf(file, ['card', 'number', 'lead', 'who', 'meeting', 'size', 'ruler'], reader),
  };
}

function textsOf<Key extends string>(
  file: Readonly<Record<Key, unknown>>,
  keys: readonly Key[],
  reader: TextReader,
): Record<Key, Text> {
  return Object.fromEntries(keys.map((key) => [key, reader.text(file, key)])) as Record<Key, Text>;
}

function wordsOf<Key extends string>(
  file: Readonly<Record<Key, unknown>>,
  keys: readonly Key[],
  reader: TextReader,
): Record<Key, Words> {
  return Object.fromEntries(keys.map((key) => [key, reader.words(file, key)])) as Record<Key, Words>;
}

function optional(file: object, key: string, reader: TextReader): Text | undefined {
  return key in file ? reader.text(file, key) : undefined;
}
