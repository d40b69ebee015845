/** Finding cards on the table: by what is on them, and by the title and colour of their cluster. */
import { expect, test } from 'vitest';
import { addOwn, browserWith } from './opened.ts';

const { open } = browserWith();

test.each([
  ['GROEN', ['jezelf'], 5],
  ['betekenis buurt', ['buurt'], 5],
  ['blauw beinvloeden', ['buurt'], 1],
  ['2.3', ['doelpubliek'], 1],
  ['xyz', [], 0],
])('“%s” finds cards of %j', async (typed, clusters, cards) => {
  const { page } = await open();
  await page.locator('#search').fill(typed);
  const found =
    'Array.from(document.querySelectorAll(".cluster:not([hidden])"), (each) => each.dataset.cluster)';
  expect(await page.evaluate(found)).toEqual(clusters);
  expect(await page.locator('.cards > .card:visible').count()).toBe(cards);
});

test('own cards and groups are found by their words, not by their buttons, and stay found as the pot changes', async () => {
  const { page } = await open();
  await page.locator('#group-add').click();
  await page.locator('#group-name').fill('Feest');
  await page.locator('#group-picture').waitFor();
  await page.locator('#group .primary').click();
  await page.locator('#group').waitFor({ state: 'hidden' });
  const field = page.locator('#search');
  await field.fill('feest');
  // A group without cards is there to add one to.
  const group = page.locator('.cluster:visible');
  expect(await group.count()).toBe(1);
  await addOwn(page, 'eigen-1', 'Wie nodig je uit?');
  await addOwn(page, 'eigen-1', 'Waar wil je dansen?');
  expect(await page.locator('#found').textContent()).toBe('2 kaarten gevonden');
  await field.fill('feest nodig');
  expect(await page.locator('.card.own:visible').count()).toBe(1);
  await page.locator('#undo').click();
  expect(await page.locator('.card.own:visible').count()).toBe(1);
  await field.fill('verwijder');
  expect(await page.locator('#found').textContent()).toBe('Geen kaart gevonden');
});
