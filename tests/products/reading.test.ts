/** What a screen reader, a search and a copy get of the finished files, as pdf.js and our reader read them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import type { MadePdf } from '../../src/typesetting/made.ts';
import { conformanceProblems } from '../pdf/conformance.ts';
import { openWithPdfJs } from '../pdf/tagged-text.ts';
import { inkOf, sequences } from './ink.ts';
import { contentOf, made, projectFiles } from './project.ts';
import { cardsRead } from './reading.ts';

const { deck } = contentOf(projectFiles);

/** What is to be read of a file: the cards of its clusters in order, the blank ones after each. */
function expected({ cluster, edition }: MadePdf) {
  const places = edition === 'large-print' ? 6 : 8;
  // In large print both stand on one line, with a dot between them.
  const own = edition === 'large-print' ? '· eigen vraag' : 'eigen vraag';
  return deck.clusters
    .filter(({ id }) => cluster === undefined || id === cluster)
    .map(({ title, colour, cards }) => {
      const heading = (label: string) => `${colour} ${label} ${title.plain}`;
      const chosen = cards.map(({ number, text }) => ({ heading: heading(number), question: text.plain }));
      const blanks = Array(places - cards.length).fill({ heading: heading(own), question: '' });
      return [...chosen, ...blanks];
    });
}

let files: readonly MadePdf[];

beforeAll(async () => {
  files = await made(projectFiles, { only: ['cards'] });
});

test('every card is read once: number and cluster, then its question, in the words of the content', async () => {
  for (const file of files) {
    expect(await cardsRead(file.bytes), file.path).toEqual(expected(file).flat());
  }
});

test('copied words are those of the content to the letter, spaces at line ends included', () => {
  for (const file of files) {
    const words = (tag: string) =>
      inkOf(file.bytes)
        .flatMap(sequences)
        .filter((each) => each.tag === tag)
        .map((each) => each.words);
    const questions = expected(file)
      .flat()
      .map(({ question }) => question)
      .filter(Boolean);
    expect(words('P'), file.path).toEqual(questions);
    expect(new Set(words('Span'))).toEqual(new Set(['eigen vraag ']));
  }
});

test('every file conforms to PDF/UA-1 and PDF/A-2a', () => {
  for (const { bytes, path } of files) expect(conformanceProblems(bytes), path).toEqual([]);
});

describe('a file says', () => {
  test('what it is, in which language, of whom and of when', async () => {
    const rows = await Promise.all(
      files.map(async ({ bytes }) => {
        const document = await openWithPdfJs(bytes);
        const info = new Map<string, unknown>(Object.entries((await document.getMetadata()).info));
        return ['Title', 'Language', 'Author', 'CreationDate'].map((key) => info.get(key)).join(' / ');
      }),
    );
    const rest = 'nl-BE / Resokit – Odisee Hogeschool / D:20261122000000Z';
    const titles = deck.clusters.map(
      ({ number, title, colour }) =>
        `Kletspot – kaarten, gekleurd papier: ${number}. ${title.plain} (${colour})`,
    );
    const whole = ['gekleurd papier', 'wit papier', 'grote letter'].map(
      (kind) => `Kletspot – kaarten, ${kind}`,
    );
    expect(rows).toEqual([...titles, ...whole].map((title) => `${title} / ${rest}`));
  });

  test('where each cluster begins, in bookmarks', async () => {
    for (const file of files) {
      const document = await openWithPdfJs(file.bytes);
      const outline = await document.getOutline();
      const entries = await Promise.all(
        outline.map(async ({ title, dest, items }) => {
          const page = await document.getPageIndex((dest as never[])[0] as never);
          return `${title} on ${page + 1}${items.length > 0 ? ' and more' : ''}`;
        }),
      );
      const clusters = deck.clusters.filter(({ id }) => file.cluster === undefined || id === file.cluster);
      expect(entries).toEqual(
        clusters.map(
          ({ number, title, colour }, index) => `${number}. ${title.plain} (${colour}) on ${index + 1}`,
        ),
      );
    }
  });

  test('to print at true size on its own paper', () => {
    for (const { bytes } of files) {
      const file = new PdfFile(bytes);
      const viewer = file.dictionary(file.catalogue.get('ViewerPreferences'));
      expect(viewer.get('PrintScaling')).toMatchObject({ name: 'None' });
      expect(viewer.get('PickTrayByPDFSize')).toBe(true);
    }
  });
});
