import { describe, expect, test } from 'vitest';
import { collect } from '../../../src/diagnostics.ts';
import { booklet } from '../../../src/products/booklet/product.ts';
import { wantedOf } from '../../../src/run/catalogue.ts';
import { orderOf } from '../../../src/run/print.ts';
import { compileDesign } from '../../../src/typesetting/compile.ts';
import type { Design } from '../../../src/typesetting/typeset.ts';
import { type Asking, asking } from '../../request/asking.ts';
import { contentOf, fail, projectFiles, projectWith } from '../project.ts';

const content = contentOf(projectFiles);
const design = (await compileDesign(projectFiles, fail)) as Design;
const withoutBooklet = { ...content, booklet: undefined };
const noBookletFiles = projectWith({ 'content/booklet.yaml': undefined });

function choose(changes: Asking, isThere = true, files = isThere ? projectFiles : noBookletFiles) {
  const problems = collect();
  const printable = { content: isThere ? content : withoutBooklet, design, files };
  const order = orderOf(printable, asking(changes), problems.report);
  const isWanted = order.wanted.has(booklet.name);
  const chosen = isWanted
    ? booklet.choose(order, { report: problems.report, progress: () => {} })
    : undefined;
  return { selection: chosen?.order.selection, codes: problems.diagnostics.map(({ code }) => code) };
}

test('two products may have an edition of the same name', () => {
  const editionsOf = (request: Asking) => Object.fromEntries(wantedOf(asking(request)));
  const large = { editions: ['large-print'] };
  expect(editionsOf(large)).toEqual({ cards: ['large-print'], booklet: ['large-print'] });
  expect(editionsOf({ ...large, only: ['booklet'] })).toEqual({ booklet: ['large-print'] });
  expect(editionsOf({})).toMatchObject({ booklet: ['screen', 'print', 'large-print'] });
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
  test.each<Asking>([{}, { only: ['cards'] }, { editions: ['large-print'] }])(
    'makes its cards with %j',
    (changes) => {
      expect(choose(changes, false)).toEqual({ selection: undefined, codes: [] });
    },
  );

  test.each<Asking>([
    { only: ['booklet'] },
    { only: ['cards', 'booklet'] },
    { themes: ['B1'] },
    { creepMm: 0.1 },
    { simplex: true },
    { editions: ['screen'] },
  ])('is told with %j', (changes) => {
    expect(choose(changes, false)).toEqual({ selection: undefined, codes: ['project/no-booklet'] });
  });

  test('a booklet that cannot be read was told of already', () => {
    expect(choose({ only: ['booklet'] }, false, projectFiles)).toEqual({ selection: undefined, codes: [] });
  });
});
