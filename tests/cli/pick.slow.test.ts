/** `kletspot pick` from its first screen to the file it leaves, with the real engine and a terminal of the test. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { collect } from '../../src/diagnostics.ts';
import { projectFolders, readProject } from '../../src/node/project.ts';
import { chooseFromFiles } from '../../src/run/base-choice.ts';
import { codeBlocks, emphasised, guideNamed } from '../guides/guides.ts';
import { readFolder, temporaryFolder, writeFiles } from '../node/folders.ts';
import { KEYS, openTerminal, type TestTerminal, withoutCodes } from '../node/pick-world.ts';
import { smallWorld } from '../node/small-world.ts';
import { ROOT } from '../places.ts';

const { down, enter, escape: esc, space, tab, ctrlC, ctrlN, ctrlS, ctrlZ } = KEYS;

let cwd: string;

beforeEach(() => {
  cwd = temporaryFolder();
});

/** The numbers of the cards in a saved file, as a build takes them. */
function cardsIn(name: string): readonly string[] {
  const problems = collect();
  const folders = {
    ...projectFolders(undefined, cwd, ROOT),
    choice: { key: 'keuze/x.yaml', path: join(cwd, name) },
  };
  const files = readProject(folders, problems.report);
  const content = files && readContent(files, problems.report);
  const request = { file: 'keuze/x.yaml', parts: {}, spareSeed: 0, typed: undefined };
  const chosen = files && content && chooseFromFiles(files, content, request, problems.report);
  expect(problems.diagnostics).toEqual([]);
  return (chosen?.clusters ?? []).flatMap(({ cards }) => cards.map(({ number }) => number));
}

test('keeps cards and a cluster, adds one of one’s own, saves, and says how to build it', async () => {
  const terminal = await openTerminal('pick --lang nl', cwd);
  await terminal.type(tab, down, space, 'gelijkgestemden', 'x');
  expect(terminal.screen()).toContain('Geen kaart heeft');
  await terminal.type(esc, 'curatieve', space, esc);
  await terminal.type(ctrlN, 'Wat doet deugd?', enter, 'Laat tijd.');
  expect(terminal.screen()).toMatch(/1\.E1 · zoals gedrukt, 1[456](,\d)? pt\nWat doet deugd\?/);
  await terminal.type(enter);
  expect(terminal.screen()).toContain('5 van 26 kaarten en 1 eigen\n2 vellen: 1 × groen, 1 × geel\n');
  await terminal.type(ctrlS, 'Onze pot', enter, '\x15', 'onze pot', enter);
  const { code, stdout, stderr } = await terminal.ended;
  expect([code, stderr.includes('fout')]).toEqual([0, false]);
  expect(withoutCodes(stdout)).toContain(
    'Bewaard in onze pot.yaml: 6 kaarten, waarvan 1 eigen.\n' +
      'Maak de pdf\'s:\n  npx kletspot build --only cards --selection "onze pot.yaml" --lang nl\n',
  );
  expect(Object.keys(readFolder(cwd))).toEqual(['onze pot.yaml']);
  expect(cardsIn('onze pot.yaml')).toEqual(['1.2', '1.3', '1.4', '1.5', '1.E1', '3.2']);
  expect(readFileSync(join(cwd, 'onze pot.yaml'), 'utf8')).toMatch(
    /curatieve-acties # 3\.2 Welke curatieve acties .*…\n/,
  );
});

