/** Cards that are stacked, and clusters that share sheets: in the finished files, read back. */

import { describe, expect, test } from 'vitest';
import type { Cluster } from '../../../src/content/model.ts';
import { CARD_EDITIONS, type CardEdition } from '../../../src/formats/formats.ts';
import { PdfFile } from '../../../src/node/preflight/pdf-file.ts';
import type { Dictionary } from '../../../src/node/preflight/pdf-syntax.ts';
import { NO_WORDS, wordsAt } from '../../../src/placed-words.ts';
import { planCards } from '../../../src/products/cards/card-plan.ts';
import { makeCardSheets } from '../../../src/products/cards/cards.ts';
import { sheetView } from '../../../src/products/cards/sheet-views.ts';
import type { BuildRequest } from '../../../src/request/request.ts';
import { type Chosen, type Selection, selectAll } from '../../../src/selection/selection.ts';
import { compileDesign } from '../../../src/typesetting/compile.ts';
import type { MadePdf } from '../../../src/typesetting/made.ts';
import type { Design } from '../../../src/typesetting/typeset.ts';
import { mm } from '../../../src/units.ts';
import { conformanceProblems, nameOf } from '../../pdf/conformance.ts';
import { type Asking, asking } from '../../request/asking.ts';
import { difference } from '../../same-bytes.ts';
import { deckYaml } from '../deck.ts';
import { type Ink, inkOf } from '../ink.ts';
import { build, contentOf, fail, projectFiles, projectWith, textOf } from '../project.ts';

const content = contentOf(projectFiles);
const { deck } = content;
const design = (await compileDesign(projectFiles, fail)) as Design;
const IDS = deck.clusters.flatMap(({ cards }) => cards.map(({ id }) => id));

const COLOURS = ['groen', 'roos', 'geel', 'blauw', 'wit'];
const SHAPES = ['persoon', 'mensen', 'weg', 'huis', 'overheid'];

/** A deck of clusters with so many cards each, which are told apart by their numbers. */
function deckOfSizes(...sizes: readonly number[]) {
  const clusters = sizes.map((size, index) => ({
    title: `Groep ${index + 1}`,
    colour: COLOURS[index] as string,
    shape: deck.clusters[index]?.shape ?? (SHAPES[index] as string),
    cards: Array.from({ length: size }, () => 'Wat vraag je?'),
  }));
  return projectWith({ 'content/deck.yaml': deckYaml({ language: 'nl', clusters }) });
}

async function only(edition: string, files = projectFiles, request: Asking = {}) {
  const { products, problems } = await build(files, { only: ['cards'], editions: [edition], ...request });
  if (!products) throw new Error(problems.join(', '));
  return { plan: products.plan, problems, pdf: products.files.at(-1) as MadePdf, files: products.files };
}

/** What lies on each place of each sheet, row by row: `roos 2.4`, `wit eigen vraag`, or nothing. */
function placesOf({ bytes }: MadePdf): string[][] {
  return inkOf(bytes).map(({ ink }) =>
    [18.5, 83.5, 148.5, 213.5].flatMap((top) => [10, 105].map((left) => labelAt(ink, left, top))),
  );
}

function labelAt(ink: readonly Ink[], left: number, top: number): string {
  const inside = ink.filter(({ box }) => {
    const x = box.x + box.width / 2 - mm(left);
    const y = box.y + box.height / 2 - mm(top);
    return x > 0 && x < mm(95) && y > 0 && y < mm(65);
  });
  const words = inside
    .map((each) => each.words)
    .join(' ')
    .replace(/\s+/g, ' ');
  return /(\p{L}+) (\d+\.\d+|eigen vraag)/u.exec(words)?.[0] ?? '';
}

/** The strip above the cards of each sheet. */
function stripsOf({ bytes }: MadePdf): string[] {
  return inkOf(bytes).map(({ ink }) =>
    ink
      .filter(({ box, words }) => words !== '' && box.y < mm(18))
      .map(({ words }) => words)
      .join('')
      .replace(/\s+/g, ' '),
  );
}

/** The page of each card, in the order of the structure. */
function pagesOfCards({ bytes }: MadePdf): number[] {
  const file = new PdfFile(bytes);
  const found: number[] = [];
  const walk = (element: Dictionary, inCard: boolean): void => {
    const isCard = nameOf(element.get('S')) === 'Art';
    if (isCard) found.push(-1);
    const page = element.get('Pg');
    if ((inCard || isCard) && found.at(-1) === -1 && page !== undefined) {
      found[found.length - 1] = file.pages.indexOf(file.dictionary(page));
    }
    const kids = file.resolve(element.get('K'));
    for (const kid of Array.isArray(kids) ? kids : [kids]) {
      const inside = file.resolve(kid);
      if (inside instanceof Map) walk(inside, inCard || isCard);
    }
  };
  walk(file.dictionary(file.catalogue.get('StructTreeRoot')), false);
  return found;
}

/** Cut as one pile, the piles put on each other: the place of each sheet after that of the sheet above it. */
function stacked(places: readonly (readonly string[])[]): string[] {
  return (places[0] ?? []).flatMap((_, place) => places.map((sheet) => sheet[place] ?? ''));
}

