/**
 * Choice ⇄ the part of an address after `#`, which no server ever sees. One letter a field, in letters that no
 * program writes otherwise:
 *
 *     1~cgroen!blauw~k4.1~d2~s42~z1x9k2lq
 *
 * a version, the fields, and a check by which an address that was cut short in a message is told from a choice.
 */

import { tidyText, tidyWords } from '../content/characters.ts';
import { isCopies, isCount, isSeed } from '../content/choice-limits.ts';
import { isLanguageTag } from '../content/formats.ts';
import { problem, type Report } from '../diagnostics.ts';
import { escaped, unescaped } from './address-text.ts';
import {
  ALL_CARDS,
  type Choice,
  type OwnCardChoice,
  type OwnClusterChoice,
  SORTS,
  type WrittenText,
} from './choice.ts';
import { sealed, unsealed } from './sealed.ts';

const ITEM = '!';

export function encodeChoice(choice: Choice): string {
  return sealed(FIELDS.flatMap(({ letter, write }) => write(choice).map((value) => letter + value)));
}

/**
 * Undefined, with the reason reported, for anything that `encodeChoice` did not write.
 *
 * @param most characters that are read, where it is not that of an address
 */
export function decodeChoice(text: string, report: Report, most?: number): Choice | undefined {
  const fields = unsealed(text.startsWith('#') ? text.slice(1) : text, report, most);
  const choice = fields && readFields(fields);
  if (fields && !choice) report(problem('selection/address-damaged', undefined));
  return choice;
}

/** One part of a choice. */
interface Field {
  readonly letter: string;
  /** A value for each time the field is written. */
  readonly write: (choice: Choice) => readonly string[];
  /** The part that a value stands for, added to earlier ones of its kind; undefined if it is none. */
  readonly read: (items: readonly string[], own: Own) => Partial<Choice> | undefined;
}

/** As they are read: there may be thousands. */
interface Own {
  readonly ownClusters: OwnClusterChoice[];
  readonly ownCards: OwnCardChoice[];
}

const FIELDS: readonly Field[] = [
  {
    letter: 't',
    write: ({ title }) => optional(title),
    read: ([title]) => (isWords(title) ? { title } : undefined),
  },
  {
    letter: 'u',
    write: ({ description }) => optional(description),
    read: ([description]) => (isWords(description) ? { description } : undefined),
  },
  {
    letter: 'c',
    write: ({ clusters }) => (clusters ? [list(clusters)] : []),
    read: (clusters) => ({ clusters }),
  },
  { letter: 'k', write: ({ cards }) => (cards ? [list(cards)] : []), read: (cards) => ({ cards }) },
  {
    letter: 'w',
    write: ({ without }) => (without.length > 0 ? [list(without)] : []),
    read: (without) => ({ without }),
  },
  {
    letter: 'g',
    write: ({ ownClusters }) => ownClusters.map(writeOwnCluster),
    read: (items, { ownClusters }) => {
      const own = readOwnCluster(items);
      if (own) ownClusters.push(own);
      return own && {};
    },
  },
  {
    letter: 'e',
    write: ({ ownCards }) => ownCards.map(writeOwnCard),
    read: (items, { ownCards }) => {
      const own = readOwnCard(items);
      if (own) ownCards.push(own);
      return own && {};
    },
  },
  {
    letter: 'd',
    write: ({ draw }) => (draw?.from === 'each' ? [String(draw.count)] : []),
    read: ([digits]) => whole(digits, isCount, (count) => ({ draw: { from: 'each', count } })),
  },
  {
    letter: 'n',
    write: ({ draw }) => (draw?.from === 'all' ? [String(draw.count)] : []),
    read: ([digits]) => whole(digits, isCount, (count) => ({ draw: { from: 'all', count } })),
  },
  {
    letter: 's',
    write: ({ seed }) => (seed === undefined ? [] : [String(seed)]),
    read: ([digits]) => whole(digits, isSeed, (seed) => ({ seed })),
  },
  {
    letter: 'o',
    write: ({ sort }) => (sort === ALL_CARDS.sort ? [] : [sort]),
    read: ([word]) => {
      const sort = SORTS.find((each) => each === word);
      return sort && { sort };
    },
  },
  {
    letter: 'x',
    write: ({ copies }) => (copies === ALL_CARDS.copies ? [] : [String(copies)]),
    read: ([digits]) => whole(digits, isCopies, (copies) => ({ copies })),
  },
];

function readFields(fields: readonly string[]): Choice | undefined {
  const own: Own = { ownClusters: [], ownCards: [] };
  let choice: Choice = { ...ALL_CARDS, ...own };
  for (const written of fields) {
    const part = readField(written, own);
    if (!part) return undefined;
    choice = { ...choice, ...part };
  }
  return choice;
}

function readField(written: string, own: Own): Partial<Choice> | undefined {
  const field = FIELDS.find(({ letter }) => letter === written[0]);
  const value = written.slice(1);
  const items = value === '' ? [] : value.split(ITEM).map(unescaped);
  if (!field || items.includes(undefined)) return undefined;
  return field.read(items as readonly string[], own);
}

function list(items: readonly string[]): string {
  return items.map(escaped).join(ITEM);
}

function optional(value: string | undefined): readonly string[] {
  return value === undefined || value === '' ? [] : [escaped(value)];
}

function isWords(value: string | undefined): value is string {
  return value !== undefined && value !== '' && value === tidyWords(value);
}

/** Digits as we write them: no sign, no zero in front. */
function whole(
  digits: string | undefined,
  isRight: (value: number) => boolean,
  part: (value: number) => Partial<Choice>,
): Partial<Choice> | undefined {
  const value = digits !== undefined && /^(0|[1-9]\d{0,15})$/.test(digits) ? Number(digits) : Number.NaN;
  return isRight(value) ? part(value) : undefined;
}

function writeOwnCard({ cluster, text, note }: OwnCardChoice): string {
  const items = [cluster, ...writeText(text), ...(note ? writeText(note) : [])];
  return list(items);
}

function readOwnCard(items: readonly string[]): OwnCardChoice | undefined {
  const [cluster, words, language, note, noteLanguage] = items;
  const text = readText(words, language);
  if (cluster === undefined || !text) return undefined;
  if (items.length === 3) return { cluster, text, note: undefined };
  const readNote = items.length === 5 ? readText(note, noteLanguage) : undefined;
  return readNote && { cluster, text, note: readNote };
}

function writeOwnCluster({ id, title, colour, hex, shape }: OwnClusterChoice): string {
  return list([id, ...writeText(title), colour, hex ?? '', shape]);
}

function readOwnCluster(items: readonly string[]): OwnClusterChoice | undefined {
  const [id, words, language, colour, hex, shape] = items;
  const title = readText(words, language);
  if (!id || !title || !colour || shape === undefined || items.length !== 6) return undefined;
  return { id, title, colour, hex: hex === '' ? undefined : hex, shape };
}

function writeText({ words, language }: WrittenText): readonly string[] {
  return [words, language ?? ''];
}

/** `choose` judges the words themselves. */
function readText(words: string | undefined, language: string | undefined): WrittenText | undefined {
  if (words === undefined || words !== tidyText(words) || language === undefined) return undefined;
  if (language === '') return { words, language: undefined };
  return isLanguageTag(language) ? { words, language } : undefined;
}
