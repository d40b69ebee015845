/** The page of a deck in another language than Dutch: what is refused is told in words that its readers may have. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectWith, textOf } from '../products/project.ts';
import { browserWith } from './opened.ts';
import { makeSite, removeSite, type Site } from './site.ts';

let site: Site;

beforeAll(async () => {
  const deck = textOf('content/deck.yaml').replace(/^language: .*$/m, 'language: fr-BE');
  site = await makeSite(projectWith({ 'content/deck.yaml': deck }));
});

afterAll(() => {
  if (site) removeSite(site);
});

const { open } = browserWith(() => site.folder);

test('an address, a field and a card of one’s own are refused in English on a French page', async () => {
  const { page, errors } = await open({ after: '#1~kabc~z0000' });
  expect(await page.evaluate('document.documentElement.lang')).toMatch(/^fr/);
  expect(await page.locator('#bewaren-melding').textContent()).toContain('This address holds no choice');
  await page.locator('#meer summary').click();
  await page.locator('#afloop').fill('3');
  await page.keyboard.press('Tab');
  expect(await page.locator('#bezwaar-gutter').textContent()).toContain('do not go together');
  await page.locator('#ongedaan').click();
  await page.locator('[data-own="jezelf"]').click();
  await page.locator('#eigen-tekst').fill('🎉');
  await expect
    .poll(() => page.locator('#eigen-bezwaar').textContent())
    .toContain('No font has the character “🎉”');
  expect(errors).toEqual([]);
});
