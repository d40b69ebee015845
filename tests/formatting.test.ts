import { describe, expect, test } from 'vitest';
import {
  countForm,
  formatBytes,
  formatDate,
  formatList,
  formatNumber,
  formatPaper,
  formatSize,
} from '../src/formatting.ts';
import { printingView } from '../src/web/site/printing-view.ts';
import { contentOf, projectFiles } from './products/project.ts';

describe('numbers', () => {
  test.each([
    ['nl', '63,5'],
    ['fr', '63,5'],
    ['de-CH', '63.5'],
    ['de', '63,5'],
    ['en', '63.5'],
    // Those figures are on no card, and not in the fonts of every deck.
    ['fa', '63.5'],
    ['ar-EG', '63.5'],
  ])('%s', (language, written) => {
    expect(formatNumber(63.5, language).replace('٫', '.')).toBe(written);
  });

  test('have no noise of sums, no groups, and as many decimals as are asked', () => {
    expect(formatNumber(0.1 + 0.2, 'en')).toBe('0.3');
    expect(formatNumber(12345, 'nl')).toBe('12345');
    expect(formatNumber(7, 'nl', { always: 1 })).toBe('7,0');
    expect(formatNumber(7.25, 'nl', { most: 1 })).toBe('7,3');
  });

  test('of sizes, papers and files', () => {
    expect(formatSize({ widthMm: 63.5, heightMm: 88.9 }, 'nl')).toBe('63,5 × 88,9 mm');
    expect(formatPaper('100x150.5', 'en')).toBe('100 × 150.5 mm');
    expect(formatPaper('A4', 'nl')).toBe('A4');
    expect([27_300, 1_234_000, 10].map((bytes) => formatBytes(bytes, 'nl'))).toEqual([
      '27 kB',
      '1,2 MB',
      '1 kB',
    ]);
  });
});

test.each([
  ['nl', /\d\.\d/],
  ['fr', /\d\.\d/],
  ['de', /\d\.\d/],
  ['en', /\d,\d/],
])('what can be chosen on a page in %s is in its own decimals', (language, wrong) => {
  const { strings } = contentOf(projectFiles);
  const view = printingView({ ...strings, language });
  const { card, paper } = view.options;
  const sizes = [...(card?.choices ?? []), ...(card?.perforated ?? []), ...(paper?.choices ?? [])];
  const words = sizes.map((option) => option.words);
  expect(words.some((each) => /\d[.,]\d/.test(each))).toBe(true);
  expect(words.filter((each) => wrong.test(each))).toEqual([]);
});

test('lists and dates are written as the language does, wherever the machine stands', () => {
  expect(formatList(['1.2', '1.4', '2.1'], 'or', 'nl')).toBe('1.2, 1.4 of 2.1');
  expect(formatList(['a', 'b'], 'and', 'en')).toBe('a and b');
  expect(formatList(['a'], 'or', 'fr')).toBe('a');
  expect(formatDate(new Date('2026-11-22T23:59:59Z'), 'de')).toBe('22. November 2026');
  // Of the calendar that all dates of a deck are in, in the figures that all its numbers are in.
  for (const language of ['fa', 'prs', 'th', 'ar-EG', 'ar-SA', 'am', 'he', 'ja', 'hi', 'bn']) {
    const written = formatDate(new Date('2026-11-22T12:00:00Z'), language);
    expect(written, language).toMatch(/2026/);
    expect(written, language).toMatch(/22/);
  }
});

test('one is one thing, and any other number more', () =>
  expect([0, 1, 1.5, 2].map(countForm)).toEqual(['other', 'one', 'other', 'other']));
