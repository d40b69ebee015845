/** The folder `content/` → Content. */
import { problem, type Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { readBooklet } from './booklet.ts';
import { readDeck } from './deck.ts';
import { guard } from './guard.ts';
import { readKit } from './kit.ts';
import type { Content, Strings } from './model.ts';
import { readPalette } from './palette.ts';
import { missingFile, readSourceText } from './source.ts';
import type { Holds } from './string-places.ts';
import { completeStrings, readStrings, type StringsFile } from './strings.ts';
import { readYaml, type YamlFile } from './yaml.ts';

const DECK = 'content/deck.yaml';
const BOOKLET = 'content/booklet.yaml';
const KIT = 'content/kit.yaml';

/** Reads the content; undefined, with every problem reported at its place, when one of them is an error. */
export function readContent(files: Files, report: Report): Content | undefined {
  const { content, isSound } = readSoundPart(files, report);
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
export function readSoundPart(files: Files, report: Report, scope: Scope = EVERYTHING): ReadContent {
  const guarded = guard(report);
  const open = (file: string) => readFile(files, file, guarded.report);

  const palettes = readFolder(files, 'content/palettes/', open, (yaml) => readPalette(yaml, guarded.report));
  const deckFile = open(DECK);
  const { deck, palette } = deckFile ? readDeck(deckFile, palettes, guarded.report) : {};
  const bookletFile = scope.booklet && files.has(BOOKLET) ? open(BOOKLET) : undefined;
  const booklet = bookletFile && readBooklet(bookletFile, guarded.report);
  const kitFile = scope.kit && files.has(KIT) ? open(KIT) : undefined;
  const kit = kitFile && readKit(kitFile, guarded.report);

  const isSpoken = (language: string): boolean =>
    scope.otherLanguages || !deck || [...languagesFor(deck.language), ENGLISH].includes(language);
  const stringsFiles = readFolder(
    files,
    'content/strings/',
    open,
    (yaml, language) => readStrings(yaml, language, guarded.report),
    isSpoken,
  );
  const strings = deck && chooseStrings(deck.language, stringsFiles, files, guarded.report);
  const holds = { booklet: bookletFile !== undefined };
  const words = strings && complete(strings, stringsFiles, holds, guarded.report);

  guarded.finish();
  const isSound = !guarded.failed();
  if (!deck || !palette || !words) return { content: undefined, isSound: false };
  return { content: { deck, booklet, kit, palette, strings: words }, isSound };
}

function readFile(files: Files, file: string, report: Report): YamlFile | undefined {
  const source = readSourceText(files, file, report);
  return source && readYaml(source, report);
}

/** The `.yaml` files of a folder, by their names without extension; undefined where one could not be read. */
function readFolder<T>(
  files: Files,
  folder: string,
  open: (file: string) => YamlFile | undefined,
  read: (yaml: YamlFile, name: string) => T | undefined,
  isWanted: (name: string) => boolean = () => true,
): ReadonlyMap<string, T | undefined> {
  const paths = [...files.keys()].filter((path) => path.startsWith(folder) && path.endsWith('.yaml')).sort();
  const names = paths.map((path) => path.slice(folder.length, -'.yaml'.length)).filter(isWanted);
  return new Map(
    names.map((name) => {
      const yaml = open(`${folder}${name}.yaml`);
      return [name, yaml && read(yaml, name)];
    }),
  );
}

const ENGLISH = 'en';

/** `nl-BE` takes the words of `nl-BE`, else of `nl`, else of English with a warning. */
function chooseStrings(
  language: string,
  strings: ReadonlyMap<string, StringsFile | undefined>,
  files: Files,
  report: Report,
): StringsFile | undefined {
  const tags = languagesFor(language);
  const [, base] = tags;
  const found = tags.find((tag) => strings.has(tag));
  if (found !== undefined) return strings.get(found);
  if (!strings.has(ENGLISH)) {
    report(missingFile(files, `content/strings/${base}.yaml`));
    return undefined;
  }
  const told = problem(
    'content/no-strings',
    { file: DECK, line: 1, column: 1 },
    { language: base, used: ENGLISH },
  );
  report({ ...told, sought: `language: ${language}` });
  return strings.get(ENGLISH);
}

function languagesFor(language: string): readonly [string, string] {
  return [language, language.split('-')[0] ?? language];
}

/** Where English cannot be read, which was told, nobody knows which words it would have had. */
function complete(
  strings: StringsFile,
  all: ReadonlyMap<string, StringsFile | undefined>,
  holds: Holds,
  report: Report,
): Strings {
  const english = all.get(ENGLISH);
  const isUnreadable = all.has(ENGLISH) && !english;
  return completeStrings(strings, english, holds, isUnreadable ? () => {} : report);
}
