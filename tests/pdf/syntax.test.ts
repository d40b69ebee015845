import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numeral, textString } from '../../src/pdf/syntax.ts';

describe('numerals', () => {
  it('have at most three decimals, no exponent and no negative zero', () => {
    expect([1, 0.5, 1 / 3, -2.00049, 1e-7, -0.0001, 123456.7891].map(numeral)).toEqual([
      '1',
      '0.5',
      '0.333',
      '-2',
      '0',
      '0',
      '123456.789',
    ]);
  });

  it('are what they were given, to half a thousandth', () => {
    fc.assert(
      fc.property(fc.double({ min: -20000, max: 20000, noNaN: true }), (value) => {
        const text = numeral(value);
        expect(text).toMatch(/^-?\d+(\.\d{1,3})?$/);
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.000500001);
      }),
    );
  });

  it('are never made of what is no number', () => {
    expect(() => numeral(Number.NaN)).toThrow();
    expect(() => numeral(Infinity)).toThrow();
  });
});

describe('strings', () => {
  it('stay readable in ASCII, with their own marks escaped', () => {
    expect(textString('a (b) \\ c')).toBe('(a \\(b\\) \\\\ c)');
  });

  it('are UTF-16BE otherwise, control characters included', () => {
    expect(textString('é😀')).toBe('<FEFF00E9D83DDE00>');
    expect(textString('a\r')).toBe('<FEFF0061000D>');
  });
});
