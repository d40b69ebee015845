/** Choice → the YAML of a choice file, as a person would write it: the same choice always the same text. */

import { collapseSpace } from '../content/characters.ts';
import type { Deck } from '../content/model.ts';
import { folded, inline, quoted } from '../content/yaml-text.ts';
import type { Choice, OwnCardChoice, OwnClusterChoice, WrittenText } from './choice.ts';
import { type Names, namesOf } from './names.ts';

/**
 * Names become ids, which stay when numbers change; the number and the first words stand beside them as a
 * comment. What the deck does not have keeps its name.
 */
export function writeChoice(choice: Choice, deck: Deck): string {
  const names = namesOf(deck, []);
  const { title, description, seed, sort, copies, draw } = choice;
  const lines = [
    '# kletspot build --selection …',
    ...(title === undefined ? [] : [`title: ${inline(title)}`]),
    ...(description === undefined ? [] : folded('description', description, '')),
    ...list('clusters', choice.clusters, (name) => nameOfCluster(name, names)),
    ...list('cards', choice.cards, (name) => nameOfCard(name, names)),
    ...list('without', choice.without.length > 0 ? choice.without : undefined, (name) =>
      nameOfEither(name, names),
    ),
    ...group('own-clusters', choice.ownClusters, ownClusterLines),
    ...group('own-cards', choice.ownCards, (own) => ownCardLines(own, names)),
    ...(draw ? [`${draw.from === 'each' ? 'draw' : 'draw-total'}: ${draw.count}`] : []),
    ...(seed === undefined ? [] : [`seed: ${seed}`]),
    ...(sort === 'deck' ? [] : [`sort: ${sort}`]),
    ...(copies === 1 ? [] : [`copies: ${copies}`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The choice with every name that the deck knows as an id: what its file holds. */
export function withIds(choice: Choice, deck: Deck): Choice {
  const names = namesOf(deck, []);
  const clusters = choice.clusters?.map((name) => nameOfCluster(name, names).name);
  const cards = choice.cards?.map((name) => nameOfCard(name, names).name);
  const without = choice.without.map((name) => nameOfEither(name, names).name);
  const ownCards = choice.ownCards.map((own) => ({
    ...own,
    cluster: nameOfCluster(own.cluster, names).name,
  }));
  return { ...choice, clusters, cards, without, ownCards };
}

interface Told {
  readonly name: string;
  readonly comment?: string;
}

function nameOfCluster(name: string, { clusters }: Names): Told {
  const [cluster, other] = clusters.find(name);
  if (!cluster || other) return { name };
  return { name: cluster.id, comment: `${cluster.number} ${cluster.title.plain} (${cluster.colour})` };
}

function nameOfCard(name: string, { cards }: Names): Told {
  const [card] = cards.find(name);
  return card ? { name: card.id, comment: `${card.number} ${card.text.plain}` } : { name };
}

function nameOfEither(name: string, names: Names): Told {
  const card = nameOfCard(name, names);
  return card.comment === undefined ? nameOfCluster(name, names) : card;
}

function list(key: string, items: readonly string[] | undefined, nameOf: (name: string) => Told): string[] {
  if (!items) return [];
  if (items.length === 0) return [`${key}: []`];
  return [`${key}:`, ...items.map((item) => `  - ${commented(nameOf(item))}`)];
}

/** Enough to know the card by. */
const COMMENT_LENGTH = 50;

function commented({ name, comment }: Told): string {
  if (comment === undefined) return inline(name);
  const letters = [...collapseSpace(comment)];
  const start = letters.slice(0, COMMENT_LENGTH).join('').trimEnd();
  return `${inline(name)} # ${start}${letters.length > COMMENT_LENGTH ? '…' : ''}`;
}

function group<Item>(
  key: string,
  items: readonly Item[],
  linesOf: (item: Item) => readonly string[],
): string[] {
  if (items.length === 0) return [];
  const indented = items.flatMap((item) =>
    linesOf(item).map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`)),
  );
  return [`${key}:`, ...indented];
}

function ownClusterLines({ id, title, colour, hex, shape }: OwnClusterChoice): readonly string[] {
  const paper = hex === undefined ? inline(colour) : `{ name: ${quoted(colour)}, hex: ${quoted(hex)} }`;
  return [`id: ${inline(id)}`, ...textLines('title', title), `colour: ${paper}`, `shape: ${inline(shape)}`];
}

function ownCardLines({ cluster, text, note }: OwnCardChoice, names: Names): readonly string[] {
  const told = nameOfCluster(cluster, names);
  return [
    `cluster: ${commented(told)}`,
    ...textLines('text', text),
    ...(note ? textLines('note', note) : []),
  ];
}

function textLines(key: string, { words, language }: WrittenText): readonly string[] {
  if (language === undefined) return folded(key, words, '');
  return [`${key}:`, ...folded('text', words, '  '), `  lang: ${language}`];
}
