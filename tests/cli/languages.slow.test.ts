/** Cards in two languages, and cards with words behind them: as people ask for them, read back from the files. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import type { Core } from '../../src/node/core.ts';
import { checkProducts, makeProducts } from '../../src/run/make.ts';
import { temporaryFolder } from '../node/folders.ts';
import { smallCore } from '../node/small-core.ts';
import { smallWorld } from '../node/small-world.ts';
import { conformanceProblems } from '../pdf/conformance.ts';
import { ROOT } from '../places.ts';
import { elementsRead } from '../products/booklet/booklet-reading.ts';

/** The real core, but for the page. */
const core: Core = {
  ...smallCore,
  readContent: async (...given) => readContent(...given),
  checkProducts: async (...given) => checkProducts(...given),
  makeProducts: async (...given) => makeProducts(...given),
};

let cwd: string;

beforeEach(async () => {
  cwd = temporaryFolder();
  await run('init deck --language nl');
  await run('translate he --content deck');
  translate('uitkijken', 'למה חיכית הבוקר?');
});

async function run(command: string) {
  return await smallWorld().run(command, { root: ROOT, cwd, core });
}

function translate(id: string, words: string): void {
  const path = join(cwd, 'deck/translations/he.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(`  ${id}: ''`, `  ${id}: '${words}'`));
}

const CARDS =
  'build --content deck --only cards --edition white-paper --no-previews --json --cards uitkijken';

async function built(options: string) {
  const { code, stdout } = await run(`${CARDS} --out pdf ${options}`);
  const { diagnostics } = JSON.parse(stdout);
  const codes = diagnostics.map((each: { code: string }) => each.code);
  const bytes = new Uint8Array(readFileSync(join(cwd, 'pdf/downloads/kletspot-kaarten-wit-papier.pdf')));
  return { code, codes, bytes };
}

/** Each paragraph that is read, in the order of the whole file, with the page that it stands on. */
function readAloud(bytes: Uint8Array) {
  return elementsRead(bytes).filter(({ role, words }) => role === 'P' && words !== '');
}

const DUTCH = 'Waar keek je vanmorgen naar uit?';

describe('two languages', () => {
  test.each([
    ['nl,he', ''],
    ['he,nl', ''],
    ['nl,he', '--second back'],
  ])('%s %s are read one after the other, from a file that conforms', async (asked, more) => {
    const { code, codes, bytes } = await built(`--languages ${asked} ${more}`);
    expect([code, new Set(codes)]).toEqual([
      0,
      new Set(['content/unread-translation', 'content/not-translated']),
    ]);
    const read = readAloud(bytes);
    const languages = read.map(({ words }) => (/\p{Script=Hebrew}/u.test(words) ? 'he' : 'nl'));
    expect(languages.slice(0, 2)).toEqual(asked.split(','));
    expect(read.slice(0, 2).map(({ page }) => page)).toEqual(more === '' ? [1, 1] : [1, 2]);
    expect(conformanceProblems(bytes)).toEqual([]);
  });

  test.each(['ar', 'uk', 'tr', 'fr', 'ti'])(
    'the starter is whole in nl and %s, which nobody has read yet',
    async (language) => {
      const { code, stdout } = await run(
        `build --content deck --only cards --no-previews --json --out whole --languages nl,${language}`,
      );
      const { diagnostics } = JSON.parse(stdout);
      const codes = diagnostics.map((each: { code: string }) => each.code);
      expect([code, codes]).toEqual([0, ['content/unread-translation']]);
      for (const name of ['gekleurd-papier', 'wit-papier', 'grote-letter']) {
        const bytes = readFileSync(join(cwd, `whole/downloads/kletspot-kaarten-${name}.pdf`));
        expect(conformanceProblems(new Uint8Array(bytes)), name).toEqual([]);
      }
    },
  );

  test('what is asked wrongly is told', async () => {
    for (const [options, expected] of [
      ['--languages nl,he,uk', 'command/wrong-languages'],
      ['--languages nl,nl', 'command/wrong-languages'],
      ['--second back', 'command/second-of-what'],
      ['--languages pl', 'content/no-such-translation'],
    ]) {
      const { stdout } = await run(`${CARDS} --out pdf ${options}`);
      const codes = JSON.parse(stdout).diagnostics.map((each: { code: string }) => each.code);
      expect(codes, options).toContain(expected);
    }
  });

  test('a translation that is there is looked through, not written over', async () => {
    const { code, stdout } = await run('translate he --content deck --json');
    const { missing, changed } = JSON.parse(stdout);
    expect([code, missing.length, changed.length]).toEqual([0, 23, 0]);
    expect(missing.map(({ id }: { id: string }) => id)).not.toContain('uitkijken');
  });
});

const BEHIND = 'Denk aan iets kleins.';

describe('words behind a card', () => {
  beforeEach(() => {
    const path = join(cwd, 'deck/deck.yaml');
    const deck = readFileSync(path, 'utf8');
    writeFileSync(path, deck.replace(/( +)- id: uitkijken\n/, `$1- id: uitkijken\n$1  back: ${BEHIND}\n`));
  });

  test('are told where no backs are printed', async () => {
    const { code, codes, bytes } = await built('');
    expect([code, codes]).toEqual([0, ['content/backs-not-printed']]);
    expect(readAloud(bytes).map(({ words }) => words)).not.toContain(BEHIND);
  });

  test.each(['long', 'short'])(
    'are read right after their front, turned over at the %s edge',
    async (edge) => {
      const { code, codes, bytes } = await built(`--backs ${edge} --copies 9 --order stack`);
      expect([code, codes]).toEqual([0, []]);
      const read = readAloud(bytes);
      expect(read.map(({ words }) => words)).toEqual(Array.from({ length: 9 }, () => [DUTCH, BEHIND]).flat());
      const fronts = read.filter(({ words }) => words === DUTCH).map(({ page }) => page);
      const backs = read.filter(({ words }) => words === BEHIND).map(({ page }) => page);
      expect(backs).toEqual(fronts.map((page) => page + 1));
      expect(conformanceProblems(bytes)).toEqual([]);
    },
  );
});
