/** Decks with and without a kit, in other languages; mistakes in kit.yaml. */
import { describe, expect, test } from 'vitest';
import { conformanceProblems } from '../../pdf/conformance.ts';
import { deckOf, deckYaml } from '../deck.ts';
import { build, made, projectWith, textOf } from '../project.ts';

const SMALL = { 'content/deck.yaml': deckOf('Wat helpt?'), 'content/booklet.yaml': undefined };
const WITHOUT = { ...SMALL, 'content/kit.yaml': undefined };

describe('a deck without kit.yaml', () => {
  test('is built in full, without a kit and without a word', async () => {
    const { products, problems } = await build(projectWith(WITHOUT));
    expect(problems).toEqual([]);
    expect([...new Set(products?.files.map(({ product }) => product))]).toEqual(['cards']);
  });

  test.each([
    [{ only: ['kit'] }],
    [{ editions: ['guide', 'notes'] }],
    [{ only: ['cards', 'kit'] }],
    [{ jarMm: 70 }],
  ] as const)('has none to make for %j', async (request) => {
    const { products, problems } = await build(projectWith(WITHOUT), request);
    expect({ products, problems }).toEqual({
      products: undefined,
      problems: ['project/no-kit content/kit.yaml:1:1'],
    });
  });
});

test.each(['nl', 'fr', 'de', 'en', 'it'])(
  'a deck in %s takes a kit in its own language or ours',
  async (language) => {
    const cluster = { title: 'Premier', colour: 'groen', shape: 'pad', cards: ['Un?', 'Deux?'] };
    const deck = deckYaml({ language, clusters: [cluster] });
    const files = await made(projectWith({ ...SMALL, 'content/deck.yaml': deck }), { only: ['kit'] });
    expect(files.map(({ edition }) => edition)).toEqual(['guide', 'label', 'notes']);
    for (const { bytes } of files) expect(conformanceProblems(bytes)).toEqual([]);
  },
);

test('a guide of many cards goes on over as many pages as it takes', async () => {
  const deck = deckOf(...Array.from({ length: 200 }, (_, index) => `Vraag ${index + 1}?`));
  const [guide] = await made(projectWith({ ...SMALL, 'content/deck.yaml': deck }), { editions: ['guide'] });
  expect(guide?.pages).toBeGreaterThan(8);
  expect(conformanceProblems(guide?.bytes as Uint8Array)).toEqual([]);
});

describe('mistakes in kit.yaml', () => {
  async function problemsOf(from: string | RegExp, to: string): Promise<readonly string[]> {
    const kit = textOf('content/kit.yaml').replace(from, to);
    expect(kit).not.toBe(textOf('content/kit.yaml'));
    return (await build(projectWith({ ...SMALL, 'content/kit.yaml': kit }), { only: ['kit'] })).problems;
  }

  test('are told at their place', async () => {
    expect(await problemsOf('minstens {mouth}', 'minstens {mouht}')).toEqual([
      expect.stringMatching(/^content\/unknown-placeholder content\/kit\.yaml:\d+:\d+$/),
    ]);
    expect(await problemsOf(/^ {2}title: Noteerkaarten$/m, '  titel: Noteerkaarten')).toEqual([
      expect.stringMatching(/^content\/missing-key content\/kit\.yaml/),
      expect.stringMatching(/^content\/unknown-key content\/kit\.yaml/),
    ]);
    expect(await problemsOf('language: nl-BE', 'language: Nederlands')).toEqual([
      expect.stringMatching(/^content\/bad-language content\/kit\.yaml/),
    ]);
  });

  test('do not make a label of the label’s own places in the guide', async () => {
    expect(await problemsOf('minstens {mouth}', 'minstens {overlap}')).toEqual([
      expect.stringMatching(/^content\/unknown-placeholder/),
    ]);
  });
});
