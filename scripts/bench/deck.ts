/** Decks of any size for the bench: the real questions over and over, each with a running number. */
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

interface DeckFile {
  clusters: { title: string; colour: string; cards: { id: string; text: string }[] }[];
}

/** The YAML of a deck with `count` cards, spread over the clusters of the real one. */
export function deckOf(count: number): string {
  const deck = parse(readFileSync(new URL('../../content/deck.yaml', import.meta.url), 'utf8')) as DeckFile;
  const real = deck.clusters.flatMap((cluster) => cluster.cards);
  for (const cluster of deck.clusters) cluster.cards = [];
  for (let index = 0; index < count; index += 1) {
    const { text, id } = real[index % real.length] as DeckFile['clusters'][number]['cards'][number];
    const place = Math.floor((index * deck.clusters.length) / count);
    const isReal = count === real.length;
    const card = isReal ? { id, text } : { id: `${id}-${index}`, text: `${text} (${index})` };
    (deck.clusters[place] as DeckFile['clusters'][number]).cards.push(card);
  }
  return stringify(deck);
}

/** A card for a program that knows nothing of decks. */
export interface PlainCard {
  readonly title: string;
  readonly label: string;
  readonly text: string;
}

/** The cards of a deck, read the plain way: no checks, no places. */
export function readCards(yaml: string): PlainCard[] {
  const deck = parse(yaml) as DeckFile;
  return deck.clusters.flatMap(({ title, colour, cards }, cluster) =>
    cards.map(({ text }, card) => ({ title, label: `${colour} ${cluster + 1}.${card + 1}`, text })),
  );
}

/** As `--beside` programs read them: plain values in a list. */
export function plainCards(yaml: string) {
  const deck = parse(yaml) as DeckFile;
  return deck.clusters.flatMap(({ title, colour, cards }, index) =>
    cards.map(({ text }) => ({
      cluster: index + 1,
      colour: INKS[colour] ?? '#c9c9c9',
      title,
      question: text,
    })),
  );
}

const INKS: Readonly<Record<string, string>> = {
  groen: '#3fa34d',
  roos: '#e86a92',
  geel: '#f2c230',
  blauw: '#2f7fc1',
};
