import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics.ts';
import { boxChain, boxFont } from './box-font.ts';
import { diagnosed, drawn, run, set } from './setting.ts';

/** Has ASCII and é, as a small Latin font; U+2009 with `thin`. */
const small = boxFont({ id: 'Small', family: 'Small', has: (code) => code < 0x7f || code === 0xe9 });
const wide = boxFont({ id: 'Wide', family: 'Wide', has: (code) => code < 0x3000 });
const chain = boxChain(small, wide);

/** What some fonts have a box for. */
const ALL = /[\u2028\u206a\ufff9-\uffff]/;

function fragments(text: string) {
  return set([run(text, { chain })], 100).flatMap((line) => line.fragments);
}

function problems(text: string): readonly Diagnostic[] {
  return diagnosed([run(text, { chain, origin: { file: 'content/deck.yaml', line: 4, column: 9 } })]);
}

describe('a character', () => {
  it('is drawn by the first font that has it', () => {
    expect(fragments('aé₂b').map(({ face, text, x }) => [face.id, text, x])).toEqual([
      ['Small', 'aé', 0],
      ['Wide', '₂', 10],
      ['Small', 'b', 15],
    ]);
  });

  it('that no font has is named, with its code, the families and the place', () => {
    expect(problems('lief 🙂')).toEqual([
      {
        code: 'text/no-glyph',
        severity: 'error',
        place: { file: 'content/deck.yaml', line: 4, column: 9 },
        params: { characters: ['🙂'], codes: ['U+1F642'], families: ['Small', 'Wide'] },
        sought: '🙂',
      },
    ]);
  });

  it.each([
    ['שלום', 'text/right-to-left', 'U+05E9'],
    ['مرحبا', 'text/right-to-left', 'U+0645'],
    ['a\u202eb', 'text/direction-control', 'U+202E'],
    ['a\u200fb', 'text/direction-control', 'U+200F'],
    ['नमस्ते', 'text/unsupported-script', 'U+0928'],
    ['a\u0000b', 'text/control-character', 'U+0000'],
    ['a\u0085b', 'text/control-character', 'U+0085'],
    ['中', 'text/no-glyph', 'U+4E2D'],
    ['a\ufffcb', 'text/stand-in', 'U+FFFC'],
    ['a\ufffdb', 'text/stand-in', 'U+FFFD'],
    ['a\u2028b', 'text/control-character', 'U+2028'],
    ['a\u206ab', 'text/control-character', 'U+206A'],
    ['a\ufff9b', 'text/control-character', 'U+FFF9'],
    ['a\uffffb', 'text/control-character', 'U+FFFF'],
    ['a\ud800', 'text/control-character', 'U+D800'],
    ['a\u{e0067}b', 'text/control-character', 'U+E0067'],
    ['a\u{1d173}b', 'text/control-character', 'U+1D173'],
    ['a\ue000b', 'text/no-glyph', 'U+E000'],
    ['a\u3164b', 'text/no-glyph', 'U+3164'],
  ])('%j is refused: %s', (text, code, name) => {
    const has = (character: number) => ALL.test(String.fromCodePoint(character)) || small.has(character);
    const [told] = diagnosed([run(text, { chain: boxChain(boxFont({ has })) })]);
    expect(told).toMatchObject({ code, params: { codes: expect.arrayContaining([name]) } });
  });

  /** Samples of each script that Unicode has letters of, by what stands in the way. */
  it.each([
    ['text/right-to-left', 'שאܐߊࠀࡀࢠﭏ𐠀𐡀𐤀𐨐𐭀𐴀𞠀𞤀'],
    ['text/unsupported-script', 'अআਅઅଅஅఅಅഅඅกกཀကកᠠᜀᜠᝀᝠᤀᨀᨠᬀᮀᯀᰀꠀꡀꢀꤊꤰꥠꦀꨀꪀꯀ𑀀𑂀𑄀𑆀'],
    ['text/no-glyph', 'ሰላምᎣᏏᏲᐃᓄᒃᑎᑐᑦⵣꀀⴰⲁⰀᚠᚁꓐꔀ𐌰𐐀𐑐𐓐ꚠ𐊀𖩠中あア한ㄅᥐᦀ⠁'],
  ])('%s: letters of %s', (code, letters) => {
    for (const letter of letters) {
      const [told] = diagnosed([run(letter, { chain: boxChain(small) })]);
      expect(told?.code, letter).toBe(code);
    }
  });

  it('of a script that needs nothing but a font is set where there is one', () => {
    const ethiopic = boxFont({
      id: 'Ethiopic',
      has: (character) => character >= 0x1200 && character < 0x1380,
    });
    const items = [run('ሰላም፡ hoi', { chain: boxChain(small, ethiopic) })];
    const found = set(items, 100).flatMap((line) => line.fragments);
    expect(found.map(({ face, text }) => [face.id, text])).toEqual([
      ['Ethiopic', 'ሰላም፡'],
      ['Small', ' hoi'],
    ]);
  });

  it('that is part of a Korean syllable is refused, for a font would have to put it together', () =>
    expect(problems('\u1100\u11ff')[0]?.code).toBe('text/unsupported-script'));

  it('is refused with the others of its text that have the same cause, each once and in their order', () => {
    const told = problems('🎉 كيف 🎊 كيف 🎉');
    expect(
      told.map(({ code, params }) => [code, params && 'characters' in params && params.characters]),
    ).toEqual([
      ['text/no-glyph', ['🎉', '🎊']],
      ['text/right-to-left', ['ك', 'ي', 'ف']],
    ]);
    expect(told.map(({ sought }) => sought)).toEqual(['🎉', 'ك']);
  });

  it('that is a mark of a script that cannot be set is refused with its letters', () => {
    const codes = [...problems('नमस्ते مَرحبا')].map(({ code }) => code);
    expect(codes).toEqual(['text/unsupported-script', 'text/right-to-left']);
  });

  it('is refused with the others too when some of the text has another look', () => {
    const items = [run('🎉 ', { chain }), run('🎊', { chain, features: ['tnum'] })];
    expect(diagnosed(items)).toHaveLength(1);
  });

  it('that is refused does not stop the rest', () => {
    const items = [run('a🙂b', { chain })];
    expect(diagnosed(items)).toHaveLength(1);
  });

  it('is composed with its accent where Unicode has it so', () =>
    expect(fragments('cafe\u0301')[0]?.text).toBe('café'));

  it('with a loose accent of which no letter comes is refused', () => {
    expect(diagnosed([run('een q\u0308', { chain: boxChain(boxFont()) })])).toMatchObject([
      { code: 'text/loose-mark', params: { text: 'q\u0308' } },
    ]);
  });

  it('with a loose accent is refused in each word that has one', () => {
    const told = diagnosed([run('een q\u0308, twee q\u0323', { chain: boxChain(boxFont()) })]);
    expect(told.map(({ sought }) => sought)).toEqual(['q\u0308,', 'q\u0323']);
  });

  it('with two loose accents is refused too, in whichever order they were typed', () => {
    for (const word of ['x\u030c\u0323', 'x\u0323\u030c', '\u1ea1\u030c']) {
      const codes = diagnosed([run(`een ${word}`, { chain })]).map(({ code }) => code);
      expect(new Set(codes)).toEqual(new Set(['text/loose-mark']));
    }
  });
});

