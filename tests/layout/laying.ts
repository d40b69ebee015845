/**
 * Short ways to lay out markup in tests. The type is the box font: at the 10 points set here a character
 * is 5 points wide; with the line height of 12 points baselines lie at 9, 21, 33, …
 */
import { collect } from '../../src/diagnostics.ts';
import { generate } from '../../src/layout/generate.ts';
import { layOut } from '../../src/layout/layout.ts';
import type { LaidOut } from '../../src/layout/page.ts';
import { parseMarkup } from '../../src/markup/parse.ts';
import type { ShapeSet } from '../../src/path.ts';
import { cascade } from '../../src/style/cascade.ts';
import { compileStyleSheets } from '../../src/style/compile.ts';
import type { FontBook, FontChain } from '../../src/text/fontbook.ts';
import type { Hyphenation } from '../../src/text/hyphenation.ts';
import { boxFont } from '../text/box-font.ts';
import { dump } from './dump.ts';

const BASE = `
  document { font-family: Box; font-size: 10pt; line-height: 12pt; text-wrap: wrap }
  page { width: 100pt; height: 200pt }
`;

/**
 * `Box` has every character; of `Tails` a j reaches a tenth of an em to the left and a q one to the right;
 * `Gap` lacks ŋ, for which a much taller font stands in. With `Keyed` nobody can type; behind `Backed`, its like,
 * stands one that is typed with.
 */
const FAMILIES: Readonly<Record<string, FontChain>> = {
  Box: { faces: [boxFont()] },
  Tails: { faces: [boxFont({ id: 'Tails', hanging: { j: { left: 100 }, q: { right: 100 } } })] },
  Gap: {
    faces: [
      boxFont({ id: 'Gap', family: 'Gap', has: (code) => code !== 0x14b }),
      { ...boxFont({ id: 'Tall', family: 'Tall' }), ascent: 1600, descent: 900 },
    ],
  },
  Keyed: { faces: [{ ...boxFont({ id: 'Keyed', family: 'Keyed' }), isTypable: false }] },
  Backed: {
    faces: [{ ...boxFont({ id: 'Backed', family: 'Backed' }), isTypable: false }, boxFont({ id: 'Back' })],
  },
};

const fonts: FontBook = {
  chain: (family) => FAMILIES[family],
  families: Object.keys(FAMILIES),
  faces: Object.values(FAMILIES).flatMap(({ faces }) => faces),
};

/** A square of 10 × 10 units. */
const shapes: ShapeSet = new Map([
  [
    'square',
    {
      width: 10,
      height: 10,
      parts: [{ commands: [['M', 0, 0], ['L', 10, 0], ['L', 10, 10], ['L', 0, 10], ['Z']], fill: 'nonzero' }],
    },
  ],
]);

/** Dutch words of ten letters or more break after the fourth. */
const hyphenation: Hyphenation = new Map([['nl', ({ length }) => (length < 10 ? [] : [4])]]);

function prepared(pages: string, css: string) {
  const problems = collect();
  const bytes = new TextEncoder().encode(BASE + css);
  const sheets = compileStyleSheets(new Map([['templates/test.css', bytes]]), problems.report);
  const root = parseMarkup(`<document lang="nl">${pages}</document>`, problems.report);
  if (!root) throw new Error('The markup of the test is not well formed.');
  const styled = cascade(
    root,
    [...sheets.values()],
    { inks: 'all', families: fonts.families },
    problems.report,
  );
  return {
    generated: generate(styled, { fonts, shapes, hyphenation }, problems.report),
    problems,
  };
}

export interface Laid {
  readonly laidOut: LaidOut;
  /** `layout/too-tall deck.yaml:3:5` */
  readonly problems: readonly string[];
  /** The words of each problem's parameters. */
  readonly params: readonly unknown[];
}

/** Lays out what stands inside `<document>`. */
export function lay(pages: string, css = ''): Laid {
  const { generated, problems } = prepared(pages, css);
  const laidOut = layOut([generated], problems.report);
  return {
    laidOut,
    problems: problems.diagnostics.map(({ code, place }) =>
      place ? `${code} ${place.file}:${place.line}:${place.column}` : code,
    ),
    params: problems.diagnostics.map(({ params }) => params),
  };
}

/** What is drawn on a page with this content; problems fail the test. */
export function drawn(content: string, css = ''): string[] {
  const { laidOut, problems } = lay(`<page>${content}</page>`, css);
  const [page] = laidOut.pages;
  if (problems.length > 0 || !page) throw new Error(`Reported: ${problems.join(', ')}`);
  return dump(page);
}

/** Where the boxes lie that have a background, as `x y width height` in points, in the order of the page. */
export function filled(content: string, css = ''): string[] {
  return drawn(content, `${css} div, p { background-color: black }`)
    .filter((line) => line.startsWith('fill'))
    .map((line) => line.replace(/^fill | #.*$/g, ''));
}

/** The words of each page in the order of painting, a space between what is drawn apart. */
export function wordsOfPages({ laidOut }: Laid): string[] {
  return laidOut.pages.map(({ items }) =>
    items.flatMap((item) => (item.kind === 'glyphs' ? item.text.trim() || [] : [])).join(' '),
  );
}

/** Five lines of twenty characters. */
export const FLOW = 'flow { width: 100pt; height: 60pt; orphans: 1; widows: 1 }';
