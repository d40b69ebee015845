/** The real page in a real browser, as it comes from a web server and as it comes from a stick. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeProducts } from '../../src/products/make.ts';
import { EVERYTHING } from '../../src/products/product.ts';
import { PdfFile } from '../pdf/reader.ts';
import { fail, projectWith } from '../products/project.ts';
import { launchBrowser } from './browser.ts';
import { makeSite, removeSite, type Served, type Site, serve } from './site.ts';

let browser: Browser;
let site: Site;
let served: Served;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), makeSite()]);
  served = await serve(site.folder);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  served?.close();
  if (site) removeSite(site);
});

type From = 'http' | 'file';

function addressOf(from: From): string {
  return from === 'http' ? served.address : pathToFileURL(join(site.folder, 'index.html')).href;
}

interface Opened {
  readonly page: Page;
  /** What the page complained of. */
  readonly errors: string[];
  /** What was asked for outside its own folder. */
  readonly strayed: string[];
}

async function open(from: From, after = '', size = { width: 1000, height: 800 }): Promise<Opened> {
  const context = await browser.newContext({ viewport: size, acceptDownloads: true });
  const page = await context.newPage();
  const errors: string[] = [];
  const strayed: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const own = addressOf(from).replace(/index\.html$/, '');
  page.on('request', (request) => {
    if (!request.url().startsWith(own) && !/^(blob|data):/.test(request.url())) strayed.push(request.url());
  });
  await page.goto(addressOf(from) + after);
  await page.locator('html.is-live').waitFor();
  return { page, errors, strayed };
}

async function download(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

/** Page by page, without how they were compressed. */
function contentsOf(bytes: Uint8Array): string[] {
  const file = new PdfFile(bytes);
  return file.pages.map((page) => file.contentOf(page));
}

async function addOwn(page: Page, cluster: string, words: string): Promise<void> {
  await page.locator(`[data-own="${cluster}"]`).click();
  await page.locator('#eigen-tekst').fill(words);
  await page.locator('#eigen-beeld').waitFor();
  const proportions = await page.evaluate(
    '(({ naturalWidth: w, naturalHeight: h }) => w / h)(document.getElementById("eigen-beeld"))',
  );
  expect(proportions).toBeCloseTo(95 / 65, 1);
  await page.locator('#eigen-bewaar').click();
  await page.locator('#eigen').waitFor({ state: 'hidden' });
}

describe.each(['http', 'file'] as const)('from %s:', (from) => {
  test('a pot of twelve with two own cards is the PDF that the command line makes of its file', async () => {
    const { page, errors, strayed } = await open(from);
    await page.locator('#aantal').fill('2');
    await page.locator('#trekken button').click();
    expect(await page.locator('#pot-aantal').textContent()).toBe('10 kaarten');
    await addOwn(page, 'jezelf', 'Wat doet je goed? <b>Vertel</b> {{maar}}.');
    await addOwn(page, 'buurt', 'Wie ken je in je straat?');
    await page.locator('#aantal').fill('3');
    await page.locator('#trekken button').click();
    await page.locator('[data-leave="beleid"]').click();
    expect(await page.locator('#pot-aantal').textContent()).toBe('12 kaarten');
    expect(await page.locator('#pot-papier').textContent()).toBe(
      '1 vel groen, 1 vel roos, 1 vel geel, 1 vel blauw',
    );
    const pdf = await download(page, '#maken');
    const choice = await download(page, '#bewaar');
    expect(pdf.name).toBe('kletspot-kaarten-gekleurd-papier.pdf');
    const made = await makeProducts(
      projectWith({ [choice.name]: choice.bytes }),
      {
        ...EVERYTHING,
        only: ['cards'],
        editions: ['coloured-paper'],
        choice: { file: choice.name, parts: {}, spareSeed: 1, typed: `--selection ${choice.name}` },
      },
      fail,
    );
    const same = made?.files.find(({ path }) => path.endsWith(pdf.name));
    expect(contentsOf(pdf.bytes)).toEqual(contentsOf(same?.bytes ?? new Uint8Array()));
    expect({ errors, strayed }).toEqual({ errors: [], strayed: [] });
    await page.context().close();
  });

  test('the whole deck is the file among the downloads', async () => {
    const { page } = await open(from);
    const { bytes } = await download(page, '#maken');
    const ready = site.products.files.find(({ path }) => path.endsWith('gekleurd-papier.pdf'));
    expect(contentsOf(bytes)).toEqual(contentsOf(ready?.bytes ?? new Uint8Array()));
    await page.context().close();
  });

  test('a choice comes back from its address, from the browser and from a file', async () => {
    const { page, errors } = await open(from);
    await page.locator('[data-card="drempels"]').click();
    await addOwn(page, 'proces', 'Emoji kan niet, Ελληνικά wel');
    const link = page.url();
    const { name, bytes } = await download(page, '#bewaar');
    const other = await open(from, link.slice(link.indexOf('#')));
    expect(await other.page.locator('#pot-aantal').textContent()).toBe('26 kaarten');
    expect(await other.page.locator('.card.own .question').textContent()).toBe(
      'Emoji kan niet, Ελληνικά wel',
    );
    await page.goto('about:blank');
    await page.goto(addressOf(from));
    expect(await page.locator('.card.own').count()).toBe(1);
    await page.locator('#wis').click();
    expect(await page.locator('.card.own').count()).toBe(0);
    expect(page.url()).not.toContain('#');
    await page.locator('#open').setInputFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(bytes) });
    await page.locator('.card.own').waitFor();
    expect(await page.locator('.card.left').count()).toBe(1);
    expect([...errors, ...other.errors]).toEqual([]);
    await page.context().close();
    await other.page.context().close();
  });
});