describe('a space', () => {
  it('that does not break is drawn and copied as a space', () => {
    const lines = set([run('160\u00a0g wit', { chain })], 7);
    expect(drawn(lines)).toEqual(['160 g ', 'wit']);
    expect(lines[0]?.fragments[0]?.glyphs[3]).toBe(0x20);
    expect(drawn(set([run('wit 160\u00a0g', { chain })], 7))).toEqual(['wit ', '160 g']);
  });

  it('that is narrow takes a fifth of an em where the font has none', () => {
    const [fragment] = fragments('9,5\u202fmm');
    expect(fragment).toMatchObject({ text: '9,5 mm', advances: [500, 500, 500, 200, 500, 500], width: 27 });
  });

  it('that is narrow is the font’s own where it has one', () => {
    const face = boxFont({ id: 'Thin', has: (code) => code < 0x7f || code === 0x202f });
    const [line] = set([run('9,5\u202fmm', { chain: boxChain(face) })], 100);
    expect(line?.fragments[0]).toMatchObject({ text: '9,5\u202fmm', width: 30 });
  });
});

describe('a hyphen', () => {
  it('that a font lacks has the glyph of the common hyphen, and stays itself when copied', () => {
    expect(fragments('a\u2010b\u2011c')).toMatchObject([
      { text: 'a\u2010b\u2011c', glyphs: [0x61, 0x2d, 0x62, 0x2d, 0x63], face: { id: 'Small' } },
    ]);
  });
});

describe('what only steers', () => {
  it('is neither drawn nor copied', () => {
    expect(fragments('\ufeffco\u00ador\u200bdi\u2060na\u200dtie\ufe0f')).toMatchObject([
      { text: 'coordinatie', starts: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
    ]);
  });

  it('breaks at a zero-width space, and not at a word joiner', () => {
    expect(drawn(set([run('aaa\u200bbbb', { chain })], 4))).toEqual(['aaa', 'bbb']);
    expect(drawn(set([run('aaa/\u2060bbb', { chain })], 4))).toEqual(['aaa/bbb']);
  });
});
