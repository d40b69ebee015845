/** Whatever is combined: no card is lost, doubled or foreign, and the same input gives the same cards. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deck } from '../../src/content/model.ts';
import type { Choice } from '../../src/selection/choice.ts';
import { isOwn, type Selection } from '../../src/selection/selection.ts';
import { cpuTime } from '../cpu-time.ts';
import { fittingChoice } from './arbitraries.ts';
import { deckOf, FIVE, numbersIn, outcomeOf } from './decks.ts';

const { deck } = FIVE;

/** What may be chosen, told in the plainest way: by the printed numbers. */
function candidates(choice: Choice, { clusters }: Deck): Set<string> {
  const cards = clusters.flatMap((cluster) => cluster.cards.map((card) => ({ cluster, card })));
  const isNamed = (names: readonly string[] | undefined, ...known: readonly string[]) =>
    (names ?? []).some((name) => known.includes(name));
  const all = !choice.clusters && !choice.cards;
  const left = cards.filter(({ cluster, card }) => {
    const ofCluster = [cluster.id, String(cluster.number)];
    const started =
      all || isNamed(choice.clusters, ...ofCluster) || isNamed(choice.cards, card.id, card.number);
    return started && !isNamed(choice.without, card.id, card.number, ...ofCluster);
  });
  return new Set(left.map(({ card }) => card.number));
}

function printed(selection: Selection): readonly string[] {
  return selection.clusters.flatMap(({ cards }) => cards.map(({ number }) => number));
}

function clusterOf(number: string): string {
  return number.slice(0, number.indexOf('.'));
}

function counted(numbers: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  return counts;
}

