/** The parts of the page may start in any order: it looks and does the same. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { compilePage, ENTRIES } from '../../scripts/compile/page.mjs';
import { readWebScripts } from '../../src/node/web-page/scripts.ts';
import { ALL_CARDS } from '../../src/selection/choice.ts';
import { FULL_POT } from '../../src/web/app/pot/page-pot.ts';
import { encodePot } from '../../src/web/app/pot/pot-address.ts';
import { ROOT } from '../places.ts';
import { projectFiles } from '../products/project.ts';
import { browserWith } from './opened.ts';
import { makeSite, removeSite, type Site } from './site.ts';

const START = JSON.stringify(join(ROOT, 'src', 'web', 'app', 'start.ts'));

/** The page with its parts in another order: an expression of `PARTS`. */
async function siteWith(order: string): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'kletspot-order-'));
  const app = join(folder, 'main.js');
  writeFileSync(app, `import { PARTS, startPage } from ${START};\nstartPage(${order});\n`);
  await compilePage(ROOT, folder, { ...ENTRIES, app });
  return await makeSite(projectFiles, Promise.resolve(readWebScripts(folder)));
}

const others = [
  await siteWith('PARTS.toReversed()'),
  await siteWith('[1, 0].flatMap((odd) => PARTS.filter((_, index) => index % 2 === odd))'),
];
afterAll(() => others.forEach(removeSite));

const words = (text: string) => ({ words: text, language: undefined });
const LINK = encodePot({
  ...FULL_POT,
  choice: {
    ...ALL_CARDS,
    clusters: ['groen'],
    ownClusters: [{ id: 'zorg', title: words('Zorg'), colour: 'oranje', hex: '#f4b183', shape: 'huis' }],
    ownCards: [
      { cluster: 'zorg', text: words('Wie zorgt er voor je?'), note: undefined },
      { cluster: 'jezelf', text: words('Wie mis je?'), note: undefined },
    ],
  },
});

/** All that is seen of the page but the pictures of sheets, which come when they are ready. */
const seen = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
    const body = document.body.cloneNode(true);
    for (const sheets of body.querySelectorAll('#sheets, #sheets-more, script')) sheets.remove();
    const fields = [...document.querySelectorAll('input, select, textarea')];
    const values = fields.map(({ id, value, checked }) => id + '=' + value + (checked ? ' x' : ''));
    return body.innerHTML.replace(/></g, '>\\n<') + values.join('\\n');
  })()`);

/** One after the other, on the same page. */
const STEPS: readonly (readonly [name: string, (page: Page) => Promise<unknown>])[] = [
  ['a link is opened', async () => {}],
  [
    'a card of an own group is drawn',
    async (page) => {
      await page.locator('#jar-colour').selectOption('zorg');
      await page.locator('#jar-draw').click();
    },
  ],
  [
    'the page is loaded anew',
    async (page) => {
      await page.reload();
      await page.locator('html.is-live').waitFor();
    },
  ],
  ['something is sought', async (page) => await page.locator('#search').fill('zorgt')],
  [
    'too many copies are asked',
    async (page) => {
      await page.locator('#copies').fill('0');
      await page.locator('#copies').blur();
    },
  ],
  ['an own card goes', async (page) => await page.locator('.card.own button').nth(1).dispatchEvent('click')],
  ['that is undone', async (page) => await page.locator('#undo').click()],
];

const pages = [inject('siteFolder'), ...others.map(({ folder }) => folder)].map((folder) => ({ folder }));

describe('in each order', () => {
  const told: string[][] = [];
  for (const [index, { folder }] of pages.entries()) {
    const { open } = browserWith(() => folder);
    test(`order ${index}`, async () => {
      const { page, errors } = await open({ after: `#${LINK}` });
      const pictures: string[] = [];
      for (const [, act] of STEPS) {
        await act(page);
        await page.evaluate('new Promise(requestAnimationFrame)');
        pictures.push(await seen(page));
      }
      told.push(pictures);
      const [first = []] = told;
      for (const [step, [name]] of STEPS.entries()) expect(pictures[step], name).toBe(first[step]);
      expect(new Set(first).size).toBe(STEPS.length);
      expect(errors).toEqual([]);
    });
  }
});
