import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openOutput, replaceOutput } from '../../../src/node/output/dist.ts';
import { readFolder, temporaryFolder, writeFiles } from '../folders.ts';
import { expectWhole } from './expect-whole.ts';
import { wholeOutput } from './whole-output.ts';

const ENDLESS = fileURLToPath(new URL('endless-builds.ts', import.meta.url));

/** A folder that a person made in the output folder. */
const THEIRS = 'eigen werk';

/** Builds into the folder without end, in a process of its own. */
async function startBuilds(folder: string, word: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', ENDLESS, folder, word], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  await once(child.stdout ?? child, 'data');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

test('a kill at any moment leaves one whole build, and what a person put there', async () => {
  const dist = join(temporaryFolder(), 'dist');
  const theirs = { 'brief.txt': 'x', 'map/foto.jpg': 'y' };
  const { files, manifest } = wholeOutput('first');
  replaceOutput(dist, files, manifest, () => {});
  writeFiles(join(dist, THEIRS), theirs);
  for (let round = 0; round < 12; round += 1) {
    const child = await startBuilds(dist, `round ${round}`);
    await wait(100 + ((round * 37) % 100) + Math.random() * 10);
    await kill(child);
    expect(openOutput(dist, () => {})).toBe(dist);
    expectWhole(dist, [THEIRS]);
    expect(readFolder(join(dist, THEIRS))).toEqual(theirs);
    expect(readdirSync(dirname(dist))).toEqual(['dist']);
  }
});

test('two builds at once leave one whole build, of one of them', async () => {
  const dist = join(temporaryFolder(), 'dist');
  const children = [await startBuilds(dist, 'one'), await startBuilds(dist, 'two')];
  await wait(2000);
  expect(children.map((child) => child.exitCode)).toEqual([null, null]);
  await Promise.all(children.map(kill));
  openOutput(dist, () => {});
  expectWhole(dist);
  expect(readdirSync(dirname(dist))).toEqual(['dist']);
});

test('a full and a narrowed build at once leave both whole', async () => {
  const dist = join(temporaryFolder(), 'dist');
  const children = [await startBuilds(dist, 'full'), await startBuilds(join(dist, 'eigen'), 'own')];
  await wait(2000);
  expect(children.map((child) => child.exitCode)).toEqual([null, null]);
  await Promise.all(children.map(kill));
  openOutput(dist, () => {});
  expectWhole(dist, ['eigen']);
  expectWhole(join(dist, 'eigen'));
  expect(readdirSync(dirname(dist))).toEqual(['dist']);
});
