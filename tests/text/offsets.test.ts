import { describe, expect, it } from 'vitest';
import { type FontBook, type FontChain, loadFontBook } from '../../src/text/fontbook.ts';
import { mostOverhang } from '../../src/text/overhang.ts';
import { prepareParagraph } from '../../src/text/paragraph.ts';
import type { ShapableFace } from '../../src/text/shapable.ts';
import { boxChain, boxFont } from './box-font.ts';
import { projectFonts } from './project-fonts.ts';
import { copied, diagnosed, run, set } from './setting.ts';

const MARK = 0x323;

describe('a glyph that its font sets off the pen', () => {
  const chain = boxChain(boxFont({ decomposed: { ẹ: 'e\u0323' } }));

  it('comes with where it is drawn, and moves the pen no further', () => {
    expect(set([run('aẹb', { chain })], 10)[0]?.fragments).toMatchObject([
      {
        text: 'aẹb',
        width: 15,
        glyphs: [0x61, 0x65, MARK, 0x62],
        advances: [500, 500, 0, 500],
        starts: [0, 1, 1, 2],
        offsets: [
          { x: 0, y: 0 },
          { x: 0, y: 0 },
          { x: -500, y: 100 },
          { x: 0, y: 0 },
        ],
      },
    ]);
  });

  it('keeps its place in the line that it comes to stand in; other lines have no offsets', () => {
    const lines = set([run('aaa bẹ ccc', { chain })], 4);
    expect(lines.map(({ fragments }) => fragments[0]?.offsets?.map(({ x }) => x))).toEqual([
      undefined,
      [0, 0, -500, 0],
      undefined,
    ]);
  });

  it('stays with its letter where a word may be broken anywhere', () => {
    const items = [run('aaẹẹbb', { chain, overflowWrap: 'anywhere' })];
    const drawn = set(items, 3).map(({ fragments }) => fragments.flatMap(({ glyphs }) => glyphs));
    expect(drawn).toEqual([
      [0x61, 0x61, 0x65, MARK],
      [0x65, MARK, 0x62, 0x62],
    ]);
  });

  it('does not leave its mark behind in what is set after it', () => {
    set([run('ẹẹẹ', { chain })], 10);
    expect(set([run('eee', { chain })], 10)[0]?.fragments[0]?.offsets).toBeUndefined();
  });

  it('counts where ink hangs out of a line', () => {
    const face = boxFont({ decomposed: { ị: 'i\u0323' }, hanging: { '\u0323': { left: 40, right: 60 } } });
    const { composition, breaks } = prepareParagraph([run('ị', { chain: boxChain(face) })], () => {});
    // The mark begins where the letter begins, 0.4 and 0.6 points wider at ten points.
    expect(mostOverhang(composition, breaks, [10])).toEqual({ left: 0.4, right: 0.6 });
  });
});

describe('the project’s fonts', () => {
  const book = loadFontBook(projectFonts(), (problem) => {
    throw new Error(JSON.stringify(problem));
  }) as FontBook;
  const roman = book.chain('Atkinson Hyperlegible Next', 400, false) as FontChain;
  const [, noto] = roman.faces as readonly [ShapableFace, ShapableFace];

  it('give an accent its place on the letter', () => {
    // Of 615 units before the accent, whose own ink is about the pen, 306 lead back to the middle of the q.
    expect(noto.shape('q\u0308', [], 'latn')).toMatchObject({
      advances: [615, 0],
      starts: [0, 1],
      offsets: [
        { x: 0, y: 0 },
        { x: -306, y: 0 },
      ],
    });
  });

  it.each([
    ['loose', 'ǹ ḿ ṃ ṅ ṣ ẹ ị ọ ụ Ǹ Ḿ Ṃ Ṅ Ṣ Ẹ Ị Ọ Ụ'],
    ['Vietnamese', vietnamese()],
    ['Yoruba', 'Ṣé o ti jẹun? Ẹ ṣeun, ọmọ mi.'],
    ['Igbo', 'Ị na-eme gịnị ụbọchị ọ bụla? Ṅụọ mmiri ọṅụ.'],
  ])('draw %s letters ready-made, one glyph each, also when accents were typed after them', (_, text) => {
    for (const typed of [text, text.normalize('NFD')]) {
      const fragments = set([run(typed, { chain: roman })], 10_000)[0]?.fragments ?? [];
      expect(fragments.map((fragment) => fragment.text).join('')).toBe(text);
      for (const { glyphs, offsets, text: own } of fragments) {
        expect(glyphs).toHaveLength(own.length);
        expect(offsets).toBeUndefined();
      }
    }
  });

  it('keep each of their words in one family', () => {
    const fragments = set([run('Mẹ bạn ụbọchị Ṣé', { chain: roman })], 10_000)[0]?.fragments ?? [];
    const words = fragments.filter(({ text }) => text.trim() !== '');
    expect(words.map(({ text, face }) => `${face.id}:${text}`)).toEqual([
      'F5:Mẹ',
      'F5:bạn',
      'F5:ụbọchị',
      'F5:Ṣé',
    ]);
  });

  it('set letters with accents that Unicode has not as one character', () => {
    for (const word of ['ọjọ\u0301', 'bi\u0301j\u0301na', 'ɛ\u0301', 'ą\u0301', 'yɔ\u030c']) {
      const [line] = set([run(word, { chain: roman })], 10_000);
      expect(copied(line ? [line] : [])).toBe(word.normalize('NFC'));
      expect(new Set(line?.fragments.map(({ face }) => face.id)).size, word).toBe(1);
      const marks = line?.fragments.flatMap(({ offsets = [] }) => offsets).filter(({ x, y }) => x || y);
      expect(marks?.length, word).toBeGreaterThan(0);
    }
  });

  it('refuse a heap of accents, and those that no font sets', () => {
    expect(diagnosed([run(`a${'\u0302'.repeat(1000)}b`, { chain: roman })])).toMatchObject([
      { code: 'text/too-many-marks' },
    ]);
    expect(diagnosed([run('a\u{1d165}b', { chain: roman })])).toMatchObject([{ code: 'text/loose-mark' }]);
  });
});

/** Every vowel with every tone, and the letters beside them. */
function vietnamese(): string {
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const vowels = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'];
  const letters = vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
  return `${letters.join('')} đĐ`;
}
