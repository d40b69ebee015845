/** Products and editions as Dutch says them; English uses the names that are typed. */

export function dutchEdition(edition: string): string {
  return EDITIONS[edition] ?? edition;
}

export function dutchProduct(product: string): string {
  return PRODUCTS[product] ?? product;
}

const PRODUCTS: Readonly<Record<string, string>> = { cards: 'kaarten', booklet: 'boekje', kit: 'kit' };

const EDITIONS: Readonly<Record<string, string>> = {
  'coloured-paper': 'gekleurd papier',
  'white-paper': 'wit papier',
  'large-print': 'grote letter',
  screen: 'scherm',
  print: 'druk',
  guide: 'handleiding',
  label: 'etiket',
  notes: 'noteerkaarten',
};
