/** Another look from other templates, drawings and colours: same words, same rules, no TypeScript touched. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { Files } from '../../src/files.ts';
import { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import type { MadePdf } from '../../src/typesetting/made.ts';
import { conformanceProblems, nameOf } from '../pdf/conformance.ts';
import { type Ink, inkOf } from './ink.ts';
import { contentOf, made, projectFiles, textOf } from './project.ts';
import { cardsRead } from './reading.ts';

const FOLDER = new URL('fixtures/other-look/', import.meta.url);

/** The project's words and fonts with nothing of its look. */
function withOtherLook(): Files {
  const files = new Map([...projectFiles].filter(([path]) => !path.startsWith('templates/')));
  const deck = textOf('content/deck.yaml').replace('palette: trophee', 'palette: kust');
  files.set('content/deck.yaml', new TextEncoder().encode(deck));
  for (const entry of readdirSync(FOLDER, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/');
    files.set(path.slice(path.indexOf('other-look/') + 'other-look/'.length), readFileSync(path));
  }
  return files;
}

const { deck } = contentOf(projectFiles);
let ours: readonly MadePdf[];
let others: readonly MadePdf[];

beforeAll(async () => {
  ours = await made(projectFiles, { only: ['cards'] });
  others = await made(withOtherLook(), { only: ['cards'] });
});

test('gives the same files of the same cards', () => {
  const named = (files: readonly MadePdf[]) =>
    files.map(({ path, cards, pages, cluster }) => ({ path, cards, pages, cluster }));
  expect(named(others)).toEqual(named(ours));
});

test('reads the same: number and cluster first, though they stand at the foot, then the question', async () => {
  const questions = deck.clusters.flatMap(({ cards }) => cards.map(({ text }) => text.plain));
  for (const file of others.filter(({ cluster }) => cluster === undefined)) {
    const cards = (await cardsRead(file.bytes)).filter(({ question }) => question !== '');
    expect(cards.map(({ question }) => question)).toEqual(questions);
    expect(cards[0]?.heading).toBe('1.1 groen: Eenzaamheid bij jezelf');
  }
});

test('conforms', () => {
  for (const { bytes, path } of others) expect(conformanceProblems(bytes), path).toEqual([]);
});

test('looks different: another face, the question above the heading, other drawings, other tints', () => {
  const look = (files: readonly MadePdf[]) => {
    const white = files.find(({ edition }) => edition === 'white-paper') as MadePdf;
    const [first] = inkOf(white.bytes);
    const ink = first?.ink ?? [];
    const heading = ink.find(({ tag }) => tag === 'H1') as Ink;
    const question = ink.find(({ tag }) => tag === 'P') as Ink;
    return {
      families: familiesIn(white.bytes),
      isQuestionAbove: question.box.y < heading.box.y,
      tints: [...new Set(ink.map(({ fill }) => fill).filter((fill) => fill?.endsWith('rg')))],
      paths: ink.filter(({ words }) => words === '').map(({ box }) => box),
    };
  };
  const [our, other] = [look(ours), look(others)];
  expect([our.families, other.families]).toEqual([['AtkinsonHyperlegibleNext'], ['NotoSans']]);
  expect([our.isQuestionAbove, other.isQuestionAbove]).toEqual([false, true]);
  expect(other.tints).toEqual(['0.812 0.91 0.69 rg']);
  expect(our.tints).not.toEqual(other.tints);
  expect(our.paths).not.toEqual(other.paths);
});

/** Of the embedded fonts, each once. */
function familiesIn(bytes: Uint8Array): string[] {
  const fonts = [...new PdfFile(bytes).objects.values()].flatMap((value) =>
    value instanceof Map ? (nameOf(value.get('BaseFont')) ?? []) : [],
  );
  return [...new Set(fonts.map((name) => name.replace(/^\w+\+|-\w+$/g, '')))];
}

test('has its own paper', () => {
  expect(others.find(({ edition }) => edition === 'coloured-paper')?.paperColours).toEqual(['#e3efd3']);
});
