import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dump } from './dump.ts';
import { lay } from './laying.ts';

const FIT = 'p { font-size: fit(8pt, 16pt); line-height: 1.2 }';

/** The first line of each page. */
function firstLines(pages: string, css: string): (string | undefined)[] {
  return lay(pages, css).laidOut.pages.map((page) => dump(page)[0]);
}

describe('font-size: fit()', () => {
  test('is the ceiling where everything fits', () => {
    expect(lay('<page><p>abc</p></page>', FIT).laidOut.fittedSize).toBe(16);
  });

  test('is the largest tenth of a point at which the longest word fits: 15 × ½ × 13.3 = 99.75', () => {
    expect(lay('<page><p>abcdefghijklmno</p></page>', FIT).laidOut.fittedSize).toBe(13.3);
  });

  test('is the largest at which the lines fit: 2 × 1.2 × 12.5 = 30', () => {
    const css = `${FIT} page { height: 30pt }`;
    expect(lay('<page><p>abcdefghijkl abcdefghijkl</p></page>', css).laidOut.fittedSize).toBe(12.5);
  });

  test('is one size for all pages, that of the fullest', () => {
    const pages = '<page><p>abc</p></page><page><p>abcdefghijklmno</p></page><page><p>def</p></page>';
    expect(firstLines(pages, FIT)).toEqual([
      'words 0.0 12.0 13.3 "abc"',
      'words 0.0 12.0 13.3 "abcdefghijklmno"',
      'words 0.0 12.0 13.3 "def"',
    ]);
  });

  test('leaves the size of other type alone, also where that does not fit', () => {
    const css = `${FIT} .fixed { font-size: 24pt }`;
    const { problems } = lay('<page><div class="fixed">abcdefghij</div><p>x</p></page>', css);
    expect(problems).toEqual(['layout/too-wide']);
  });

  test('never goes past the ceiling of a narrower range', () => {
    const css = `${FIT} .small { font-size: fit(8pt, 10pt) }`;
    expect(firstLines('<page><p class="small">abc</p><p>def</p></page>', css)).toEqual([
      'words 0.0 9.0 10.0 "abc"',
    ]);
  });

  test('is 0 where nothing is to be fitted', () => {
    expect(lay('<page><p>abc</p></page>').laidOut.fittedSize).toBe(0);
  });

  test('is the largest of all tenths at which every page fits, whatever the words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 16 });
    const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    const wraps = fc.constantFrom('wrap', 'pretty', 'balance');
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), wraps, (texts, wrap) => {
        const pages = texts.map((each) => `<page><p>${each}</p></page>`).join('');
        const at = (size: string) =>
          lay(pages, `page { height: 48pt } p { font-size: ${size}; line-height: 1.2; text-wrap: ${wrap} }`);
        const tenths = Array.from({ length: 41 }, (_, index) => 120 - index);
        const largest = tenths.find((tenth) => at(`${tenth / 10}pt`).problems.length === 0) ?? 80;
        expect(at('fit(8pt, 12pt)').laidOut.fittedSize).toBe(largest / 10);
      }),
      { numRuns: 60 },
    );
  });
});

describe('optional breaks', () => {
  const TWO = '<p>abc? <br optional="optional"/>def?</p>';

  test('are taken where the page still fits', () => {
    expect(lay(`<page>${TWO}</page>`).laidOut.pages.map(dump)).toEqual([
      ['words 0.0 9.0 10.0 "abc? "', 'words 0.0 21.0 10.0 "def?"'],
    ]);
  });

  test('are spaces where it would not', () => {
    const { laidOut, problems } = lay(`<page>${TWO}</page>`, 'page { height: 20pt }');
    expect(problems).toEqual([]);
    expect(laidOut.pages.map(dump)).toEqual([['words 0.0 9.0 10.0 "abc? "', 'words 25.0 9.0 10.0 "def?"']]);
  });

  test('cost no other card its size of type, and are decided card by card', () => {
    const css = `${FIT} page { height: 40pt; width: 110pt }`;
    const full = '<p>abcdef? <br optional="optional"/>abcdef? abcdef? abcdef?</p>';
    const { laidOut } = lay(`<page>${full}</page><page>${TWO}</page>`, css);
    expect(laidOut.fittedSize).toBe(14.6);
    // Broken between its questions the first card would need three lines: 3 × 1.2 × 14.6 > 40.
    expect(laidOut.pages.map(dump)).toEqual([
      [
        'words 0.0 13.1 14.6 "abcdef? "',
        'words 58.4 13.1 14.6 "abcdef? "',
        'words 0.0 30.7 14.6 "abcdef? abcdef?"',
      ],
      ['words 0.0 13.1 14.6 "abc? "', 'words 0.0 30.7 14.6 "def?"'],
    ]);
  });
});
