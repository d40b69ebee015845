/** Signs that steer the direction of words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyText, tidyWords } from '../../src/content/characters.ts';

describe('words', () => {
  it.each([
    ['marks stay', 'a\u200e\u200f\u061cb', 'a\u200e\u200f\u061cb'],
    ['joiners stay', 'می\u200cخواهم क्\u200dष', 'می\u200cخواهم क्\u200dष'],
    ['what is ended stays', 'a\u2067b\u2069 \u202ac\u202c', 'a\u2067b\u2069 \u202ac\u202c'],
    ['what is not ended is', 'a\u2067b\u202ac', 'a\u2067b\u202ac\u202c\u2069'],
    ['an end of nothing goes', 'a\u2069b\u202c', 'ab'],
    ['an end of another goes', 'a\u2067b\u202c\u2069', 'a\u2067b\u2069'],
    ['an end of nothing leaves no space behind', '\u2069 \u05d0', '\u05d0'],
    ['overrides go, having been told', 'a\u202eb\u202dc', 'abc'],
  ])('%s', (_, raw, kept) => expect(tidyWords(raw)).toBe(kept));

  it('end their turns, each line its own, and stay as they are when they are kept again', () => {
    const unit = fc.constantFrom(
      'a',
      'א',
      ' ',
      '\u202a',
      '\u202b',
      '\u202c',
      '\u2066',
      '\u2067',
      '\u2068',
      '\u2069',
      '\n',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (raw) => {
        const kept = tidyText(raw);
        expect(tidyText(kept)).toBe(kept);
        for (const line of kept.split('\n')) {
          const count = (signs: RegExp) => line.match(signs)?.length ?? 0;
          expect(count(/[\u202a\u202b]/g)).toBe(count(/\u202c/g));
          expect(count(/[\u2066-\u2068]/g)).toBe(count(/\u2069/g));
        }
      }),
    );
  });

  it('of a thousand turns are kept without a hitch', () => {
    expect(tidyWords('\u2067'.repeat(5000))).toHaveLength(10_000);
  });
});
