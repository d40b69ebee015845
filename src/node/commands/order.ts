/** Options as typed → the request for a build. Reports every unknown value. */
import { problem, type Report } from '../../diagnostics.ts';
import { CARD_EDITIONS, type CardEdition } from '../../formats/formats.ts';
import { kitEdition } from '../../products/kit/kit-cards.ts';
import { OPTION_KEYS, PRINT_KEYS, rowOf } from '../../request/options.ts';
import { givenOf, readOptions } from '../../request/read.ts';
import type { BuildRequest } from '../../request/request.ts';
import { checkPrinting } from '../../request/rules.ts';
import { editionsOf, tellIdleOptions, wantedOf } from '../../run/catalogue.ts';
import { LISTINGS } from '../../run/listings.ts';
import type { Wanted } from '../../typesetting/product.ts';
import type { BuildOrder } from '../build.ts';
import { chooseOutput } from '../output/dist.ts';
import type { TypedOptions } from './arguments.ts';
import { readChoice } from './choice-options.ts';
import { foldersOf } from './common.ts';
import type { World } from './world.ts';

export function makeOrder(options: TypedOptions, world: World, report: Report): BuildOrder {
  const request = makeRequest(options, world, report);
  if (options.watch && options.json) {
    const together = [{ option: 'watch' }, { option: 'json' }];
    report(problem('command/not-together', undefined, { options: together }));
  }
  const isNarrowed = givenOf(OPTION_KEYS, options).some((key) => rowOf(key).narrows);
  return {
    folders: foldersOf(options, world),
    request,
    previews: options.previews ?? true,
    out: chooseOutput(options.out, isNarrowed, world.work ?? world.cwd, world.cwd),
    places: world,
  };
}

export function makeRequest(
  options: TypedOptions,
  { cwd, environment }: Pick<World, 'cwd' | 'environment'>,
  report: Report,
): BuildRequest {
  const only = known(options.only ?? [], PRODUCT_NAMES, 'command/unknown-product', report);
  const editions = known(options.edition ?? [], editionsOf([]), 'command/unknown-edition', report);
  const asked = { only, editions };
  const wanted = wantedOf(asked);
  if (wanted.size === 0) report(problem('command/no-match', undefined, { only, known: editionsOf(only) }));
  tellIdleOptions(options, wanted, report);
  const printing = readOptions(PRINT_KEYS, options, report);
  checkPrinting(printing, options, cardsOf(wanted), report);
  const date = readEpoch(environment.SOURCE_DATE_EPOCH, report);
  return {
    ...asked,
    options: printing,
    ...readChoice(options, cwd, report),
    ...(date === undefined ? {} : { date }),
  };
}

const PRODUCT_NAMES = LISTINGS.map(({ name }) => name);

/** Keeps the known values and reports the others. */
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

/** The card editions to make, and the one that a kit goes with. */
function cardsOf(wanted: Wanted): readonly CardEdition[] {
  const made = wanted.get('cards') ?? [];
  const names = wanted.has('kit') ? [...made, kitEdition(wanted)] : made;
  return CARD_EDITIONS.filter(({ name }) => names.includes(name));
}

/** The last moment a `Date` can hold, in seconds. */
const LAST_EPOCH = 8.64e12;

/** See reproducible-builds.org/specs/source-date-epoch: seconds since 1970, without a fraction. */
function readEpoch(value: string | undefined, report: Report): Date | undefined {
  if (value === undefined || value === '') return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (seconds <= LAST_EPOCH) return new Date(seconds * 1000);
  report(problem('command/wrong-epoch', undefined, { value }));
  return undefined;
}
