/** The engine is ended, cannot be started in a worker, or says nothing: it is told, and what was asked is made. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import { addOwn, browserWith, download } from './opened.ts';

const { open } = browserWith();

/** Puts each worker in a list, where a test can reach it. */
const recordWorkers = (page: Page) =>
  page.addInitScript(`
    globalThis.workers = [];
    globalThis.Worker = class extends Worker {
      constructor(...given) {
        super(...given);
        workers.push(this);
      }
    };
  `);

const allCards = async (page: Page): Promise<void> => {
  const { bytes } = await download(page, '#make');
  expect(new PdfFile(bytes).pages).toHaveLength(5);
};

describe.each(['http', 'file'] as const)('from %s, an engine that is ended', (from) => {
  test('while nobody asks for anything is there again when someone does', async () => {
    const { page, errors } = await open({ from, first: recordWorkers });
    await allCards(page);
    await page.evaluate('workers[0].terminate()');
    await allCards(page);
    expect(await page.evaluate('workers.length')).toBe(2);
    expect(errors).toEqual([]);
  });

  test('at work is told of, and another does it once more', async () => {
    const { page, errors } = await open({ from, first: recordWorkers });
    await page.locator('#copies').fill('300');
    await page.locator('#copies').blur();
    await page.locator('#make').click();
    // It has begun: of one that was ended before, nobody is told.
    await expect.poll(() => page.evaluate('document.getElementById("progress").value')).toBeGreaterThan(0);
    await page.evaluate('workers[0].terminate()');
    await expect.poll(() => page.locator('#engine-told').textContent()).toContain('opnieuw begonnen');
    await page.waitForEvent('download');
    await expect.poll(() => page.locator('#engine-told').textContent()).toBe('');
    expect(await page.locator('#busy').isHidden()).toBe(true);
    expect(errors).toEqual([]);
  });
});

test('an engine that is ended each time is no reason to wait for ever', async () => {
  const first = async (page: Page): Promise<void> => {
    await recordWorkers(page);
    await page.addInitScript(LONG_IS_SHORT);
  };
  const { page } = await open({ first });
  await page.evaluate(
    'setInterval(() => { for (const worker of workers.splice(0)) setTimeout(() => worker.terminate(), 300); })',
  );
  await page.locator('#copies').fill('1000');
  await page.locator('#copies').blur();
  await page.locator('#make').click();
  await expect.poll(() => page.locator('#pdf-told').textContent()).toContain('Er ging iets mis');
  expect(await page.locator('#busy').isHidden()).toBe(true);
});

/** What the page waits for an engine. */
const LONG_IS_SHORT = `(() => {
  const later = globalThis.setTimeout;
  globalThis.setTimeout = (act, after, ...more) => later(act, after >= 20_000 ? after / 8 : after, ...more);
})();`;

const NO_WORKERS: readonly (readonly [about: string, script: string])[] = [
  ['has none', 'delete globalThis.Worker'],
  [
    'refuses them',
    'globalThis.Worker = class { constructor() { throw new DOMException("", "SecurityError"); } }',
  ],
  [
    'lets none run',
    `globalThis.Worker = class {
      constructor() { setTimeout(() => this.onerror?.({ message: 'blocked' })); }
      postMessage() {}
      terminate() {}
    }`,
  ],
];

describe.each(['http', 'file'] as const)('from %s, in a browser that', (from) => {
  test.each(NO_WORKERS)('%s for workers, the page makes the same itself', async (_, script) => {
    const first = (page: Page) => page.addInitScript(script);
    const { page, errors, asked } = await open({ from, first });
    await page.locator('[data-card="drempels"]').click();
    expect(await page.locator('#pot-count').textContent()).toBe('25 kaarten');
    await addOwn(page, 'buurt', 'Wie groet je?');
    await allCards(page);
    expect(asked.filter((path) => path === 'page/engine.js')).toHaveLength(1);
    expect(errors).toEqual([]);
  });
});

test('what gives no answer for long can be begun again from the bar', async () => {
  const { page, errors } = await open({
    first: (page) =>
      page.addInitScript(`
        ${LONG_IS_SHORT}
        globalThis.isStuck = false;
        globalThis.Worker = class extends Worker {
          postMessage(question) {
            const hear = this.onmessage;
            // As of an engine that has begun, and comes to no end.
            if (isStuck && question.kind === 'print') {
              this.onmessage = (event) => event.data.kind === 'heard' && hear.call(this, event);
            }
            super.postMessage(question);
          }
        };
      `),
  });
  await allCards(page);
  await page.evaluate('isStuck = true');
  await page.locator('#make').click();
  await page.locator('#engine-restart').waitFor();
  expect(await page.locator('#engine-told').textContent()).toContain('geen antwoord');
  await page.evaluate('isStuck = false');
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('#engine-restart').click()]);
  expect(file.suggestedFilename()).toBe('kletspot-kaarten-gekleurd-papier.pdf');
  expect(await page.locator('#engine-restart').isHidden()).toBe(true);
  expect(errors).toEqual([]);
});
