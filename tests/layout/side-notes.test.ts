/** Notes beside the text: a column of 40 points beside one of 50, five lines of twelve points. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lay } from './laying.ts';

const CSS = `flow { width: 100pt; height: 60pt; side-column: 40pt; gap: 10pt; orphans: 1; widows: 1 } aside { float: side }`;

/** Of each page the words in the text and those in the side column, each with the baseline's line from 0. */
function pages(content: string, css = ''): { text: string; side: string }[] {
  const { laidOut, problems } = lay(`<flow>${content}</flow>`, CSS + css);
  expect(problems).toEqual([]);
  return laidOut.pages.map(({ items }) => {
    const words = items.filter((item) => item.kind === 'glyphs');
    const write = (isSide: boolean): string =>
      words
        .filter(({ x }) => x >= 60 === isSide)
        .map(({ text, y }) => `${text.trim()}@${Math.round(((y - 9) / 12) * 10) / 10}`)
        .join(' ');
    return { text: write(false), side: write(true) };
  });
}

function note(count: number, name = 'n'): string {
  return `<aside>${Array.from({ length: count }, (_, index) => `${name}${index}`).join('<br/>')}</aside>`;
}

describe('a note', () => {
  test('begins beside the box before it, and takes no room in the text', () => {
    expect(pages(`<p>a</p><p>b</p>${note(2)}<p>c</p>`)).toEqual([{ text: 'a@0 b@1 c@2', side: 'n0@1 n1@2' }]);
  });

  test('moves down for the one above it, and up where the page would end', () => {
    expect(pages(`<p>a</p>${note(2, 'm')}<p>b</p>${note(1)}`)[0]?.side).toBe('m0@0 m1@1 n0@2');
    expect(pages(`<p>a</p><p>b</p><p>c</p><p>d</p>${note(3)}`)[0]?.side).toBe('n0@2 n1@3 n2@4');
  });

  test('that is longer than the page begins at its top, and goes on, so marked', () => {
    const css = '.on { repeat: continuation }';
    const long = `<aside><p class="on">more</p><p>${'n<br/>'.repeat(5)}n</p></aside>`;
    expect(pages(`<p>a</p><p>b</p>${long}`, css)).toEqual([
      { text: 'a@0 b@1', side: 'n@0 n@1 n@2 n@3 n@4' },
      { text: '', side: 'more@0 n@1' },
    ]);
  });

  test('begins on the page of what it belongs to: rather the page ends before that', () => {
    const text = `<p>a</p>${note(4, 'm')}<p>b</p><p>c</p>${note(2)}<p>d</p>`;
    expect(pages(text)).toEqual([
      { text: 'a@0 b@1 c@2 d@3', side: 'm0@0 m1@1 m2@2 m3@3 n0@4' },
      { text: '', side: 'n1@0' },
    ]);
    expect(pages(`<p>a</p>${note(5, 'm')}<p>b</p><p>c</p>${note(2)}`)).toEqual([
      { text: 'a@0 b@1', side: 'm0@0 m1@1 m2@2 m3@3 m4@4' },
      { text: 'c@0', side: 'n0@0 n1@1' },
    ]);
  });

  test('stands in the text where there is no side column', () => {
    const { laidOut } = lay(`<flow><p>a</p>${note(1)}<p>b</p></flow>`, `${CSS} flow { side-column: 0 }`);
    expect(laidOut.pages[0]?.items.map((item) => (item.kind === 'glyphs' ? item.text : ''))).toEqual([
      'a',
      'n0',
      'b',
    ]);
  });
});

test('notes follow what they belong to where boxes grow', () => {
  const css = 'flow { display: flex; flex-direction: column } div { flex-grow: 1 }';
  expect(pages(`<p>a</p><div/><p>b</p>${note(1)}<div/>`, css)[0]).toEqual({
    text: 'a@0 b@2.5',
    side: 'n0@2.5',
  });
});

test('the side column lies at the outer side of an opening', () => {
  const css = `${CSS} flow { width: 130pt; padding: 0 10pt 0 20pt; page-sides: mirrored } p { break-after: page }`;
  const { laidOut } = lay(`<flow><p>a</p>${note(1)}<p>b</p>${note(1, 'm')}</flow>`, css);
  const places = laidOut.pages.map(({ items }) => items.map((item) => (item.kind === 'glyphs' ? item.x : 0)));
  expect(places).toEqual([
    [20, 80],
    [60, 10],
  ]);
});

test('however long and many, all notes come out whole and in order, beginning beside their text', () => {
  const entry = fc.record({
    lines: fc.integer({ min: 1, max: 4 }),
    note: fc.option(fc.integer({ min: 1, max: 9 })),
  });
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 9 }), (entries) => {
      const content = entries.map(({ lines, note: length }, at) => {
        const words = Array.from({ length: lines }, () => `t${at}`).join('<br/>');
        return `<p>${words}</p>${length ? note(length, `${at}.`) : ''}`;
      });
      const found = pages(content.join(''));
      const side = found
        .flatMap((page) => page.side.split(' ').filter(Boolean))
        .map((word) => word.split('@')[0]);
      const expected = entries.flatMap(({ note: length }, at) =>
        Array.from({ length: length ?? 0 }, (_, index) => `${at}.${index}`),
      );
      expect(side).toEqual(expected);
      const isMissed = (at: number): boolean => {
        const anchor = found.findIndex(({ text }) => text.includes(`t${at}@`));
        const begins = found.findIndex((page) => ` ${page.side}`.includes(` ${at}.0@`));
        return (
          begins !== anchor &&
          !found[begins]?.text.includes(`t${at}@`) &&
          !found[anchor]?.text.startsWith(`t${at}@0`)
        );
      };
      expect(entries.flatMap(({ note: length }, at) => (length && isMissed(at) ? at : []))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
