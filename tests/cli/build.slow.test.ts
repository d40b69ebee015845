import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Manifest } from '../../src/node/manifest.ts';
import { openOutput } from '../../src/node/output/dist.ts';
import { chosenFile } from '../../src/products/cards/file-names.ts';
import { filesNamed, GUIDES, guideNamed } from '../guides/guides.ts';
import { readFolder, temporaryFolder, writeFiles } from '../node/folders.ts';
import { expectWhole } from '../node/output/expect-whole.ts';
import { differences } from '../same-bytes.ts';
import { cloneProject, ROOT } from './clone-project.ts';
import { BIN, kletspot, startKletspot } from './process.ts';

test('the real project builds, and the output holds exactly what its manifest lists', async () => {
  const out = join(temporaryFolder(), 'dist');
  const { code, stdout } = await kletspot(['build', '--out', out, '--json']);
  expect(code).toBe(0);
  expectWhole(out);
  const { ok, manifest } = JSON.parse(stdout);
  expect(ok).toBe(true);
  expect(readFolder(out)['manifest.json']).toBe(`${JSON.stringify(manifest, undefined, 2)}\n`);
  expectGuidesTrue(manifest);
});

/** Of a chosen pot, and of a file that a person changed: no build makes them. */
const NOT_BUILT = [chosenFile(12, 'Met je team'), 'reflectieboekje-bewaard.pdf'];

/** Every file that README and the guides name is there, with as many pages. */
function expectGuidesTrue({ files }: Manifest): void {
  const made = new Map(files.map(({ path, pages }) => [posix.basename(path), pages]));
  const named = GUIDES.flatMap(filesNamed);
  expect(named.filter((name) => !made.has(name) && !NOT_BUILT.includes(name))).toEqual([]);
  const { text } = guideNamed('content/guides/en/print.md');
  const counted = [...text.matchAll(/^\| `(\S+\.pdf)` \| (\d+) \|/gm)].map(([, name, pages]) => [
    name,
    Number(pages),
  ]);
  const pdfs = [...made].filter(([name]) => name.endsWith('.pdf'));
  expect(counted.toSorted()).toEqual(pdfs.toSorted());
}

