/** What a screen reader follows: the tree beside the pages, and which words belong to which place in it. */
import { expect, test } from 'vitest';
import { joinParts, Mark, type StructureNode } from '../../src/layout/structure.ts';
import { dump, outline } from './dump.ts';
import { lay } from './laying.ts';

function read(pages: string, css = ''): string[] {
  const { laidOut, problems } = lay(pages, css);
  expect(problems).toEqual([]);
  return outline(laidOut);
}

test('tags become roles; div, page and plain spans leave no trace', () => {
  const markup =
    '<section><page><article><div><h1>A <span>b</span></h1></div><p>c <em>d</em> e</p></article></page></section>';
  expect(read(markup)).toEqual(['Sect', '  Art', '    H1', '      "A b"', '    P', '      "c d e"']);
});

test('reading order is that of the source, also where boxes are drawn in another', () => {
  const css = 'h1 { display: flex } .label { order: 2 }';
  const markup = '<page><h1><span class="label">1.1</span> <span>Title</span></h1><p>words</p></page>';
  const { laidOut } = lay(markup, css);
  expect(outline(laidOut)).toEqual(['H1', '  "1.1 "', '  "Title"', 'P', '  "words"']);
  expect(laidOut.pages.flatMap(dump)).toEqual([
    'words 0.0 9.0 10.0 "Title"',
    'words 25.0 9.0 10.0 "1.1 "',
    'words 0.0 21.0 10.0 "words"',
  ]);
});

test('decoration has no place in the tree, and what is in it neither', () => {
  const { laidOut } = lay('<page><p>a</p><div role="artifact"><p lang="en">b</p><h1>c</h1></div></page>');
  expect(outline(laidOut)).toEqual(['P', '  "a"']);
  const marked = laidOut.pages[0]?.items.map((item) => item.kind === 'glyphs' && item.mark !== undefined);
  expect(marked).toEqual([true, false, false]);
});

test('drawings and frames are decoration', () => {
  const { laidOut } = lay(
    '<page><div class="a">x<shape name="square"/><lines/></div></page>',
    '.a { border: 1pt solid black; background-color: white } shape, lines { height: 20pt }',
  );
  const unmarked = laidOut.pages[0]?.items.filter((item) => item.kind === 'path' && item.mark === undefined);
  expect(unmarked).toHaveLength(4);
  expect(outline(laidOut)).toEqual(['"x"']);
});

test('another language is told where it begins, on the element or on a span', () => {
  const markup =
    '<page><p>een <span lang="en">two</span> drie</p><p lang="fr">quatre <em>cinq</em></p></page>';
  expect(read(markup)).toEqual([
    'P',
    '  "een "',
    '  Span lang en',
    '    "two"',
    '  " drie"',
    'P lang fr',
    '  "quatre cinq"',
  ]);
});

test('the language that holds already is not told again', () => {
  expect(read('<page><p lang="nl">een <span lang="nl">twee</span></p></page>')).toEqual([
    'P',
    '  "een twee"',
  ]);
});

test('bookmarks stay with their element', () => {
  expect(read('<section bookmark="1. Groen"><page><p>x</p></page></section>')).toEqual([
    'Sect bookmark "1. Groen"',
    '  P',
    '    "x"',
  ]);
});

test('a link is a node of its own, with an area for each line it is on', () => {
  const markup = '<page><p>zie <a href="https://a.be/">abcdefghij klmnopqrst</a>.</p></page>';
  const { laidOut } = lay(markup);
  expect(outline(laidOut)).toEqual(['P', '  "zie "', '  Link', '    "abcdefghij klmnopqrst"', '  "."']);
  expect(laidOut.pages.flatMap(dump)).toEqual([
    'words 0.0 9.0 10.0 "zie "',
    'words 20.0 9.0 10.0 "abcdefghij "',
    'link 20.0 1.0 50.0 10.0 https://a.be/',
    'words 0.0 21.0 10.0 "klmnopqrst"',
    'link 0.0 13.0 50.0 10.0 https://a.be/',
    'words 50.0 21.0 10.0 "."',
  ]);
  const links = laidOut.pages.flatMap(({ items }) => items).filter((item) => item.kind === 'link');
  expect(links.map(({ description }) => description)).toEqual(
    Array(2).fill('abcdefghij klmnopqrst (https://a.be/)'),
  );
  expect(new Set(links.map(({ node }) => node)).size).toBe(1);
});

test('parts of one product stand one after the other in one tree', () => {
  expect(read('<section><page>a</page></section><section><page>b</page><page>c</page></section>')).toEqual([
    'Sect',
    '  "a"',
    'Sect',
    '  "b"',
    '  "c"',
  ]);
});

test('a section that goes on in the next part becomes one, and the parts stay what they are', () => {
  const part = (): StructureNode => ({
    role: 'Document',
    children: [{ role: 'Sect', bookmark: 'Buurt', children: [new Mark()] }],
  });
  const parts = [part(), part(), part()];
  for (const _ of ['once', 'and again']) {
    expect(joinParts(parts)).toEqual([
      { role: 'Sect', bookmark: 'Buurt', children: [new Mark(), new Mark(), new Mark()] },
    ]);
  }
});
