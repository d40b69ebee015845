/** What each part of a choice means. */

import { describe, expect, test } from 'vitest';
import type { Choice } from '../../src/selection/choice.ts';
import { placeInChoice } from '../../src/selection/places.ts';
import { isOwn, selectAll } from '../../src/selection/selection.ts';
import { wordsIn } from '../../src/words/index.ts';
import { tell } from '../../src/words/tell.ts';
import { chosen, deckOf, FIVE, numbersIn, outcomeOf, ownCard } from './decks.ts';

const GROEN = '1.1 1.2 1.3 1.4 1.5';
const BLAUW = '4.1 4.2 4.3 4.4 4.5';

function told(choice: Partial<Choice>, content = FIVE): readonly string[] {
  return outcomeOf(choice, content).problems.map((each) => {
    const { message, hint } = tell(each, wordsIn('en'));
    return `${each.code}: ${message} ${hint ?? ''}`.trim();
  });
}

describe('start', () => {
  test('nothing named is the whole deck, as it stands', () => {
    const { selection } = outcomeOf({});
    expect(selection?.clusters).toEqual(selectAll(FIVE.deck).clusters);
    expect(selection?.chosen).toMatchObject({ cards: 26, all: 26, own: 0, seed: undefined });
  });

  test.each<[Partial<Choice>, string]>([
    [{ clusters: ['groen', 'blauw'] }, `${GROEN} | ${BLAUW}`],
    [{ clusters: ['4', 'CLUSTER-A'] }, `${GROEN} | ${BLAUW}`],
    [{ clusters: ['Groen'] }, GROEN],
    [{ cards: ['1.2', 'd-1'] }, '1.2 | 4.1'],
    [{ cards: ['D-1'] }, '4.1'],
    [{ clusters: ['groen'], cards: ['4.1'] }, `${GROEN} | 4.1`],
    [{ clusters: ['groen'], cards: ['1.1'] }, GROEN],
    [{ clusters: [], cards: ['4.1'] }, '4.1'],
  ])('%j', (choice, expected) => {
    expect(chosen(choice)).toBe(expected);
  });

  test('4.10 is not 4.1', () => {
    const twelve = deckOf(1, 1, 1, 12);
    expect(chosen({ cards: ['4.10'] }, twelve)).toBe('4.10');
    expect(chosen({ cards: ['4.1'] }, twelve)).toBe('4.1');
    expect(told({ cards: ['4.10'] })).toEqual([
      'selection/unknown-card: The deck has no card "4.10". Its cards are 1.1–1.5, 2.1–2.5, 3.1–3.5, 4.1–4.5, 5.1–5.6; kletspot list shows them.',
    ]);
  });
});

describe('leave out', () => {
  test.each<[Partial<Choice>, string]>([
    [{ clusters: ['groen'], without: ['1.3', 'a-5'] }, '1.1 1.2 1.4'],
    [{ without: ['2', 'geel', 'cluster-d', 'wit', '1.1'] }, '1.2 1.3 1.4 1.5'],
    [{ clusters: ['groen'], without: ['4.1'] }, GROEN],
    [{ cards: ['1.1', '1.2'], without: ['1.1'] }, '1.2'],
  ])('%j', (choice, expected) => {
    expect(chosen(choice)).toBe(expected);
  });

  test('everything is no choice', () => {
    expect(told({ clusters: ['groen'], without: ['groen'] })[0]).toContain(
      'selection/empty: No card is left',
    );
    expect(outcomeOf({ clusters: [] }).codes).toEqual(['selection/empty']);
  });
});

