/** Files with a choice: read with their places, and what is wrong with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { collect } from '../../src/diagnostics.ts';
import { chooseFromFiles } from '../../src/run/base-choice.ts';
import { ALL_CARDS } from '../../src/selection/choice.ts';
import { readChoiceFile } from '../../src/selection/choice-file.ts';
import { choose } from '../../src/selection/choose.ts';
import { refined } from '../../src/selection/places.ts';
import { bytes, realFiles } from '../content/project.ts';
import { deckOf, FIVE, numbersIn } from './decks.ts';

interface Read {
  readonly chosen: string | undefined;
  /** `selection/unknown-card 2:3` */
  readonly problems: readonly string[];
}

function read(yaml: string, content = FIVE, parts = {}): Read {
  const problems = collect();
  const base = readChoiceFile(new Map([['keuze/pot.yaml', bytes(yaml)]]), 'keuze/pot.yaml', problems.report);
  const placed = base && refined(base, parts);
  const selection =
    placed && choose(content, placed.choice, problems.report, { spareSeed: 1, placeOf: placed.placeOf });
  return {
    chosen: problems.hasErrors ? undefined : numbersIn(selection),
    problems: problems.diagnostics.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`),
  };
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function choiceIn(yaml: string) {
  return readChoiceFile(new Map([['a.yaml', bytes(yaml)]]), 'a.yaml', () => {})?.choice;
}

test.each(['1e30', '0x10000', '-0', '1.5'])('a wrong number is quoted as it was written: %s', (written) => {
  const problems = collect();
  readChoiceFile(new Map([['a.yaml', bytes(`copies: ${written}\n`)]]), 'a.yaml', problems.report);
  expect(problems.diagnostics).toMatchObject([{ code: 'content/bad-copies', params: { found: written } }]);
});

describe('names are read as they were written', () => {
  test('a number with a zero at its end', () => {
    const yaml = 'cards: [4.10, 1.1, 4.1]\nclusters: [2]\nown-cards:\n  - {cluster: 3, text: Wat?}\n';
    expect(choiceIn(yaml)).toMatchObject({ cards: ['4.10', '1.1', '4.1'], clusters: ['2'] });
    expect(read(yaml, deckOf(1, 1, 1, 12))).toEqual({ chosen: '1.1 | 2.1 | 3.E1 | 4.1 4.10', problems: [] });
    expect(read('cards:\n  - 4.10\n').problems).toEqual(['selection/unknown-card 2:5']);
  });

  test.each(['1e1', '0x1', '1_1', '.1', '01.1', '+1.1'])('%s is no card', (name) => {
    expect(read(`cards: [${name}]`).problems).toEqual(['selection/unknown-card 1:9']);
  });
});

test('a file that says nothing chooses everything', () => {
  for (const yaml of ['# niets\n', '{}']) expect(choiceIn(yaml)).toEqual(ALL_CARDS);
});

describe('what is wrong is told at its place', () => {
  test.each<[string, readonly string[]]>([
    ['cards:\n  - a-1\n  - weg\n  - 9.9\n', ['selection/unknown-card 3:5', 'selection/unknown-card 4:5']],
    ['clusters: [groen, paars]\n', ['selection/unknown-cluster 1:19']],
    ['without:\n  - 1.1\n  - a-1\n', ['selection/named-again 3:5']],
    ['own-cards:\n  - cluster: rood\n    text: Wat?\n', ['selection/unknown-cluster 2:14']],
    [
      'own-cards:\n  - cluster: 1\n    text: >-\n      Wat\n      ![x](https://y.be)\n',
      ['content/markdown 5:7'],
    ],
    ['own-cards:\n  - cluster: 1\n    text: a [b]{taal=en}\n', ['content/foreign 3:16']],
    ['own-cards:\n  - cluster: 1\n    text: ""\n', ['content/empty-text 3:11']],
    ['own-cards:\n  - cluster: 1\n    tekst: Wat?\n', ['content/missing-key 2:5', 'content/unknown-key 3:5']],
    ['own-cards:\n  - text: Wat?\n', ['content/missing-key 2:5']],
    ['draw: 6\n', [1, 2, 3, 4].map(() => 'selection/too-few 1:7')],
    ['clusters: [5]\ndraw: 7\n', ['selection/too-few 2:7']],
    ['draw-total: 27\n', ['selection/too-few-in-all 1:13']],
    ['draw: 0\n', ['content/bad-count 1:7']],
    ['draw: 1.5\n', ['content/bad-count 1:7']],
    ['draw: "2"\n', ['content/wrong-kind 1:7']],
    ['draw: 2\ndraw-total: 4\n', ['selection/draw-twice 2:13']],
    ['draw: 1\nseed: -1\n', ['content/bad-seed 2:7']],
    ['draw: 1\nseed: 4294967296\n', ['content/bad-seed 2:7']],
    ['draw: 1\nseed: text\n', ['content/wrong-kind 2:7']],
    ['seed: 4\n', ['selection/idle-seed 1:7']],
    ['copies: 0\n', ['content/bad-copies 1:9']],
    ['copies: 1001\n', ['content/bad-copies 1:9']],
    ['car\0ds: [1.1\0, 1.2]\n', ['content/character 1:4', 'content/character 1:13']],
    ['title: x\n\0\n', ['content/character 2:1']],
    ['sort: abc\n', ['content/bad-sort 1:7']],
    ['kaarten: [1.1]\n', ['content/unknown-key 1:1']],
    ['cards: 1.1\n', ['content/wrong-kind 1:8']],
    ['cards: [1.1, ~]\n', ['content/wrong-kind 1:14']],
    ['- 1.1\n', ['content/wrong-kind 1:1']],
    ['cards: [\n', ['content/yaml-syntax 2:1']],
    ['clusters: []\n', ['selection/empty 1:1']],
    [
      'own-clusters:\n  - {id: a-1, title: T, colour: bruin, shape: x}\n',
      ['selection/taken-id 2:10', 'selection/unknown-colour 2:33'],
    ],
    [
      "own-clusters:\n  - {id: x, title: T, colour: {name: groen, hex: '#ffffff'}, shape: x}\n",
      ['selection/taken-colour 2:31'],
    ],
    [
      'own-clusters:\n  - {id: x, title: T, colour: {name: a, hex: red}, shape: x}\n',
      ['content/bad-colour 2:46'],
    ],
  ])('%j', (yaml, expected) => {
    const { problems } = read(yaml);
    expect(
      problems.length === expected.length || yaml === 'draw: 6\n'
        ? problems.slice(0, expected.length)
        : problems,
    ).toEqual(expected);
  });

  test('all at once: of the file itself and of what the deck does not have', () => {
    const yaml =
      'cards: [zz]\ncopies: 0\nown-cards:\n  - {cluster: 1, text: Wat?, nota: x}\n  - {cluster: q, text: Wat?}\n';
    expect(read(yaml).problems.toSorted()).toEqual([
      'content/bad-copies 2:9',
      'content/unknown-key 4:30',
      'selection/unknown-card 1:9',
      'selection/unknown-cluster 5:15',
    ]);
  });

  test.each<[string, Uint8Array, string]>([
    ['a PDF', latin1('%PDF-1.7\n%\xe2\xe3'), 'selection/not-a-choice 1:1 pdf'],
    ['a PDF of plain letters', latin1('%PDF-1.4\n1 0 obj'), 'selection/not-a-choice 1:1 pdf'],
    ['a document', latin1('PK\x03\x04\x14\0'), 'selection/not-a-choice 1:1 document'],
    ['a picture', latin1('\x89PNG\r\n\x1a\n'), 'selection/not-a-choice 1:1 picture'],
    ['a page', latin1('<!DOCTYPE html><html>'), 'selection/not-a-choice 1:1 page'],
    ['another program', latin1('\x7fELF\0\x90'), 'selection/not-a-choice 1:1 other'],
    ['plain words', latin1('Beste allemaal'), 'selection/not-a-choice 1:1 words'],
    ['UTF-16', latin1('\xff\xfec\0a\0'), 'content/encoding 1:1 '],
    ['Latin-1', latin1('title: caf\xe9\n'), 'content/encoding 1:11 '],
    ['nothing', latin1(''), 'selection/empty-file 1:1 '],
    ['a byte order mark and lines', bytes('\ufeff\n \n'), 'selection/empty-file 1:1 '],
  ])('%s holds no choice', (_, file, expected) => {
    const problems = collect();
    expect(readChoiceFile(new Map([['a', file]]), 'a', problems.report)).toBeUndefined();
    const told = problems.diagnostics.map(({ code, place, params }) => {
      const { kind = '' } = (params ?? {}) as { readonly kind?: string };
      return `${code} ${place?.line}:${place?.column} ${kind}`;
    });
    expect(told).toEqual([expected]);
  });

  test('not UTF-8', () => {
    const problems = collect();
    expect(
      readChoiceFile(new Map([['a', new Uint8Array([0xff, 0xfe])]]), 'a', problems.report),
    ).toBeUndefined();
    expect(problems.diagnostics.map(({ code }) => code)).toEqual(['content/encoding']);
  });
});

describe('the command line refines a file, part by part', () => {
  const yaml = 'clusters: [groen]\ncards: [4.1]\nwithout: [1.1]\ndraw: 1\nseed: 3\n';

  test('what is given replaces the part of that name, and has no place in the file', () => {
    expect(read(yaml, FIVE, { draw: { from: 'all', count: 5 } }).chosen).toBe('1.2 1.3 1.4 1.5 | 4.1');
    expect(read(yaml, FIVE, { clusters: ['2'], draw: undefined, seed: undefined }).chosen).toBe(
      '2.1 2.2 2.3 2.4 2.5 | 4.1',
    );
    expect(read(yaml, FIVE, { cards: ['q'] }).problems).toEqual([
      'selection/unknown-card undefined:undefined',
    ]);
    expect(read(yaml, FIVE, { draw: { from: 'all', count: 9 } }).problems).toEqual([
      'selection/too-few-in-all undefined:undefined',
    ]);
    expect(read(yaml, FIVE, { draw: { from: 'each', count: 9 } }).problems.slice(0, 1)).toEqual([
      'selection/too-few undefined:undefined',
    ]);
  });
});

describe('the choices of this deck', () => {
  const files = realFiles();
  const folder = new URL('../../content/', import.meta.url);
  const paths = [
    ...readdirSync(new URL('keuzes/', folder)).map((name) => `keuzes/${name}`),
    'keuze-voorbeeld.yaml',
  ];
  for (const path of paths) files.set(`content/${path}`, readFileSync(new URL(path, folder)));
  const content = readContent(files, () => {});

  test.each<[string, number, number]>([
    ['keuzes/team.yaml', 12, 0],
    ['keuzes/activiteit.yaml', 10, 0],
    ['keuzes/gesprek.yaml', 6, 0],
    ['keuze-voorbeeld.yaml', 10, 2],
  ])('%s', (path, cards, own) => {
    const problems = collect();
    const request = { file: `content/${path}`, parts: {}, spareSeed: 5, typed: undefined };
    const selection = content && chooseFromFiles(files, content, request, problems.report);
    expect(problems.diagnostics).toEqual([]);
    expect(selection?.chosen).toMatchObject({ cards, own });
    expect(paths).toContain(path);
  });

  test('say beside each id which card it is', () => {
    const cards = content?.deck.clusters.flatMap((cluster) => cluster.cards) ?? [];
    const comments = paths.flatMap((path) =>
      [
        ...new TextDecoder()
          .decode(files.get(`content/${path}`))
          .matchAll(/- ([a-z-]+) # (\d\.\d) ([^…\n]+)…/g),
      ].map(([, id, number, start = '']) => ({ id, number, start: start.trim() })),
    );
    expect(comments.length).toBeGreaterThan(10);
    for (const { id, number, start } of comments) {
      const card = cards.find((each) => each.id === id);
      expect([number, card?.text.plain.startsWith(start)]).toEqual([card?.number, true]);
    }
  });
});

test('own cards are read as those of the deck: lines kept, stars in sums, and told what was meant', () => {
  const yaml = (text: string) => `own-cards:\n  - cluster: groen\n    text: ${text}\n`;
  expect(choiceIn(yaml('|\n      Wat?\n      - a\n'))?.ownCards[0]?.text.words).toBe('Wat?\n- a');
  const cards = chosen(yaml('|\n      2*3*4 = ___\n      Hoe?\n'));
  expect(cards.at(-1)?.text).toMatchObject({
    plain: '2*3*4 = ___ Hoe?',
    inlines: [{ text: '2*3*4 = ___' }, { kind: 'break', optional: false }, { text: 'Hoe?' }],
  });
  expect(read(yaml('Een *ster?')).problems).toEqual(['content/unpaired-mark 3:15']);
  expect(read(yaml('Wie? Wat? Waar? Hoe? Wanneer?')).problems).toEqual(['content/several-questions 3:11']);
});

function chosen(yaml: string) {
  const placed = readChoiceFile(new Map([['a.yaml', bytes(yaml)]]), 'a.yaml', () => {});
  const selection =
    placed && choose(FIVE, placed.choice, () => {}, { spareSeed: 1, placeOf: placed.placeOf });
  return selection?.clusters.find(({ cluster }) => cluster.number === 1)?.cards ?? [];
}
