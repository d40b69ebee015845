/** Choosing, printing, keeping: as a new user goes about it, from a web server and from a stick. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import { kletspot } from '../cli/process.ts';
import { temporaryFolder } from '../node/folders.ts';
import { rasterOf } from '../pdf/raster.ts';
import { taggedText } from '../pdf/tagged-text.ts';
import { inkOf, isArtifact } from '../products/ink.ts';
import { addOwn, browserWith, contentsOf, download, linkOf } from './opened.ts';

const { open } = browserWith();

const CARDS = 'kletspot-kaarten-gekleurd-papier.pdf';

/** What the command line makes of a saved choice, in the edition that is first on the page. */
async function made(choice: { readonly name: string; readonly bytes: Uint8Array }): Promise<Uint8Array> {
  const folder = temporaryFolder();
  const file = join(folder, choice.name);
  writeFileSync(file, choice.bytes);
  const out = join(folder, 'eigen');
  const order = ['--only', 'cards', '--edition', 'coloured-paper', '--selection', file, '--out', out];
  const { code, stderr } = await kletspot(['build', ...order], { cwd: folder });
  expect(code, stderr).toBe(0);
  return new Uint8Array(readFileSync(join(out, 'downloads', CARDS)));
}

describe.each(['http', 'file'] as const)('from %s:', (from) => {
  test('a pot of twelve with two own cards is the PDF that the command line makes of its file', async () => {
    const { page, errors, strayed } = await open({ from });
    await page.locator('#draw-count').fill('2');
    await page.locator('#draw button').click();
    expect(await page.locator('#pot-count').textContent()).toBe('10 kaarten');
    await addOwn(page, 'jezelf', 'Wat doet je goed? <b>Vertel</b> {{maar}}.');
    expect(await page.locator('#pot-count').textContent()).toBe('11 kaarten');
    await addOwn(page, 'buurt', 'Wie ken je in je straat?');
    expect(await page.locator('#pot-count').textContent()).toBe('12 kaarten');
    await page.locator('#draw-count').fill('3');
    await page.locator('#draw button').click();
    await page.locator('[data-leave="beleid"]').click();
    expect(await page.locator('#pot-count').textContent()).toBe('14 kaarten');
    expect(await page.locator('#pot-paper').textContent()).toBe(
      '1 vel groen, 1 vel roos, 1 vel geel, 1 vel blauw',
    );
    const pdf = await download(page, '#make');
    const choice = await download(page, '#save-choice');
    expect(pdf.name).toBe('kletspot-14-kaarten-keuze.pdf');
    const same = await made(choice);
    expect(contentsOf(pdf.bytes)).toEqual(contentsOf(same));
    expect({ errors, strayed }).toEqual({ errors: [], strayed: [] });
    if (from === 'http') return;
    expect(await taggedText(pdf.bytes)).toEqual(await taggedText(same));
    const [pictures, others] = [await rasterOf(pdf.bytes), await rasterOf(same)];
    expect(pictures).toHaveLength(4);
    for (const [index, { data }] of pictures.entries()) {
      expect(Buffer.compare(data, others[index]?.data ?? new Uint8Array()), `sheet ${index + 1}`).toBe(0);
    }
  });

  test('the whole deck is the file among the downloads', async () => {
    const { page } = await open({ from });
    const { name, bytes } = await download(page, '#make');
    const ready = readFileSync(join(inject('siteFolder'), 'downloads', name));
    expect(contentsOf(bytes)).toEqual(contentsOf(new Uint8Array(ready)));
  });

  test('a choice comes back from its address, from the browser and from a file', async () => {
    const { page, errors } = await open({ from });
    await page.locator('[data-card="drempels"]').click();
    await addOwn(page, 'proces', 'Emoji kan niet, Ελληνικά wel');
    const link = await linkOf(page);
    const start = link.replace(/#.*/, '');
    expect(page.url()).toBe(`${start}#1~wdrempels~zkikxfp`);
    const { name, bytes } = await download(page, '#save-choice');
    const other = await open({ from, after: link.slice(link.indexOf('#')) });
    expect(await other.page.locator('#pot-count').textContent()).toBe('26 kaarten');
    expect(await other.page.locator('.card.own .question').textContent()).toBe(
      'Emoji kan niet, Ελληνικά wel',
    );
    await page.goto('about:blank');
    await page.goto(start);
    expect(await page.locator('.card.own').count()).toBe(1);
    await page.locator('#clear').click();
    expect(await page.locator('.card.own').count()).toBe(0);
    expect(page.url()).not.toContain('#');
    await page
      .locator('#open-file')
      .setInputFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(bytes) });
    await page.locator('.card.own').waitFor();
    expect(await page.locator('.card.left').count()).toBe(1);
    expect([...errors, ...other.errors]).toEqual([]);
  });
});

