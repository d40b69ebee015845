/** What does not fit is told, with its card, and gives no page. */
import { describe, expect, test } from 'vitest';
import { mm, toMm } from '../../src/units.ts';
import { lay } from './laying.ts';

const FIT = 'p { font-size: fit(10pt, 16pt); line-height: 12pt } page { height: 40pt }';

test('too many lines: the card, the lines at the smallest type, and how much room there is', () => {
  const words = 'abcdefghij klmnopqrst abcdefghij klmnopqrst abcdefghij';
  const { laidOut, problems, params } = lay(
    `<page name="4.2"><p at="content/deck.yaml:3:5">${words}</p></page>`,
    FIT,
  );
  expect(laidOut.pages).toEqual([]);
  expect(problems).toEqual(['layout/too-tall content/deck.yaml:3:5']);
  const round = (points: number) => Math.ceil(toMm(points) * 10) / 10;
  expect(params).toEqual([{ name: '4.2', needs: round(60), has: round(40), text: { lines: 5, size: 10 } }]);
});

test('too high without type that can be made smaller', () => {
  const { problems, params } = lay('<page name="A"><div>x</div></page>', `page { height: ${mm(2)}pt }`);
  expect(problems).toEqual(['layout/too-tall']);
  expect(params).toEqual([{ name: 'A', needs: 4.3, has: 2, text: undefined }]);
});

test('a word wider than a line is named', () => {
  const { laidOut, problems, params } = lay(
    '<page name="1.1"><p at="content/deck.yaml:9:1">ab abcdefghijklmnopqrstuvwxyz cd</p></page>',
    FIT,
  );
  expect(laidOut.pages).toEqual([]);
  expect(problems).toEqual(['layout/too-wide content/deck.yaml:9:1']);
  expect(params).toMatchObject([
    { name: '1.1', word: 'abcdefghijklmnopqrstuvwxyz', element: 'p', needs: 45.9, has: 35.3 },
  ]);
});

test('every page with a problem is told, and the good ones are still made', () => {
  const { laidOut, problems } = lay(
    `<page name="1"><p at="a:1:1">abcdefghijklmnopqrstuvwxyz</p></page>
     <page name="2"><p>fine</p></page>
     <page name="3"><p at="a:3:1">a<br/>b<br/>c<br/>d</p></page>`,
    FIT,
  );
  expect(problems).toEqual(['layout/too-wide a:1:1', 'layout/too-tall a:3:1']);
  expect(laidOut.pages).toHaveLength(1);
});

describe('whose words are to blame', () => {
  const css = `${FIT} page { display: flex; flex-direction: column } h1 { height: 14pt }`;
  const page = (name: string, title: string) =>
    `<article at="a:${name}:1"><page name="${name}">
      <h1><span at="a:1:8">${title}</span></h1><p at="a:${name}:9">fine</p>
    </page></article>`;

  test('a title that is too long is told at the title, once for all its pages', () => {
    const title = 'abcdefghij klmnopqrst';
    const { problems, params } = lay(page('2', title) + page('3', title), css);
    expect(problems).toEqual(['layout/too-tall a:1:8']);
    expect(params).toEqual([{ name: undefined, needs: 8.5, has: 5, text: undefined }]);
  });

  test('a title with too long a word as well', () => {
    const title = 'abcdefghijklmnopqrstuvwxyz';
    const { problems, params } = lay(page('2', title) + page('3', title), css);
    expect(problems).toEqual(['layout/too-wide a:1:8']);
    expect(params).toMatchObject([{ name: undefined, word: title, element: 'h1', needs: 45.9, has: 35.3 }]);
  });

  test('of several words in a box the tallest, where their place is known', () => {
    const words = '<p>a<br/>b</p><p at="a:4:1">c<br/>d<br/>e</p><p at="a:5:1">f</p>';
    const { problems } = lay(`<page name="A">${words}</page>`, 'page { height: 40pt }');
    expect(problems).toEqual(['layout/too-tall a:4:1']);
  });
});

