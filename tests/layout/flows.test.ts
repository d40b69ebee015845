/** Flows of pages: 100 × 60 points, five lines of twelve points, twenty characters to a line. */
import { describe, expect, test } from 'vitest';
import { outline } from './dump.ts';
import { FLOW, lay, wordsOfPages } from './laying.ts';

/** `<p>a0</p><p>a1</p>…` */
function lines(count: number, name = 'a'): string {
  return Array.from({ length: count }, (_, index) => `<p>${name}${index}</p>`).join('');
}

/** One paragraph of so many lines. */
function paragraph(count: number, name = 'a', tag = 'p'): string {
  return `<${tag}>${Array.from({ length: count }, (_, index) => `${name}${index}`).join('<br/>')}</${tag}>`;
}

function flow(content: string, css = ''): string[] {
  return wordsOfPages(lay(`<flow>${content}</flow>`, FLOW + css));
}

describe('the page ends', () => {
  test('between blocks, where the next does not fit', () => {
    expect(flow(lines(7))).toEqual(['a0 a1 a2 a3 a4', 'a5 a6']);
  });

  test('in a paragraph, between lines', () => {
    expect(flow(lines(3, 'b') + paragraph(5))).toEqual(['b0 b1 b2 a0 a1', 'a2 a3 a4']);
  });

  test('deep inside boxes, whose frames are drawn around both parts', () => {
    const css = 'div { padding: 6pt 0; background-color: black }';
    const { laidOut } = lay(`<flow><div>${lines(6)}</div></flow>`, FLOW + css);
    const frames = laidOut.pages.map(({ items }) => items.filter(({ kind }) => kind === 'path').length);
    expect([wordsOfPages({ laidOut, problems: [], params: [] }), frames]).toEqual([
      ['a0 a1 a2 a3', 'a4 a5'],
      [1, 1],
    ]);
  });

  test('in a row at one height for all beside each other', () => {
    const css = 'section { display: flex } div { width: 50pt }';
    const row = `<section><div>${lines(2, 'n')}</div><div>${lines(7)}</div></section>`;
    expect(flow(row, css)).toEqual(['n0 n1 a0 a1 a2 a3 a4', 'a5 a6']);
  });

  test('without the margins that would stand at the break', () => {
    const css = 'p { margin: 12pt 0 }';
    const { laidOut } = lay(`<flow>${lines(4)}</flow>`, FLOW + css);
    const tops = laidOut.pages.map(({ items }) => items.map((item) => (item.kind === 'glyphs' ? item.y : 0)));
    expect(tops).toEqual([
      [21, 45],
      [9, 33],
    ]);
  });

  test('where it is told to', () => {
    expect(flow(`${lines(2)}<p class="new">b</p><p>c</p>`, '.new { break-before: page }')).toEqual([
      'a0 a1',
      'b c',
    ]);
    expect(flow('<div><p class="last">b</p></div><p>c</p>', '.last { break-after: page }')).toEqual([
      'b',
      'c',
    ]);
    expect(flow('<div><p class="new">b</p></div><p>c</p>', '.new { break-before: page }')).toEqual(['b c']);
  });

  test('and the next begins on the side of the opening that is asked for', () => {
    const css = '.left { break-before: left } .right { break-before: right }';
    expect(flow('<p>a</p><p class="left">b</p><p class="right">c</p><p class="right">d</p>', css)).toEqual([
      'a',
      'b',
      'c',
      '',
      'd',
    ]);
  });
});

describe('what belongs together', () => {
  test('a heading stays with what follows', () => {
    const css = 'h1 { break-after: avoid }';
    expect(flow(`${lines(4)}<h1>head</h1>${lines(2, 'b')}`, css)).toEqual(['a0 a1 a2 a3', 'head b0 b1']);
    expect(flow(`${lines(3)}<h1>one</h1><h1>two</h1>${lines(2, 'b')}`, css)).toEqual([
      'a0 a1 a2',
      'one two b0 b1',
    ]);
  });

  test('a heading at the end of a box stays with what follows the box', () => {
    const css = 'h1 { break-after: avoid }';
    expect(flow(`${lines(4)}<div><h1>head</h1></div>${lines(1, 'b')}`, css)).toEqual([
      'a0 a1 a2 a3',
      'head b0',
    ]);
  });

  test('what is to be on one page is, if a page holds it', () => {
    const css = 'div { break-inside: avoid }';
    expect(flow(`${lines(3)}<div>${lines(3, 'b')}</div>`, css)).toEqual(['a0 a1 a2', 'b0 b1 b2']);
    expect(flow(`<div>${lines(6, 'b')}</div>`, css)).toEqual(['b0 b1 b2 b3 b4', 'b5']);
  });

  test('no paragraph leaves fewer lines behind or ahead than its orphans and widows', () => {
    const css = 'flow { orphans: 2; widows: 2 }';
    expect(flow(lines(4, 'b') + paragraph(3), css)).toEqual(['b0 b1 b2 b3', 'a0 a1 a2']);
    expect(flow(lines(2, 'b') + paragraph(4), css)).toEqual(['b0 b1 a0 a1', 'a2 a3']);
    expect(flow(paragraph(6), css)).toEqual(['a0 a1 a2 a3', 'a4 a5']);
  });

  test('where nothing gives a good break, lines are still not lost', () => {
    const css = 'p { break-after: avoid }';
    expect(flow(lines(7), css)).toEqual(['a0 a1 a2 a3 a4', 'a5 a6']);
  });
});