test('the sheets are shown as they will come out; a shorter booklet and a jar to draw from', async () => {
  const { page, errors } = await open();
  await page.locator('#paper').scrollIntoViewIfNeeded();
  await page.locator('#sheets img').nth(4).waitFor();
  expect(await page.locator('#sheets img').first().getAttribute('alt')).toBe('Vel 1 van 5, groen');
  await page.locator('#edition-white-paper').check();
  await expect.poll(() => page.locator('#sheets img').first().getAttribute('alt')).toContain('wit papier');

  await page.locator('#jar-colour').selectOption('jezelf');
  for (let drawn = 0; drawn < 5; drawn += 1) await page.locator('#jar-draw').click();
  expect(await page.locator('#jar-left').textContent()).toContain('Van deze kleur zit er geen kaart meer');
  expect(await page.locator('#jar-draw').isDisabled()).toBe(true);

  await page.locator('[name="theme"]').first().check();
  const booklet = await download(page, '#short-booklet .primary');
  expect(booklet.name).toBe('reflectieboekje.pdf');
  expect(new PdfFile(booklet.bytes).pages.length).toBeLessThan(20);
  expect(errors).toEqual([]);
});

test('a drawn pot says in plain words what it is, and its blank cards can be left out', async () => {
  const { page, errors } = await open();
  await page.locator('#draw-count').fill('2');
  await page.locator('#draw button').click();
  await addOwn(page, 'buurt', 'Wie ken je in je straat?');
  const blanks = page.locator('#pot-blanks');
  expect(await blanks.textContent()).toContain('29 lege kaarten vullen de vellen aan.');
  const saidOn = async (): Promise<string[]> => {
    const { name, bytes } = await download(page, '#make');
    expect(name).toBe('kletspot-11-kaarten-keuze.pdf');
    return inkOf(bytes).map(({ ink }) =>
      ink.flatMap((each) => (isArtifact(each) ? each.words : [])).join(''),
    );
  };
  const sheets = await saidOn();
  expect(sheets).toHaveLength(5);
  for (const said of sheets) {
    expect(said).toContain('keuze: 10 van 26 kaarten, getrokken uit de hele pot · 1 eigen');
    expect(said).not.toMatch(/--|zaadje|\.yaml/);
  }
  await page.locator('#without-blanks').click();
  expect(await blanks.isVisible()).toBe(false);
  expect(await page.locator('#option-blanks').isChecked()).toBe(false);
  expect(await page.evaluate('document.activeElement.id')).toBe('undo');
  await page.locator('#undo').click();
  expect(await blanks.isVisible()).toBe(true);
  expect(await page.locator('body').innerText()).not.toMatch(/opdrachtregel|npx |zaadje/);
  expect(errors).toEqual([]);
});

test('400 kB are enough to choose a card and to draw one', async () => {
  const first = (page: Page) => page.route(/\/page\/(engine|print|fonts\/.*)\.js$/, (route) => route.abort());
  const { page, asked } = await open({ first });
  await page.locator('[data-card="drempels"]').click();
  expect(await page.locator('#pot-count').textContent()).toBe('25 kaarten');
  await page.locator('#jar-draw').click();
  expect(await page.locator('#jar-drawn .question').textContent()).not.toBe('');
  const needed = asked.filter((path) => !/(engine|print|fonts\/.*)\.js$/.test(path));
  expect(needed.filter((path) => path !== 'page/icon.svg')).toEqual([
    '',
    'page/kletspot.css',
    'page/content.js',
    'page/kletspot.js',
  ]);
  const bytesOf = (path: string) => statSync(join(inject('siteFolder'), path || 'index.html')).size;
  expect(needed.reduce((sum, path) => sum + bytesOf(path), 0)).toBeLessThan(400_000);
});

test('nothing is fetched but what is asked for, once, and no letter twice', async () => {
  const { page, asked, strayed, errors } = await open();
  // The page is set in the same bytes that print the cards.
  const own = '[...document.fonts].filter(({ family }) => family.includes("Hyperlegible")).length';
  await expect.poll(() => page.evaluate(own)).toBe(4);
  await addOwn(page, 'buurt', 'Ελληνικά');
  await addOwn(page, 'buurt', 'Кириллица');
  const choice = { name: 'keuze.yaml', mimeType: 'text/yaml', buffer: Buffer.from('clusters: [groen]') };
  await page.locator('#open-file').setInputFiles(choice);
  await expect.poll(() => page.locator('#pot-count').textContent()).toBe('5 kaarten');
  await download(page, '#make');
  expect(asked.filter((path) => path.endsWith('.js')).toSorted()).toEqual([
    'page/content.js',
    'page/engine.js',
    'page/fonts/atkinson-hyperlegible-next.js',
    'page/fonts/noto-sans.js',
    'page/kletspot.js',
    'page/print.js',
    'page/reader.js',
  ]);
  expect({ strayed, errors }).toEqual({ strayed: [], errors: [] });
  // 26 cards in a page of some thousands of elements; what is hidden is there too.
  expect(await page.evaluate('document.querySelectorAll("*").length')).toBeLessThan(3000);
});
