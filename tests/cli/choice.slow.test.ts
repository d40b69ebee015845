/** Choosing cards by the command: what it asks, what it makes, what it says, and how it ends. */
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import type { Core } from '../../src/node/core.ts';
import type { ManifestFile } from '../../src/node/manifest.ts';

import type { BuildRequest } from '../../src/request/request.ts';
import { chooseFromFiles } from '../../src/run/base-choice.ts';
import { checkProducts, makeProducts } from '../../src/run/make.ts';
import { readFolder, temporaryFolder, writeFiles } from '../node/folders.ts';
import { smallCore } from '../node/small-core.ts';
import { smallWorld } from '../node/small-world.ts';
import { ROOT } from '../places.ts';
import { differences } from '../same-bytes.ts';

const root = ROOT;

/** The real core, but for the page. */
const core: Core = {
  ...smallCore,
  readContent: async (...given) => readContent(...given),
  chooseCards: async (...given) => chooseFromFiles(...given),
  checkProducts: async (...given) => checkProducts(...given),
  makeProducts: async (...given) => makeProducts(...given),
};

const POT = `
title: Onze pot
cards: [1.2, 4.1]
own-cards:
  - cluster: groen
    text: Bij wie kan jij terecht?
    note: Laat tijd.
  - cluster: zorg
    text: Wat doet deugd?
own-clusters:
  - { id: zorg, title: Zorg, colour: { name: oranje, hex: '#f4b183' }, shape: kring }
`;

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
  writeFiles(folder, {
    'pot.yaml': POT,
    'fout.yaml': 'cards:\n  - 4.1\n  - hefboom\n',
    'te-veel.yaml': 'draw: 9\n',
  });
});

async function run(command: string) {
  return await smallWorld().run(command, { root, cwd: folder, core });
}

async function build(options: string) {
  const out = temporaryFolder();
  const ran = await run(
    `build --only cards --edition coloured-paper --out ${join(out, 'out')} --json ${options}`,
  );
  const { ok, diagnostics, manifest, seed } = JSON.parse(ran.stdout);
  const all = manifest?.files.find(({ path }: ManifestFile) => path.endsWith('gekleurd-papier.pdf'));
  const codes: string[] = diagnostics.map(({ code }: { code: string }) => code);
  return { code: ran.code, ok, codes, diagnostics, seed, cards: all?.cards as string[], manifest, out };
}

async function asked(command: string): Promise<BuildRequest['choice']> {
  let choice: BuildRequest['choice'];
  const small: Core = {
    ...smallCore,
    makeProducts: async (files, request, report) => {
      choice = request.choice;
      return smallCore.makeProducts(files, request, report);
    },
  };
  await smallWorld().run(command, { core: small });
  return choice;
}

describe('what is asked', () => {
  test.each<[string, object | undefined]>([
    ['build', undefined],
    ['build --no-blanks', undefined],
    ['build --clusters groen,4', { parts: { clusters: ['groen', '4'] }, typed: '--clusters groen,4' }],
    ['build --clusters groen --clusters 4', { parts: { clusters: ['groen', '4'] } }],
    ['build --cards 4.10,1.1', { parts: { cards: ['4.10', '1.1'] }, typed: '--cards 4.10,1.1' }],
    ['build --without wit', { parts: { without: ['wit'] } }],
    ['build --draw 2 --seed 0', { parts: { draw: { from: 'each', count: 2 }, seed: 0 }, typed: '--draw 2' }],
    [
      'build --draw-total 12 --seed 4294967295',
      { parts: { draw: { from: 'all', count: 12 }, seed: 4294967295 } },
    ],
    ['build --sort listed --copies 3', { parts: { sort: 'listed', copies: 3 } }],
    ['build --selection team', { file: 'content/keuzes/team.yaml', parts: {}, typed: '--selection team' }],
    ['build --cards Één', { parts: { cards: ['Één'] }, typed: undefined }],
  ])('%s', async (command, expected) => {
    const choice = await asked(command);
    if (expected === undefined) expect(choice).toBeUndefined();
    else expect(choice).toMatchObject(expected);
  });

  test('a spare seed is a number of four bytes, another each time', async () => {
    const seeds = [];
    for (let time = 0; time < 5; time += 1) seeds.push((await asked('build --draw 1'))?.spareSeed ?? -1);
    expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed <= 4294967295)).toBe(true);
    expect(new Set(seeds).size).toBeGreaterThan(1);
  });

  test('any choice goes to dist/eigen', async () => {
    const world = smallWorld();
    expect((await world.run('build --copies 1')).stdout).toContain(' in dist/eigen\n');
    expect(Object.keys(readFolder(world.dist)).every((path) => path.startsWith('eigen/'))).toBe(true);
  });
});

