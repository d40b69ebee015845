/** The options for the booklet, read and checked. */
import { problem, type Report } from '../../diagnostics.ts';
import type { BuildRequest } from '../../products/product.ts';
import type { TypedOptions } from './arguments.ts';
import { checkEffects, type Effect } from './effects.ts';

/** In mm: more is no paper but board, and a booklet of it does not fold. */
const THICKEST = 1;

/** Each with what it changes something of. */
const OPTIONS = [
  { key: 'themes', option: '--themes', product: 'booklet' },
  { key: 'creep', option: '--creep', product: 'booklet', edition: 'print' },
  { key: 'bookletSimplex', option: '--booklet-simplex', product: 'booklet', edition: 'print' },
] as const satisfies readonly Effect[];

/** Whether less or something else is asked for than the booklet as it is. */
export function narrowsBooklet(options: TypedOptions): boolean {
  return OPTIONS.some(({ key }) => options[key] !== undefined);
}

export function readBookletOptions(
  options: TypedOptions,
  asked: Pick<BuildRequest, 'only' | 'editions'>,
  report: Report,
): Pick<BuildRequest, 'themes' | 'booklet'> {
  checkEffects(options, OPTIONS, asked, report);
  const themes = [...new Set(options.themes ?? [])];
  if (themes.includes('')) report(problem('command/empty-value', undefined, { option: '--themes' }));
  const creepMm = readCreep(options.creep, report);
  return { themes, booklet: { creepMm, simplex: options.bookletSimplex ?? false } };
}

/** Millimetres with a point, or with the comma of most keyboards here. */
function readCreep(typed: string | undefined, report: Report): number {
  if (typed === undefined) return 0;
  const creep = /^\d*[.,]?\d+$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
  if (creep <= THICKEST) return creep;
  report(problem('command/wrong-length', undefined, { option: '--creep', value: typed, most: THICKEST }));
  return 0;
}
