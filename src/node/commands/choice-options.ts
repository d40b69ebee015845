/** The options by which cards are chosen, read and checked. What the deck does not have is told when it is read. */
import { randomInt } from 'node:crypto';
import { isCopies, isCount, isSeed, LARGEST_SEED, MOST_COPIES } from '../../content/choice-limits.ts';
import { problem, type Report } from '../../diagnostics.ts';
import { matchingEditions } from '../../products/catalogue.ts';
import { oneOf } from '../../products/options/one-of.ts';
import type { BuildRequest, ChoiceRequest, ProductName } from '../../products/product.ts';
import { type Choice, SORTS } from '../../selection/choice.ts';
import { choiceFile } from '../choice-file.ts';
import type { TypedOptions } from './arguments.ts';

const OPTIONS = {
  selection: '--selection',
  clusters: '--clusters',
  cards: '--cards',
  without: '--without',
  draw: '--draw',
  drawTotal: '--draw-total',
  seed: '--seed',
  sort: '--sort',
  copies: '--copies',
} as const;

type ChoiceOption = keyof typeof OPTIONS;

const KEYS = Object.keys(OPTIONS) as readonly ChoiceOption[];

/** What is made from the chosen cards: the guide lists them too. */
const OF_CARDS: readonly ProductName[] = ['cards', 'kit', 'page'];

/** Nothing where no card is chosen. */
export function readChoiceOptions(
  options: TypedOptions,
  { only, editions }: Pick<BuildRequest, 'only' | 'editions'>,
  cwd: string,
  report: Report,
): Pick<BuildRequest, 'choice'> {
  const given = KEYS.filter((key) => options[key] !== undefined);
  if (given.length === 0) return {};
  const made = matchingEditions(only, editions);
  if (made.length > 0 && !made.some(({ product }) => OF_CARDS.includes(product))) {
    for (const key of given) {
      const params = { option: OPTIONS[key], product: 'cards', edition: undefined };
      report(problem('command/without-effect', undefined, params));
    }
  }
  checkEmpty(options, report);
  const choice: ChoiceRequest = {
    parts: readParts(options, report),
    spareSeed: randomInt(LARGEST_SEED + 1),
    typed: retyped(options, cwd),
  };
  const { selection } = options;
  return { choice: selection ? { ...choice, file: choiceFile(selection, cwd).key } : choice };
}

function checkEmpty(options: TypedOptions, report: Report): void {
  for (const key of KEYS) {
    const value = options[key];
    const isEmpty = typeof value === 'string' ? value.trim() === '' : value?.includes('');
    if (isEmpty) report(problem('command/empty-value', undefined, { option: OPTIONS[key] }));
  }
}

/** Each option stands for the part of the same name; the two draws are one part. */
function readParts(options: TypedOptions, report: Report): Partial<Choice> {
  const { clusters, cards, without } = options;
  const seed = whole(options, 'seed', { isRight: isSeed, least: 0, most: LARGEST_SEED }, report);
  const copies = whole(options, 'copies', { isRight: isCopies, least: 1, most: MOST_COPIES }, report);
  const draw = readDraw(options, report);
  const sort = readSort(options.sort, report);
  return {
    ...(clusters && { clusters }),
    ...(cards && { cards }),
    ...(without && { without }),
    ...(draw && { draw }),
    ...(seed !== undefined && { seed }),
    ...(sort && { sort }),
    ...(copies !== undefined && { copies }),
  };
}

function readDraw(options: TypedOptions, report: Report): Choice['draw'] {
  if (options.draw !== undefined && options.drawTotal !== undefined) {
    report(problem('command/not-together', undefined, { options: [OPTIONS.draw, OPTIONS.drawTotal] }));
  }
  const each = whole(options, 'draw', { isRight: isCount, least: 1 }, report);
  const all = whole(options, 'drawTotal', { isRight: isCount, least: 1 }, report);
  if (all !== undefined) return { from: 'all', count: all };
  return each === undefined ? undefined : { from: 'each', count: each };
}

function readSort(typed: string | undefined, report: Report): Choice['sort'] | undefined {
  // That it is empty is told with the other empty ones.
  return typed?.trim() === '' ? undefined : oneOf(SORTS, OPTIONS.sort, typed, report);
}

interface Range {
  readonly isRight: (value: number) => boolean;
  readonly least: number;
  readonly most?: number;
}

/** A number in digits alone; an empty value was told already. */
function whole(
  options: TypedOptions,
  key: 'draw' | 'drawTotal' | 'seed' | 'copies',
  { isRight, least, most }: Range,
  report: Report,
): number | undefined {
  const typed = options[key];
  if (typed === undefined || typed.trim() === '') return undefined;
  const value = /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
  if (isRight(value)) return value;
  report(problem('command/wrong-number', undefined, { option: OPTIONS[key], value: typed, least, most }));
  return undefined;
}

/** Words that a shell takes as they are. */
const PLAIN = /^[\w.,=+-]+$/;

/** The same options without the seed, which follows when it is known; nothing where they would need quotes. */
function retyped(options: TypedOptions, cwd: string): string | undefined {
  const words = KEYS.filter((key) => key !== 'seed').flatMap((key) => {
    const value = options[key];
    if (value === undefined) return [];
    const written = typeof value === 'string' ? value : value.join(',');
    return [{ option: OPTIONS[key], value: key === 'selection' ? choiceFile(written, cwd).name : written }];
  });
  if (words.length === 0 || !words.every(({ value }) => PLAIN.test(value))) return undefined;
  return words.map(({ option, value }) => `${option} ${value}`).join(' ');
}
