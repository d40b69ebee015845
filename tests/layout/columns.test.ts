import { describe, expect, test } from 'vitest';
import { drawn, filled } from './laying.ts';

const COLUMN = 'page { display: flex; flex-direction: column }';

describe('along a column', () => {
  test('margins do not overlap, and gaps come on top', () => {
    const css = `${COLUMN} page { gap: 3pt } div { height: 10pt; margin: 2pt 0 }`;
    expect(filled('<div/><div/>', css)).toEqual(['0.0 2.0 100.0 10.0', '0.0 19.0 100.0 10.0']);
  });

  test('growing boxes share what is left beside their natural height', () => {
    const css = `${COLUMN} .one { flex-grow: 1 } .two { flex-grow: 2 }`;
    expect(filled('<div class="one">a</div><div>b</div><div class="two"/>', css)).toEqual([
      '0.0 0.0 100.0 70.7',
      '0.0 70.7 100.0 12.0',
      '0.0 82.7 100.0 117.3',
    ]);
  });

  test('what grows passes its room on', () => {
    const css = `${COLUMN} article { display: flex; flex-direction: column; flex-grow: 1 } .in { flex-grow: 1 }`;
    expect(filled('<article><div class="in"/><div>x</div></article>', css)).toEqual([
      '0.0 0.0 100.0 188.0',
      '0.0 188.0 100.0 12.0',
    ]);
  });

  test('what grows spreads its own boxes over its room', () => {
    const css = `${COLUMN} article { display: flex; flex-direction: column; flex-grow: 1; justify-content: end }`;
    expect(filled('<article><div>x</div></article>', css)).toEqual(['0.0 188.0 100.0 12.0']);
  });

  test('a share of the height of what grows is a share of all its height, as far as there is room', () => {
    const css = `${COLUMN} article { flex-grow: 1 } .half { height: 50% } .most { height: 90% }`;
    expect(filled('<article><div class="half">x</div></article>', css)).toEqual(['0.0 0.0 100.0 100.0']);
    const both = '<article><div class="half">x</div><div class="most">y</div></article>';
    expect(filled(both, css)).toEqual(['0.0 0.0 100.0 100.0', '0.0 100.0 100.0 100.0']);
  });

  test.each([
    ['start', [0, 10, 20]],
    ['center', [85, 95, 105]],
    ['end', [170, 180, 190]],
    ['space-between', [0, 95, 190]],
  ])('justify-content: %s', (justify, tops) => {
    const css = `${COLUMN} page { justify-content: ${justify} } div { height: 10pt }`;
    expect(filled('<div/><div/><div/>', css).map((box) => Number(box.split(' ')[1]))).toEqual(tops);
  });

  test('with something that grows there is nothing left to spread', () => {
    const css = `${COLUMN} page { justify-content: center } .in { flex-grow: 1 }`;
    expect(filled('<div class="in"/>', css)).toEqual(['0.0 0.0 100.0 200.0']);
  });

  test('order changes places', () => {
    const css = `${COLUMN} .first { order: -1 }`;
    expect(drawn('<p>a</p><p class="first">b</p>', css)).toEqual([
      'words 0.0 9.0 10.0 "b"',
      'words 0.0 21.0 10.0 "a"',
    ]);
  });
});

describe('across a column', () => {
  test.each([
    ['stretch', '4.0 0.0 90.0 12.0'],
    ['start', '4.0 0.0 15.0 12.0'],
    ['center', '41.5 0.0 15.0 12.0'],
    ['end', '79.0 0.0 15.0 12.0'],
  ])('align-items: %s', (align, box) => {
    const css = `${COLUMN} page { align-items: ${align} } div { margin: 0 6pt 0 4pt }`;
    expect(filled('<div>abc</div>', css)).toEqual([box]);
  });

  test('a box that is not stretched breaks its words where the column ends', () => {
    const css = `${COLUMN} page { align-items: start }`;
    expect(filled('<div>abcdefghij klmnopqrst</div>', css)).toEqual(['0.0 0.0 100.0 24.0']);
  });
});
