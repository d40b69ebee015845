/**
 * The contract of a product, held by one that lies in these tests: its folder, its templates, its words and a place in
 * the list are all that it takes to be chosen, laid out, written, measured, narrowed and checked with the others.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { collect } from '../../src/diagnostics.ts';
import type { Files } from '../../src/files.ts';
import { tellIdleOptions, wantedOf } from '../../src/run/catalogue.ts';
import { makeProducts } from '../../src/run/make.ts';
import { PRODUCTS } from '../../src/run/products.ts';
import { conformanceProblems } from '../pdf/conformance.ts';
import { taggedText } from '../pdf/tagged-text.ts';
import { contentOf, projectFiles, projectWith } from '../products/project.ts';
import { type Asking, asking } from '../request/asking.ts';
import { poster } from './poster/poster.ts';

/** The line in the list. */
const WITH_POSTER = [...PRODUCTS, poster];

const TEMPLATE = ownFile('poster.hbs');
const LOOK = { 'templates/poster.hbs': TEMPLATE, 'templates/poster.css': ownFile('poster.css') };

function ownFile(name: string): string {
  return readFileSync(new URL(`poster/templates/${name}`, import.meta.url), 'utf8');
}

async function make(request: Asking, files: Files = projectWith(LOOK)) {
  const problems = collect();
  const products = await makeProducts(files, asking(request), problems.report, { products: WITH_POSTER });
  const told = problems.diagnostics.map(({ code, place }) =>
    place ? `${code} ${place.file}:${place.line}` : code,
  );
  return { products, told };
}

async function readAloud(bytes: Uint8Array | undefined): Promise<string> {
  return (await taggedText(bytes ?? new Uint8Array())).join('\n').replaceAll('|', ' ');
}

test('it is made with the others, after them, by its templates and in the language of the deck', async () => {
  const { products, told } = await make({ editions: ['label', 'door'] });
  expect(told).toEqual([]);
  const files = products?.files ?? [];
  expect(files.map(({ product }) => product)).toEqual(['kit', 'poster']);
  const made = files.at(-1);
  expect(made).toMatchObject({ path: 'downloads/kletspot-affiche.pdf', pages: 1, paper: { size: 'A4' } });
  expect(await readAloud(made?.bytes)).toContain('Er wachten 26 vragen. Kom binnen.');
  expect(conformanceProblems(made?.bytes ?? new Uint8Array())).toEqual([]);
});

test('alone it reads and compiles no more than it needs, and is measured like the others', async () => {
  const broken = { 'content/booklet.yaml': 'titel: [', 'templates/booklet.css': 'page {' };
  const { products, told } = await make({ only: ['poster'] }, projectWith({ ...LOOK, ...broken }));
  expect(told).toEqual([]);
  expect(products?.files.map(({ product }) => product)).toEqual(['poster']);
  expect(products?.preflight).toMatchObject([{ product: 'poster', edition: 'door', paper: { sheets: 1 } }]);
});

test('its choice, and what is wrong with its look or does not fit, are heard like those of the others', async () => {
  const { deck } = contentOf(projectFiles);
  const parts = { clusters: deck.clusters.slice(0, 1).map(({ id }) => id) };
  const { products } = await make({ only: ['poster'], choice: { parts, spareSeed: 0, typed: '' } });
  expect(await readAloud(products?.files[0]?.bytes)).toContain('Er wachten 5 vragen.');

  const wrong = { ...LOOK, 'templates/poster.hbs': TEMPLATE.replace('{{line}}', '{{lines}}') };
  expect((await make({ only: ['poster'] }, projectWith(wrong))).told).toEqual([
    'template/render templates/poster.hbs:4',
  ]);
  const css = LOOK['templates/poster.css'].replace('fit(20pt, 28pt)', '90pt').replace('297mm', '100mm');
  const low = await make({ only: ['poster'] }, projectWith({ ...LOOK, 'templates/poster.css': css }));
  expect(low).toEqual({
    products: undefined,
    told: [expect.stringMatching(/^layout\/too-tall content\/deck\.yaml:/)],
  });
});

test('an option that it does not name changes nothing of it, and is told so', () => {
  const catalogue = WITH_POSTER;
  const wanted = wantedOf({ only: ['poster'], editions: [] }, catalogue);
  expect([...wanted]).toEqual([['poster', ['door']]]);
  const problems = collect();
  tellIdleOptions({ cards: ['1.1'], round: '5' }, wanted, problems.report, catalogue);
  expect(problems.diagnostics.map(({ code, params }) => [code, params])).toEqual([
    ['command/without-effect', { option: 'roundMm', product: 'cards', edition: undefined }],
  ]);
});