describe('one’s own cards', () => {
  const own = [
    ownCard('groen', 'Mijn vraag?', 'Neem de tijd.'),
    ownCard('4', 'Nog een?'),
    ownCard('groen', 'Derde?'),
  ];

  test('follow those of the deck, numbered apart', () => {
    expect(chosen({ cards: ['1.1', '4.5'], ownCards: own })).toBe('1.1 1.E1 1.E2 | 4.5 4.E1');
    const { selection } = outcomeOf({ cards: ['1.1'], ownCards: own });
    const [first, mine] = selection?.clusters[0]?.cards ?? [];
    expect([first && isOwn(first), mine && isOwn(mine)]).toEqual([false, true]);
    expect(mine).toMatchObject({
      id: '1.E1',
      text: { plain: 'Mijn vraag?' },
      note: { plain: 'Neem de tijd.' },
    });
    expect(selection?.chosen).toMatchObject({ cards: 1, own: 3 });
  });

  test('can be all there is', () => {
    expect(chosen({ cards: [], ownCards: own })).toBe('1.E1 1.E2 | 4.E1');
    expect(chosen({ without: ['1', '2', '3', '4', '5'], ownCards: own })).toBe('1.E1 1.E2 | 4.E1');
  });

  test('are not named in the lists', () => {
    expect(told({ without: ['1.E1'], ownCards: own })[0]).toContain('selection/own-by-number: "1.E1"');
  });

  test('are read as Markdown, with their problems', () => {
    const { selection } = outcomeOf({ cards: [], ownCards: [ownCard('1', 'Wat *helpt* je?')] });
    expect(selection?.clusters[0]?.cards[0]?.text).toMatchObject({
      plain: 'Wat helpt je?',
      inlines: [{ kind: 'text' }, { kind: 'emphasis' }, { kind: 'text' }],
    });
    const { codes, problems } = outcomeOf({
      ownCards: [
        ownCard('1', 'Goed?'),
        ownCard('1', '![x](https://y.be)'),
        ownCard('1', ' '),
        ownCard('1', 'a\u202eb'),
      ],
    });
    expect(codes).toEqual(['content/markdown', 'content/empty-text', 'content/character']);
    expect(problems.map(({ place }) => place?.line)).toEqual([2, 3, 4]);
  });

  test('go in clusters of one’s own too, numbered on', () => {
    const zorg = {
      id: 'zorg',
      title: { words: 'Zorg voor jezelf', language: undefined },
      colour: 'oranje',
      hex: '#f4b183',
      shape: 'kring',
    };
    const { selection, codes } = outcomeOf({
      clusters: ['1', 'zorg'],
      ownClusters: [zorg],
      ownCards: [ownCard('oranje', 'Wat doet je deugd?')],
    });
    expect(codes).toEqual([]);
    expect(numbersIn(selection)).toBe(`${GROEN} | 6.E1`);
    expect(selection?.clusters[1]?.cluster).toMatchObject({ id: 'zorg', number: 6, colour: 'oranje' });
    expect(selection?.ownColours).toMatchObject([{ word: 'oranje', paper: { red: 0xf4 }, grammage: 160 }]);
    const wrong = (change: Partial<typeof zorg>) =>
      outcomeOf({ ownClusters: [{ ...zorg, ...change }], ownCards: [ownCard('zorg', 'Wat?')] }).codes;
    expect(wrong({ hex: '#333333' })).toEqual(['content/contrast']);
    expect(wrong({ colour: 'geel' })).toEqual(['selection/taken-colour']);
    expect(outcomeOf({ ownClusters: [{ ...zorg, hex: undefined }] }).codes).toEqual([
      'selection/unknown-colour',
    ]);
    expect(outcomeOf({ ownClusters: [{ ...zorg, id: 'a-1' }] }).codes).toEqual(['selection/taken-id']);
  });
});

