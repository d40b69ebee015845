/** Boxes and pages that run from right to left. */
import { describe, expect, it } from 'vitest';
import { drawn, FLOW, filled, lay, wordsOfPages } from './laying.ts';

const places = (content: string, css: string) =>
  filled(content, css).map((box) => box.split(' ').map(Number));

describe('a row', () => {
  const css =
    '.row { display: flex; gap: 4pt } .a { width: 20pt } .b { width: 30pt; margin-inline-start: 5pt }';
  const row = (attributes: string) =>
    places(`<div class="row" ${attributes}><div class="a"/><div class="b"/></div>`, css).slice(1);

  it('begins at the right, with what is at its start the other way round', () => {
    expect(row('').map(([x, , width]) => [x, width])).toEqual([
      [0, 20],
      [29, 30],
    ]);
    expect(row('dir="rtl"').map(([x, , width]) => [x, width])).toEqual([
      [80, 20],
      [41, 30],
    ]);
  });

  it('keeps to the table around it, whatever language is in it', () => {
    expect(row('lang="ar"')).toEqual(row(''));
  });

  it('leaves left margins at the left', () => {
    const own = places(
      '<div dir="rtl"><div class="a"/></div>',
      '.a { width: 20pt; margin-left: 7pt; margin-right: 9pt }',
    );
    expect(own.at(-1)?.slice(0, 3)).toEqual([71, 0, 20]);
  });

  it.each(['start', 'end', 'center'])('in a column, `align-items: %s` is mirrored', (side) => {
    const column = (dir: string) =>
      places(
        `<div class="column" dir="${dir}"><div class="a"/></div>`,
        `.column { display: flex; flex-direction: column; align-items: ${side} } .a { width: 20pt; padding-inline: 3pt 1pt }`,
      ).at(-1) as number[];
    const [left = 0] = column('ltr');
    expect(column('rtl')[0]).toBe(80 - left);
  });
});

describe('start and end', () => {
  it('are sides of the box itself, the last one written counts', () => {
    const css = (more: string) =>
      `.a { padding-inline: 5pt 11pt; border-inline-start: 2pt solid black; ${more} } .b { height: 1pt }`;
    const inner = (more: string, attributes = '') =>
      places(`<div class="a" ${attributes}><div class="b"/></div>`, css(more)).at(-1)?.slice(0, 3);
    expect(inner('')).toEqual([7, 0, 82]);
    expect(inner('direction: rtl')).toEqual([11, 0, 82]);
    expect(inner('', 'dir="rtl"')).toEqual([11, 0, 82]);
    expect(inner('padding-left: 1pt', 'dir="rtl"')).toEqual([1, 0, 92]);
    expect(inner('padding-left: 1pt')).toEqual([3, 0, 86]);
    expect(inner('direction: ltr', 'dir="rtl"')).toEqual([7, 0, 82]);
  });

  it('take lengths and borders as other edges do, and nothing else', () => {
    expect(
      lay('<page/>', 'p { margin-inline: 1pt 2pt 3pt; direction: up; padding-inline-end: -1pt }').problems,
    ).toEqual([
      'style/value templates/test.css:4:5',
      'style/value templates/test.css:4:33',
      'style/value templates/test.css:4:48',
    ]);
  });

  it('are sides of lines: of words in a language, and of a box that runs the other way', () => {
    const x = (markup: string) => drawn(markup).map((line) => Number(line.split(' ')[1]));
    expect(x('<p>abc</p>')).toEqual([0]);
    expect(x('<p dir="rtl">abc</p>')).toEqual([85]);
    expect(x('<div dir="rtl"><p>abc</p></div>')).toEqual([85]);
  });
});

describe('a document from right to left', () => {
  const flow = (content: string) => `<flow>${content}</flow>`;
  const rtl = (css: string) => `document { direction: rtl } ${FLOW} ${css}`;

  it('has its first page at the left of an opening, and every second at the right', () => {
    const css = rtl(
      '.right { break-before: right } .verso { break-before: verso } .left { break-before: left }',
    );
    const pages = wordsOfPages(
      lay(
        flow(
          '<p>a</p><p class="right">b</p><p class="left">c</p><p class="verso">d</p><p class="right">e</p>',
        ),
        css,
      ),
    );
    expect(pages).toEqual(['a', 'b', 'c', 'd', '', 'e']);
  });

  it('has its heads at the sides that they are for', () => {
    const heads = ['left', 'right', 'recto', 'verso'].map(
      (side) => `<head side="${side}"><p>${side}</p></head>`,
    );
    const css = (more: string) => `${FLOW} flow { padding: 36pt 0 0 0 } .next { break-before: page } ${more}`;
    const pages = (more: string) =>
      wordsOfPages(lay(flow(`${heads.join('')}<p>a</p><p class="next">b</p>`), css(more)));
    expect(pages('')).toEqual(['right recto a', 'left verso b']);
    expect(pages('document { direction: rtl }')).toEqual(['left recto a', 'right verso b']);
  });

  it('has inner margins where it is bound, and notes at the outer side', () => {
    const css = `${FLOW} flow { width: 130pt; padding-inline: 20pt 10pt; side-column: 30pt; gap: 5pt; page-sides: mirrored }
      p { break-after: page } aside { float: side; break-after: auto }`;
    const sides = (more: string) =>
      lay(flow('<p>a</p><aside>b</aside><p>c</p><aside>d</aside>'), css + more).laidOut.pages.map(
        ({ items }) => items.flatMap((item) => (item.kind === 'glyphs' ? [item.x] : [])),
      );
    // From the left: margin, note, gap, text, margin; or the other way round.
    expect(sides('')).toEqual([
      [20, 90],
      [45, 10],
    ]);
    expect(sides('document { direction: rtl }')).toEqual([
      [105, 35],
      [80, 115],
    ]);
  });
});
