/** The cards as they are printed: from the real words, templates and fonts to the finished files. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Box } from '../../../src/geometry.ts';
import { PdfFile } from '../../../src/node/preflight/pdf-file.ts';
import type { Products } from '../../../src/run/print.ts';
import type { MadePdf } from '../../../src/typesetting/made.ts';
import { mm } from '../../../src/units.ts';
import { difference, differences } from '../../same-bytes.ts';
import { type Ink, type InkPage, inkOf, isArtifact, isInside, sequences } from '../ink.ts';
import { build, contentOf, made, projectFiles } from '../project.ts';

const { deck } = contentOf(projectFiles);
const ids = deck.clusters.map(({ cards }) => cards.map(({ id }) => id));

/** Half a hairline: boxes of paths are those of the pen's middle. */
const PEN = 0.25;
const MARGIN = mm(5);
const UNPRINTABLE = mm(6.5);

const CUTS = {
  'coloured-paper': { x: [10, 105, 200], y: [18.5, 83.5, 148.5, 213.5, 278.5] },
  'white-paper': { x: [10, 105, 200], y: [18.5, 83.5, 148.5, 213.5, 278.5] },
  'large-print': { x: [10, 105, 200], y: [18, 105, 192, 279] },
} as const;

type EditionName = keyof typeof CUTS;
const editions = Object.keys(CUTS) as EditionName[];

/** What lies between cut lines that follow each other. */
function cellsOf(edition: EditionName): Box[] {
  const { x, y } = CUTS[edition];
  return y.slice(1).flatMap((bottom, row) =>
    x.slice(1).map((right, column) => {
      const left = mm(x[column] as number);
      const top = mm(y[row] as number);
      return { x: left, y: top, width: mm(right) - left, height: mm(bottom) - top };
    }),
  );
}

let products: Products;
let files: ReadonlyMap<string, MadePdf>;

beforeAll(async () => {
  const outcome = await build(projectFiles, { only: ['cards'] });
  products = outcome.products as Products;
  files = new Map(products.files.map((file) => [file.path.replace('downloads/kletspot-kaarten-', ''), file]));
});

/** The file of all clusters. */
function combined(edition: EditionName): MadePdf {
  return products.files.findLast((file) => file.edition === edition) as MadePdf;
}

function inkOnCards(edition: EditionName): { cell: Box; ink: Ink[] }[] {
  const cells = cellsOf(edition);
  return inkOf(combined(edition).bytes).flatMap(({ ink }) =>
    cells.map((cell) => ({ cell, ink: ink.filter((each) => !isMarks(each) && centreIsIn(each.box, cell)) })),
  );
}

function isMarks({ tag }: Ink): boolean {
  return tag === 'Artifact/Page';
}

function centreIsIn({ x, y, width, height }: Box, cell: Box): boolean {
  return isInside({ x: x + width / 2, y: y + height / 2, width: 0, height: 0 }, cell, 0);
}

