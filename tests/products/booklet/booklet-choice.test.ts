import { describe, expect, test } from 'vitest';
import { collect } from '../../../src/diagnostics.ts';
import { chooseBooklet } from '../../../src/products/booklet/booklet-choice.ts';
import { wantedEditions } from '../../../src/products/catalogue.ts';
import { type BuildRequest, EVERYTHING } from '../../../src/products/product.ts';
import { contentOf, projectFiles, projectWith } from '../project.ts';

const content = contentOf(projectFiles);
const withoutBooklet = { ...content, booklet: undefined };
const noBookletFiles = projectWith({ 'content/booklet.yaml': undefined });

function choose(
  changes: Partial<BuildRequest>,
  isThere = true,
  files = isThere ? projectFiles : noBookletFiles,
) {
  const problems = collect();
  const request = { ...EVERYTHING, ...changes };
  const selection = chooseBooklet(isThere ? content : withoutBooklet, request, files, problems.report);
  return { selection, codes: problems.diagnostics.map(({ code }) => code) };
}

test('two products may have an edition of the same name', () => {
  const large: BuildRequest = { ...EVERYTHING, editions: ['large-print'] };
  expect(wantedEditions('cards', large)).toEqual(['large-print']);
  expect(wantedEditions('booklet', large)).toEqual(['large-print']);
  expect(wantedEditions('cards', { ...large, only: ['booklet'] })).toEqual([]);
  expect(wantedEditions('booklet', EVERYTHING)).toEqual(['screen', 'print', 'large-print']);
});

describe('of the real booklet', () => {
  test('all 18 themes when nothing is said', () => {
    const { selection } = choose({});
    expect(selection).toMatchObject({ isWhole: true });
    expect(selection?.parts.flatMap(({ themes }) => themes)).toHaveLength(18);
  });

  test('those that are named', () => {
    const { selection } = choose({ themes: ['beleid', 'werking.lichte-bindingen'] });
    const numbers = selection?.parts.map(({ themes }) => themes.map(({ number }) => number).join(' '));
    expect(numbers).toEqual(['B1 B2 B3 B4 B5 B6 B7 B8', 'W8']);
  });

  test('none, where one of them is not there', () => {
    expect(choose({ themes: ['beleid', 'B9'] })).toEqual({
      selection: undefined,
      codes: ['selection/unknown-theme'],
    });
  });

  test('none, where only cards are asked for', () => {
    expect(choose({ only: ['cards'] })).toEqual({ selection: undefined, codes: [] });
    expect(choose({ editions: ['white-paper'] })).toEqual({ selection: undefined, codes: [] });
  });
});

describe('a deck without a booklet', () => {
  test.each<Partial<BuildRequest>>([{}, { only: ['cards'] }, { editions: ['large-print'] }])(
    'makes its cards with %j',
    (changes) => {
      expect(choose(changes, false)).toEqual({ selection: undefined, codes: [] });
    },
  );

  test.each<Partial<BuildRequest>>([
    { only: ['booklet'] },
    { only: ['cards', 'booklet'] },
    { themes: ['B1'] },
    { booklet: { creepMm: 0.1, simplex: false } },
    { booklet: { creepMm: 0, simplex: true } },
    { editions: ['screen'] },
  ])('is told with %j', (changes) => {
    expect(choose(changes, false)).toEqual({ selection: undefined, codes: ['project/no-booklet'] });
  });

  test('a booklet that cannot be read was told of already', () => {
    expect(choose({ only: ['booklet'] }, false, projectFiles)).toEqual({ selection: undefined, codes: [] });
  });
});
