import { describe, expect, it } from 'vitest';
import type { Place } from '../src/diagnostics.ts';
import { fill, join, rewrite, slice, type Words, wordsAt } from '../src/placed-words.ts';

const at = (line: number): Place => ({ file: 'content/kit.yaml', line, column: 1 });

/** Each piece with its line: `De |1`. */
const told = ({ pieces }: Words) => pieces.map(({ text, place }) => `${text}|${place?.line ?? '-'}`);

describe('words with their places', () => {
  const pattern = wordsAt('vel {sheet} van {sheets}: {title}!', at(1));

  it('are filled: each piece keeps its own place, and what was counted goes by the pattern', () => {
    const words = fill(pattern, { sheet: 1, sheets: '2', title: wordsAt('Buurt', at(7)) });
    expect(words.plain).toBe('vel 1 van 2: Buurt!');
    expect(told(words)).toEqual(['vel |1', '1|1', ' van |1', '2|1', ': |1', 'Buurt|7', '!|1']);
  });

  it('leave a name without a value as it is, also one that every object has', () => {
    expect(fill(wordsAt('{x} {constructor} {toString} {__proto__}', at(1)), { x: 'y' }).plain).toBe(
      'y {constructor} {toString} {__proto__}',
    );
  });

  it('are joined by a separator that goes by the words before it', () => {
    const words = join([wordsAt('een', at(1)), 2, wordsAt('drie', at(3))], ' · ');
    expect(words.plain).toBe('een · 2 · drie');
    expect(told(words)).toEqual(['een|1', ' · |1', '2|-', ' · |1', 'drie|3']);
  });

  it('are cut and rewritten without losing a place', () => {
    const words = fill(pattern, { sheet: 1, sheets: 2, title: wordsAt('Buurt', at(7)) });
    expect(told(slice(words, 13, 17))).toEqual(['Buur|7']);
    expect(told(rewrite(slice(words, 11, 99), (text) => text.toUpperCase()))).toEqual([
      ': |1',
      'BUURT|7',
      '!|1',
    ]);
  });
});