describe('what is made', () => {
  test('five clusters, 26 cards, five sheets, 14 free places', () => {
    expect(ids.map((cards) => cards.length)).toEqual([5, 5, 5, 5, 6]);
    const { cutting, ...plan } = products.plan;
    expect(cutting).toHaveLength(8);
    expect(plan).toEqual({
      edition: 'coloured-paper',
      sheets: ['groen', 'roos', 'geel', 'blauw', 'wit'].map((colour) => ({ colour, sheets: 1 })),
      total: 5,
      free: 14,
      cuts: 8,
    });
  });

  test('a file for each cluster, with its cards in order, and one of all in each edition', () => {
    const all = ids.flat();
    const rows = [...files].map(([name, { edition, pages, sheets, cards, cluster, paper }]) => ({
      name,
      edition,
      pages,
      sheets,
      cards,
      cluster,
      colour: paper.colour,
    }));
    const single = ['groen', 'roos', 'geel', 'blauw', 'wit'].map((colour, index) => ({
      name: `${index + 1}-${colour}.pdf`,
      edition: 'coloured-paper',
      pages: 1,
      sheets: 1,
      cards: ids[index],
      cluster: deck.clusters[index]?.id,
      colour,
    }));
    const whole = (name: string, edition: string, pages: number) => ({
      ...{ name, edition, pages, sheets: pages, cards: all, cluster: undefined, colour: undefined },
    });
    expect(rows).toEqual([
      ...single,
      whole('gekleurd-papier.pdf', 'coloured-paper', 5),
      whole('wit-papier.pdf', 'white-paper', 5),
      whole('grote-letter.pdf', 'large-print', 5),
    ]);
  });

  test('paper is A4, and previews know its colour', () => {
    expect([...files.values()].every(({ paper }) => paper.size === 'A4')).toBe(true);
    expect(files.get('gekleurd-papier.pdf')?.paperColours).toEqual([
      '#c8e1c4',
      '#de9ec3',
      '#fdf69e',
      '#9fd5f9',
      '#ffffff',
    ]);
    expect(files.get('wit-papier.pdf')?.paperColours).toBeUndefined();
  });

  test('an edition alone gives its own files only', async () => {
    const narrowed = await made(projectFiles, { only: ['cards'], editions: ['large-print'] });
    expect(narrowed.map(({ path }) => path)).toEqual(['downloads/kletspot-kaarten-grote-letter.pdf']);
    expect(difference(narrowed[0]?.bytes, files.get('grote-letter.pdf')?.bytes)).toEqual([]);
  });

  test('the same input gives the same bytes, and another date others', async () => {
    const again = await made(projectFiles, { only: ['cards'] });
    const bytesOf = (pdfs: Iterable<MadePdf>) =>
      Object.fromEntries(Array.from(pdfs, ({ path, bytes }) => [path, bytes]));
    expect(differences(bytesOf(again), bytesOf(files.values()))).toEqual([]);
    const dated = await build(projectFiles, { only: ['cards'], date: new Date('2027-02-01T00:00:00Z') });
    expect(dated.products?.date).toBe('2027-02-01');
    expect(products.date).toBe(deck.date);
    expect(dated.products?.files[0]?.bytes).not.toEqual(products.files[0]?.bytes);
  });
});

