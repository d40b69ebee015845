/** Random choices: of the cards of a deck, of names it does not have, with own cards in any letters. */
import fc from 'fast-check';
import { isBlank, tidyText, tidyWords } from '../../src/content/characters.ts';
import type { Deck } from '../../src/content/model.ts';
import type { Choice, OwnCardChoice, OwnClusterChoice, WrittenText } from '../../src/selection/choice.ts';

/** Words as a person or a program may write them; tidied as every form of a choice has them. */
export const words = fc
  .oneof(
    fc.constantFrom(
      'Wat helpt je?',
      'Hoe *gaat* het: goed, of niet?',
      '# geen kop',
      '- streep',
      "'s avonds",
      '"x"',
    ),
    fc.constantFrom(
      'null',
      'true',
      '4.10',
      '[a]{lang=en}',
      '~!_%z',
      'a  b',
      'x: y #z',
      '…\u00a0é 😀',
      '\\n',
      '> |',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc
      .array(fc.constantFrom('lang', 'woord', '-', 'é', '—', '#', ':'), { minLength: 1, maxLength: 60 })
      .map((list) => list.join(' ')),
  )
  .map(tidyWords)
  .filter((each) => !isBlank(each));

const language = fc.constantFrom(undefined, undefined, 'en', 'fr-BE');

/** Of one line or more. */
const lines = fc.array(words, { minLength: 1, maxLength: 3 }).map((each) => tidyText(each.join('\n')));

const text: fc.Arbitrary<WrittenText> = fc.record({ words: lines, language });

const optionalText = fc.option(text, { nil: undefined });

function anyOf(names: readonly string[]) {
  return fc.uniqueArray(fc.constantFrom(...names), { maxLength: 8 });
}

const hex = fc.constantFrom('#f4b183', '#FFEEDD', '#abc');

const ownCluster: fc.Arbitrary<OwnClusterChoice> = fc.record({
  id: fc.constantFrom('zorg', 'werk', 'null', 'x1'),
  title: text,
  colour: fc.constantFrom('groen', 'Oud roze', 'no'),
  hex: fc.option(hex, { nil: undefined }),
  shape: fc.constantFrom('kring', 'eigen-vorm'),
});

/** Of names that files and addresses carry, whatever the deck has. */
export function anyChoice(deck: Deck): fc.Arbitrary<Choice> {
  const cards = deck.clusters.flatMap((cluster) => cluster.cards.flatMap(({ id, number }) => [id, number]));
  const clusters = deck.clusters.flatMap(({ id, number, colour }) => [id, String(number), colour]);
  const unknown = ['4.10', 'true', 'weg', 'Ooit hier', '1e3', '0x10', '~', '1.E1'];
  const ownCard: fc.Arbitrary<OwnCardChoice> = fc.record({
    cluster: fc.constantFrom(...clusters, 'zorg', '12'),
    text,
    note: optionalText,
  });
  return fc.record({
    title: fc.option(words, { nil: undefined }),
    description: fc.option(words, { nil: undefined }),
    clusters: fc.option(anyOf([...clusters, ...unknown]), { nil: undefined }),
    cards: fc.option(anyOf([...cards, ...unknown]), { nil: undefined }),
    without: anyOf([...cards, ...clusters, ...unknown]),
    ownClusters: fc.array(ownCluster, { maxLength: 2 }),
    ownCards: fc.array(ownCard, { maxLength: 5 }),
    draw: fc.option(
      fc.record({ from: fc.constantFrom('each' as const, 'all' as const), count: fc.integer({ min: 1 }) }),
      { nil: undefined },
    ),
    seed: fc.option(fc.oneof(fc.constantFrom(0, 4294967295), fc.integer({ min: 0 })), { nil: undefined }),
    sort: fc.constantFrom('deck' as const, 'listed' as const, 'random' as const),
    copies: fc.integer({ min: 1, max: 1000 }),
  });
}

/** Of what the deck has, with draws that it can often give. */
export function fittingChoice(deck: Deck): fc.Arbitrary<Choice> {
  const cards = deck.clusters.flatMap((cluster) => cluster.cards.map(({ id, number }) => [id, number]));
  const cardName = fc.constantFrom(...cards.flat());
  const clusterName = fc.constantFrom(...deck.clusters.flatMap(({ id, number }) => [id, String(number)]));
  const ownCard = fc.record({ cluster: clusterName, text, note: optionalText }).map((own) => ({
    ...own,
    text: { words: 'Eigen vraag?', language: undefined },
    note: undefined,
  }));
  return fc.record({
    title: fc.constant(undefined),
    description: fc.constant(undefined),
    clusters: fc.option(fc.array(clusterName, { maxLength: 4 }), { nil: undefined }),
    cards: fc.option(fc.array(cardName, { maxLength: 12 }), { nil: undefined }),
    without: fc.array(fc.oneof(cardName, clusterName), { maxLength: 4 }),
    ownClusters: fc.constant([]),
    ownCards: fc.array(ownCard, { maxLength: 5 }),
    draw: fc.option(
      fc.record({
        from: fc.constantFrom('each' as const, 'all' as const),
        count: fc.integer({ min: 1, max: 6 }),
      }),
      { nil: undefined },
    ),
    seed: fc.integer({ min: 0, max: 4294967295 }),
    sort: fc.constantFrom('deck' as const, 'listed' as const, 'random' as const),
    copies: fc.integer({ min: 1, max: 3 }),
  });
}
