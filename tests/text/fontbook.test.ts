import { describe, expect, it } from 'vitest';
import { collect } from '../../src/diagnostics.ts';
import { type FontBook, loadFontBook } from '../../src/text/fontbook.ts';
import { startsOf } from '../../src/text/fontkit-face.ts';
import { projectFonts } from './project-fonts.ts';
import { drawn, run, set } from './setting.ts';

const project = projectFonts();
const regular = [...project.keys()].find((file) => file.endsWith('Next_400Regular.ttf')) as string;

function load(changes: Readonly<Record<string, string | Uint8Array | undefined>> = {}) {
  const files = new Map(project);
  for (const [path, bytes] of Object.entries(changes)) {
    if (bytes === undefined) files.delete(path);
    else files.set(path, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
  }
  const collector = collect();
  const book = loadFontBook(files, collector.report);
  return { book, diagnostics: collector.diagnostics };
}

function list(change: (families: { name: string; faces: unknown; fallback: unknown }[]) => void): string {
  const data = JSON.parse(new TextDecoder().decode(project.get('fonts/fonts.json')));
  change(data.families);
  return JSON.stringify(data, undefined, 1);
}

describe('the project’s fonts', () => {
  const book = load().book as FontBook;
  const chain = (weight: number, italic = false, family = 'Atkinson Hyperlegible Next') =>
    book.chain(family, weight, italic)?.faces.map(({ postscriptName }) => postscriptName);

  it('are two families, and those of scripts behind them', () => {
    expect(book.families.slice(0, 2)).toEqual(['Atkinson Hyperlegible Next', 'Noto Sans']);
    const scripts = book.chain('Noto Sans', 400, false)?.standIns?.flatMap((each) => each.scripts);
    expect(scripts).toEqual(expect.arrayContaining(['Arabic', 'Ethiopic', 'Tamil', 'Common']));
  });
  it('have ids of their own', () => {
    const ids = book.faces.map(({ id }) => id);
    expect(ids.slice(0, 8)).toEqual(['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8']);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('fall back in the same weight', () => {
    expect(chain(400)).toEqual(['AtkinsonHyperlegibleNext-Regular', 'NotoSans-Regular']);
    expect(chain(600)).toEqual(['AtkinsonHyperlegibleNext-SemiBold', 'NotoSans-SemiBold']);
    expect(chain(700)).toEqual(['AtkinsonHyperlegibleNext-Bold', 'NotoSans-Bold']);
    expect(chain(400, true)).toEqual(['AtkinsonHyperlegibleNext-Italic', 'NotoSans-Italic']);
  });
  it('give the nearest weight, the heavier of two', () => {
    expect(chain(300)?.[0]).toBe('AtkinsonHyperlegibleNext-Regular');
    expect(chain(500)?.[0]).toBe('AtkinsonHyperlegibleNext-SemiBold');
    expect(chain(900)?.[0]).toBe('AtkinsonHyperlegibleNext-Bold');
    expect(chain(700, true)?.[0]).toBe('AtkinsonHyperlegibleNext-Italic');
  });
  it('lead with a fallback that names the language, whose words would else be in two', () => {
    const families = (language: string) =>
      book.chain('Atkinson Hyperlegible Next', 400, false, language)?.faces.map(({ family }) => family);
    expect(families('vi')).toEqual(['Noto Sans', 'Atkinson Hyperlegible Next']);
    expect(families('yo-NG')).toEqual(['Noto Sans', 'Atkinson Hyperlegible Next']);
    for (const language of ['nl', 'uk', 'vec']) {
      expect(families(language)).toEqual(['Atkinson Hyperlegible Next', 'Noto Sans']);
    }
  });
  it('give the same chain again', () => {
    expect(book.chain('Noto Sans', 400, false, 'nl')).toBe(book.chain('Noto Sans', 400, false, 'uk-UA'));
    expect(book.chain('Noto Sans', 400, false)).toBe(book.chain('Noto Sans', 400, false));
  });
  it('know no other family', () => expect(chain(400, false, 'Comic Sans')).toBeUndefined());
  it('have metrics of a positive kind', () => {
    for (const { unitsPerEm, ascent, descent, capHeight, xHeight } of book.faces) {
      expect([1000, 2048]).toContain(unitsPerEm);
      expect(ascent).toBeGreaterThanOrEqual(capHeight);
      expect(capHeight).toBeGreaterThanOrEqual(xHeight);
      expect(descent).toBeGreaterThan(0);
    }
  });

  it('set kerning', () => {
    const roman = book.chain('Atkinson Hyperlegible Next', 400, false);
    if (!roman) throw new Error('No such chain');
    // W is 852 and a 517 units wide before what follows them, t 326; a space is 280, 20 less before a W.
    const width = (text: string) => set([run(text, { chain: roman })], 100)[0]?.width;
    expect(width('Wat')).toBeCloseTo(16.95, 10);
    expect(width('Wat Wat')).toBeCloseTo(16.95 * 2 + 2.6, 10);
  });

  it('leave fractions and dates as they are typed', () => {
    const roman = book.chain('Atkinson Hyperlegible Next', 400, false);
    if (!roman) throw new Error('No such chain');
    const [line] = set([run('1/2 op 1/6/2026', { chain: roman })], 100);
    expect(drawn(line ? [line] : [])).toEqual(['1/2 op 1/6/2026']);
    const digits = [...'1/2'].map((digit) => roman.faces[0]?.shape(digit, []).glyphs[0]);
    expect(line?.fragments[0]?.glyphs.slice(0, 3)).toEqual(digits);
  });

  it('set the ligatures of a font that has them, and keep their letters', () => {
    const noto = book.chain('Noto Sans', 400, false);
    if (!noto) throw new Error('No such chain');
    const [fragment] = set([run('efficiënt', { chain: noto })], 100)[0]?.fragments ?? [];
    expect(fragment?.starts).toEqual([0, 1, 4, 5, 6, 7, 8]);
  });
});

describe('a list of fonts that is wrong', () => {
  it.each([
    ['missing', undefined, 'text/no-font-list'],
    ['not JSON', '{ "families": [', 'text/font-list-unreadable'],
    ['something else', '[]', 'text/font-list-wrong'],
    [
      'with a family without faces',
      list(([family]) => Object.assign(family ?? {}, { faces: [] })),
      'text/font-list-wrong',
    ],
    [
      'with a fallback that is not there',
      list(([family]) => Object.assign(family ?? {}, { fallback: ['X'] })),
      'text/unknown-fallback',
    ],
  ])('(%s) is told', (_, json, code) => {
    const { book, diagnostics } = load({ 'fonts/fonts.json': json });
    expect(book).toBeUndefined();
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  it('says where', () => {
    const { diagnostics } = load({ [regular]: undefined });
    expect(diagnostics).toMatchObject([
      { code: 'text/font-file-missing', place: { file: 'fonts/fonts.json', line: 9, column: 19 } },
    ]);
  });

  it('says which value should be what', () => {
    const json = list(([family]) =>
      Object.assign(family ?? {}, { faces: [{ weight: 'bold', italic: false, file: 'a' }] }),
    );
    expect(load({ 'fonts/fonts.json': json }).diagnostics).toMatchObject([
      { params: { path: 'families[0].faces[0].weight', expected: 'weight' } },
    ]);
  });
});

describe('a font file', () => {
  const whole = project.get(regular) as Uint8Array;
  it.each([
    ['cut off', whole.slice(0, 30000)],
    ['cut off in its directory', whole.slice(0, 100)],
    ['overwritten from its first tables on', Uint8Array.from(whole).fill(0xff, 400)],
    ['overwritten after its directory', Uint8Array.from(whole).fill(0xff, 12 + 16 * 20)],
  ])('that is %s is told', (_, bytes) => {
    const { book, diagnostics } = load({ [regular]: bytes });
    expect(book).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'text/font-file-broken', params: { file: regular } }]);
  });
});

describe('starts of glyphs', () => {
  it('go by the characters that glyphs stand for', () => {
    expect(startsOf([[0x66, 0x69], [0x1f642], [0x61]], 5)).toEqual([0, 2, 4]);
  });
  it('are shared by the glyphs of one character', () =>
    expect(startsOf([[0x61], [0xe9], [], [0x62]], 3)).toEqual([0, 1, 1, 2]));
  it('are one where characters were lost', () => expect(startsOf([[0x61], [], []], 3)).toEqual([0, 0, 0]));
});