describe('the page', () => {
  test('leaves standing what was chosen when an address or a file is no good', async () => {
    const { page, errors } = await open('http', '#1~kabc~z0000');
    const told = page.locator('#bewaren-melding');
    expect(await told.textContent()).toContain('kan niet geopend worden');
    const files = ['clusters: [groen', 'cards: [9.9]', '\u0000\u0001', `title: ${'x'.repeat(1_200_000)}`];
    for (const words of files) {
      await page.evaluate('document.getElementById("bewaren-melding").textContent = ""');
      await page
        .locator('#open')
        .setInputFiles({ name: 'keuze.yaml', mimeType: 'text/yaml', buffer: Buffer.from(words) });
      await expect.poll(() => told.textContent()).toContain('kan niet geopend worden');
    }
    expect(await page.locator('#pot-aantal').textContent()).toBe('26 kaarten');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('refuses own words that cannot be printed, beside the field', async () => {
    const { page } = await open('http');
    await page.locator('[data-own="beleid"]').click();
    const problem = page.locator('#eigen-bezwaar');
    for (const [words, reason] of [
      ['   ', 'Typ eerst je vraag'],
      ['Hoe gaat het? 🎉', '🎉'],
      ['كيف حالك؟', 'rechts naar links'],
      ['lang '.repeat(1000), 'past'],
    ] as const) {
      await page.locator('#eigen-tekst').fill(words);
      await page.locator('#eigen-bewaar').click();
      await expect
        .poll(() => problem.textContent(), { message: words.slice(0, 20), timeout: 10_000 })
        .toContain(reason);
      expect(await page.locator('#eigen').isVisible()).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await page.locator('.card.own').count()).toBe(0);
    await page.context().close();
  });

  test('can be used with the keyboard alone, and every step undone', async () => {
    const { page } = await open('http');
    const amount = page.locator('#pot-aantal');
    await page.locator('[data-card="zelf-geconfronteerd"] input').focus();
    await page.keyboard.press('Space');
    expect(await amount.textContent()).toBe('25 kaarten');
    await page.locator('[data-leave="buurt"]').focus();
    await page.keyboard.press('Enter');
    expect(await amount.textContent()).toBe('20 kaarten');
    await page.locator('#ongedaan').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await amount.textContent()).toBe('26 kaarten');
    await page.locator('#zoek').fill('BUURTACTOREN');
    expect(await page.locator('.card:visible').count()).toBe(1);
    expect(await page.locator('#gevonden').textContent()).toBe('1 kaart gevonden');
    await page.context().close();
  });

  test('shows the sheets as they will come out, a shorter booklet and a jar to draw from', async () => {
    const { page, errors } = await open('http');
    await page.locator('#papier').scrollIntoViewIfNeeded();
    await page.locator('#vellen img').nth(4).waitFor();
    expect(await page.locator('#vellen img').first().getAttribute('alt')).toBe('Vel 1 van 5, groen');
    await page.locator('#editie-white-paper').check();
    await expect.poll(() => page.locator('#vellen img').first().getAttribute('alt')).toContain('wit papier');

    await page.locator('#trek-kleur').selectOption('jezelf');
    for (let drawn = 0; drawn < 5; drawn += 1) await page.locator('#trek-kaart').click();
    expect(await page.locator('#trek-over').textContent()).toBe('De pot is leeg.');
    expect(await page.locator('#trek-kaart').isDisabled()).toBe(true);

    await page.locator('[name="front"]').first().check();
    const booklet = await download(page, '#fronten .primary');
    expect(booklet.name).toBe('reflectieboekje.pdf');
    expect(new PdfFile(booklet.bytes).pages.length).toBeLessThan(20);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['320 px', { width: 320, height: 640 }, 'light'],
    ['a desk', { width: 1440, height: 900 }, 'light'],
    ['the dark', { width: 768, height: 900 }, 'dark'],
  ] as const)('is accessible to axe and never scrolls sideways on %s', async (_, size, colorScheme) => {
    const { page } = await open('http', '', size);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.locator('[data-card="drempels"]').click();
    await page.locator('#papier').scrollIntoViewIfNeeded();
    await page.locator('#vellen img').first().waitFor();
    const check = async (): Promise<string[]> => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
        .analyze();
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map(({ html }) => html.slice(0, 150))}`,
      );
    };
    expect(await check()).toEqual([]);
    await page.locator('[data-own="proces"]').click();
    expect(await check()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(size.width);
    await page.context().close();
  });
});
