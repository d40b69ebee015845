/** What this version makes: the editions of each product, as data. */
import type { BuildRequest, ProductName } from './product.ts';

export interface Edition {
  readonly product: ProductName;
  readonly name: string;
}

export const CATALOGUE: readonly Edition[] = [
  { product: 'cards', name: 'coloured-paper' },
  { product: 'cards', name: 'white-paper' },
  { product: 'cards', name: 'large-print' },
  { product: 'booklet', name: 'screen' },
  { product: 'booklet', name: 'print' },
  { product: 'booklet', name: 'large-print' },
  { product: 'kit', name: 'guide' },
  { product: 'kit', name: 'label' },
  { product: 'kit', name: 'notes' },
  { product: 'page', name: 'site' },
  { product: 'page', name: 'package' },
];

/** The product × edition pairs that a request keeps; an empty list keeps everything. */
export function matchingEditions(
  only: readonly string[],
  editions: readonly string[],
  catalogue: readonly Edition[] = CATALOGUE,
): readonly Edition[] {
  const keeps = (wanted: readonly string[], name: string): boolean =>
    wanted.length === 0 || wanted.includes(name);
  return catalogue.filter((edition) => keeps(only, edition.product) && keeps(editions, edition.name));
}

/** Names of the editions of a product that a request asks for: two products may have one of the same name. */
export function wantedEditions(
  product: ProductName,
  request: Pick<BuildRequest, 'only' | 'editions'>,
): readonly string[] {
  return matchingEditions(request.only, request.editions)
    .filter((edition) => edition.product === product)
    .map(({ name }) => name);
}

export function madeProducts(catalogue: readonly Edition[] = CATALOGUE): readonly ProductName[] {
  return [...new Set(catalogue.map((edition) => edition.product))];
}

/** The editions of the given products, of all of them without any. */
export function editionsOf(
  only: readonly string[],
  catalogue: readonly Edition[] = CATALOGUE,
): readonly string[] {
  return [...new Set(matchingEditions(only, [], catalogue).map((edition) => edition.name))];
}
