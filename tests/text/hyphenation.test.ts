import { afterEach, describe, expect, it, vi } from 'vitest';
import { HYPHENATED_LANGUAGES, hyphenatorFor, loadHyphenation } from '../../src/text/hyphenation.ts';
import { loadPatterns } from '../../src/text/patterns.ts';
import { copied, drawn, run, set } from './setting.ts';

const hyphenation = await loadHyphenation(['nl-BE', 'en', 'en-US', 'fr', 'de', 'tlh'], loadPatterns);

function parts(word: string, language: string): string {
  const points = [0, ...(hyphenatorFor(language, hyphenation)?.(word) ?? []), word.length];
  return points
    .slice(1)
    .map((end, at) => word.slice(points[at], end))
    .join('-');
}

function auto(text: string, language = 'nl') {
  return [run(text, { hyphens: hyphenatorFor(language, hyphenation) ?? 'manual', language })];
}

describe('patterns', () => {
  it('of every language are there, and break words of it', async () => {
    const all = await loadHyphenation(HYPHENATED_LANGUAGES, loadPatterns);
    expect([...all.keys()]).toEqual([...HYPHENATED_LANGUAGES]);
    const points = (word: string, language: string) => hyphenatorFor(language, all)?.(word) ?? [];
    expect(points('conversaciones', 'es-AR')).toEqual([3, 6, 8, 11]);
    expect(points('разговаряхме', 'bg').length).toBeGreaterThan(1);
    expect(points('arkadaşlarımızla', 'tr').length).toBeGreaterThan(2);
    expect(points('razgovaramo', 'sr-Latn-RS')).not.toEqual([]);
    expect(points('разговарамо', 'sr')).not.toEqual([]);
    expect(points('मित्रतापूर्वकसंवाद', 'hi').length).toBeGreaterThan(0);
  });

  it.each([
    ['eenzaamheid', 'nl', 'een-zaam-heid'],
    ['vereenzaming', 'nl-BE', 'ver-een-za-ming'],
    ['beïnvloeden', 'nl', 'beïn-vloe-den'],
    ['loneliness', 'en-GB', 'loneli-ness'],
    ['loneliness', 'en-US', 'lone-li-ness'],
    ['solitude', 'fr', 'soli-tude'],
    ['Einsamkeit', 'de', 'Ein-sam-keit'],
  ])('%s in %s: %s', (word, language, expected) => expect(parts(word, language)).toBe(expected));

  it.each([
    ['at least three letters stay before', 'gemeenschap', 'nl', 'gemeen-schap'],
    ['at least three letters go after', 'financiële', 'nl', 'finan-ci-ële'],
    ['short words stay whole', 'sociaal', 'nl', 'sociaal'],
    ['capitals stay whole', 'EENZAAMHEID', 'nl', 'EENZAAMHEID'],
    ['a language without patterns has none', 'eenzaamheid', 'tlh', 'eenzaamheid'],
  ])('%s', (_, word, language, expected) => expect(parts(word, language)).toBe(expected));
});

describe('on a machine in another language', () => {
  afterEach(() => vi.restoreAllMocks());

  it('a word breaks in the same places: in Turkish a small I has no dot', async () => {
    vi.spyOn(String.prototype, 'toLocaleLowerCase').mockImplementation(function (this: string) {
      return this.replaceAll('I', 'ı').toLowerCase();
    });
    expect(parts('Individualisering', 'nl')).toBe('Indi-vi-du-a-li-se-ring');
    expect('IJ'.toLocaleLowerCase()).toBe('ıj');
  });

  it('a letter that is two when it is small breaks no word in the wrong place', () => {
    expect(parts('İstanbulkaartjes', 'nl')).toBe('İstanbulkaartjes');
  });
});

it('what one document hyphenates is not told to who asks the patterns next', async () => {
  const before = JSON.stringify(await loadPatterns('nl'));
  expect(parts('onvergetelijkheden', 'nl')).toBe('onver-ge-te-lijk-he-den');
  expect(JSON.stringify(await loadPatterns('nl'))).toBe(before);
});

