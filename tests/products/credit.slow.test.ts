/** The deck's authors are named where a question of theirs stands, and nowhere else: on sheets and in files. */

import { describe, expect, test } from 'vitest';
import { USUAL_SHEETS } from '../../src/formats/sheet-format.ts';
import { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import type { MadePdf } from '../../src/typesetting/made.ts';
import { conformanceProblems } from '../pdf/conformance.ts';
import { openWithPdfJs } from '../pdf/tagged-text.ts';
import type { Asking } from '../request/asking.ts';
import { inkOf } from './ink.ts';
import { contentOf, made, projectFiles } from './project.ts';

const { deck } = contentOf(projectFiles);
const AUTHOR = deck.author?.plain ?? 'nobody';
/** What of the citations is found in a line, however it is broken. */
const NAMES = (deck.shortCitation?.plain ?? 'nobody').split(/[ ,(]/)[0] as string;

const own = (cluster: string, count = 1) =>
  Array.from({ length: count }, (_, index) => ({
    cluster,
    text: { words: `Wat telt er hier, keer ${index + 1}?`, language: undefined },
    note: undefined,
  }));

function choiceOf(cards: readonly string[], ownCards: ReturnType<typeof own>) {
  return { parts: { cards, ownCards }, spareSeed: 1, typed: undefined };
}

const ONLY_OWN = choiceOf([], [...own('groen', 3), ...own('roos')]);
/** The first cluster has a question of the authors', the second has none. */
const BOTH = choiceOf(['1.1'], [...own('groen', 2), ...own('roos', 9)]);

async function saysOf({ bytes }: MadePdf) {
  const { info, metadata } = await (await openWithPdfJs(bytes)).getMetadata();
  const { Author, Subject } = info as { readonly Author?: string; readonly Subject?: string };
  const xmp = ['dc:creator', 'dc:description'].map((key) => metadata.get(key) ?? undefined);
  return { info: [Author, Subject].map((each) => each || undefined), xmp };
}

/** Whether the authors are named, page by page. */
function namedOn({ bytes }: MadePdf): boolean[] {
  return inkOf(bytes).map(({ ink }) =>
    ink
      .map(({ words }) => words)
      .join('')
      .includes(NAMES),
  );
}

async function expectNobody(file: MadePdf): Promise<void> {
  expect(namedOn(file), file.path).not.toContain(true);
  expect(await saysOf(file), file.path).toEqual({
    info: [undefined, undefined],
    xmp: [undefined, undefined],
  });
  expect(conformanceProblems(file.bytes), file.path).toEqual([]);
  const raw = Buffer.from(
    new PdfFile(file.bytes).stream(new PdfFile(file.bytes).catalogue.get('Metadata')).data,
  );
  expect(raw.toString('utf8')).not.toContain(AUTHOR);
}

async function expectAuthors(file: MadePdf): Promise<void> {
  const { info, xmp } = await saysOf(file);
  expect(info, file.path).toEqual([AUTHOR, deck.citation?.plain]);
  expect(String(xmp[0]), file.path).toContain(AUTHOR);
}

const CARDS = { only: ['cards'] } as const;

test('the names are found where they are', async () => {
  const files = await made(projectFiles, CARDS);
  for (const file of files) {
    expect(namedOn(file)).not.toContain(false);
    await expectAuthors(file);
  }
});

describe.each<[string, Asking]>([
  ['as ever', {}],
  ['without blank cards', { blanks: false }],
  ['mixed', { mix: true }],
  ['stacked, with backs', { order: 'stack', sheets: { ...USUAL_SHEETS, backs: 'long' } }],
])('sheets of own questions only, %s', (_, request) => {
  test('name nobody, and their files neither', async () => {
    const files = await made(projectFiles, { ...CARDS, ...request, choice: ONLY_OWN });
    expect(files).toHaveLength(5);
    for (const file of files) await expectNobody(file);
  });
});

describe('where some questions are the authors’', () => {
  test('a file of a cluster without any names nobody; the file of all names them', async () => {
    const files = await made(projectFiles, { ...CARDS, editions: ['coloured-paper'], choice: BOTH });
    const [green, pink, all] = files as [MadePdf, MadePdf, MadePdf];
    expect(namedOn(green)).toEqual([true]);
    await expectAuthors(green);
    await expectNobody(pink);
    expect(namedOn(all)).toEqual([true, false, false]);
    await expectAuthors(all);
    expect(conformanceProblems(all.bytes)).toEqual([]);
  });

  test('a sheet in between cites only where they stand, also where clusters share sheets', async () => {
    const white = { ...CARDS, editions: ['white-paper'], mix: true, choice: BOTH };
    expect(namedOn((await made(projectFiles, white))[0] as MadePdf)).toEqual([true, false]);
    // Stacked, the one question of theirs is on top of the first pile.
    const stacked = { ...white, order: 'stack' } as const;
    expect(namedOn((await made(projectFiles, stacked))[0] as MadePdf)).toEqual([true, false]);
  });
});

describe.each(['label', 'notes'])('%s', (edition) => {
  test('name the authors with the cards that they go with', async () => {
    const kit = { only: ['kit'], editions: [edition] } as const;
    const [without] = await made(projectFiles, { ...kit, choice: ONLY_OWN });
    await expectNobody(without as MadePdf);
    const [beside] = await made(projectFiles, { ...kit, choice: BOTH });
    expect(namedOn(beside as MadePdf)).toEqual([true]);
    await expectAuthors(beside as MadePdf);
  });
});
