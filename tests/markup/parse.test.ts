import { describe, expect, it } from 'vitest';
import { collect } from '../../src/diagnostics.ts';
import { lintMarkup } from '../../src/markup/lint.ts';
import { parseMarkup } from '../../src/markup/parse.ts';
import { lineColumn } from '../../src/source.ts';

function parse(markup: string) {
  const problems = collect();
  const root = parseMarkup(markup, problems.report);
  return { root, codes: problems.diagnostics.map(({ code }) => code), diagnostics: problems.diagnostics };
}

describe('parseMarkup', () => {
  it('makes a tree of tags, attributes and words', () => {
    const { root, codes } = parse(
      '<document lang="nl"><page class="a b"><p>Eén <em>twee</em></p></page></document>',
    );
    expect(codes).toEqual([]);
    expect(root).toMatchObject({
      tag: 'document',
      attributes: { lang: 'nl' },
      children: [
        { tag: 'page', children: [{ tag: 'p', children: ['Eén ', { tag: 'em', children: ['twee'] }] }] },
      ],
    });
  });

  it('keeps words whole that hold escaped characters', () => {
    const { root } = parse('<document><p>a &lt;b&gt; &amp; &quot;c&quot; &#233;</p></document>');
    expect(root).toMatchObject({ children: [{ children: ['a <b> & "c" é'] }] });
  });

  it('takes the place of the words from the nearest `at`', () => {
    const { root } = parse('<document><p at="content/deck.yaml:7:9"><em>x</em></p></document>');
    const place = { file: 'content/deck.yaml', line: 7, column: 9 };
    expect(root).toMatchObject({ place: undefined, children: [{ place, children: [{ place }] }] });
  });

  it.each([
    ['<document><marquee>x</marquee></document>', 'markup/unknown-tag'],
    ['<document><p onclick="x">x</p></document>', 'markup/unknown-attribute'],
    ['<document><p role="heading">x</p></document>', 'markup/unknown-role'],
    ['<document><p>x</document>', 'markup/not-closed'],
    ['<document><p>x</p></p></document>', 'markup/stray-closing'],
    ['<document><lines>x</lines></document>', 'markup/not-empty'],
    ['<document><shape name="a"><p/></shape></document>', 'markup/not-empty'],
    ['<document><p>x<br>y</br></p></document>', 'markup/not-empty'],
  ])('refuses %s', (markup, code) => {
    expect(parse(markup).codes).toContain(code);
  });

  it('takes an empty tag in either form', () => {
    expect(parse('<document><div/><div></div><br/></document>').codes).toEqual([]);
  });

  it('names the place of a dynamic tag that does not exist', () => {
    const { diagnostics } = parse('<document><page at="content/deck.yaml:3:5"><blink/></page></document>');
    expect(diagnostics[0]).toMatchObject({ code: 'markup/unknown-tag', place: { line: 3, column: 5 } });
  });
});

describe('lintMarkup', () => {
  const lint = (source: string) => {
    const problems = collect();
    lintMarkup(source, (offset) => ({ file: 'x.hbs', ...lineColumn(source, offset) }), problems.report);
    return problems.diagnostics.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
  };

  it.each([
    ['an unfinished tag at the end', '<p>x</p>\n<b', '2:1'],
    ['an unfinished closing tag', '<p>x</p', '1:5'],
    ['an unfinished tag before another', '<p\n<br/></p>', '1:1'],
    ['an attribute without its last quote', '<p class="x>y</p>', '1:1'],
    ['a sign before a space', '<p>1 < 2</p>', '1:6'],
    ['a sign before a digit', '<p>1 <2</p>', '1:6'],
    ['a comment without end', '<p>x</p><!-- y', '1:9'],
    ['a declaration', '<!DOCTYPE html><p>x</p>', '1:1'],
  ])('tells %s', (_, source, place) => {
    expect(lint(source)).toEqual([`markup/unfinished-tag ${place}`]);
  });

  it.each(['<p class="a > b < c">x</p>', "<p id='1'\n/>", '<!-- a < b --><p>1 &lt; 2 > 0</p>'])(
    'finds nothing in %s',
    (source) => {
      expect(lint(source)).toEqual([]);
    },
  );

  it('tells line and column of what does not exist', () => {
    const source = '<document>\n  <blink/>\n  <p foo="1">a&nbsp;b</p>\n</document>';
    expect(lint(source)).toEqual([
      'markup/unknown-tag 2:3',
      'markup/unknown-attribute 3:3',
      'markup/unknown-entity 3:15',
    ]);
  });
});