describe('draw', () => {
  test('so many of each cluster that was chosen, in the order of the deck', () => {
    const { selection } = outcomeOf({ draw: { from: 'each', count: 2 }, seed: 42 });
    expect(selection?.clusters.map(({ cards }) => cards.length)).toEqual([2, 2, 2, 2, 2]);
    for (const { cards } of selection?.clusters ?? []) {
      expect(cards.toSorted((a, b) => (a.number < b.number ? -1 : 1))).toEqual(cards);
    }
    expect(selection?.chosen).toMatchObject({ cards: 10, seed: 42 });
  });

  test('so many in all, in proportion', () => {
    const sizes = (count: number) =>
      outcomeOf({ draw: { from: 'all', count }, seed: 1 }).selection?.clusters.map(
        ({ cards }) => cards.length,
      );
    expect(sizes(26)).toEqual([5, 5, 5, 5, 6]);
    expect(sizes(10)).toEqual([2, 2, 2, 2, 2]);
    expect(sizes(5)).toEqual([1, 1, 1, 1, 1]);
    expect(sizes(12)?.toSorted()).toEqual([2, 2, 2, 3, 3]);
    expect(sizes(1)).toEqual([1]);
  });

  describe('one’s own cards come on top', () => {
    const ownCards = [ownCard('1', 'Een?'), ownCard('1', 'Twee?')];
    const each = (count: number, more: Partial<Choice> = {}) =>
      outcomeOf({ ownCards, draw: { from: 'each', count }, seed: 42, ...more });
    const all = (count: number, more: Partial<Choice> = {}) =>
      outcomeOf({ ownCards, draw: { from: 'all', count }, seed: 42, ...more });

    test('two of each of five, or ten in all, make twelve with two of one’s own', () => {
      for (const { selection, codes } of [each(2), all(10)]) {
        expect(codes).toEqual([]);
        expect(selection?.chosen).toMatchObject({ cards: 10, own: 2 });
        expect(selection?.clusters.map(({ cards }) => cards.length)).toEqual([4, 2, 2, 2, 2]);
      }
    });

    test('they change nothing of what is drawn', () => {
      const ofDeck = (choice: Partial<Choice>) =>
        chosen(choice)
          .split(/[ |]+/)
          .filter((number) => !number.includes('E'));
      for (const from of ['each', 'all'] as const) {
        for (const count of [1, 2, 5]) {
          const draw = { from, count };
          const choice = { draw, seed: 9, clusters: ['1', '2'] };
          expect(ofDeck({ ...choice, ownCards })).toEqual(ofDeck(choice));
        }
      }
    });

    test('they make up for no card that the deck does not have', () => {
      expect(each(3, { cards: ['1.1', '1.2', '2.1', '2.2', '2.3'] }).problems).toMatchObject([
        { code: 'selection/too-few', params: { number: 1, asked: 3, has: 2 } },
      ]);
      expect(all(27).problems).toMatchObject([
        { code: 'selection/too-few-in-all', params: { asked: 27, has: 26 } },
      ]);
      expect(all(1, { clusters: [] }).problems).toMatchObject([
        { code: 'selection/too-few-in-all', params: { asked: 1, has: 0 } },
      ]);
      expect(told({ ownCards, clusters: [], draw: { from: 'all', count: 1 } })[0]).not.toContain('Draw 0');
    });

    test('a cluster of one’s own only stays as it is', () => {
      const mine = each(2, { cards: ['2.1', '2.2', '2.3'] });
      expect(numbersIn(mine.selection)).toMatch(/^1\.E1 1\.E2 \| 2\.\d 2\.\d$/);
      expect(numbersIn(each(2, { clusters: [] }).selection)).toBe('1.E1 1.E2');
    });
  });

  test('more than there is names the cluster and its number', () => {
    expect(told({ clusters: ['groen', 'wit'], draw: { from: 'each', count: 6 } })).toEqual([
      'selection/too-few: 6 cards cannot be drawn from cluster 1 (cluster-a, groen): it has 5 here. Draw 5 at most, or choose without this cluster.',
    ]);
    expect(told({ draw: { from: 'all', count: 27 } })[0]).toContain('27 cards cannot be drawn: there are 26');
    expect(outcomeOf({ clusters: ['groen'], draw: { from: 'each', count: 1e20 } }).codes).toEqual([
      'selection/too-few',
    ]);
  });

  test('without a seed the spare one is used, and said', () => {
    const draw = { from: 'each', count: 1 } as const;
    const spare = outcomeOf({ draw }, FIVE, { spareSeed: 99 }).selection;
    expect(spare?.chosen?.seed).toBe(99);
    expect(spare?.clusters).toEqual(
      outcomeOf({ draw, seed: 99 }, FIVE, { spareSeed: 3 }).selection?.clusters,
    );
    expect(outcomeOf({ seed: 4 }).codes).toEqual(['selection/idle-seed']);
  });

  test('of own cards alone nothing is drawn: no seed is said, and a given one changes nothing', () => {
    const own = { clusters: [], ownCards: [ownCard('groen', 'Een?'), ownCard('wit', 'Twee?')] };
    const draw = { from: 'each', count: 1 } as const;
    expect(outcomeOf({ ...own, draw }).selection?.chosen).toMatchObject({
      own: 2,
      seed: undefined,
      drawnFrom: undefined,
    });
    expect(outcomeOf({ ...own, draw, seed: 4 }).codes).toEqual(['selection/idle-seed']);
    expect(outcomeOf({ ...own, draw, sort: 'random', seed: 4 }).selection?.chosen).toMatchObject({
      seed: 4,
      drawnFrom: undefined,
    });
  });

  test('the same on every machine, for ever: sheets that are printed say by which seed', () => {
    const draw = (seed: number, count: number) => chosen({ draw: { from: 'each', count }, seed });
    expect([draw(0, 1), draw(42, 2), draw(4294967295, 2)]).toMatchInlineSnapshot(`
      [
        "1.4 | 2.4 | 3.3 | 4.3 | 5.5",
        "1.2 1.3 | 2.2 2.4 | 3.1 3.2 | 4.1 4.3 | 5.2 5.6",
        "1.1 1.2 | 2.3 2.4 | 3.2 3.3 | 4.2 4.5 | 5.2 5.4",
      ]
    `);
    expect(chosen({ clusters: ['wit'], sort: 'random', seed: 42 })).toMatchInlineSnapshot(
      `"5.3 5.5 5.4 5.2 5.1 5.6"`,
    );
    expect(chosen({ draw: { from: 'all', count: 7 }, seed: 2026 })).toMatchInlineSnapshot(
      `"1.2 | 2.1 | 3.5 | 4.4 4.5 | 5.1 5.2"`,
    );
  });
});

