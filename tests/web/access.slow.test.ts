/** For everyone: with a keyboard alone, by ear, in the dark, in colours of one's own, without movement. */
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addOwn, browserWith } from './opened.ts';

const { open } = browserWith();

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page, within?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(RULES);
  const found = await (within === undefined ? builder : builder.include(within)).analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map(({ html }) => html.slice(0, 150))}`,
  );
}

const SCREENS: readonly (readonly [about: string, context: BrowserContextOptions])[] = [
  ['light, on a phone', { viewport: { width: 320, height: 640 } }],
  ['dark, on a tablet', { viewport: { width: 768, height: 900 }, colorScheme: 'dark' }],
];

test.each(SCREENS)('axe finds nothing: %s', async (_, context) => {
  const { page } = await open({ context });
  await addOwn(page, 'buurt', 'Wie groet je?');
  // A link of others leaves one's own question among the earlier choices.
  await page.evaluate('location.hash = "#1~wdrempels~zkikxfp"');
  await page.locator('#earlier').waitFor();
  await page.locator('#draw-count').fill('9');
  await page.locator('#draw button').click();
  await page.locator('#refusal-draw-count').waitFor();
  await page.locator('#more summary').click();
  await page.locator('#option-round').fill('40');
  await page.locator('#option-round').blur();
  await page.locator('#refusal-roundMm').waitFor();
  await page.locator('#option-round').fill('5');
  await page.locator('#note').fill('Een bank bij de ingang');
  await page.locator('#note-keep').click();
  await page.locator('#notes-clear').click();
  await page.locator('#notes-back').waitFor();
  await page.locator('#paper').scrollIntoViewIfNeeded();
  await page.locator('#sheets img').first().waitFor();
  await page.locator('#jar-draw').click();
  for (const summary of await page.locator('#bewaren summary').all()) await summary.click();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);

  await page.locator('#search').fill('buurt');
  expect(await violations(page, '#kiezen')).toEqual([]);
  await page.locator('[data-own="buurt"]').click();
  await page.locator('#own-text').fill('Hoe gaat het? 𓀀');
  await page.locator('#own-refusal').waitFor();
  expect(await violations(page, '#own')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.evaluate('location.hash = "#1~kabc~z0000"');
  await page.locator('#keeping-told li').first().waitFor();
  expect(await violations(page, '#bewaren')).toEqual([]);
});

test('without JavaScript all cards are there to read, and nothing that would not work', async () => {
  const { page } = await open({ context: { javaScriptEnabled: false } });
  expect(await page.locator('#make').isVisible()).toBe(false);
  expect(await page.locator('noscript').isVisible()).toBe(true);
  expect(await page.locator('button:visible, input:visible').count()).toBe(0);
  expect(await page.locator('.card:visible').count()).toBe(26);
});

describe('with the keyboard alone', () => {
  /** Forwards with Tab until it has the focus; never far, never caught. */
  async function tabTo(page: Page, selector: string, back = false): Promise<void> {
    for (let steps = 0; steps < 200; steps += 1) {
      await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
      if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    }
    throw new Error(`${selector} cannot be reached`);
  }

  test('a pot is chosen, written in, made, undone and drawn from', async () => {
    const { page, errors } = await open();
    const amount = page.locator('#pot-count');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('inhoud');

    await tabTo(page, '#search');
    await page.keyboard.type('BUURTACTOREN');
    expect(await page.locator('.card:visible').count()).toBe(1);
    expect(await page.locator('#found').textContent()).toBe('1 kaart gevonden');
    for (let letter = 0; letter < 12; letter += 1) await page.keyboard.press('Backspace');

    await tabTo(page, '[data-leave="jezelf"]');
    await page.keyboard.press('Enter');
    expect(await amount.textContent()).toBe('21 kaarten');
    await tabTo(page, '[data-card="zelf-geconfronteerd"] input');
    await page.keyboard.press('Space');
    expect(await amount.textContent()).toBe('22 kaarten');

    await tabTo(page, '[data-own="jezelf"]', true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('own-text');
    await page.keyboard.type('Wat doet je goed?');
    await page.locator('#own-picture').waitFor();
    const within: unknown[] = [];
    for (let steps = 0; steps < 8; steps += 1) {
      await page.keyboard.press('Tab');
      within.push(await page.evaluate('document.activeElement.closest("#own, body").id'));
    }
    // A dialog lets the focus out to the browser's own buttons, and to nothing else of the page.
    expect([...new Set(within)].filter((id) => id !== 'own' && id !== '')).toEqual([]);
    await page.locator('#own-text').focus();
    await tabTo(page, '#own-save');
    await page.keyboard.press('Enter');
    await page.locator('.card.own').waitFor();
    expect(await page.evaluate('document.activeElement.dataset.own')).toBe('jezelf');
    expect(await amount.textContent()).toBe('23 kaarten');

    await tabTo(page, '.card.own button');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.matches(".card.own button")')).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.type(' En wie?');
    await tabTo(page, '#own-save');
    await page.keyboard.press('Enter');
    await page.locator('.card.own .question', { hasText: 'En wie?' }).waitFor();
    expect(await page.evaluate('document.activeElement.dataset.own')).toBe('jezelf');

    await tabTo(page, '#make');
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toMatch(/\.pdf$/);
    await tabTo(page, '#undo', true);
    await page.keyboard.press('Enter');
    expect(await page.locator('.card.own .question').textContent()).toBe('Wat doet je goed?');
    await page.keyboard.press('Enter');
    expect(await amount.textContent()).toBe('22 kaarten');

    await tabTo(page, '#jar-draw', true);
    await page.keyboard.press('Enter');
    expect(await page.locator('#jar-drawn .question').textContent()).not.toBe('');
    await tabTo(page, '#note');
    await page.keyboard.type('Nodig de buren uit');
    await tabTo(page, '#notes-save');
    const [notes] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(notes.suggestedFilename()).toBe('notities.txt');
    expect(errors).toEqual([]);
  });

  test('the focus is not lost when what had it is gone or at rest', async () => {
    const { page } = await open();
    await page.locator('[data-card="drempels"]').click();
    await page.locator('#undo').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('undo');
    await page.locator('#jar-colour').selectOption('jezelf');
    await page.locator('#jar-draw').focus();
    for (let drawn = 0; drawn < 5; drawn += 1) await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('jar-draw');
  });
});

describe('by ear', () => {
  test('a card is a box with its number and its question; the pot, the search and the dialog have names', async () => {
    const { page } = await open();
    const card = page.locator('[data-card="zelf-geconfronteerd"]');
    expect(await card.ariaSnapshot()).toContain(
      'checkbox "1.1 Word je zelf geconfronteerd met gevoelens van eenzaamheid? Spelen die constant, vaak, af en toe?" [checked]',
    );
    expect(await page.locator('.bar').ariaSnapshot()).toMatch(
      /region "[^"]+":.*status:.*26 kaarten.*button "Ongedaan maken".*button "Download de pdf"/s,
    );
    expect(await page.locator('[role="search"]').ariaSnapshot()).toMatch(/searchbox "Zoek een woord/);
    expect(await page.locator('.cluster-head').first().ariaSnapshot()).toMatch(
      /heading "1\. Eenzaamheid bij jezelf op groen papier" \[level=3\].*button "Laat alles weg ?: Eenzaamheid bij jezelf"/s,
    );
    await page.locator('[data-own="jezelf"]').click();
    expect(await page.locator('#own').ariaSnapshot()).toMatch(
      /dialog "Eigen vraag bij “Eenzaamheid bij jezelf”":.*textbox "Je vraag"/s,
    );
  });

  test('what changes is announced, once, and what is refused is an alert', async () => {
    const { page } = await open();
    await page.evaluate(`(${listenToRegions})()`);
    const heard = async (): Promise<unknown> => await page.evaluate('heard');
    const forget = async (): Promise<unknown> => await page.evaluate('heard.length = 0');
    await page.locator('[data-card="drempels"]').click();
    await expect
      .poll(heard)
      .toEqual(['status: 25 kaarten 1 vel groen, 1 vel roos, 1 vel geel, 1 vel blauw, 1 vel wit']);
    await forget();
    await page.locator('#search').fill('buurtactoren');
    await expect.poll(heard).toEqual(['status: 1 kaart gevonden']);
    await page.locator('#search').fill('');
    await page.locator('[data-own="buurt"]').click();
    await forget();
    await page.locator('#own-save').click();
    await expect.poll(heard).toEqual(['alert: Typ eerst je vraag.']);
    await page.keyboard.press('Escape');
    await page.locator('#jar-colour').selectOption('jezelf');
    await forget();
    await page.locator('#jar-draw').click();
    await expect
      .poll(heard)
      .toEqual([
        expect.stringMatching(/^status: Eenzaamheid bij jezelf · groen 1\.\d.+\?$/),
        'status: Nog 4 kaarten van deze kleur. In de hele pot: 24.',
      ]);
  });

  /** Runs in the page: what a screen reader is told, for each moment that something changes in a live region. */
  const listenToRegions = `() => {
    globalThis.heard = [];
    new MutationObserver((records) => {
      const regions = new Set(
        records
          .map(({ target }) => (target.closest ? target : target.parentElement).closest('[role="status"], [role="alert"]'))
          .filter((region) => region?.checkVisibility() && region.textContent.trim() !== ''),
      );
      for (const region of regions) heard.push(region.getAttribute('role') + ': ' + region.textContent.trim());
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['hidden'] });
  }`;
});

test('nothing moves, with or without less movement asked for', async () => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const { page } = await open({ context: { reducedMotion } });
    await page.locator('[data-card="drempels"]').click();
    await page.locator('#jar-draw').click();
    await page.locator('[data-own="buurt"]').click();
    expect(await page.evaluate('document.getAnimations().length')).toBe(0);
    expect(await page.evaluate('getComputedStyle(document.documentElement).scrollBehavior')).toBe('auto');
  }
});

test('in colours of one’s own, what is kept, left and in focus is still seen', async () => {
  const { page } = await open({ context: { forcedColors: 'active' } });
  const line = (selector: string, property: string) =>
    page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`);
  await page.locator('[data-card="drempels"] input').focus();
  await page.keyboard.press('Space');
  expect(await line('[data-card="drempels"] .face', 'borderTopStyle')).toBe('dashed');
  expect(await line('[data-card="drempels"] .face', 'outlineStyle')).toBe('solid');
  expect(await line('.card:not(.left) .face', 'borderTopStyle')).toBe('solid');
  expect(await line('.card:not(.left) .face', 'borderTopColor')).not.toBe('rgba(0, 0, 0, 0)');
  // The silhouettes take the colour of the text.
  expect(await line('.cluster-head .shape', 'fill')).toBe(await line('.cluster-head h3', 'color'));
});
