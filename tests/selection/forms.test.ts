/** A choice as a file and as an address: each becomes the other without loss. */
import { describe, expect, test } from 'vitest';
import { collect } from '../../src/diagnostics.ts';
import { decodeChoice, encodeChoice } from '../../src/selection/address.ts';
import { ALL_CARDS, type Choice } from '../../src/selection/choice.ts';
import { sealed } from '../../src/selection/sealed.ts';
import { writeChoice } from '../../src/selection/write-choice.ts';
import { FIVE, ownCard } from './decks.ts';

const { deck } = FIVE;

function decoded(text: string) {
  const problems = collect();
  const choice = decodeChoice(text, problems.report);
  return { choice, codes: problems.diagnostics.map(({ code }) => code) };
}

test('a file as it is written', () => {
  const choice: Choice = {
    ...ALL_CARDS,
    title: 'Onze pot',
    clusters: ['blauw'],
    cards: ['1.2', 'weg'],
    without: ['4.3', 'wit'],
    ownClusters: [
      {
        id: 'zorg',
        title: { words: 'Zorg', language: undefined },
        colour: 'oranje',
        hex: '#f4b183',
        shape: 'kring',
      },
    ],
    ownCards: [
      ownCard('zorg', `Wat doet je deugd, ${'en nog iets, '.repeat(9)}of niet?`, 'Geef tijd.'),
      { cluster: '1', text: { words: 'What helps?', language: 'en' }, note: undefined },
    ],
    draw: { from: 'all', count: 12 },
    seed: 42,
    sort: 'random',
    copies: 2,
  };
  expect(writeChoice(choice, deck)).toMatchInlineSnapshot(`
    "# kletspot build --selection …
    title: 'Onze pot'
    clusters:
      - cluster-d # 4 Cluster d (blauw)
    cards:
      - a-2 # 1.2 Vraag a2?
      - weg
    without:
      - d-3 # 4.3 Vraag d3?
      - cluster-e # 5 Cluster e (wit)
    own-clusters:
      - id: zorg
        title: >-
          Zorg
        colour: { name: 'oranje', hex: '#f4b183' }
        shape: kring
    own-cards:
      - cluster: zorg
        text: >-
          Wat doet je deugd, en nog iets, en nog iets, en nog iets, en nog iets, en nog iets, en nog iets, en
          nog iets, en nog iets, en nog iets, of niet?
        note: >-
          Geef tijd.
      - cluster: cluster-a # 1 Cluster a (groen)
        text:
          text: >-
            What helps?
          lang: en
    draw-total: 12
    seed: 42
    sort: random
    copies: 2
    "
  `);
  expect(encodeChoice(choice)).toMatchInlineSnapshot(
    `"1~tOnze_pot~cblauw~k1.2!weg~w4.3!wit~gzorg!Zorg!!oranje!%23f4b183!kring~ezorg!Wat_doet_je_deugd,_en_nog_iets,_en_nog_iets,_en_nog_iets,_en_nog_iets,_en_nog_iets,_en_nog_iets,_en_nog_iets,_en_nog_iets,_en_nog_iets,_of_niet?!!Geef_tijd.!~e1!What_helps?!en~n12~s42~orandom~x2~z1ej5sj2"`,
  );
});

test('a normal choice is short', () => {
  const ids = Array.from({ length: 24 }, (_, index) => `een-gewone-lange-naam-${index}`);
  const question = 'Wat zou jij doen als je buurman al een week niet meer buiten komt? Bij wie klop je aan?';
  const own = Array.from({ length: 8 }, () =>
    ownCard('groen', question, 'Laat eerst iedereen even nadenken.'),
  );
  expect(encodeChoice({ ...ALL_CARDS, title: 'Buurtcomité', cards: ids, ownCards: own }).length).toBeLessThan(
    2000,
  );
});

describe('an address that is no choice is told, and never thrown', () => {
  const address = encodeChoice({
    ...ALL_CARDS,
    clusters: ['groen'],
    ownCards: [ownCard('1', 'Één vraag?')],
    seed: 4,
  });

  test('with or without its #', () => {
    expect(decoded(`#${address}`)).toEqual(decoded(address));
    expect(decoded(address).choice).toMatchObject({ clusters: ['groen'], seed: 4 });
  });

  test('cut short anywhere', () => {
    for (let length = 0; length < address.length; length += 1) {
      const { choice, codes } = decoded(address.slice(0, length));
      expect([choice, codes.length]).toEqual([undefined, 1]);
    }
  });

  test.each([
    ['', 'selection/address-damaged'],
    ['#', 'selection/address-damaged'],
    ['2~cgroen~zabc', 'selection/address-version'],
    ['999999999999999999999999999~', 'selection/address-version'],
    ['#kaarten', 'selection/address-damaged'],
    [address.replace('groen', 'groem'), 'selection/address-damaged'],
    [address.replace('%C3', '%c3'), 'selection/address-damaged'],
    ['~'.repeat(99_999), 'selection/address-damaged'],
    ['%'.repeat(1_000_000), 'selection/address-too-long'],
  ])('%.40s', (text, code) => {
    expect(decoded(text)).toEqual({ choice: undefined, codes: [code] });
  });

  test('with a right check and wrong fields', () => {
    const checked = (fields: string) => {
      const body = `1~${fields}`;
      let state = 0x811c9dc5;
      for (const letter of body) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193);
      return `${body}~z${(state >>> 0).toString(36)}`;
    };
    expect(decoded(checked('s42')).choice).toEqual({ ...ALL_CARDS, seed: 42 });
    const wrong = [
      's-1',
      's4294967296',
      's042',
      's',
      'd0',
      'n1e3',
      'x0',
      'x1001',
      'ozomaar',
      'q1',
      '',
      'e',
      'e1',
      'e1!a',
    ];
    const worse = [
      'e1!a!!b',
      'e1!a!xx-',
      'g',
      'gx!t!!!!',
      'gx!t!!geel!!k!k',
      'c%',
      'c%GG',
      'c%FF',
      'c%C3',
      't',
      't__a',
      'cé',
    ];
    for (const fields of [...wrong, ...worse]) {
      expect([fields, decoded(checked(fields)).choice]).toEqual([fields, undefined]);
    }
  });
});

test('a title without letters is none, and of a mark that cannot be seen no address is made', () => {
  const choice = { ...ALL_CARDS, title: '', description: '' };
  expect(decoded(encodeChoice(choice)).choice).toEqual(ALL_CARDS);
  for (const field of ['t', 't%EF%BB%BF', 'u%EF%BB%BFx', 'e1!%EF%BB%BFWat?!']) {
    expect(decoded(sealed([field])).codes).toEqual(['selection/address-damaged']);
  }
});
