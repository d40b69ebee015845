/** How cards of any choice are divided over sheets, without setting a word of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card, Cluster } from '../../../src/content/model.ts';
import { gridOf } from '../../../src/impose/grid.ts';
import { SHEET_ORDERS } from '../../../src/impose/stack.ts';
import { wordsAt } from '../../../src/placed-words.ts';
import { dealtCards, runsOf, sizeOfRun } from '../../../src/products/cards/card-runs.ts';
import { labelsOf } from '../../../src/products/cards/sheet-views.ts';
import type { Selection } from '../../../src/selection/selection.ts';
import { NOBODY } from '../../../src/typesetting/credit.ts';
import { mm } from '../../../src/units.ts';

const GRID = gridOf({ width: mm(210), height: mm(297) }, { width: mm(95), height: mm(65) });
const PLACES = GRID.cells.length;

/** Clusters of so many cards; a card that is chosen more than once is the same object again. */
function selectionOf(counts: readonly number[], copies = 1): Selection {
  const clusters = counts.map((count, index) => {
    const colour = `kleur-${index + 1}`;
    const printedColour = wordsAt(colour, undefined);
    const cluster = { id: `cluster-${index + 1}`, colour, printedColour } as Cluster;
    const row = Array.from({ length: count }, (_, place) => ({ id: `${index + 1}.${place + 1}` }) as Card);
    return { cluster, cards: Array.from({ length: copies }, () => row).flat() };
  });
  return { clusters };
}

const counts = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 });
const copies = fc.integer({ min: 1, max: 3 });
const options = fc.record({ blanks: fc.boolean(), mix: fc.boolean() });
const order = fc.constantFrom(...SHEET_ORDERS);

describe('whatever is chosen, and however it is put on sheets', () => {
  test('no card is lost, doubled or foreign, and none changes its cluster', () => {
    fc.assert(
      fc.property(counts, copies, options, order, (sizes, times, asked, by) => {
        const selection = selectionOf(sizes, times);
        const dealt = runsOf(selection, GRID, asked).flatMap((run) => dealtCards(run, GRID, by).flat());
        const printed = dealt.flatMap(({ cluster, card }) => (card ? `${cluster.id} ${card.id}` : []));
        const chosen = selection.clusters.flatMap(({ cluster, cards }) =>
          cards.map((card) => `${cluster.id} ${card.id}`),
        );
        expect(printed.toSorted()).toEqual(chosen.toSorted());
      }),
    );
  });

  test('blank cards fill the sheets to the last place, in the last cluster of each run', () => {
    fc.assert(
      fc.property(counts, fc.boolean(), order, (sizes, mix, by) => {
        for (const run of runsOf(selectionOf(sizes), GRID, { blanks: true, mix })) {
          expect(sizeOfRun(run) % PLACES).toBe(0);
          const blanks = dealtCards(run, GRID, by)
            .flat()
            .filter(({ card }) => card === undefined);
          const last = run.clusters.at(-1)?.cluster;
          expect(blanks.length).toBeLessThan(PLACES);
          expect(blanks.every(({ cluster }) => cluster === last)).toBe(true);
        }
      }),
    );
  });

  test('mixed, there is one run, of as few sheets as can be', () => {
    fc.assert(
      fc.property(counts, options, (sizes, { blanks }) => {
        const runs = runsOf(selectionOf(sizes), GRID, { blanks, mix: true });
        const cards = sizes.reduce((sum, count) => sum + count, 0);
        expect(runs).toHaveLength(sizes.length === 0 ? 0 : 1);
        const sheets = runs.flatMap((run) => dealtCards(run, GRID, 'sheet'));
        expect(sheets).toHaveLength(Math.ceil(cards / PLACES));
      }),
    );
  });

  test('each sheet names the colours that are on it, and no others', () => {
    fc.assert(
      fc.property(counts, options, order, (sizes, asked, by) => {
        for (const run of runsOf(selectionOf(sizes), GRID, asked)) {
          const labels = labelsOf(run, GRID, by, NOBODY);
          dealtCards(run, GRID, by).forEach((cards, index) => {
            const colours = new Set(cards.map(({ cluster }) => cluster.colour));
            const isMixed = run.clusters.length > 1;
            expect(new Set(labels[index]?.mixed.map(({ plain }) => plain))).toEqual(
              isMixed ? colours : new Set(),
            );
          });
        }
      }),
    );
  });
});

test('only sheets of a run of more than one say how to stack', () => {
  const runs = runsOf(selectionOf([8, 9]), GRID, { blanks: true, mix: false });
  const stacked = runs.map((run) => labelsOf(run, GRID, 'stack', NOBODY).map(({ isStacked }) => isStacked));
  expect(stacked).toEqual([[false], [true, true]]);
  expect(runs.flatMap((run) => labelsOf(run, GRID, 'sheet', NOBODY)).some(({ isStacked }) => isStacked)).toBe(
    false,
  );
});
