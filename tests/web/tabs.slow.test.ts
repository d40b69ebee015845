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

const leadsOf = (page: Page): Promise<string[]> => page.locator('#notities .lead-words').allTextContents();

async function note(page: Page, words: string): Promise<void> {
  await page.locator('#trek-notitie').fill(words);
  await page.locator('#trek-noteer').click();
}

test('leads are those of both tabs, changed, taken away and put back in either', async () => {
  const { page, errors } = await open();
  await note(page, 'een');
  const other = await secondTab(page);
  expect(await leadsOf(other)).toEqual(['een']);
  await other.locator('#trek-notitie').fill('half');
  await note(page, 'twee');
  await expect.poll(() => leadsOf(other)).toEqual(['een', 'twee']);
  // What is being typed there stays.
  await other.locator('#trek-noteer').click();
  await expect.poll(() => leadsOf(page)).toEqual(['een', 'twee', 'half']);

  await other.locator('#notities li').nth(0).getByRole('button', { name: 'Wijzig' }).click();
  await page.locator('#notities-wis').click();
  await expect.poll(() => leadsOf(other)).toEqual([]);
  await note(other, 'een anders');
  await expect.poll(() => leadsOf(page)).toEqual(['een anders']);
  await page.locator('#notities-terug').click();
  await expect.poll(async () => (await leadsOf(other)).toSorted()).toEqual(['een anders', 'half', 'twee']);
  expect(errors).toEqual([]);
});

test('each tab keeps its own choice; own questions that another choice replaces can be taken again', async () => {
  const { page, errors } = await open();
  const bare = page.url();
  const other = await secondTab(page);
  await addOwn(page, 'buurt', 'Wie groet je?');
  await expect.poll(() => other.locator('#bewaren-melding').textContent()).toContain('ander tabblad');
  expect(await other.locator('#pot-aantal').textContent()).toBe('26 kaarten');
  expect(await other.locator('#eerdere').isVisible()).toBe(false);
  await other.locator('[data-card="drempels"]').click();
  expect(await page.locator('#pot-aantal').textContent()).toBe('27 kaarten');
  await expect.poll(() => page.locator('#eerdere-keuzes li').count()).toBe(1);
  await page.close();
  await other.goto('about:blank');

  await other.goto(bare);
  expect(await other.locator('#pot-aantal').textContent()).toBe('25 kaarten');
  expect(await other.locator('#eerdere-keuzes').textContent()).toContain('Wie groet je?');
  await other.getByRole('button', { name: 'Open deze keuze' }).click();
  expect(await other.locator('.card.own').count()).toBe(1);
  expect(await other.locator('#eerdere').isVisible()).toBe(false);
  expect(errors).toEqual([]);
});

test('a link that takes the place of own questions leaves them in the browser, until they are taken away', async () => {
  const { page } = await open();
  const bare = page.url();
  await page.locator('[data-card="drempels"]').click();
  const link = page.url();
  await page.locator('#ongedaan').click();
  await addOwn(page, 'buurt', 'Wie groet je?');
  await page.goto('about:blank');
  await page.goto(link);
  await page.locator('html.is-live').waitFor();
  expect(await page.locator('.card.own').count()).toBe(0);
  await page.goto('about:blank');
  await page.goto(bare);
  await page.locator('#eerdere-keuzes').getByRole('button', { name: 'Verwijder' }).click();
  expect(await page.locator('#eerdere').isVisible()).toBe(false);
  expect(await page.evaluate('document.activeElement.id')).toBe('kopieer');
  await page.reload();
  await page.locator('html.is-live').waitFor();
  expect(await page.locator('#eerdere').isVisible()).toBe(false);
  expect(await page.locator('#pot-aantal').textContent()).toBe('25 kaarten');
});
