/** A deck of a thousand cards: choosing takes no more than for a small one; printing can be seen and stopped. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import { projectWith, textOf } from '../products/project.ts';
import { browserWith, download } from './opened.ts';
import { makeSite, removeSite, type Site } from './site.ts';

const PER_CLUSTER = 200;

/** The clusters of the deck, with other cards. */
function deckOfThousand(): string {
  const cards = (cluster: string): string =>
    Array.from(
      { length: PER_CLUSTER },
      (_, index) =>
        `      - id: ${cluster}-${index + 1}\n        text: Wat betekent ${index + 1} voor jou, en voor wie naast je staat?\n`,
    ).join('');
  return textOf('content/deck.yaml').replace(
    /( {2}- id: (\w+)\n(?: {4}(?!cards:).*\n)* {4}cards:\n)(?:(?: {6}.*)?\n)*/g,
    (_, head: string, id: string) => head + cards(id),
  );
}

let site: Site;

beforeAll(async () => {
  const without = ['team', 'activiteit', 'gesprek'].map((name) => [`content/keuzes/${name}.yaml`, undefined]);
  site = await makeSite(
    projectWith({ ...Object.fromEntries(without), 'content/deck.yaml': deckOfThousand() }),
  );
});

afterAll(() => {
  if (site) removeSite(site);
});

const { open } = browserWith(() => site.folder);

test('leaving one of a thousand cards touches that card, and no other', async () => {
  const { page, errors } = await open();
  expect(await page.locator('#pot-count').textContent()).toBe('1000 kaarten');
  await page.evaluate(`(() => {
    globalThis.changes = [];
    new MutationObserver((records) => changes.push(...records)).observe(document.body, {
      subtree: true, childList: true, attributes: true, characterData: true,
    });
  })()`);
  for (const card of ['jezelf-1', 'buurt-200', 'beleid-77']) {
    await page.locator(`[data-card="${card}"]`).click();
    const changed = await page.evaluate('changes.splice(0).length');
    expect(changed, card).toBeLessThan(60);
  }
  expect(await page.locator('#pot-count').textContent()).toBe('997 kaarten');
  for (let step = 0; step < 3; step += 1) await page.locator('#undo').click();
  expect(await page.locator('#pot-count').textContent()).toBe('1000 kaarten');
  expect(errors).toEqual([]);
});

test('a long PDF shows how it goes on and can be stopped; what is asked next comes at once', async () => {
  const { page, errors } = await open();
  // The sheets are being drawn too: they wait for the PDF, and come after it.
  await page.locator('#paper').scrollIntoViewIfNeeded();
  // The page goes on meanwhile: who sees that there is progress can stop it.
  await page.evaluate(`globalThis.stopped = new Promise((resolve) => {
    const busy = document.getElementById('busy');
    new MutationObserver((_changes, observer) => {
      if (!busy.checkVisibility() || document.getElementById('progress').value === 0) return;
      observer.disconnect();
      document.getElementById('stop').click();
      resolve();
    }).observe(busy, { subtree: true, attributes: true });
  }); undefined`);
  await page.locator('#make').click();
  await page.evaluate('stopped');
  expect(await page.locator('#pdf-told').textContent()).toContain('Gestopt');
  expect(await page.locator('#busy').isHidden()).toBe(true);

  await page.locator('#draw-count').fill('2');
  await page.locator('#draw button').click();
  const { bytes } = await download(page, '#make');
  expect(new PdfFile(bytes).pages).toHaveLength(5);
  await page.locator('#paper').scrollIntoViewIfNeeded();
  await expect.poll(() => page.locator('#sheets img').count()).toBe(5);
  expect(errors).toEqual([]);
});
