/** The kit: its texts, and that they leave nothing to be filled in that we do not know. */
import { problem, type Report } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import type { Words } from '../placed-words.ts';
import type { Circumstance, Conditional, Told } from './circumstances.ts';
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
    lead: told(file, 'lead', reader),
    materials: {
      ...readBlock(materials, reader),
      papers: wordsOf(materials.papers, ['colour', 'paper', 'pages', 'numbers', 'sheets'], reader),
      after: told(materials, 'after', reader),
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
        ...textsOf(row, ['title'], reader),
        text: told(row, 'text', reader),
      })),
    },
    agreements: readBlock(file.agreements, reader),
    care: readBlock(file.care, reader),
    cards: {
      ...textsOf(cards, ['title', 'blanks'], reader),
      lead: told(cards, 'lead', reader),
      ...wordsOf(cards, ['own', 'note'], reader),
    },
  };
}

function readCutting(file: GuideFile['cut'], reader: TextReader): Guide['cut'] {
  return {
    ...readBlock(file, reader),
    ...toldOf(file, ['stacked', 'after'], reader),
    marks: toldOf(file.marks, ['solid', 'dashed', 'corners'], reader),
    notes: toldOf(file.notes, ['same', 'other'], reader),
    perforated: readBlock(file.perforated, reader),
  };
}

function readPrograms(file: GuideFile['print']['programs'], reader: TextReader): Guide['print']['programs'] {
  return {
    ...readBlock(file, reader),
    ...wordsOf(file, ['program', 'how', 'failure'], reader),
    items: file.items.map((item) => ({
      ...textsOf(item, ['name'], reader),
      ...toldOf(item, ['how', 'failure'], reader),
    })),
  };
}

function readBlock(file: BlockFile, reader: TextReader): Block {
  return {
    title: reader.text(file, 'title'),
    paragraphs: allTold(file.paragraphs, reader),
    steps: allTold(file.steps, reader),
    points: allTold(file.points, reader),
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

function toldOf<Key extends string>(
  file: Readonly<Partial<Record<Key, unknown>>>,
  keys: readonly Key[],
  reader: TextReader,
): Record<Key, Told> {
  return Object.fromEntries(keys.map((key) => [key, told(file, key, reader)])) as Record<Key, Told>;
}

function allTold(list: readonly unknown[] | undefined, reader: TextReader): readonly Told[] {
  return (list ?? []).map((_, index) => told(list ?? [], index, reader));
}

/** Nothing where there is none. */
function told(parent: object, key: PropertyKey, reader: TextReader): Told {
  const value = (parent as Readonly<Record<PropertyKey, unknown>>)[key];
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [conditional(parent, key, value, reader)];
  return value.map((each, index) => conditional(value, index, each, reader));
}

function conditional(parent: object, key: PropertyKey, value: unknown, reader: TextReader): Conditional {
  const { when = [] } = (typeof value === 'object' && value ? value : {}) as {
    readonly when?: Circumstance | readonly Circumstance[];
  };
  return { text: reader.text(parent, key), when: [when].flat() };
}
