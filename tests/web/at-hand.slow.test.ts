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
  const field = page.locator('#own-text');
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
  await page.locator('#own-cancel').click();
  expect(await dialogFor('jezelf')).toBe('');
  await page.locator('#own-cancel').click();

  await addOwn(page, 'jezelf', 'Wie mis je?');
  await page.locator('.card.own button').first().click();
  await field.fill('Wie mis je het meest?');
  await page.keyboard.press('Escape');
  expect(await dialogFor('jezelf')).toBe('');
  await page.locator('#own-cancel').click();
  await page.locator('.card.own button').first().click();
  expect(await field.inputValue()).toBe('Wie mis je het meest?');
  expect(errors).toEqual([]);
});

test('what was drawn from the jar stays out when the page is loaded anew and when cards come and go', async () => {
  const { page, errors } = await open();
  const question = page.locator('#jar-drawn .question');
  const left = page.locator('#jar-left');
  const draw = page.locator('#jar-draw');
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
  await page.locator('#clear').click();
  expect(await page.evaluate('JSON.stringify(sessionStorage)')).not.toContain('Wie mis je?');
  await page.locator('#jar-refill').click();
  expect(await left.textContent()).toBe('Nog 26 kaarten in de pot.');
  expect(await question.count()).toBe(0);
  expect(errors).toEqual([]);
});

test('all cards of a cluster are those that one sees', async () => {
  const { page } = await open();
  await page.locator('#search').fill('gevoelens');
  const shown = await page.locator('[data-cluster="jezelf"] .card:visible').count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(5);
  await page.locator('[data-leave="jezelf"]').click();
  expect(await page.locator('[data-cluster="jezelf"] .card.left').count()).toBe(shown);
  await page.locator('#search').fill('');
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

test.each([
  ['a laptop', 1366, 768],
  ['a phone', 390, 844],
])('what one looks at stays where it is while the sheets are drawn, on %s', async (_, width, height) => {
  const { page } = await open({ context: { viewport: { width, height } } });
  const topOf = (id: string): Promise<number> =>
    page.evaluate<number>(`document.getElementById('${id}').getBoundingClientRect().top`);
  await page.locator('a[href="#bewaren"]').first().click();
  const before = await topOf('bewaren');
  await page.locator('#sheets img').first().waitFor();
  expect(await page.locator('#sheets img').count()).toBe(5);
  expect(Math.abs((await topOf('bewaren')) - before)).toBeLessThan(30);
  // Room is kept for another pot too, while nobody looks.
  await page.locator('#search').scrollIntoViewIfNeeded();
  await page.locator('[data-ready="gesprek"]').click();
  await expect.poll(() => page.locator('#sheets li').count()).toBe(2);
});

test('what is told is of what there is now: a refused draw, a cleared choice, a stopped PDF', async () => {
  const { page, errors } = await open();
  const refused = page.locator('#refusal-draw-count');
  await page.locator('#draw-count').fill('9');
  await page.locator('#draw button').click();
  expect(await refused.isVisible()).toBe(true);
  await page.locator('#draw-count').fill('2');
  expect(await refused.isVisible()).toBe(false);
  await page.locator('#draw button').click();
  await addOwn(page, 'jezelf', 'Wie mis je?');
  const inBar = page.locator('#pdf-told');
  await page.locator('#clear').click();
  expect(await page.locator('#keeping-told').textContent()).toBe('Je keuze is gewist.');
  await page.locator('#undo').click();
  expect(await inBar.textContent()).toBe('');
  expect(await page.locator('#keeping-told').textContent()).toBe('');

  const download = page.locator('#make');
  const place = await download.boundingBox();
  await page.locator('#copies').fill('900');
  await page.locator('#copies').blur();
  await download.focus();
  await page.keyboard.press('Enter');
  await page.locator('#stop').waitFor();
  await page.locator('#stop').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => inBar.textContent()).toBe('Gestopt. Er is niets gemaakt.');
  expect(await page.evaluate('document.activeElement.id')).toBe('make');
  expect((await download.boundingBox())?.x).toBe(place?.x);
  expect(errors).toEqual([]);
});

test('a colour of which all is drawn is told apart from an empty jar', async () => {
  const { page } = await open();
  const left = page.locator('#jar-left');
  await page.locator('#jar-colour').selectOption('jezelf');
  for (let drawn = 0; drawn < 4; drawn += 1) await page.locator('#jar-draw').click();
  expect(await left.textContent()).toBe('Nog 1 kaart van deze kleur. In de hele pot: 22.');
  await page.locator('#jar-draw').click();
  expect(await left.textContent()).toBe(
    'Van deze kleur zit er geen kaart meer in de pot. In de hele pot: 21.',
  );
  await page.locator('#note-keep').click();
  expect(await page.locator('#notes-told').textContent()).toBe('Schrijf eerst een notitie.');
  await page.locator('#note').fill('Buurthuis bellen');
  await page.locator('#note-keep').click();
  expect(await page.locator('#notes-told').textContent()).toBe('Genoteerd.');
});
