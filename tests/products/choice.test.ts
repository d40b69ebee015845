/** A choice in print: own cards beside the deck's, and what its sheets say. */

import { beforeAll, describe, expect, test } from 'vitest';
import { chooseCards } from '../../src/products/cards/card-choice.ts';
import { choiceWords } from '../../src/products/cards/choice-words.ts';
import type { ChoiceRequest } from '../../src/request/request.ts';
import { ALL_CARDS, type Choice } from '../../src/selection/choice.ts';
import { NOWHERE } from '../../src/selection/places.ts';
import type { MadePdf } from '../../src/typesetting/made.ts';
import { conformanceProblems } from '../pdf/conformance.ts';
import { inkOf, isArtifact } from './ink.ts';
import { build, contentOf, fail, made, projectFiles } from './project.ts';
import { cardsRead } from './reading.ts';

function written(words: string) {
  return { words, language: undefined };
}

const PARTS: Partial<Choice> = {
  title: 'Onze pot',
  cards: ['1.2', '4.1'],
  ownClusters: [{ id: 'zorg', title: written('Zorg'), colour: 'oranje', hex: '#f4b183', shape: 'kring' }],
  ownCards: [
    { cluster: '1', text: written('Bij wie kan je *altijd* terecht?'), note: written('Neem de tijd.') },
    { cluster: 'zorg', text: { words: 'What helps?', language: 'en' }, note: undefined },
  ],
  draw: { from: 'all', count: 1 },
  copies: 2,
};

let files: readonly MadePdf[];

beforeAll(async () => {
  const choice = { parts: PARTS, spareSeed: 42, typed: '--selection pot.yaml' };
  files = await made(projectFiles, { only: ['cards'], choice, blanks: false });
});

test('own cards are numbered apart and marked; the note is not on them', async () => {
  for (const edition of ['white-paper', 'large-print']) {
    const file = files.find((each) => each.edition === edition);
    const cards = await cardsRead(file?.bytes as Uint8Array);
    const own = cards.filter(({ heading }) => heading.includes('E1'));
    const first = { question: 'Bij wie kan je altijd terecht?' };
    const other = { question: 'What helps?' };
    expect(own).toMatchObject([first, first, other, other]);
    expect(own[0]?.heading.replace(' ·', '')).toBe('groen 1.E1 eigen vraag Eenzaamheid bij jezelf');
    expect(own[2]?.heading.replace(' ·', '')).toBe('oranje 6.E1 eigen vraag Zorg');
    expect(cards.length).toBe(6);
    expect(JSON.stringify(cards)).not.toContain('Neem de tijd');
  }
});

test('every file conforms, copies and all', () => {
  for (const { path, bytes } of files) expect([path, conformanceProblems(bytes)]).toEqual([path, []]);
});

test('each sheet says what was chosen, and how to make it again', () => {
  for (const { bytes } of files) {
    for (const { ink } of inkOf(bytes)) {
      const said = ink
        .filter(isArtifact)
        .map(({ words }) => words)
        .join('');
      expect(said).toContain('keuze “Onze pot”: 1 van 26 kaarten · 2 eigen · --selection pot.yaml --seed 42');
    }
  }
});

describe('what was not typed is said in plain words', () => {
  const content = contentOf(projectFiles);
  const said = (request: Partial<ChoiceRequest>, base: Partial<Choice> = {}): string => {
    const whole = { parts: {}, spareSeed: 42, typed: undefined, ...request };
    const placed = { choice: { ...ALL_CARDS, ...base }, placeOf: NOWHERE };
    const selection = chooseCards(content, whole, placed, fail);
    return (
      (selection &&
        choiceWords(selection, { lettersInChoice: 110, lettersInTitle: 30 }, content.strings)?.plain) ??
      'no selection'
    );
  };
  const drawn = { draw: { from: 'each', count: 2 }, seed: 7 } as const;
  const drawnWords = 'keuze: 10 van 26 kaarten, getrokken uit de hele pot';

  test('on the page, and in a file that says it all', () => {
    expect(said({ parts: drawn, isFromPage: true })).toBe(drawnWords);
    const file = { file: 'pot.yaml', typed: '--selection pot.yaml' };
    expect(said(file, drawn)).toBe(drawnWords);
    expect(said(file, { cards: ['1.1', '1.2'] })).toBe('keuze: 2 van 26 kaarten');
    const some = { ...drawn, clusters: ['1', '2'], copies: 2, ownCards: PARTS.ownCards?.slice(0, 1) ?? [] };
    for (const words of [said({ parts: some, isFromPage: true }), said(file, some)]) {
      expect(words).toBe('keuze: 4 van 26 kaarten, getrokken uit een keuze van 10 · 1 eigen · 2 keer');
    }
  });

  test('but what was typed stands there, with the seed that chance gave', () => {
    expect(said({ parts: drawn, typed: '--draw 2' })).toBe('keuze: 10 van 26 kaarten · --draw 2 --seed 7');
    expect(said({ file: 'x.yaml', typed: '--selection x.yaml' }, { draw: drawn.draw })).toBe(
      'keuze: 10 van 26 kaarten · --selection x.yaml --seed 42',
    );
    expect(
      said({ file: 'x.yaml', parts: { copies: 2 }, typed: '--selection x.yaml --copies 2' }, drawn),
    ).toBe('keuze: 10 van 26 kaarten · --selection x.yaml --copies 2');
    expect(said({ parts: { draw: drawn.draw } })).toBe(`${drawnWords} · zaadje 42`);
  });
});

test('a colour of one’s own is the paper of its file, and the band on white paper', () => {
  const own = files.find(({ cluster }) => cluster === 'zorg');
  expect(own).toMatchObject({
    path: 'downloads/kletspot-kaarten-6-oranje.pdf',
    paper: { colour: 'oranje' },
    paperColours: ['#f4b183'],
    cards: ['6.E1', '6.E1'],
  });
});

test('the whole deck says nothing of a choice', async () => {
  const [file] = await made(projectFiles, { only: ['cards'], editions: ['white-paper'] });
  const said = inkOf(file?.bytes as Uint8Array)
    .flatMap(({ ink }) => ink.map(({ words }) => words))
    .join('');
  expect(said).not.toContain('keuze');
});

test('a drawing that an own cluster does not have is told', async () => {
  const [zorg] = PARTS.ownClusters ?? [];
  const ownClusters = zorg ? [{ ...zorg, shape: 'krng' }] : [];
  const choice = { parts: { ...PARTS, ownClusters }, spareSeed: 1, typed: undefined };
  const { products, problems } = await build(projectFiles, { only: ['cards'], choice });
  expect(products).toBeUndefined();
  expect(problems).toEqual(['content/unknown-shape keuze:1:1']);
});
