import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Booklet, Part, Text, Theme } from '../../src/content/model.ts';
import { collect, type Diagnostic } from '../../src/diagnostics.ts';
import { wordsAt } from '../../src/placed-words.ts';
import { type BookletSelection, selectThemes } from '../../src/selection/themes.ts';
import { wordsIn } from '../../src/words/index.ts';
import { tell } from '../../src/words/tell.ts';

const text = (plain: string): Text => ({
  inlines: [{ kind: 'text', text: plain }],
  plain,
  language: undefined,
  place: { file: 'content/booklet.yaml', line: 1, column: 1 },
});

function part(id: string, letter: string, themes: readonly string[]): Part {
  return {
    id,
    letter,
    printedLetter: wordsAt(letter, undefined),
    title: text(id),
    themes: themes.map(
      (theme, index): Theme => ({
        id: `${id}.${theme}`,
        number: `${letter}${index + 1}`,
        printedNumber: wordsAt(`${letter}${index + 1}`, undefined),
        title: text(theme),
        distinctTitle: theme,
        questions: [],
        notes: [],
      }),
    ),
  };
}

function bookletOf(...parts: Part[]): Booklet {
  return {
    title: text('Boekje'),
    language: 'nl',
    version: '1.0',
    date: '2026-06-01',
    author: wordsAt('Wie', undefined),
    citation: text('Wie'),
    shortCitation: text('Wie'),
    source: undefined,
    subtitle: text('Ondertitel'),
    intro: [],
    parts,
    inspirations: { title: text('Inspiratie'), items: [] },
    reference: { title: text('Referentie'), lead: text('Zo') },
    colophon: { title: undefined, paragraphs: [], corrections: [] },
  };
}

const eleven = Array.from({ length: 11 }, (_, index) => `thema-${'abcdefghijk'[index]}`);

const BOOKLET = bookletOf(
  part('beleid', 'B', [...eleven, 'buurtvervlechting']),
  part('werking', 'W', ['outreach', 'buurtvervlechting', 'lichte-bindingen']),
);

function select(wanted: readonly string[], booklet = BOOKLET) {
  const problems = collect();
  const selection = selectThemes(booklet, wanted, problems.report);
  return { selection, problems: problems.diagnostics };
}

function numbersIn(selection: BookletSelection | undefined): readonly string[] | undefined {
  return selection?.parts.flatMap(({ themes }) => themes.map(({ number }) => number));
}

function said(problems: readonly Diagnostic[]): readonly string[] {
  return problems.map(
    (each) => `${each.code} ${tell(each, wordsIn('en')).message} ${tell(each, wordsIn('en')).hint}`,
  );
}

describe('names', () => {
  test.each([
    ['werking', 'W1 W2 W3'],
    ['W', 'W1 W2 W3'],
    ['w', 'W1 W2 W3'],
    ['Werking', 'W1 W2 W3'],
    ['werking.lichte-bindingen', 'W3'],
    ['lichte-bindingen', 'W3'],
    ['Lichte-Bindingen', 'W3'],
    ['W3', 'W3'],
    ['w3', 'W3'],
    ['B1', 'B1'],
    ['b11', 'B11'],
    ['werking.buurtvervlechting', 'W2'],
    ['W2,outreach,W2,werking.outreach', 'W1 W2'],
    ['W1,werking', 'W1 W2 W3'],
    ['W1,B12,B2', 'B2 B12 W1'],
  ])('%s is %s', (wanted, expected) => {
    const { selection, problems } = select(wanted.split(','));
    expect(problems).toEqual([]);
    expect(numbersIn(selection)?.join(' ')).toBe(expected);
    expect(selection?.isWhole).toBe(false);
  });

  test('an id goes before a number, a number before the last half of an id; capitals tell apart', () => {
    const booklet = bookletOf(part('b', 'C', ['c', 'd1']), part('c', 'B', ['x']), part('e', 'D', ['y']));
    const chosen = (name: string) => numbersIn(select([name], booklet).selection);
    expect([chosen('b'), chosen('B')]).toEqual([['C1', 'C2'], ['B1']]);
    expect([chosen('c'), chosen('C')]).toEqual([['B1'], ['C1', 'C2']]);
    expect([chosen('d1'), chosen('D1')]).toEqual([['C2'], ['D1']]);
  });
});

describe('the whole booklet', () => {
  const withEmptyPart = bookletOf(part('beleid', 'B', ['a', 'b']), part('leeg', 'L', []));

  test.each([[[]], [['B1', 'B2']], [['beleid']]])('%j has every part, one without themes too', (wanted) => {
    const { selection } = select(wanted, withEmptyPart);
    expect(selection).toMatchObject({ isWhole: true });
    expect(selection?.parts.map(({ part: { id } }) => id)).toEqual(['beleid', 'leeg']);
  });

  it('keeps the objects of the content', () => {
    const { selection } = select([]);
    expect(selection?.parts.map((each) => each.part)).toEqual(BOOKLET.parts);
  });
});

