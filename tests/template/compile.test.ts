import { describe, expect, it } from 'vitest';
import { collect } from '../../src/diagnostics.ts';
import { compileTemplates } from '../../src/template/compile.ts';
import { render, type TemplateSet } from '../../src/template/render.ts';
import { wordsIn } from '../../src/words/index.ts';
import { tell } from '../../src/words/tell.ts';

function filesOf(templates: Record<string, string>): Map<string, Uint8Array> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return new Map(Object.entries(templates).map(([name, text]) => [`templates/${name}.hbs`, encode(text)]));
}

function run(templates: Record<string, string>, view: object = {}, name = 'main') {
  const problems = collect();
  const set = compileTemplates(filesOf(templates), problems.report);
  const markup = set && render(set, name, view, problems.report);
  return { markup, problems: problems.diagnostics.map(({ code, place }) => ({ code, ...place })) };
}

describe('templates', () => {
  it('fill in words, escaped', () => {
    const { markup, problems } = run({ main: '<p>{{words}}</p>' }, { words: '{{x}} <script> & "q"' });
    expect(problems).toEqual([]);
    expect(markup).toBe('<p>{{x}} &lt;script&gt; &amp; &quot;q&quot;</p>');
  });

  it('include partials with their own values', () => {
    const templates = { main: '{{> parts/a word="een"}}', 'parts/a': '<p>{{word}}{{other}}</p>' };
    expect(run(templates, { other: '!' }).markup).toBe('<p>een!</p>');
  });

  it('print a text with its place, its language and its emphasis', () => {
    const place = { file: 'content/deck.yaml', line: 4, column: 9 };
    const inlines = [
      { kind: 'text', text: 'a < b ' },
      { kind: 'emphasis', children: [{ kind: 'text', text: 'c' }] },
      { kind: 'break', optional: true },
      { kind: 'link', href: 'https://x.be/?a&b', children: [{ kind: 'text', text: 'd' }] },
    ];
    const { markup } = run(
      { main: '{{inline text}}' },
      { text: { inlines, plain: '', language: 'en', place } },
    );
    expect(markup).toBe(
      '<span at="content/deck.yaml:4:9" lang="en">a &lt; b <em>c</em><br optional="optional"/>' +
        '<a href="https://x.be/?a&amp;b">d</a></span>',
    );
  });
});

