/** An address of the page has no words of anyone's own; with those of the tab it is the pot again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALL_CARDS } from '../../src/selection/choice.ts';
import { ownTexts, withOwnWordsOf, withoutOwnWords } from '../../src/web/app/pot/own-words.ts';
import { chosenCards, FULL_POT, type PagePot, withPrinting } from '../../src/web/app/pot/page-pot.ts';
import { decodePot, encodePot } from '../../src/web/app/pot/pot-address.ts';
import { contentOf, fail, projectFiles } from '../products/project.ts';
import { anyChoice } from '../selection/arbitraries.ts';

const content = contentOf(projectFiles);
const ready = { ...ALL_CARDS, title: 'Voor een team', description: 'Om mee te beginnen' };
const choices = [{ name: 'team', choice: ready }];
const text = (words: string) => ({ words, language: undefined });

test('names, titles, notes and sizes that someone typed are left out', () => {
  const choice = {
    ...ALL_CARDS,
    title: 'geheim titel',
    description: 'geheim doel',
    clusters: ['groen', 'geheim-groep', 'Roos'],
    cards: ['1.1', 'geheim-kaart'],
    without: ['1.2', 'geheim-kaart', 'geel'],
    ownClusters: [
      { id: 'geheim-groep', title: text('geheim'), colour: 'geheim', hex: '#ffffff', shape: 'huis' },
    ],
    ownCards: [{ cluster: 'buurt', text: text('geheim'), note: text('geheim') }],
  };
  const pot = withPrinting({ ...FULL_POT, choice }, { card: 'geheim' });
  const bare = withoutOwnWords({ content, choices }, pot);
  expect(encodePot(bare)).not.toContain('geheim');
  expect(bare.choice).toMatchObject({
    clusters: ['groen', 'Roos'],
    cards: ['1.1'],
    without: ['1.2', 'geel'],
  });
  expect(ownTexts(pot)).toEqual(['geheim', 'geheim', 'geheim']);
  expect(ownTexts(bare)).toEqual([]);
});

test('the title of a ready choice is the deck’s, and stays; what someone made of it is not', () => {
  const titleOf = (choice: typeof ready) =>
    withoutOwnWords({ content, choices }, { ...FULL_POT, choice }).choice.title;
  expect(titleOf(ready)).toBe('Voor een team');
  expect(titleOf({ ...ready, title: 'Voor Jan' })).toBeUndefined();
  expect(titleOf({ ...ready, description: 'Voor Jan' })).toBeUndefined();
});

test('how it is printed stays where it can be', () => {
  const pot = withPrinting(FULL_POT, { card: 'A7', edition: 'white-paper' });
  expect(withoutOwnWords({ content, choices }, pot)).toEqual(pot);
});

test('with the words of the tab an address is the pot that it was written from', () => {
  fc.assert(
    fc.property(anyChoice(content.deck), (choice) => {
      const pot: PagePot = { ...FULL_POT, choice: { ...choice, title: undefined, description: undefined } };
      // Names that only own clusters have are no part of it.
      if (!chosenCards(content, pot).selection) return;
      const bare = withoutOwnWords({ content, choices }, pot);
      const address = decodePot(encodePot(bare), fail);
      expect(address && withOwnWordsOf(pot, address).choice).toEqual({
        ...pot.choice,
        clusters: bare.choice.clusters,
        cards: bare.choice.cards,
        without: bare.choice.without,
      });
    }),
  );
});
