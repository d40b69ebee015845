/** The page as it is without JavaScript, and the files that a build makes of it. */

import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import { compilePage } from '../../../scripts/compile/page.mjs';
import type { WebFile } from '../../../src/node/web-page/web-page.ts';
import { makeWebPage } from '../../../src/node/web-page/web-page.ts';
import { NO_CARDS } from '../../../src/typesetting/made.ts';
import { pageScripts, ROOT } from '../../places.ts';
import { contentOf, fail, projectFiles, projectWith } from '../../products/project.ts';
import { temporaryFolder } from '../folders.ts';

const products = {
  files: [],
  plan: NO_CARDS,
  plans: [],
  version: '1.0.0',
  date: '2026-11-22',
} as const;

/** They depend on nothing of the project. */
const scripts = pageScripts();

async function pageOf(files = projectFiles, bundled = scripts): Promise<readonly WebFile[]> {
  const order = {
    files,
    root: ROOT,
    products,
    previews: [],
    editions: ['site', 'package'],
    scripts: bundled,
  };
  return (await makeWebPage(order, fail)) ?? [];
}

function textIn(files: readonly WebFile[], path: string): string {
  return new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
}

/** What is read of HTML, without tags. */
function readable(html: string): string {
  let text = '';
  const parser = new Parser({
    ontext: (part) => {
      text += part;
    },
  });
  parser.end(html);
  return text.replace(/\s+/g, ' ');
}

/** Ids of elements, and those that links, labels and descriptions name. */
function namesIn(html: string): { readonly ids: readonly string[]; readonly named: readonly string[] } {
  const ids: string[] = [];
  const named: string[] = [];
  const parser = new Parser({
    onopentag: (_, { id, href, for: field, 'aria-labelledby': labels, 'aria-describedby': descriptions }) => {
      if (id !== undefined) ids.push(id);
      if (href?.startsWith('#')) named.push(href.slice(1));
      named.push(...[field, labels, descriptions].flatMap((names) => names?.match(/\S+/g) ?? []));
    },
  });
  parser.end(html);
  return { ids, named };
}

let page: readonly WebFile[];

beforeAll(async () => {
  page = await pageOf();
});

