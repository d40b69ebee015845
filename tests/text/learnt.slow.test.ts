import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { isRightToLeft } from '../../src/direction.ts';
import { isDirectionControl, isIgnorable, isLatinOrCommon } from '../../src/text/characters.ts';
import { ON_PEN } from '../../src/text/face.ts';
import { loadFontBook } from '../../src/text/fontbook.ts';
import { type GlyphColumns, shapesOf } from '../../src/text/learnt.ts';
import type { GlyphString, ShapableFace } from '../../src/text/shapable.ts';
import { boxFont } from './box-font.ts';
import { projectFonts } from './project-fonts.ts';

const book = loadFontBook(projectFonts(), (problem) => {
  throw new Error(JSON.stringify(problem));
});
/** Of the families that Latin is set in; others draw what these lack. */
const LATIN = ['Atkinson Hyperlegible Next', 'Noto Sans'];
const faces = ((book?.faces ?? []) as readonly ShapableFace[]).filter(({ family }) => LATIN.includes(family));

/** The distinct words of both publications, in order of appearance. */
const words = readFileSync(new URL('source-words.txt', import.meta.url), 'utf8')
  .trim()
  .split(/\s+/);

function learnt(face: ShapableFace, text: string, features: readonly string[] = []): GlyphString {
  const columns: GlyphColumns = { glyphs: [], advances: [], starts: [], offsets: new Map(), length: 0 };
  shapesOf(face, features).add(text, 0, columns);
  const { glyphs, advances, starts, offsets, length } = columns;
  const isOnPen = offsets.size === 0;
  return {
    offsets: isOnPen ? undefined : Array.from({ length }, (_, row) => offsets.get(row) ?? ON_PEN),
    glyphs: glyphs.slice(0, length),
    advances: advances.slice(0, length),
    starts: starts.slice(0, length),
  };
}

function byFont(face: ShapableFace, text: string, features: readonly string[] = []): GlyphString {
  return face.shape(text, features, 'latn');
}

describe.each(faces.map((face) => ({ name: face.postscriptName, face })))(
  'learnt shapes of $name',
  ({ face }) => {
    it('are those of the font for each word of the publications', () => {
      expect(words.length).toBeGreaterThan(1000);
      for (const word of words) expect(learnt(face, word), word).toEqual(byFont(face, word));
    });

    it('are those of the font over spaces, too', () => {
      const text = words.join(' ');
      expect(learnt(face, text)).toEqual(byFont(face, text));
    });

    it('are those of the font with tabular figures', () => {
      const text = words.filter((word) => /\d/.test(word)).join(' ');
      expect(learnt(face, `4.10 ${text}`, ['tnum'])).toEqual(byFont(face, `4.10 ${text}`, ['tnum']));
    });

    it('are those of the font for any of its characters', () => {
      const characters = (face.program as Font).characterSet
        .filter(isSetInLatin)
        .map((code) => String.fromCodePoint(code));
      const text = fc.string({ unit: fc.constantFrom(' ', ...characters), minLength: 1, maxLength: 10 });
      fc.assert(
        fc.property(text, (letters) => {
          expect(learnt(face, letters)).toEqual(byFont(face, letters));
        }),
        { numRuns: 400 },
      );
    });
  },
);

function isSetInLatin(code: number): boolean {
  const isSteering = isIgnorable(code) || isDirectionControl(code) || isRightToLeft(code);
  return code > 0x20 && !isSteering && isLatinOrCommon(code);
}

describe('learning', () => {
  it('learns the pairs of a text by one question where there are many, and asks no more', () => {
    const asked: string[] = [];
    const font = boxFont({ kerning: { Va: -80 } });
    const shape = (text: string) => {
      if (text.length > 1) asked.push(text);
      return font.shape(text, []);
    };
    const text = 'Va Vb Vc Vd Ve Va';
    expect(learnt({ ...font, shape }, text).advances.slice(0, 4)).toEqual([420, 500, 500, 500]);
    expect(asked).toEqual([text]);
  });

  it('asks about a few pairs one by one, each once', () => {
    const asked: string[] = [];
    const font = boxFont({ kerning: { Va: -80 } });
    const shape = (text: string) => {
      if (text.length > 1) asked.push(text);
      return font.shape(text, []);
    };
    expect(learnt({ ...font, shape }, 'VaVaVa').advances).toEqual([420, 500, 420, 500, 420, 500]);
    expect(asked).toEqual(['Va', 'aV']);
  });

  it('gives a word with a ligature to the font, with the spaces around it', () => {
    const face = boxFont({ ligatures: ['fi'], kerning: { ' f': -40, 's ': -30 } });
    expect(learnt(face, 'een fiets s')).toEqual({
      glyphs: [...'een ']
        .map((letter) => letter.charCodeAt(0))
        .concat(0x10000, ...[...'ets s'].map((l) => l.charCodeAt(0))),
      advances: [500, 500, 500, 460, 500, 500, 500, 470, 500, 500],
      starts: [0, 1, 2, 3, 4, 6, 7, 8, 9, 10],
      offsets: undefined,
    });
  });

  it('does not depend on what was learnt before', () => {
    const kerning = { 'a ': -10, ' b': -20, ab: -30, ba: -40 };
    const text = fc.stringMatching(/^[abfi ]{1,12}$/);
    fc.assert(
      fc.property(fc.array(text), text, (before, last) => {
        const face = boxFont({ ligatures: ['fi'], kerning });
        for (const other of before) learnt(face, other);
        expect(learnt(face, last)).toEqual(byFont(face, last));
      }),
    );
  });
});
