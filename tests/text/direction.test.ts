/** Text that runs from right to left, or both ways. */
import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf } from '../../src/direction.ts';
import { loadFontBook } from '../../src/text/fontbook.ts';
import { prepareParagraph } from '../../src/text/paragraph.ts';
import { boxChain, boxFont } from './box-font.ts';
import { projectFonts } from './project-fonts.ts';
import { diagnosed, type Line, request, run, setLines } from './setting.ts';

const chain = boxChain(boxFont({ shapesWords: true }));

function lines(text: string, language: string, measure = 10_000): Line[] {
  const items = [run(text, { chain, language })];
  const paragraph = prepareParagraph(
    items,
    (told) => {
      throw new Error(JSON.stringify(told));
    },
    language,
  );
  return setLines(paragraph, request(items, measure));
}

/** The letters of a line from left to right, each with its place. */
function placed({ fragments }: Line): { readonly x: number; readonly letter: string }[] {
  return fragments
    .flatMap(({ x, size, face, glyphs, advances }) => {
      let pen = x;
      return glyphs.map((glyph, at) => {
        const own = { x: pen, letter: String.fromCodePoint(glyph) };
        pen += ((advances[at] as number) * size) / face.unitsPerEm;
        return own;
      });
    })
    .sort((one, other) => one.x - other.x);
}

const seen = (line: Line) =>
  placed(line)
    .map(({ letter }) => letter)
    .join('');

describe('a language', () => {
  it.each(['ar', 'ar-BE', 'fa', 'prs', 'ps', 'ur', 'ckb', 'he', 'yi', 'ku-Arab', 'az-Arab-IR'])(
    '%s runs from right to left',
    (tag) => expect(directionOf(tag)).toBe('rtl'),
  );
  it.each(['nl', 'ku', 'ti', 'ur-Latn', 'und', ''])('“%s” does not', (tag) =>
    expect(directionOf(tag)).toBe('ltr'),
  );
});

describe('a line', () => {
  it('stands as Unicode orders its text, without a gap', () => {
    const bidi = bidiFactory();
    const word = fc.string({ unit: fc.constantFrom(...'abאבגع1٢.?(-'), minLength: 1, maxLength: 5 });
    const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, (words) => {
        fc.pre(/[a-z]/.test(words) && /[א-ג]/.test(words));
        const [line] = lines(words, 'he');
        const levels = bidi.getEmbeddingLevels(words, 'rtl');
        const expected = bidi.getReorderedIndices(words, levels).map((at) => words[at]);
        expect(line && seen(line)).toBe(expected.join(''));
        const places = line ? placed(line).map(({ x }) => x) : [];
        for (const [at, x] of places.entries()) expect(x).toBeCloseTo(5 * at, 6);
      }),
    );
  });

  it('is broken before it is ordered, and what ends it hangs out at the left', () => {
    expect(lines('אבג דה abc def', 'he', 7).map(seen)).toEqual([' הד גבא', 'abc def']);
    const [first] = lines('אבג דה abc def', 'he', 7);
    expect(first?.width).toBe(30);
    expect(first && placed(first)[0]).toEqual({ x: -5, letter: ' ' });
  });

  it('runs as its language does, or as all its letters do', () => {
    const sides = (text: string, language: string) => seen(lines(text, language)[0] as Line);
    expect(sides('אב?', 'nl')).toBe('?בא');
    expect(sides('ab?', 'he')).toBe('ab?');
    expect(sides('?', 'he')).toBe('?');
    expect(sides('ab אב?', 'nl')).toBe('ab בא?');
  });

  it('keeps words in a language that runs the other way together', () => {
    const items = [
      run('ab ', { chain, language: 'nl' }),
      run('אב!', { chain, language: 'he' }),
      run(' 12', { chain, language: 'nl' }),
    ];
    const paragraph = prepareParagraph(items, () => {}, 'nl');
    const [line] = setLines(paragraph, request(items, 1000));
    expect(line && seen(line)).toBe('ab !בא 12');
  });

  it('says its text in the order of reading', () => {
    const [line] = lines('אבג abc דה?', 'he');
    expect(line?.fragments.map(({ text }) => text).join('')).toBe('אבג abc דה?');
  });
});

it('signs that turn text are obeyed, closed or not; those that turn letters are refused', () => {
  const codes = (text: string) => diagnosed([run(text, { chain, language: 'ar' })]).map(({ code }) => code);
  expect(codes('\u2067\u2067אב\u2069 \u200fab\u2066\u202bc')).toEqual([]);
  expect(codes(`${'\u2067'.repeat(300)}ab${'\u2069'.repeat(500)}`)).toEqual([]);
  expect(codes('ab\u202eאב')).toEqual(['text/direction-control']);
  expect(codes('אב\ud800')).toEqual(['text/control-character']);
});

it('Arabic letters join, brackets turn, and marks stand on their letters', () => {
  const book = loadFontBook(projectFonts(), () => {});
  const arabic = book?.chain('Atkinson Hyperlegible Next', 400, false);
  if (!arabic) throw new Error('No such chain');
  const drawn = (text: string) => {
    const items = [run(text, { chain: arabic, language: 'ar' })];
    const paragraph = prepareParagraph(items, () => {}, 'ar');
    return setLines(paragraph, request(items, 10_000))[0]?.fragments ?? [];
  };
  const [alone] = drawn('س');
  const [joined] = drawn('سلام');
  expect(joined?.face.family).toBe('Vazirmatn');
  expect(joined?.glyphs).toHaveLength(3);
  expect(joined?.glyphs.at(-1)).not.toBe(alone?.glyphs[0]);
  expect(joined?.starts).toEqual([3, 1, 0]);
  const [open] = drawn('(س').map(({ glyphs }) => glyphs.at(-1));
  const [close] = drawn('س)').map(({ glyphs }) => glyphs[0]);
  expect(open).not.toBe(close);
  expect(drawn('مُ')[0]?.offsets?.some(({ x, y }) => x !== 0 || y !== 0)).toBe(true);
});
