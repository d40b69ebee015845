/** The booklet as it is made: from the real words, templates and fonts to the finished files. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Text, Theme } from '../../../src/content/model.ts';
import type { MadePdf } from '../../../src/typesetting/made.ts';
import { conformanceProblems } from '../../pdf/conformance.ts';
import { build, contentOf, made, projectFiles } from '../project.ts';
import { bookletPages } from './booklet-pages.ts';
import { elementsRead, type Read } from './booklet-reading.ts';

const { booklet } = contentOf(projectFiles);
if (!booklet) throw new Error('The project has a booklet.');
const themes = booklet.parts.flatMap((part) => part.themes);
const ONLY = { only: ['booklet'] } as const;

/** Milliseconds: a hundred pages read back, on a machine that has more to do. */
const PATIENCE = 60_000;
vi.setConfig({ testTimeout: PATIENCE });

let files: readonly MadePdf[];
let read: ReadonlyMap<string, readonly Read[]>;

beforeAll(async () => {
  files = await made(projectFiles, ONLY);
  read = new Map(files.map(({ edition, bytes }) => [edition, elementsRead(bytes)]));
}, PATIENCE);

const EDITIONS = ['screen', 'print', 'large-print'] as const;

describe('what is made', () => {
  test('a file for each edition; the folded one takes a sheet for four pages', () => {
    const rows = files.map(({ path, edition, pages, sheets, paper }) => ({
      path,
      edition,
      pages,
      sheets,
      paper,
    }));
    const pages = files.map((file) => file.pages);
    const paper = { size: 'A4' };
    expect(rows).toEqual([
      { path: 'downloads/reflectieboekje.pdf', edition: 'screen', pages: pages[0], sheets: pages[0], paper },
      {
        path: 'downloads/reflectieboekje-a5-drukversie.pdf',
        edition: 'print',
        pages: pages[1],
        sheets: (pages[1] ?? 0) / 2,
        paper,
      },
      {
        path: 'downloads/reflectieboekje-grote-letter.pdf',
        edition: 'large-print',
        pages: pages[2],
        sheets: pages[2],
        paper,
      },
    ]);
  });

  test('for a printer that prints on one side: how to, fronts and backs', async () => {
    const request = {
      only: ['booklet'],
      editions: ['print'],
      creepMm: 0.1,
      simplex: true,
    } as const;
    const simplex = await made(projectFiles, request);
    const whole = files.find(({ edition }) => edition === 'print');
    expect(simplex.map(({ path, pages }) => [path, pages])).toEqual([
      ['downloads/reflectieboekje-a5-drukversie-0-uitleg.pdf', 1],
      ['downloads/reflectieboekje-a5-drukversie-1-voorkanten.pdf', whole?.sheets],
      ['downloads/reflectieboekje-a5-drukversie-2-achterkanten.pdf', whole?.sheets],
    ]);
    // The title stands on the cover, which is on a front: the headings of the backs move up.
    expect(simplex.map(({ bytes }) => conformanceProblems(bytes))).toEqual([[], [], []]);
  });

  test('conforms', () => {
    for (const { bytes, path } of files) expect(conformanceProblems(bytes), path).toEqual([]);
  });
});

/** What the authors wrote, in their order, as the elements of a booklet hold it. */
function authorsWords(): string[] {
  const words = (texts: readonly Text[]) => texts.map(({ plain }) => plain);
  const { title, subtitle, intro, parts, inspirations, reference, citation } = booklet as NonNullable<
    typeof booklet
  >;
  return [
    ...words([title, subtitle]),
    ...intro.flatMap((section) => words([section.title, ...section.paragraphs, ...section.asides])),
    ...parts.flatMap((part) => [part.title.plain, ...part.themes.flatMap(wordsOfTheme)]),
    ...words([inspirations.title, ...inspirations.items]),
    ...words([reference.title, reference.lead, citation]),
  ];
}

function wordsOfTheme({ number, title, questions, notes }: Theme): string[] {
  const noteWords = (ids: readonly string[]) =>
    notes
      .filter(({ id }) => ids.includes(id))
      .flatMap((note) => [...(note.title ? [note.title] : []), ...note.paragraphs].map(({ plain }) => plain));
  const referred = questions.map(({ text }) => referencesIn(text));
  const unanchored = notes.map(({ id }) => id).filter((id) => !referred.flat().includes(id));
  return [
    `${number} ${title.plain}`,
    ...noteWords(unanchored),
    ...questions.flatMap(({ text, subItems }, index) => [
      text.plain,
      ...subItems.map(({ plain }) => plain),
      ...noteWords(referred[index] ?? []),
    ]),
  ];
}

function referencesIn({ inlines }: Text): string[] {
  return inlines.flatMap((inline) => (inline.kind === 'note-reference' ? [inline.note] : []));
}

