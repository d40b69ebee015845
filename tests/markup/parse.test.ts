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
  const lint = (source: string, branches: Parameters<typeof lintMarkup>[3] = []) => {
    const problems = collect();
    const place = (offset: number) => ({ file: 'x.hbs', ...lineColumn(source, offset) });
    lintMarkup(source, place, problems.report, branches);
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

  it.each([
    ['a tag that is not closed', '<div>\n <p>x</div>', 'not-closed 2:2'],
    ['each of them', '<div>\n <p>\n', 'not-closed 1:1', 'not-closed 2:2'],
    ['a tag that is not open', '<p>x</p>\n</p>', 'stray-closing 2:1'],
    ['tags that cross', '<p>\n<em>x</p></em>', 'not-closed 2:1', 'stray-closing 2:10'],
    ['tags without end', '<div>'.repeat(3000) + '</div>'.repeat(3000), 'too-deep 1:321'],
    ['curly quotes', '<p\n class=“question”>x</p>', 'quotes 2:2'],
    ['a curly first quote', '<p class=“question">x</p>', 'unfinished-tag 1:1'],
    ['no quotes', '<p class=a id="b">x</p>', 'quotes 1:4'],
    ['an inborn name', '<p __proto__="x">x</p>', 'unknown-attribute 1:1'],
    ['another', '<p constructor="x">x</p><toString/>', 'unknown-attribute 1:1', 'unknown-tag 1:25'],
  ])('tells %s', (_, source, ...told) => {
    expect(lint(source)).toEqual(told.map((each) => `markup/${each}`));
  });

  it('looks at each branch by itself', () => {
    const source = '<div> # <p>a</p> : <p>b / </div>';
    const branches = [
      { at: source.indexOf('#'), kind: 'begin' },
      { at: source.indexOf(':'), kind: 'else' },
      { at: source.indexOf('/ '), kind: 'end' },
    ] as const;
    expect(lint(source, branches)).toEqual(['markup/not-closed 1:20']);
    expect(
      lint('<div> # </div> /', [
        { at: 6, kind: 'begin' },
        { at: 15, kind: 'end' },
      ]),
    ).toEqual(['markup/stray-closing 1:9', 'markup/not-closed 1:1']);
  });

  it('tells line and column of what does not exist', () => {
    const source = '<document>\n  <blink/>\n  <p foo="1">a&nbsp;b</p>\n</document>';
    expect(lint(source)).toEqual([
      'markup/unknown-tag 2:3',
      'markup/unknown-attribute 3:3',
      'markup/unknown-entity 3:15',
    ]);
  });
});
