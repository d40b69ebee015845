/** `kletspot import`: a list becomes a deck that builds, and what was understood is said before anything is printed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Core } from '../../src/node/core.ts';
import { checkProducts, makeProducts } from '../../src/run/make.ts';
import { xlsx } from '../lists/reading.ts';
import { temporaryFolder, writeFiles } from '../node/folders.ts';
import { smallCore } from '../node/small-core.ts';
import { smallWorld } from '../node/small-world.ts';
import { ROOT } from '../places.ts';

/** The real core, but for the page. */
const core: Core = {
  ...smallCore,
  checkProducts: async (...given) => checkProducts(...given),
  makeProducts: async (...given) => makeProducts(...given),
};

let cwd: string;

beforeEach(() => {
  cwd = temporaryFolder();
});

async function run(command: string) {
  const environment = { SOURCE_DATE_EPOCH: '1795910400' };
  return await smallWorld().run(command, { root: ROOT, cwd, core, environment });
}

const LIST = [
  'Vraag;Thema',
  ...Array.from(
    { length: 40 },
    (_, index) => `Wat vind je van vraag ${index + 1}?;${index < 20 ? 'Jij' : 'Wij'}`,
  ),
].join('\n');

test('forty questions in two groups become sheets, with nobody named who did not write them', async () => {
  writeFiles(cwd, { 'mijn-vragen.csv': LIST });
  const { code, stdout } = await run('import mijn-vragen.csv --out deck --lang nl');
  expect(code).toBe(0);
  for (const words of [
    'kolom A (Vraag): de vraag',
    '40 kaarten in 2 groepen',
    'Jij: 20',
    'Taal: nl',
    'Mijn vragen',
  ])
    expect(stdout).toContain(words);
  const built = await run('build --content deck --only cards --edition coloured-paper --out pdf --json');
  const { ok, diagnostics, manifest } = JSON.parse(built.stdout);
  expect([ok, diagnostics]).toEqual([true, []]);
  expect(manifest.plans).toMatchObject([{ edition: 'coloured-paper', total: 6 }]);
});

test('the same list gives the same deck, in whatever kind of file it comes', async () => {
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = LIST.split('\n').map((line) => `<row>${line.split(';').map(cell).join('')}</row>`);
  writeFiles(cwd, { 'lijst.csv': LIST, 'lijst.tsv': LIST.replaceAll(';', '\t') });
  writeFileSync(join(cwd, 'lijst.xlsx'), xlsx({ Blad1: rows.join('') }));
  const decks = [];
  for (const kind of ['csv', 'tsv', 'xlsx']) {
    expect((await run(`import lijst.${kind} --out ${kind}`)).code).toBe(0);
    decks.push(readFileSync(join(cwd, kind, 'deck.yaml'), 'utf8'));
  }
  expect(new Set(decks).size).toBe(1);
});

test('a script that the deck can print is no problem, and says its language', async () => {
  writeFiles(cwd, { 'ar.txt': 'من أنت؟\nماذا تريد؟\n' });
  const { code } = await run('import ar.txt --out deck --language ar --title أسئلة');
  expect(code).toBe(0);
  expect(readFileSync(join(cwd, 'deck/deck.yaml'), 'utf8')).toContain('language: ar');
});

describe('what is wrong', () => {
  test.each([
    ['import', 2, 'command/missing-word'],
    ['import nergens.csv', 1, 'project/unreadable'],
    ['import lijst.csv --columns vraag=A', 2, 'command/wrong-column'],
    ['import lijst.csv --language dutch!', 2, 'command/no-language'],
    ['import lijst.csv --columns question=Nergens', 1, 'lists/no-such-column'],
    ['import leeg.csv', 1, 'lists/no-questions'],
    ['import lijst.csv --out vol', 1, 'project/folder-in-use'],
  ])('%s', async (command, exit, expected) => {
    writeFiles(cwd, { 'lijst.csv': LIST, 'leeg.csv': '\n', 'vol/iets.txt': 'x' });
    const { code, stdout } = await run(`${command} --json`);
    const { diagnostics } = JSON.parse(stdout);
    expect([code, diagnostics.map((each: { code: string }) => each.code)]).toEqual([exit, [expected]]);
    expect(existsSync(join(cwd, 'lijst'))).toBe(false);
  });
});
