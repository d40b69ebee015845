/** Every command in README and the guides, typed one after the other by somebody who follows the text. */
import { copyFileSync, cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import type { Core } from '../../src/node/core.ts';
import { chooseFromFiles } from '../../src/run/base-choice.ts';
import { checkProducts, makeCalibration, makeProducts } from '../../src/run/make.ts';
import { readFolder, temporaryFolder, writeFiles } from '../node/folders.ts';
import { KEYS, openTerminal } from '../node/pick-world.ts';
import { smallCore } from '../node/small-core.ts';
import { type Ran, smallWorld } from '../node/small-world.ts';
import { ROOT } from '../places.ts';
import { codeBlocks, commandsIn, GUIDES, type Guide, guideNamed } from './guides.ts';

/** The real core, but for the page, which other tests build. */
const core: Core = {
  ...smallCore,
  readContent: async (...given) => readContent(...given),
  chooseCards: async (...given) => chooseFromFiles(...given),
  checkProducts: async (...given) => checkProducts(...given),
  makeProducts: async (...given) => makeProducts(...given),
  makeCalibration: async (...given) => makeCalibration(...given),
};

/** The folder of the project, as it is after `npm ci`, with what people who follow a guide have by then. */
function projectFolder(): string {
  const root = temporaryFolder();
  for (const name of ['package.json', 'LICENSE', 'content', 'templates', 'fonts']) {
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  copyFileSync(join(root, 'content/keuze-voorbeeld.yaml'), join(root, 'my-choice.yaml'));
  const pots = ['my-pot.yaml', 'mijn-pot.yaml', 'mijn-pot.klad.yaml'];
  writeFiles(root, Object.fromEntries(pots.map((name) => [name, 'draw: 2\nseed: 1\n'])));
  const lists = ['questions.csv', 'vragen.csv'];
  writeFiles(root, Object.fromEntries(lists.map((name) => [name, 'Question;Theme\nWho are you?;You\n'])));
  return root;
}

async function type(command: string, root: string): Promise<Ran> {
  if (command.startsWith('pick')) return await openAndLeave(command, root);
  // Pictures are what takes longest, and no guide tells of more than that they are there.
  const rest = { build: ' --no-previews', preview: ' --port 0' }[command.split(' ')[0] ?? ''] ?? '';
  return await smallWorld().run(command + rest, { root, cwd: root, core });
}

async function openAndLeave(command: string, root: string): Promise<Ran> {
  const terminal = await openTerminal(command, root, { root, core });
  await terminal.type(KEYS.ctrlC);
  return await terminal.ended;
}

/** Types all commands of a guide; each must succeed. @param then what somebody does after a command */
async function follow(guide: Guide, root: string, then: (command: string, ran: Ran) => void = () => {}) {
  const commands = commandsIn(guide);
  const isMade = commands.find((command) => command.includes('my-deck'))?.startsWith('init') ?? true;
  if (!isMade) await type('init my-deck --language en', root);
  for (const command of commands) {
    const ran = await type(command, root);
    const { code, stderr } = ran;
    expect({ command, code, stderr: code === 0 ? '' : stderr }).toEqual({ command, code: 0, stderr: '' });
    then(command, ran);
  }
}

const COMMAND_LINE = guideNamed('content/guides/en/command-line.md');

test.each(GUIDES.filter((guide) => guide !== COMMAND_LINE && commandsIn(guide).length > 0))(
  '$path',
  async (guide) => {
    await follow(guide, projectFolder());
  },
);

test('the command line: a build measures what the guide shows, and keeps a booklet that was filled in as it says', async () => {
  const root = projectFolder();
  const shown = codeBlocks(COMMAND_LINE).find((block) => block.startsWith('Preflight')) ?? 'nothing';
  let hasShown = false;
  await follow(COMMAND_LINE, root, (command, { stdout }) => {
    if (command !== 'build') return;
    expect(stdout.split('\n')).toEqual(expect.arrayContaining(shown.trimEnd().split('\n')));
    // The next command that builds all finds it.
    writeFileSync(join(root, 'dist/downloads/reflectieboekje.pdf'), 'filled in');
    hasShown = true;
  });
  expect(hasShown).toBe(true);
  expect(readFolder(join(root, 'dist/downloads'))['reflectieboekje-bewaard.pdf']).toBe('filled in');
}, 300_000);

test.each(['nl/schrijfwijzer', 'en/words'])('%s shows a problem as it is told', async (name) => {
  const guide = guideNamed(`content/guides/${name}.md`);
  const shown = codeBlocks(guide).find((block) => block.includes('content/duplicate-id')) ?? 'nothing';
  const [, line = ''] = /^content\/deck\.yaml:(\d+):/.exec(shown) ?? [];
  const root = projectFolder();
  const deck = join(root, 'content/deck.yaml');
  const lines = readFileSync(deck, 'utf8').split('\n');
  lines[Number(line) - 1] = '      - id: hefbomen';
  writeFileSync(deck, lines.join('\n'));
  const { stdout, stderr } = await type(`check --lang ${guide.language}`, root);
  expect(stdout + stderr).toContain(shown);
});