describe('templates with mistakes', () => {
  it.each([
    ['an open block', '<p>\n{{#if x}}a', 'template/syntax', 2],
    ['an open mustache', '<p>{{x</p>', 'template/syntax', 1],
    ['raw output', '<p>\n{{{x}}}</p>', 'template/raw-output', 2],
    ['an unknown helper', '{{#loop x}}{{/loop}}', 'template/unknown-helper', 1],
    ['an unknown helper in an expression', '{{#if (eq a b)}}{{/if}}', 'template/unknown-helper', 1],
    ['a partial that is not there', '\n\n{{> parts/nowhere}}', 'template/unknown-partial', 3],
    ['itself as a partial', '{{> main}}', 'template/endless', 1],
    ['a computed partial', '{{> (lookup . "x")}}', 'template/unsupported', 1],
    ['a block partial', '{{#> x}}{{/x}}', 'template/unsupported', 1],
    ['an inline partial', '{{#*inline "x"}}{{/inline}}', 'template/unsupported', 1],
    ['an unknown tag', '<p>\n<blink/></p>', 'markup/unknown-tag', 2],
    ['a computed tag', '<{{tag}}/>', 'markup/unknown-tag', 1],
    ['a tag that is not closed', '<div>\n{{#if x}}<p>{{else}}<p>a</p>{{/if}}</div>', 'markup/not-closed', 2],
    ['a tag that another branch closes', '{{#if x}}<p>{{/if}}\n</p>', 'markup/stray-closing', 2],
    ['curly quotes', '<p\nclass=“a”>x</p>', 'markup/quotes', 2],
    ['a value without quotes', '<p\nclass={{x}}>x</p>', 'markup/quotes', 2],
    ['curly quotes in braces', '\n{{> parts/a word=“a”}}', 'template/quotes', 2],
    ['blocks without end', `\n${'{{#if x}}'.repeat(5000)}${'{{/if}}'.repeat(5000)}`, 'template/too-deep', 2],
    ['choices without end', `{{#if x}}\n${'{{else if x}}'.repeat(5000)}{{/if}}`, 'template/too-deep', 2],
    ['brackets without end', `\n{{inline ${'(lookup '.repeat(5000)}}}`, 'template/too-deep', 2],
    ['an inborn name', '\n{{constructor}}', 'template/render', 2],
    ['an inborn list', '\n{{#each __proto__}}x{{/each}}', 'template/render', 2],
    ['an inborn helper', '\n{{toString x}}', 'template/unknown-helper', 2],
    ['an inborn partial', '\n{{> hasOwnProperty}}', 'template/unknown-partial', 2],
  ])('with %s are refused at their line', (_, source, code, line) => {
    const { problems } = run({ main: source }, { x: 1, tag: 'p' });
    expect(problems).toContainEqual(expect.objectContaining({ code, line, file: 'templates/main.hbs' }));
  });

  it.each([
    ['{{#each cards}}\n{{/if}}', 1, 'The block {{#each …}} is closed by {{/if}}.', /^Het blok {{#each …}}/],
    ['{{#each cards}}', 1, 'A block {{#…}} is not closed before the template ends.', /^Een blok/],
    ['{{#if a}}x{{else}}y', 1, 'A block {{#…}} is not closed before the template ends.', /^Een blok/],
    ['x\n{{/if}}', 2, '{{/…}} or {{else}} stands here without a block that it belongs to.', /^Hier staat/],
    ['x\n{{else}}', 2, '{{/…}} or {{else}} stands here without a block that it belongs to.', /^Hier staat/],
    ['\n{{title}', 2, 'What stands between {{ and }} here is not finished or cannot be read.', /^Wat hier/],
    ['{{', 1, 'What stands between {{ and }} here is not finished or cannot be read.', /^Wat hier/],
    [
      '{{../a/../b}}',
      1,
      'What stands between {{ and }} here is not finished or cannot be read.',
      /^Wat hier/,
    ],
    ['\n{{> a b c}}', 2, 'Templates here do not use {{> … … …}}.', /^Sjablonen gebruiken/],
    ['{{#if}}{{/if}}', 1, 'What stands between {{ and }} here is not finished or cannot be read.', /^Wat/],
    ['{{loop a=1}}', 1, 'There is no helper “loop”.', /^Er is geen helper/],
    ['{{#loop x}}{{/loop}}', 1, 'There is no helper “loop”.', /^Er is geen helper/],
  ])('are told once, in our words: %j', (main, line, english, dutch) => {
    const problems = collect();
    expect(compileTemplates(filesOf({ main, a: 'x' }), problems.report)).toBeUndefined();
    const told = problems.diagnostics.map((one) => [one.place?.line, tell(one, wordsIn('en')).message]);
    expect(told).toEqual([[line, english]]);
    expect(problems.diagnostics.map((one) => tell(one, wordsIn('nl')).message)).toEqual([
      expect.stringMatching(dutch),
    ]);
  });

  it.each([
    ['{{nowhere}}', 'There is no “nowhere” here.'],
    ['{{there.bar}}', 'There is no “bar” here.'],
    ['{{nowhere.bar}}', '“bar” is asked of something that is not there or holds no names.'],
    ['{{#each nowhere.bar}}{{/each}}', '“bar” is asked of something that is not there or holds no names.'],
    ['{{#each words}}{{bar}}{{/each}}', '“bar” is asked of something that is not there or holds no names.'],
    ['{{#each nowhere}}{{/each}}', '{{#each …}} is given a name that is not there.'],
  ])('tell in our words that the view lacks the name of %s', (main, english) => {
    const problems = collect();
    const set = compileTemplates(filesOf({ main }), problems.report);
    render(set as TemplateSet, 'main', { there: {}, words: ['x'] }, problems.report);
    expect(problems.diagnostics.map((one) => tell(one, wordsIn('en')).message)).toEqual([english]);
  });

  it.each([
    ['card-header', 'Did you mean partials/card-header?'],
    ['parts/card-heder', 'Did you mean partials/card-header?'],
    ['Partials/cardheader', 'Did you mean partials/card-header?'],
    ['tree', 'Add templates/tree.hbs, or use one of: main, partials/card-header.'],
  ])('name the partial that was meant by %s', (partial, hint) => {
    const problems = collect();
    compileTemplates(filesOf({ main: `{{> ${partial}}}`, 'partials/card-header': 'x' }), problems.report);
    expect(problems.diagnostics.map((one) => tell(one, wordsIn('en')).hint)).toEqual([hint]);
  });

  it('that include each other in a circle are refused', () => {
    const { problems } = run({ main: '{{> a}}', a: '{{> b}}', b: '{{> a}}' });
    expect(problems.map(({ code }) => code)).toEqual(['template/endless', 'template/endless']);
  });

  it('that include each other too deep are refused where they begin to', () => {
    const chain = Array.from({ length: 1000 }, (_, at) => [`t${at}`, `<p>{{> t${at + 1}}}</p>`] as const);
    const { problems } = run({ ...Object.fromEntries(chain), t1000: 'x' });
    expect(problems[0]).toEqual({ code: 'template/too-deep', file: 'templates/t8.hbs', line: 1, column: 4 });
  });

  it.each(['__proto__', 'constructor'])('may be called %s', (name) => {
    const templates = new Map(filesOf({ main: `<p>{{> ${name}}}</p>` }));
    templates.set(`templates/${name}.hbs`, new TextEncoder().encode('<em>{{x}}</em>'));
    const problems = collect();
    const set = compileTemplates(templates, problems.report);
    expect(set && render(set, 'main', { x: 'y' }, problems.report)).toBe('<p><em>y</em></p>');
    expect(problems.diagnostics).toEqual([]);
  });

  it('that are not closed are told once, whatever is set with them', () => {
    const { problems, markup } = run(
      { main: '<div>{{#each list}}{{> a}}{{/each}}</div>', a: '<p>x' },
      { list: [1, 2] },
    );
    expect(problems).toEqual([{ code: 'markup/not-closed', file: 'templates/a.hbs', line: 1, column: 1 }]);
    expect(markup).toBeUndefined();
  });

  it('tell the partial and the line that ask for a missing name', () => {
    const { problems, markup } = run({ main: '<p>{{> a}}</p>', a: 'x\n  {{nowhere}}' }, {});
    expect(markup).toBeUndefined();
    expect(problems).toEqual([{ code: 'template/render', file: 'templates/a.hbs', line: 2, column: 5 }]);
  });

  it.each([
    ['{{inline nowhere}}', { name: 'nowhere', got: 'nothing' }],
    ['{{#each list}}{{inline this.title}}{{/each}}', { name: 'this.title', got: 'nothing' }],
    ['{{inline words}}', { name: 'words', got: 'words' }],
    ['{{inline count}}', { name: 'count', got: 'other' }],
    ['{{inline (lookup . "x")}}', { name: undefined, got: 'nothing' }],
  ])('tell the line and the name where %s gets no text', (source, params) => {
    const problems = collect();
    const set = compileTemplates(filesOf({ main: '<p>{{> a}}</p>', a: `x\n  ${source}` }), problems.report);
    render(set as TemplateSet, 'main', { words: 'x', count: 1, list: [{}] }, problems.report);
    const column = 1 + `  ${source}`.lastIndexOf('{{inline');
    expect(problems.diagnostics).toMatchObject([
      { code: 'template/inline', place: { file: 'templates/a.hbs', line: 2, column }, params },
    ]);
  });

  it('cannot reach what is not theirs', () => {
    const { problems } = run({ main: '{{words.constructor.name}}' }, { words: 'x' });
    expect(problems.map(({ code }) => code)).toEqual(['template/render']);
  });

  it('that are not UTF-8 are refused', () => {
    const problems = collect();
    compileTemplates(new Map([['templates/main.hbs', Uint8Array.of(0x3c, 0xe9)]]), problems.report);
    expect(problems.diagnostics.map(({ code }) => code)).toEqual(['template/encoding']);
  });

  it('that do not exist are named', () => {
    expect(run({ main: 'x' }, {}, 'cards').problems).toEqual([
      { code: 'template/missing', file: 'templates/cards.hbs', line: 1, column: 1 },
    ]);
  });
});
