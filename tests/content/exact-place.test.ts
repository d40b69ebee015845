import { describe, expect, it } from 'vitest';
import { atExactPlace } from '../../src/content/exact-place.ts';
import { problem } from '../../src/diagnostics.ts';

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

  it.each([
    ['"een \\u6F22"', 9],
    ['"een \\u6f22"', 9],
    ['"een \\U00006F22"', 9],
    ['"\\"een\\" \\u6F22"', 13],
  ])('goes to the escape that the character is written as: %s', (written, column) => {
    expect(placeOf(`b: ${written}\nc: 漢\n`, 1, 4, '漢')).toEqual({ file: FILE, line: 1, column });
  });

  it('goes to a pair of escapes', () => {
    const place = { file: FILE, line: 1, column: 8 };
    expect(placeOf('b: "abc\\uD83C\\udf89"\nc: 🎉\n', 1, 4, '🎉')).toEqual(place);
    expect(placeOf('b: "abc\\U0001F389"\nc: 🎉\n', 1, 4, '🎉')).toEqual(place);
  });

  it('goes to words of which some letters are escapes', () => {
    expect(placeOf('b: "x*y zo\\u0301 (1)"\n', 1, 4, 'zo\u0301 (1)')?.column).toBe(9);
  });

  it('stays where it is when nothing is sought', () => {
    expect(placeOf('b: 漢\n', 1, 1, undefined)).toEqual({ file: FILE, line: 1, column: 1 });
  });

  it('does not wander into another text', () => {
    const first = { file: FILE, line: 1, column: 4 };
    expect(placeOf('a: x\nb: 漢\n', 1, 4, '漢')).toEqual(first);
    expect(placeOf('a: "x"\nb: 漢\n', 1, 4, '漢')).toEqual(first);
    expect(placeOf("a: 'x ''y'\nb: 漢\n", 1, 4, '漢')).toEqual(first);
    expect(placeOf("a: 'x ''漢'\nb: 漢\n", 1, 4, '漢')).toEqual({ file: FILE, line: 1, column: 9 });
    expect(placeOf('- x\n- 漢\n', 1, 3, '漢')).toEqual({ file: FILE, line: 1, column: 3 });
    expect(placeOf('- text: x\n  note: 漢\n', 1, 9, '漢')).toEqual({ file: FILE, line: 1, column: 9 });
    expect(placeOf('a: |\n  x\n\n  y\nb: 漢\n', 2, 3, '漢')).toEqual({ file: FILE, line: 2, column: 3 });
    expect(placeOf('a: x\n  verder\n\n  漢\nb: y\n', 1, 4, '漢')).toEqual({ file: FILE, line: 4, column: 3 });
  });

  it('does not mind a place beyond the end', () => {
    expect(placeOf('a: 漢\n', 9, 1, '漢')).toEqual({ file: FILE, line: 9, column: 1 });
  });
});
