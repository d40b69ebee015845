/** The package as `npm pack` makes it, installed in an empty folder elsewhere: it needs nothing of this repository. */
import { execSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kletspot } from '../cli/process.ts';
import { readFolder } from '../node/folders.ts';
import { expectWhole } from '../node/output/expect-whole.ts';
import { ROOT } from '../places.ts';

const MEGABYTE = 1_000_000;

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** With a space, as folders of people have. */
let home: string;
let project: string;
let packed: Packed;
let bin: string;
let environment: Readonly<Record<string, string>>;

beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'kletspot een pakket ')));
  project = join(home, 'mijn project');
  const pack = execSync(`npm pack --json --pack-destination "${home}"`, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  [packed] = JSON.parse(pack.slice(pack.indexOf('[\n')));
  execSync(
    `npm install --prefer-offline --no-audit --no-fund --prefix "${project}" "${join(home, packed.filename)}"`,
    {
      stdio: 'pipe',
    },
  );
  bin = join(project, 'node_modules', 'kletspot', 'scripts', 'kletspot.mjs');
  environment = { XDG_CACHE_HOME: join(home, 'cache'), LOCALAPPDATA: join(home, 'cache'), HOME: home };
  for (const folder of ['', 'lib', 'content'])
    chmodSync(join(project, 'node_modules', 'kletspot', folder), 0o555);
}, 300_000);

afterAll(() => {
  for (const folder of ['', 'lib', 'content'])
    chmodSync(join(project, 'node_modules', 'kletspot', folder), 0o755);
  rmSync(home, { recursive: true, force: true });
});

const run = (...args: string[]) => kletspot(args, { bin, cwd: project, environment });

/** All that lies in the package, once it is installed. */
const installed = () => readdirSync(join(project, 'node_modules', 'kletspot'), { recursive: true }).length;

describe('the package', () => {
  test('is small but for its fonts, and holds no tests and no sources', () => {
    const paths = packed.files.map(({ path }) => path);
    const others = paths.filter((path) => !path.endsWith('.ttf'));
    const bytes = others.map((path) => readFileSync(join(project, 'node_modules', 'kletspot', path)));
    expect(gzipSync(Buffer.concat(bytes)).length).toBeLessThan(3 * MEGABYTE);
    const strange = /^(src|tests|dist|node_modules|\.)|\.(ts|otf)$/;
    expect(others.filter((path) => strange.test(path))).toEqual(['lib/index.d.ts']);
  });

  test('says whose its words are, and names the libraries in its code', () => {
    const { license, private: isPrivate } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect([license, isPrivate]).toEqual(['SEE LICENSE IN LICENSE', true]);
    expect(packed.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['LICENSE', 'content/LICENSE.md', 'fonts/LICENSES.md', 'lib/LICENSES.txt']),
    );
    const licences = readFileSync(join(project, 'node_modules', 'kletspot', 'lib', 'LICENSES.txt'), 'utf8');
    for (const name of ['pdfkit', 'fontkit', 'commander', 'yaml', 'handlebars', 'css-tree']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
  });

  test('brings what it runs with, and no more', () => {
    const modules = readdirSync(join(project, 'node_modules'));
    expect(modules.filter((name) => ['tsx', 'esbuild', 'typescript', 'pdfkit'].includes(name))).toEqual([]);
  });
});

describe('installed, in a folder that may not be written', () => {
  test('a new deck is begun, checked, listed and built whole, beside where it is run', async () => {
    const before = installed();
    expect(await run('init', 'my-deck', '--language', 'en')).toMatchObject({ code: 0 });
    const built = await run('build', '--content', 'my-deck', '--json');
    expect(JSON.parse(built.stdout)).toMatchObject({ ok: true });
    expect(built.code).toBe(0);
    const out = join(project, 'dist');
    expectWhole(out);
    const made = Object.keys(readFolder(out));
    expect(made).toEqual(
      expect.arrayContaining(['index.html', 'page/kletspot.js', 'downloads/kletspot-pakket.zip']),
    );
    expect(made.some((path) => path.endsWith('.webp'))).toBe(true);
    expect(readFileSync(join(out, 'page', 'licenties.txt'), 'utf8')).toContain('pdfkit');
    expect(await run('check', '--content', 'my-deck')).toMatchObject({ code: 0 });
    const { stdout } = await run('list', '--content', 'my-deck', '--json');
    expect(JSON.parse(stdout).cards).toHaveLength(18);
    expect(installed()).toBe(before);
  });

  test('without a deck of one’s own it makes the one that it brings', async () => {
    const { code, stdout } = await run('build', '--only', 'cards', '--no-previews', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).manifest.files.length).toBeGreaterThan(5);
    expect(statSync(join(project, 'dist', 'eigen', 'downloads')).isDirectory()).toBe(true);
  });

  test('a program gives files and gets files, or problems at their places', () => {
    writeFileSync(join(project, 'program.mjs'), PROGRAM);
    const told = execSync('node program.mjs', {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, ...environment },
    });
    const { good, wrong, mistyped, checks } = JSON.parse(told);
    expect(good.ok).toBe(true);
    expect(good.files).toContain('downloads/kletspot-kaarten-gekleurd-papier.pdf');
    expect(good.files).toContain('manifest.json');
    expect(good.head).toBe('%PDF-');
    expect(wrong).toMatchObject({ ok: false, files: [] });
    expect(wrong.diagnostics[0]).toMatchObject({ file: 'content/deck.yaml', severity: 'error' });
    expect(mistyped).toEqual(['command/unknown-option', 'command/unknown-product', 'command/unknown-option']);
    expect(checks).toEqual([true, false]);
  });
});

const PROGRAM = `
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { build, check } from 'kletspot';

const files = new Map(
  readdirSync('my-deck', { recursive: true })
    .filter((path) => statSync('my-deck/' + path).isFile())
    .map((path) => ['content/' + path.replaceAll('\\\\', '/'), readFileSync('my-deck/' + path)]),
);
const broken = new Map(files).set('content/deck.yaml', new TextEncoder().encode('title: ['));
const options = { only: ['cards'], edition: 'coloured-paper', blanks: false, previews: false };
const good = await build(files, options);
const wrong = await build(broken, options);
const mistyped = [];
for (const each of [{ colour: 'red' }, { only: 'flags' }, { out: 'dist' }]) {
  mistyped.push((await build(files, each)).diagnostics[0].code);
}
const checks = [(await check(files)).ok, (await check(broken, { lang: 'nl' })).ok];
const paths = [...good.files.keys()];
const pdf = good.files.get('downloads/kletspot-kaarten-gekleurd-papier.pdf');
console.log(JSON.stringify({
  good: { ok: good.ok, files: paths, head: new TextDecoder().decode(pdf?.subarray(0, 5)) },
  wrong: { ...wrong, files: [...wrong.files.keys()] },
  mistyped,
  checks,
}));
`;
