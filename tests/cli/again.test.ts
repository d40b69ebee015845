/** A build of what was built before. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { readFolder, temporaryFolder } from '../node/folders.ts';
import { smallCore } from '../node/small-core.ts';
import { type SmallWorld, smallWorld } from '../node/small-world.ts';

const makeProducts = vi.fn(smallCore.makeProducts);
let world: SmallWorld;
let cache: string;

const build = (options = '') =>
  world.run(`build ${options}`, { cache, core: { ...smallCore, makeProducts } });

beforeEach(async () => {
  world = smallWorld();
  cache = temporaryFolder();
  await build();
  makeProducts.mockClear();
});

test('makes nothing where nothing has changed, and says the same', async () => {
  const before = readFolder(world.dist);
  writeFileSync(join(world.dist, 'mine.txt'), 'mine');
  const [first, again] = [await build(), await build()];
  expect(makeProducts).not.toHaveBeenCalled();
  expect(first).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Made 2 PDFs and 2 previews in dist'),
  });
  expect(again).toEqual(first);
  expect(readFolder(world.dist)).toEqual({ ...before, 'mine.txt': 'mine' });
});

test('tells again what is no error', async () => {
  const warns: typeof makeProducts = vi.fn(async (files, request, report, making) => {
    report({
      code: 'content/no-strings',
      severity: 'warning',
      place: undefined,
      params: { language: 'tlh', used: 'en' },
    });
    return await smallCore.makeProducts(files, request, report, making);
  });
  const warned = () =>
    world.run('build --json', { cache: temporaryCache, core: { ...smallCore, makeProducts: warns } });
  const temporaryCache = temporaryFolder();
  const [first, again] = [await warned(), await warned()];
  expect(warns).toHaveBeenCalledTimes(1);
  expect(JSON.parse(first.stdout).diagnostics).toHaveLength(1);
  expect(again).toEqual(first);
});

test.each([
  ['a file is gone', () => rmSync(join(world.dist, 'downloads', 'kletspot-kaarten-1-groen.pdf'))],
  [
    'a file was changed',
    () => writeFileSync(join(world.dist, 'downloads', 'kletspot-kaarten-1-groen.pdf'), 'x'),
  ],
  ['words were changed', () => world.writeDeck('groen\nblauw\n')],
])('makes it where %s', async (_, change) => {
  change();
  expect((await build()).code).toBe(0);
  expect(makeProducts).toHaveBeenCalledTimes(1);
});

test('makes what is asked otherwise', async () => {
  await build('--no-previews');
  await build('--copies 2');
  await world.run('build', {
    cache,
    core: { ...smallCore, makeProducts },
    environment: { SOURCE_DATE_EPOCH: '0' },
  });
  await world.run('build', { cache, core: { ...smallCore, makeProducts }, identity: 'another version' });
  expect(makeProducts).toHaveBeenCalledTimes(4);
});