/** The first of the wanted words that does not follow after those before it. */
function firstMissing(wanted: readonly string[], found: readonly string[]): string | undefined {
  let at = 0;
  for (const words of wanted) {
    const next = found.indexOf(words, at);
    if (next < 0) return words;
    at = next + 1;
  }
  return undefined;
}

const BLOCKS = new Set(['H1', 'H2', 'H3', 'H4', 'P']);

describe.each(EDITIONS)('%s', (edition) => {
  const elements = () => read.get(edition) ?? [];

  test('gives every text of the authors back, whole and in their order', () => {
    const found = elements().filter(({ role }) => BLOCKS.has(role));
    expect(
      firstMissing(
        authorsWords(),
        found.map(({ words }) => words),
      ),
    ).toBeUndefined();
  });

  test('is a book of headings: the title, sections and parts, fronts, notes', () => {
    const headings = (role: string) => elements().filter((each) => each.role === role);
    expect(headings('H1').map(({ words }) => words)).toEqual([booklet.title.plain]);
    const fronts = headings('H3').map(({ words }) => words);
    expect(fronts.slice(0, themes.length)).toEqual(
      themes.map(({ number, title }) => `${number} ${title.plain}`),
    );
  });

  test('tells both themes of one name apart in the contents', () => {
    const entries = elements().filter(({ role }) => role === 'TOCI');
    const same = entries.filter(({ words }) => words.includes('Buurtvervlechting'));
    expect(same.map(({ words }) => words.replace(/ \d+$/, ''))).toEqual([
      'B8 Buurtvervlechting',
      'W7 Buurtvervlechting',
    ]);
  });

  test('begins notes where their question is in sight', async () => {
    const { nodes, pageOf } = await bookletPages(projectFiles, edition);
    const opening = (page: number) => (edition === 'print' ? Math.floor(page / 2) : page);
    for (const article of nodes.filter(({ role }) => role === 'Art')) {
      for (const item of descendants(article, 'LI')) {
        for (const note of descendants(item, 'Note')) {
          expect(opening(pageOf(note)), `${pageOf(item)}`).toBe(opening(pageOf(item)));
        }
      }
    }
  });
});

type Node = Awaited<ReturnType<typeof bookletPages>>['nodes'][number];

function descendants(node: Node, role: string): Node[] {
  return node.children.flatMap((child) => {
    if (!('role' in child)) return [];
    return [...(child.role === role ? [child] : []), ...descendants(child, role)];
  });
}

test('on paper a front is an opening: it begins on a left-hand page, a part on a right-hand one', async () => {
  const { nodes, pageOf, pages } = await bookletPages(projectFiles, 'print');
  const fronts = nodes.filter(({ role }) => role === 'Art').map(pageOf);
  expect(fronts.map((page) => page % 2)).toEqual(fronts.map(() => 0));
  expect(pages.length % 4).toBe(0);
});

test('contents lead to the pages where things are', () => {
  const elements = read.get('screen') ?? [];
  const pages = new Map(
    elements.flatMap(({ role, words }) => {
      const [, name, page] = /^(.*) (\d+)$/.exec(words) ?? [];
      return role === 'TOCI' && name ? [[name, Number(page)] as const] : [];
    }),
  );
  const fronts = elements.filter(({ role, words }) => role === 'H3' && pages.has(words));
  expect(fronts).toHaveLength(themes.length);
  for (const { words, page } of fronts) expect(pages.get(words), words).toBe(page);
});

test('chosen themes give a shorter booklet that is complete', async () => {
  const request = { ...ONLY, editions: ['screen'], themes: ['W8', 'B4'] };
  const [file] = await made(projectFiles, request);
  const elements = elementsRead(file?.bytes ?? new Uint8Array());
  const chosen = ['B4 VTO-beleid', 'W8 Lichte bindingen'];
  expect(
    elements.filter(({ path, role }) => role === 'H3' && path.includes('Art')).map(({ words }) => words),
  ).toEqual(chosen);
  expect(elements.filter(({ role }) => role === 'P').map(({ words }) => words)).toContain(
    'Deze keuze: B4, W8',
  );
  const rows = elements.filter(({ role, path }) => role === 'TH' && path.includes('Table'));
  expect(rows.filter(({ words }) => chosen.includes(words))).toHaveLength(4);
});

test('check finds what a build finds, with the editions that have it', async () => {
  const wide = new TextDecoder()
    .decode(projectFiles.get('templates/booklet/print.css'))
    .replace('--foot: 12.2mm', '--foot: 20mm');
  const changed = new Map(projectFiles).set('templates/booklet/print.css', new TextEncoder().encode(wide));
  const { products, diagnostics } = await build(changed, ONLY);
  expect(products).toBeUndefined();
  expect(new Set(diagnostics.flatMap(({ editions }) => editions ?? ['all']))).toEqual(new Set(['print']));
});