describe('sheets', () => {
  test.each(editions)('of %s are exactly A4', (edition) => {
    const file = new PdfFile(combined(edition).bytes);
    expect(file.pages).toHaveLength(5);
    for (const page of file.pages) {
      for (const box of ['MediaBox', 'TrimBox', 'BleedBox', 'CropBox']) {
        const [left, bottom, right = 0, top = 0] = file.list(page.get(box)) as number[];
        expect([left, bottom]).toEqual([0, 0]);
        expect([right, top]).toEqual([expect.closeTo(mm(210), 4), expect.closeTo(mm(297), 4)]);
      }
    }
  });

  test.each(editions)(
    'of %s have a mark at both ends of every cut, and the same on each sheet',
    (edition) => {
      const { x, y } = CUTS[edition];
      const [marks, ...others] = inkOf(combined(edition).bytes).map(({ ink }) =>
        ink.filter(isMarks).map(({ box, stroke }) => ({ box, stroke })),
      );
      for (const other of others) expect(other).toEqual(marks);
      expect(marks).toHaveLength(1);
      expect(marks?.[0]?.stroke).toBe('0 G');
      const segments = segmentsOf(combined(edition).bytes);
      const near = (one: number, other: number) => Math.abs(one - other) < 0.01;
      const upright = segments.filter(({ x1, x2 }) => near(x1, x2));
      const level = segments.filter(({ y1, y2 }) => near(y1, y2));
      expect(segments).toHaveLength(2 * (x.length + y.length));
      const [top = 0, bottom = 0] = [y[0], y.at(-1)].map((each) => mm(each as number));
      for (const cut of x) {
        const here = upright.filter(({ x1 }) => near(x1, mm(cut)));
        expect(here.map((each) => Math.max(each.y1, each.y2) < top)).toEqual([true, false]);
        expect(
          here.every((each) => Math.max(each.y1, each.y2) < top || Math.min(each.y1, each.y2) > bottom),
        ).toBe(true);
      }
      for (const cut of y) {
        const here = level.filter(({ y1 }) => near(y1, mm(cut)));
        expect(here.map((each) => Math.max(each.x1, each.x2) < mm(10))).toEqual([true, false]);
      }
    },
  );

  test.each(editions)('of %s have nothing where printers do not print', (edition) => {
    for (const { ink, width, height } of inkOf(combined(edition).bytes)) {
      const printable = {
        x: UNPRINTABLE,
        y: UNPRINTABLE,
        width: width - 2 * UNPRINTABLE,
        height: height - 2 * UNPRINTABLE,
      };
      expect(ink.filter(({ box }) => !isInside(box, printable, PEN))).toEqual([]);
    }
  });

  test.each(editions)('of %s have everything on a card at least 5 mm from its cuts', (edition) => {
    for (const { cell, ink } of inkOnCards(edition)) {
      const inner = {
        x: cell.x + MARGIN,
        y: cell.y + MARGIN,
        width: cell.width - 2 * MARGIN,
        height: cell.height - 2 * MARGIN,
      };
      expect(ink.length).toBeGreaterThan(2);
      expect(ink.filter(({ box }) => !isInside(box, inner, PEN))).toEqual([]);
    }
  });

  test.each(editions)('of %s have nothing between the cards and the strips but marks', (edition) => {
    const { x, y } = CUTS[edition];
    const [left = 0, right = 0, top = 0, bottom = 0] = [x[0], x.at(-1), y[0], y.at(-1)].map((each) =>
      mm(each as number),
    );
    const grid = { x: left, y: top, width: right - left, height: bottom - top };
    for (const { ink } of inkOf(combined(edition).bytes)) {
      const outside = ink.filter((each) => !isMarks(each) && !centreIsIn(each.box, grid));
      expect(outside.every(isArtifact)).toBe(true);
      const said = outside.map(({ words }) => words).join(' ');
      expect(said).toContain('100 % / ware grootte');
      expect(said).toContain('vel 1 van 1');
      expect(said).toContain('Verhaegen e.a. (2021)');
    }
  });

  test('name the paper they are for', () => {
    const papers = (edition: EditionName) =>
      inkOf(combined(edition).bytes).map(({ ink }) =>
        /[^·]+ papier, \d+ g/.exec(ink.map(({ words }) => words).join(''))?.[0].trim(),
      );
    const coloured = ['GROEN', 'ROOS', 'GEEL', 'BLAUW', 'WIT'].map((colour) => `${colour} papier, 160 g`);
    expect(papers('coloured-paper')).toEqual(coloured);
    expect(papers('large-print')).toEqual(coloured);
    expect(papers('white-paper')).toEqual(Array(5).fill('wit papier, 160 g'));
  });

  test('have a ruler of 100 mm', () => {
    for (const edition of editions) {
      const [page] = inkOf(combined(edition).bytes) as [InkPage];
      const widths = page.ink
        .filter(({ tag, words }) => isArtifact({ tag } as Ink) && words === '')
        .map(({ box }) => box.width);
      expect(widths).toContainEqual(expect.closeTo(mm(100), 2));
    }
  });
});

/** The straight lines of the cut marks, in points from the top left. */
function segmentsOf(bytes: Uint8Array) {
  const file = new PdfFile(bytes);
  const content = file.contentOf(file.pages[0] as never);
  const marks = content.slice(content.lastIndexOf('BDC'));
  const lines = marks.matchAll(/([\d.]+) ([\d.]+) m\n([\d.]+) ([\d.]+) l/g);
  return Array.from(lines, ([, ...numbers]) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers.map(Number);
    return { x1, y1: mm(297) - y1, x2, y2: mm(297) - y2 };
  });
}

describe('type', () => {
  const range = { 'coloured-paper': [14, 16], 'white-paper': [14, 16], 'large-print': [18, 22] } as const;

  test.each(editions)('of all questions of %s has one size, between floor and ceiling', (edition) => {
    const questions = inkOf(combined(edition).bytes).flatMap(({ ink }) =>
      ink.filter(({ tag }) => tag === 'P'),
    );
    const sizes = [...new Set(questions.map(({ size }) => size))];
    const [floor, ceiling] = range[edition];
    expect(sizes).toHaveLength(1);
    expect(sizes[0]).toBeGreaterThanOrEqual(floor);
    expect(sizes[0]).toBeLessThanOrEqual(ceiling);
  });

  test.each([
    ['coloured-paper', 9],
    ['white-paper', 9],
    ['large-print', 18],
  ] as const)('on the cards of %s is nowhere smaller than %d pt', (edition, smallest) => {
    const words = inkOnCards(edition).flatMap(({ ink }) => ink.filter((each) => each.words !== ''));
    expect(Math.min(...words.map(({ size }) => size))).toBeGreaterThanOrEqual(smallest);
  });

  test('is never broken by a hyphen of ours', () => {
    for (const { bytes } of files.values()) {
      expect(inkOf(bytes).flatMap(({ ink }) => ink.filter(({ words }) => words.includes('\u00ad')))).toEqual(
        [],
      );
    }
  });
});