function numbers(cluster: number, size: number): string[] {
  return Array.from({ length: size }, (_, index) => `${COLOURS[cluster - 1]} ${cluster}.${index + 1}`);
}

describe('--order stack', () => {
  test.each([9, 16, 19, 24])('a cluster of %d cards is in order when its piles are', async (size) => {
    const { pdf } = await only('coloured-paper', deckOfSizes(size), { order: 'stack' });
    const cards = stacked(placesOf(pdf));
    expect(cards.slice(0, size)).toEqual(numbers(1, size));
    expect(new Set(cards.slice(size))).toEqual(size % 8 === 0 ? new Set() : new Set(['groen eigen vraag']));
  });

  test('without blank cards the free places come last, and every sheet keeps its coordinates', async () => {
    const { pdf } = await only('coloured-paper', deckOfSizes(11), { order: 'stack', blanks: false });
    expect(placesOf(pdf)).toEqual([
      ['groen 1.1', 'groen 1.3', 'groen 1.5', 'groen 1.7', 'groen 1.9', 'groen 1.11', '', ''],
      ['groen 1.2', 'groen 1.4', 'groen 1.6', 'groen 1.8', 'groen 1.10', '', '', ''],
    ]);
  });

  test('each cluster is stacked by itself, on its own paper', async () => {
    const { pdf, files } = await only('coloured-paper', deckOfSizes(10, 3), {
      order: 'stack',
      blanks: false,
    });
    const [first, second, third] = placesOf(pdf);
    expect(stacked([first ?? [], second ?? []]).filter((each) => each !== '')).toEqual(numbers(1, 10));
    expect(third?.filter((each) => each !== '')).toEqual(numbers(2, 3));
    const [groen, roos] = files;
    expect(placesOf(groen as MadePdf)).toEqual([first, second]);
    expect(placesOf(roos as MadePdf)).toEqual([third]);
  });

  test('the list of cards is in the order of the sheets; reading aloud keeps that of the deck', async () => {
    const { pdf } = await only('coloured-paper', deckOfSizes(10), { order: 'stack', blanks: false });
    const listed = pdf.cards?.map((id) => Number(id.replace('kaart-1-', '')));
    expect(listed).toEqual([1, 3, 5, 7, 9, 2, 4, 6, 8, 10]);
    expect(pagesOfCards(pdf)).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 0, 1]);
    expect(conformanceProblems(pdf.bytes)).toEqual([]);
  });

  test('sheets say how to stack, where there is more than one', async () => {
    const { pdf } = await only('coloured-paper', deckOfSizes(9, 8), { order: 'stack' });
    const strips = stripsOf(pdf);
    const how = 'stapelen op volgorde: linksboven bovenop, dan rij per rij';
    expect(strips.map((strip) => strip.includes(how))).toEqual([true, true, false]);
    expect(strips[1]).toContain('GROEN papier, 160 g · vel 2 van 2');
  });

  test('large print too', async () => {
    const { pdf } = await only('large-print', deckOfSizes(7), { order: 'stack', blanks: false });
    expect(pdf.cards).toEqual([1, 3, 5, 7, 2, 4, 6].map((number) => `kaart-1-${number}`));
  });

  test('where no cluster takes two sheets, nothing changes but a warning', async () => {
    const plain = await only('coloured-paper');
    const { pdf, plan, problems } = await only('coloured-paper', projectFiles, { order: 'stack' });
    expect(problems).toEqual(['impose/nothing-to-stack']);
    expect(difference(pdf.bytes, plain.pdf.bytes)).toEqual([]);
    expect(plan).toEqual(plain.plan);
  });

  test('words that a strings file lacks are told when they are printed', async () => {
    const strings = textOf('content/strings/nl.yaml').replace(/^(stack|mix)\..*\n/gm, '');
    const files = new Map(deckOfSizes(9, 9)).set(
      'content/strings/nl.yaml',
      new TextEncoder().encode(strings),
    );
    const told = ['content/borrowed-words content/strings/nl.yaml:1:1'];
    expect((await only('white-paper', files)).problems).toEqual([]);
    const { pdf, problems } = await only('white-paper', files, { order: 'stack', mix: true });
    expect(problems).toEqual(told);
    expect(stripsOf(pdf)[0]).toContain('to stack in order: top left on top, then row by row');
  });
});

