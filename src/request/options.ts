/**
 * Every option there is, a row each. The command line and its help, the address and the fields of the page, and what
 * "changes nothing here" are made from these rows; a product names the rows that it obeys. The words of a row stand
 * under its key in `words/`.
 */
import { isCopies, isCount, isSeed, LARGEST_SEED, MOST_COPIES } from '../content/choice-limits.ts';
import type { StringKey } from '../content/model.ts';
import { CARD_PRESETS, readCardFormat } from '../formats/card-presets.ts';
import { CARD_STYLES } from '../formats/card-style.ts';
import { USUAL_JAR_MM } from '../formats/jar.ts';
import { LABEL_SHEETS } from '../formats/label-sheets.ts';
import { PAPERS, readPaper } from '../formats/papers.ts';
import { FLIP_EDGES } from '../impose/backs.ts';
import { MARK_STYLES } from '../impose/guides.ts';
import { SHEET_ORDERS } from '../impose/stack.ts';
import { SORTS } from '../selection/choice.ts';
import {
  flag,
  type Kind,
  list,
  millimetres,
  oneOf,
  set,
  size,
  type TypedValue,
  text,
  whole,
} from './kinds.ts';
import { jarWidth, languageTags, printerName, SECOND_PLACES } from './own-kinds.ts';

