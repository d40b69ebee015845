/** The folder `content/` → Content. */
import type { Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { anew, type Remember, type Retell, retelling } from '../remember.ts';
import { readBooklet } from './booklet.ts';
import { type Deck, readDeck } from './deck.ts';
import { exactly } from './exact-place.ts';
import { guard } from './guard.ts';
import { readKit } from './kit.ts';
import type { Content } from './model.ts';
import { readPalette } from './palette.ts';
import { readSourceText } from './source.ts';
import { readStrings, stringsFor, tagsFor } from './strings.ts';
import { readTranslation, tellStrayTranslations } from './translations.ts';
import { readYaml, type YamlFile } from './yaml.ts';

const DECK = 'content/deck.yaml';
const BOOKLET = 'content/booklet.yaml';
const KIT = 'content/kit.yaml';

/**
 * Reads the content; undefined, with every problem reported at its place, when one of them is an error.
 *
 * @param remember for who reads at every save: a file that is the same is not read again
 */
export function readContent(files: Files, report: Report, remember: Remember = anew): Content | undefined {
  const { content, isSound } = readSoundPart(files, report, EVERYTHING, remember);
  return isSound ? content : undefined;
}

/** What can be chosen, for who prints nothing: the kit and words in other languages are not read. */
export function readChoosable(files: Files, report: Report): Content | undefined {
  const scope = { booklet: true, kit: false, otherLanguages: false };
  const { content, isSound } = readSoundPart(files, report, scope);
  return isSound ? content : undefined;
}

export interface ReadContent {
  /** Without what is wrong; undefined when there is not enough left to be a deck. */
  readonly content: Content | undefined;
  /** Nothing was wrong. */
  readonly isSound: boolean;
}

/** What is read besides the deck, the palettes and the words in the deck's language. */
export interface Scope {
  readonly booklet: boolean;
  readonly kit: boolean;
  /** Words in languages that the deck does not speak. */
  readonly otherLanguages: boolean;
}

const EVERYTHING: Scope = { booklet: true, kit: true, otherLanguages: true };

/**
 * Reads and checks the files of the content: the deck, booklet and kit if there are, all palettes and all
 * strings. Every problem is reported with its place. What is sound can still be looked through for the
 * problems that later stages find, but not printed.
 */
export function readSoundPart(
  files: Files,
  report: Report,
  scope: Scope = EVERYTHING,
  remember: Remember = anew,
): ReadContent {
  const guarded = guard(exactly(files, report));
  const read = reading(files, retelling(remember, guarded.report));

  const palettes = read.all('content/palettes/', readPalette);
  const inPalettes = (yaml: YamlFile, told: Report) => readDeck(yaml, palettes, told);
  const { deck, palette } = read.one(DECK, inPalettes, [...palettes].flat()) ?? {};
  const hasBooklet = scope.booklet && files.has(BOOKLET);
  const booklet = hasBooklet ? read.one(BOOKLET, readBooklet) : undefined;
  const kit = scope.kit && files.has(KIT) ? read.one(KIT, readKit) : undefined;

  const isSpoken = (language: string): boolean =>
    scope.otherLanguages || !deck || tagsFor(deck.language).includes(language);
  const stringsFiles = read.all('content/strings/', readStrings, isSpoken);
  const strings = deck && stringsFor(deck, stringsFiles, files, { booklet: hasBooklet }, guarded.report);

  const translations = read.all('content/translations/', readTranslation);
  for (const each of deck ? translations.values() : [])
    if (each) tellStrayTranslations(deck as Deck, each, guarded.report);

  guarded.finish();
  const isSound = !guarded.failed();
  if (!deck || !palette || !strings) return { content: undefined, isSound: false };
  const translated = translations.size > 0 && { translations };
  return { content: { deck, booklet, kit, palette, strings, ...translated }, isSound };
}

/** Makes of a file what it holds; of nothing else but what is given `also`. */
type ReadAs<T> = (yaml: YamlFile, report: Report, name: string) => T | undefined;

function reading(files: Files, told: Retell) {
  const one = <T>(path: string, as: ReadAs<T>, also: readonly unknown[] = []): T | undefined =>
    told(path, [files.get(path) ?? files, ...also], (report) => {
      const source = readSourceText(files, path, report);
      const yaml = source && readYaml(source, report);
      return yaml && as(yaml, report, nameOf(path));
    });
  /** The `.yaml` files of a folder, by their names without extension; undefined where one could not be read. */
  const all = <T>(
    folder: string,
    as: ReadAs<T>,
    isWanted: (name: string) => boolean = () => true,
  ): ReadonlyMap<string, T | undefined> => {
    const paths = [...files.keys()].filter((path) => path.startsWith(folder) && path.endsWith(YAML)).sort();
    const wanted = paths.filter((path) => isWanted(nameOf(path)));
    return new Map(wanted.map((path) => [nameOf(path), one(path, as)]));
  };
  return { one, all };
}

const YAML = '.yaml';

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -YAML.length);
}
