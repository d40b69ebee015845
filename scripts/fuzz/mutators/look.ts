/** Mistakes in templates, style sheets and drawings, by people who know HTML, CSS and SVG from elsewhere. */
import { NUMBERS, WORDS } from '../hostile.ts';
import { type Mutator, onText, replaceOne } from './mutator.ts';

const VALUES: readonly string[] = [
  'auto',
  'inherit',
  'none',
  'flex',
  'grid',
  '0',
  '-10mm',
  '1e30mm',
  '1e-30pt',
  '100%',
  '50vw',
  '3em',
  '99999pt',
  'calc(1mm + 2pt)',
  `${'calc('.repeat(3000)}1mm${')'.repeat(3000)}`,
  'var(--x)',
  'var(--x, 3mm)',
  'url(x.png)',
  'red',
  '#12',
  'rgb(1 2 3 / 50%)',
  'bold',
  '1mm 2mm 3mm 4mm 5mm',
  '"x"',
  '1mm !important',
  'min(1mm, 2mm)',
  '1mm / 2mm',
];

const PROPERTIES: readonly string[] = [
  'width',
  'height',
  'min-height',
  'padding',
  'margin',
  'font-size',
  'line-height',
  'font-family',
  'display',
  'position',
  'flex-grow',
  'gap',
  'columns',
  'color',
  'background',
  'border',
  'hyphens',
  'letter-spacing',
  '--x',
  'break-before',
  'text-wrap',
];

const RULES: readonly string[] = [
  '@media print { p { color: red } }',
  '@import "x";',
  '* { width: 1mm }',
  'p:hover { color: red }',
  'p > span + b ~ i { margin: 1mm }',
  '/* open',
  '}',
  '{',
  ':root { --a: var(--b); --b: var(--a) }',
  'p { }',
  ';;',
];

const TAGS: readonly string[] = [
  '<div>',
  '</div>',
  '<p>',
  '</p>',
  '<span class="x">',
  '<script>x</script>',
  '<img src="x">',
  '<table>',
  '<br>',
  '<page>',
  '</page>',
  '<flow>',
  '<document>',
  '<input>',
  '<a href="javascript:x">x</a>',
  `${'<div>'.repeat(3000)}x${'</div>'.repeat(3000)}`,
  '<p class=“x”>',
  '<?xml version="1.0"?>',
  '<![CDATA[x]]>',
];

const HELPERS: readonly string[] = [
  '{{#each x}}',
  '{{/each}}',
  '{{#if x}}',
  '{{else}}',
  '{{/if}}',
  '{{inline x}}',
  '{{> x}}',
  '{{{x}}}',
  '{{lookup . "constructor"}}',
  '{{__proto__}}',
  '{{this}}',
  '{{../../x}}',
  '{{@index}}',
  '{{#with x as |y|}}{{y}}{{/with}}',
  '{{!-- open',
  '{{log x}}',
];

export const STYLE_MUTATORS: readonly Mutator[] = [
  onText('a value becomes another', (text, random) =>
    replaceOne(text, /(?<=:\s*)[^:;{}]+(?=;)/g, random, () => random.pick(VALUES)),
  ),
  onText('a length becomes another', (text, random) =>
    replaceOne(text, /-?[\d.]+(?=mm|pt|em|%|px)/g, random, () => random.pick(NUMBERS)),
  ),
  onText('a unit becomes another', (text, random) =>
    replaceOne(text, /(?<=\d)(mm|pt|em|%)/g, random, () =>
      random.pick(['px', 'rem', 'cm', 'in', '', 'q', '%', 'em']),
    ),
  ),
  onText('a property becomes another', (text, random) =>
    replaceOne(text, /[a-z-]+(?=:)/g, random, () => random.pick(PROPERTIES)),
  ),
  onText('a property too many', (text, random) =>
    replaceOne(
      text,
      /\{/g,
      random,
      (found) => `${found} ${random.pick(PROPERTIES)}: ${random.pick(VALUES)};`,
    ),
  ),
  onText('a rule too many', (text, random) =>
    replaceOne(text, /\n/g, random, (found) => `${found}${random.pick(RULES)}\n`),
  ),
  onText('a selector becomes another', (text, random) =>
    replaceOne(text, /\.[a-z-]+/g, random, () =>
      random.pick(['.x', '#x', '[a=b]', ':not(p)', '::before', '.', '..', '*']),
    ),
  ),
];

export const TEMPLATE_MUTATORS: readonly Mutator[] = [
  onText('a tag becomes another', (text, random) =>
    replaceOne(text, /<\/?[a-z][^>]*>/g, random, () => random.pick(TAGS)),
  ),
  onText('a tag is gone', (text, random) => replaceOne(text, /<\/?[a-z][^>]*>/g, random, () => '')),
  onText('a tag too many', (text, random) =>
    replaceOne(text, />/g, random, (found) => found + random.pick(TAGS)),
  ),
  onText('a helper becomes another', (text, random) =>
    replaceOne(text, /\{\{[^}]*\}\}/g, random, () => random.pick(HELPERS)),
  ),
  onText('a helper is gone', (text, random) => replaceOne(text, /\{\{[^}]*\}\}/g, random, () => '')),
  onText('a helper too many', (text, random) =>
    replaceOne(text, />/g, random, (found) => found + random.pick(HELPERS)),
  ),
  onText('an attribute becomes another', (text, random) =>
    replaceOne(text, /[a-z-]+="[^"]*"/g, random, () =>
      random.pick([
        'class="x y"',
        'class=',
        'style="width: 1mm"',
        'onclick="x"',
        'width="1e30mm"',
        'height="-5mm"',
        'at="x"',
        'lang="xx"',
        `x="${random.pick(WORDS)}"`,
      ]),
    ),
  ),
];