export const COMMANDS = [
  'build',
  'check',
  'list',
  'preview',
  'pick',
  'calibrate',
  'init',
  'import',
  'translate',
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** A word of the page. */
type Label = Extract<StringKey, `page.${string}`>;

export interface OptionRow<Value = unknown> {
  /** As it is typed after `--`. */
  readonly name: string;
  readonly kind: Kind<Value>;
  /** The commands that take it; `build` where missing. */
  readonly commands?: readonly CommandName[];
  /** Its value if it isn't given; undefined without one. */
  readonly initial?: Value;
  /** Typing this value is the same as typing nothing. */
  readonly usual?: string;
  /** Its letter in an address; the page asks those that have one, under this label. */
  readonly letter?: string;
  readonly label?: Label;
  /** A build with it makes something other than what is passed on, so it goes to a folder of its own. */
  readonly narrows?: true;
}

/** What is made. */
const MAKING = {
  only: { name: 'only', kind: list(), narrows: true },
  edition: { name: 'edition', kind: list(), narrows: true },
  out: { name: 'out', kind: text('dir') },
} satisfies Record<string, OptionRow>;

/** Which cards: together they are a choice, or parts that take the place of those of a file. */
const CHOOSING = {
  selection: { name: 'selection', kind: text('file|name'), narrows: true },
  clusters: { name: 'clusters', kind: list(), narrows: true },
  cards: { name: 'cards', kind: list(), narrows: true },
  without: { name: 'without', kind: list(), narrows: true },
  draw: { name: 'draw', kind: whole(isCount, { least: 1 }), narrows: true },
  drawTotal: { name: 'draw-total', kind: whole(isCount, { least: 1 }), narrows: true },
  seed: {
    name: 'seed',
    kind: whole(isSeed, { least: 0, most: LARGEST_SEED }),
    narrows: true,
  },
  sort: { name: 'sort', kind: oneOf(SORTS, 'order'), narrows: true },
  copies: {
    name: 'copies',
    kind: whole(isCopies, { least: 1, most: MOST_COPIES }),
    narrows: true,
  },
} satisfies Record<string, OptionRow>;

/** In mm. No question is read on a smaller card, and no printer takes larger paper. */
const CARD_SIDES = { least: 30, most: 1000 };
const PAPER_SIDES = { least: 50, most: 1500 };
/** Smaller paper has no room for the scales of a calibration. */
const SCALES_SIDES = { least: 140, most: 1500 };

/** How it is printed. */
const PRINTING = {
  card: {
    name: 'card',
    kind: size(readCardFormat, CARD_SIDES, [...CARD_PRESETS, ...LABEL_SHEETS]),
    letter: 'k',
    label: 'page.card',
    narrows: true,
  },
  paper: {
    name: 'paper',
    kind: size(readPaper, PAPER_SIDES, PAPERS),
    usual: 'A4',
    letter: 'p',
    label: 'page.paper-in',
    narrows: true,
  },
  style: {
    name: 'style',
    kind: oneOf(CARD_STYLES),
    initial: 'band',
    letter: 's',
    label: 'page.style',
    narrows: true,
  },
  marks: {
    name: 'marks',
    kind: oneOf(MARK_STYLES),
    initial: 'solid',
    letter: 'm',
    label: 'page.marks',
  },
  gutterMm: {
    name: 'gutter',
    kind: millimetres(50),
    usual: '0',
    letter: 'g',
    label: 'page.gutter',
  },
  bleedMm: {
    name: 'bleed',
    kind: millimetres(10),
    usual: '0',
    letter: 'l',
    label: 'page.bleed',
  },
  roundMm: {
    name: 'round',
    kind: millimetres(100),
    usual: '0',
    letter: 'r',
    label: 'page.round',
  },
  languages: { name: 'languages', kind: languageTags(), narrows: true },
  second: { name: 'second', kind: oneOf(SECOND_PLACES), initial: 'face', narrows: true },
  backs: { name: 'backs', kind: oneOf(FLIP_EDGES), letter: 'a', label: 'page.backs' },
  printer: { name: 'printer', kind: printerName(), narrows: true },
  order: {
    name: 'order',
    kind: oneOf(SHEET_ORDERS),
    initial: 'sheet',
    letter: 'o',
    label: 'page.order',
  },
  mix: { name: 'mix', kind: flag(), initial: false, letter: 'x', label: 'page.mix' },
  blanks: {
    name: 'no-blanks',
    kind: flag(),
    initial: true,
    letter: 'b',
    label: 'page.blanks',
  },
  themes: { name: 'themes', kind: set(), initial: [] as readonly string[], narrows: true },
  creepMm: { name: 'creep', kind: millimetres(1), initial: 0, narrows: true },
  simplex: { name: 'booklet-simplex', kind: flag(), initial: false, narrows: true },
  jarMm: { name: 'jar', kind: jarWidth(), initial: USUAL_JAR_MM, narrows: true },
  calibrationPaper: {
    name: 'paper',
    kind: size(readPaper, SCALES_SIDES, PAPERS),
    commands: ['calibrate'],
  },
  /** Most printers turn paper over at the long edge. */
  calibrationBacks: { name: 'backs', kind: oneOf(FLIP_EDGES), commands: ['calibrate'], initial: 'long' },
} satisfies Record<string, OptionRow>;

/** How the commands themselves work. */
const RUNNING = {
  previews: { name: 'no-previews', kind: flag(), initial: true },
  watch: { name: 'watch', kind: flag() },
  selectionToo: { name: 'selection', kind: text('file|name'), commands: ['check', 'list'] },
  port: { name: 'port', kind: text('n'), commands: ['preview'] },
  previewSelection: { name: 'selection', kind: text('file|name'), commands: ['preview'] },
  plain: { name: 'plain', kind: flag(), commands: ['pick'] },
  calibrationOut: { name: 'out', kind: text('file'), commands: ['calibrate'] },
  language: { name: 'language', kind: text('nl|en|fr|de'), commands: ['init'] },
  importOut: { name: 'out', kind: text('dir'), commands: ['import'] },
  columns: { name: 'columns', kind: list(), commands: ['import'] },
  sheet: { name: 'sheet', kind: text('name'), commands: ['import'] },
  title: { name: 'title', kind: text('words'), commands: ['import'] },
  author: { name: 'author', kind: text('words'), commands: ['import'] },
  importLanguage: { name: 'language', kind: text('tag'), commands: ['import'] },
  content: {
    name: 'content',
    kind: text('dir'),
    commands: ['build', 'check', 'list', 'preview', 'pick', 'calibrate', 'translate'],
  },
  json: {
    name: 'json',
    kind: flag(),
    commands: ['build', 'check', 'list', 'calibrate', 'init', 'import', 'translate'],
  },
  lang: { name: 'lang', kind: text('language'), commands: COMMANDS },
} satisfies Record<string, OptionRow>;

export const OPTIONS = { ...MAKING, ...CHOOSING, ...PRINTING, ...RUNNING };

export type OptionKey = keyof typeof OPTIONS;
export type ChoiceKey = keyof typeof CHOOSING;
export type PrintKey = keyof typeof PRINTING;

export const OPTION_KEYS = Object.keys(OPTIONS) as readonly OptionKey[];
export const CHOICE_KEYS = Object.keys(CHOOSING) as readonly ChoiceKey[];
/** What heeds a choice of cards heeds every part of it. */
export const WHOLE_CHOICE = Object.fromEntries(CHOICE_KEYS.map((key) => [key, 'all'])) as Readonly<
  Record<ChoiceKey, 'all'>
>;
export const PRINT_KEYS = Object.keys(PRINTING) as readonly PrintKey[];
/** Those that the page asks, in the order of its address. */
export const ASKED_KEYS = PRINT_KEYS.filter((key) => rowOf(key).letter !== undefined);

type Rows = typeof OPTIONS;
type ValueOf<Key extends OptionKey> = Rows[Key] extends { kind: Kind<infer Value> } ? Value : never;
type KeyWithInitial<Key extends OptionKey> = Key extends Key
  ? Rows[Key] extends { initial: unknown }
    ? Key
    : never
  : never;

/** The values of some options: of those with an initial value there always is one. */
export type Values<Key extends OptionKey> = {
  readonly [Each in KeyWithInitial<Key>]: ValueOf<Each>;
} & { readonly [Each in Exclude<Key, KeyWithInitial<Key>>]?: ValueOf<Each> };

export function rowOf(key: OptionKey): OptionRow {
  return OPTIONS[key];
}

export function isTakenBy(command: CommandName, key: OptionKey): boolean {
  return (rowOf(key).commands ?? ['build']).includes(command);
}

/** `--draw-total` */
export function optionFlag(key: string): string {
  return key in OPTIONS ? `--${rowOf(key as OptionKey).name}` : key;
}

/** The words beside its field on the page; undefined for what the page does not ask. */
export function labelOf(key: string): Label | undefined {
  return key in OPTIONS ? rowOf(key as OptionKey).label : undefined;
}

/** Options as they were typed, by their names in camel case: `drawTotal`; `blanks: false` for `--no-blanks`. */
export type Typed = Readonly<Record<string, TypedValue | undefined>>;

export function typedName({ name }: Pick<OptionRow, 'name'>): string {
  const bare = name.replace(/^no-/, '');
  return bare.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
