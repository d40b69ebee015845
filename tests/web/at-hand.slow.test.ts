/** What one is busy with stays as it was: a question half written, a jar half drawn, cards that a search hides. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addOwn, browserWith } from './opened.ts';

const { open } = browserWith();

const pressed = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('[data-ready][aria-pressed="true"]')
    .evaluateAll((buttons) => buttons.map((each) => each.dataset.ready));

test('a question that is being written is there again after Escape, for its own cluster, until it is cancelled', async () => {
  const { page, errors } = await open();
  const field = page.locator('#eigen-tekst');
  const dialogFor = async (cluster: string): Promise<string> => {
    await page.locator(`[data-own="${cluster}"]`).click();
    return await field.inputValue();
  };
  await dialogFor('jezelf');
  await field.fill('Wat maakt je dag goed?');
  await page.keyboard.press('Escape');
  expect(await dialogFor('buurt')).toBe('');
  await page.keyboard.press('Escape');
  expect(await dialogFor('jezelf')).toBe('Wat maakt je dag goed?');
  await page.locator('#eigen-annuleer').click();
  expect(await dialogFor('jezelf')).toBe('');
  await page.locator('#eigen-annuleer').click();

  await addOwn(page, 'jezelf', 'Wie mis je?');
  await page.locator('.card.own button').first().click();
  await field.fill('Wie mis je het meest?');
  await page.keyboard.press('Escape');
  expect(await dialogFor('jezelf')).toBe('');
  await page.locator('#eigen-annuleer').click();
  await page.locator('.card.own button').first().click();
  expect(await field.inputValue()).toBe('Wie mis je het meest?');
  expect(errors).toEqual([]);
});

test('what was drawn from the jar stays out when the page is loaded anew and when cards come and go', async () => {
  const { page, errors } = await open();
  const question = page.locator('#getrokken .question');
  const left = page.locator('#trek-over');
  const draw = page.locator('#trek-kaart');
  await draw.click();
  await draw.click();
  expect(await left.textContent()).toBe('Nog 24 kaarten in de pot.');
  const onTable = await question.textContent();
  await page.reload();
  await page.locator('html.is-live').waitFor();
  expect(await question.textContent()).toBe(onTable);
  expect(await left.textContent()).toBe('Nog 24 kaarten in de pot.');

  await addOwn(page, 'jezelf', 'Wie mis je?');
  expect(await question.textContent()).toBe(onTable);
  const seen = new Set<string | null>();
  for (let drawn = 0; drawn < 25; drawn += 1) {
    await draw.click();
    seen.add(await question.textContent());
  }
  expect(seen.size).toBe(25);
  expect([...seen]).toContain('Wie mis je?');
  expect([...seen]).not.toContain(onTable);
  expect(await left.textContent()).toBe('De pot is leeg.');

  // Words of one's own that were taken out of the pot are kept nowhere.
  await page.locator('#wis').click();
  expect(await page.evaluate('JSON.stringify(sessionStorage)')).not.toContain('Wie mis je?');
  await page.locator('#trek-terug').click();
  expect(await left.textContent()).toBe('Nog 26 kaarten in de pot.');
  expect(await question.count()).toBe(0);
  expect(errors).toEqual([]);
});

test('all cards of a cluster are those that one sees', async () => {
  const { page } = await open();
  await page.locator('#zoek').fill('gevoelens');
  const shown = await page.locator('[data-cluster="jezelf"] .card:visible').count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(5);
  await page.locator('[data-leave="jezelf"]').click();
  expect(await page.locator('[data-cluster="jezelf"] .card.left').count()).toBe(shown);
  await page.locator('#zoek').fill('');
  await page.locator('[data-leave="jezelf"]').click();
  expect(await page.locator('[data-cluster="jezelf"] .card.left').count()).toBe(5);
});

test('the ready choice that the pot began with is marked until other cards are chosen', async () => {
  const { page } = await open();
  expect(await pressed(page)).toEqual(['']);
  await page.locator('[data-ready="team"]').click();
  expect(await pressed(page)).toEqual(['team']);
  await addOwn(page, 'buurt', 'Wie woont er naast je?');
  expect(await pressed(page)).toEqual(['team']);
  await page.reload();
  await page.locator('html.is-live').waitFor();
  expect(await pressed(page)).toEqual(['team']);
  await page.locator('.card.left[data-card]').first().click();
  expect(await pressed(page)).toEqual([]);
});
