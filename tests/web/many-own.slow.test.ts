/** Ten thousand own cards: more than fits in a link is told beforehand, stays in the browser, and is saved as a file. */
import { expect, test } from 'vitest';
import { browserWith, download } from './opened.ts';

const { open } = browserWith();

const COUNT = 10_000;

function tenThousand(): string {
  const cards = Array.from(
    { length: COUNT },
    (_, index) =>
      `  - cluster: buurt\n    text: Vraag ${index + 1}, wie groet je in je straat en waarom net die?\n`,
  );
  return `cards: [1.1]\nown-cards:\n${cards.join('')}`;
}

test('they are told to be too many for a link, come back after a reload, and from a saved file', async () => {
  const { page, errors } = await open();
  const file = { name: 'keuze.yaml', mimeType: 'text/yaml', buffer: Buffer.from(tenThousand()) };
  await page.locator('#open-file').setInputFiles(file);
  const count = page.locator('#pot-count');
  await expect.poll(() => count.textContent()).toBe(`${COUNT + 1} kaarten`);
  const told = page.locator('#link-too-long');
  expect(await told.textContent()).toContain('past niet in een link');
  expect(await told.isVisible()).toBe(true);
  expect(await page.locator('#not-kept').isHidden()).toBe(true);
  await page.locator('#copy-link').dispatchEvent('click');
  expect(await page.locator('#keeping-told').textContent()).toContain('past niet in een link');
  expect(page.url()).toMatch(/#1~k1\.1~z\w+$/);

  await page.reload();
  await page.locator('html.is-live').waitFor();
  expect(await count.textContent()).toBe(`${COUNT + 1} kaarten`);
  await page.locator('[data-card="drempels"]').click();
  expect(await count.textContent()).toBe(`${COUNT + 2} kaarten`);

  const saved = await download(page, '#save-choice');
  await page.locator('#clear').click();
  expect(await count.textContent()).toBe('26 kaarten');
  expect(await told.isVisible()).toBe(false);
  const again = { name: saved.name, mimeType: 'text/yaml', buffer: Buffer.from(saved.bytes) };
  await page.locator('#open-file').setInputFiles(again);
  await expect.poll(() => count.textContent()).toBe(`${COUNT + 2} kaarten`);

  // In another tab too, and a bare address.
  const other = await page.context().newPage();
  await other.goto(page.url().replace(/#.*/, ''));
  await other.locator('html.is-live').waitFor();
  expect(await other.locator('#pot-count').textContent()).toBe(`${COUNT + 2} kaarten`);
  expect(errors).toEqual([]);
});
