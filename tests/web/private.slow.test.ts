/** Own words stay where the page says that they stay, and one click wipes them: in two families of browsers. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { firefoxPath } from './browser.ts';
import { type Firefox, launchFirefox } from './firefox.ts';
import { addOwn, browserWith, linkOf } from './opened.ts';
import { type Served, serve } from './site.ts';

/** What can be asked of a page in either. */
interface Tab {
  readonly evaluate: <Value extends string | number | boolean>(expression: string) => Promise<Value>;
  readonly until: (expression: string) => Promise<void>;
}

const LIVE = 'document.documentElement.classList.contains("is-live")';

/** All that a page can keep, and where it is. */
const KEPT = `(async () => JSON.stringify({
  local: { ...localStorage },
  session: { ...sessionStorage },
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await caches.keys(),
  cookies: document.cookie,
  state: history.state,
  name: window.name,
  address: location.href,
  fields: [...document.querySelectorAll('input, textarea, select')].map((field) => field.value),
  words: document.documentElement.outerHTML,
}))()`;

const SECRET = 'geheim';

const click = (selector: string): string => `document.querySelector(${JSON.stringify(selector)}).click()`;
const type = (id: string, words: string): string => `(() => {
  const field = document.getElementById(${JSON.stringify(id)});
  field.value = ${JSON.stringify(words)};
  field.dispatchEvent(new Event('input'));
  field.dispatchEvent(new Event('change'));
})()`;

/** Leaves words in all places where someone may leave them. */
async function useAll({ evaluate, until }: Tab): Promise<void> {
  await until(LIVE);
  await evaluate(click('[data-card="drempels"]'));
  await evaluate(click('[data-own="buurt"]'));
  await evaluate(type('own-text', `${SECRET} vraag`));
  await evaluate(click('#own-save'));
  await until('document.querySelector(".card.own") !== null');
  await evaluate(click('#group-add'));
  await evaluate(type('group-name', `${SECRET} groep`));
  await evaluate(click('#group-form .primary'));
  await until('!document.getElementById("group").open');
  // A choice that another takes the place of is kept among the earlier ones.
  await evaluate('location.hash = "#1~cgroen~zrsrxt0"');
  await evaluate(click('[data-own="jezelf"]'));
  await evaluate(type('own-text', `${SECRET} ander`));
  await evaluate(click('#own-save'));
  await until('document.querySelector("[data-cluster=jezelf] .card.own") !== null');
  for (let drawn = 0; drawn < 30; drawn += 1) await evaluate(click('#jar-draw'));
  await evaluate(type('note', `${SECRET} notitie`));
  await evaluate(click('#note-keep'));
  await evaluate(type('note', `${SECRET} half`));
  await evaluate(type('search', `${SECRET} gezocht`));
  await evaluate(type('option-gutter', `${SECRET} maat`));
  await evaluate(click('[data-own="buurt"]'));
  await evaluate(type('own-text', `${SECRET} ontwerp`));
  await evaluate('document.getElementById("own").dispatchEvent(new Event("cancel")), own.close()');
  await evaluate('document.querySelector("[name=theme]").click()');
}

async function seeAllWiped(tab: Tab, start: string): Promise<void> {
  await tab.until(`${LIVE} && document.getElementById('wipe-told').textContent !== ''`);
  const kept = JSON.parse(await tab.evaluate<string>(KEPT));
  expect(JSON.stringify(kept)).not.toContain(SECRET);
  expect(kept).toMatchObject({
    local: {},
    session: {},
    databases: [],
    caches: [],
    cookies: '',
    state: null,
    name: '',
    address: start,
  });
  expect(Object.keys({ ...kept.local, ...kept.session })).toEqual([]);
  expect(await tab.evaluate('document.querySelector("[name=theme]:checked") === null')).toBe(true);
  expect(await tab.evaluate('document.getElementById("pot-count").textContent')).toBe('26 kaarten');
}