const PATHS: readonly string[] = [
  'M0 0',
  'M0 0L1e30 1e30Z',
  'M0,0 10,10 Z',
  'm1-1.5.5.5z',
  'M0 0A5 5 0 1 1 10 10',
  'M0 0A0 0 0 11 1010',
  'M NaN 0',
  'L 5 5',
  'M0 0C1 1 2 2',
  'M0 0H1e308V-1e308Z',
  '',
  'x',
  `M0 0${'l1 1'.repeat(5000)}`,
];

const SHAPES: readonly string[] = [
  '<rect width="10" height="10"/>',
  '<rect x="-5" y="-5" width="1000" height="1000" rx="3"/>',
  '<circle cx="5" cy="5" r="5"/>',
  '<ellipse cx="5" cy="5" rx="0" ry="-1"/>',
  '<polygon points="0,0 10,0 5"/>',
  '<polyline points="1 1 2 2" fill="none" stroke="red" stroke-width="2"/>',
  '<line x1="0" y1="0" x2="10" y2="10" stroke="black"/>',
  '<text>x</text>',
  '<use href="#a"/>',
  '<image href="x.png"/>',
  '<defs><clipPath id="a"/></defs>',
  '<g transform="rotate(45) scale(1e30)"><path d="M0 0h5v5z"/></g>',
  '<style>path{fill:none}</style>',
  '<title>x</title>',
  '<script>x</script>',
  '<svg viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>',
  `${'<g>'.repeat(2000)}<path d="M0 0h1v1z"/>${'</g>'.repeat(2000)}`,
];

const PAINT: readonly string[] = [
  'fill="none"',
  'fill="#fff"',
  'fill="url(#a)"',
  'fill-rule="evenodd"',
  'stroke="currentColor" stroke-width="2"',
  'stroke="black" stroke-width="1e30"',
  'opacity="0"',
  'fill-opacity=".5"',
  'style="fill:none;stroke:#000"',
  'display="none"',
  'visibility="hidden"',
  'transform="translate(5 5) skewX(30)"',
  'transform="matrix(0 0 0 0 0 0)"',
  'clip-path="url(#a)"',
  'class="a"',
];

export const SHAPE_MUTATORS: readonly Mutator[] = [
  onText('a number becomes another', (text, random) =>
    replaceOne(text, /-?[\d.]+/g, random, () => random.pick(NUMBERS)),
  ),
  onText('a path becomes another', (text, random) =>
    replaceOne(text, /(?<= d=")[^"]*/g, random, () => random.pick(PATHS)),
  ),
  onText('a letter of a path becomes another', (text, random) =>
    replaceOne(text, /[MmLlHhVvCcSsQqTtAaZz](?=[-\s.\d])/g, random, () =>
      random.pick([...'MmLlHhVvCcSsQqTtAaZzXx']),
    ),
  ),
  onText('the box becomes another', (text, random) =>
    replaceOne(text, /viewBox="[^"]*"/g, random, () =>
      random.pick([
        '',
        'viewBox="0 0 0 0"',
        'viewBox="0 0 -5 5"',
        'viewBox="-10 -10 20 20"',
        'viewBox="0 0 1e30 1"',
        'viewBox="0 0 24"',
        'width="24" height="24"',
      ]),
    ),
  ),
  onText('a shape too many', (text, random) =>
    replaceOne(text, /<\/svg>/g, random, (found) => random.pick(SHAPES) + found),
  ),
  onText('paint', (text, random) =>
    replaceOne(text, /(?<=<(path|svg|g))(?=[\s>/])/g, random, () => ` ${random.pick(PAINT)}`),
  ),
];
