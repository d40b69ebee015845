/** What a save leads to: the same page as a build makes, no more made again than it touches, and what is wrong told. */
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Preview } from '../../../src/node/preview/preview.ts';
import { BackgroundProducts } from '../../../src/node/preview/products.ts';
import { projectFolders, readProject } from '../../../src/node/project.ts';
import { makeWebPage } from '../../../src/node/web-page/web-page.ts';
import { EVERYTHING } from '../../../src/request/request.ts';
import { NO_CARDS } from '../../../src/typesetting/made.ts';
import type { PreviewState } from '../../../src/web/preview/state.ts';
import { making, pageScripts, places } from '../../places.ts';
import { fail } from '../../products/project.ts';
import { change, copyProject } from './project.ts';

let folder: string;
let preview: Preview;
/** What the pages were told last. */
let told: PreviewState;

beforeAll(async () => {
  folder = copyProject(realpathSync(mkdtempSync(join(tmpdir(), 'kletspot-preview-'))));
  const folders = projectFolders(undefined, folder, folder);
  const products = new BackgroundProducts(EVERYTHING, making);
  // What they make is for the tests of the whole command.
  products.want = () => {};
  preview = new Preview({
    folders,
    request: EVERYTHING,
    language: 'en',
    products,
    pageScripts: places.pageScripts,
    onProducts: () => {},
  });
  preview.channel.tell = (state) => {
    told = state;
  };
  await preview.remake();
  await preview.at('/');
}, 120_000);

afterAll(async () => {
  await preview?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function textAt(path: string): Promise<string> {
  const { status, bytes } = await preview.at(path);
  expect(status).toBe(200);
  return new TextDecoder().decode(bytes);
}

test('the page is that of a build, but for what makes it follow', async () => {
  const files = readProject(projectFolders(undefined, folder, folder), fail) ?? new Map();
  const products = { files: [], plan: NO_CARDS, plans: [], version: '1.0.0', date: '2026-11-22' };
  const built =
    (await makeWebPage(
      { files, root: folder, scripts: pageScripts(), products, previews: [], editions: ['site'] },
      fail,
    )) ?? [];
  for (const { path, bytes } of built) {
    if (path === 'index.html') continue;
    expect(Buffer.compare((await preview.at(`/${path}`)).bytes, bytes), path).toBe(0);
  }
  const page = await textAt('/');
  const added = /<link rel="stylesheet" href="\/kletspot-preview[\s\S]*?<\/script>\n|; connect-src 'self'/g;
  const index = new TextDecoder().decode(built.find(({ path }) => path === 'index.html')?.bytes);
  expect(page.replace(added, '') === index).toBe(true);
  expect(await textAt('/kletspot-preview/client.js')).toContain('EventSource');
});

test('the same files again are nothing new', async () => {
  expect(await preview.remake()).toBeUndefined();
});

test('a save of content changes the page, its words, and what the engine prints', async () => {
  const before = told;
  const code = await preview.at('/page/kletspot.js');
  change(folder, 'content/deck.yaml', 'Word je zelf geconfronteerd', 'Heb je zelf te maken');
  expect(await preview.remake()).toMatchObject({ isGood: true, problems: [] });
  expect(await textAt('/')).toContain('Heb je zelf te maken');
  expect(await textAt('/page/content.js')).toContain('Heb je zelf te maken');
  expect(await textAt('/page/print.js')).toContain('Heb je zelf te maken');
  const kept = (await preview.at('/page/kletspot.js')).bytes === code.bytes;
  expect(kept, 'a browser has it already').toBe(true);
  expect(told.page).not.toBe(before.page);
  expect(told.style).toBe(before.style);
});

test('a save of a style sheet of the page changes the style and nothing else', async () => {
  const before = told;
  change(folder, 'templates/page/kletspot.css', /^/, '/* saved */\n');
  expect(await preview.remake()).toMatchObject({ isGood: true });
  expect(await textAt('/page/kletspot.css')).toContain('/* saved */');
  expect(told.page).toBe(before.page);
  expect(told.downloads).toBe(before.downloads);
  expect(told.style).not.toBe(before.style);
});

test.each([
  ['templates/cards.css', 'print.js', /$/, '\n.preview-was-here { color: #123456 }\n', 'preview-was-here'],
  ['templates/cards.hbs', 'engine.js', 'class="', 'class="preview-was-there ', 'preview-was-there'],
])('a save of %s changes what the engine prints, in %s', async (path, script, from, to, trace) => {
  const before = told;
  change(folder, path, from, to);
  expect(await preview.remake()).toMatchObject({ isGood: true });
  expect(await textAt(`/page/${script}`)).toContain(trace);
  expect(told.page).not.toBe(before.page);
});

test.each([
  ['content/deck.yaml', /^title: .*$/m, 'titel: x', 'content/'],
  ['templates/page/index.hbs', '</main>', '{{nothing}}</main>', 'template/'],
  ['templates/cards.css', /$/, '\n.card { colour: red }\n', 'style/'],
  ['templates/cards.hbs', /$/, '{{#if', 'template/'],
])('a mistake in %s is told with its place, over the last good page', async (path, from, to, kind) => {
  const [page, before, text] = [await textAt('/'), told, readFileSync(join(folder, path))];
  change(folder, path, from, to);
  const remade = await preview.remake();
  expect(remade?.isGood).toBe(false);
  expect(await textAt('/')).toBe(page);
  const [first] = told.notice.problems.filter(({ isError }) => isError);
  expect(first?.place).toMatch(new RegExp(`^${path}:\\d+:\\d+$`));
  expect(first?.code.startsWith(kind), first?.code).toBe(true);
  expect(told).toMatchObject({ page: before.page, style: before.style });
  // Put right it is the page that it was, and nothing is wrong any more.
  writeFileSync(join(folder, path), text);
  expect(await preview.remake()).toMatchObject({ isGood: true });
  expect(await textAt('/')).toBe(page);
  expect(told.page).toBe(before.page);
  expect(told.notice.problems).toEqual([]);
});