describe('leaving loses nothing', () => {
  test.each([
    ['Ctrl+C', ctrlC],
    ['Esc, then “draft”', `${esc}2`],
  ])('%s keeps a draft and says where; going on with it finds all', async (_, keys) => {
    const terminal = await openTerminal('pick --lang en', cwd);
    await terminal.type(tab);
    for (const key of keys) await terminal.type(key);
    const { code, stdout } = await terminal.ended;
    expect(code).toBe(0);
    expect(withoutCodes(stdout)).toContain('npx kletspot pick my-pot.draft.yaml --lang en\n');
    expect(cardsIn('my-pot.draft.yaml')).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5']);

    const again = await openTerminal('pick my-pot.draft.yaml', cwd);
    expect(again.screen()).toContain('5 of 26 cards\n1 sheet: 1 × groen\n');
    await again.type(ctrlC);
    expect(withoutCodes((await again.ended).stdout)).toContain('Nothing was changed.');
    expect(cardsIn('my-pot.draft.yaml')).toHaveLength(5);
  });

  test('a window that is closed, a program that is stopped, and one that is killed', async () => {
    for (const [index, end] of (['hangUp', 'stop'] as const).entries()) {
      const terminal = await openTerminal(`pick pot-${index}.yaml`, cwd);
      await terminal.type(tab);
      terminal[end]();
      await terminal.ended;
      expect(cardsIn(`pot-${index}.draft.yaml`)).toHaveLength(5);
    }
    const terminal = await openTerminal('pick pot.yaml', cwd);
    await terminal.type(tab);
    await expect.poll(() => existsSync(join(cwd, 'pot.draft.yaml'))).toBe(true);
    terminal.stop();
    await terminal.ended;
  });

  test('an earlier draft is told and never written over', async () => {
    writeFiles(cwd, { 'my-pot.draft.yaml': 'cards: [4.1]\n' });
    const terminal = await openTerminal('pick', cwd, { columns: 100 });
    expect(terminal.screen()).toContain('An earlier draft is in my-pot.draft.yaml');
    await terminal.type(tab, ctrlC);
    await terminal.ended;
    expect(readFolder(cwd)['my-pot.draft.yaml']).toBe('cards: [4.1]\n');
    expect(cardsIn('my-pot.draft-2.yaml')).toHaveLength(5);
  });

  test('a file that is there is replaced only when one says so', async () => {
    writeFiles(cwd, { 'my-pot.yaml': '# mine\n' });
    const terminal = await openTerminal('pick other.yaml', cwd);
    await terminal.type(tab, ctrlS, enter, '\x15', 'my-pot.yaml', enter);
    expect(terminal.screen()).toContain('my-pot.yaml is there already.');
    expect(readFolder(cwd)['my-pot.yaml']).toBe('# mine\n');
    await terminal.type('2');
    await terminal.ended;
    expect(cardsIn('my-pot.yaml')).toHaveLength(5);
    expect(Object.keys(readFolder(cwd))).toEqual(['my-pot.yaml']);
  });

  test('a place where nothing can be written is told, and one goes on choosing', async () => {
    writeFiles(cwd, { file: '' });
    const terminal = await openTerminal('pick pot.yaml', cwd);
    await terminal.type(tab, ctrlS, enter, '\x15', 'file/pot.yaml', enter);
    expect(terminal.screen()).toMatch(/is a\s+file, not a folder|is\s+a file/);
    await terminal.type(ctrlC);
    await terminal.ended;
    expect(cardsIn('pot.draft.yaml')).toHaveLength(5);
  });
});

describe('going on with a choice', () => {
  const POT = `title: Onze pot
cards: ['4.1', hefbomen]
own-cards:
  - cluster: zorg
    text: Wat doet deugd?
own-clusters:
  - { id: zorg, title: Zorg, colour: { name: oranje, hex: '#f4b183' }, shape: kring }
sort: listed
copies: 2
`;

  // The file says `sort: listed`: what was listed first comes first.
  test('what is not changed stays; own clusters are there too', async () => {
    writeFiles(cwd, { 'pot.yaml': POT });
    const terminal = await openTerminal('pick pot.yaml', cwd);
    expect(terminal.screen()).toContain('2 of 26 cards and 1 of your own\n');
    await terminal.type('zorg', ctrlN, 'En morgen?', enter, enter, ctrlS, enter, enter);
    await terminal.ended;
    const saved = readFileSync(join(cwd, 'pot.yaml'), 'utf8');
    expect(saved).toContain('copies: 2\n');
    expect(saved).toContain('sort: listed\n');
    expect(cardsIn('pot.yaml')).toEqual(['4.1', '4.1', '2.3', '2.3', '6.E1', '6.E2', '6.E1', '6.E2']);
  });

  test('one that comes with the deck is saved under its name here', async () => {
    const terminal = await openTerminal('pick gesprek', cwd);
    expect(terminal.screen()).toContain('6 of 26 cards\n');
    await terminal.type('2.3', space, ctrlS, enter, enter);
    await terminal.ended;
    expect(Object.keys(readFolder(cwd))).toEqual(['gesprek.yaml']);
    expect(cardsIn('gesprek.yaml')).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5', '3.4', '2.3']);
  });

  test('what the deck does not have is told, and nothing is changed', async () => {
    writeFiles(cwd, { 'pot.yaml': 'cards: [hefboom]\n' });
    const { code, stderr } = await (await openTerminal('pick pot.yaml', cwd)).ended;
    expect(code).toBe(1);
    expect(stderr).toContain('selection/unknown-card');
  });
});

/** The next card with a cross. */
async function leaveNext(terminal: TestTerminal): Promise<void> {
  while (!/^> +\[x\]/m.test(terminal.screen())) await terminal.type(down);
  await terminal.type(space);
}

