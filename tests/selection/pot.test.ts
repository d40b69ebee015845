/** A pot is the same thing on the page and in the picker; where the two differ is said here. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collect } from '../../src/diagnostics.ts';
import { ALL_CARDS } from '../../src/selection/choice.ts';
import { choose } from '../../src/selection/choose.ts';
import {
  fromFile,
  keptIds,
  NEW_FILE,
  type Pot,
  withDraw,
  withDrawn,
  withKept,
  withOwnCard,
  withoutOwnCard,
  withPast,
  withTitle,
} from '../../src/selection/pot.ts';
import { contentOf, fail, projectFiles } from '../products/project.ts';

const content = contentOf(projectFiles);
const all = content.deck.clusters.flatMap(({ cards }) => cards.map(({ id }) => id));
const TABLE: Pot = { choice: ALL_CARDS };
const own = { cluster: 'buurt', text: { words: 'Wat helpt?', language: undefined }, note: undefined };

/** What is printed of it. */
function printed({ choice }: Pot): readonly string[] {
  const selection = choose(content, choice, fail, { spareSeed: 0 });
  return (selection?.clusters ?? []).flatMap(({ cards }) => cards.map(({ id }) => id));
}

test.each([
  ['on the table', TABLE],
  ['of a new file', NEW_FILE],
  ['of a file', fromFile({ ...ALL_CARDS, clusters: ['groen', '2'], without: ['1.3'] })],
])('a pot %s holds and prints what was taken, whatever that is', (_, pot) => {
  fc.assert(
    fc.property(fc.subarray(all, { minLength: 1 }), fc.subarray(all, { minLength: 1 }), (first, then) => {
      const taken = withKept(content, withKept(content, pot, new Set(first)), new Set(then));
      expect([...keptIds(content, taken)].toSorted()).toEqual(then.toSorted());
      expect(printed(taken).toSorted()).toEqual(then.toSorted());
    }),
    { numRuns: 100 },
  );
});

test('own cards come, change and go, and leave the others as they are', () => {
  const one = withOwnCard(TABLE, own, undefined);
  const other = { ...own, cluster: 'proces' };
  const two = withOwnCard(one, other, undefined);
  expect(withOwnCard(two, other, 0).choice.ownCards).toEqual([other, other]);
  expect(withoutOwnCard(two, 0).choice.ownCards).toEqual([other]);
  expect(keptIds(content, withoutOwnCard(one, 0))).toEqual(keptIds(content, TABLE));
});

describe('title and draw', () => {
  const rule = { ...ALL_CARDS, title: 'Team', draw: { from: 'each', count: 2 }, seed: 7 } as const;
  const fewer = new Set(all.slice(1));

  test('go from the table when a card is left by hand, which makes another choice of it', () => {
    const table: Pot = { choice: rule };
    const { choice, drawnFrom } = withKept(content, table, fewer);
    expect([choice.title, choice.draw, choice.seed]).toEqual([undefined, undefined, undefined]);
    expect(drawnFrom).toEqual({ clusters: undefined, cards: undefined, without: [] });
  });

  test('stay in a file, of which one chooses what it draws from', () => {
    const file = fromFile(rule);
    expect(keptIds(content, file).size).toBe(all.length);
    const { choice } = withKept(content, file, fewer);
    expect([choice.title, choice.draw, choice.seed]).toEqual(['Team', rule.draw, 7]);
    expect(withKept(content, withKept(content, file, fewer), new Set(all)).choice).toEqual(rule);
  });
});

describe('a draw', () => {
  test('takes the same cards on the table, where it stays a rule, and in a file, which then names them', () => {
    const some = all.slice(0, 14);
    const table = withDraw(content, withKept(content, TABLE, new Set(some)), 2, 7);
    const file = withDrawn(content, withKept(content, NEW_FILE, new Set(some)), 2, 7, fail);
    expect(table.choice).toMatchObject({ draw: { from: 'each', count: 2 }, seed: 7 });
    expect(file?.choice.draw).toBeUndefined();
    expect(file && printed(file).toSorted()).toEqual(printed(table).toSorted());
  });

  test('is from the whole deck where no card of it is in, and cannot be of more than there are', () => {
    const count = content.deck.clusters.length;
    for (const pot of [NEW_FILE, withOwnCard(NEW_FILE, own, undefined)]) {
      const drawn = withDrawn(content, pot, 1, 7, fail);
      expect(drawn && keptIds(content, drawn).size).toBe(count);
      expect(drawn?.choice.ownCards).toEqual(pot.choice.ownCards);
    }
    const problems = collect();
    expect(withDrawn(content, NEW_FILE, 99, 7, problems.report)).toBeUndefined();
    expect(problems.hasErrors).toBe(true);
  });
});

test('a title that is taken away is none', () => {
  expect(withTitle(withTitle(NEW_FILE, 'Team'), '').choice.title).toBeUndefined();
});

test('as much of the past is kept as one remembers, the last at the end', () => {
  let past: readonly number[] = [];
  for (let pot = 0; pot < 1000; pot += 1) past = withPast(past, pot);
  expect(past.length).toBeLessThan(1000);
  expect(past.at(-1)).toBe(999);
});
