/** Booklets that are not like ours: long, short, empty, in another language. Each edition of each is made. */
import { describe, expect, test, vi } from 'vitest';
import type { Files } from '../../../src/files.ts';
import { conformanceProblems } from '../../pdf/conformance.ts';
import { build, projectWith, textOf } from '../project.ts';
import { elementsRead } from './booklet-reading.ts';

vi.setConfig({ testTimeout: 120_000 });

const written = textOf('content/booklet.yaml');
const BEFORE = written.slice(0, written.indexOf('\nparts:') + 1);
const AFTER = written.slice(written.indexOf('\ninspirations:'), written.indexOf('\ncolophon:'));

interface ThemeWords {
  readonly id: string;
  readonly title?: string;
  readonly questions: readonly string[];
  readonly notes?: readonly string[];
}

/** A part as YAML; every note belongs to its theme as a whole unless a question says `[^note-1]`. */
function part(letter: string, themes: readonly ThemeWords[], title = `Deel ${letter}`) {
  return { id: `deel-${letter.codePointAt(0)}`, letter, title, themes: themes.map(themeFile) };
}

function themeFile({ id, title = `Thema ${id}`, questions, notes = [] }: ThemeWords) {
  const files = notes.map((words, index) => ({ id: `${id}-noot-${index + 1}`, paragraphs: [words] }));
  return { id, title, questions, ...(files.length > 0 && { notes: files }) };
}

/** JSON is YAML. */
function bookletOf(parts: readonly ReturnType<typeof part>[], before = BEFORE): Files {
  return projectWith({ 'content/booklet.yaml': `${before}parts: ${JSON.stringify(parts)}\n${AFTER}\n` });
}

const asked = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `Hoe vaak komt vraag ${index + 1} bij jullie aan bod, en bij wie?`,
  );
const theme = (id: string, count = 3): ThemeWords => ({ id, questions: asked(count) });
const LONG = 'Mensen in een buurt hebben met elkaar te maken, ook als ze elkaar niet kennen. '
  .repeat(120)
  .trim();
const ADDRESS = `https://voorbeeld.be/${'weg'.repeat(93)}`;

const CASES: Readonly<Record<string, Files>> = {
  'one theme of one question, no colophon': bookletOf([part('A', [theme('een', 1)])]),
  'a theme of forty questions': bookletOf([part('A', [theme('veertig', 40), theme('twee', 2)])]),
  'notes longer than a page': bookletOf([
    part('A', [
      { id: 'lang', questions: ['Wat valt daarover te zeggen?[^lang-noot-1]', 'En nu?'], notes: [LONG] },
      { id: 'heel', questions: asked(2), notes: [LONG] },
    ]),
  ]),
  'a link of three hundred characters': bookletOf([
    part('A', [
      {
        id: 'link',
        questions: [`Ken je [deze bladzijde](${ADDRESS})?`],
        notes: [`Zie [${ADDRESS}](${ADDRESS}).`],
      },
    ]),
  ]),
  'titles of many lines': bookletOf([
    part(
      'A',
      [{ ...theme('titel'), title: 'Een thema dat over heel veel tegelijk gaat '.repeat(4).trim() }],
      LONG.slice(0, 160),
    ),
  ]),
  'an empty part': bookletOf([part('A', [theme('een')]), part('B', [])]),
  'another alphabet for the numbers': bookletOf([part('Ω', [theme('een', 12)]), part('É', [theme('twee')])]),
  'another language': bookletOf(
    [part('A', [theme('un')])],
    BEFORE.replace('language: nl-BE', 'language: fr-BE'),
  ),
  'a language without words of ours': bookletOf(
    [part('A', [theme('uno')])],
    BEFORE.replace('language: nl-BE', 'language: it'),
  ),
};

describe.each(Object.entries(CASES))('%s', (_, files) => {
  test('is made in every edition, and conforms', async () => {
    const { products, diagnostics } = await build(files, { only: ['booklet'] });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(products?.files.map(({ edition }) => edition)).toEqual(['screen', 'print', 'large-print']);
    for (const { bytes, edition } of products?.files ?? [])
      expect(conformanceProblems(bytes), edition).toEqual([]);
    const folded = products?.files[1];
    expect((folded?.pages ?? 0) % 2).toBe(0);
  });
});

test('two hundred themes, each with its place in the contents', async () => {
  const themes = Array.from({ length: 200 }, (_, index) => theme(`t${index}`));
  const { products } = await build(bookletOf([part('A', themes)]), {
    only: ['booklet'],
    editions: ['screen'],
  });
  const elements = elementsRead(products?.files[0]?.bytes ?? new Uint8Array());
  const heads = elements.filter(({ role }) => role === 'H3').map(({ words }) => words);
  expect(heads.filter((words) => words.startsWith('A'))).toHaveLength(200);
  const entries = elements.filter(({ role }) => role === 'TOCI').map(({ words }) => words);
  for (const { role, words, page } of elements) {
    if (role === 'H3' && words.startsWith('A')) expect(entries).toContain(`${words} ${page}`);
  }
});
