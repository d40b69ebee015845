/** The page open in two tabs of one browser: what is written in one is not lost to the other. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addOwn, browserWith } from './opened.ts';

const { open } = browserWith();

async function secondTab(page: Page, address = page.url()): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(address);
  await other.locator('html.is-live').waitFor();
  return other;
}

const leadsOf = (page: Page): Promise<string[]> => page.locator('#notes .lead-words').allTextContents();

async function note(page: Page, words: string): Promise<void> {
  await page.locator('#note').fill(words);
  await page.locator('#note-keep').click();
}

test('leads are those of both tabs, changed, taken away and put back in either', async () => {
  const { page, errors } = await open();
  await note(page, 'een');
  const other = await secondTab(page);
  expect(await leadsOf(other)).toEqual(['een']);
  await other.locator('#note').fill('half');
  await note(page, 'twee');
  await expect.poll(() => leadsOf(other)).toEqual(['een', 'twee']);
  // What is being typed there stays.
  await other.locator('#note-keep').click();
  await expect.poll(() => leadsOf(page)).toEqual(['een', 'twee', 'half']);

  await other.locator('#notes li').nth(0).getByRole('button', { name: 'Wijzig' }).click();
  await page.locator('#notes-clear').click();
  await expect.poll(() => leadsOf(other)).toEqual([]);
  await note(other, 'een anders');
  await expect.poll(() => leadsOf(page)).toEqual(['een anders']);
  await page.locator('#notes-back').click();
  await expect.poll(async () => (await leadsOf(other)).toSorted()).toEqual(['een anders', 'half', 'twee']);
  expect(errors).toEqual([]);
});

test('each tab keeps its own choice; own questions that another choice replaces can be taken again', async () => {
  const { page, errors } = await open();
  const bare = page.url();
  const other = await secondTab(page);
  await addOwn(page, 'buurt', 'Wie groet je?');
  await expect.poll(() => other.locator('#keeping-told').textContent()).toContain('ander tabblad');
  expect(await other.locator('#pot-count').textContent()).toBe('26 kaarten');
  expect(await other.locator('#earlier').isVisible()).toBe(false);
  await other.locator('[data-card="drempels"]').click();
  expect(await page.locator('#pot-count').textContent()).toBe('27 kaarten');
  await expect.poll(() => page.locator('#earlier-choices li').count()).toBe(1);
  await page.close();
  await other.goto('about:blank');

  await other.goto(bare);
  expect(await other.locator('#pot-count').textContent()).toBe('25 kaarten');
  expect(await other.locator('#earlier-choices').textContent()).toContain('Wie groet je?');
  await other.getByRole('button', { name: 'Open deze keuze' }).click();
  expect(await other.locator('.card.own').count()).toBe(1);
  expect(await other.locator('#earlier').isVisible()).toBe(false);
  expect(errors).toEqual([]);
});

test('a link that takes the place of own questions leaves them in the browser, until they are taken away', async () => {
  const { page } = await open();
  const bare = page.url();
  await page.locator('[data-card="drempels"]').click();
  const link = page.url();
  await page.locator('#undo').click();
  await addOwn(page, 'buurt', 'Wie groet je?');
  await page.goto('about:blank');
  await page.goto(link);
  await page.locator('html.is-live').waitFor();
  expect(await page.locator('.card.own').count()).toBe(0);
  await page.goto('about:blank');
  await page.goto(bare);
  await page.locator('#earlier-choices').getByRole('button', { name: 'Verwijder' }).click();
  expect(await page.locator('#earlier').isVisible()).toBe(false);
  expect(await page.evaluate('document.activeElement.id')).toBe('copy-link');
  await page.reload();
  await page.locator('html.is-live').waitFor();
  expect(await page.locator('#earlier').isVisible()).toBe(false);
  expect(await page.locator('#pot-count').textContent()).toBe('25 kaarten');
});
