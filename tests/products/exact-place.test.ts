import { describe, expect, it } from 'vitest';
import { problem } from '../../src/diagnostics.ts';
import { atExactPlace } from '../../src/products/exact-place.ts';

const FILE = 'content/deck.yaml';

function placeOf(text: string, line: number, column: number, sought: string | undefined) {
  const params = { characters: ['漢'], codes: ['U+6F22'], families: [] };
  const diagnostic = problem('text/no-glyph', { file: FILE, line, column }, params);
  const files = new Map([[FILE, new TextEncoder().encode(text)]]);
  return atExactPlace(sought === undefined ? diagnostic : { ...diagnostic, sought }, files).place;
}

describe('atExactPlace', () => {
  it('goes from the beginning of a text to the character in it, also on a later line', () => {
    expect(placeOf('a: 漢\nb: >-\n  een twee\n  drie 漢 vier\n', 3, 3, '漢')).toEqual({
      file: FILE,
      line: 4,
      column: 8,
    });
  });

  it('stays where it is when the character is written as an escape, or nothing is sought', () => {
    expect(placeOf('b: "\\u6F22"\n', 1, 4, '漢')).toEqual({ file: FILE, line: 1, column: 4 });
    expect(placeOf('b: 漢\n', 1, 1, undefined)).toEqual({ file: FILE, line: 1, column: 1 });
  });

  it('does not wander into another text', () => {
    expect(placeOf(`a: x\n${'#\n'.repeat(20_000)}b: 漢\n`, 1, 4, '漢')).toEqual({
      file: FILE,
      line: 1,
      column: 4,
    });
  });

  it('does not mind a place beyond the end', () => {
    expect(placeOf('a: 漢\n', 9, 1, '漢')).toEqual({ file: FILE, line: 9, column: 1 });
  });
});
