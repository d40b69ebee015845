import { describe, expect, test } from 'vitest';
import { drawn, lay } from './laying.ts';

describe('lines', () => {
  test('have half the leading above the first ascender: (12 + 8 − 2) / 2 = 9', () => {
    expect(drawn('<p>abcdefghij klmnopqrst uv</p>')).toEqual([
      'words 0.0 9.0 10.0 "abcdefghij "',
      'words 0.0 21.0 10.0 "klmnopqrst uv"',
    ]);
  });

  test('a line height as a factor goes with the size', () => {
    const css = 'p { font-size: 20pt; line-height: 1.5 }';
    expect(drawn('<p>abcdefghij kl</p>', css)).toEqual([
      'words 0.0 21.0 20.0 "abcdefghij "',
      'words 0.0 51.0 20.0 "kl"',
    ]);
  });

  test('keep their distance where a taller font stands in for a character', () => {
    expect(drawn('<p>ab ŋ abcdefghij klmnopqrstuv</p>', 'p { font-family: Gap }')).toEqual([
      'words 0.0 9.0 10.0 "ab "',
      'words 15.0 9.0 10.0 "ŋ"',
      'words 20.0 9.0 10.0 " abcdefghij "',
      'words 0.0 21.0 10.0 "klmnopqrstuv"',
    ]);
  });

  test('are as far apart as the tallest line height among their words', () => {
    const css = '.big { font-size: 20pt; line-height: 24pt }';
    expect(drawn('<p>abcd <span class="big">efg</span> hi jkl</p>', css)).toEqual([
      'words 0.0 18.0 10.0 "abcd "',
      'words 25.0 18.0 20.0 "efg"',
      'words 55.0 18.0 10.0 " hi jkl"',
    ]);
  });

  test.each([
    ['start', [0, 0]],
    ['center', [25, 40]],
    ['end', [50, 80]],
  ])('text-align: %s', (align, lefts) => {
    const lines = drawn('<p>abcdefghij<br/>klmn</p>', `p { text-align: ${align} }`);
    expect(lines.map((line) => Number(line.split(' ')[1]))).toEqual(lefts);
  });

  test('are balanced on demand', () => {
    const words = '<p>aaaa bbbb cccc dddd eeee</p>';
    expect(drawn(words)).toEqual(['words 0.0 9.0 10.0 "aaaa bbbb cccc dddd "', 'words 0.0 21.0 10.0 "eeee"']);
    expect(drawn(words, 'p { text-wrap: balance }')).toEqual([
      'words 0.0 9.0 10.0 "aaaa bbbb cccc "',
      'words 0.0 21.0 10.0 "dddd eeee"',
    ]);
  });

  test('break at a hyphen of ours that reads as a soft hyphen', () => {
    const lines = drawn('<p>abcdefghijkl mnop\u00adqrstuvw</p>', 'p { hyphens: manual }');
    expect(lines).toEqual([
      'words 0.0 9.0 10.0 "abcdefghijkl mnop"',
      'words 85.0 9.0 10.0 "-" reads "\u00ad"',
      'words 0.0 21.0 10.0 "qrstuvw"',
    ]);
  });

  test('break by the patterns of their own language, where the design has any', () => {
    const words = 'aaaaaaaaaaaaa bbbbbbbbbb';
    const lines = drawn(`<p>${words}</p><p lang="fr">${words}</p>`, 'p { hyphens: auto }');
    expect(lines.map((line) => line.split(' ').slice(4).join(' '))).toEqual([
      '"aaaaaaaaaaaaa bbbb"',
      '"-" reads "\u00ad"',
      '"bbbbbb"',
      '"aaaaaaaaaaaaa "',
      '"bbbbbbbbbb"',
    ]);
  });
});

