/** Fonts of one's own, as the command meets them: told before anything is written, or printed in a whole PDF. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factsOf } from '../../src/node/preflight/file-facts.ts';
import { readFolder } from '../node/folders.ts';
import { edited, nameTable } from '../text/font-files.ts';
import { projectFonts } from '../text/project-fonts.ts';
import { cloneProject } from './clone-project.ts';
import { type Ended, kletspot } from './process.ts';

const [regular, original] = [...projectFonts()].find(([file]) => file.endsWith('Next_400Regular.ttf')) as [
  string,
  Uint8Array,
];
const font = Uint8Array.from(original);

// One for all of them; each changes no more than its fonts.
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kletspot-fonts-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const out = join(folder, 'dist');
const ARGUMENTS = ['--only', 'booklet,cards', '--edition', 'white-paper,screen', '--out', out, '--json'];
let bin = '';
let list = '';

beforeAll(async () => {
  bin = cloneProject(folder);
  list = readFileSync(join(folder, 'fonts', 'fonts.json'), 'utf8');
  expect((await kletspot(['build', ...ARGUMENTS], { bin })).code).toBe(0);
});

/** Puts a file in the place of the regular face. */
function use(name: string, bytes: Uint8Array): void {
  writeFileSync(join(folder, 'fonts', name), bytes);
  writeFileSync(join(folder, 'fonts', 'fonts.json'), list.replace(regular, `fonts/${name}`));
}

function codesOf({ stdout, stderr }: Ended): string[] {
  const { diagnostics } = JSON.parse(stdout || stderr) as { diagnostics: { code: string; file: string }[] };
  return diagnostics.map(({ code, file }) => `${code} ${file.split('/').at(-1)}`);
}

describe('a font that cannot be used', () => {
  test.each([
    [
      'Web.woff2',
      new TextEncoder().encode('wOF2, which is no more than its beginning'),
      'text/font-file-kind',
    ],
    ['Half.ttf', font.slice(0, 20_000), 'text/font-file-broken'],
    [
      'Rubbish.ttf',
      edited(font, { glyf: (table) => table.map((byte) => byte ^ 0x35) }),
      'text/font-file-broken',
    ],
    ['Variable', edited(font, { fvar: new Uint8Array(8) }), 'text/font-file-unfit'],
  ])('%s: check and build say what it is, and what was made before stays', async (name, bytes, code) => {
    use(name, bytes);
    const before = readFolder(out);
    const checked = await kletspot(['check', '--json'], { bin });
    const built = await kletspot(['build', ...ARGUMENTS], { bin });
    expect([checked.code, built.code]).toEqual([1, 1]);
    expect(codesOf(checked)).toEqual([`${code} fonts.json`]);
    expect(codesOf(built)).toEqual([`${code} fonts.json`]);
    expect(readFolder(out)).toEqual(before);
  });
});

describe('a font that can be used', () => {
  test.each([
    ['without a name', nameTable(''), 'Atkinson_Hyperlegible_Next-F1'],
    ['with a name that PDF cannot write', nameTable('Mijn #1 (vét)/x'), 'Mijn_1_vet_x'],
  ])('%s makes whole files', async (_, name, expected) => {
    use('Own.ttf', edited(font, { name }));
    const { code, stdout } = await kletspot(['build', ...ARGUMENTS], { bin });
    expect(code).toBe(0);
    const { files } = (JSON.parse(stdout) as { manifest: { files: { path: string }[] } }).manifest;
    const pdfs = files.map(({ path }) => path).filter((path) => path.endsWith('.pdf'));
    expect(pdfs).toHaveLength(2);
    for (const path of pdfs) {
      const names = factsOf(readFileSync(join(out, path))).fonts.map((fact) => fact.name);
      expect(names).toContain(expected);
      if (hasQpdf()) execFileSync('qpdf', ['--check', join(out, path)]);
    }
  });
});

/** A judge of its own, where it is installed. */
function hasQpdf(): boolean {
  try {
    execFileSync('qpdf', ['--version']);
    return true;
  } catch {
    return false;
  }
}
