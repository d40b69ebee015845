import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from '../../src/pdf/bytes.ts';
import { numeral } from '../../src/pdf/syntax.ts';

function written(write: (out: ByteWriter) => void): string {
  const out = new ByteWriter(4);
  write(out);
  return Buffer.from(out.view()).toString('latin1');
}

describe('what is written', () => {
  it('comes back in its order, however often room has to be made', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary-ascii' }))), (chunks) => {
        const out = new ByteWriter(1);
        for (const chunk of chunks) {
          if (typeof chunk === 'string') out.text(chunk);
          else out.bytes(chunk);
        }
        const expected = Buffer.concat(
          chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk)),
        );
        expect(Buffer.compare(out.view(), expected)).toBe(0);
        expect(out.length).toBe(expected.length);
      }),
    );
  });

  it('is one byte for each unit', () => {
    expect(written((out) => out.text('%\u00ff\n'))).toBe('%\u00ff\n');
  });

  it('is forgotten when cleared', () => {
    const out = written((each) => {
      each.text('a long beginning');
      each.clear();
      each.text('anew');
    });
    expect(out).toBe('anew');
  });
});

describe('numbers', () => {
  it('are written like numerals', () => {
    fc.assert(
      fc.property(fc.double({ min: -20000, max: 20000, noNaN: true }), (value) => {
        expect(written((out) => out.numeral(value))).toBe(numeral(value));
      }),
    );
  });

  it('of thousandths have no zeros that say nothing', () => {
    const values = [0, -0, 5, -50, 500, 1000, -1230, 1204, 123456789];
    expect(values.map((value) => written((out) => out.thousandths(value)))).toEqual([
      '0',
      '0',
      '0.005',
      '-0.05',
      '0.5',
      '1',
      '-1.23',
      '1.204',
      '123456.789',
    ]);
  });

  it('are never made of what is no number', () => {
    expect(() => new ByteWriter().numeral(Number.NaN)).toThrow();
    expect(() => new ByteWriter().thousandths(Infinity)).toThrow();
  });
});

it('codes in a string escape the four bytes that it would change', () => {
  const codes = [0x0028, 0x2900, 0x5c5c, 0x0d41, 0x0a00];
  expect(codes.map((code) => written((out) => out.code(code)))).toEqual([
    '\0\\(',
    '\\)\0',
    '\\\\\\\\',
    '\\rA',
    '\n\0',
  ]);
});
