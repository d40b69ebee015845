/** Every size of letters and of screen: nothing is lost, nothing scrolls sideways, nothing lies under the bar. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserWith, type Opening } from './opened.ts';

const { open } = browserWith();

const PHONE = { width: 320, height: 640 };

/** As a person sets it: letters in another size, everything else as it was. */
const letters = (size: number) => async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
};

/** WCAG 1.4.12 */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

interface Case extends Opening {
  readonly style?: string;
}

const CASES: readonly (readonly [about: string, how: Case])[] = [
  ['a phone', { context: { viewport: PHONE } }],
  ['a desk', { context: { viewport: { width: 1440, height: 900 } } }],
  ['200 % on a small desk', { context: { viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 } }],
  ['400 % on a desk', { context: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 } }],
  [
    'letters twice as large on a desk',
    { context: { viewport: { width: 1280, height: 800 } }, first: letters(32) },
  ],
  ['letters twice as large on a phone', { context: { viewport: PHONE }, first: letters(32) }],
  ['spaced text on a phone', { context: { viewport: PHONE }, style: SPACED }],
];

test.each(CASES)('%s', async (_, { style, ...opening }) => {
  const { page, errors } = await open(opening);
  if (style) await page.evaluate(`(${addStyle})(${JSON.stringify(style)})`);
  await page.locator('[data-card="drempels"]').click();
  await page.locator('#paper').scrollIntoViewIfNeeded();
  await page.locator('#sheets img').first().waitFor();
  await page.locator('#jar-draw').click();
  expect(await page.evaluate(`(${outside})()`)).toEqual([]);
  expect(await page.evaluate(`(${underBar})()`)).toEqual([]);

  // The last words of the page are not under it either.
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
  const below = await page.evaluate(
    'document.querySelector("footer p:last-child").getBoundingClientRect().bottom - document.querySelector(".bar").getBoundingClientRect().top',
  );
  if (await page.evaluate('getComputedStyle(document.querySelector(".bar")).position === "fixed"')) {
    expect(below).toBeLessThanOrEqual(0);
  }

  await page.locator('[data-own="proces"]').click();
  await page.locator('#own-text').fill('Wat zou je willen dat anderen van je wijk weten?');
  await page.locator('#own-picture').waitFor();
  expect(await page.evaluate(`(${outside})('#own *')`)).toEqual([]);
  await page.locator('#own-save').scrollIntoViewIfNeeded();
  await page.locator('#own-save').click();
  await page.locator('.card.own').waitFor();
  expect(errors).toEqual([]);
});

/** What follows runs in the page. */

const addStyle = `(rules) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [sheet];
}`;

/** Elements that stick out of the screen, or of a box that cuts them off. Wide tables scroll in their own box. */
const outside = `(selector = 'body *') => {
  const about = (element) => element.tagName + '#' + element.id + '.' + element.className;
  const told = [];
  if (document.documentElement.scrollWidth > innerWidth) told.push('the page is ' + document.documentElement.scrollWidth + ' wide');
  for (const element of document.querySelectorAll(selector)) {
    if (element.closest('.unseen, .wide, .skip, svg') || !element.checkVisibility()) continue;
    const { left, right } = element.getBoundingClientRect();
    if (left < -1 || right > innerWidth + 1) told.push(about(element) + ' from ' + left + ' to ' + right);
    const isField = element.matches('input, select, textarea');
    if (!isField && getComputedStyle(element).display !== 'inline' && element.scrollWidth > element.clientWidth + 1) {
      told.push(about(element) + ' holds ' + element.scrollWidth + ' in ' + element.clientWidth);
    }
  }
  return told.slice(0, 8);
}`;

/** WCAG 2.4.11: whatever has the focus is in sight, forwards and backwards. */
const underBar = `() => {
  const focusable = 'a[href], button:not(:disabled), input, select, textarea, summary, [tabindex="0"]';
  const all = [...document.querySelectorAll(focusable)].filter(
    (element) => element.checkVisibility() && !element.closest('.bar, dialog'),
  );
  const bar = document.querySelector('.bar');
  const isFixed = getComputedStyle(bar).position === 'fixed';
  const told = [];
  for (const element of [...all, ...all.toReversed()]) {
    element.focus();
    const box = element.getBoundingClientRect();
    const { top } = box;
    // Of a field of more lines a browser shows the one that is typed in.
    const bottom = element.matches('textarea') ? Math.min(box.bottom, top + 40) : box.bottom;
    const end = isFixed ? bar.getBoundingClientRect().top : innerHeight;
    const room = bottom - top > end ? top >= end : bottom > end + 0.5;
    if (room || top < -2 && bottom - top < end) {
      told.push((element.id || element.textContent.trim().slice(0, 30)) + ': ' + top + ' to ' + bottom + ' of ' + end);
    }
  }
  return told.slice(0, 8);
}`;
