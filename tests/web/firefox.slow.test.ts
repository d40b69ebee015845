/** The page in another family of browsers: Firefox as it is installed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeProducts } from '../../src/run/make.ts';
import { temporaryFolder } from '../node/folders.ts';
import { EVERYTHING, fail, projectWith } from '../products/project.ts';
import { firefoxPath } from './browser.ts';
import { type Firefox, launchFirefox } from './firefox.ts';
import { contentsOf } from './opened.ts';
import { type Served, serve } from './site.ts';

const path = firefoxPath();
const CARDS = 'kletspot-kaarten-gekleurd-papier.pdf';

test.skipIf(path !== undefined)(
  'Firefox is not installed here: install it, or set FIREFOX_PATH',
  ({ skip }) => skip(),
);

describe.skipIf(path === undefined)('in Firefox', () => {
  let firefox: Firefox;
  let served: Served;
  let folder: string;

  beforeAll(async () => {
    folder = inject('siteFolder');
    [firefox, served] = await Promise.all([launchFirefox(path ?? ''), serve(folder)]);
  });

  afterAll(async () => {
    await firefox?.close();
    served?.close();
  });

  test.each(['http', 'file'] as const)('a pot with an own card, from %s', async (from) => {
    const start = from === 'http' ? served.address : pathToFileURL(join(folder, 'index.html')).href;
    const page = await firefox.open(start);
    await page.until('document.documentElement.classList.contains("is-live")');
    const click = (selector: string) =>
      page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
    const text = (selector: string) =>
      page.evaluate<string>(`document.querySelector(${JSON.stringify(selector)}).textContent`);

    await click('#make');
    const whole = await firefox.saved(CARDS);
    expect(contentsOf(whole)).toEqual(
      contentsOf(new Uint8Array(readFileSync(join(folder, 'downloads', CARDS)))),
    );

    await click('[data-leave="beleid"]');
    await click('[data-own="buurt"]');
    await page.evaluate(`(() => {
      const field = document.getElementById('own-text');
      field.value = '<b>Wie</b> ken je in je straat? Ελλάδα سلام ኣብ';
      field.dispatchEvent(new Event('input'));
    })()`);
    // The card as it will print, with letters that were fetched for it.
    await page.until(
      '(({ hidden, naturalWidth }) => !hidden && naturalWidth > 0)(document.getElementById("own-picture"))',
    );
    await click('#own-save');
    await page.until('document.querySelector(".card.own") !== null');
    expect(await text('.card.own .question')).toBe('<b>Wie</b> ken je in je straat? Ελλάδα سلام ኣብ');
    expect(await text('#pot-count')).toBe('21 kaarten');

    await page.evaluate('document.getElementById("paper").scrollIntoView()');
    await page.until('document.querySelectorAll("#sheets img").length === 4');
    await click('#make');
    const pdf = await firefox.saved('kletspot-21-kaarten-keuze.pdf');
    await click('#save-choice');
    const choice = await firefox.saved('mijn-keuze.yaml');
    const products = await makeProducts(
      projectWith({ 'mijn-keuze.yaml': choice }),
      {
        ...EVERYTHING,
        only: ['cards'],
        editions: ['coloured-paper'],
        choice: { file: 'mijn-keuze.yaml', parts: {}, spareSeed: 1, typed: '--selection mijn-keuze.yaml' },
      },
      fail,
    );
    const same = products?.files.find((file) => file.path.endsWith(CARDS));
    expect(contentsOf(pdf)).toEqual(contentsOf(same?.bytes ?? new Uint8Array()));

    // The same choice from its link, and from its file.
    await page.evaluate('navigator.clipboard.writeText = async (text) => { globalThis.copied = text; }');
    await click('#copy-link');
    const other = await firefox.open(await page.evaluate<string>('copied'));
    await other.until('document.querySelector(".card.own") !== null');
    const file = join(temporaryFolder(), 'mijn-keuze.yaml');
    writeFileSync(file, choice);
    await other.evaluate('document.getElementById("clear").click()');
    await other.choose('#open-file', file);
    await other.until('document.querySelector(".card.own") !== null');
    expect(await other.evaluate('document.getElementById("pot-count").textContent')).toBe('21 kaarten');
    expect([...page.errors, ...other.errors]).toEqual([]);
    const own = start.replace(/index\.html$/, '');
    expect(
      [...page.asked, ...other.asked].filter((url) => !url.startsWith(own) && !/^(blob|data):/.test(url)),
    ).toEqual([]);
  });
});
