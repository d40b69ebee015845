/** What a check finds in the choices that come with a deck, and in what time. */
import { expect, test } from 'vitest';
import { collect } from '../../src/diagnostics.ts';
import { type BuildRequest, EVERYTHING } from '../../src/request/request.ts';
import { checkProducts } from '../../src/run/make.ts';
import { cpuTimeUntil } from '../cpu-time.ts';
import { projectWith } from '../products/project.ts';

const WIDE = 'buurt'.repeat(40);

const CHOICES: Readonly<Record<string, string>> = {
  sound: 'title: Gewoon\nclusters: [jezelf]\n',
  'no-glyph': 'title: "Met 𝈀"\nclusters: [jezelf]\n',
  'of-own-cards': `own-cards:\n  - { cluster: geel, text: "Ken je ${WIDE}?" }\n  - { cluster: geel, text: "En 🫏?" }\n`,
  'of-an-own-cluster': `clusters: [jezelf]
own-clusters:
  - { id: zorg, title: "Zorg voor ${WIDE}", colour: { name: bijnagroen, hex: '#c9e8cd' }, shape: kring }
own-cards:
  - { cluster: zorg, text: Wat doet jou deugd? }
`,
  unknown: 'clusters: [nergens]\n',
  empty: 'cards: []\n',
};

const key = (name: string): string => `content/keuzes/${name}.yaml`;

const request = (name: string): BuildRequest => ({
  ...EVERYTHING,
  only: ['cards'],
  choice: { file: key(name), parts: {}, spareSeed: 0, typed: undefined },
});

async function found(names: readonly string[], others: readonly BuildRequest[]): Promise<string[]> {
  const files = projectWith(Object.fromEntries(names.map((name) => [key(name), CHOICES[name] ?? ''])));
  const problems = collect();
  await checkProducts(files, [...others, ...names.map(request)], problems.report);
  return problems.diagnostics
    .filter(({ place }) => place?.file.startsWith('content/keuzes/'))
    .map((diagnostic) => JSON.stringify(diagnostic))
    .sort();
}

test.each(Object.keys(CHOICES))('%s: the same is found beside the whole deck as alone', async (name) => {
  const alone = await found([name], []);
  expect(alone.length > 0).toBe(name !== 'sound');
  expect(await found([name], [EVERYTHING])).toEqual(alone);
});

test('beside the whole deck its cards are not set once more for each choice', async () => {
  const names = Array.from({ length: 60 }, () => 'sound');
  await found(names, [EVERYTHING]);
  const alone = await cpuTimeUntil(() => found(names, []));
  const whole = await cpuTimeUntil(() => found([], [EVERYTHING]));
  const beside = await cpuTimeUntil(() => found(names, [EVERYTHING]));
  expect(beside - whole).toBeLessThan(alone * 0.7);
});
