import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder, writeFiles } from '../node/folders.ts';
import { smallWorld } from '../node/small-world.ts';

test('a build writes its files, their previews and a manifest that lists exactly these', async () => {
  const world = smallWorld();
  const { code, stdout } = await world.run('build');
  expect(code).toBe(0);
  const files = readFolder(world.dist);
  expect(Object.keys(files)).toEqual([
    'downloads/kletspot-kaarten-1-groen.pdf',
    'downloads/kletspot-kaarten-2-roos.pdf',
    'manifest.json',
    'previews/kletspot-kaarten-1-groen-1.webp',
    'previews/kletspot-kaarten-2-roos-1.webp',
  ]);
  const listed = JSON.parse(files['manifest.json'] ?? '').files.map((file: { path: string }) => file.path);
  expect(listed).toEqual(Object.keys(files).filter((path) => path !== 'manifest.json'));
  expect(stdout).toBe(
    'Made 2 PDFs and 2 previews in dist\nLoad for coloured-paper: 1 × groen, 1 × roos (2 sheets, 3 places free, 7 cuts)\n',
  );
});

test('without previews a build makes the same files, in the same folder', async () => {
  const [plain, pictured] = [smallWorld(), smallWorld()];
  expect((await plain.run('build --no-previews')).code).toBe(0);
  await pictured.run('build');
  const downloads = readFolder(join(pictured.dist, 'downloads'));
  expect(readFolder(join(plain.dist, 'downloads'))).toEqual(downloads);
  const expected = Object.keys(downloads).map((name) => `downloads/${name}`);
  expect(Object.keys(readFolder(plain.dist))).toEqual([...expected, 'manifest.json']);
});

test('a narrowed build goes to dist/eigen, which a full build leaves alone', async () => {
  const world = smallWorld();
  expect((await world.run('build --only cards')).code).toBe(0);
  const own = readFolder(join(world.dist, 'eigen'));
  expect(Object.keys(readFolder(world.dist))).toEqual(Object.keys(own).map((path) => `eigen/${path}`));

  world.writeDeck('geel\n');
  expect((await world.run('build')).code).toBe(0);
  expect(readFolder(join(world.dist, 'eigen'))).toEqual(own);
  expect(Object.keys(readFolder(join(world.dist, 'downloads')))).toEqual(['kletspot-kaarten-1-geel.pdf']);
});

test('a failed build leaves the last good output as it was', async () => {
  const world = smallWorld();
  await world.run('build');
  const before = readFolder(world.dist);
  world.writeDeck('groen\nthis is wrong\n');
  const { code, stdout, stderr } = await world.run('build');
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('content/deck.yaml:2:9  error  project/unreadable');
  expect(stderr).toContain('    this is wrong\n            ^\n');
  expect(readFolder(world.dist)).toEqual(before);
});

test('a folder that is not ours is refused, and stays as it is', async () => {
  const world = smallWorld();
  writeFiles(world.root, { 'mine/letter.txt': 'dear' });
  const { code, stderr } = await world.run('build --out mine');
  expect(code).toBe(1);
  expect(stderr).toContain('project/foreign-folder');
  expect(readFolder(join(world.root, 'mine'))).toEqual({ 'letter.txt': 'dear' });
});
