import { expect, test } from 'vitest';
import { ALL_CARDS } from '../../src/selection/choice.ts';
import {
  clustersOfOwnCards,
  freeId,
  ownClustersOf,
  paperOf,
  withOwnCluster,
  withoutOwnCluster,
} from '../../src/web/app/own/own-clusters.ts';
import { chosenCards, FULL_POT, type PagePot } from '../../src/web/app/pot/page-pot.ts';
import { contentOf, projectFiles } from '../products/project.ts';

const content = contentOf(projectFiles);
const words = (text: string) => ({ words: text, language: undefined });

function cluster(id: string, colour: string, hex?: string) {
  return { id, title: words(`Groep ${id}`), colour, hex, shape: 'huis' };
}

function card(name: string, text: string) {
  return { cluster: name, text: words(text), note: undefined };
}

const pot: PagePot = {
  ...FULL_POT,
  choice: {
    ...ALL_CARDS,
    clusters: ['groen'],
    ownClusters: [cluster('zorg', 'oranje', '#f4b183'), cluster('rust', 'blauw')],
    ownCards: [card('oranje', 'Een?'), card('7', 'Twee?'), card('1', 'Drie?'), card('blauw', 'Vier?')],
  },
};

test('own clusters follow those of the deck, and their cards are known by every name that says one', () => {
  expect(ownClustersOf(content, pot).map(({ id, number }) => [id, number])).toEqual([
    ['zorg', 6],
    ['rust', 7],
  ]);
  // Two clusters are on blue paper.
  expect(clustersOfOwnCards(content, pot).map((each) => each?.id)).toEqual([
    'zorg',
    'rust',
    'jezelf',
    undefined,
  ]);
  const [zorg, rust] = ownClustersOf(content, pot);
  expect(zorg && paperOf(content, pot, zorg)?.paper).toEqual({ red: 0xf4, green: 0xb1, blue: 0x83 });
  expect(rust && paperOf(content, pot, rust)).toEqual(content.palette.colours.get('blauw'));
});

test('one that goes takes its cards along, and those of the others stay where they are', () => {
  const left = withoutOwnCluster(content, pot, 0);
  expect(left.choice.ownClusters.map(({ id }) => id)).toEqual(['rust']);
  expect(left.choice.ownCards.map(({ cluster: name, text }) => [name, text.words])).toEqual([
    ['rust', 'Twee?'],
    ['jezelf', 'Drie?'],
    ['blauw', 'Vier?'],
  ]);
});

test('one that comes on a paper of the deck makes no name say two things', () => {
  const before: PagePot = {
    ...pot,
    choice: { ...pot.choice, ownClusters: [], ownCards: [card('groen', 'Een?')] },
  };
  const after = withOwnCluster(content, before, cluster(freeId(content, before), 'groen'), undefined);
  expect(after.choice.ownClusters.map(({ id }) => id)).toEqual(['eigen-1']);
  expect(chosenCards(content, after).problems).toEqual([]);
  expect(freeId(content, after)).toBe('eigen-2');
});

test('one that is changed stays in its place', () => {
  const changed = withOwnCluster(content, pot, { ...cluster('zorg', 'roos'), title: words('Anders') }, 0);
  expect(changed.choice.ownClusters.map(({ id, title }) => [id, title.words])).toEqual([
    ['zorg', 'Anders'],
    ['rust', 'Groep rust'],
  ]);
});
