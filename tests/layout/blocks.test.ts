import { describe, expect, test } from 'vitest';
import { drawn, filled } from './laying.ts';

describe('blocks', () => {
  test('stand under each other, each as wide as there is room', () => {
    expect(filled('<div class="a"/><div class="b"/>', '.a { height: 20pt } .b { height: 30pt }')).toEqual([
      '0.0 0.0 100.0 20.0',
      '0.0 20.0 100.0 30.0',
    ]);
  });

  test('overlap the margins between them, of which the larger counts; outer margins stay', () => {
    const css = 'div { height: 10pt } .a { margin: 5pt 0 8pt 0 } .b { margin: 12pt 0 6pt 0 }';
    const boxes = filled('<div class="a"/><div class="b"/><div class="a"/>', css);
    expect(boxes).toEqual(['0.0 5.0 100.0 10.0', '0.0 27.0 100.0 10.0', '0.0 43.0 100.0 10.0']);
  });

  test('keep margins of a child inside its parent', () => {
    const css = '.inner { height: 10pt; margin: 7pt 3pt 9pt 4pt }';
    expect(filled('<div><div class="inner"/></div>', css)).toEqual([
      '0.0 0.0 100.0 26.0',
      '4.0 7.0 93.0 10.0',
    ]);
  });

  test('count padding and border in their width and height', () => {
    const css =
      '.outer { width: 60pt; height: 50pt; padding: 1pt 2pt 3pt 4pt; border: 5pt solid black } .inner { height: 100% }';
    expect(filled('<div class="outer"><div class="inner"/></div>', css)).toEqual([
      '0.0 0.0 60.0 50.0',
      '9.0 6.0 44.0 36.0',
    ]);
  });

  test('take a percentage of the room inside their parent', () => {
    const css = '.outer { height: 80pt; padding: 10pt } .inner { width: 25%; height: 50% }';
    expect(filled('<div class="outer"><div class="inner"/></div>', css)[1]).toBe('10.0 10.0 20.0 30.0');
  });

  test('are as high as their content where the height is a share of nothing settled', () => {
    expect(filled('<div><div class="half">x</div></div>', '.half { height: 50% }')).toEqual([
      '0.0 0.0 100.0 12.0',
      '0.0 0.0 100.0 12.0',
    ]);
  });

  test('give their words the room inside them, also where they say how wide they are', () => {
    const css = 'div { width: 50%; padding: 0 5pt; text-align: end }';
    expect(drawn('<div>abcd efgh</div>', css)).toEqual([
      'words 25.0 9.0 10.0 "abcd "',
      'words 25.0 21.0 10.0 "efgh"',
    ]);
  });

  test('with display: none leave no trace', () => {
    const css = '.gone { display: none } .a { height: 10pt }';
    expect(filled('<div class="a"/><div class="gone">x</div><div class="a"/>', css)).toEqual([
      '0.0 0.0 100.0 10.0',
      '0.0 10.0 100.0 10.0',
    ]);
  });

  test('beside bare words get the lines between them', () => {
    expect(drawn('one<div>two</div>three')).toEqual([
      'words 0.0 9.0 10.0 "one"',
      'words 0.0 21.0 10.0 "two"',
      'words 0.0 33.0 10.0 "three"',
    ]);
  });
});

describe('frames', () => {
  const box = 'div { width: 40pt; height: 20pt; margin: 10pt }';

  test('equal sides are one outline, its pen inside the box', () => {
    expect(drawn('<div/>', `${box} div { border: 2pt solid black }`)).toEqual([
      'line 11.0 11.0 38.0 18.0 2 #000000',
    ]);
  });

  test('single sides are lines inside the box, from corner to corner', () => {
    const css = `${box} div { border-right: 2pt solid #808080; border-bottom: 4pt dashed black }`;
    expect(drawn('<div/>', css)).toEqual([
      'line 49.0 10.0 0.0 20.0 2 #808080',
      'line 10.0 28.0 40.0 0.0 4 #000000 dash 12 8',
    ]);
  });

  test('a background lies under the border and the words', () => {
    const css = `${box} div { background-color: #eeeeee; border: 1pt dotted black }`;
    expect(drawn('<div>x</div>', css)).toEqual([
      'fill 10.0 10.0 40.0 20.0 #eeeeee',
      'line 10.5 10.5 39.0 19.0 1 #000000 dash 0 2',
      'words 11.0 20.0 10.0 "x"',
    ]);
  });

  test('round corners stay within the box', () => {
    expect(drawn('<div/>', `${box} div { background-color: black; border-radius: 99pt }`)).toEqual([
      'fill 10.0 10.0 40.0 20.0 #000000',
    ]);
  });
});

describe('drawings', () => {
  test('a shape is as large as its box allows, in its middle', () => {
    expect(drawn('<shape name="square"/>', 'shape { width: 30pt; height: 20pt }')).toEqual([
      'fill 5.0 0.0 20.0 20.0 #000000',
    ]);
  });

  test('writing lines lie a line height apart, the last one on the bottom, within the box', () => {
    const css = 'lines { height: 36pt; margin: 2pt; color: #8a8a8a }';
    expect(drawn('<lines/>', css)).toEqual(['line 2.0 13.8 96.0 24.0 0.4 #8a8a8a']);
  });

  test('no writing lines where there is no room for one', () => {
    expect(drawn('<lines/>', 'lines { height: 11pt }')).toEqual([]);
  });

  test('a ruler has a tick for each millimetre, those of the centimetres as high as the box', () => {
    expect(drawn('<ruler/>', 'ruler { width: 30mm; height: 10pt }')).toEqual([
      'line 0.0 0.0 85.0 9.8 0.4 #000000', // and half a line below
    ]);
  });
});
