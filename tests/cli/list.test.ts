import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { listTable } from '../../src/node/list.ts';
import { projectRoot } from '../../src/node/project.ts';
import { terminalWords } from '../../src/node/words.ts';
import { smallEngine } from '../node/small-engine.ts';
import { smallWorld } from '../node/small-world.ts';

const root = projectRoot();
const engine = {
  ...smallEngine,
  readContent: async (...given: Parameters<typeof readContent>) => readContent(...given),
};

test('lists the 26 cards and 18 themes of the real content, in the order of print', async () => {
  const { code, stdout } = await smallWorld().run('list --json', { root, engine });
  expect(code).toBe(0);
  const { cards, themes, ...rest } = JSON.parse(stdout);
  expect(rest).toEqual({});
  expect([cards.length, themes.length]).toEqual([26, 18]);
  expect(cards[0]).toEqual({
    id: 'zelf-geconfronteerd',
    number: '1.1',
    cluster: 'jezelf',
    text: 'Word je zelf geconfronteerd met gevoelens van eenzaamheid? Spelen die constant, vaak, af en toe?',
    own: false,
  });
  expect(Object.keys(themes[0])).toEqual(['id', 'number', 'part', 'title']);
  expect(new Set(cards.map((card: { id: string }) => card.id)).size).toBe(26);
});

test('as a table: whole lines where there is no terminal, cut to its width where there is', async () => {
  const whole = await smallWorld().run('list --lang nl', { root, engine });
  const lines = whole.stdout.split('\n');
  expect(lines[0]).toBe('Kaarten (26)');
  expect(lines).toContain("Thema's (18)");
  expect(lines[1]).toMatch(/^1\.1 {2}zelf-geconfronteerd +jezelf +Word je zelf .* af en toe\?$/);

  let shown = '';
  const stdout = { isTTY: true, columns: 40, write: (text: string) => (shown += text) };
  await smallWorld().run('list', { root, engine, stdout });
  expect(Math.max(...shown.split('\n').map((line) => line.length))).toBe(40);
  expect(shown).toContain('…\n');
});

test('without a booklet there is no table of themes', () => {
  const cards = [{ id: 'a', number: '1.1', cluster: 'c', text: 'Wie?', own: false }];
  expect(listTable({ cards, themes: [] }, terminalWords.en, undefined)).toBe('Cards (1)\n1.1  a  c  Wie?');
});