describe('a pot of twelve cards with two of one’s own, by the steps of the guide', () => {
  test('nl/eigen-pot', async () => {
    const guide = guideNamed('content/guides/nl/eigen-pot.md');
    const [, pick = '', build = ''] = codeBlocks(guide);
    const terminal = await openTerminal(pick.replace('npx kletspot ', '').trim(), cwd);
    await terminal.type(enter, down, down, down);
    expect(terminal.screen()).toMatch(/^> \d Trek van elke kleur enkele op goed geluk/m);
    await terminal.type(enter, '2', enter);
    expect(terminal.screen()).toContain('10 van 26 kaarten\n');
    await terminal.type(enter, down);
    expect(terminal.screen()).toMatch(/^> \d Voeg een eigen kaart toe/m);
    await terminal.type(enter, 'Wanneer voelde jij je hier thuis?', enter, enter);
    await terminal.type(enter, down, enter, KEYS.up, KEYS.right, KEYS.right, down);
    await terminal.type('Welke plek zou je een nieuwe buur tonen?', enter, 'Vraag door.', enter);
    expect(terminal.screen()).toContain('10 van 26 kaarten en 2 eigen\n');
    await terminal.type(enter);
    expect(terminal.screen()).toMatch(/^> 1 Bewaar onder een naam, en stop/m);
    await terminal.type(enter, 'Onze pot', enter, enter);
    const { code, stdout } = await terminal.ended;
    expect([code, withoutCodes(stdout)]).toEqual([0, expect.stringContaining(build)]);
    const cards = cardsIn('mijn-pot.yaml');
    expect(cards).toHaveLength(12);
    expect(cards).toEqual(expect.arrayContaining(['1.E1', '3.E1']));
    expect(new Set(cards.map((number) => number[0])).size).toBe(5);
    expect(emphasised(guide).filter((words) => !withoutCodes(stdout).includes(words))).toEqual([]);
  });

  test('en/own-deck', async () => {
    const guide = guideNamed('content/guides/en/own-deck.md');
    const [init = '', pick = '', build = ''] = [1, 4, 5].map((block) => codeBlocks(guide)[block]);
    const typed = (block: string): string => block.replace('npx kletspot ', '').trim();
    expect((await smallWorld().run(typed(init), { root: ROOT, cwd })).code).toBe(0);
    const terminal = await openTerminal(typed(pick), cwd);
    await terminal.type(enter, down, down, down);
    expect(terminal.screen()).toMatch(/^> \d Draw some of each colour at random/m);
    await terminal.type(enter, '2', enter);
    expect(terminal.screen()).toContain('12 of 18 cards\n');
    await leaveNext(terminal);
    await leaveNext(terminal);
    expect(terminal.screen()).toContain('10 of 18 cards\n');
    await terminal.type(enter, down);
    expect(terminal.screen()).toMatch(/^> \d Add a card of your own/m);
    await terminal.type(enter, 'Where did you feel at home?', enter, enter);
    await terminal.type(enter, down, enter, KEYS.up, KEYS.right, down);
    await terminal.type('Which place would you show?', enter, 'Ask on.', enter);
    expect(terminal.screen()).toContain('10 of 18 cards and 2 of your own\n');
    await terminal.type(enter);
    expect(terminal.screen()).toMatch(/^> 1 Save under a name, and stop/m);
    await terminal.type(enter, 'Our jar', enter, enter);
    const { code, stdout } = await terminal.ended;
    expect([code, withoutCodes(stdout)]).toEqual([0, expect.stringContaining(build)]);
    expect(emphasised(guide).filter((words) => !withoutCodes(stdout).includes(words))).toEqual([]);
  });
});

test('draws of each colour, and takes that back', async () => {
  const terminal = await openTerminal('pick', cwd);
  await terminal.type(enter, '4', '2', enter);
  expect(terminal.screen()).toContain('10 of 26 cards\n5 sheets:');
  await terminal.type(ctrlZ, enter, '4', '9', enter);
  expect(terminal.screen()).toMatch(/Nothing chosen yet.*9/s);
  await terminal.type(ctrlC);
  expect((await terminal.ended).code).toBe(0);
});

test('without a terminal it says what to use instead', async () => {
  const { code, stderr } = await smallWorld().run('pick', { root: ROOT, cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('command/no-terminal');
  expect(stderr).toContain('--cards');
});

test('questions one by one: nothing is drawn, and the same file comes of it', async () => {
  const terminal = await openTerminal('pick --lang nl', cwd, { environment: { TERM: 'dumb' } });
  await terminal.type('alle\n', '2.3 9.9\n', '2.3\n', '\n', '\n', '\n');
  expect(terminal.written()).toContain('Geen kaart van deze cluster: 9.9.');
  await terminal.type('Wat doet deugd?\n', '7\n', '4\n', '\n', '\n', 'Onze pot\n', '\n');
  const { code, stdout } = await terminal.ended;
  expect(code).toBe(0);
  expect(stdout).not.toContain('\x1b');
  expect(stdout).toContain('Bewaard in mijn-pot.yaml: 7 kaarten, waarvan 1 eigen.');
  expect(cardsIn('mijn-pot.yaml')).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5', '2.3', '4.E1']);
  expect(Object.keys(readFolder(cwd))).toEqual(['mijn-pot.yaml']);
});

test('questions that are broken off keep a draft', async () => {
  const terminal = await openTerminal('pick --plain', cwd);
  await terminal.type('all\n');
  terminal.hangUp();
  expect((await terminal.ended).stdout).toContain('npx kletspot pick my-pot.draft.yaml');
  expect(cardsIn('my-pot.draft.yaml')).toHaveLength(5);
});

test('NO_COLOR is heeded, and the words tell clusters and choice', async () => {
  const terminal = await openTerminal('pick', cwd, { environment: { NO_COLOR: '1' } });
  await terminal.type(space);
  expect(terminal.written()).not.toMatch(/\x1b\[[0-9;]*m/);
  expect(terminal.screen()).toMatch(
    /> +1 Eenzaamheid bij jezelf · groen · persoon +5\/5\n +\[x\] 1\.1 Word je/,
  );
  await terminal.type(ctrlC);
  await terminal.ended;
});