describe('--mix', () => {
  test('the deck takes four sheets, not five; every card keeps its cluster', async () => {
    const { pdf, plan } = await only('white-paper', projectFiles, { mix: true });
    expect(plan).toMatchObject({
      edition: 'white-paper',
      sheets: [{ colour: 'wit', sheets: 4 }],
      total: 4,
      free: 6,
      cuts: 8,
    });
    expect(pdf.cards).toEqual(IDS);
    const all = deck.clusters.flatMap(({ cards }, index) => numbers(index + 1, cards.length));
    expect(placesOf(pdf).flat()).toEqual([...all, ...Array(6).fill('wit eigen vraag')]);
    const bands = inkOf(pdf.bytes).map(({ ink }) => {
      const fills = ink.map(({ fill }) => fill).filter((fill) => fill?.endsWith('rg'));
      return new Set(fills).size;
    });
    expect(bands).toEqual([2, 3, 1, 0]);
    expect(conformanceProblems(pdf.bytes)).toEqual([]);
  });

  test('sheets say what is on them', async () => {
    const { pdf } = await only('white-paper', projectFiles, { mix: true });
    const said = stripsOf(pdf).map((strip) => /vel \d van \d|op dit vel: [\p{L}, ]+/gu[Symbol.match](strip));
    expect(said).toEqual([
      ['vel 1 van 4', 'op dit vel: groen, roos'],
      ['vel 2 van 4', 'op dit vel: roos, geel, blauw'],
      ['vel 3 van 4', 'op dit vel: blauw, wit'],
      ['vel 4 van 4', 'op dit vel: wit'],
    ]);
  });

  test('with --order stack all clusters are one stack', async () => {
    const { pdf } = await only('white-paper', deckOfSizes(3, 5, 6), {
      mix: true,
      order: 'stack',
      blanks: false,
    });
    const inOrder = [...numbers(1, 3), ...numbers(2, 5), ...numbers(3, 6)];
    expect(stacked(placesOf(pdf))).toEqual([...inOrder, '', '']);
  });

  test('coloured papers are as without it', async () => {
    const only: BuildRequest['only'] = ['cards'];
    const plain = await build(projectFiles, { only });
    const mixed = await build(projectFiles, { only, mix: true });
    const others = (made: typeof plain) =>
      made.products?.files.filter(({ edition }) => edition !== 'white-paper');
    expect(mixed.problems).toEqual([]);
    expect(others(mixed)).toEqual(others(plain));
    expect(mixed.products?.plans.map(({ edition, total }) => [edition, total])).toEqual([
      ['coloured-paper', 5],
      ['white-paper', 4],
      ['large-print', 5],
    ]);
  });

  test('that saves no sheet is told', async () => {
    const { problems } = await only('white-paper', deckOfSizes(5, 5), { mix: true });
    expect(problems).toEqual(['impose/nothing-to-mix']);
  });
});

describe('the strip above the cards', () => {
  const chosen: Chosen = {
    title: wordsAt('Een gesprek over de buurt waarin we wonen', undefined),
    cards: 26,
    all: 26,
    own: 12,
    copies: 10,
    drawnFrom: 26,
    seed: 4294967295,
  };

  test.each(['white-paper', 'large-print'])('of %s has room for all that can be said', async (name) => {
    const { clusters } = selectAll(deck);
    const tenTimes = clusters.map(({ cluster, cards }) => ({ cluster, cards: Array(10).fill(cards).flat() }));
    for (const language of ['nl', 'en', 'fr', 'de']) {
      const yaml = textOf('content/deck.yaml').replace('language: nl-BE', `language: ${language}`);
      const content = contentOf(projectWith({ 'content/deck.yaml': yaml }));
      const date = new Date('2026-09-30T00:00:00Z');
      const selection = { clusters: tenTimes, chosen, again: { line: undefined, seed: 4294967295 } };
      const { options } = asking({ order: 'stack', mix: true });
      const order = { ...planCards(name, selection, options), date };
      const job = { report: fail, progress: () => {} };
      expect(makeCardSheets(content, design, { ...order, selection }, job)).toBeDefined();
    }
  });

  test('names as many colours as there is room for', () => {
    const colours = Array.from({ length: 40 }, (_, index) => wordsAt(`kleur-${index + 1}`, undefined));
    const [cluster] = deck.clusters as [Cluster];
    const label = { cluster, sheet: 1, sheets: 2, mixed: colours, isStacked: true, isCited: true };
    const edition = CARD_EDITIONS[1] as CardEdition;
    const LETTERS = { lettersInNote: 145, lettersInChoice: 110, lettersInTitle: 30 };
    const noteFor = (selection: Pick<Selection, 'chosen'>) =>
      sheetView(content, edition, [label], { width: 1, height: 1 }, new Date(0), selection, LETTERS).sheets[0]
        ?.note || NO_WORDS;
    const how = 'stapelen op volgorde: linksboven bovenop, dan rij per rij';
    expect(noteFor({}).plain).toBe(
      `${how} · op dit vel: kleur-1, kleur-2, kleur-3, kleur-4, kleur-5, kleur-6, kleur-7, kleur-8, …`,
    );
    expect(noteFor({ chosen }).plain).toMatch(new RegExp(`^keuze “.*${how}$`));
  });
});

describe('the paper plan', () => {
  test('runs to be stacked are cut by themselves; other sheets together', async () => {
    const sizes = deckOfSizes(17, 9, 8, 8);
    const plain = await only('coloured-paper', sizes);
    expect(plain.plan).toMatchObject({ total: 7, free: 14, cuts: 8 });
    const stack = await only('coloured-paper', sizes, { order: 'stack' });
    expect(stack.plan).toEqual({ ...plain.plan, cuts: 24 });
  });
});
