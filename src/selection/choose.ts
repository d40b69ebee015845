/** Deck × choice → selection. What each part of a choice means stands in `choice.ts`. */
import type { Card, Cluster, Content, Deck } from '../content/model.ts';
import { collect, problem, type Report } from '../diagnostics.ts';
import { wordsAt } from '../placed-words.ts';
import type { Choice } from './choice.ts';
import { drawFrom, type Potful } from './draw.ts';
import { cardOf, cardsOf, clusterOf } from './found.ts';
import { type Names, namesOf } from './names.ts';
import { inOrder } from './order.ts';
import { readOwnCards, readOwnClusters } from './own.ts';
import { NOWHERE, type PlaceOf, placeInChoice } from './places.ts';
import type { ChosenCluster, Selection } from './selection.ts';

export interface Choosing {
  /** Used where something depends on chance and the choice has no seed of its own. */
  readonly spareSeed: number;
  /** Of a choice that came from a file. */
  readonly placeOf?: PlaceOf;
}

/** Nobody prints this many cards; it also bounds the memory that copies take. */
const MOST_CARDS = 100_000;

/** Undefined, with every problem reported, if the choice asks for what the deck doesn't have. */
export function choose(
  content: Pick<Content, 'deck' | 'palette'>,
  choice: Choice,
  report: Report,
  { spareSeed, placeOf = NOWHERE }: Choosing,
): Selection | undefined {
  const problems = collect();
  const tell: Report = (diagnostic) => {
    problems.report(diagnostic);
    report(diagnostic);
  };
  const { deck } = content;
  const own = readOwnClusters(content, choice, placeOf, tell);
  const names = namesOf(deck, own.clusters);
  const ownCards = readOwnCards(choice, names, placeOf, tell);
  const wanted = start(deck, choice, names, placeOf, tell);
  for (const card of leftOut(choice, names, placeOf, tell)) wanted.delete(card);
  const pot = [...deck.clusters, ...own.clusters]
    .map((cluster): Potful => {
      const cards = cluster.cards.filter((card) => wanted.has(card));
      return { cluster, cards, own: ownCards.get(cluster.id) ?? [] };
    })
    .filter(({ cards, own: added }) => cards.length + added.length > 0);
  if (pot.length === 0 && !problems.hasErrors) tell(problem('selection/empty', placeOf()));
  const ofDeck = pot.reduce((sum, { cards }) => sum + cards.length, 0);
  // Only the deck's cards are drawn: with own cards alone, chance decides nothing but their order.
  const isDrawn = choice.draw !== undefined && ofDeck > 0;
  const seed = isDrawn || choice.sort === 'random' ? (choice.seed ?? spareSeed) : undefined;
  const drawn = draw(pot, choice, seed ?? 0, placeOf, tell);
  if (drawn && choice.seed !== undefined && seed === undefined) {
    tell(problem('selection/idle-seed', placeOf('seed'), { seed: choice.seed }));
  }
  if (!drawn || problems.hasErrors) return undefined;
  const ordered = inOrder(drawn, choice, names, seed ?? 0);
  const clusters = copied(ordered, choice.copies, placeOf, tell);
  if (!clusters) return undefined;
  return {
    clusters,
    ownColours: own.colours,
    chosen: {
      title:
        choice.title === undefined ? undefined : wordsAt(choice.title, placeOf('title') ?? placeInChoice(0)),
      cards: drawn.reduce((sum, { cards }) => sum + cards.length, 0),
      all: deck.clusters.reduce((sum, { cards }) => sum + cards.length, 0),
      own: drawn.reduce((sum, { own: added }) => sum + added.length, 0),
      copies: choice.copies,
      drawnFrom: isDrawn ? ofDeck : undefined,
      seed,
    },
  };
}

function start(
  deck: Deck,
  { clusters, cards }: Choice,
  names: Names,
  placeOf: PlaceOf,
  report: Report,
): Set<Card> {
  if (!clusters && !cards) return new Set(deck.clusters.flatMap((cluster) => cluster.cards));
  const ofClusters = once<Cluster>('clusters', clusters ?? [], placeOf, report, (name, place) => {
    const found = clusterOf(name, names, place, report);
    return found ? [found] : [];
  });
  const single = once<Card>('cards', cards ?? [], placeOf, report, (name, place) => {
    const found = cardOf(name, names, place, report);
    return found ? [found] : [];
  });
  return new Set([...ofClusters.flatMap((cluster) => cluster.cards), ...single]);
}

function leftOut({ without }: Choice, names: Names, placeOf: PlaceOf, report: Report): readonly Card[] {
  return once<Card>('without', without, placeOf, report, (name, place) =>
    cardsOf(name, names, place, report),
  );
}

/** What a list of names stands for. Naming something twice, by whatever name, is reported and changes nothing. */
function once<Item>(
  key: string,
  list: readonly string[],
  placeOf: PlaceOf,
  report: Report,
  find: (name: string, place: ReturnType<PlaceOf>) => readonly Item[],
): readonly Item[] {
  const found = new Set<Item>();
  for (const [index, name] of list.entries()) {
    const place = placeOf(key, index);
    const items = find(name, place);
    if (items.length > 0 && items.every((item) => found.has(item))) {
      report(problem('selection/named-again', place, { name }));
    }
    for (const item of items) found.add(item);
  }
  return [...found];
}

function draw(
  pot: readonly Potful[],
  choice: Choice,
  seed: number,
  placeOf: PlaceOf,
  report: Report,
): readonly Potful[] | undefined {
  if (!choice.draw || pot.length === 0) return pot;
  const place = placeOf(choice.draw.from === 'each' ? 'draw' : 'draw-total');
  const drawn = drawFrom(pot, choice.draw, seed, place, report);
  return drawn?.filter(({ cards, own }) => cards.length + own.length > 0);
}

/** The whole row again, so that each copy is complete. */
function copied(
  clusters: readonly ChosenCluster[],
  copies: number,
  placeOf: PlaceOf,
  report: Report,
): readonly ChosenCluster[] | undefined {
  const count = copies * clusters.reduce((sum, { cards }) => sum + cards.length, 0);
  if (count > MOST_CARDS) {
    report(problem('selection/too-many', placeOf('copies'), { count, most: MOST_CARDS }));
    return undefined;
  }
  return clusters.map(({ cluster, cards }) => ({
    cluster,
    cards: Array.from({ length: copies }, () => cards).flat(),
  }));
}