describe('sideways', () => {
  test.each([
    ['boxes that keep their width in a row', 'page { display: flex } .a { width: 60pt }'],
    ['words beside each other in a row', 'page { display: flex }'],
    ['a box wider than the one around it', '.a { width: 120pt }'],
    ['a box whose margins push it out', '.a { width: 100pt; margin: 0 0 0 10pt }'],
    ['a box in a column', 'page { display: flex; flex-direction: column } .a { width: 120pt }'],
  ])('%s do not leave the page in silence', (_, css) => {
    const { laidOut, problems } = lay(
      '<page name="7"><div class="a">abcdefghijkl</div><div class="a">abcdefghijkl</div></page>',
      css,
    );
    expect(problems).not.toEqual([]);
    expect(laidOut.pages).toEqual([]);
  });

  test('a box is told by its words and by its place in the template', () => {
    const { params } = lay(
      '<page name="7"><div class="row wide"><p>Wat telt?</p><p>Wie?</p></div></page>',
      '.row { display: flex } p { width: 80pt }',
    );
    expect(params).toMatchObject([
      { name: '7', word: undefined, words: 'Wat telt?', element: 'div.row.wide' },
    ]);
  });
});

describe('outside the page', () => {
  const content = '<page name="7"><div class="a" at="a:1:1"><p at="a:2:1">ab</p></div><div>cd</div></page>';

  test.each([
    ['to the left', '.a { margin-left: -10pt }', 'a:1:1', 10],
    ['to the right', '.a { margin-right: -12pt }', 'a:1:1', 12],
    ['above', '.a { margin-top: -20pt }', 'a:1:1', 20],
    ['from inside another box', 'p { margin-left: -15pt }', 'a:2:1', 15],
    [
      'below, where boxes grow',
      'page { display: flex; flex-direction: column } .a { flex-grow: 1; margin-bottom: -30pt } div { order: 1 } .a { order: 2 }',
      'a:1:1',
      30,
    ],
  ])('%s', (_, css, place, by) => {
    const { laidOut, problems, params } = lay(content, css);
    expect(problems).toEqual([`layout/outside ${place}`]);
    expect(params).toEqual([{ name: '7', by: Math.ceil(toMm(by) * 10) / 10 }]);
    expect(laidOut.pages).toEqual([]);
  });

  test('a negative margin that stays on the page is no problem', () => {
    const { laidOut, problems } = lay(content, 'page { padding: 10pt } .a { margin: -10pt -10pt 0 -10pt }');
    expect(problems).toEqual([]);
    expect(laidOut.pages).toHaveLength(1);
  });
});

describe('mistakes in templates', () => {
  test('a drawing that does not exist', () => {
    const { problems, params } = lay('<page><shape name="ster" at="cards.hbs:3:1"/></page>');
    expect(problems).toEqual(['layout/unknown-shape cards.hbs:3:1']);
    expect(params).toEqual([{ name: 'ster', known: ['square'] }]);
  });

  test('a drawing in the middle of words', () => {
    const { problems } = lay('<page><p at="a:1:1">x <em>y <shape name="square"/></em></p></page>');
    expect(problems).toEqual(['layout/drawing-in-words a:1:1']);
  });

  test('a typeface that nobody can type with in a field for words', () => {
    const field = (kind: string) =>
      `<page><p>x</p><field kind="${kind}" name="a" label="A" at="a:1:1"/></page>`;
    const asked = lay(field('line'), 'field { font-family: Keyed }');
    expect(asked.problems).toEqual(['text/font-not-typable a:1:1']);
    expect(asked.params).toEqual([{ families: ['Keyed'] }]);
    expect(lay(field('tick'), 'field { font-family: Keyed }').problems).toEqual([]);
    const { laidOut, problems } = lay(field('line'), 'field { font-family: Backed }');
    expect(problems).toEqual([]);
    const areas = laidOut.pages.flatMap(({ items }) => items.filter((item) => item.kind === 'field'));
    expect(areas.map(({ face }) => face.id)).toEqual(['Back']);
  });

  test('words outside every page', () => {
    const { problems, params } = lay('<section> lost <page>x</page></section>');
    expect(problems).toEqual(['layout/outside-page']);
    expect(params).toEqual([{ text: 'lost' }]);
  });

  test.each(['width', 'height'])('a page without %s', (side) => {
    const { laidOut, problems } = lay('<page name="5">x</page>', `page { ${side}: auto }`);
    expect(problems).toEqual(['layout/page-size']);
    expect(laidOut.pages).toEqual([]);
  });

  test('a character that no font has, at its words', () => {
    const style = 'p { font-family: Gap }';
    expect(lay('<page><p at="a:2:7">x\u0001</p></page>', style).problems).toEqual([
      'text/control-character a:2:7',
    ]);
  });
});