describe('colour', () => {
  const named = ['groen', 'roos', 'geel', 'blauw', 'wit'] as const;

  test('on coloured paper there is black and grey only, and no pictures', () => {
    for (const { bytes, edition } of files.values()) {
      if (edition === 'white-paper') continue;
      for (const { operators } of inkOf(bytes)) {
        const allowed = ['q', 'Q', 'cm', 'BDC', 'EMC', 'BT', 'ET', 'Tf', 'Td', 'Tj', 'TJ'];
        const forms = ['Do', 're', 'W', 'n'];
        const drawing = ['w', 'J', 'd', 'm', 'l', 'c', 'h', 'f', 'S', 'g', 'G'];
        expect([...operators].filter((each) => ![...allowed, ...forms, ...drawing].includes(each))).toEqual(
          [],
        );
      }
    }
  });

  test('of a band leaves black words a contrast of 7 : 1; white paper gets an outline', () => {
    const bands = inkOf(combined('white-paper').bytes).map(({ ink }) => [
      ...new Set(ink.map(({ fill }) => fill).filter((fill) => fill?.endsWith('rg'))),
    ]);
    expect(bands.map((colours) => colours.length)).toEqual([1, 1, 1, 1, 0]);
    for (const fill of bands.flat()) expect(contrastOfBlack(fill as string)).toBeGreaterThanOrEqual(7);
  });

  test('is never alone: title, colour word, number and drawing tell the cluster on each card', () => {
    for (const edition of editions) {
      const cards = inkOnCards(edition);
      const perSheet = cellsOf(edition).length;
      const drawings = cards.map(({ ink }, index) => {
        const sheet = Math.floor(index / perSheet);
        const words = ink.map((each) => each.words).join(' ');
        expect(words).toContain(named[sheet]);
        expect(words.replace(/\s+/g, ' ')).toContain(deck.clusters[sheet]?.title.plain);
        const shape = ink.filter(({ words, fill }) => words === '' && fill === '0 g').map(({ box }) => box);
        expect(shape).toHaveLength(1);
        expect(Math.max(shape[0]?.width ?? 0, shape[0]?.height ?? 0)).toBeGreaterThanOrEqual(mm(5));
        return `${shape[0]?.width.toFixed(1)} ${shape[0]?.height.toFixed(1)} of ${sheet}`;
      });
      expect(new Set(drawings).size).toBe(5);
    }
  });
});

/** WCAG 2.2, relative luminance of `r g b rg`. */
function contrastOfBlack(fill: string): number {
  const [red = 0, green = 0, blue = 0] = fill
    .split(' ')
    .slice(0, 3)
    .map((part) =>
      Number(part) <= 0.04045 ? Number(part) / 12.92 : ((Number(part) + 0.055) / 1.055) ** 2.4,
    );
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) / 0.05;
}

describe('blank cards', () => {
  test('fill each sheet, and hold no question', () => {
    const pages = inkOf(combined('coloured-paper').bytes);
    const blanks = pages.map(
      (page) => sequences(page).filter(({ words }) => words.includes('eigen vraag')).length,
    );
    expect(blanks).toEqual([3, 3, 3, 3, 2]);
  });

  test('are left out on demand; the sheets keep their coordinates', async () => {
    const without = await build(projectFiles, { only: ['cards'], blanks: false });
    expect(without.products?.plan).toEqual(products.plan);
    const file = without.products?.files.find(({ path }) => path.endsWith('1-groen.pdf')) as MadePdf;
    const [page] = inkOf(file.bytes) as [InkPage];
    const [full] = inkOf(files.get('1-groen.pdf')?.bytes as Uint8Array) as [InkPage];
    expect(sequences(page).some(({ words }) => words.includes('eigen'))).toBe(false);
    expect(sequences(page)).toEqual(sequences(full).slice(0, sequences(page).length));
    const marks = (ink: readonly Ink[]) => ink.filter(isMarks);
    expect(marks(page.ink)).toEqual(marks(full.ink));
    const [, , third] = cellsOf('coloured-paper').slice(5) as [Box, Box, Box];
    expect(page.ink.filter(({ box }) => centreIsIn(box, third))).toEqual([]);
  });
});
