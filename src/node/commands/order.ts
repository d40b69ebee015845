/** From options as typed to what a build is asked; every value that we do not know is reported. */
import { problem, type Report } from '../../diagnostics.ts';
import { editionsOf, madeProducts, matchingEditions } from '../../products/catalogue.ts';
import { type BuildRequest, PRODUCTS, type ProductName } from '../../products/product.ts';
import type { BuildOrder } from '../build.ts';
import { choiceFile } from '../choice-file.ts';
import { isLanguage, LANGUAGES } from '../language.ts';
import { chooseOutput } from '../output/dist.ts';
import { type ProjectFolders, projectFolders } from '../project.ts';
import type { TypedOptions } from './arguments.ts';
import { narrowsBooklet, readBookletOptions } from './booklet-options.ts';
import { readChoiceOptions } from './choice-options.ts';
import { readKitOptions } from './kit-options.ts';
import { changesCards, readCheckedSheetOptions } from './sheet-options.ts';
import type { World } from './world.ts';

/** What holds for every command. */
export function checkCommon(options: TypedOptions, report: Report): void {
  if (options.lang !== undefined && !isLanguage(options.lang)) {
    report(problem('command/unknown-language', undefined, { value: options.lang, known: LANGUAGES }));
  }
  for (const name of ['content', 'out', 'selection'] as const) {
    if (options[name] === '') report(problem('command/empty-value', undefined, { option: `--${name}` }));
  }
}

/** Where the project lies, and a file that was given with a choice. */
export function foldersOf({ content, selection }: TypedOptions, { cwd, root }: World): ProjectFolders {
  const folders = projectFolders(content, cwd, root);
  const file = selection ? choiceFile(selection, cwd) : undefined;
  return file?.path === undefined ? folders : { ...folders, choice: { key: file.key, path: file.path } };
}

export function makeOrder(options: TypedOptions, world: World, report: Report): BuildOrder {
  const only = knownProducts(options.only ?? [], report);
  const editions = knownEditions(options.edition ?? [], report);
  if (matchingEditions(only, editions).length === 0) {
    report(problem('command/no-match', undefined, { only, known: editionsOf(only) }));
  }
  if (options.watch && options.json) {
    report(problem('command/not-together', undefined, { options: ['--watch', '--json'] }));
  }
  const date = readEpoch(world.environment.SOURCE_DATE_EPOCH, report);
  const request: BuildRequest = {
    only,
    editions,
    blanks: options.blanks ?? true,
    ...readCheckedSheetOptions(options, { only, editions }, report),
    ...readBookletOptions(options, { only, editions }, report),
    ...readKitOptions(options, { only, editions }, report),
    ...readChoiceOptions(options, { only, editions }, world.cwd, report),
    ...(date === undefined ? {} : { date }),
  };
  const narrowed =
    only.length > 0 ||
    editions.length > 0 ||
    narrowsBooklet(options) ||
    options.jar !== undefined ||
    changesCards(options) ||
    request.choice !== undefined;
  return {
    folders: foldersOf(options, world),
    request,
    out: chooseOutput(options.out, narrowed, world.root, world.cwd),
  };
}

function knownProducts(values: readonly string[], report: Report): readonly ProductName[] {
  const made = madeProducts();
  return [...new Set(values)].flatMap((value) => {
    const product = PRODUCTS.find((name) => name === value);
    if (product && made.includes(product)) return [product];
    const code = product ? 'command/product-not-made' : 'command/unknown-product';
    report(problem(code, undefined, { value, known: made }));
    return [];
  });
}

function knownEditions(values: readonly string[], report: Report): readonly string[] {
  const known = editionsOf([]);
  return [...new Set(values)].filter((value) => {
    if (known.includes(value)) return true;
    report(problem('command/unknown-edition', undefined, { value, known }));
    return false;
  });
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
