import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CharacterSet, charactersIn } from '../../src/text/character-set.ts';
import { loadFontBook } from '../../src/text/fontbook.ts';
import { FONT_LIST, readFontList } from '../../src/text/fontlist.ts';
import { type LateFiles, NotHere } from '../../src/text/late-files.ts';
import { fail, projectFiles } from '../products/project.ts';

const CODES = fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 40 });

test('a set has what it was made of and nothing else, also once it was written and read', () => {
  fc.assert(
    fc.property(CODES, CODES, (codes, others) => {
      const near = codes.flatMap((code) => [code, code + 1]);
      const set = CharacterSet.of(near);
      const again = CharacterSet.read(set.text);
      for (const code of [...near, ...others, ...near.map((each) => each + 1)]) {
        expect([set.has(code), again.has(code)]).toEqual(Array(2).fill(near.includes(code)));
      }
    }),
  );
});

const list = readFontList(projectFiles, fail);
const files = (list?.families ?? []).flatMap(({ faces }) => faces.slice(0, 1).map(({ file }) => file));
const bytesOf = (file: string): Uint8Array => projectFiles.get(file) ?? new Uint8Array();

describe('fonts that come late', () => {
  /** All of them, none of which has come. */
  const late: LateFiles = {
    charactersOf: (file) => (projectFiles.has(file) ? charactersIn(bytesOf(file)) : undefined),
    has: (file) => projectFiles.has(file),
    read: (file) => {
      throw new NotHere(file);
    },
  };
  const listAlone = new Map([[FONT_LIST, projectFiles.get(FONT_LIST) ?? new Uint8Array()]]);

  test('have the characters that the files have', () => {
    const [known, there] = [loadFontBook(listAlone, fail, late), loadFontBook(projectFiles, fail)];
    const small = files.filter((file) => bytesOf(file).length < 200_000);
    expect(small.length).toBeGreaterThan(10);
    const indices = (there?.faces ?? []).flatMap(({ id }, index) =>
      small.includes(fileAt(index)) ? [{ id, index }] : [],
    );
    for (const { id, index } of indices) {
      const [one, other] = [known?.faces[index], there?.faces[index]];
      expect(one?.id).toBe(id);
      const differing: number[] = [];
      for (let code = 0; code < 0x3000; code += 1)
        if (one?.has(code) !== other?.has(code)) differing.push(code);
      expect(differing, fileAt(index)).toEqual([]);
    }
  });

  test('are asked for when something is drawn with one, and not before', () => {
    const [face] = loadFontBook(listAlone, fail, late)?.faces ?? [];
    expect(face?.has(0x41)).toBe(true);
    expect(() => face?.advanceOf(1)).toThrow(NotHere);
  });
});

function fileAt(index: number): string {
  return (list?.families ?? []).flatMap(({ faces }) => faces.map(({ file }) => file))[index] ?? '';
}
