/** The page in each of its languages: in two families of browsers, from a server and from a disk. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { LANGUAGES, type Language, wordsIn } from '../../src/words/index.ts';
import { temporaryFolder } from '../node/folders.ts';
import { contentOf, projectFiles } from '../products/project.ts';
import { firefoxPath } from './browser.ts';
import { launchFirefox } from './firefox.ts';
import { addOwn, browserWith } from './opened.ts';
import { serve } from './site.ts';

const { open } = browserWith();

/**
 * What a page says by itself, in the order of its tree: what is marked as of another language is somebody else's, or the
 * name of that language.
 */
const SAID = `JSON.stringify((() => {
  const main = (tag) => (tag ?? '').split('-')[0];
  const page = main(document.documentElement.lang);
  const isOfPage = (element) => main(element.closest('[lang]')?.lang) === page;
  const said = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) {
      const isSilent = node.parentElement.closest('script, style, noscript, [data-language]');
      if (!isSilent && /\\\\S/.test(node.data) && isOfPage(node.parentElement)) said.push(node.data);
      continue;
    }
    for (const name of ['alt', 'aria-label', 'label', 'placeholder', 'title']) {
      if (node.hasAttribute(name) && isOfPage(node)) said.push(node.getAttribute(name));
    }
  }
  return said;
})())`.replaceAll('\\\\', '\\');

