/** Made-up decks, written as the YAML that a person would write. */

export interface MadeUpCluster {
  readonly title: string;
  readonly colour: string;
  readonly shape: string;
  /** The words of each card, as they are to be printed. */
  readonly cards: readonly string[];
}

export interface MadeUpDeck {
  readonly language: string;
  readonly clusters: readonly MadeUpCluster[];
}

const HEAD = {
  title: 'Proef',
  version: '1.0',
  date: '2026-11-22',
  author: 'Wij',
  citation: 'Wij (2026).',
  'short-citation': 'Wij',
  palette: 'trophee',
};

/** JSON, which is YAML too; every sign that Markdown could take for its own gets a backslash. */
export function deckYaml({ language, clusters }: MadeUpDeck): string {
  const written = clusters.map(({ title, colour, shape, cards }, index) => ({
    id: `groep-${index + 1}`,
    title: literal(title),
    colour,
    shape,
    cards: cards.map((text, place) => ({ id: `kaart-${index + 1}-${place + 1}`, text: literal(text) })),
  }));
  return JSON.stringify({ ...HEAD, language, clusters: written }, undefined, 2);
}

/** One cluster of these cards, in Dutch. */
export function deckOf(...cards: readonly string[]): string {
  const cluster = { title: 'Eerste', colour: 'groen', shape: 'persoon', cards };
  return deckYaml({ language: 'nl', clusters: [cluster] });
}

/** With a backslash before each character that can be a mark. */
function literal(text: string): string {
  return text.replace(/[*[\]\\]/g, '\\$&');
}
