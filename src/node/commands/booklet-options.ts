/** The options for the booklet, read and checked. */
import { problem, type Report } from '../../diagnostics.ts';
import { type Edition, matchingEditions } from '../../products/catalogue.ts';
import type { BuildRequest } from '../../products/product.ts';
import type { TypedOptions } from './arguments.ts';

/** In mm: more is no paper but board, and a booklet of it does not fold. */
const THICKEST = 1;

/** Each option with the editions of which it changes something. */
const OPTIONS = [
  { key: 'themes', option: '--themes', edition: undefined },
  { key: 'creep', option: '--creep', edition: 'print' },
  { key: 'bookletSimplex', option: '--booklet-simplex', edition: 'print' },
] as const;

/** Whether less or something else is asked for than the booklet as it is. */
export function narrowsBooklet(options: TypedOptions): boolean {
  return OPTIONS.some(({ key }) => options[key] !== undefined);
}

export function readBookletOptions(
  options: TypedOptions,
  asked: Pick<BuildRequest, 'only' | 'editions'>,
  report: Report,
): Pick<BuildRequest, 'themes' | 'booklet'> {
  checkEffect(options, matchingEditions(asked.only, asked.editions), report);
  const themes = [...new Set(options.themes ?? [])];
  if (themes.includes('')) report(problem('command/empty-value', undefined, { option: '--themes' }));
  const creepMm = readCreep(options.creep, report);
  return { themes, booklet: { creepMm, simplex: options.bookletSimplex ?? false } };
}

/** An option for what is not made would be passed over in silence. */
function checkEffect(options: TypedOptions, made: readonly Edition[], report: Report): void {
  if (made.length === 0) return;
  for (const { key, option, edition } of OPTIONS) {
    const acts = made.some(
      ({ product, name }) => product === 'booklet' && (edition === undefined || name === edition),
    );
    if (options[key] === undefined || acts) continue;
    report(problem('command/without-effect', undefined, { option, product: 'booklet', edition }));
  }
}

/** Millimetres with a point, or with the comma of most keyboards here. */
function readCreep(typed: string | undefined, report: Report): number {
  if (typed === undefined) return 0;
  const creep = /^\d*[.,]?\d+$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
  if (creep <= THICKEST) return creep;
  report(problem('command/wrong-length', undefined, { option: '--creep', value: typed, most: THICKEST }));
  return 0;
}
