/** What goes wrong when people type or paste into a file: each cause is told once, by what stands there. */

import { describe, expect, it } from 'vitest';
import { problem } from '../../src/diagnostics.ts';
import { wordsIn } from '../../src/words/index.ts';
import { tell } from '../../src/words/tell.ts';
import { deckWith, deckWithText, diagnose, filesWith, realFiles, secondCard } from './project.ts';

function told(deck: string | Uint8Array, others?: Record<string, string>): readonly string[] {
  return diagnose(filesWith(deck, others)).diagnostics.map((diagnostic) => {
    const { message, hint } = tell(diagnostic, wordsIn('en'));
    return `${diagnostic.place?.line}:${diagnostic.place?.column} ${message} ${hint}`;
  });
}

function outcome(deck: string) {
  const { content, diagnostics } = diagnose(filesWith(deck));
  return { content, problems: diagnostics.map(({ code }) => code) };
}

describe('a text without quotes that YAML takes for something else is told by what stands there', () => {
  it.each([
    ["'s avonds alleen?", /^18:15 A text that begins with 's is read up to the next '.* write ’/],
    ["'s avonds of 't weekend?", /^18:29 A text that begins with 's /],
    ["'t Is wat?\n      - id: drie\n        text: 'k Weet niet?", /^18:15 A text that begins with 't /],
    ["'Hulp' vragen?", /begins with ' goes on to the next ' and ends there/],
    ['"Hulp" vragen?', /begins with " goes on to the next " and ends there/],
    ['"Vraag?”', /^18:15 .*begins with " goes on/],
    ['“Wat: een vraag?”', /“: ” stands in a text here, and “ does not hold it together.*straight ones/],
    ['*nadruk* hier', /cannot begin with \* like this.*after “>-”/],
    ['**vet** hier', /cannot begin with \* like this/],
    ['@thuis?', /cannot begin with @ like this/],
    ['`zo`?', /cannot begin with ` like this/],
    ['%p?', /cannot begin with % like this/],
    ['- vraag', /cannot begin with - like this/],
    ['? vraag', /cannot begin with \? like this/],
    [': vraag', /cannot begin with : like this/],
    ['[x]{lang=en} y', /cannot begin with \[ like this/],
    ['{naam} zegt?', /cannot begin with { like this/],
    [', en dan?', /cannot begin with , like this/],
    ['&c x', /begins with & .*after “>-”/],
    ['!let op', /begins with ! .*after “>-”/],
    ['| vraag', /No text can stand on the same line as \|\..* on the next line/],
    ['>- vraag', /No text can stand on the same line as >-/],
    ['Wat is dit: een vraag?', /“Wat is dit:” is read as the name of something/],
    ['Een vraag:', /“Een vraag:” is read as the name/],
    ['# vraag', /found nothing.*After # everything is a comment/],
    ['Vraag # twee', /“# twee” after this text is a comment/],
    ['null', /“null” is read as nothing.*between quotes: "null"/],
    ['~', /“~” is read as nothing/],
    ['true', /“true” is read as true or false.*"true"/],
    ['2026', /“2026” is read as a number.*"2026"/],
    ['4.10', /“4.10” is read as a number.*"4.10"/],
    ['0x1F', /“0x1F” is read as a number.*"0x1F"/],
    ['1e3', /“1e3” is read as a number/],
    ['.inf', /“.inf” is read as a number without end.*".inf"/],
    ['-.nan', undefined],
    ['.nan', /“.nan” is read as .*".nan"/],
    ['[naam]', /“\[naam\]” is read as a list.*"\[naam\]"/],
    ['{naam}', /“{naam}” is read as a group.*"{naam}"/],
    ['{ naam: Jan }', /“{ naam: Jan }” is read as a group/],
  ])('%s', (yaml, words) => {
    const found = told(deckWithText(yaml));
    expect(found).toHaveLength(words ? 1 : 0);
    if (words) expect(found[0]).toMatch(words);
  });

  it.each([
    'yes',
    'no',
    'on',
    'off',
    'y',
    '2026-01-01',
    '1_000',
    '12:30',
    '1,5',
    '-vraag',
    '“Vraag?”',
    '<<',
    '=',
    '\\x',
  ])('%s is just a text', (yaml) => {
    const { content, problems } = outcome(deckWithText(yaml));
    expect(problems).toEqual([]);
    expect(secondCard({ content, problems })).toBe(yaml);
  });
});

describe('values', () => {
  it.each([
    ['version: "1.0"', 'version: “1.0”', /Curly quotes are letters to this file/],
    ['  - id: eerste', '  - id: ‘eerste’', /Curly quotes/],
    ['date: 2026-11-22', 'date: “2026-11-22”', /Curly quotes/],
  ])('%s as %s: curly quotes are told as what they are', (from, to, words) => {
    expect(told(deckWith('').replace(from, to))[0]).toMatch(words);
  });

  it.each(['.inf', '.nan'])('a number that is %s', (value) => {
    const palette = `name: P\ncolours:\n  groen: { paper: '#cec', product: P, grammage: ${value}, band: null }\n`;
    expect(told(deckWith(''), { 'content/palettes/trophee.yaml': palette })[0]).toMatch(
      /“grammage” should be a number; “\.(inf|nan)” is read as a number without end, or none at all\. Write an ordinary number/,
    );
  });

  it.each([
    ['—', /no letter or digit/],
    ['?!', /no letter or digit/],
    ['g'.repeat(41), /more than 40 characters/],
  ])('the colour word %s', (word, words) => {
    const palette = `name: P\ncolours:\n  '${word}': { paper: '#cec', product: P, grammage: 160, band: null }\n`;
    const deck = deckWith('').replace('colour: groen', `colour: '${word}'`);
    const found = told(deck, { 'content/palettes/trophee.yaml': palette });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(words);
    expect(found[0]).toMatch(/^3:3 /);
  });

  it.each(['con', 'Nul', 'aux', 'зелёный', '緑', 'g'.repeat(40)])('the colour word %s is fine', (word) => {
    const palette = `name: P\ncolours:\n  ${word}: { paper: '#cec', product: P, grammage: 160, band: null }\n`;
    const deck = deckWith('').replace('colour: groen', `colour: ${word}`);
    expect(told(deck, { 'content/palettes/trophee.yaml': palette })).toEqual([]);
  });
});

describe('spaces and tabs in front of lines', () => {
  const cards = (indent: string) => deckWith(`${indent}- id: twee\n${indent}  text: Twee?\n`);

  it.each(['\xa0', '\u202f', '\u2003', '\u3000'])('spaces that do not indent are told once (%j)', (space) => {
    const found = told(cards(space.repeat(6)));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^17:1 This line and 1 more begin with (no-break|special) spaces \(U\+/);
    expect(told(cards(`  ${space}   `))).toHaveLength(1);
  });

  it('all else that is wrong is told too', () => {
    const deck = cards('\xa0'.repeat(6)).replace('Twee?', '""');
    expect(outcome(deck).problems).toEqual(['content/indent-space', 'content/empty-text']);
  });

  it('tabs are told once', () => {
    const found = told(deckWith('\t- id: twee\n\t  text: Twee?\n\t- id: drie\n\t  text: Drie?\n'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^17:1 This line and 3 more begin with a tab/);
  });

  it('a no-break space behind a key or a dash', () => {
    expect(told(deckWith('      - id: twee\n        text:\xa0Twee?\n'))[0]).toMatch(
      /^18:\d+ Behind “text:” stands a no-break space/,
    );
  });

  it('a list that was pasted where no text can stand', () => {
    const found = told(deckWithText('Wie?\n- Wat?\n- Waar?\n'));
    expect(found).toEqual([expect.stringMatching(/^19:1 “Wat\?” belongs to nothing here.*make it a card/)]);
  });
});

describe('bytes', () => {
  const utf16 = (text: string, first: 0 | 1) => {
    const units = Uint8Array.from(
      [...text].flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return first === 0 ? [code & 255, code >> 8] : [code >> 8, code & 255];
      }),
    );
    return units;
  };

  it.each([0, 1] as const)('UTF-16 without a mark is told once', (order) => {
    expect(told(utf16(deckWith(''), order))).toEqual([
      expect.stringMatching(/^1:1 This file was saved in the encoding UTF-16/),
    ]);
  });

  it('Windows-1252 is told by the character that was meant', () => {
    const deck = Uint8Array.from(deckWith('').replaceAll('é', 'e').replace('Vraag', '\x93Vraag'), (letter) =>
      letter.charCodeAt(0),
    );
    expect(told(deck)).toEqual([expect.stringMatching(/^16:15 .*was probably ““”\)/)]);
    const words = tell(
      problem('content/encoding', undefined, { byte: 0x81, isUtf16: false }),
      wordsIn('en'),
    ).message;
    expect(words).toContain('in another encoding than UTF-8, so');
  });

  it('lines that end with a carriage return are lines', () => {
    const deck = deckWithText('>-\n          Vraag\n          twee?').replaceAll('\n', '\r');
    const { content, problems } = outcome(deck);
    expect(problems).toEqual([]);
    expect(secondCard({ content, problems })).toBe('Vraag twee?');
    expect(told(deck.replace('id: twee', 'id: een'))[0]).toMatch(
      /^17:13 The short name “een” is already used on line 15/,
    );
  });

  it('among other line ends it is told once', () => {
    const found = told(deckWithText('>-\n          Een\n          vraag\rx?\r?'));
    expect(found).toEqual([expect.stringMatching(/^20:16 A line ends here in another way/)]);
  });

  it('a byte order mark does no harm in front, and is told elsewhere, once', () => {
    expect(told(`\ufeff\ufeff${deckWith('')}`)).toEqual([]);
    const found = told(deckWith('').replace('clusters:', '\ufeffclusters:'));
    expect(found).toEqual([expect.stringMatching(/^9:1 The character U\+FEFF/)]);
  });

  it('the shipped files hold none of it', () => {
    expect(diagnose(realFiles()).diagnostics).toEqual([]);
  });
});
