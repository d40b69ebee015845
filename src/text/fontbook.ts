/** The fonts of a project: families by name, each face with what stands in for it. */
import { problem, type Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import type { FontFace } from './face.ts';
import { FontkitFace } from './fontkit-face.ts';
import { type FaceEntry, type FamilyEntry, type FontList, readFontList } from './fontlist.ts';
import { Shaper, shaperOf } from './harfbuzz.ts';
import { type LateFiles, NONE_LATE } from './late-files.ts';
import { judgeListed, type ListedFont } from './listed-font.ts';
import { matchOf, type Ranked, Ranking } from './ranking.ts';
import type { ShapableFace } from './shapable.ts';
import { WordList } from './word-list.ts';

/** Where to look for a character: the wanted face first, then what stands in for it. */
export interface FontChain {
  readonly faces: readonly ShapableFace[];
  /** Faces for letters that none of these has, each for some scripts; files are opened when one is drawn with. */
  readonly standIns?: readonly StandIn[];
  /** What would draw others, were it installed. */
  readonly absent?: readonly AbsentFamily[];
}

/** A family that is in the list and not installed. */
export interface AbsentFamily {
  readonly scripts: readonly string[];
  /** What installs it. */
  readonly package: string;
  /** Whether its forms are those of the language. */
  readonly isWanted: boolean;
}

export interface StandIn {
  /** Names in Unicode; `Common` for signs of no script. */
  readonly scripts: readonly string[];
  readonly face: ShapableFace;
  /** Where words of its script end, which has no spaces between them. */
  readonly words?: (() => WordList) | undefined;
}

export interface FontBook {
  /**
   * The face of a family, with one of each of its fallback families behind it. Upright or italic as asked
   * where the family has it at all; of those the nearest weight, and the heavier one of two as near.
   * The same request gives the same chain, by identity. Undefined for a family that is not in the book.
   *
   * @param language of the words (BCP 47): scripts that languages share look as they do in it
   */
  chain(family: string, weight: number, italic: boolean, language?: string): FontChain | undefined;
  readonly families: readonly string[];
  readonly faces: readonly FontFace[];
}

interface Face extends FaceEntry {
  readonly font: ShapableFace;
}

interface Family extends Pick<FamilyEntry, 'fallback' | 'scripts' | 'languages' | 'package'> {
  readonly words: StandIn['words'];
  /** None where it is not installed. */
  readonly faces: readonly Face[];
}

type Families = ReadonlyMap<string, Family>;

/**
 * Reads `fonts/fonts.json` and takes the font files it names out of `files`. Undefined when something is
 * missing or broken, which is then reported. Files are parsed only when they are first drawn with.
 *
 * @param late files that are not among `files` and are brought when they are asked for
 */
export function loadFontBook(
  files: Files,
  report: Report,
  late: LateFiles = NONE_LATE,
): FontBook | undefined {
  const list = readFontList(files, report);
  if (!list) return undefined;
  const shaper = shaperIn(list, files, late);
  const families = new Map<string, Family>();
  let count = 0;
  let complete = [
    knowsFallbacks(list, report),
    hasShaper(list, shaper, report),
    haveWords(list, files, late, report),
  ].every(Boolean);
  for (const { name, faces: entries, words: wordFile, ...entry } of list.families) {
    const family = { ...entry, words: wordsIn(wordFile, files, late) };
    const faces: Face[] = [];
    const { scripts } = family;
    if (!isInstalled({ ...family, faces: entries }, (file) => files.has(file) || late.has(file))) {
      count += entries.length;
      families.set(name, { ...family, faces });
      continue;
    }
    for (const entry of entries) {
      const characters = late.charactersOf(entry.file);
      const file = characters
        ? { ...entry, place: list.placeOf(entry.file), read: () => late.read(entry.file), characters }
        : fileOf(entry, list, files, report);
      count += 1;
      // What stands in for a script is many files, hardly ever drawn with: each is judged when it is.
      const isJudgedLater = scripts.length > 0 || characters !== undefined;
      if (!file || !(isJudgedLater || isFit(file, report))) complete = false;
      else
        faces.push({ ...entry, font: new FontkitFace({ id: `F${count}`, family: name, ...file }, shaper) });
    }
    families.set(name, { ...family, faces });
  }
  return complete ? bookOf(families) : undefined;
}

/** Of what comes late and did not there is no letter to break lines at either. */
function haveWords({ families, placeOf }: FontList, files: Files, late: LateFiles, report: Report): boolean {
  const missing = families.flatMap(({ words, faces }) => {
    const isLate = faces.some(({ file }) => late.charactersOf(file));
    return words === undefined || isLate || files.has(words) ? [] : [words];
  });
  for (const file of missing) report(problem('text/font-file-missing', placeOf(file), { file }));
  return missing.length === 0;
}

/** Read when they are first asked for; undefined where they are not there. */
function wordsIn(file: string | undefined, files: Files, late: LateFiles): StandIn['words'] {
  if (file === undefined || !(files.has(file) || late.has(file))) return undefined;
  let words: WordList | undefined;
  return () => {
    words ??= new WordList(files.get(file) ?? late.read(file));
    return words;
  };
}

/** What does not come along need not be there; what is there must be whole. */
export function isInstalled(
  { package: own, faces }: Pick<FamilyEntry, 'package' | 'faces'>,
  isThere: (file: string) => boolean,
): boolean {
  return own === undefined || faces.some(({ file }) => isThere(file));
}

function knowsFallbacks({ families, placeOf }: FontList, report: Report): boolean {
  const known = families.map(({ name }) => name);
  const unknown = families
    .flatMap(({ fallback }: FamilyEntry) => fallback)
    .filter((name) => !known.includes(name));
  for (const family of unknown) report(problem('text/unknown-fallback', placeOf(family), { family, known }));
  return unknown.length === 0;
}

function shaperIn({ shaper: file }: FontList, files: Files, late: LateFiles): Shaper | undefined {
  if (file === undefined) return undefined;
  const program = files.get(file);
  if (program) return shaperOf(program);
  return late.has(file) ? new Shaper(() => late.read(file)) : undefined;
}

function hasShaper({ shaper: file, placeOf }: FontList, shaper: Shaper | undefined, report: Report): boolean {
  if (file === undefined || shaper) return true;
  report(problem('text/font-file-missing', placeOf(file), { file }));
  return false;
}

/** The file of a face; undefined, with the problem reported, where it is not there. */
function fileOf(
  entry: FaceEntry,
  { placeOf }: FontList,
  files: Files,
  report: Report,
): ListedFont | undefined {
  const { file } = entry;
  const place = placeOf(file);
  const bytes = files.get(file);
  if (!bytes) report(problem('text/font-file-missing', place, { file }));
  return bytes && { ...entry, read: () => bytes, place };
}

/** Reports why not. */
function isFit(font: ListedFont, report: Report): boolean {
  const { fault } = judgeListed(font);
  if (fault) report(fault);
  return !fault;
}

function bookOf(families: Families): FontBook {
  const orders = new Orders(families);
  return {
    families: [...families].flatMap(([name, { faces }]) => (faces.length > 0 ? name : [])),
    faces: [...families.values()].flatMap(({ faces }) => faces.map(({ font }) => font)),
    chain(family, weight, italic, language = 'und') {
      const order = orders.of(family, language);
      if (!order) return undefined;
      const key = italic ? -weight : weight;
      let chain = order.chains.get(key);
      if (!chain) {
        chain = {
          faces: order.names.map((name) => nearest(families.get(name)?.faces ?? [], weight, italic)),
          standIns: order.ranked.families.map(({ scripts, faces, words }) => ({
            scripts,
            face: nearest(faces, weight, italic),
            words,
          })),
          absent: order.ranked.absent,
        };
        order.chains.set(key, chain);
      }
      return chain;
    },
  };
}

/** In which order families are looked in. */
interface Order {
  readonly names: readonly string[];
  readonly ranked: Ranked<Family>;
  /** By weight, those that slant below zero: one is asked for with each text, and a key would be made each time. */
  readonly chains: Map<number, FontChain>;
}

/** By family and language, the same for languages in which it is the same. */
class Orders {
  readonly #families: Families;
  readonly #ranking: Ranking<Family>;
  readonly #known: ReadonlyMap<string, Map<string, Order>>;
  readonly #byKey = new Map<string, Order>();

  constructor(families: Families) {
    this.#families = families;
    this.#ranking = new Ranking([...families.values()].filter(({ scripts }) => scripts.length > 0));
    const installed = [...families].filter(([, { faces }]) => faces.length > 0);
    this.#known = new Map(installed.map(([name]) => [name, new Map()]));
  }

  of(name: string, language: string): Order | undefined {
    const known = this.#known.get(name);
    let order = known?.get(language);
    if (known && !order) {
      order = this.#find(name, language);
      known.set(language, order);
    }
    return order;
  }

  #find(name: string, language: string): Order {
    const ranked = this.#ranking.of(language);
    const names = [name, ...(this.#families.get(name)?.fallback ?? [])].filter(
      (each) => this.#families.get(each)?.faces.length,
    );
    const own = names.find((each) => matchOf(this.#families.get(each)?.languages ?? [], language) > 0);
    // A language with letters that most families lack would be in two all the time.
    const led = own === undefined ? names : [own, ...names.filter((each) => each !== own)];
    const key = JSON.stringify([ranked.number, led]);
    const order = this.#byKey.get(key) ?? { names: led, ranked, chains: new Map() };
    this.#byKey.set(key, order);
    return order;
  }
}

function nearest(faces: readonly Face[], weight: number, italic: boolean): ShapableFace {
  const slanted = faces.filter((face) => face.italic === italic);
  const [best] = (slanted.length > 0 ? slanted : faces).toSorted(
    (one, other) =>
      Math.abs(one.weight - weight) - Math.abs(other.weight - weight) || other.weight - one.weight,
  );
  if (!best) throw new Error('A font family without faces got past the check of the list');
  return best.font;
}