test('every combination of options', () => {
  fc.assert(
    fc.property(fittingChoice(deck), (choice) => {
      const { selection, problems } = outcomeOf(choice);
      const may = candidates(choice, deck);
      const own = choice.ownCards.length;
      if (!selection) {
        const { draw } = choice;
        const inEach = Object.entries(counted([...may].map(clusterOf)));
        const tooFew =
          draw?.from === 'all' ? may.size < draw.count : inEach.some(([, n]) => draw && n < draw.count);
        expect(may.size + own === 0 || tooFew).toBe(true);
        expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
        return;
      }
      const numbers = printed(selection);
      // Each card as often as there are copies, and one's own cards all.
      expect(new Set(Object.values(counted(numbers)))).toEqual(new Set([choice.copies]));
      const once = new Set(numbers);
      expect([...once].filter((number) => number.includes('E')).length).toBe(own);
      const ofDeck = [...once].filter((number) => !number.includes('E'));
      expect(ofDeck.filter((number) => !may.has(number))).toEqual([]);
      if (!choice.draw) expect(ofDeck.length).toBe(may.size);
      else if (choice.draw.from === 'all') expect(ofDeck.length).toBe(choice.draw.count);
      else {
        const drawnFrom = new Set([...may].map(clusterOf));
        const counts = counted(ofDeck.map(clusterOf));
        expect(new Set(Object.keys(counts))).toEqual(drawnFrom);
        expect(Object.values(counts).every((count) => count === choice.draw?.count)).toBe(true);
      }
      // Each in its own cluster, none of which is empty or stands twice.
      for (const { cluster, cards } of selection.clusters) {
        expect(cards.length).toBeGreaterThan(0);
        expect(cards.every(({ number }) => clusterOf(number) === String(cluster.number))).toBe(true);
      }
      const ids = selection.clusters.map(({ cluster }) => cluster.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(selection.chosen).toMatchObject({ cards: ofDeck.length, own, copies: choice.copies });
      expect(outcomeOf(choice).selection).toEqual(selection);
    }),
    { numRuns: 2000 },
  );
});

test('by number they lie in the order of the deck, one’s own last', () => {
  fc.assert(
    fc.property(fittingChoice(deck), (choice) => {
      const { selection } = outcomeOf({ ...choice, sort: 'deck', copies: 1 });
      const place = (number: string) =>
        (number.includes('E') ? 1000 : 0) + Number(number.split(/[.E]+/).at(-1));
      for (const { cards } of selection?.clusters ?? []) {
        const places = cards.map(({ number }) => place(number));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
      const clusters = selection?.clusters.map(({ cluster }) => cluster.number) ?? [];
      expect(clusters).toEqual(clusters.toSorted((a, b) => a - b));
    }),
  );
});

describe('a draw', () => {
  const seeds = fc.integer({ min: 0, max: 4294967295 });

  function drawnOf(choice: Partial<Choice>, content = FIVE): readonly string[] {
    const { selection } = outcomeOf(choice, content);
    return selection ? printed(selection) : [];
  }

  test('of a cluster is the same whatever else is chosen', () => {
    fc.assert(
      fc.property(seeds, fc.subarray(['1', '2', '4', '5']), (seed, others) => {
        const draw = { from: 'each', count: 3 } as const;
        const alone = drawnOf({ clusters: ['3'], draw, seed });
        const among = drawnOf({ clusters: [...others, '3'], draw, seed });
        expect(among.filter((number) => number.startsWith('3.'))).toEqual(alone);
      }),
    );
  });

  test('of more holds that of fewer', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('each' as const, 'all' as const), (seed, from) => {
        const small = drawnOf({ clusters: ['1', '2'], draw: { from, count: 2 }, seed });
        const large = drawnOf({ clusters: ['1', '2'], draw: { from, count: 4 }, seed });
        expect(from === 'all' || small.every((number) => large.includes(number))).toBe(true);
        expect(large.length).toBe(from === 'each' ? 8 : 4);
      }),
    );
  });

  test('goes on to the next card when a drawn one is left out or the deck grows', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const draw = { from: 'each', count: 3 } as const;
        const before = drawnOf({ clusters: ['5'], draw, seed });
        const [gone = '', ...stay] = before;
        const after = drawnOf({ clusters: ['5'], draw, seed, without: [gone] });
        expect(stay.every((number) => after.includes(number))).toBe(true);
        const grown = drawnOf({ clusters: ['5'], draw, seed }, deckOf(5, 5, 5, 5, 9));
        expect(grown.filter((number) => Number(number.slice(2)) <= 6 && !before.includes(number))).toEqual(
          [],
        );
      }),
    );
  });

  test('is fair: each card and each pair comes about as often, from seeds in a row', () => {
    const counts: Record<string, number> = {};
    const pairs: Record<string, number> = {};
    const tries = 6000;
    for (let seed = 0; seed < tries; seed += 1) {
      const [one = '', other = ''] = drawnOf({ clusters: ['5'], draw: { from: 'each', count: 2 }, seed });
      for (const number of [one, other]) counts[number] = (counts[number] ?? 0) + 1;
      pairs[`${one} ${other}`] = (pairs[`${one} ${other}`] ?? 0) + 1;
    }
    // Chi-squared with 5 and 14 degrees of freedom: more than these once in ten thousand.
    const chi = (found: readonly number[], expected: number) =>
      found.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(Object.keys(pairs).length).toBe(15);
    expect(chi(Object.values(counts), tries / 3)).toBeLessThan(25.7);
    expect(chi(Object.values(pairs), tries / 15)).toBeLessThan(42.6);
  });
});

test('ten thousand own cards take a moment', () => {
  const ownCards = Array.from({ length: 10_000 }, (_, index) => ({
    cluster: String((index % 5) + 1),
    text: { words: `Eigen vraag ${index}?`, language: undefined },
    note: undefined,
  }));
  const choice = { ownCards, draw: { from: 'all', count: 5 }, sort: 'random', seed: 1 } as const;
  expect(cpuTime(() => outcomeOf(choice))).toBeLessThan(2000);
  const { selection } = outcomeOf(choice);
  expect(selection?.clusters.flatMap(({ cards }) => cards.filter(isOwn)).length).toBe(10_000);
  expect(numbersIn(selection)?.match(/2\.E2000/g)?.length).toBe(1);
});
