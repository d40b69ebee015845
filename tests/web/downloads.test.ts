/** The list of downloads: what one should know of a file before it is printed. */

import { beforeAll, describe, expect, test } from 'vitest';
import type { Files } from '../../src/files.ts';
import { downloadsOf } from '../../src/node/web-page/web-page.ts';
import { downloadView } from '../../src/web/site/download-view.ts';
import { build, contentOf, projectFiles, projectWith } from '../products/project.ts';
import type { Asking } from '../request/asking.ts';

type Listed = ReturnType<typeof downloadView>;

/** The files of the cards as they are listed, by name. */
async function listed(
  asked: Asking = {},
  project: Files = projectFiles,
): Promise<ReadonlyMap<string, Listed>> {
  const { products, problems } = await build(project, { only: ['cards'], ...asked });
  if (!products) throw new Error(`Nothing was made: ${problems.join(', ')}`);
  const content = contentOf(project);
  const views = downloadsOf({ products, previews: [] }).map((file) =>
    downloadView(file, content, products.date),
  );
  return new Map(views.map((view) => [view.path.replace('downloads/kletspot-kaarten-', ''), view]));
}

describe('a file of cards', () => {
  let files: ReadonlyMap<string, Listed>;

  beforeAll(async () => {
    files = await listed();
  });

  test('tells how many cards it has, and how large they are', () => {
    const factsOf = (name: string) => files.get(name)?.facts;
    expect(factsOf('2-roos.pdf')).toContain('5 kaarten van 95 × 65 mm');
    expect(factsOf('wit-papier.pdf')).toContain('26 kaarten van 95 × 65 mm');
    expect(factsOf('grote-letter.pdf')).toContain('26 kaarten van 95 × 87 mm');
  });

  test('of all colours tells which paper lies on top', () => {
    const load =
      'Leg het papier zo in de lade, van boven naar onder: 1 vel groen, 1 vel roos, 1 vel geel, 1 vel blauw, 1 vel wit.';
    expect(files.get('gekleurd-papier.pdf')?.load).toBe(load);
    expect(files.get('grote-letter.pdf')?.load).toBe(load);
  });

  test('on one paper has no order to tell', () => {
    expect(files.get('wit-papier.pdf')?.load).toBe('');
    expect(files.get('1-groen.pdf')?.load).toBe('');
  });
});

describe('another deck, each card twice', () => {
  test('has its own colours in its own order, and as many sheets of each as it takes', async () => {
    const deck = new TextDecoder().decode(projectFiles.get('content/deck.yaml'));
    // The second cluster is on the paper of the first, so their sheets are one pile.
    const other = projectWith({ 'content/deck.yaml': deck.replace('colour: roos', 'colour: groen') });
    const choice = { parts: { copies: 2 }, spareSeed: 0, typed: undefined };
    const files = await listed({ editions: ['coloured-paper'], choice }, other);
    const all = files.get('gekleurd-papier.pdf');
    expect(all?.load).toMatch(/: 4 vellen groen, 2 vellen geel, 2 vellen blauw, 2 vellen wit\.$/);
    expect(all?.facts).toContain('52 kaarten van 95 × 65 mm');
  });
});

test('what is said of a file holds for the very file', async () => {
  const sheets = { style: 'full' } as const;
  const white = { editions: ['white-paper'] };
  expect((await listed(white)).get('wit-papier.pdf')?.use).toContain('als een band');
  expect((await listed({ ...white, sheets })).get('wit-papier.pdf')?.use).toBe('');
  const card = { name: '120x90', widthMm: 120, heightMm: 90 };
  const large = await listed({ editions: ['large-print'], sheets: { card } });
  expect(large.get('grote-letter.pdf')?.use).toBe('');
});

test('the booklet in two files is called by their names', async () => {
  const asked = { only: ['booklet'], editions: ['print'], themes: ['W8'] } as const;
  const [whole] = (await listed(asked)).values();
  expect(whole?.title).toContain('A5-boekje');
  const parts = [...(await listed({ ...asked, simplex: true })).values()];
  expect(parts.map(({ path, title }) => path === `downloads/${title}`)).toEqual([true, true, true]);
});
