/** The kit around the cards, as pdf.js and our reader read the finished files. */

import { beforeAll, describe, expect, test } from 'vitest';
import { type CardFormat, readCardFormat } from '../../../src/formats/card-presets.ts';
import { PAPERS, type PaperSize } from '../../../src/formats/papers.ts';
import { USUAL_SHEETS } from '../../../src/formats/sheet-format.ts';
import { PdfFile } from '../../../src/node/preflight/pdf-file.ts';
import { ALL_CARDS } from '../../../src/selection/choice.ts';
import type { Selection } from '../../../src/selection/selection.ts';
import type { MadePdf } from '../../../src/typesetting/made.ts';
import { mm, toMm } from '../../../src/units.ts';
import { conformanceProblems } from '../../pdf/conformance.ts';
import { openWithPdfJs, taggedText, wordsOf } from '../../pdf/tagged-text.ts';
import type { Asking } from '../../request/asking.ts';
import { type Ink, inkOf } from '../ink.ts';
import { contentOf, made, projectFiles, projectWith, textOf } from '../project.ts';
import { ownCards, printKit } from './kit-printing.ts';

const { deck, kit } = contentOf(projectFiles);
let files: readonly MadePdf[];

beforeAll(async () => {
  files = (await made(projectFiles, { only: ['cards', 'kit'] })).filter(({ product }) => product === 'kit');
}, 60_000);

function bytesOf(edition: string): Uint8Array {
  return files.find((file) => file.edition === edition)?.bytes as Uint8Array;
}

test('three files: a guide of as few pages as it takes, label and note cards on one page each', () => {
  expect(files.map(({ path, edition, pages, sheets }) => [path, edition, pages, sheets])).toEqual([
    ['downloads/kletspot-handleiding.pdf', 'guide', 6, 6],
    ['downloads/kletspot-etiket.pdf', 'label', 1, 1],
    ['downloads/kletspot-noteerkaarten.pdf', 'notes', 1, 1],
  ]);
});

test('the guide names the cards that were chosen, and none between them', async () => {
  const parts = { ...ALL_CARDS, cards: ['1.5', '1.1', '4.1', '4.4', '4.5'] };
  const choice = { parts, spareSeed: 0, typed: '' };
  const editions = ['coloured-paper', 'guide'];
  const guide = (await made(projectFiles, { only: ['cards', 'kit'], editions, choice })).at(-1);
  const words = await wordsOf(guide?.bytes as Uint8Array);
  expect(words).toContain('1-groen.pdf 1.1 1.5 1');
  expect(words).toContain('4-blauw.pdf 4.1 4.4–4.5 1');
});

test('a deck with a long title, in several words or in one, has a guide too', async () => {
  const titled = (title: string) => ({
    'content/deck.yaml': textOf('content/deck.yaml').replace(/^title: .*$/m, `title: ${title}`),
  });
  for (const title of ['Rond de tafel met iedereen in de buurt', 'Vriendschapskringgesprekkenmiddag']) {
    const [guide] = await made(projectWith(titled(title)), { only: ['kit'], editions: ['guide'] });
    expect(guide?.edition, title).toBe('guide');
  }
});