it('two designs in one process do not see each other’s patterns', async () => {
  const french = await loadHyphenation(['fr'], loadPatterns);
  const own = await loadHyphenation(['fr'], () => loadPatterns('nl'));
  expect(hyphenatorFor('nl', french)).toBeUndefined();
  expect(hyphenatorFor('fr-BE', french)?.('vereenzaming')).not.toEqual([3, 6, 8]);
  expect(hyphenatorFor('fr', own)?.('vereenzaming')).toEqual([3, 6, 8]);
});

describe('a broken word', () => {
  it('gets a hyphen that is not copied', () => {
    const lines = set(auto('vereenzaming'), 9);
    expect(drawn(lines)).toEqual(['vereenza-', 'ming']);
    expect(lines[0]?.fragments.at(-1)).toMatchObject({ text: '-', actual: '\u00ad', x: 40, width: 5 });
    expect(copied(lines)).toBe('vereenzaming');
  });

  it('fits with its hyphen, or is broken before', () => {
    expect(drawn(set(auto('vereenzaming'), 8))).toEqual(['vereen-', 'zaming']);
  });

  it.each([
    ['financiële', 8, ['financi-', 'ele']],
    ['initiatieven', 6, ['initi-', 'atie-', 'ven']],
  ])('in Dutch loses the trema that the break replaces, if any: %s', (word, measure, expected) => {
    const lines = set(auto(word), measure);
    expect(drawn(lines)).toEqual(expected);
    expect(copied(lines)).toBe(word);
  });

  it('says what the changed letter stands for', () => {
    const [, second] = set([run('ge\u00adïn\u00adviteerd', { hyphens: 'manual' })], 4);
    expect(second?.fragments.map(({ text, actual, x }) => [text, actual, x])).toEqual([
      ['i', 'ï', 0],
      ['n', undefined, 5],
      ['-', '\u00ad', 10],
    ]);
  });

  it('keeps its trema in other languages', () => {
    expect(drawn(set(auto('Einsamkeitsgefühle', 'de'), 6)).join('')).toContain('füh');
  });

  it('gets no second hyphen beside its own', () => {
    expect(drawn(set(auto('een eenzaamheids-sensitieve werking'), 13))).toEqual([
      'een ',
      'eenzaamheids-',
      'sensitieve ',
      'werking',
    ]);
  });

  it('keeps the hyphen that is its own', () => {
    const lines = set(auto('eenzaamheids-sensitief'), 13);
    expect(drawn(lines)).toEqual(['eenzaamheids-', 'sensitief']);
    expect(copied(lines)).toBe('eenzaamheids-sensitief');
  });
});

describe('what is left whole', () => {
  const dutch = hyphenatorFor('nl', hyphenation) ?? 'none';

  it.each([
    ['addresses', 'https://resokit.example/eenzaamheid', dutch],
    ['words with digits', 'eenzaamheid2030', dutch],
    ['words without leave', 'eenzaamheidsactieplan', 'none'],
    ['words with leave for soft hyphens only', 'eenzaamheidsactieplan', 'manual'],
  ] as const)('%s', (_, text, hyphens) => {
    const lines = set([run(text, { hyphens })], 5);
    expect(lines.flatMap(({ fragments }) => fragments).some(({ actual }) => actual !== undefined)).toBe(
      false,
    );
  });

  it('words that go on in another run', () => {
    expect(drawn(set([...auto('eenzaam'), ...auto('heid is')], 5))).toEqual(['eenzaamheid ', 'is']);
  });
});

describe('soft hyphens', () => {
  it('break where hyphens are allowed', () => {
    const text = 'werk\u00adwoord';
    expect(drawn(set([run(text, { hyphens: 'manual' })], 6))).toEqual(['werk-', 'woord']);
    expect(drawn(set([run(text, { hyphens: 'none' })], 6))).toEqual(['werkwoord']);
  });

  it('are the only places in a word that has any', () => {
    expect(drawn(set(auto('eenzaam\u00adheid'), 5))).toEqual(['eenzaam-', 'heid']);
  });

  it('take the trema away too', () => {
    const lines = set([run('ge\u00adïnteresseerd', { hyphens: 'manual' })], 6);
    expect(drawn(lines)).toEqual(['ge-', 'interesseerd']);
    expect(copied(lines)).toBe('geïnteresseerd');
  });
});
