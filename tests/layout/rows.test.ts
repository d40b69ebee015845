import { describe, expect, test } from 'vitest';
import { drawn, filled } from './laying.ts';

const ROW = 'page { display: flex }';

describe('along a row', () => {
  test('boxes are as wide as their words, a gap between them', () => {
    const css = `${ROW} page { gap: 4pt }`;
    expect(drawn('<p>abc</p><p>d</p><p>ef gh</p>', css)).toEqual([
      'words 0.0 9.0 10.0 "abc"',
      'words 19.0 9.0 10.0 "d"',
      'words 28.0 9.0 10.0 "ef gh"',
    ]);
  });

  test('natural width counts padding, borders and what stands inside', () => {
    const css = `${ROW} .a { padding: 2pt; border: 1pt solid black } .in { margin: 0 5pt } .b { width: 10pt }`;
    expect(filled('<div class="a"><div class="in">abc</div></div><div class="b"/>', css)).toEqual([
      '0.0 0.0 31.0 200.0',
      '8.0 3.0 15.0 12.0',
      '31.0 0.0 10.0 200.0',
    ]);
  });

  test('a row in a row is as wide as its boxes together', () => {
    const css = `${ROW} .row { display: flex; gap: 3pt } .a { width: 10pt } .b { width: 20pt }`;
    expect(filled('<div class="row"><div class="a"/><div class="a"/></div><div class="b"/>', css)[0]).toBe(
      '0.0 0.0 23.0 200.0',
    );
  });

  test('growing boxes start from nothing and share what is left', () => {
    const css = `${ROW} page { gap: 5pt } .fixed { width: 20pt } .one { flex-grow: 1 } .two { flex-grow: 2 }`;
    expect(filled('<div class="one">abcd</div><div class="fixed"/><div class="two"/>', css)).toEqual([
      '0.0 0.0 23.3 200.0',
      '28.3 0.0 20.0 200.0',
      '53.3 0.0 46.7 200.0',
    ]);
  });

  test('margins take room', () => {
    const css = `${ROW} .a { width: 10pt; margin: 1pt 2pt 3pt 4pt } .b { flex-grow: 1; margin: 5pt }`;
    expect(filled('<div class="a"/><div class="b"/>', css)).toEqual([
      '4.0 1.0 10.0 196.0',
      '21.0 5.0 74.0 190.0',
    ]);
  });

  test('order changes places; equal order keeps that of the source', () => {
    const css = `${ROW} div { width: 10pt } .late { order: 1 } .early { order: -1 }`;
    const boxes = filled(
      '<div class="late"/><div/><div class="early"/><div/>',
      `${css} .late { height: 5pt }`,
    );
    expect(boxes).toEqual([
      '0.0 0.0 10.0 200.0',
      '10.0 0.0 10.0 200.0',
      '20.0 0.0 10.0 200.0',
      '30.0 0.0 10.0 5.0',
    ]);
  });

  test.each([
    ['start', [0, 10, 30]],
    ['center', [30, 40, 60]],
    ['end', [60, 70, 90]],
    ['space-between', [0, 40, 90]],
  ])('justify-content: %s', (justify, lefts) => {
    const css = `${ROW} page { justify-content: ${justify} } div { width: 10pt } .wide { width: 20pt }`;
    const boxes = filled('<div/><div class="wide"/><div/>', css);
    expect(boxes.map((box) => Number(box.split(' ')[0]))).toEqual(lefts);
  });

  test('space-between leaves a single box at the start', () => {
    expect(filled('<div/>', `${ROW} page { justify-content: space-between } div { width: 10pt }`)).toEqual([
      '0.0 0.0 10.0 200.0',
    ]);
  });
});

describe('across a row', () => {
  const boxes = '<div class="a"/><div class="b"/>';
  const css = (align: string) =>
    `${ROW} page { align-items: ${align}; height: 60pt }
     .a { width: 10pt; height: 20pt } .b { width: 10pt; height: 30pt; margin: 4pt 0 8pt 0 }`;

  test.each([
    ['start', [0, 4]],
    ['center', [20, 13]],
    ['end', [40, 22]],
    ['stretch', [0, 4]],
  ])('align-items: %s', (align, tops) => {
    expect(filled(boxes, css(align)).map((box) => Number(box.split(' ')[1]))).toEqual(tops);
  });

  test('stretch gives the full height, but not to a box with a height of its own', () => {
    const css = `${ROW} page { height: 60pt } div { width: 10pt } .own { height: 20pt }`;
    expect(filled('<div/><div class="own"/>', css)).toEqual(['0.0 0.0 10.0 60.0', '10.0 0.0 10.0 20.0']);
  });

  test('in a row without a height the tallest box says how high', () => {
    const css = '.row { display: flex } .a { width: 10pt } .b { width: 10pt; height: 30pt; margin: 2pt 0 }';
    expect(filled('<div class="row"><div class="a"/><div class="b"/></div><div>x</div>', css)).toEqual([
      '0.0 0.0 100.0 34.0',
      '0.0 0.0 10.0 34.0',
      '10.0 2.0 10.0 30.0',
      '0.0 34.0 100.0 12.0',
    ]);
  });

  test('baseline puts first baselines on one line, whatever the sizes and paddings', () => {
    const css = `${ROW} page { align-items: baseline } .big { font-size: 20pt; line-height: 24pt } .low { padding: 5pt }`;
    expect(drawn('<p>a</p><p class="big">b</p><p class="low">c</p>', css)).toEqual([
      'words 0.0 18.0 10.0 "a"',
      'words 5.0 18.0 20.0 "b"',
      'words 20.0 18.0 10.0 "c"',
    ]);
  });

  test('a row on the baseline is as high as what hangs lowest', () => {
    const css = `.row { display: flex; align-items: baseline } .big { font-size: 20pt; line-height: 24pt } .deep { margin: 0 0 30pt 0 }`;
    const boxes = filled('<div class="row"><p class="deep">a</p><p class="big">b</p></div><div>x</div>', css);
    // The baseline lies at 18; the first box begins at 9, is 12 high and has 30 below it.
    expect(boxes.at(0)).toBe('0.0 0.0 100.0 51.0');
  });
});

test('words that are too wide for what is left of a row are told, not cut', () => {
  expect(() => drawn('<p>abcdefghij</p><p>klmnopqrstuvwxyz</p>', `${ROW} p { flex-grow: 1 }`)).toThrow(
    'layout/too-wide',
  );
});
