import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/formatting.ts';
import { slug } from '../../src/slug.ts';

describe('slug', () => {
  it.each([
    ['groen', 'groen'],
    ['Bleu ciel', 'bleu-ciel'],
    ['café-au-lait', 'cafe-au-lait'],
    ['weiß', 'weiss'],
    ['Øæßł', 'oaessl'],
    ['розовый', 'розовыи'],
    ['(wit)', 'wit'],
  ])('of %s is %s', (word, expected) => expect(slug(word)).toBe(expected));
});

describe('longDate', () => {
  it('is written the way of the language, and does not move with the time zone', () => {
    const date = new Date('2026-11-22T00:00:00Z');
    expect(formatDate(date, 'nl-BE')).toBe('22 november 2026');
    expect(formatDate(date, 'fr')).toBe('22 novembre 2026');
  });
});