describe('order', () => {
  test.each<[Partial<Choice>, string]>([
    [{ cards: ['4.2', '1.3', '4.1'] }, '1.3 | 4.1 4.2'],
    [{ cards: ['4.2', '1.3', '4.1'], sort: 'listed' }, '4.2 4.1 | 1.3'],
    [{ clusters: ['blauw', 'groen'], sort: 'listed' }, `${BLAUW} | ${GROEN}`],
    [{ clusters: ['groen'], cards: ['4.2', '1.3', '4.1'], sort: 'listed' }, '1.3 1.1 1.2 1.4 1.5 | 4.2 4.1'],
    [{ cards: ['4.2', '1.3'], ownCards: [ownCard('4', 'Een?')], sort: 'listed' }, '4.2 4.E1 | 1.3'],
  ])('%j', (choice, expected) => {
    expect(chosen(choice)).toBe(expected);
  });

  test('at random within each cluster, one’s own among the others', () => {
    const ownCards = [ownCard('1', 'Een?')];
    const orders = Array.from({ length: 30 }, (_, seed) =>
      chosen({ clusters: ['1'], ownCards, sort: 'random', seed }),
    );
    expect(new Set(orders).size).toBeGreaterThan(20);
    expect(orders.some((order) => order.startsWith('1.E1'))).toBe(true);
    for (const order of orders) expect(order.split(' ').toSorted().join(' ')).toBe(`${GROEN} 1.E1`);
  });
});

