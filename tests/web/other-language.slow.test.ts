/** The page of a deck in another language than Dutch: what is refused is told in that language too. */
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

test('an address, a field and a card of one’s own are refused in French on a French page', async () => {
  const { page, errors } = await open({
    after: '#1~kabc~z0000',
    context: { locale: 'fr-BE' },
  });
  expect(await page.evaluate('document.documentElement.lang')).toMatch(/^fr/);
  expect(await page.locator('#keeping-told li').textContent()).toContain('Cette adresse ne contient pas');
  await page.locator('#more summary').click();
  await page.locator('#edition-white-paper').check();
  await page.locator('#option-bleed').fill('3');
  await page.keyboard.press('Tab');
  expect(await page.locator('#refusal-gutterMm').textContent()).toContain('ne vont pas ensemble');
  await page.locator('#undo').click();
  await page.locator('[data-own="jezelf"]').click();
  await page.locator('#own-text').fill('𓀀');
  await expect
    .poll(() => page.locator('#own-refusal').textContent())
    .toContain('Aucune police n’a le caractère «\u202f𓀀\u202f»');
  await page.locator('#own-text').fill(' ');
  await page.locator('#own-save').click();
  await expect.poll(() => page.locator('#own-refusal').textContent()).toContain('Tapez');
  await page.keyboard.press('Escape');
  await page.locator('#note').fill('Fête 𓀀');
  await page.locator('#notes-print').click();
  await page.locator('#notes .refusal').waitFor();
  expect(await page.locator('.refusal [lang="en"]').count()).toBe(0);
  expect(errors).toEqual([]);
});
