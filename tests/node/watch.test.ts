import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { projectFolders } from '../../src/node/project.ts';
import { rebuildOnSave } from '../../src/node/watch.ts';
import { temporaryFolder, writeFiles } from './folders.ts';

interface Watched {
  readonly root: string;
  readonly stop: () => Promise<void>;
}

/** Watches a new project; `ready` is when a first save has led to a rebuild. */
async function watched(rebuild: (paths: readonly string[]) => Promise<void>): Promise<Watched> {
  const root = temporaryFolder();
  writeFiles(root, { 'package.json': '{}', 'content/deck.yaml': '0', 'templates/card.css': '0' });
  mkdirSync(join(root, 'fonts'));
  const ending = new AbortController();
  const ended = rebuildOnSave(projectFolders(undefined, root, root), rebuild, ending.signal);
  return {
    root,
    stop: () => {
      ending.abort();
      return ended;
    },
  };
}

/** Saves again and again until something happens: when a watch is ready is not told. */
async function saveUntil(root: string, happened: () => boolean): Promise<void> {
  for (let text = 1; !happened(); text += 1) {
    writeFiles(root, { 'content/deck.yaml': String(text) });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

test('a save in content, templates or fonts leads to a rebuild', async () => {
  const rebuild = vi.fn(async () => {});
  const { root, stop } = await watched(rebuild);
  await saveUntil(root, () => rebuild.mock.calls.length > 0);
  for (const path of ['templates/card.css', 'fonts/own.ttf', 'content/strings/nl.yaml']) {
    const before = rebuild.mock.calls.length;
    writeFiles(root, { [path]: 'new' });
    await vi.waitUntil(() => rebuild.mock.calls.length > before, { timeout: 5000 });
  }
  await stop();
});

test('a save in the decks to begin with does not, whoever writes there', async () => {
  const saved: string[] = [];
  const { root, stop } = await watched(async (paths) => {
    saved.push(...paths);
  });
  await saveUntil(root, () => saved.length > 0);
  writeFiles(root, { 'content/starters/nl/deck.yaml': 'new' });
  const before = saved.length;
  writeFiles(root, { 'content/deck.yaml': 'after' });
  await vi.waitUntil(() => saved.length > before, { timeout: 5000 });
  await stop();
  expect(saved.filter((path) => path.includes('starters'))).toEqual([]);
});

test('rebuilds follow one another, and several saves at once are one', async () => {
  let running = 0;
  let most = 0;
  const rebuild = vi.fn(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 300));
    running -= 1;
  });
  const { root, stop } = await watched(rebuild);
  await saveUntil(root, () => rebuild.mock.calls.length > 1);
  const before = rebuild.mock.calls.length;
  for (let file = 0; file < 20; file += 1) writeFiles(root, { [`content/strings/${file}.yaml`]: 'x' });
  await vi.waitUntil(() => rebuild.mock.calls.length > before && running === 0, { timeout: 5000 });
  await stop();
  expect(most).toBe(1);
  expect(running).toBe(0);
  expect(rebuild.mock.calls.length - before).toBeLessThanOrEqual(3);
});
