/** From options as typed to what a build is asked; every value that we do not know is reported. */
import { problem, type Report } from '../../diagnostics.ts';
import { CARD_EDITIONS, type CardEdition } from '../../formats/formats.ts';
import { kitEdition } from '../../products/kit/kit-cards.ts';
import { OPTION_KEYS, PRINT_KEYS, rowOf } from '../../request/options.ts';
import { givenOf, readOptions } from '../../request/read.ts';
import type { BuildRequest } from '../../request/request.ts';
import { checkPrinting } from '../../request/rules.ts';
import { CATALOGUE, editionsOf, tellIdleOptions, wantedOf } from '../../run/catalogue.ts';
import type { Wanted } from '../../typesetting/product.ts';
import { isLanguage, LANGUAGES } from '../../words/index.ts';
import type { BuildOrder } from '../build.ts';
import { choiceFile } from '../choice-file.ts';
import { chooseOutput } from '../output/dist.ts';
import { type ProjectFolders, projectFolders } from '../project.ts';
import type { TypedOptions } from './arguments.ts';
import { readChoice } from './choice-options.ts';
import type { World } from './world.ts';

/** What holds for every command. */
export function checkCommon(options: TypedOptions, report: Report): void {
  if (options.lang !== undefined && !isLanguage(options.lang)) {
    report(problem('command/unknown-language', undefined, { value: options.lang, known: LANGUAGES }));
  }
  for (const option of ['content', 'out'] as const) {
    if (options[option] === '') report(problem('command/empty-value', undefined, { option }));
  }
}

/** Where the project lies, and a file that was given with a choice. */
export function foldersOf({ content, selection }: TypedOptions, { cwd, root }: World): ProjectFolders {
  const folders = projectFolders(content, cwd, root);
  const file = selection ? choiceFile(selection, cwd) : undefined;
  return file?.path === undefined ? folders : { ...folders, choice: { key: file.key, path: file.path } };
}

export function makeOrder(options: TypedOptions, world: World, report: Report): BuildOrder {
  const only = known(options.only ?? [], PRODUCT_NAMES, 'command/unknown-product', report);
  const editions = known(options.edition ?? [], editionsOf([]), 'command/unknown-edition', report);
  const asked = { only, editions };
  const wanted = wantedOf(asked);
  if (wanted.size === 0) report(problem('command/no-match', undefined, { only, known: editionsOf(only) }));
  if (options.watch && options.json) {
    const together = [{ option: 'watch' }, { option: 'json' }];
    report(problem('command/not-together', undefined, { options: together }));
  }
  tellIdleOptions(options, wanted, report);
  const printing = readOptions(PRINT_KEYS, options, report);
  checkPrinting(printing, options, cardsOf(wanted), report);
  const date = readEpoch(world.environment.SOURCE_DATE_EPOCH, report);
  const request: BuildRequest = {
    ...asked,
    options: printing,
    ...readChoice(options, world.cwd, report),
    ...(date === undefined ? {} : { date }),
  };
  const isNarrowed = givenOf(OPTION_KEYS, options).some((key) => rowOf(key).narrows);
  return {
    folders: foldersOf(options, world),
    request,
    previews: options.previews ?? true,
    out: chooseOutput(options.out, isNarrowed, world.work ?? world.cwd, world.cwd),
    places: world,
  };
}

const PRODUCT_NAMES = CATALOGUE.map(({ name }) => name);

/** The values that there are; each other one is told. */
function known(
  values: readonly string[],
  all: readonly string[],
  code: 'command/unknown-product' | 'command/unknown-edition',
  report: Report,
): readonly string[] {
  return [...new Set(values)].filter((value) => {
    if (all.includes(value)) return true;
    report(problem(code, undefined, { value, known: all }));
    return false;
  });
}

/** The editions of the cards that are made, and the one that a kit goes with. */
function cardsOf(wanted: Wanted): readonly CardEdition[] {
  const made = wanted.get('cards') ?? [];
  const names = wanted.has('kit') ? [...made, kitEdition(wanted)] : made;
  return CARD_EDITIONS.filter(({ name }) => names.includes(name));
}

/** The last moment that a `Date` can hold, in seconds. */
const LAST_EPOCH = 8.64e12;

/** See reproducible-builds.org/specs/source-date-epoch: seconds since 1970, without a fraction. */
function readEpoch(value: string | undefined, report: Report): Date | undefined {
  if (value === undefined || value === '') return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (seconds <= LAST_EPOCH) return new Date(seconds * 1000);
  report(problem('command/wrong-epoch', undefined, { value }));
  return undefined;
}
