/** Tables as text: delimiters, encodings, heads, and what is not understood. */
import { describe, expect, it } from 'vitest';
import { read, readBytes } from './reading.ts';

describe('columns', () => {
  it.each([
    ['Vraag;Groep', { question: 'A', group: 'B' }],
    ['Thème,Question', { group: 'A', question: 'B' }],
    ['Kategorie\tFrage\tHinweis', { group: 'A', question: 'B', note: 'C' }],
    ['id|text|theme|back|link', { id: 'A', question: 'B', group: 'C', back: 'D', link: 'E' }],
    ['Nr.;VRAGEN;Cluster (kleur)', { question: 'B', group: 'C' }],
  ])('are found by their heads: %s', (head, expected) => {
    const delimiter = /[;,\t|]/.exec(head)?.[0] ?? ';';
    const cells = head.split(delimiter).map((_, index) => `cell ${index}`);
    const { list } = read('a.csv', `${head}\n${cells.join(delimiter)}\n`);
    const found = Object.fromEntries(list?.columns.map(({ meaning, column }) => [meaning, column]) ?? []);
    expect(found).toMatchObject(expected);
  });

  it('are found by what stands in them where there are no heads', () => {
    const rows = ['Jij;Wie ben je?', 'Jij;Wat wil je?', 'Wij;Wie zijn wij samen?', 'Wij;Waarheen gaan we?'];
    expect(read('a.csv', rows.join('\n')).cards).toEqual({
      Jij: ['Wie ben je?', 'Wat wil je?'],
      Wij: ['Wie zijn wij samen?', 'Waarheen gaan we?'],
    });
  });

  it('hold what was asked for, by letter or by head, also against a head', () => {
    const text = 'Vraag;Antwoord;Reeks\nA?;Ja;X\n';
    expect(read('a.csv', text, { columns: { question: 'Antwoord', group: 'C' } }).cards).toEqual({
      X: ['Ja'],
    });
    expect(read('a.csv', text, { columns: { question: 'Z' } }).codes).not.toContain('lists/no-such-column');
    expect(read('a.csv', text, { columns: { question: 'Nergens' } }).codes).toContain('lists/no-such-column');
  });

  it('that mean nothing are told, with their first words', () => {
    const { codes, cards } = read('a.csv', 'Vraag;Score\nWie?;12\nWat?;\n');
    expect(codes).toEqual(['lists/column-left-out']);
    expect(cards).toEqual({ '': ['Wie?', 'Wat?'] });
  });

  it('without a head keep the first row as a card', () => {
    expect(read('a.csv', 'Wie ben je?\nWat wil je?\n').cards).toEqual({ '': ['Wie ben je?', 'Wat wil je?'] });
    expect(read('a.csv', 'Wat zie je?;Foto\nWat hoor je?;Geluid\n').cards['']?.[0]).toBe('Wat zie je?');
  });
});

describe('cells', () => {
  it('keep their lines, quotes and delimiters in quotes', () => {
    const { cards } = read('a.csv', 'Vraag;Groep\n"Wie; wat\nen ""waarom""?";A\n');
    expect(cards).toEqual({ A: ['Wie; wat\nen "waarom"?'] });
  });

  it('of a group that are empty belong to the group above', () => {
    const { cards } = read('a.tsv', 'Groep\tVraag\nA\teen\n\ttwee\nB\tdrie\n');
    expect(cards).toEqual({ A: ['een', 'twee'], B: ['drie'] });
  });

  it('with commas in a sentence are not cut where the list has one column', () => {
    const text = 'Wat doe je, als het regent?\nWie belt je?\nEn dan, wat dan, zeg?\n';
    expect(read('a.csv', text).cards).toEqual({ '': text.trim().split('\n') });
    expect(read('a.txt', text).cards).toEqual({ '': text.trim().split('\n') });
  });

  it('beyond the heads are told, not lost', () => {
    expect(read('a.csv', 'Vraag,Groep\nWat doe je, als het regent?,A\nWie?,B\n').codes).toEqual([
      'lists/column-left-out',
    ]);
  });

  it('without a question are told by their row', () => {
    expect(read('a.csv', 'Vraag;Noot\nWie?;\n;los\n').codes).toEqual(['lists/no-question']);
  });

  it('lose what a copy left behind, and keep what is meant', () => {
    const { cards } = read(
      'a.csv',
      'Vraag\nWie\xa0ben\xa0je, ik\xadzelf\u200b?\nQui est-ce\u202f?\n5\xa0km\n',
    );
    expect(cards).toEqual({ '': ['Wie ben je, ikzelf?', 'Qui est-ce\u202f?', '5\xa0km'] });
  });

  it('that hold what no text may hold are told by row and column', () => {
    expect(read('a.csv', 'Vraag\nWie\x01?\nBeeld \ufffc\n').codes).toEqual([
      'lists/bad-character',
      'lists/bad-character',
    ]);
  });
});

describe('encodings', () => {
  const text = 'Vraag;Groep\nEén goede dag?;Ça\n';
  const wide = (order: 'le' | 'be', mark: boolean): Uint8Array => {
    const units = [...(mark ? '\ufeff' : ''), ...text].map((letter) => letter.charCodeAt(0));
    return Uint8Array.from(
      units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
    );
  };

  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8', new TextEncoder().encode(`\ufeff${text}`)],
    ['Windows-1252', Uint8Array.from(text, (letter) => letter.charCodeAt(0))],
    ['UTF-16', wide('le', true)],
    ['UTF-16', wide('be', true)],
    ['UTF-16', wide('le', false)],
    ['UTF-16', wide('be', false)],
  ])('%s is read', (encoding, bytes) => {
    const { list, cards } = readBytes('a.csv', bytes);
    expect(list?.form.encoding).toBe(encoding);
    expect(cards).toEqual({ Ça: ['Eén goede dag?'] });
  });

  it('takes the delimiter that Excel writes above a table', () => {
    expect(read('a.csv', 'sep=|\r\nVraag|Groep\r\nWie?|A\r\n').cards).toEqual({ A: ['Wie?'] });
  });
});

describe('JSON', () => {
  it('is a list of texts, or a table with its heads in each row', () => {
    expect(read('a.json', '["Wie?", "Wat?"]').cards).toEqual({ '': ['Wie?', 'Wat?'] });
    expect(
      read('a.json', '{"cards": [{"question": "Wie?", "group": "A"}, {"question": "Wat?"}]}').cards,
    ).toEqual({
      A: ['Wie?', 'Wat?'],
    });
  });

  it('of rpg-cards has its words without how they are set', () => {
    const { list } = read(
      'a.json',
      '[{"title": "Wie?", "contents": ["text | Een *klein* ding."], "tags": ["A"]}]',
    );
    expect(list?.groups).toMatchObject([{ title: 'A', cards: [{ text: 'Wie?\nEen *klein* ding.' }] }]);
  });
});

it.each([
  ['a million cells', 'x;'.repeat(600)],
  ['more rows than anyone has', 'x;y\n'.repeat(100_001)],
])('%s are refused in words', (_, text) => {
  expect(read('a.csv', `Vraag;b\n${text}`).codes).toContain('lists/too-large');
});
