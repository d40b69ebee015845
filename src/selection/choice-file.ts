/** YAML → choice. Whatever is wrong with the file itself is told here; what the deck does not have, by `choose`. */

import { tidyText } from '../content/characters.ts';
import { type ChoiceFile, choiceSchema } from '../content/choice-schema.ts';
import { conforming } from '../content/conform.ts';
import { canonicalLanguage } from '../content/formats.ts';
import type { Text } from '../content/model.ts';
import { readSourceText } from '../content/source.ts';
import { type TextReader, textReader } from '../content/text.ts';
import { nameAt, placeOf, readYaml, type YamlFile } from '../content/yaml.ts';
import { type Diagnostic, type Place, problem, type Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import {
  ALL_CARDS,
  type Choice,
  type OwnCardChoice,
  type OwnClusterChoice,
  type WrittenText,
} from './choice.ts';
import { foreignKind } from './foreign-file.ts';
import type { PlacedChoice, PlaceOf } from './places.ts';

/** Without what is wrong, which is reported at its place; undefined where nothing can be read as a choice. */
export function readChoiceFile(files: Files, path: string, report: Report): PlacedChoice | undefined {
  const kind = foreignKind(files.get(path) ?? new Uint8Array());
  if (kind) return refuse(problem('selection/not-a-choice', startOf(path), { kind }), report);
  const source = readSourceText(files, path, report);
  if (source?.text.trim() === '') return refuse(problem('selection/empty-file', startOf(path)), report);
  const yaml = source && readYaml(source, report);
  if (typeof yaml?.root === 'string') {
    return refuse(problem('selection/not-a-choice', startOf(path), { kind: 'words' }), report);
  }
  // A file of comments alone chooses nothing, and leaves everything as it is: so the choice of all cards is saved.
  const file = yaml && (yaml.root === null ? {} : conforming(choiceSchema, yaml, report));
  if (!yaml || !file) return undefined;
  const choice = readChoice(file, yaml, textReader(yaml, report), report);
  return { choice, placeOf: placesOf(yaml) };
}

function refuse(diagnostic: Diagnostic, report: Report): undefined {
  report(diagnostic);
}

function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

function readChoice(file: Partial<ChoiceFile>, yaml: YamlFile, reader: TextReader, report: Report): Choice {
  const namesIn = (key: 'clusters' | 'cards' | 'without') => {
    const list = file[key];
    return list?.map((_, index) => nameAt(yaml, list, index).trim());
  };
  return {
    title: file.title === undefined ? undefined : reader.words(file, 'title').plain,
    description: file.description === undefined ? undefined : reader.words(file, 'description').plain,
    clusters: namesIn('clusters'),
    cards: namesIn('cards'),
    without: namesIn('without') ?? [],
    ownClusters: (file['own-clusters'] ?? []).map((own) => readOwnCluster(own, reader)),
    ownCards: (file['own-cards'] ?? []).map((own) => readOwnCard(own, yaml, reader)),
    draw: readDraw(file, yaml, report),
    seed: file.seed,
    sort: file.sort ?? ALL_CARDS.sort,
    copies: file.copies ?? ALL_CARDS.copies,
  };
}

function readDraw(file: Partial<ChoiceFile>, yaml: YamlFile, report: Report): Choice['draw'] {
  const { draw, 'draw-total': total } = file;
  if (draw !== undefined && total !== undefined) {
    report(problem('selection/draw-twice', placeOf(yaml, file, 'draw-total')));
  }
  if (total !== undefined) return { from: 'all', count: total };
  return draw === undefined ? undefined : { from: 'each', count: draw };
}

type OwnClusterFile = NonNullable<ChoiceFile['own-clusters']>[number];
type OwnCardFile = NonNullable<ChoiceFile['own-cards']>[number];

function readOwnCluster(own: OwnClusterFile, reader: TextReader): OwnClusterChoice {
  const { colour } = own;
  const paper =
    typeof colour === 'string'
      ? { colour: reader.words(own, 'colour').plain, hex: undefined }
      : { colour: reader.words(colour, 'name').plain, hex: colour.hex };
  return { id: own.id, title: readText(own, 'title', reader.text), ...paper, shape: own.shape };
}

function readOwnCard(own: OwnCardFile, yaml: YamlFile, reader: TextReader): OwnCardChoice {
  return {
    cluster: nameAt(yaml, own, 'cluster').trim(),
    text: readText(own, 'text', reader.question),
    note: own.note === undefined ? undefined : readText(own, 'note', reader.text),
  };
}

type TextFile = string | { readonly text: string; readonly lang: string };

/** Checked as a text of the deck is; kept as it was written. */
function readText(parent: object, key: string, check: (parent: object, key: string) => Text): WrittenText {
  check(parent, key);
  const value = (parent as Readonly<Record<string, TextFile>>)[key] ?? '';
  if (typeof value === 'string') return { words: tidyText(value), language: undefined };
  return { words: tidyText(value.text), language: canonicalLanguage(value.lang) };
}

function placesOf(yaml: YamlFile): PlaceOf {
  return (...path) => {
    const key = path.at(-1);
    if (key === undefined) return startOf(yaml.source.file);
    let parent: unknown = yaml.root;
    for (const step of path.slice(0, -1)) parent = (parent as Record<string, unknown> | undefined)?.[step];
    return typeof parent === 'object' && parent !== null ? placeOf(yaml, parent, key) : undefined;
  };
}