/** Where a small I has no dot, a comma marks decimals, and it is tomorrow. */
const FAR = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
const NEAR = { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' };

test('the machine of the next tests is in Turkey', async () => {
  // V8 asks after the language only for some strings; a slice is one of them.
  const script =
    "process.stdout.write('xIntersectioneel'.slice(1).toLocaleLowerCase() + (1.5).toLocaleString())";
  const { stdout } = spawnSync(process.execPath, ['-e', script], { env: FAR, encoding: 'utf8' });
  expect(stdout).toBe('ıntersectioneel1,5');
});

test('the same bytes in another folder, another time zone, another language', async () => {
  const folder = temporaryFolder('kletspot déjà vu ');
  const elsewhere = join(folder, 'Ünïcode map');
  const bin = cloneProject(elsewhere);
  const here = join(folder, 'here');
  const one = await kletspot(['build', '--out', here], { environment: NEAR });
  const two = await kletspot(['build'], { bin, cwd: folder, environment: FAR });
  expect([one.code, two.code]).toEqual([0, 0]);
  expect(differences(readFolder(join(elsewhere, 'dist')), readFolder(here))).toEqual([]);
});

test('the same bytes of a deck in a language that no machine knows', async () => {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  cpSync(join(ROOT, 'content'), content, { recursive: true });
  for (const name of ['deck.yaml', 'booklet.yaml', 'kit.yaml', 'strings/nl.yaml']) {
    const text = readFileSync(join(content, name), 'utf8').replace(/^language: .*$/m, 'language: tlh');
    writeFileSync(join(content, name.replace('nl', 'tlh')), text);
  }
  const build = (out: string, environment: Readonly<Record<string, string>>) =>
    kletspot(['build', '--content', content, '--out', join(folder, out)], { environment });
  const [one, two] = [await build('near', NEAR), await build('far', FAR)];
  expect([one.code, two.code]).toEqual([0, 0]);
  expect(differences(readFolder(join(folder, 'far')), readFolder(join(folder, 'near')))).toEqual([]);
});

test('a date that no zip can hold gets the nearest day that it can', async () => {
  const out = join(temporaryFolder(), 'out');
  const build = ['build', '--only', 'page', '--edition', 'package', '--out', out];
  expect((await kletspot(build, { environment: { SOURCE_DATE_EPOCH: '0' } })).code).toBe(0);
  expect(JSON.parse(readFolder(out)['manifest.json'] ?? '').date).toBe('1970-01-01');
});

test('SOURCE_DATE_EPOCH is the date, the same in each time zone', async () => {
  const folder = temporaryFolder();
  const build = (out: string, TZ: string) =>
    kletspot(['build', '--edition', 'coloured-paper', '--out', join(folder, out)], {
      environment: { TZ, SOURCE_DATE_EPOCH: '1780272000' },
    });
  await Promise.all([build('a', 'America/Los_Angeles'), build('b', 'Asia/Tokyo')]);
  const a = readFolder(join(folder, 'a'));
  expect(differences(readFolder(join(folder, 'b')), a)).toEqual([]);
  expect(JSON.parse(a['manifest.json'] ?? '').date).toBe('2026-06-01');
});

test('a kill at any moment of a real build leaves the last good one, or the new one', async () => {
  const out = join(temporaryFolder(), 'dist');
  const build = ['build', '--edition', 'coloured-paper', '--out', out];
  await kletspot(build, { environment: { SOURCE_DATE_EPOCH: '0' } });
  for (let after = 300; after <= 1500; after += 300) {
    const child = startKletspot(build, { environment: { SOURCE_DATE_EPOCH: String(after * 1000) } });
    const ended = once(child, 'exit');
    await wait(after);
    child.kill('SIGKILL');
    await ended;
    openOutput(out, () => {});
    expectWhole(out);
  }
});

test.each([
  { signal: 'SIGINT', code: 130 },
  { signal: 'SIGTERM', code: 143 },
] as const)('$signal stops a build and leaves nothing beside the output', async ({ signal, code }) => {
  const folder = temporaryFolder();
  const child = startKletspot(['build', '--out', join(folder, 'dist')]);
  await once(child.stderr ?? child, 'data');
  child.kill(signal);
  const [exitCode] = await once(child, 'exit');
  expect(exitCode).toBe(code);
  expect(readFolder(folder)).toEqual({});
});

test.each([
  { args: ['build', '--out'], said: 'Setting the pages' },
  { args: ['build', '--out'], said: 'Making the page' },
  { args: ['check', '--content'], said: 'Setting the pages' },
])('Ctrl+C is heard at once, however busy it is: $args at $said', async ({ args, said }) => {
  const folder = temporaryFolder();
  const last = args[1] === '--content' ? join(ROOT, 'content') : join(folder, 'dist');
  const child = startKletspot([...args, last]);
  let heard = '';
  child.stderr?.on('data', (data) => (heard += data));
  await vi.waitUntil(() => heard.includes(said), { timeout: 60_000 });
  const began = performance.now();
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([130, null]);
  expect(performance.now() - began).toBeLessThan(2000);
  expect(readFolder(folder)).toEqual({});
});

test('Ctrl+C while files are written leaves the old output, or the new one, and nothing beside it', async () => {
  const folder = temporaryFolder();
  const out = join(folder, 'dist');
  const build = ['build', '--edition', 'coloured-paper', '--out', out];
  await kletspot(build, { environment: { SOURCE_DATE_EPOCH: '0' } });
  for (let round = 1; round <= 6; round += 1) {
    const child = startKletspot(build, { environment: { SOURCE_DATE_EPOCH: String(round * 100_000) } });
    const ended = once(child, 'exit');
    let heard = '';
    child.stderr?.on('data', (data) => {
      heard += data;
      if (heard.includes('Writing the files')) setTimeout(() => child.kill('SIGINT'), round * 3);
    });
    // A signal that comes when all is done and nobody listens any more ends the process itself, which a shell calls 130.
    const [code, signal] = await ended;
    expect([0, 130]).toContain(signal === 'SIGINT' ? 130 : code);
    expectWhole(out);
    expect(readdirSync(folder)).toEqual(['dist']);
  }
});

test('what cannot be said is told, and is no reason to stop', async () => {
  const folder = temporaryFolder();
  const script = '"$0" "$1" build --edition label --out "$2" > /dev/full';
  const shell = spawnSync('sh', ['-c', script, process.execPath, BIN, join(folder, 'dist')], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  expect(shell.status).toBe(1);
  expect(shell.stderr).toContain('What the command had to say could not be written (ENOSPC).');
  expectWhole(join(folder, 'dist'));
});

test('a watch builds at each save, goes on after a mistake, and ends by Ctrl+C', async () => {
  const folder = temporaryFolder();
  const deck = join(folder, 'content');
  cpSync(join(ROOT, 'content'), deck, { recursive: true });
  const good = readFolder(deck)['deck.yaml'] ?? '';
  const out = join(folder, 'out');
  const child = startKletspot([
    'build',
    '--watch',
    '--content',
    deck,
    '--out',
    out,
    '--edition',
    'coloured-paper',
  ]);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let said = '';
  child.stdout?.on('data', (data) => (said += data));
  child.stderr?.on('data', (data) => (said += data));
  const hears = async (text: string): Promise<void> => {
    await vi.waitUntil(() => said.includes(text), { timeout: 20_000 });
    said = '';
  };
  await hears('Watching for changes');
  await wait(500);
  writeFiles(deck, { 'deck.yaml': '\tbroken: [' });
  await hears('1 error');
  expectWhole(out);
  writeFiles(deck, { 'deck.yaml': Buffer.from(good, 'latin1') });
  await hears('Made 6 PDFs');
  expectWhole(out);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('a reader that goes away in the middle of a list is no bug', async () => {
  const child = startKletspot(['list', '--json']);
  child.stdout?.destroy();
  let stderr = '';
  child.stderr?.on('data', (data) => (stderr += data));
  await once(child, 'exit');
  expect(stderr).toBe('');
});

test('exit codes reach the shell', async () => {
  const empty = temporaryFolder();
  expect((await kletspot(['list'])).code).toBe(0);
  expect((await kletspot(['check', '--content', empty])).code).toBe(1);
  expect((await kletspot(['build', '--edition', 'x'])).code).toBe(2);
});