describe('wrong use ends with 2', () => {
  test.each([
    ['--draw 0', '--draw is "0"; a whole number from 1 was expected.'],
    ['--draw -1', '--draw is "-1"'],
    ['--draw 1.5', '--draw is "1.5"'],
    ['--draw twee', '--draw is "twee"'],
    ['--draw=', 'The option --draw was given an empty value.'],
    ['--draw-total 0', '--draw-total is "0"'],
    ['--draw 1 --draw-total 2', '--draw and --draw-total do not go together.'],
    ['--draw 1 --seed -1', '--seed is "-1"; a whole number from 0 to 4294967295 was expected.'],
    ['--draw 1 --seed 4294967296', '--seed is "4294967296"'],
    ['--draw 1 --seed geluk', '--seed is "geluk"'],
    ['--copies 0', '--copies is "0"; a whole number from 1 to 1000 was expected.'],
    ['--copies 1001', '--copies is "1001"'],
    ['--sort abc', '--sort cannot be "abc".'],
    ['--clusters groen,', 'The option --clusters was given an empty value.'],
    ['--cards=', 'The option --cards was given an empty value.'],
    ['--selection=', 'The option --selection was given an empty value.'],
    ['--only booklet --cards 1.1', '--cards changes nothing here'],
  ])('build %s', async (options, words) => {
    const { code, stdout, stderr } = await run(`build ${options}`);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr.match(/command\//g)?.length).toBe(1);
  });
});

describe('what the deck does not have ends with 1', () => {
  test.each([
    ['--cards 4.10', 'selection/unknown-card  The deck has no card "4.10".'],
    ['--cards hefboomen', 'Did you mean 2.3 (hefbomen)?'],
    ['--clusters paars', 'selection/unknown-cluster'],
    ['--clusters groen --without groen', 'selection/empty'],
    [
      '--clusters groen,wit --draw 6',
      '6 cards cannot be drawn from cluster 1 (jezelf, groen): it has 5 here.',
    ],
    ['--draw 99999999999', 'selection/too-few'],
    ['--draw-total 27', 'selection/too-few-in-all'],
    ['--selection taem', 'No choice "taem" comes with this deck.\n    Did you mean team?'],
    ['--selection weg.yaml', 'selection/no-file  There is no file weg.yaml.'],
    ['--selection team.yaml', 'For the choice that comes with the deck: --selection team.'],
    ['--selection .', 'selection/unknown-choice'],
    [
      '--selection fout.yaml',
      'fout.yaml:3:5  error  selection/unknown-card  The deck has no card "hefboom".',
    ],
    ['--selection te-veel.yaml', 'te-veel.yaml:1:7  error  selection/too-few'],
  ])('%s', async (options, words) => {
    const out = join(temporaryFolder(), 'out');
    const { code, stdout, stderr } = await run(
      `build --only cards --edition white-paper --out ${out} ${options}`,
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).not.toContain(' 2 errors');
  });
});

describe('a build of a choice', () => {
  test('lists its cards in the order of the sheets, copies repeated', async () => {
    const { code, cards, codes, seed } = await build('--cards 4.1,1.3,1.1 --sort listed --copies 2');
    expect({ code, codes, seed }).toEqual({ code: 0, codes: [], seed: undefined });
    const green = ['zelf-uitgesloten', 'zelf-geconfronteerd'];
    expect(cards).toEqual(['betekenis-van-de-buurt', 'betekenis-van-de-buurt', ...green, ...green]);
  });

  test('has one’s own cards and papers', async () => {
    const { code, cards, manifest } = await build('--selection pot.yaml');
    expect([code, cards]).toEqual([0, ['gevoelens-en-effect', '1.E1', 'betekenis-van-de-buurt', '6.E1']]);
    const paths = manifest.files.map(({ path }: ManifestFile) => path);
    expect(paths).toContain('downloads/kletspot-kaarten-6-oranje.pdf');
    expect(manifest.plan.sheets.map(({ colour }: { colour: string }) => colour)).toEqual([
      'groen',
      'blauw',
      'oranje',
    ]);
  });

  test('says the seed of an unseeded draw, which makes the same bytes again', async () => {
    const one = await build('--draw-total 6');
    expect(one.cards.length).toBe(6);
    const again = await build(`--draw-total 6 --seed ${one.seed}`);
    expect(again.seed).toBe(one.seed);
    const [first, second] = [one, again].map(({ out }) => readFolder(join(out, 'out')));
    expect(differences(first ?? {}, second ?? {})).toEqual([]);
  });

  test('takes the card that is named three times once, with a warning', async () => {
    const { code, ok, codes, cards } = await build('--cards 1.1,zelf-geconfronteerd,1.1');
    expect({ code, ok, cards }).toEqual({ code: 0, ok: true, cards: ['zelf-geconfronteerd'] });
    expect(codes).toEqual(['selection/named-again', 'selection/named-again']);
  });

  test('goes on from a file: an option replaces the part of its name', async () => {
    const { cards, seed } = await build('--selection team --clusters blauw --draw 2 --seed 7');
    expect([cards.length, seed]).toEqual([2, 7]);
  });

  test.each(['--draw 2', '--draw-total 10'])('adds one’s own cards to %s', async (draw) => {
    const { cards, code } = await build(`--selection pot.yaml --clusters groen,roos,geel,blauw,wit ${draw}`);
    expect([code, cards.length]).toEqual([0, 12]);
    expect(cards).toEqual(expect.arrayContaining(['1.E1', '6.E1']));
  });

  test('tells a person of blank cards, and how to leave them out', async () => {
    const out = join(temporaryFolder(), 'out');
    const command = `build --only cards --edition white-paper,large-print --out ${out} --cards 1.1,2.1`;
    expect((await run(command)).stdout).toContain(
      '\nBlank cards fill up the sheets: 14 of white-paper; 10 of large-print. --no-blanks leaves them out.\n',
    );
    expect((await run(`${command} --no-blanks`)).stdout).not.toContain('lank cards');
  });

  test('tells a person the seed', async () => {
    const out = join(temporaryFolder(), 'out');
    const command = `build --only cards --edition white-paper --out ${out} --draw 1 --seed 42`;
    expect((await run(`${command} --lang nl`)).stdout).toContain(
      '\nZaadje 42: met --seed 42 krijg je dezelfde kaarten',
    );
  });
});

describe('list', () => {
  test('has one’s own cards after those of their cluster', async () => {
    const { code, stdout } = await run('list --selection pot.yaml --json');
    expect(code).toBe(0);
    const { cards } = JSON.parse(stdout);
    expect(cards.length).toBe(28);
    expect(cards.filter(({ own }: { own: boolean }) => own)).toEqual([
      { id: '1.E1', number: '1.E1', cluster: 'jezelf', text: 'Bij wie kan jij terecht?', own: true },
      { id: '6.E1', number: '6.E1', cluster: 'zorg', text: 'Wat doet deugd?', own: true },
    ]);
    expect(cards[5].number).toBe('1.E1');
  });

  test('tells what is wrong with a choice', async () => {
    const { code, stderr } = await run('list --selection fout.yaml');
    expect(code).toBe(1);
    expect(stderr).toContain('fout.yaml:3:5');
  });
});

describe('check', () => {
  test('reads the choices that come with the deck, and one that is given', async () => {
    const asked: (string | undefined)[] = [];
    const small: Core = {
      ...smallCore,
      checkProducts: async (_, requests) => void asked.push(...requests.map(({ choice }) => choice?.file)),
    };
    const world = smallWorld();
    writeFiles(world.root, { 'content/keuzes/team.yaml': 'draw: 1', 'mijn.yaml': 'draw: 1' });
    await world.run('check', { core: small });
    await world.run('check --selection mijn.yaml', { core: small });
    const shipped = [undefined, 'content/keuzes/team.yaml'];
    expect(asked).toEqual([...shipped, ...shipped, 'keuze/mijn.yaml']);
  });

  test('ends with 1 when a choice that comes with the deck is left behind by it', async () => {
    const { code, stdout } = await run('check --selection fout.yaml --json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout).diagnostics).toEqual([
      expect.objectContaining({ file: 'fout.yaml', line: 3, column: 5, code: 'selection/unknown-card' }),
    ]);
  });
});