describe('what comes back', () => {
  const css = '.head { repeat: head } .on { repeat: continuation }';

  test('the first row of a table, as decoration', () => {
    const table = `<table><tr class="head"><th>H</th></tr>${lines(6).replaceAll('p>', 'td>').replaceAll('<td>', '<tr><td>').replaceAll('</td>', '</td></tr>')}</table>`;
    const laid = lay(`<flow>${table}</flow>`, FLOW + css);
    expect(wordsOfPages(laid)).toEqual(['H a0 a1 a2 a3', 'H a4 a5']);
    expect(outline(laid.laidOut).filter((line) => line.includes('"H"'))).toHaveLength(1);
  });

  test('a word that the box goes on stands on its later parts only', () => {
    expect(flow(`<section><p class="on">more</p>${lines(10)}</section>`, css)).toEqual([
      'a0 a1 a2 a3 a4',
      'more a5 a6 a7 a8',
      'more a9',
    ]);
    expect(flow(`<section><p class="on">more</p>${lines(3)}</section>`, css)).toEqual(['a0 a1 a2']);
  });

  test('is not broken itself: higher than a page, it gives way', () => {
    const words = `<section>${paragraph(6, 'h').replace('<p>', '<p class="on">')}${lines(7)}</section>`;
    expect(flow(words, css)).toEqual(['a0 a1 a2 a3 a4', 'a5 a6']);
  });

  test('gives way where nothing could follow it on its page', () => {
    const solid = `${css} div { height: 50pt }`;
    const words = `<section><p class="on">more</p>${lines(1)}<div>b</div>${lines(1, 'c')}</section>`;
    expect(flow(words, solid)).toEqual(['a0', 'b', 'more c0']);
  });
});

describe('running heads and feet', () => {
  const css = `flow { padding: 20pt 10pt 20pt 30pt; height: 100pt } head { margin: 4pt 0 0 0 } foot { margin: 0 0 6pt 0 }`;

  test('stand in the margins of every page, with its number, and are not read', () => {
    const content = `<head>top</head><foot>p <page-number/></foot>${lines(7)}`;
    const laid = lay(`<flow>${content}</flow>`, FLOW + css);
    expect(wordsOfPages(laid)).toEqual(['top p 1 a0 a1 a2 a3 a4', 'top p 2 a5 a6']);
    expect(outline(laid.laidOut).some((line) => line.includes('top'))).toBe(false);
  });

  test('may differ from side to side, and so may the margins', () => {
    const mirrored = `${css} flow { page-sides: mirrored }`;
    const content = `<foot side="left">left</foot><foot side="right">right</foot>${lines(6)}`;
    const { laidOut } = lay(`<flow>${content}</flow>`, FLOW + mirrored);
    const places = laidOut.pages.map(({ items }) =>
      items.map((item) => (item.kind === 'glyphs' ? `${item.text} ${item.x} ${item.y}` : '')).slice(0, 2),
    );
    expect(places).toEqual([
      ['right 30 91', 'a0 30 29'],
      ['left 10 91', 'a5 10 29'],
    ]);
  });

  test('that reach into the text are told', () => {
    const { problems } = lay('<flow><head at="x.yaml:3:1">a<br/>b</head>c</flow>', FLOW + css);
    expect(problems).toEqual(['layout/running-overlaps x.yaml:3:1']);
  });
});

describe('numbers of pages', () => {
  test('are those of the place pointed at, also in what comes later or in another flow', () => {
    const pages = `<flow><p>see <page-ref to="b"/></p>${lines(5)}<p id="c">c</p></flow><flow><p>on <page-ref to="c"/></p><h1 id="b">b</h1></flow>`;
    expect(wordsOfPages(lay(pages, FLOW))).toEqual(['see 3 a0 a1 a2 a3', 'a4 c', 'on 2 b']);
  });

  test('and links lead there', () => {
    const { laidOut, problems } = lay(
      `<flow><p><a href="#b">to b</a></p></flow><flow><h1 id="b">b</h1></flow>`,
      FLOW,
    );
    const link = laidOut.pages[0]?.items.find((item) => item.kind === 'link');
    expect([problems, link?.target]).toEqual([[], { anchor: expect.objectContaining({ role: 'H1' }) }]);
  });

  test('a place that is not there, or there twice, is told', () => {
    const pages =
      '<flow><p at="x.yaml:1:1"><a href="#no">a</a></p><p id="b">b</p><p id="b" at="x.yaml:2:1">b</p><page-ref to="b"/></flow>';
    expect(lay(pages, FLOW).problems).toEqual([
      'layout/duplicate-target x.yaml:2:1',
      'layout/unknown-target x.yaml:1:1',
    ]);
  });
});