async function leaveAndWipe(open: () => Promise<Tab>): Promise<void> {
  const tab = await open();
  await useAll(tab);
  const start = (await tab.evaluate<string>('location.href')).replace(/#.*/, '');
  const before = JSON.parse(await tab.evaluate<string>(KEPT));
  for (const place of ['local', 'session', 'fields']) {
    expect(JSON.stringify(before[place]), place).toContain(SECRET);
  }
  expect(decodeURIComponent(before.address)).not.toContain(SECRET);
  expect(before.address).toContain('#1~cgroen');

  const other = await open();
  await other.until(LIVE);
  await other.evaluate(click('[data-own="proces"]'));
  await other.evaluate(type('own-text', `${SECRET} tabblad`));
  await other.evaluate(click('#own-save'));
  await other.until('document.querySelector("[data-cluster=proces] .card.own") !== null');
  await other.evaluate(type('note', `${SECRET} in tabblad`));

  await tab.evaluate(click('#wipe'));
  await seeAllWiped(tab, start);
  await seeAllWiped(other, start);
  // Nothing comes back.
  await other.evaluate(click('[data-card="drempels"]'));
  // The old page must not be taken for the new one.
  await tab.evaluate('document.documentElement.classList.remove("is-live"); location.reload()');
  await tab.until(LIVE);
  expect(await tab.evaluate<string>(KEPT)).not.toContain(SECRET);
}

describe('in Chromium', () => {
  const { open } = browserWith();

  const tabOf = (page: Page): Tab => ({
    evaluate: <Value>(expression: string) => page.evaluate<Value>(expression),
    until: async (expression) => {
      await expect.poll(() => page.evaluate(expression).catch(() => false)).toBe(true);
    },
  });

  test.each(['http', 'file'] as const)(
    'one click wipes everything that the page keeps, from %s',
    async (from) => {
      const { page, errors } = await open({ from });
      const bare = page.url();
      let tabs = 0;
      await leaveAndWipe(async () => {
        tabs += 1;
        if (tabs === 1) return tabOf(page);
        const other = await page.context().newPage();
        await other.goto(bare);
        return tabOf(other);
      });
      expect(errors).toEqual([]);
    },
  );

  test('a link that holds own words opens, and they leave the address at once, as those of a damaged one do', async () => {
    const { page } = await open();
    await addOwn(page, 'buurt', 'Wie groet je?');
    await page.locator('[data-card="drempels"]').click();
    const link = await linkOf(page);
    expect(link).toContain('Wie_groet_je');
    const after = link.slice(link.indexOf('#'));
    const { page: other } = await open({ after });
    expect(await other.locator('.card.own .question').textContent()).toBe('Wie groet je?');
    expect(other.url()).toMatch(/#1~wdrempels~z\w+$/);
    await other.reload();
    await other.locator('html.is-live').waitFor();
    expect(await other.locator('.card.own').count()).toBe(1);
    expect(await other.locator('#earlier').isVisible()).toBe(false);

    const { page: third } = await open({ after: after.slice(0, -1) });
    expect(await third.locator('#keeping-told').textContent()).toContain('kan niet geopend worden');
    expect(third.url()).not.toContain('groet');
  });

  test('an address of the page from a while ago, gone back to, takes no own words away', async () => {
    const { page } = await open();
    await page.locator('[data-card="drempels"]').click();
    await page.locator('a[href="#bewaren"]').first().click();
    await addOwn(page, 'buurt', 'Wie groet je?');
    await page.locator('[data-card="zelf-ondernemen"]').click();
    expect(await page.locator('#pot-count').textContent()).toBe('25 kaarten');
    await page.goBack();
    await expect.poll(() => page.locator('#pot-count').textContent()).toBe('26 kaarten');
    expect(await page.locator('.card.own').count()).toBe(1);
    expect(await page.locator('#earlier').isVisible()).toBe(false);
  });

  test('a tab that slept while another wiped drops what it had, instead of writing it back', async () => {
    const { page } = await open();
    await addOwn(page, 'buurt', `${SECRET} vraag`);
    const bare = page.url();
    const other = await page.context().newPage();
    await other.goto(bare);
    await other.locator('html.is-live').waitFor();
    // As where no event reaches it.
    await page.evaluate(
      'addEventListener("storage", (event) => event.stopImmediatePropagation(), { capture: true })',
    );
    await other.locator('#wipe').click();
    await page
      .locator('[data-card="drempels"]')
      .click()
      .catch(() => {});
    await expect.poll(() => page.locator('.card.own').count()).toBe(0);
    expect(await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])')).not.toContain(
      SECRET,
    );
  });
});

const path = firefoxPath();

describe.skipIf(path === undefined)('in Firefox', () => {
  let firefox: Firefox;
  let served: Served;

  beforeAll(async () => {
    [firefox, served] = await Promise.all([launchFirefox(path ?? ''), serve(inject('siteFolder'))]);
  });

  afterAll(async () => {
    await firefox?.close();
    served?.close();
  });

  test('one click wipes everything that the page keeps', async () => {
    await leaveAndWipe(async () => {
      const page = await firefox.open(served.address);
      // While the page is loaded anew nothing can be asked of it.
      const until = async (expression: string): Promise<void> => {
        await expect.poll(() => page.evaluate<boolean>(expression).catch(() => false)).toBe(true);
      };
      return { ...page, until };
    });
  });
});