describe('ink that hangs out of lines', () => {
  const inside = 'document { font-family: Tails; ink-overflow: inside }';

  test('hangs out of the box too, unless it is to stay inside', () => {
    expect(drawn('<p>abcdefghi jklm</p>', 'document { font-family: Tails }')).toEqual([
      'words 0.0 9.0 10.0 "abcdefghi jklm"',
    ]);
  });

  test('moves all lines by as much as one needs, and none where no line needs it', () => {
    expect(drawn('<p>abcdefghijklmnop jklm</p>', inside)).toEqual([
      'words 1.0 9.0 10.0 "abcdefghijklmnop "',
      'words 1.0 21.0 10.0 "jklm"',
    ]);
    expect(drawn('<p>abcd jklm</p>', inside)).toEqual(['words 0.0 9.0 10.0 "abcd jklm"']);
  });

  test('takes its room from the lines, which then break elsewhere', () => {
    const words = '<p>jbcd fghijklmn rstuv</p>';
    expect(drawn(words)).toEqual(['words 0.0 9.0 10.0 "jbcd fghijklmn rstuv"']);
    expect(drawn(words, inside)).toEqual([
      'words 1.0 9.0 10.0 "jbcd fghijklmn "',
      'words 1.0 21.0 10.0 "rstuv"',
    ]);
  });

  test('keeps to its side where words are centred or at the end', () => {
    const at = (align: string) => drawn('<p>jaq</p>', `${inside} p { text-align: ${align} }`);
    expect(at('center')).toEqual(['words 42.5 9.0 10.0 "jaq"']);
    expect(at('end')).toEqual(['words 84.0 9.0 10.0 "jaq"']);
  });

  test('is part of how wide a box would like to be', () => {
    const css = `${inside} div { display: flex } .rest { flex-grow: 1; height: 3pt; background-color: black }`;
    expect(drawn('<div><p>jaq</p><p class="rest"/></div>', css)).toEqual([
      'words 1.0 9.0 10.0 "jaq"',
      'fill 17.0 0.0 83.0 3.0 #000000',
    ]);
  });

  test('makes a word too wide that would fit without it', () => {
    const word = `j${'a'.repeat(19)}`;
    expect(lay(`<page>${word}</page>`, inside).problems).toEqual(['layout/too-wide']);
    expect(lay(`<page>${word}</page>`).problems).toEqual([]);
  });
});

describe('white space', () => {
  test('collapses to one space, and to none at the edges of a paragraph', () => {
    expect(drawn('<p>\n  ab \t\n cd\n </p>')).toEqual(['words 0.0 9.0 10.0 "ab cd"']);
  });

  test('collapses across elements, with the space where it was first', () => {
    const words = (markup: string) => drawn(markup).map((line) => line.slice(line.indexOf('"')));
    expect(words('<p>ab <em> cd</em> ef</p>')).toEqual(['"ab "', '"cd"', '" ef"']);
    expect(words('<p>ab<em> cd </em> ef</p>')).toEqual(['"ab"', '" cd "', '"ef"']);
  });

  test('after a line break goes, and before it stays: who copies the text gets two words', () => {
    expect(drawn('<p>ab <br/> cd</p>')).toEqual(['words 0.0 9.0 10.0 "ab "', 'words 0.0 21.0 10.0 "cd"']);
  });

  test('alone makes no line', () => {
    expect(drawn('<p> \n </p><p>x</p><p><em> </em></p>')).toEqual(['words 0.0 9.0 10.0 "x"']);
  });

  test('that must not break is no white space to collapse', () => {
    expect(drawn('<p>abcdefghij klmnop\u00a0qrstuvw</p>')).toEqual([
      'words 0.0 9.0 10.0 "abcdefghij "',
      'words 0.0 21.0 10.0 "klmnop qrstuvw"',
    ]);
  });

  test('between words that a row sets apart stays at the end of the first', () => {
    const css = 'p { display: flex; gap: 20pt }';
    expect(drawn('<p><span>ab</span> <span>cd</span><span>ef</span></p>', css)).toEqual([
      'words 0.0 9.0 10.0 "ab "',
      'words 30.0 9.0 10.0 "cd"',
      'words 60.0 9.0 10.0 "ef"',
    ]);
  });
});

test('underlined words have a line below their baseline, as wide as they are', () => {
  expect(drawn('<p>ab <a href="https://a.be">cd</a></p>', 'a { text-decoration: underline }')).toEqual([
    'words 0.0 9.0 10.0 "ab "',
    'words 15.0 9.0 10.0 "cd"',
    'line 15.0 10.4 10.0 0.0 0.5 #000000',
    'link 15.0 1.0 10.0 10.0 https://a.be',
  ]);
});
