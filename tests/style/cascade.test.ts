import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect, type Diagnostic } from '../../src/diagnostics.ts';
import { isText } from '../../src/markup/element.ts';
import { parseMarkup } from '../../src/markup/parse.ts';
import { cascade, type Inks, type StyledElement } from '../../src/style/cascade.ts';
import { compileStyleSheets } from '../../src/style/compile.ts';
import { matches, type Subject } from '../../src/style/selectors.ts';
import type { Compound } from '../../src/style/stylesheet.ts';
import { mm } from '../../src/units.ts';
import { wordsIn } from '../../src/words/index.ts';
import { tell } from '../../src/words/tell.ts';

function compile(css: string) {
  const problems = collect();
  const sheets = compileStyleSheets(
    new Map([['templates/x.css', new TextEncoder().encode(css)]]),
    problems.report,
  );
  return { sheets: [...sheets.values()], problems };
}

function styleOf(css: string, markup: string, inks: Inks = 'all') {
  const { sheets, problems } = compile(css);
  const root = parseMarkup(markup, problems.report);
  if (!root) throw new Error('No markup.');
  const styled = cascade(root, sheets, { inks, families: ['Plain', 'Other'] }, problems.report);
  const { diagnostics } = problems;
  return { styled, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

/** The style of the innermost first element. */
function innermost(element: StyledElement): StyledElement['style'] {
  const child = element.children.find((each) => !isText(each));
  return child && !isText(child) ? innermost(child) : element.style;
}

function inner(
  css: string,
  markup = '<document><page class="a"><p id="b" class="c d">x</p></page></document>',
) {
  const { styled, codes } = styleOf(css, markup);
  expect(codes).toEqual([]);
  return innermost(styled);
}

describe('cascade', () => {
  it('turns every length into points', () => {
    const style = inner(
      'p { margin: 1mm 1cm 1in 12px; padding: 9pt; font-size: 20pt; gap: 1.5em; width: 2rem }',
    );
    expect(style.marginTop).toBeCloseTo(mm(1));
    expect(style.marginRight).toBeCloseTo(mm(10));
    expect(style).toMatchObject({ marginBottom: 72, marginLeft: 9, paddingLeft: 9, gap: 30, width: 24 });
  });

  it.each([
    ['calc(10pt + 2 * 3pt)', 16],
    ['calc((10pt + 2pt) * 3 / 4)', 9],
    ['calc(9pt - 4pt - 3pt)', 2],
    ['calc(1em - 2pt)', 10],
    ['max(2pt, min(6pt, 1in / 2))', 6],
    ['calc(var(--gap) * 2)', 8],
  ])('does the sum %s', (sum, points) => {
    expect(inner(`document { --gap: 4pt } p { font-size: 12pt; margin: ${sum} }`).marginTop).toBeCloseTo(
      points,
    );
  });

  it('does sums of numbers, and in variables', () => {
    const css = 'document { --half: calc(1 / 2); --wide: calc(8pt * var(--half)) }';
    const style = inner(`${css} p { flex-grow: calc(2 * var(--half)); gap: var(--wide) }`);
    expect(style).toMatchObject({ flexGrow: 1, gap: 4 });
  });

  it.each([
    'calc(1pt + 1)',
    'calc(1pt * 1pt)',
    'calc(1 / 1pt)',
    'calc(1pt / 0)',
    'calc(1pt -1pt)',
    'calc(1pt, 2pt)',
    'calc()',
    'calc(2)',
    'calc(50% - 1pt)',
    'max(1pt, 2)',
    'round(1pt)',
    'calc(1e5pt)',
  ])('refuses %s', (sum) => {
    expect(styleOf(`p { margin-top: ${sum} }`, '<document><page><p>x</p></page></document>').codes).toEqual([
      'style/value',
    ]);
  });

  it.each([
    ['a later rule over an earlier one', 'p { order: 1 } p { order: 2 }', 2],
    ['a class over a tag', '.c { order: 2 } p { order: 1 }', 2],
    ['an id over classes', '#b { order: 2 } .a .c.d { order: 1 }', 2],
    ['more classes over fewer', '.a .c { order: 2 } .d { order: 1 }', 2],
    ['the weightiest selector of a list', 'p, #b { order: 2 } .c { order: 1 }', 2],
  ])('lets %s win', (_, css, order) => {
    expect(inner(css).order).toBe(order);
  });

  it.each([
    ['document p', 1],
    ['document > p', 0],
    ['page > p', 1],
    ['document > page > .c', 1],
    ['.c.nope', 0],
    ['*', 1],
    ['section p', 0],
  ])('matches %s or not', (selector, order) => {
    expect(inner(`${selector} { order: 1 }`).order).toBe(order);
  });

  it('hands down type and colour, and nothing of the box', () => {
    const style = inner('page { font-size: 9pt; color: #123456; padding: 5mm; order: 3 }');
    expect(style).toMatchObject({
      fontSize: 9,
      color: { red: 0x12, green: 0x34, blue: 0x56 },
      paddingTop: 0,
      order: 0,
    });
  });

  it('resolves em of the font size against the parent', () => {
    expect(inner('page { font-size: 20pt } p { font-size: 0.5em; padding: 1em }')).toMatchObject({
      fontSize: 10,
      paddingTop: 10,
    });
  });

  it('fills in variables from style sheets and style attributes, the nearest first', () => {
    const css = 'document { --w: 1mm; --all: var(--w) } p { width: var(--all); height: var(--none, 3pt) }';
    const markup = '<document><page style="--w: 5pt; --x: #fff"><p>x</p></page></document>';
    // --all was made where --w was 1 mm, but is looked up where it is used.
    expect(inner(css, markup)).toMatchObject({ width: 5, height: 3 });
  });

  it('reads a size that is still to be found', () => {
    const markup = '<document style="--a: 14pt; --b: 16pt"><p>x</p></document>';
    expect(inner('p { font-size: fit(var(--a), var(--b)) }', markup).fontSize).toEqual({
      floor: 14,
      ceiling: 16,
    });
  });

  it('gives look-alike elements one style', () => {
    const { styled } = styleOf(
      'p { order: 1 }',
      '<document><p at="f:1:1">a</p><p at="f:2:1">b</p></document>',
    );
    const [one, other] = styled.children as [StyledElement, StyledElement];
    expect(one.style).toBe(other.style);
  });
});

describe('style sheets with mistakes', () => {
  it.each([
    ['p { colour: red }', 'style/unknown-property', 1, 5],
    ['\n  p { color: blurple }', 'style/value', 2, 7],
    ['p { width: -1mm }', 'style/value', 1, 5],
    ['p { margin: 1 2 3 4 5 }', 'style/value', 1, 5],
    ['p { font-size: fit(16pt, 14pt) }', 'style/value', 1, 5],
    ['p { font-size: 0pt }', 'style/value', 1, 5],
    ['p { line-height: 0 }', 'style/value', 1, 5],
    ['p { line-height: 0mm }', 'style/value', 1, 5],
    ['p:hover { order: 1 }', 'style/selector', 1, 2],
    ['@media print { p { order: 1 } }', 'style/at-rule', 1, 1],
    ['p { order: 1 !important }', 'style/important', 1, 5],
    ['p { order 1 }', 'style/syntax', 1, 11],
    ['p { order: 1 / 2 }', 'style/token', 1, 14],
    ['p { width: 1e30mm }', 'style/number', 1, 12],
    ['p { width: 1e999% }', 'style/number', 1, 12],
    ['p { order: -1e999 }', 'style/number', 1, 12],
    ['p { --a: 1e999 }', 'style/number', 1, 10],
    ['p { width: 5100mm }', 'style/value', 1, 5],
    ['p { width: 2000% }', 'style/value', 1, 5],
    ['p { width: NaN }', 'style/value', 1, 5],
    ['p { width: 1constructor }', 'style/value', 1, 5],
    ['p { width: 1__proto__ }', 'style/value', 1, 5],
    ['p { color: constructor }', 'style/value', 1, 5],
    ['p { color: __proto__ }', 'style/value', 1, 5],
    ['p { __proto__: 1 }', 'style/unknown-property', 1, 5],
    ['p { constructor: 1 }', 'style/unknown-property', 1, 5],
  ])('%s is told at its place', (css, code, line, column) => {
    const { diagnostics } = compile(css).problems;
    expect(diagnostics.map((each) => [each.code, each.place?.line, each.place?.column])).toContainEqual([
      code,
      line,
      column,
    ]);
  });

  it.each([
    ['p { width: var(--nowhere) }', '<document><p>x</p></document>', 'style/unknown-variable'],
    [
      'p { --a: var(--b); --b: var(--a); width: var(--a) }',
      '<document><p>x</p></document>',
      'style/endless-variable',
    ],
    [`p { ${doubled(15)} margin: var(--v15) }`, '<document><p>x</p></document>', 'style/endless-variable'],
    ['p { width: var(constructor) }', '<document><p>x</p></document>', 'style/unknown-variable'],
    ['p { width: var(--__proto__) }', '<document><p>x</p></document>', 'style/unknown-variable'],
    ['p { font-size: 2em }', `<document>${'<p>'.repeat(60)}x${'</p>'.repeat(60)}</document>`, 'style/value'],
    ['', '<document><p style="--a: 1e9mm">x</p></document>', 'style/attribute'],
    ['p { font-size: fit(9pt, 10pt); padding: 1em }', '<document><p>x</p></document>', 'style/value'],
    ['', '<document><p style="color: red">x</p></document>', 'style/attribute'],
  ])('%s is told when it is used', (css, markup, code) => {
    expect(styleOf(css, markup).codes).toContain(code);
  });

  it('says that em does not go with fit(…) only where there is an em', () => {
    const hintOf = (css: string) => {
      const { diagnostics } = styleOf(css, '<document><p>x</p></document>');
      return tell(diagnostics[0] as Diagnostic, wordsIn('en')).hint;
    };
    expect(hintOf('p { font-size: fit(9pt, 10pt); padding: 1em }')).toContain('fit(…)');
    expect(hintOf('p { color: blurple }')).toBe(
      'It takes a colour such as #c8e1c4, black, white or currentcolor.',
    );
    expect(hintOf('p { padding: -1rem }')).not.toContain('fit(…)');
  });
});

/** Each variable twice the one before. */
function doubled(count: number): string {
  const twice = (at: number): string => `--v${at}: var(--v${at - 1}) var(--v${at - 1});`;
  return `--v0: 1mm; ${Array.from({ length: count }, (_, at) => twice(at + 1)).join(' ')}`;
}

describe('brackets and names', () => {
  it.each(['calc(', '[', '{', 'var(--a, '])('%s without end is told where it is too deep', (bracket) => {
    const css = `p {\n width: ${bracket.repeat(5000)} }`;
    const [{ code, place }, ...more] = compile(css).problems.diagnostics as [Diagnostic];
    const column = 9 + 15 * bracket.length + bracket.search(/[([{]/);
    expect([code, place?.line, place?.column, more]).toEqual(['style/too-deep', 2, column, []]);
  });

  it('of comments and words are none', () => {
    const brackets = '('.repeat(99);
    const css = `/* ${brackets} */ p { font-family: "${brackets}" } /* " ${brackets} */`;
    expect(compile(css).problems.diagnostics).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty'])('%s is a class and an id like another', (name) => {
    const css = `.${name} { order: 1 } #${name} { gap: 2pt } .a { order: 9 }`;
    const markup = `<document><p class="${name}" id="${name}">x</p></document>`;
    expect(inner(css, markup)).toMatchObject({ order: 1, gap: 2 });
    expect(inner(css, '<document><p>x</p></document>')).toMatchObject({ order: 0, gap: 0 });
  });
});

describe('selectors', () => {
  const names = fc.constantFrom('a', 'b');
  const part = fc.record({
    combinator: fc.constantFrom('descendant' as const, 'child' as const),
    tag: names,
  });

  /** Word for word what a selector says, however long that takes. */
  const leads = (compounds: readonly Compound[], tags: readonly string[]): boolean => {
    const [last, tag] = [compounds.at(-1), tags.at(-1)];
    if (!last || last.tag !== tag) return false;
    const before = compounds.slice(0, -1);
    if (before.length === 0) return true;
    const around = tags.slice(0, -1);
    if (last.combinator === 'child') return leads(before, around);
    return around.some((_, index) => leads(before, around.slice(0, index + 1)));
  };
  const subjectOf = (tags: readonly string[]): Subject => {
    const own = { tag: tags.at(-1) ?? '', id: undefined, classes: [] };
    return { ...own, parent: tags.length > 1 ? subjectOf(tags.slice(0, -1)) : undefined };
  };

  it('mean what they say', () => {
    const parts = fc.array(part, { minLength: 1, maxLength: 5 });
    const tree = fc.array(names, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(parts, tree, (chosen, tags) => {
        const compounds = chosen.map((each) => ({ ...each, id: undefined, classes: [] }));
        expect(matches({ compounds, specificity: 0 }, subjectOf(tags))).toBe(leads(compounds, tags));
      }),
    );
  });

  it('are compared in no time, however alike everything is', () => {
    const css = `.none ${'div '.repeat(30)} { order: 1 }`;
    expect(inner(css, `<document>${'<div>'.repeat(60)}${'</div>'.repeat(60)}</document>`).order).toBe(0);
  });
});

describe('an edition in black', () => {
  const markup = '<document><p>x</p></document>';

  it.each(['color: #123456', 'background-color: #fee', 'border: 1pt solid #00f'])(
    'has no ink for %s',
    (css) => {
      expect(styleOf(`p { ${css} }`, markup, 'black').codes).toEqual(['style/ink']);
    },
  );

  it.each(['color: #888', 'background-color: white', 'border: 1pt solid black'])('prints %s', (css) => {
    expect(styleOf(`p { ${css} }`, markup, 'black').codes).toEqual([]);
  });
});

describe('a typeface that is not there', () => {
  const markup = '<document><p>x</p><p>y</p></document>';
  const told = (css: string) => {
    const { styled, diagnostics } = styleOf(css, markup);
    return { family: innermost(styled).fontFamily, problems: [...new Set(diagnostics.map(placed))] };
  };
  const placed = ({ code, place }: Diagnostic) => `${code} ${place?.line}:${place?.column}`;

  it.each([
    [
      'is told where it is asked for',
      'document { font-family: Other }\np { font-family: Comic Sans }',
      '2:5',
    ],
    [
      'or where its variable is',
      'document { font-family: Other; --type: "None" }\np { font-family: var(--type) }',
      '2:5',
    ],
  ])('%s, and words keep the one they had', (_, css, at) => {
    expect(told(css)).toEqual({ family: 'Other', problems: [`style/unknown-family ${at}`] });
  });

  it('is not missed where none is named: the first is taken', () => {
    expect(told('')).toEqual({ family: 'Plain', problems: [] });
  });
});