async function saidBy(page: Pick<Page, 'evaluate'>): Promise<string[]> {
  return JSON.parse(await page.evaluate<string>(SAID));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
const vocabularyOf = (language: Language): ReadonlySet<string> =>
  new Set(Object.values(wordsIn(language).page).flatMap(wordsOf));

/** Words that a page in one language must not say: they are only of another one. */
function strangersIn(language: Language): ReadonlySet<string> {
  const own = vocabularyOf(language);
  const others = LANGUAGES.filter((each) => each !== language).flatMap((each) => [...vocabularyOf(each)]);
  return new Set(others.filter((word) => !own.has(word)));
}

/** What authors and files are called is the same in every language. */
const { deck, booklet } = contentOf(projectFiles);
const NAMES = [deck.title, ...(booklet ? [booklet.title] : []), ...deck.clusters.map(({ title }) => title)];

function strangers(said: readonly string[], language: Language): string[] {
  const foreign = strangersIn(language);
  return said.filter((text) => {
    const named = NAMES.reduce((left, { plain }) => left.replaceAll(plain, ''), text);
    const left = named.replace(/\S+\.(pdf|zip|yaml|html)\b|^Letter: /g, '');
    return wordsOf(left).some((word) => foreign.has(word));
  });
}

const languageOf = (page: Page): Promise<string> => page.evaluate('document.documentElement.lang');

async function choose(page: Page, language: Language): Promise<void> {
  await page.locator(`[data-language="${language}"]`).press('Enter');
  await page.locator(`html[lang="${language}"]`).waitFor();
}

/** Leaves the page with something of all that it can say. */
async function useAll(page: Page): Promise<void> {
  await page.locator('[data-card="drempels"]').click();
  await addOwn(page, 'buurt', 'Hoe maken we het hier gezellig?');
  await page.locator('#group-add').click();
  await page.locator('#group-name').fill('Onze straat');
  await page.locator('#group-form .primary').click();
  await page.locator('#group').waitFor({ state: 'hidden' });
  await page.locator('#more summary').click();
  await page.locator('#edition-white-paper').check();
  await page.locator('#option-bleed').fill('3');
  await page.keyboard.press('Tab');
  await page.locator('#refusal-gutterMm').waitFor();
  await page.locator('#copies').fill('0');
  await page.locator('#copies').blur();
  await page.locator('#draw-count').fill('90');
  await page.locator('#draw button').click();
  await page.locator('#refusal-draw-count').waitFor();
  await page.locator('#search').fill('buurt');
  await page.locator('#jar-draw').click();
  await page.locator('#note').fill('Onthoud dit');
  await page.locator('#note-keep').click();
  await page.locator('#notes-clear').click();
  await page.locator('#save-choice').click();
}

test('each language in one click: every word changes, and nothing else', async () => {
  const { page, errors, strayed } = await open();
  await useAll(page);
  const dutch = await saidBy(page);
  const stateOf = (): Promise<string> =>
    page.evaluate(`JSON.stringify([
      location.hash, sessionStorage.length,
      [...document.querySelectorAll('input')].map(({ id, value, checked }) => [id, value, checked]),
      [...document.querySelectorAll('.card')].map(({ className, textContent, hidden }) => [className, hidden]),
      [...document.querySelectorAll('details')].map(({ open }) => open),
      [...document.querySelectorAll('[hidden]')].length,
      document.querySelector('.card.own .question').textContent,
    ])`);
  const state = await stateOf();
  const lengths = new Set<number>();
  for (const language of ['fr', 'de', 'en'] as const) {
    await choose(page, language);
    const said = await saidBy(page);
    // Some words of the deck are English.
    if (language !== 'en') lengths.add(said.length);
    expect(strangers(said, language)).toEqual([]);
    expect(await page.locator('[aria-current="true"]').getAttribute('lang')).toBe(language);
    expect(await page.evaluate('document.activeElement.dataset.language')).toBe(language);
    expect(await stateOf()).toBe(state);
  }
  expect(lengths.size).toBe(1);
  await choose(page, 'nl');
  expect(await saidBy(page)).toEqual(dutch);
  // The sheets too, and what is said of them.
  await page.locator('#option-bleed').fill('0');
  await page.keyboard.press('Tab');
  await page.locator('#sheets-title').scrollIntoViewIfNeeded();
  await page.locator('#sheets img').first().waitFor();
  await page.locator('#make').click();
  await expect.poll(() => page.locator('#pdf-told').textContent()).toContain('.pdf');
  await choose(page, 'de');
  expect(strangers(await saidBy(page), 'de')).toEqual([]);
  expect(await page.locator('#sheets img').first().getAttribute('alt')).toContain('Bogen 1 von');
  expect(await page.locator('#pdf-told').textContent()).toContain('Fertig: ');
  expect([errors, strayed]).toEqual([[], []]);
});

test('the browser’s own language, until another is chosen; wiping forgets that', async () => {
  const french = await open({ context: { locale: 'fr-CH' } });
  await french.page.locator('html[lang="fr"]').waitFor();
  expect(french.asked.filter((path) => path.includes('words-'))).toEqual(['page/words-fr.js']);
  const { page } = french;
  const asFirst = await saidBy(page);
  await choose(page, 'de');
  await page.reload();
  await page.locator('html[lang="de"]').waitFor();
  await page.locator('#wipe').click();
  await page.locator('html[lang="fr"]').waitFor();
  expect(await page.evaluate('localStorage.length')).toBe(0);
  const dutch = await open();
  await choose(dutch.page, 'fr');
  expect(await saidBy(dutch.page)).toEqual(asFirst);
});

test('a browser in a language that the page has not reads that of the deck, and no more than that', async () => {
  const { page, asked } = await open({ context: { locale: 'es-ES' } });
  expect(await languageOf(page)).toBe('nl');
  expect(asked.filter((path) => path.includes('words-'))).toEqual([]);
});

test('without JavaScript the page is in the language of the deck, and nothing offers another', async () => {
  const { page } = await open({ context: { locale: 'fr-BE', javaScriptEnabled: false } });
  expect(await page.locator('html').getAttribute('lang')).toBe('nl');
  expect(await page.locator('.languages').isVisible()).toBe(false);
});

test('from a disk; where the words of a language do not lie beside the page, it says so', async () => {
  const folder = temporaryFolder();
  cpSync(inject('siteFolder'), folder, { recursive: true });
  rmSync(join(folder, 'page/words-de.js'));
  const { page, errors } = await open({ from: 'file' });
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await page.locator('html.is-live').waitFor();
  await choose(page, 'fr');
  expect(strangers(await saidBy(page), 'fr')).toEqual([]);
  await page.locator('[data-language="de"]').click();
  await expect.poll(() => page.locator('#language-told').textContent()).toContain('manque un fichier');
  expect(await languageOf(page)).toBe('fr');
  expect(errors.filter((each) => !each.includes('words-de.js') && !each.includes('ERR_FILE'))).toEqual([]);
});

const path = firefoxPath();

describe.skipIf(path === undefined)('in Firefox', () => {
  test.each(['fr', 'de', 'en'] as const)('%s', async (language) => {
    const [firefox, served] = await Promise.all([launchFirefox(path ?? ''), serve(inject('siteFolder'))]);
    onTestFinished(async () => {
      await firefox.close();
      served.close();
    });
    const page = await firefox.open(served.address);
    await page.until('document.documentElement.classList.contains("is-live")');
    await page.evaluate(`document.querySelector('[data-language="${language}"]').click()`);
    await page.until(`document.documentElement.lang === "${language}"`);
    const said: string[] = JSON.parse(await page.evaluate<string>(SAID));
    expect(said.length).toBeGreaterThan(200);
    expect(strangers(said, language)).toEqual([]);
    expect(page.errors).toEqual([]);
  });
});