describe('the page without JavaScript', () => {
  test('has every word of both publications', () => {
    const { deck, booklet } = contentOf(projectFiles);
    const text = readable(textIn(page, 'index.html'));
    const texts = [
      ...deck.intro.flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
      ...deck.clusters.flatMap(({ title, cards }) => [title, ...cards.map((card) => card.text)]),
      ...(booklet?.parts ?? []).flatMap(({ themes }) =>
        themes.flatMap(({ title, questions, notes }) => [
          title,
          ...questions.flatMap((question) => question.subItems),
          ...notes.flatMap(({ paragraphs }) => paragraphs),
        ]),
      ),
      ...(booklet?.inspirations.items ?? []),
      ...(deck.citation ? [deck.citation] : []),
    ];
    for (const { plain } of texts) expect(text.includes(plain), plain).toBe(true);
    const questions = (booklet?.parts ?? []).flatMap(({ themes }) =>
      themes.flatMap((theme) => theme.questions),
    );
    expect(questions).toHaveLength(58);
    for (const { number } of questions) expect(text.includes(number), number).toBe(true);
  });

  test('keeps each address that people may hold, in the words in which they hold it', () => {
    const { deck, booklet } = contentOf(projectFiles);
    const sections = [
      'inhoud',
      'kiezen',
      'bewaren',
      'trek',
      'downloads',
      'afdrukken',
      'over',
      'boekje',
      'toegankelijk',
    ];
    const clusters = deck.clusters.map(({ number }) => `cluster-${number}`);
    const parts = (booklet?.parts ?? []).flatMap(({ id, themes }) => [
      `deel-${id}`,
      ...themes.flatMap((theme) => [
        `thema-${theme.id.replaceAll('.', '-')}`,
        ...theme.notes.map((note) => `thema-${theme.id.replaceAll('.', '-')}-${note.id}`),
      ]),
    ]);
    const ids = new Set(namesIn(textIn(page, 'index.html')).ids);
    expect([...sections, ...clusters, ...parts].filter((address) => !ids.has(address))).toEqual([]);
  });

  test('has each name once, and all that names another part of it finds that', () => {
    const { ids, named } = namesIn(textIn(page, 'index.html'));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('tells how the booklet is folded where there is one, and that cards alone are printed on one side', async () => {
    const { strings } = contentOf(projectFiles);
    const steps = ['page.print-2', 'page.fold-1', 'page.fold-2', 'page.fold-3'] as const;
    const text = readable(textIn(page, 'index.html'));
    for (const step of steps) expect(text).toContain(strings.words[step].plain);
    expect(strings.words['page.print-2'].plain).toContain('Druk de kaarten op één kant');
    expect(strings.words['page.fold-1'].plain).toContain('korte zijde');
    const cardsOnly = await pageOf(projectWith({ 'content/booklet.yaml': undefined }));
    expect(readable(textIn(cardsOnly, 'index.html'))).not.toContain(strings.words['page.fold'].plain);
  });

  test('allows nothing but its own script, style and pictures', () => {
    const html = textIn(page, 'index.html');
    expect(html).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'");
    expect(html).not.toMatch(
      /(?<!wasm-)unsafe|<script(?! src="page\/(content|kletspot)\.js" defer><\/script>)|<style|\sstyle=|\son\w+=/,
    );
    expect(html).not.toMatch(/\bat="/);
  });
});

describe('its files', () => {
  test('are the same again for the same input', async () => {
    const again = await pageOf(projectFiles, pageScripts());
    expect(again.map(({ path }) => path)).toEqual(page.map(({ path }) => path));
    for (const [index, { path, bytes }] of again.entries()) {
      expect(Buffer.compare(bytes, page[index]?.bytes ?? new Uint8Array()), path).toBe(0);
    }
  });

  test('the package holds what the page is, and opens as a folder', () => {
    const packed = page.find(({ edition }) => edition === 'package');
    const names = Object.keys(unzipSync(packed?.bytes ?? new Uint8Array()));
    const own = page.filter(({ edition }) => edition === 'site').map(({ path }) => `kletspot/${path}`);
    expect(names.toSorted()).toEqual(own.toSorted());
  });

  test('the scripts hold no eval and no compiler, and the engine is within its budget', () => {
    expect(gzipSync(textIn(page, 'page/engine.js')).length).toBeLessThan(400_000);
    for (const { path } of page.filter((file) => file.path.endsWith('.js'))) {
      const found = /(?<![\w$.])eval\s*\(|\bnew\s+Function\b/.exec(textIn(page, path));
      expect(found?.[0], path).toBeUndefined();
    }
    const licences = textIn(page, 'page/licenties.txt');
    for (const name of [
      'kletspot',
      'pdfkit 0',
      'fontkit 2',
      'handlebars 4',
      'SIL OPEN FONT LICENSE Version 1.1',
    ]) {
      expect(licences.includes(name), name).toBe(true);
    }
  });

  test('problems are told in the language of the words alone, and by the page alone', async () => {
    const script = textIn(page, 'page/kletspot.js');
    const dutch = 'De tekst van ';
    const english = 'The text of ';
    expect([script.includes(dutch), script.includes(english)]).toEqual([true, false]);
    const { engine, app, speeches } = await scripts;
    for (const code of [engine, app, speeches.en]) expect(code.includes(dutch)).toBe(false);
    expect(speeches.en.includes(english)).toBe(true);
  });

  test('the engine holds no parser of YAML, no schemas and no compilers', async () => {
    const inputs = (await compilePage(ROOT, temporaryFolder())).get('engine') ?? [];
    const foreign =
      /node_modules\/(yaml|zod|css-tree|svgpath|brotli|@noble\/ciphers)\/|handlebars\/.*\/compiler\/|compile\.ts$/;
    expect(inputs).toContain('src/web/engine/worker.ts');
    expect(inputs.filter((path) => foreign.test(path))).toEqual([]);
  });

  test('no library makes an Error while the engine is loaded, for which a browser with a debugger reads it all again', () => {
    const world = createContext({ TextDecoder, TextEncoder, URL, atob, setTimeout });
    runInContext(
      'self = globalThis; made = []; Error = new Proxy(Error, { construct: (target, words) => made.push(words) && new target(...words) });',
      world,
    );
    runInContext('kletspotBrings = (_, start) => start();', world);
    runInContext(textIn(page, 'page/engine.js'), world);
    expect(world.made).toEqual([]);
    expect(typeof world.onmessage).toBe('function');
  });

  test('a deck without a booklet, and words that look like code, make a page too', async () => {
    const deck = new TextDecoder().decode(projectFiles.get('content/deck.yaml'));
    const hostile = deck.replace(/^title: .*$/m, "title: '</script><img src=x> {{x}}'");
    const other = await pageOf(
      projectWith({ 'content/booklet.yaml': undefined, 'content/deck.yaml': hostile }),
    );
    const html = textIn(other, 'index.html');
    expect(html.includes('lang="nl-BE">&lt;/script&gt;&lt;img src=x&gt; {{x}}</h1>')).toBe(true);
    expect(html.includes('id="boekje"')).toBe(false);
  });
});

test('without files beside it the page promises none', () => {
  const packed = page.find(({ path }) => path.endsWith('.zip'))?.bytes ?? new Uint8Array();
  const inside = readable(new TextDecoder().decode(unzipSync(packed)['kletspot/index.html']));
  expect(inside).not.toContain('bestanden hieronder');
  expect(inside).toContain('Zonder kan je alles op deze pagina lezen.');
  expect(readable(textIn(page, 'index.html'))).toContain('bestanden hieronder downloaden');
});
