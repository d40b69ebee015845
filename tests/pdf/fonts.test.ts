import { describe, expect, it } from 'vitest';
import type { GlyphRun } from '../../src/layout/page.ts';
import { ByteWriter } from '../../src/pdf/bytes.ts';
import { actualText, FontSubset } from '../../src/pdf/fonts.ts';
import type { PdfkitFont } from '../../src/pdf/pdfkit.ts';
import { type FontFace, ON_PEN } from '../../src/text/face.ts';
import { REGULAR, runOf } from './font.ts';

/** What PDFKit's font does, without a file. */
function emptyFont(): PdfkitFont {
  const glyphs = [0];
  const includeGlyph = (glyph: number): number => {
    if (!glyphs.includes(glyph)) glyphs.push(glyph);
    return glyphs.indexOf(glyph);
  };
  const ref = () => {
    throw new Error('not asked for');
  };
  return { id: 'F1', subset: { glyphs, includeGlyph }, widths: [7], unicode: [[0]], ref };
}

function withGlyphs(text: string, more: Partial<GlyphRun>): GlyphRun {
  return { ...runOf(text, { x: 0, y: 0 }), ...more };
}

function shown(subset: FontSubset, run: GlyphRun): string {
  const out = new ByteWriter();
  subset.show(run, out);
  return Buffer.from(out.view()).toString('latin1');
}

/** Codes as `<1>`, so that they can be read. */
function visible(operator: string): string {
  return operator.replace(/\0([\s\S])/g, (_, byte: string) => `<${byte.charCodeAt(0)}>`);
}

const ADVANCE = REGULAR.advanceOf(20);

describe('showing a run', () => {
  it('needs one string where the advances are the widths of the font', () => {
    const subset = new FontSubset(emptyFont(), REGULAR);
    const run = withGlyphs('aab', {
      glyphs: [20, 20, 21],
      advances: [ADVANCE, ADVANCE, 1],
      starts: [0, 1, 2],
    });
    expect(visible(shown(subset, run))).toBe('[(<1><1><2>)]TJ');
  });

  it('moves back by what kerning takes, in thousandths of the em', () => {
    const half: FontFace = { ...REGULAR, unitsPerEm: 2000, advanceOf: () => 600 };
    const font = emptyFont();
    const run = withGlyphs('abc', { glyphs: [20, 21, 22], advances: [580, 607, 600], starts: [0, 1, 2] });
    expect(visible(shown(new FontSubset(font, half), run))).toBe('[(<1>)10(<2>)-3.5(<3>)]TJ');
    expect(font.widths).toEqual([300, 300, 300, 300]);
  });

  it('escapes codes that a string would change', () => {
    const subset = new FontSubset(emptyFont(), REGULAR);
    const glyphs = Array.from({ length: 42 }, (_, index) => index + 20);
    const advances = glyphs.map((glyph) => REGULAR.advanceOf(glyph));
    const text = 'x'.repeat(42);
    const operator = shown(
      subset,
      withGlyphs(text, { glyphs, advances, starts: glyphs.map((_, index) => index) }),
    );
    expect(operator).toContain('\0\\r');
    expect(operator).toContain("\0'\0\\(\0\\)\0*)]TJ");
  });

  it('has a code for each text that a glyph stands for', () => {
    const font = emptyFont();
    const subset = new FontSubset(font, REGULAR);
    const run = withGlyphs('a\u00a0 ', { glyphs: [20, 3, 3], advances: [ADVANCE, 0, 0], starts: [0, 1, 2] });
    shown(subset, run);
    shown(subset, run);
    expect(font.subset.glyphs).toEqual([0, 20, 3, 3]);
    expect(font.unicode).toEqual([[0], [0x61], [0xa0], [0x20]]);
  });

  it('gives a ligature all of its text', () => {
    const font = emptyFont();
    const run = withGlyphs('ffi😀', { glyphs: [20, 21], advances: [ADVANCE, 0], starts: [0, 3] });
    shown(new FontSubset(font, REGULAR), run);
    expect(font.unicode).toEqual([[0], [0x66, 0x66, 0x69], [0x1f600]]);
  });

  it('draws a glyph off the pen where its font says, and goes on from the pen', () => {
    const run = withGlyphs('aẹb', {
      size: 10,
      glyphs: [20, 21, 22, 23],
      advances: [ADVANCE, ADVANCE - 8, 0, ADVANCE],
      starts: [0, 1, 1, 2],
      offsets: [ON_PEN, ON_PEN, { x: -200, y: 150 }, ON_PEN],
    });
    const face: FontFace = {
      ...REGULAR,
      unitsPerEm: 1000,
      advanceOf: (glyph) => (glyph === 22 ? 0 : ADVANCE),
    };
    expect(visible(shown(new FontSubset(emptyFont(), face), run))).toBe(
      '[(<1>)(<2>)]TJ 1.5 Ts [208(<3>)]TJ 0 Ts [-200(<4>)]TJ',
    );
  });

  it('leaves the pen where it was for what follows, also after a last glyph above it', () => {
    const run = withGlyphs('ẹ', {
      size: 10,
      glyphs: [20, 21],
      advances: [ADVANCE, 0],
      starts: [0, 0],
      offsets: [ON_PEN, { x: 0, y: -50 }],
    });
    expect(visible(shown(new FontSubset(emptyFont(), REGULAR), run))).toBe(
      '[(<1>)]TJ -0.5 Ts [(<2>)]TJ 0 Ts',
    );
  });

  it('refuses the glyph for what is missing', () => {
    const run = withGlyphs('a', { glyphs: [0], advances: [500], starts: [0] });
    expect(() => shown(new FontSubset(emptyFont(), REGULAR), run)).toThrow('lacks');
  });
});

describe('text other than it looks', () => {
  it('is in the code of a single glyph; a hyphen of ours is a soft one', () => {
    const font = emptyFont();
    const subset = new FontSubset(font, REGULAR);
    const hyphen = runOf('-', { x: 0, y: 0, actual: '' });
    const letter = runOf('i', { x: 0, y: 0, actual: 'ï' });
    for (const run of [hyphen, letter]) shown(subset, run);
    expect(font.unicode).toEqual([[0], [0xad], [0xef]]);
    expect([hyphen, letter].map(actualText)).toEqual([undefined, undefined]);
  });

  it('is told of the whole run otherwise', () => {
    expect(actualText(runOf('1/2', { x: 0, y: 0, actual: '½' }))).toBe('½');
    expect(actualText(runOf('1/2', { x: 0, y: 0 }))).toBeUndefined();
  });

  it('is told where several glyphs share one character', () => {
    const font = emptyFont();
    const run = withGlyphs('a½', { glyphs: [20, 21, 22], advances: [ADVANCE, 0, 0], starts: [0, 1, 1] });
    shown(new FontSubset(font, REGULAR), run);
    expect(actualText(run)).toBe('a½');
    expect(font.unicode).toEqual([[0], [0x61], [0xbd], [0x2060]]);
  });

  it('is told where a letter and its accents are glyphs of their own, and codes tell each its part', () => {
    const font = emptyFont();
    const subset = new FontSubset(font, REGULAR);
    const run = withGlyphs('ẹe', { glyphs: [20, 21, 20], advances: [ADVANCE, 0, 0], starts: [0, 0, 1] });
    shown(subset, run);
    expect(actualText(run)).toBe('ẹe');
    expect(font.unicode).toEqual([[0], [0x65], [0x323], [0x65]]);
    expect(subset.texts).toEqual(['ẹ', 'e']);
  });
});
