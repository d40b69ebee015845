/** Which editions of which products a request is about. */
import { problem, type Report } from '../diagnostics.ts';
import { OPTION_KEYS, type OptionKey, type Typed } from '../request/options.ts';
import { givenOf } from '../request/read.ts';
import type { Asked } from '../request/request.ts';
import type { Listing, Wanted } from '../typesetting/product.ts';
import { LISTINGS } from './listings.ts';

/** The editions a request wants, by product; an empty list wants all. A product without any is left out. */
export function wantedOf({ only, editions }: Asked, catalogue: readonly Listing[] = LISTINGS): Wanted {
  const keeps = (wanted: readonly string[], name: string): boolean =>
    wanted.length === 0 || wanted.includes(name);
  const kept = catalogue
    .filter(({ name }) => keeps(only, name))
    .map((product) => [product.name, product.editions.filter((name) => keeps(editions, name))] as const);
  return new Map(kept.filter(([, names]) => names.length > 0));
}

/** The editions of the given products, or of all if none is given; each name once. */
export function editionsOf(
  only: readonly string[],
  catalogue: readonly Listing[] = LISTINGS,
): readonly string[] {
  return [...new Set([...wantedOf({ only, editions: [] }, catalogue).values()].flat())];
}

/** Reports options for things that are not made: they would silently do nothing. */
export function tellIdleOptions(
  typed: Typed,
  wanted: Wanted,
  report: Report,
  catalogue: readonly Listing[] = LISTINGS,
): void {
  // Another check reports that nothing is made at all.
  if (wanted.size === 0) return;
  const obeyed = OPTION_KEYS.filter((key) => catalogue.some(({ obeys }) => obeys[key] !== undefined));
  for (const option of givenOf(obeyed, typed)) {
    if (catalogue.some((product) => heeds(product, option, wanted))) continue;
    const [product, editions] = firstThatHeeds(option, catalogue);
    const edition = editions === 'all' ? undefined : editions[0];
    report(problem('command/without-effect', undefined, { option, product, edition }));
  }
}

function heeds({ name, obeys }: Listing, option: OptionKey, wanted: Wanted): boolean {
  const heeding = obeys[option];
  const made = wanted.get(name) ?? [];
  return heeding === 'all' ? made.length > 0 : made.some((edition) => heeding?.includes(edition));
}

function firstThatHeeds(
  option: OptionKey,
  catalogue: readonly Listing[],
): readonly [product: string, editions: 'all' | readonly string[]] {
  const product = catalogue.find(({ obeys }) => obeys[option] !== undefined);
  return [product?.name ?? '', product?.obeys[option] ?? 'all'];
}
