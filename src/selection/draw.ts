/** Drawing from the pot: which cards of the deck stay. Own cards always stay and aren't counted. */
import type { Card, Cluster } from '../content/model.ts';
import { type Place, problem, type Report } from '../diagnostics.ts';
import type { Draw } from './choice.ts';
import { inRandomOrder } from './random.ts';
import type { OwnCard } from './selection.ts';

/** A cluster's share of the pot, before and after drawing. */
export interface Potful {
  readonly cluster: Cluster;
  /** Of the deck. */
  readonly cards: readonly Card[];
  readonly own: readonly OwnCard[];
}

/** What stays of each, in its order; undefined, with the reason reported, if there are too few. */
export function drawFrom(
  pot: readonly Potful[],
  { from, count }: Draw,
  seed: number,
  place: Place | undefined,
  report: Report,
): readonly Potful[] | undefined {
  const counts =
    from === 'each' ? countEach(pot, count, place, report) : countAll(pot, count, seed, place, report);
  return counts && pot.map((part, index) => ({ ...part, cards: draw(part.cards, counts[index] ?? 0, seed) }));
}

/** How many to draw from each cluster; one with no card of the deck left gives none. */
function countEach(
  pot: readonly Potful[],
  count: number,
  place: Place | undefined,
  report: Report,
): readonly number[] | undefined {
  const short = pot.filter(({ cards }) => cards.length > 0 && cards.length < count);
  for (const { cluster, cards } of short) {
    const { id, number, colour } = cluster;
    report(problem('selection/too-few', place, { id, number, colour, asked: count, has: cards.length }));
  }
  return short.length > 0 ? undefined : pot.map(() => count);
}

function countAll(
  pot: readonly Potful[],
  count: number,
  seed: number,
  place: Place | undefined,
  report: Report,
): readonly number[] | undefined {
  const has = pot.reduce((sum, { cards }) => sum + cards.length, 0);
  if (has < count) {
    report(problem('selection/too-few-in-all', place, { asked: count, has }));
    return undefined;
  }
  return spread(pot, count, seed);
}

/**
 * Largest remainders: each cluster gets its share by number of cards, rounded down; what is left goes one by one
 * to those that lost most by rounding. Chance decides between equals.
 */
function spread(pot: readonly Potful[], count: number, seed: number): readonly number[] {
  const all = pot.reduce((sum, { cards }) => sum + cards.length, 0);
  const shares = pot.map(({ cluster, cards }) => {
    const exact = count * cards.length;
    return { id: cluster.id, whole: Math.floor(exact / all), lost: exact % all };
  });
  const left = count - shares.reduce((sum, { whole }) => sum + whole, 0);
  const byLoss = [...inRandomOrder(shares, ({ id }) => id, seed, 'spread')].sort((a, b) => b.lost - a.lost);
  const more = new Set(byLoss.slice(0, left));
  return shares.map((share) => share.whole + (more.has(share) ? 1 : 0));
}

function draw(cards: readonly Card[], count: number, seed: number): readonly Card[] {
  if (count >= cards.length) return cards;
  const drawn = new Set(inRandomOrder(cards, ({ id }) => id, seed, 'draw').slice(0, count));
  return cards.filter((card) => drawn.has(card));
}