describe('copies', () => {
  test('are whole pots, one after the other', () => {
    const choice = { cards: ['1.1', '1.2', '4.1'], ownCards: [ownCard('1', 'Een?')], copies: 2 };
    expect(chosen(choice)).toBe('1.1 1.2 1.E1 1.1 1.2 1.E1 | 4.1 4.1');
    expect(outcomeOf(choice).selection?.chosen).toMatchObject({ cards: 3, own: 1, copies: 2 });
  });

  test('are not more than can be printed', () => {
    expect(outcomeOf({ copies: 1000 }).codes).toEqual([]);
    expect(outcomeOf({ copies: 1000 }, deckOf(101)).codes).toEqual(['selection/too-many']);
  });
});

describe('names', () => {
  test('what is named again counts once, and is told', () => {
    const { selection, problems } = outcomeOf({ cards: ['1.1', 'a-1', '1.1'], clusters: ['2', 'roos'] });
    expect(numbersIn(selection)).toBe('1.1 | 2.1 2.2 2.3 2.4 2.5');
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning selection/named-again',
      'warning selection/named-again',
      'warning selection/named-again',
    ]);
  });

  test.each<[Partial<Choice>, string]>([
    [{ cards: ['a-11'] }, 'no card "a-11". Did you mean 1.1 (a-1)?'],
    [{ cards: ['groen'] }, '"groen" is a cluster, 1 (cluster-a); the name of a card was expected.'],
    [{ clusters: ['groene'] }, 'no cluster "groene". Did you mean 1 (cluster-a)?'],
    [{ clusters: ['1.1'] }, 'no cluster "1.1". The clusters are 1 (cluster-a), 2'],
    [{ clusters: ['6'] }, 'no cluster "6".'],
    [{ cards: ['constructor'] }, 'no card "constructor"'],
    [{ cards: ['x'.repeat(5000)] }, 'no card'],
    [{ without: ['7.1'] }, 'no card "7.1"'],
    [{ ownCards: [ownCard('rood', 'Een?')] }, 'no cluster "rood"'],
  ])('%.60j', (choice, words) => {
    const { selection } = outcomeOf(choice);
    expect(selection).toBeUndefined();
    expect(told(choice)[0]).toContain(words);
  });

  test('a colour of two clusters is not enough', () => {
    const { deck, palette } = deckOf(1, 1, 1);
    const clusters = deck.clusters.map((cluster) => ({
      ...cluster,
      colour: cluster.number === 2 ? 'wit' : 'groen',
    }));
    const content = { deck: { ...deck, clusters }, palette };
    expect(chosen({ clusters: ['wit'] }, content)).toBe('2.1');
    expect(told({ clusters: ['groen'] }, content)[0]).toContain(
      '"groen" is the colour of 2 clusters. Give the number or the id: 1 (cluster-a) or 3 (cluster-c).',
    );
  });

  test('every one that is wrong is told, at once', () => {
    expect(outcomeOf({ cards: ['9.9', 'zz'], clusters: ['q'], without: ['w'] }).codes).toEqual([
      'selection/unknown-cluster',
      'selection/unknown-card',
      'selection/unknown-card',
      'selection/unknown-card',
    ]);
  });
});

test.each([
  ['zz', 'content/bad-colour'],
  ['#102030', 'content/contrast'],
])(
  'a colour %s of one’s own that cannot be is told of its cluster, also where no file has it',
  (hex, code) => {
    const title = { words: 'Zorg', language: undefined };
    const zorg = { id: 'zorg', title, colour: 'oranje', hex, shape: 'kring' };
    const ownClusters = [{ ...zorg, id: 'eerst', colour: 'paars', hex: '#f7c08a' }, zorg];
    const ownCards = [ownCard('zorg', 'Een?'), ownCard('eerst', 'Twee?')];
    expect(outcomeOf({ ownClusters, ownCards }).problems).toMatchObject([{ code, place: placeInChoice(1) }]);
  },
);
