import { expect, test } from 'vitest';
import { plainOf, readMarkdown } from '../../src/content/markdown.ts';
import { readContent } from '../../src/content/read.ts';
import { listContent, listTable } from '../../src/node/list.ts';
import { wordsIn } from '../../src/words/index.ts';
import { smallCore } from '../node/small-core.ts';
import { smallWorld } from '../node/small-world.ts';
import { ROOT } from '../places.ts';
import { FIVE } from '../selection/decks.ts';

const root = ROOT;
const core = {
  ...smallCore,
  readContent: async (...given: Parameters<typeof readContent>) => readContent(...given),
};

test('lists the 26 cards and 18 themes of the real content, in the order of print', async () => {
  const { code, stdout } = await smallWorld().run('list --json', { root, core });
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
  const whole = await smallWorld().run('list --lang nl', { root, core });
  const lines = whole.stdout.split('\n');
  expect(lines[0]).toBe('Kaarten (26)');
  expect(lines).toContain("Thema's (18)");
  expect(lines[1]).toMatch(/^1\.1 {2}zelf-geconfronteerd +jezelf +Word je zelf .* af en toe\?$/);

  let shown = '';
  const stdout = { isTTY: true, columns: 40, write: (text: string) => (shown += text) };
  await smallWorld().run('list', { root, core, stdout });
  expect(Math.max(...shown.split('\n').map((line) => line.length))).toBe(40);
  expect(shown).toContain('…\n');
});

test('without a booklet there is no table of themes', () => {
  const cards = [{ id: 'a', number: '1.1', cluster: 'c', text: 'Wie?', own: false }];
  expect(listTable({ cards, themes: [] }, wordsIn('en').progress, undefined)).toBe(
    'Cards (1)\n1.1  a  c  Wie?',
  );
});

test('check --json has the cards as they are printed', async () => {
  const { code, stdout } = await smallWorld().run('check --json', { root, core });
  const { cards, ...rest } = JSON.parse(stdout);
  expect([code, Object.keys(rest)]).toEqual([0, ['ok', 'diagnostics']]);
  const listed = await smallWorld().run('list --json', { root, core });
  expect(cards).toEqual(JSON.parse(listed.stdout).cards);
});

test('lists words without their marks and with their lines; in the table on one line', () => {
  const inlines = readMarkdown('2*3*4 = *zes*?\n___/___').inlines;
  const place = { file: 'content/deck.yaml', line: 1, column: 1 };
  const text = { inlines, plain: plainOf(inlines), language: undefined, place };
  const [cluster] = FIVE.deck.clusters;
  if (!cluster) throw new Error('no cluster');
  const clusters = [{ ...cluster, cards: [{ id: 'a', number: '1.1', text, note: undefined }] }];
  const deck = { ...FIVE.deck, clusters };
  const listing = listContent({ deck, booklet: undefined });
  expect(listing.cards.map((card) => card.text)).toEqual(['2*3*4 = zes?\n___/___']);
  expect(listTable(listing, wordsIn('en').progress, undefined)).toContain('  2*3*4 = zes? ___/___');
});