test('a part without a chosen theme is left out', () => {
  const { selection } = select(['W1']);
  expect(selection?.parts.map(({ part: { id } }) => id)).toEqual(['werking']);
  expect(selection?.parts[0]?.part).toBe(BOOKLET.parts[1]);
});

describe('what is not known is told, with what was probably meant', () => {
  test.each([
    ['lichte-binding', 'no theme or part "lichte-binding". Did you mean W3 (werking.lichte-bindingen)?'],
    ['werkign', 'no theme or part "werkign". Did you mean W (werking)?'],
    ['buurtvervlechtingen', 'Did you mean B12 (beleid.buurtvervlechting) or W2 (werking.buurtvervlechting)?'],
    ['iets-heel-anders', 'Its themes are B1–B12 and W1–W3; kletspot list shows them.'],
    ['W4', 'Its themes are B1–B12 and W1–W3'],
    ['B0', 'Its themes are B1–B12'],
    ['B01', 'Its themes are B1–B12'],
    ['B1.1', 'Its themes are B1–B12'],
    ['B1-B3', 'Its themes are B1–B12'],
    ['1', 'Its themes are B1–B12'],
    ['x'.repeat(5000), 'Its themes are B1–B12'],
    ['constructor', 'Its themes are B1–B12'],
  ])('%.20s', (name, words) => {
    const { selection, problems } = select([name]);
    expect(selection).toBeUndefined();
    expect(problems.map(({ place }) => place)).toEqual([undefined]);
    expect(said(problems)[0]).toContain('selection/unknown-theme');
    expect(said(problems)[0]).toContain(words);
  });

  test('a name that two parts have', () => {
    const { selection, problems } = select(['buurtvervlechting']);
    expect(selection).toBeUndefined();
    expect(said(problems)).toEqual([
      'selection/ambiguous-theme The booklet has 2 themes of the name "buurtvervlechting". ' +
        'Give the number or the whole id: B12 (beleid.buurtvervlechting) or W2 (werking.buurtvervlechting).',
    ]);
  });

  test('every one of them, each once, besides what is known', () => {
    const { selection, problems } = select(['W1', 'x', 'y', 'x', 'buurtvervlechting']);
    expect(selection).toBeUndefined();
    expect(problems.map(({ code, params }) => [code, params && 'name' in params && params.name])).toEqual([
      ['selection/unknown-theme', 'x'],
      ['selection/unknown-theme', 'y'],
      ['selection/ambiguous-theme', 'buurtvervlechting'],
    ]);
  });

  test('a part with nothing in it', () => {
    const { selection, problems } = select(['leeg'], bookletOf(part('b', 'B', ['a']), part('leeg', 'L', [])));
    expect(selection).toBeUndefined();
    expect(said(problems)[0]).toContain('selection/empty-part The part L (leeg) has no themes');
  });

  test('in a booklet without any theme', () => {
    const { problems } = select(['x9'], bookletOf(part('leeg', 'L', [])));
    expect(said(problems)[0]).toContain('It has no themes yet.');
  });

  test('in Dutch', () => {
    const { problems } = select(['W4', 'werkign', 'buurtvervlechting']);
    expect(problems.map((each) => tell(each, wordsIn('nl')).hint)).toEqual([
      "De thema's zijn B1–B12 en W1–W3; kletspot list toont ze.",
      'Bedoel je W (werking)?',
      'Geef het nummer of de hele id: B12 (beleid.buurtvervlechting) of W2 (werking.buurtvervlechting).',
    ]);
  });
});

describe('any choice', () => {
  const all = BOOKLET.parts.flatMap(({ themes }) => themes);
  const choice = fc.array(fc.constantFrom(...all), { minLength: 1, maxLength: 30 });

  it('is in the order of the booklet, each theme once, whatever the order and the form of the names', () => {
    fc.assert(
      fc.property(choice, fc.array(fc.boolean(), { minLength: 30 }), (themes, byNumber) => {
        const names = themes.map(({ id, number }, index) => (byNumber[index] ? number : id));
        const expected = all.filter((theme) => themes.includes(theme)).map(({ number }) => number);
        expect(numbersIn(select(names).selection)).toEqual(expected);
      }),
    );
  });

  it('never takes a number for another', () => {
    const number = fc.tuple(fc.constantFrom('B', 'W', 'b', 'w', ''), fc.integer({ min: 0, max: 130 }));
    fc.assert(
      fc.property(number, ([letter, place]) => {
        const name = `${letter}${place}`;
        const found = all.find((theme) => theme.number === name.toUpperCase());
        expect(numbersIn(select([name]).selection)).toEqual(found && [found.number]);
      }),
    );
  });
});
