/** The real command and a real browser: what is saved is seen. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PdfFile } from '../../../src/node/preflight/pdf-file.ts';
import { kletspot, startKletspot } from '../../cli/process.ts';
import { launchBrowser } from '../../web/browser.ts';
import { change, copyProject } from './project.ts';

const PATIENCE = { timeout: 60_000 };

let browser: Browser;
let folder: string;
let command: ChildProcess;
let output = '';
let address: string;
let page: Page;
const complaints: string[] = [];

/** What the command printed from here on. */
async function printed(words: RegExp, from = 0): Promise<string> {
  for (;;) {
    const found = words.exec(output.slice(from));
    if (found) return found[1] ?? found[0];
    if (command.exitCode !== null) throw new Error(`It ended: ${output}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

beforeAll(async () => {
  folder = copyProject(realpathSync(mkdtempSync(join(tmpdir(), 'kletspot-preview-'))));
  const bin = join(folder, 'scripts', 'kletspot.mjs');
  command = startKletspot(['preview', '--port', '0', '--selection', 'gesprek', '--lang', 'en'], {
    bin,
    cwd: folder,
  });
  for (const stream of [command.stdout, command.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  browser = await launchBrowser();
  address = await printed(/http:\/\/127\.0\.0\.1:\d+\//);
  page = await browser.newPage({ locale: 'nl-BE' });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(address);
  await page.locator('html.is-live').waitFor(PATIENCE);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  command?.kill('SIGKILL');
  if (folder) rmSync(folder, { recursive: true, force: true });
});

test('it begins with the choice that was given, and says where it is', async () => {
  await page.locator('#pot-count', { hasText: /^6 / }).waitFor(PATIENCE);
  expect(await page.locator('.card[data-card] input:checked').count()).toBe(6);
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});

test('words that are saved are on the page, at the place where one was, with what one chose', async () => {
  await page.locator('.card[data-card] input:checked').first().uncheck();
  // Above it sheets are drawn meanwhile, below it files come into the list.
  await page.evaluate('document.getElementById("trek").scrollIntoView()');
  const place = 'Math.round(document.getElementById("trek").getBoundingClientRect().top)';
  const before = await page.evaluate(place);
  const from = output.length;
  change(folder, 'content/deck.yaml', 'Word je zelf geconfronteerd', 'Heb je zelf te maken');
  await page.locator('#kiezen', { hasText: 'Heb je zelf te maken' }).waitFor(PATIENCE);
  await page.locator('html.is-live').waitFor(PATIENCE);
  expect(await printed(/content\/deck\.yaml: page made in \d+ ms/, from)).toBeTruthy();
  expect(await page.locator('.card[data-card] input:checked').count()).toBe(5);
  await expect.poll(() => page.evaluate(place), PATIENCE).toBe(before);
});

test('a style that is saved is put on without a reload', async () => {
  await page.evaluate('window.isStillHere = true');
  const path = 'templates/page/kletspot.css';
  change(folder, path, /$/, '\nh1 { letter-spacing: 7px }\n');
  const spacing = 'getComputedStyle(document.querySelector("h1")).letterSpacing';
  await expect.poll(() => page.evaluate(spacing), PATIENCE).toBe('7px');
  expect(await page.locator('link[href^="page/kletspot.css"]').count()).toBe(1);
  expect(await page.evaluate('window.isStillHere')).toBe(true);
});

test('a mistake stands over the last good page with its place, and goes when it is put right', async () => {
  const file = join(folder, 'content/deck.yaml');
  const good = readFileSync(file, 'utf8');
  const from = output.length;
  writeFileSync(file, good.replace(/^title: /m, 'titel<img src=x>: '));
  const panel = page.locator('#kletspot-preview');
  await panel.waitFor(PATIENCE);
  const text = await panel.innerText();
  expect(text).toMatch(/content\/deck\.yaml:\d+:\d+/);
  expect(text).toContain('titel<img src=x>');
  expect(text).toContain('last good page');
  expect(await panel.locator('img').count()).toBe(0);
  expect(await page.locator('#kiezen', { hasText: 'Heb je zelf te maken' }).count()).toBe(1);
  expect(
    await printed(/content\/deck\.yaml:\d+:\d+ .*\n(?:.*\n)*?.*the last good page stays/, from),
  ).toBeTruthy();
  writeFileSync(file, good);
  await panel.waitFor({ state: 'detached', ...PATIENCE });
});

test('the files to download are those of the page, made meanwhile', async () => {
  const links = page.locator('#downloads h3 a');
  await expect.poll(() => links.count(), PATIENCE).toBeGreaterThan(10);
  await page.locator('#downloads img').first().waitFor(PATIENCE);
  expect(await page.locator('#downloads .facts').first().innerText()).toMatch(/kB/);
  const response = await page.request.get(
    `${address}downloads/kletspot-kaarten-gekleurd-papier.pdf`,
    PATIENCE,
  );
  const file = new PdfFile(new Uint8Array(await response.body()));
  expect(file.pages.length).toBeGreaterThan(0);
  const picture = await page.locator('#downloads img').first().getAttribute('src');
  const seen = await page.request.get(address + picture, PATIENCE);
  expect([seen.status(), seen.headers()['content-type']]).toEqual([200, 'image/webp']);
});

test('what only shows when the pages are set is told too, over the page as it was saved', async () => {
  const file = join(folder, 'content/deck.yaml');
  const good = readFileSync(file, 'utf8');
  const long = 'Hottentottententententoonstellingsmakersopleidingen'.repeat(3);
  writeFileSync(file, good.replace('Heb je zelf te maken', long));
  const panel = page.locator('#kletspot-preview', { hasText: /content\/deck\.yaml:\d+:\d+/ });
  await panel.waitFor(PATIENCE);
  expect(await page.locator('#kiezen', { hasText: long }).count()).toBe(1);
  const response = await page.request.get(`${address}downloads/kletspot-handleiding.pdf`, PATIENCE);
  expect(response.status()).toBe(409);
  expect(await response.text()).toMatch(/content\/deck\.yaml:\d+:\d+/);
  writeFileSync(file, good);
  await panel.waitFor({ state: 'detached', ...PATIENCE });
});

test('its port is taken meanwhile', async () => {
  const { code, stderr } = await kletspot(['preview', '--lang', 'en', '--port', new URL(address).port]);
  expect([code, stderr]).toEqual([1, expect.stringContaining('--port ')]);
});

test('Ctrl+C ends it, and everything that it began; the page says so', async () => {
  const ended = once(command, 'exit');
  command.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
  await page.locator('#kletspot-preview', { hasText: 'stopped' }).waitFor(PATIENCE);
  const { port } = new URL(address);
  const free = createServer();
  await new Promise<void>((resolve, reject) => {
    free.once('error', reject).listen(Number(port), '127.0.0.1', resolve);
  });
  free.close();
  expect(existsSync(join(folder, 'dist'))).toBe(false);
  expect(complaints.filter((each) => !/ERR_CONNECTION|Failed to load resource/.test(each))).toEqual([]);
});
