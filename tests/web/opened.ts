/** The page, opened in a real browser as it comes from a web server and as it comes from a stick. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';
import { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import { launchBrowser } from './browser.ts';
import { type Served, serve } from './site.ts';

export type From = 'http' | 'file';

export interface Opened {
  readonly page: Page;
  /** What the page complained of. */
  readonly errors: string[];
  /** All that was asked for, in its order. */
  readonly asked: string[];
  /** What was asked for outside its own folder. */
  readonly strayed: string[];
}

export interface Opening {
  readonly from?: From;
  /** What comes after the address. */
  readonly after?: string;
  readonly context?: BrowserContextOptions;
  /** Before anything of the page is there. */
  readonly first?: (page: Page) => Promise<unknown>;
}

const DESK = { width: 1000, height: 800 };

/** A browser for a file of tests; the page that was built for all of them, or another. */
export function browserWith(folderOf: () => string = () => inject('siteFolder')) {
  let browser: Browser;
  let served: Served;
  let folder: string;

  beforeAll(async () => {
    folder = folderOf();
    [browser, served] = await Promise.all([launchBrowser(), serve(folder)]);
  });

  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  const addressOf = (from: From): string =>
    from === 'http' ? served.address : pathToFileURL(join(folder, 'index.html')).href;

  const open = async ({ from = 'http', after = '', context = {}, first }: Opening = {}): Promise<Opened> => {
    const world = await browser.newContext({
      viewport: DESK,
      acceptDownloads: true,
      // That of the deck: a page speaks to a browser in its own language.
      locale: 'nl-BE',
      ...context,
    });
    onTestFinished(async () => await world.close());
    world.setDefaultTimeout(90_000);
    const page = await world.newPage();
    const opened: Opened = { page, errors: [], asked: [], strayed: [] };
    listen(opened, addressOf(from).replace(/index\.html$/, ''));
    await first?.(page);
    await page.goto(addressOf(from) + after);
    if (context.javaScriptEnabled !== false) await page.locator('html.is-live').waitFor();
    return opened;
  };
  return { open, addressOf };
}

function listen({ page, errors, asked, strayed }: Opened, own: string): void {
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('request', (request) => {
    const url = request.url();
    if (/^(blob|data):/.test(url)) return;
    asked.push(url.startsWith(own) ? url.slice(own.length) : url);
    if (!url.startsWith(own)) strayed.push(url);
  });
}

export async function download(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

/** Page by page, without how they were compressed. */
export function contentsOf(bytes: Uint8Array): string[] {
  const file = new PdfFile(bytes);
  return file.pages.map((page) => file.contentOf(page));
}

export async function addOwn(page: Page, cluster: string, words: string): Promise<void> {
  await page.locator(`[data-own="${cluster}"]`).click();
  await page.locator('#own-text').fill(words);
  await page.locator('#own-picture').waitFor();
  const proportions = await page.evaluate(
    '(({ naturalWidth: w, naturalHeight: h }) => w / h)(document.getElementById("own-picture"))',
  );
  expect(proportions).toBeCloseTo(95 / 65, 1);
  await page.locator('#own-save').click();
  await page.locator('#own').waitFor({ state: 'hidden' });
}

/** What is copied for others: the page's own address lacks what someone wrote. */
export async function linkOf(page: Page): Promise<string> {
  await page.evaluate('navigator.clipboard.writeText = async (text) => { globalThis.copied = text; }');
  await page.locator('#copy-link').click();
  return await page.evaluate<string>('copied');
}
