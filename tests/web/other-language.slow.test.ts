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
  const english = (place: string) => page.locator(`${place} [lang="en"]`);
  expect(await english('#bewaren-melding li').textContent()).toContain('This address holds no choice');
  await page.locator('#meer summary').click();
  await page.locator('#editie-white-paper').check();
  await page.locator('#option-bleed').fill('3');
  await page.keyboard.press('Tab');
  expect(await english('#refusal-gutterMm').textContent()).toContain('do not go together');
  await page.locator('#ongedaan').click();
  await page.locator('[data-own="jezelf"]').click();
  await page.locator('#eigen-tekst').fill('🎉');
  await expect
    .poll(() => english('#eigen-bezwaar').textContent())
    .toContain('No font has the character “🎉”');
  // Words of the page itself are in its own language.
  await page.locator('#eigen-tekst').fill(' ');
  await page.locator('#eigen-bewaar').click();
  await expect.poll(() => page.locator('#eigen-bezwaar').textContent()).toContain('Tapez');
  expect(await english('#eigen-bezwaar').count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.locator('#trek-notitie').fill('Fête 🎉');
  await page.locator('#notities-druk').click();
  await english('#notities .refusal').waitFor();
  expect(errors).toEqual([]);
});
