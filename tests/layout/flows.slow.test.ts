/** Flows of pages: 100 × 60 points, five lines of twelve points, twenty characters to a line. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FLOW, lay } from './laying.ts';

test('whatever the boxes, all words come out once, in their order, none below its page', () => {
  const leaf = fc.oneof(
    fc.integer({ min: 1, max: 9 }).map((count) => ({ kind: 'p', count })),
    fc.integer({ min: 1, max: 4 }).map((count) => ({ kind: 'h1', count })),
  );
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.record({
        kind: fc.constantFrom('div', 'solid', 'row', 'column'),
        children: fc.array(tie('node'), { maxLength: 5 }),
      }),
    ),
  })).node;
  const css = `${FLOW} flow { orphans: 2; widows: 2 } h1 { break-after: avoid } .solid { break-inside: avoid; margin: 3pt 0 }
    .row { display: flex; padding: 1pt } .column { display: flex; flex-direction: column }`;
  let word = 0;
  const write = (node: unknown): string => {
    const { kind, count, children } = node as { kind: string; count?: number; children?: unknown[] };
    if (count !== undefined) {
      const words = Array.from({ length: count }, (_, index) => `w${word + index + 1}`);
      word += count;
      return `<${kind}>${words.join('<br/>')}</${kind}>`;
    }
    return `<div class="${kind}">${(children ?? []).map(write).join('')}</div>`;
  };
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 8 }), (nodes) => {
      word = 0;
      const { laidOut, problems } = lay(`<flow><p>first</p>${nodes.map(write).join('')}</flow>`, css);
      expect(problems.filter((problem) => !problem.startsWith('layout/too-wide'))).toEqual([]);
      const placed = laidOut.pages.flatMap(({ items }) => items.filter((item) => item.kind === 'glyphs'));
      expect(placed.every(({ y }) => y <= 60)).toBe(true);
      const found = placed.map(({ text }) => text.trim());
      expect(found.toSorted()).toEqual(
        ['first', ...Array.from({ length: word }, (_, index) => `w${index + 1}`)].toSorted(),
      );
    }),
    { numRuns: 300 },
  );
});