describe('the filler', () => {
  const filler = '<flow multiple="4" name="filler"><p>notes</p></flow>';

  test('makes the number of pages a multiple, before the last flow', () => {
    expect(wordsOfPages(lay(`<flow>${lines(6)}</flow>${filler}<flow>back</flow>`, FLOW))).toEqual([
      'a0 a1 a2 a3 a4',
      'a5',
      'notes',
      'back',
    ]);
    expect(wordsOfPages(lay(`${filler}<flow>${lines(16)}</flow>`, FLOW))).toHaveLength(4);
  });

  test('takes the pages that are passed over', () => {
    const css = '.left { break-before: left }';
    const pages = `<flow>a</flow><flow class="left">b</flow><flow class="left">c</flow>${filler}<flow>d</flow>`;
    expect(wordsOfPages(lay(pages, FLOW + css))).toEqual([
      'a',
      'b',
      'notes',
      'c',
      'notes',
      'notes',
      'notes',
      'd',
    ]);
  });
});

describe('growing', () => {
  const css = `flow { display: flex; flex-direction: column } div { flex-grow: 1; min-height: 10pt; background-color: black }`;

  function heights(content: string, more = ''): number[][] {
    const { laidOut, problems } = lay(`<flow>${content}</flow>`, FLOW + css + more);
    expect(problems).toEqual([]);
    return laidOut.pages.map(({ items }) =>
      items.flatMap((item) =>
        item.kind === 'path' ? Number(item.commands[2]?.[2]) - Number(item.commands[0]?.[2]) : [],
      ),
    );
  }

  test('boxes share what is left of each page', () => {
    expect(heights('<p>a</p><div/><p>b</p><div/>')).toEqual([[18, 18]]);
    expect(heights('<p>a</p><div/><p>b</p><div/><p>c</p><div/>')).toEqual([[12, 12], [60]]);
  });

  test('no higher than they may', () => {
    expect(heights('<p>a</p><div/><p>b</p><div/>', 'div { max-height: 15pt }')).toEqual([[15, 15]]);
  });

  test('or else the boxes of a page spread over it', () => {
    const none = 'flow { justify-content: end } div { flex-grow: 0; height: 20pt }';
    const { laidOut } = lay('<flow><div/><div/><div/><div/></flow>', FLOW + css + none);
    const tops = laidOut.pages.map(({ items }) =>
      items.flatMap((item) => (item.kind === 'path' ? Number(item.commands[0]?.[2]) : [])),
    );
    expect(tops).toEqual([[0, 20, 40], [40]]);
  });

  test('through columns and rows', () => {
    const more = `section { display: flex; flex-direction: column; flex-grow: 1 } article { display: flex; flex-grow: 1 }
      article section { width: 50pt }`;
    expect(
      heights('<section><article><p>1</p><section><p>a</p><div/></section></article></section>', more),
    ).toEqual([[48]]);
  });
});

test('a least height is shared out like any other', () => {
  const css = `${FLOW} section { display: flex; flex-direction: column; min-height: 40pt } div { flex-grow: 1; background-color: black }`;
  const { laidOut } = lay('<flow><section><p>a</p><div/></section></flow>', css);
  const [box] = laidOut.pages[0]?.items.filter((item) => item.kind === 'path') ?? [];
  expect(box?.commands.slice(0, 3)).toEqual([
    ['M', 0, 12],
    ['L', 100, 12],
    ['L', 100, 40],
  ]);
});

test('a link that stands as a box of its own is told: it would lead nowhere', () => {
  const { problems } = lay(
    '<flow><div><a href="https://a.be" at="x.yaml:4:1">a</a></div></flow>',
    `${FLOW} div { display: flex }`,
  );
  expect(problems).toEqual(['layout/link-as-box x.yaml:4:1']);
});

test('what is higher than a page is told, with its place', () => {
  const { problems, params } = lay(
    '<flow><div at="x.yaml:7:1">a</div></flow>',
    `${FLOW} div { height: 61pt }`,
  );
  expect([problems, params]).toEqual([
    ['layout/too-tall x.yaml:7:1'],
    [{ name: '', needs: 21.6, has: 21.1, text: undefined }],
  ]);
});

test('a link is called by its words, its label, or the number of the page it leads to', () => {
  const links =
    '<a href="#b">to b</a> <a href="#b" label="all of b">b</a> <a href="#b"><page-ref to="b"/></a>';
  const { laidOut } = lay(`<flow><p>${links}</p><p id="b">b</p></flow>`, FLOW);
  const called = laidOut.pages[0]?.items.flatMap((item) => (item.kind === 'link' ? item.description : []));
  expect(called).toEqual(['to b', 'all of b', '1']);
});
