/** The state of the page, without a page. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collect } from '../../src/diagnostics.ts';
import type { CardPrinting } from '../../src/request/card-printing.ts';
import type { Typed } from '../../src/request/options.ts';
import { encodeChoice } from '../../src/selection/address.ts';
import { ALL_CARDS } from '../../src/selection/choice.ts';
import {
  keptIds,
  withChoice,
  withCopies,
  withDraw,
  withKept,
  withOwnCards,
  withSort,
} from '../../src/selection/pot.ts';
import {
  asCanBeDrawn,
  chosenCards,
  FULL_POT,
  fileNameOf,
  type PagePot,
  requestOf,
  withEdition,
  withPrinting,
} from '../../src/web/app/pot/page-pot.ts';
import { decodeKeptPot, decodePot, encodePot } from '../../src/web/app/pot/pot-address.ts';
import { blanksOf, countOf, formatOf, pilesOf } from '../../src/web/app/sheets/piles.ts';
import { contentOf, fail, projectFiles } from '../products/project.ts';
import { anyChoice } from '../selection/arbitraries.ts';

const content = contentOf(projectFiles);
const [first, second] = content.deck.clusters.map(({ cards }) => cards.map(({ id }) => id));
if (!first || !second) throw new Error('Two clusters were expected');

type Changes = Typed & { readonly edition?: CardPrinting['edition'] };

function printed({ edition, ...typed }: Changes, pot = FULL_POT): PagePot {
  return withPrinting(edition ? withEdition(pot, edition) : pot, typed);
}

function order(pot: PagePot): string[] {
  return [...keptIds(content, pot)];
}

describe('a draw', () => {
  const draw = (pot: PagePot, count: number): string[] => order(withDraw(content, pot, count, 7));

  test('from a pot without cards is from the whole deck', () => {
    const emptied = withKept(content, FULL_POT, new Set());
    expect(order(emptied)).toEqual([]);
    expect(draw(emptied, 1)).toHaveLength(content.deck.clusters.length);
  });

  test('is once more from what the last one was from, though drawn cards were left and others taken', () => {
    const some = withKept(content, FULL_POT, new Set([...first, ...second.slice(0, 3)]));
    const drawn = withDraw(content, some, 2, 5);
    const [left, ...others] = order(drawn);
    const touched = withKept(
      content,
      withKept(content, drawn, new Set(others)),
      new Set([...others, 'zelf-ondernemen']),
    );
    expect(order(touched)).not.toContain(left);
    expect(draw(touched, 3)).toEqual(draw(some, 3));
    expect(draw(touched, 3)).toHaveLength(6);
    // And from what is chosen by hand, once that is begun anew.
    const emptied = withKept(content, touched, new Set());
    expect(draw(withKept(content, emptied, new Set(first)), 2).every((id) => first.includes(id))).toBe(true);
  });

  test('is from a ready choice, whatever was drawn before it', () => {
    const touched = withKept(content, withDraw(content, FULL_POT, 1, 5), new Set(first));
    const ready = withChoice(touched, { ...ALL_CARDS, cards: second }, 1);
    expect(draw(ready, 2).every((id) => second.includes(id))).toBe(true);
  });
});

test('own cards come on top of a draw, whether they were there or come after it', () => {
  const own = { cluster: 'buurt', text: { words: 'Wat helpt?', language: undefined }, note: undefined };
  const drawn = withDraw(content, FULL_POT, 2, 7);
  const after = withOwnCards(drawn, [own, own]);
  const before = withDraw(content, withOwnCards(FULL_POT, [own, own]), 2, 7);
  for (const pot of [after, before]) {
    expect(order(pot)).toEqual(order(drawn));
    expect(chosenCards(content, pot).selection?.chosen).toMatchObject({ cards: 10, own: 2 });
  }
});

test('a kept draw that own cards made up for keeps their words, and draws what there is', () => {
  const own = { cluster: 'buurt', text: { words: 'Wat helpt?', language: undefined }, note: undefined };
  const some = withOwnCards(withKept(content, FULL_POT, new Set([...first, ...second.slice(0, 2)])), [own]);
  const kept: PagePot = { ...some, choice: { ...some.choice, draw: { from: 'each', count: 3 }, seed: 1 } };
  expect(chosenCards(content, kept).selection).toBeUndefined();
  const read = asCanBeDrawn(content, kept);
  expect(read?.choice).toMatchObject({ ownCards: [own], draw: { from: 'each', count: 2 } });
  expect(asCanBeDrawn(content, some)).toBe(some);
  const unknown: PagePot = { ...kept, choice: { ...kept.choice, cards: ['weg'] } };
  expect(asCanBeDrawn(content, unknown)).toBeUndefined();
});

describe('the order of choosing', () => {
  test('is that in which cards are taken, also after some were left', () => {
    const kept = withKept(content, FULL_POT, new Set([first[0] as string]));
    const listed = withSort(content, kept, 'listed', 1);
    const two = withKept(content, listed, new Set([first[0] as string, first[3] as string]));
    const three = withKept(
      content,
      two,
      new Set([first[0] as string, first[3] as string, first[1] as string]),
    );
    expect(order(three)).toEqual([first[0], first[3], first[1]]);
    const without = withKept(content, three, new Set([first[3] as string, first[1] as string]));
    expect(order(without)).toEqual([first[3], first[1]]);
  });

  test('by chance has a seed, which goes when nothing depends on it any more', () => {
    const mixed = withSort(content, FULL_POT, 'random', 7);
    expect(mixed.choice).toMatchObject({ sort: 'random', seed: 7 });
    expect(withSort(content, mixed, 'deck', 8).choice).toEqual(ALL_CARDS);
    const drawn = withSort(content, withDraw(content, FULL_POT, 2, 5), 'random', 9);
    expect(withSort(content, drawn, 'deck', 8).choice.seed).toBe(5);
  });
});

test('of copies there are as many as a choice may have', () => {
  expect(withCopies(FULL_POT, 3).choice.copies).toBe(3);
  for (const wrong of [0, 1001, 1.5, Number.NaN]) expect(withCopies(FULL_POT, wrong)).toBe(FULL_POT);
});

describe('what to load in the printer', () => {
  test.each<[string, Changes, number, number, string | undefined]>([
    ['as usual', {}, 8, 5, undefined],
    ['on A3', { paper: 'A3' }, 16, 5, 'A3'],
    ['as bank cards', { card: 'business' }, 10, 5, undefined],
    ['on a perforated sheet', { card: 'avery-7414' }, 10, 5, 'avery-7414'],
    ['of one size of one’s own', { card: '50x50', paper: '210 x 297' }, 15, 5, undefined],
    ['on white paper, mixed', { edition: 'white-paper', mix: true }, 8, 4, undefined],
  ])('%s', (_, changes, places, sheets, paper) => {
    const pot = printed(changes);
    expect(formatOf(pot)).toMatchObject({ places, paper });
    const piles = pilesOf(chosenCards(content, pot), pot);
    expect(piles.reduce((sum, pile) => sum + pile.sheets, 0)).toBe(sheets);
  });

  test('is not told of cards larger than their paper', () => {
    const pot = printed({ card: '250x320' });
    expect(formatOf(pot)).toBeUndefined();
    expect(pilesOf(chosenCards(content, pot), pot)).toEqual([]);
  });
});

test('cards that fill up the sheets are counted, where they are printed', () => {
  const first = content.deck.clusters.map(({ cards }) => cards[0]?.id ?? '');
  const five = withKept(content, FULL_POT, new Set(first));
  expect(blanksOf(chosenCards(content, five), five)).toBe(35);
  expect(blanksOf(chosenCards(content, FULL_POT), FULL_POT)).toBe(14);
  const mixed = printed({ edition: 'white-paper', mix: true }, five);
  expect(blanksOf(chosenCards(content, mixed), mixed)).toBe(3);
  for (const without of [{ blanks: false }, { card: '250x320' }]) {
    const pot = withPrinting(five, without);
    expect(blanksOf(chosenCards(content, pot), pot)).toBe(0);
  }
});

describe('the name of a PDF', () => {
  const nameOf = (pot: PagePot): string => fileNameOf(pot, countOf(chosenCards(content, pot)), 'klaar.pdf');

  test('is that of the download for the whole deck only', () => {
    expect(nameOf(FULL_POT)).toBe('klaar.pdf');
    expect(nameOf(withPrinting(FULL_POT, { order: 'stack' }))).toBe('klaar.pdf');
    expect(nameOf(withCopies(FULL_POT, 2))).toBe('kletspot-52-kaarten-keuze.pdf');
  });

  test('says how many cards, and the title of a choice', () => {
    const titled = (title: string, count: number) =>
      withChoice(FULL_POT, { ...ALL_CARDS, title, draw: { from: 'all', count } }, 1);
    expect(nameOf(titled('Met je team', 12))).toBe('kletspot-12-kaarten-met-je-team.pdf');
    expect(nameOf(titled('Één / ../ vraag', 1))).toBe('kletspot-1-kaart-een-vraag.pdf');
    expect(nameOf(titled('…', 2))).toBe('kletspot-2-kaarten-keuze.pdf');
    expect(nameOf(titled('lang '.repeat(40), 2)).length).toBeLessThan(90);
    expect(nameOf(withDraw(content, FULL_POT, 2, 7))).toBe('kletspot-10-kaarten-keuze.pdf');
  });
});

test('what the engine is asked speaks of no options', () => {
  const { choice } = requestOf(withDraw(content, FULL_POT, 2, 7));
  expect(choice).toMatchObject({ typed: undefined, isFromPage: true });
});

describe('in an address', () => {
  test('is read too where a program has written its marks as codes', () => {
    const own = { cluster: 'buurt', text: { words: 'Zo of 50 %?', language: undefined }, note: undefined };
    const pot = printed(
      { mix: true, edition: 'white-paper' },
      withOwnCards(withKept(content, FULL_POT, new Set(first)), [own]),
    );
    const address = encodePot(pot);
    const coded = address.replaceAll('~', '%7e').replaceAll('!', '%21').replaceAll('/', '%2F');
    expect(coded).not.toBe(address);
    for (const each of [address, coded]) expect(decodePot(each, fail)?.choice.ownCards).toEqual([own]);
    const loud = encodePot(withOwnCards(pot, [{ ...own, text: { ...own.text, words: 'Ja! En/of nee!' } }]));
    expect(encodePot(decodePot(loud.replaceAll('~', '%7E'), fail) ?? FULL_POT)).toBe(loud);
  });

  test('a choice and how it is printed come back', () => {
    const printings = fc.constantFrom<Changes>(
      {},
      { card: 'A7', blanks: false },
      { edition: 'white-paper', style: 'full', mix: true },
    );
    fc.assert(
      fc.property(anyChoice(content.deck), printings, (choice, changes) => {
        const pot = { ...printed(changes), choice };
        expect(decodePot(`#${encodePot(pot)}`, fail)).toEqual(pot);
      }),
    );
  });

  test('an address of the choice alone is printed as usual', () => {
    const choice = { ...ALL_CARDS, clusters: ['groen'] };
    expect(decodePot(`#${encodeChoice(choice)}`, fail)).toEqual({ ...FULL_POT, choice });
    expect(encodePot({ ...FULL_POT, choice })).toBe(encodeChoice(choice));
  });

  test('no more is read than programs pass on; what a browser kept may be longer', () => {
    const ownCards = Array.from({ length: 10_000 }, (_, index) => ({
      cluster: 'buurt',
      text: { words: `Vraag ${index}: wie groet je, en waarom?`, language: undefined },
      note: undefined,
    }));
    const pot = withOwnCards(FULL_POT, ownCards);
    const problems = collect();
    expect(decodePot(encodePot(pot), problems.report)).toBeUndefined();
    expect(problems.diagnostics.map(({ code }) => code)).toContain('selection/address-too-long');
    expect(decodeKeptPot(encodePot(pot))).toEqual(pot);
  });

  test.each(['/', '/1~kA7', '/1~z0/1~z0', '/x'])(
    'what follows a choice and is damaged is refused: %s',
    (end) => {
      const problems = collect();
      expect(decodePot(encodeChoice(ALL_CARDS) + end, problems.report)).toBeUndefined();
      expect(problems.diagnostics.map(({ code }) => code)).toContain('selection/address-damaged');
    },
  );
});

test('the whole deck is asked for as such, whatever it is printed on', () => {
  const request = requestOf(printed({ card: 'A7', order: 'stack' }));
  expect(request.choice).toBeUndefined();
  expect(request).toMatchObject({ only: ['cards'], options: { order: 'stack', card: { name: 'A7' } } });
});