describe.each(['guide', 'label', 'notes'])('%s', (edition) => {
  test('conforms, prints at true size, and says what it is', async () => {
    const bytes = bytesOf(edition);
    expect(conformanceProblems(bytes)).toEqual([]);
    const file = new PdfFile(bytes);
    const viewer = file.dictionary(file.catalogue.get('ViewerPreferences'));
    expect(viewer.get('PrintScaling')).toMatchObject({ name: 'None' });
    const { info } = await (await openWithPdfJs(bytes)).getMetadata();
    const title = kit?.[edition as 'guide' | 'label' | 'notes'].title.plain;
    expect(info).toMatchObject({ Title: `Kletspot – ${title}`, Subject: deck.citation?.plain });
  });

  test('has no type under 12 points, also beside what is read, and nothing where printers do not print', () => {
    for (const { ink, width, height } of inkOf(bytesOf(edition))) {
      const words = ink.filter((each) => each.words.trim() !== '');
      expect(Math.min(...words.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
      for (const { box } of ink) {
        expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(mm(6.5) - 0.3);
        expect(width - box.x - box.width).toBeGreaterThanOrEqual(mm(6.5) - 0.3);
        expect(height - box.y - box.height).toBeGreaterThanOrEqual(mm(6.5) - 0.3);
      }
    }
  });

  test('begins with its title, and its headings never skip a level', async () => {
    const levels = (await taggedText(bytesOf(edition))).flatMap((line) => /^\s*H(\d)/.exec(line)?.[1] ?? []);
    expect(levels[0]).toBe('1');
    levels.map(Number).forEach((level, index, all) => {
      expect(level - (all[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });
});

describe('the guide', () => {
  test('has the authors’ introduction in full and in order, before what the editors add', async () => {
    const words = await wordsOf(bytesOf('guide'));
    const intro = deck.intro.flatMap(({ title, paragraphs, asides }) => [title, ...paragraphs, ...asides]);
    const places = intro.map(({ plain }) => words.indexOf(plain));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(words.indexOf(kit?.guide.addition.plain ?? '?')).toBeGreaterThan(places.at(-1) as number);
  });

  test('has every question with its number, and the citation', async () => {
    const words = await wordsOf(bytesOf('guide'));
    for (const { number, text } of deck.clusters.flatMap(({ cards }) => cards)) {
      expect(words).toContain(`${number} ${text.plain}`);
    }
    // Around a link pdf.js puts spaces.
    expect(words.replace('( ', '(').replace(' ).', ').')).toContain(deck.citation?.plain);
  });

  test('fills in what belongs to the cards', async () => {
    const words = await wordsOf(bytesOf('guide'));
    expect(words).not.toMatch(/[{}]/);
    for (const filled of ['minstens 7 cm breed', '95 × 65 mm', '260, 195, 130 en 65 mm', '8 sneden']) {
      expect(words.replaceAll('\u00a0', ' ')).toContain(filled);
    }
  });

  test('has a ruler that is 100 mm long', () => {
    const drawn = inkOf(bytesOf('guide')).flatMap(({ ink }) => ink.filter(({ words }) => words === ''));
    expect(drawn.some(({ box }) => Math.abs(toMm(box.width) - 100) < 0.05)).toBe(true);
  });

  test('lists what is chosen, each card once, with what its maker says to who leads the talk', async () => {
    const [first] = deck.clusters;
    if (!first) throw new Error('No cluster.');
    const { card } = ownCards(deck);
    const selection: Selection = {
      clusters: [{ cluster: first, cards: [...first.cards, card, ...first.cards, card] }],
    };
    const { bytes, problems } = await printKit('guide', { selection });
    const words = await wordsOf(bytes);
    expect(problems).toEqual([]);
    expect(words.split(first.cards[0]?.text.plain ?? '?')).toHaveLength(2);
    expect(words).toContain('Een eigen vraag? (eigen vraag) Voor de begeleider: Wacht even.');
    expect(words).not.toContain('2.1');
  });
});

describe('note cards', () => {
  test('lie where the cards lie, between the same marks', async () => {
    const cards = await made(projectFiles, { only: ['cards'], editions: ['white-paper'] });
    const marksOf = (bytes: Uint8Array): Ink[] => {
      const [page] = inkOf(bytes);
      return (page?.ink ?? []).filter(({ words, box }) => words === '' && box.height > mm(270));
    };
    const expected = marksOf(cards[0]?.bytes as Uint8Array).map(({ box }) => box);
    expect(expected).toHaveLength(1);
    expect(marksOf(bytesOf('notes')).map(({ box }) => box)).toEqual(expected);
  });

  test('are eight, each with a place for the number, the lead, who takes it along and to which meeting', async () => {
    const roles = (await taggedText(bytesOf('notes'))).filter((line) => line.trim() === 'Art');
    expect(roles).toHaveLength(8);
    const words = await wordsOf(bytesOf('notes'));
    const { card, number, lead, who, meeting } = kit?.notes ?? {};
    expect(words.trim()).toBe(
      Array(8)
        .fill([card, number, lead, who, meeting].map((words) => words?.plain).join(' '))
        .join(' '),
    );
  });
});

describe('what the kit says of cards that are asked for otherwise', () => {
  const card = (name: string) => ({ ...USUAL_SHEETS, card: readCardFormat(name) as CardFormat });
  const letter = PAPERS.find(({ name }) => name === 'Letter') as PaperSize;
  const dashed = { ...USUAL_SHEETS, marks: 'dashed', gutterMm: 6, backs: 'long' } as const;

  test.each<[string, Asking, readonly string[]]>([
    ['small cards', { sheets: card('A8') }, ['minstens 6 cm', 'A4, liggend', '52 × 74 mm', '148 en 74 mm']],
    ['other paper', { sheets: { ...USUAL_SHEETS, paper: letter } }, ['op Letter', 'Letter, staand']],
    ['backs, a gutter, dashes', { sheets: dashed }, ['lange kant, en A4', 'op 95 mm van', 'schaar']],
    ['a stack', { order: 'stack' }, ['Snijd die kleur dan als een aparte stapel']],
    ['perforated sheets', { sheets: card('avery-7414') }, ['Losmaken', '90 × 52 mm']],
    [
      'large print',
      { editions: ['large-print', 'guide'] },
      ['grote-letter.pdf, blz. 2', '261, 174 en 87 mm'],
    ],
    ['white paper', { editions: ['white-paper', 'guide'], mix: true }, ['wit-papier.pdf 1.1–5.6 4']],
  ])('%s', async (_, request, expected) => {
    const { bytes, problems } = await printKit('guide', { request });
    expect(problems).toEqual([]);
    const words = (await wordsOf(bytes)).replaceAll('\u00a0', ' ');
    for (const part of expected) expect(words).toContain(part);
    expect(words.includes('Snijden')).toBe(!words.includes('Losmaken'));
  });

  test('without blank cards it does not speak of them', async () => {
    expect(await wordsOf(bytesOf('guide'))).toContain('14 lege kaarten');
    const { bytes } = await printKit('guide', { request: { blanks: false } });
    expect(await wordsOf(bytes)).not.toContain('lege kaarten');
  });
});

test.each([
  ['A8', 10],
  ['poker', 9],
  ['business-eu', 10],
  ['avery-8414', 10],
  ['giant', 4],
])('note cards of %s are as many as there are cards on a sheet', async (name, count) => {
  const sheets = { ...USUAL_SHEETS, card: readCardFormat(name) as CardFormat };
  const { bytes, pages, problems } = await printKit('notes', { request: { sheets } });
  expect({ pages, problems }).toEqual({ pages: 1, problems: [] });
  expect((await taggedText(bytes)).filter((line) => line.trim() === 'Art')).toHaveLength(count);
});

test('note cards on which nobody could write have the usual size, and so says the guide', async () => {
  const sheets = { ...USUAL_SHEETS, card: readCardFormat('40x30') as CardFormat };
  const notes = await printKit('notes', { request: { sheets } });
  expect(notes.problems).toEqual(['kit/notes-other-size']);
  expect((await taggedText(notes.bytes)).filter((line) => line.trim() === 'Art')).toHaveLength(8);
  const guide = await printKit('guide', { request: { sheets } });
  expect(await wordsOf(guide.bytes)).toContain('hebben een andere maat');
});
