import { expect, test } from 'vitest';
import { collect } from '../../src/diagnostics.ts';
import { parseMarkup } from '../../src/markup/parse.ts';
import { wordsAt } from '../../src/placed-words.ts';
import { makeProducts } from '../../src/run/make.ts';
import { cascade, type StyledElement } from '../../src/style/cascade.ts';
import { compileStyleSheets } from '../../src/style/compile.ts';
import { compileTemplates } from '../../src/template/compile.ts';
import { render } from '../../src/template/render.ts';
import { type Steps, styleAlike } from '../../src/typesetting/alike.ts';
import type { Stage } from '../../src/typesetting/progress.ts';
import { fail, projectWith, textOf } from '../products/project.ts';
import { asking } from '../request/asking.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** How a template and a style sheet make a styled tree, and what they tell. */
function stepsOf(template: string, css: string) {
  const files = new Map([
    ['templates/list.hbs', bytes(template)],
    ['templates/base.css', bytes(css)],
  ]);
  const templates = compileTemplates(files, fail);
  const sheets = [...compileStyleSheets(files, fail).values()];
  const problems = collect();
  const steps: Steps = {
    parse(view) {
      const markup = templates && render(templates, 'list', view, problems.report);
      return markup === undefined ? undefined : parseMarkup(markup, problems.report);
    },
    style: (root) => cascade(root, sheets, { inks: 'all', families: ['Any'] }, problems.report),
  };
  const long = (view: object): StyledElement | undefined => {
    const root = steps.parse(view);
    return root && steps.style(root);
  };
  return { alike: (view: object) => styleAlike(view, 'items', steps), long, problems };
}

const at = (line: number) => ({ file: 'deck.yaml', line, column: 3 });

function text(line: number, ...inlines: readonly object[]) {
  return { inlines, plain: `plain ${line}`, language: undefined, place: at(line) };
}

const KINDS = [
  (n: number) => text(n, { kind: 'text', text: `Waar & waarom <${n}>?` }),
  (n: number) =>
    text(
      n,
      { kind: 'text', text: `Zeg ` },
      { kind: 'strong', children: [{ kind: 'text', text: `nee ${n}` }] },
    ),
  (n: number) =>
    text(
      n,
      { kind: 'text', text: 'Een', place: at(n + 500) },
      { kind: 'break', optional: true },
      { kind: 'text', text: `${n}:1` },
    ),
  (n: number) => text(n, { kind: 'foreign', language: 'fr', children: [{ kind: 'text', text: `Oui ${n}` }] }),
];

const items = Array.from({ length: 160 }, (_, index) => ({
  number: `1.${index}`,
  label: index % 5 === 0 ? false : wordsAt(`eigen ${index}`, at(index + 900)),
  place: `deck.yaml:${index + 1}:3`,
  question: (KINDS[index % KINDS.length] as (typeof KINDS)[number])(index + 1),
}));

const CARD = `<page name="{{number}}" at="{{place}}">{{#if label}}<span class="own">[{{label}}]</span>{{/if}}
  <p>{{number}}: {{inline question}} <em>{{number}}</em></p></page>`;
const CSS = '.own { color: #ff0000 } p { margin: 2pt } em { font-style: italic }';

test.each([
  `<section bookmark="{{title}}"><h1>{{title}}</h1>{{#each items}}<article>${CARD}</article>\n{{/each}}<p>Einde</p></section>`,
  `{{#each items}}${CARD}{{#if @last}}<p>Laatst</p>{{/if}}{{/each}}`,
])('things that are alike are styled once, and are as if each had been', (template) => {
  const { alike, long, problems } = stepsOf(`<document lang="nl">${template}</document>`, CSS);
  const view = { title: 'Deel', items };
  const made = alike(view);
  expect(made).toBeDefined();
  expect(made).toEqual(long(view));
  expect(problems.diagnostics).toEqual([]);
});

test.each([
  ['counts them', '{{#each items}}<page name="{{@index}}"><p>{{inline question}}</p></page>{{/each}}'],
  ['marks the first', `{{#each items}}${CARD}{{#if @first}}<p>Eerst</p>{{/if}}{{/each}}`],
  [
    'marks the last',
    '{{#each items}}<page name="{{number}}"><p>{{number}}</p>{{#if @last}}<p>Laatst</p>{{/if}}</page>{{/each}}',
  ],
  ['says how many there are', `<p>{{items.length}}</p>{{#each items}}${CARD}{{/each}}`],
  ['takes one out', `<p>{{items.0.number}}</p>{{#each items}}${CARD}{{/each}}`],
  [
    'lets words say how they look',
    '{{#each items}}<page class="{{number}}"><p>{{inline question}}</p></page>{{/each}}',
  ],
  ['puts something between them', `{{#each items}}${CARD}<p>*</p>{{/each}}`],
  [
    'lays them out twice',
    `{{#each items}}${CARD}{{/each}}<section>{{#each items}}${CARD}{{/each}}</section>`,
  ],
])('a template that %s is not taken for one that repeats itself', (_, template) => {
  const { alike } = stepsOf(`<document>${template}</document>`, CSS);
  expect(alike({ items })).toBeUndefined();
});

test('few of a kind, or none, go the long way', () => {
  const { alike } = stepsOf(`<document>{{#each items}}${CARD}{{/each}}</document>`, CSS);
  expect(alike({ items: items.slice(0, 20) })).toBeUndefined();
  expect(alike({ items: [] })).toBeUndefined();
});

/** A deck of one cluster with many cards of several kinds. */
const QUESTIONS = [
  'Wie ben *jij*?',
  'Waar [hier](https://example.org/a)?',
  'Wat? En dan?',
  'Waarom & hoe <zo>?',
];
const CLUSTER = {
  id: 'groep',
  title: 'Groep',
  colour: 'groen',
  shape: 'persoon',
  cards: Array.from({ length: 80 }, (_, n) => ({
    id: `k-${n}`,
    text: `${QUESTIONS[n % QUESTIONS.length]} Nummer ${n}.`,
  })),
};
const DECK = JSON.stringify({
  title: 'Proef',
  version: '1.0',
  date: '2026-11-22',
  author: 'Wij',
  citation: 'Wij (2026).',
  'short-citation': 'Wij',
  palette: 'trophee',
  language: 'nl',
  clusters: [CLUSTER],
});

test('the PDF has the same bytes', async () => {
  const stages: Stage[][] = [];
  const make = async (template: string) => {
    const files = projectWith({
      'content/deck.yaml': DECK,
      'content/booklet.yaml': undefined,
      'templates/cards.hbs': template,
    });
    const told: Stage[] = [];
    stages.push(told);
    const request = asking({ only: ['cards'], editions: ['white-paper'] });
    const made = await makeProducts(files, request, fail, { progress: (stage) => told.push(stage) });
    return Buffer.from(made?.files[0]?.bytes ?? []);
  };
  const own = textOf('templates/cards.hbs');
  const short = await make(own);
  // Space in the first card only, which nobody sees.
  const long = await make(
    own.replace('<article at="{{place}}">', '<article at="{{place}}">{{#if @first}}\n\n{{/if}}'),
  );
  expect(short.length).toBeGreaterThan(10_000);
  expect(short.equals(long)).toBe(true);
  const fills = stages.map((told) => told.filter((stage) => stage === 'fill').length);
  expect(fills[1]).toBe((fills[0] ?? 0) + 1);
});
