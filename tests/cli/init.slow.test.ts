/** `kletspot init`: a deck that builds at once, in each language, and never over something else. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Core } from '../../src/node/core.ts';
import { DECK_LANGUAGES } from '../../src/node/init/deck-language.ts';

import { checkProducts, makeCalibration, makeProducts } from '../../src/run/make.ts';
import { readFolder, temporaryFolder, writeFiles } from '../node/folders.ts';
import { smallCore } from '../node/small-core.ts';
import { smallWorld } from '../node/small-world.ts';
import { ROOT } from '../places.ts';

const root = ROOT;

/** The real core, but for the page. */
const core: Core = {
  ...smallCore,
  checkProducts: async (...given) => checkProducts(...given),
  makeProducts: async (...given) => makeProducts(...given),
  makeCalibration: async (...given) => makeCalibration(...given),
};

let cwd: string;

beforeEach(() => {
  cwd = temporaryFolder();
});

async function run(command: string, environment: Readonly<Record<string, string>> = {}) {
  return await smallWorld().run(command, { root, cwd, core, environment });
}

describe.each(DECK_LANGUAGES)('in %s', (language) => {
  test('has no problem at all, and every edition of the cards is made of it', async () => {
    expect((await run(`init deck --language ${language}`)).code).toBe(0);
    const checked = await run('check --content deck --json');
    expect(JSON.parse(checked.stdout)).toEqual({ ok: true, diagnostics: [] });
    const { code, stdout } = await run('build --content deck --out deck-pdf --json');
    const { diagnostics, manifest } = JSON.parse(stdout);
    expect([code, diagnostics]).toEqual([0, []]);
    const editions = manifest.plans.map((plan: { edition: string; total: number }) => [
      plan.edition,
      plan.total,
    ]);
    expect(editions).toEqual([
      ['coloured-paper', 6],
      ['white-paper', 6],
      ['large-print', 6],
    ]);
  });

  test('its example of a printer is copied and printed through, after the sheet that it is measured with', async () => {
    await run(`init deck --language ${language}`);
    const calibrated = await run('calibrate --content deck --out sheet.pdf');
    expect(calibrated.stdout).toContain('deck/printers');
    const files = readFolder(join(cwd, 'deck'));
    const path = Object.keys(files).find((name) => name.startsWith('printers/')) ?? '';
    expect(files['README.md']).toContain(path);
    expect(files[path]).toContain('calibrate --content deck');
    const example = readFileSync(join(cwd, 'deck', path), 'utf8');
    const copy = example.replace('shift: { x: 0', 'shift: { x: 1.5').replace(/^# (back|trays):/gm, '$1:');
    writeFiles(cwd, { 'deck/printers/mine.yaml': copy });
    const built = await run(
      'build --content deck --out out --only cards --edition coloured-paper --backs long --printer mine --json',
    );
    const { ok, diagnostics, plan } = JSON.parse(built.stdout);
    expect([ok, diagnostics]).toEqual([true, []]);
    const trays = plan.sheets.flatMap(({ tray }: { tray?: unknown }) =>
      tray === undefined ? [] : [typeof tray],
    );
    expect(trays.toSorted()).toEqual(['number', 'string']);
  });

  test('its choice is drawn as its file and its README say', async () => {
    await run(`init deck --language ${language}`);
    const files = readFolder(join(cwd, 'deck'));
    const path = Object.keys(files).find((name) => name.startsWith('keuzes/')) ?? '';
    const name = path.slice('keuzes/'.length, -'.yaml'.length);
    expect(files[path]).toContain(`--content deck --only cards --selection ${name}\n`);
    expect(files['README.md']).toContain(path);
    const built = await run(
      `build --content deck --out out --only cards --edition coloured-paper --selection ${name} --json`,
    );
    expect(JSON.parse(built.stdout)).toMatchObject({ ok: true, plan: { total: 6, free: 42 } });
  });
});

test('says what to do next, in which language it was made, and which others there are', async () => {
  const { code, stdout, stderr } = await run('init deck', { LANG: 'fr_BE.UTF-8', SOURCE_DATE_EPOCH: '0' });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('en français');
  expect(stdout).toContain('--language nl|en|de');
  expect(stdout).toContain('npx kletspot build --content deck --out deck-pdf\n');
  const files = readFolder(join(cwd, 'deck'));
  expect(files['deck.yaml']).toContain("language: fr\nversion: '0.1.0'\ndate: '1970-01-01'\n");
  expect(Object.keys(files).filter((path) => path.startsWith('strings/'))).toEqual([
    'strings/en.yaml',
    'strings/fr.yaml',
  ]);
  expect(Object.values(files).join('')).not.toMatch(/\{(folder|out)\}/);
});

test('a folder that holds something is refused and stays as it is; an empty one is used', async () => {
  writeFiles(cwd, { 'vol/brief.txt': 'van mij' });
  const { code, stderr } = await run('init vol');
  expect(code).toBe(1);
  expect(stderr).toContain('project/folder-in-use');
  expect(stderr).toContain('brief.txt');
  expect(readFolder(join(cwd, 'vol'))).toEqual({ 'brief.txt': 'van mij' });
  mkdirSync(join(cwd, 'leeg'));
  expect((await run('init leeg')).code).toBe(0);
  expect((await run('init vol/brief.txt')).stderr).toContain('project/not-a-folder');
});

test.each([
  ['init', 'command/missing-word'],
  ['init een twee', 'command/too-many-words'],
  ['init deck --language es', 'command/no-starter'],
  ['init deck --lang it', 'command/unknown-language'],
  ['init deck --selection team', 'command/unknown-option'],
])('%s is wrong use, and nothing is written', async (command, code) => {
  const ran = await run(`${command} --json`);
  expect(ran.code).toBe(2);
  expect(JSON.parse(ran.stdout).diagnostics.map((each: { code: string }) => each.code)).toEqual([code]);
  expect(readFolder(cwd)).toEqual({});
});
