/** Damaged and unfit font files: each is told as what it is, and none gets past into a PDF that is broken. */

import fc from 'fast-check';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import { charactersIn } from '../../src/text/character-set.ts';
import { judgeFont } from '../../src/text/font-judge.ts';
import { brokenBy, tellBrokenFont } from '../../src/text/font-opening.ts';
import { loadFontBook } from '../../src/text/fontbook.ts';
import { FontkitFace } from '../../src/text/fontkit-face.ts';
import { wordsIn } from '../../src/words/index.ts';
import { tell } from '../../src/words/tell.ts';
import { conformanceProblems } from '../pdf/conformance.ts';
import { inkIn, rasterOf } from '../pdf/raster.ts';
import { cffFont } from './cff-font.ts';
import { cut, edited, nameTable, tablesIn, written } from './font-files.ts';
import { bold, italic, listedAs, noto, regular, used } from './used-fonts.ts';

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** What is told of a file, in the place of the regular face: `text/font-file-broken glyf`. */
function told(bytes: Uint8Array, style: { weight?: number; italic?: boolean } = {}): string[] {
  const { weight = 400, italic: isItalic = false } = style;
  const faces = [{ weight, italic: isItalic, file: 'fonts/own' }];
  const list = JSON.stringify({ families: [{ name: 'Eigen', faces, fallback: [] }] });
  const codes: string[] = [];
  loadFontBook(
    new Map([
      ['fonts/fonts.json', bytesOf(list)],
      ['fonts/own', bytes],
    ]),
    (problem) => {
      for (const language of ['nl', 'en'] as const)
        expect(tell(problem, wordsIn(language)).hint).not.toBe('');
      const [, told] =
        Object.entries(problem.params ?? {}).find(([key]) =>
          ['kind', 'table', 'why', 'style'].includes(key),
        ) ?? [];
      codes.push([problem.code, told].filter(Boolean).join(' '));
      expect(problem.place?.file).toBe('fonts/fonts.json');
    },
  );
  return codes;
}

describe('a file that is no font', () => {
  it.each([
    ['', 'empty'],
    ['wOF2\0\x01\0\0', 'woff2'],
    ['wOFF\0\x01\0\0', 'woff'],
    ['ttcf\0\x02\0\0', 'collection'],
    ['%!PS-AdobeFont-1.0: X', 'type1'],
    ['\x80\x01\xb7\x15\0\0%!PS-AdobeFont', 'type1'],
    ['\0\0\x01\0\0\0', 'suitcase'],
    [`${'\x01'.repeat(34)}LP`, 'eot'],
    ['PK\x03\x04', 'zip'],
    ['%PDF-1.7', 'pdf'],
    ['\x89PNG\r\n', 'picture'],
    ['\xff\xd8\xff\xe0', 'picture'],
    ['<!DOCTYPE html><title>404</title>', 'web-page'],
    ['\n<html lang="nl">', 'web-page'],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n', 'pointer'],
    ['Hallo, dit is geen lettertype.\n', 'words'],
    ['\x7fELF\x02\x01', 'unknown'],
  ])('%j is told as %s, whatever it is called', (start, kind) =>
    expect(told(bytesOf(start))).toEqual([`text/font-file-kind ${kind}`]),
  );
});

describe('a font that is cut off', () => {
  it('anywhere is told', () => {
    for (let length = 1; length < regular.length; length += 997) {
      const [code] = told(regular.slice(0, length));
      expect(code, `after ${length} bytes`).toMatch(/^text\/font-file-(?:broken|kind)/);
    }
    expect(told(regular.slice(0, -4))).toHaveLength(1);
  });

  it('in its middle by what was overwritten is told with the table', () => {
    for (const tag of tablesIn(regular).keys()) {
      const changed = Uint8Array.from(regular);
      const at = offsetOf(regular, tag);
      changed[at] = (changed[at] as number) ^ 0x55;
      expect(told(changed), tag).toEqual([`text/font-file-broken ${tag}`]);
    }
  });
});

function offsetOf(font: Uint8Array, tag: string): number {
  const view = new DataView(font.buffer, font.byteOffset);
  for (let at = 12; ; at += 16) {
    if (String.fromCharCode(...font.subarray(at, at + 4)) === tag) return view.getUint32(at + 8);
  }
}

describe('a font that lacks a table', () => {
  it.each(['head', 'hhea', 'maxp', 'hmtx', 'OS/2', 'cmap', 'post', 'glyf', 'loca'])('%s is told', (tag) =>
    expect(told(edited(regular, { [tag]: undefined }))).toEqual([`text/font-file-lacks ${tag}`]),
  );

  it.each(['name', 'GSUB', 'GPOS', 'GDEF', 'gasp', 'prep', 'STAT'])('%s is used without it', async (tag) => {
    const font = edited(regular, { [tag]: undefined });
    expect(told(font)).toEqual([]);
    expect(await used(font)).toBeInstanceOf(Uint8Array);
  });
});

describe('a font with a table that is wrong, and sums that are right', () => {
  const wrong: readonly (readonly [string, string, (table: Uint8Array) => Uint8Array])[] = [
    ['head', 'cut', cut(40)],
    ['head', 'without its mark', written((view) => view.setUint32(12, 0))],
    ['head', 'of no size', written((view) => view.setUint16(18, 0))],
    ['head', 'with a third kind of loca', written((view) => view.setUint16(50, 2))],
    ['maxp', 'cut', cut(4)],
    ['maxp', 'without glyphs', written((view) => view.setUint16(4, 0))],
    ['hhea', 'cut', cut(30)],
    ['hhea', 'without widths', written((view) => view.setUint16(34, 0))],
    ['hhea', 'with more widths than glyphs', written((view) => view.setUint16(34, 0xffff))],
    ['hmtx', 'cut', cut(-2)],
    ['OS/2', 'cut', cut(60)],
    ['OS/2', 'of a later kind', written((view) => view.setUint16(0, 99))],
    ['post', 'cut', cut(20)],
    ['cmap', 'cut', cut(3)],
    ['cmap', 'without maps', written((view) => view.setUint16(2, 0))],
    ['cmap', 'with a map outside it', written((view) => view.setUint32(8, 0xfffffff0))],
  ];

  it.each(wrong)('(%s %s) is told', (tag, _, edit) =>
    expect(told(edited(regular, { [tag]: edit }))).toEqual([`text/font-file-broken ${tag}`]),
  );

  const inside: typeof wrong = [
    ['loca', 'cut', cut(-2)],
    ['loca', 'that goes back', written((view) => view.setUint16(200, 0))],
    [
      'loca',
      'that goes on past the outlines',
      written((view, { length }) => view.setUint16(length - 2, 0xffff)),
    ],
    ['glyf', 'cut', cut(-4)],
    ['glyf', 'of rubbish', (table) => Uint8Array.from(table, (byte) => byte ^ 0x35)],
    ['cmap', 'that leads to other glyphs', written((_, bytes) => bytes.fill(0xff, 60))],
    ['GSUB', 'of rubbish', (table) => table.fill(0xee)],
    ['GPOS', 'cut', cut(12)],
    ['post', 'of an unknown kind', written((view) => view.setUint32(0, 0x00090000))],
  ];

  it.each(inside)('(%s %s) is told when it is first used', async (tag, _, edit) =>
    expect(await used(edited(regular, { [tag]: edit }))).toBe('broken inside'),
  );

  it('(a GSUB that leads to its parts again and again) is told before it takes hours', async () => {
    // A list of 600 scripts, each with the same 600 languages, each of those with the same 600 features.
    const crowded = new Uint8Array(8000);
    const view = new DataView(crowded.buffer);
    for (let at = 4; at < crowded.length; at += 2) view.setUint16(at, 600);
    view.setUint32(0, 0x00010000);
    expect(await used(edited(regular, { GSUB: crowded }))).toBe('broken inside');
  }, 60_000);

  it('is told at the place of its file in the list', () => {
    const source = { file: 'fonts/own', place: { file: 'fonts/fonts.json', line: 3, column: 5 } };
    const found: unknown[] = [];
    tellBrokenFont(brokenBy(new Error('deep inside'), source), (problem) => found.push(problem));
    expect(found).toMatchObject([{ code: 'text/font-file-broken', place: source.place }]);
    expect(() => tellBrokenFont(new Error('ours'), () => {})).toThrow('ours');
  });
});

describe('a sound font that cannot be used', () => {
  const some = new Uint8Array(8);
  const type = (value: number) => ({ 'OS/2': written((view) => view.setUint16(8, value)) });

  it.each([
    ['variable', { fvar: some }],
    ['variable', { glyf: undefined, loca: undefined, CFF2: some }],
    ['colour', { COLR: some }],
    ['colour', { sbix: some }],
    ['colour', { CBDT: some, glyf: undefined }],
    ['colour', { 'SVG ': some }],
    ['bitmap', { EBDT: some, glyf: undefined, loca: undefined }],
    ['symbol', { cmap: oneMap(3, 0) }],
    ['no-unicode', { cmap: oneMap(1, 0) }],
    ['restricted', type(0x0002)],
    ['whole-only', type(0x0108)],
    ['bitmap-only', type(0x0204)],
  ])('is told: %s', (why, edits) =>
    expect(told(edited(regular, edits as Parameters<typeof edited>[1]))).toEqual([
      `text/font-file-unfit ${why}`,
    ]),
  );

  it.each([0x0000, 0x0004, 0x0008, 0x000a])('is none where its licence allows embedding: %i', (value) =>
    expect(told(edited(regular, type(value)))).toEqual([]),
  );
});

/** A map of that kind in the place of all others. */
function oneMap(platform: number, encoding: number): (table: Uint8Array) => Uint8Array {
  return written((view) => {
    for (let at = 4; at < 4 + 8 * view.getUint16(2); at += 8) {
      view.setUint16(at, platform);
      view.setUint16(at + 2, encoding);
    }
  });
}

describe('bold that is not bold', () => {
  it.each([
    ['the regular face as bold', regular, { weight: 700 }, ['text/font-differs bold']],
    ['the bold face as regular', bold, { weight: 400 }, ['text/font-differs bold']],
    ['the italic as upright', italic, {}, ['text/font-differs italic']],
    ['the upright as italic', regular, { italic: true }, ['text/font-differs italic']],
    ['the bold face as bold', bold, { weight: 700 }, []],
    ['the bold face as black', bold, { weight: 900 }, []],
    ['the italic as italic', italic, { italic: true }, []],
    ['the regular face as light', regular, { weight: 300 }, []],
  ] as const)('is told: %s', (_, bytes, style, expected) => expect(told(bytes, style)).toEqual(expected));

  it('is bold where the file says so in another way than by its weight', () => {
    const marked = edited(regular, { head: written((view) => view.setUint16(44, 1)) });
    expect(told(marked, { weight: 700 })).toEqual([]);
  });
});

describe('a font’s name', () => {
  it.each([
    ['Grote #1 (Vet)/Twee', 'Grote_1_Vet_Twee'],
    ['Ärger<>[]{}%', 'Arger_'],
    ['Τίτλος', 'Eigen-F1'],
    ['', 'Eigen-F1'],
    ['x'.repeat(99), 'x'.repeat(63)],
  ])('%j is in the file as %s', async (name, expected) => {
    const made = await used(edited(noto, { name: nameTable(name) }));
    if (typeof made === 'string') throw new Error(made);
    const file = new PdfFile(made);
    const text = JSON.stringify(conformanceProblems(made));
    expect(text).toBe('[]');
    const names = [...file.objects.values()].flatMap((object) =>
      object instanceof Map && object.has('BaseFont')
        ? [(object.get('BaseFont') as { name: string }).name]
        : [],
    );
    expect(new Set(names.map((each) => each.replace(/^[A-Z]{6}\+/, '')))).toEqual(new Set([expected]));
  });
});

describe('a font with PostScript outlines', () => {
  const face = (bytes: Uint8Array) => {
    const judgement = judgeFont(bytes);
    if (judgement.fault !== undefined) throw new Error(judgement.fault);
    return new FontkitFace({ ...listedAs(judgement.facts), read: () => bytes });
  };

  it.each(['named', 'keyed'] as const)('is used, with glyphs that are %s', async (kind) => {
    const font = cffFont(regular, kind);
    expect(told(font)).toEqual([]);
    const made = await used(font);
    if (typeof made === 'string') throw new Error(made);
    expect(conformanceProblems(made)).toEqual([]);
    const [picture] = await rasterOf(made);
    expect(picture && inkIn(picture, [20, 45, 100, 20])).toBeGreaterThan(500);
  });

  it('can be typed with where its glyphs have names', () => {
    expect(face(regular).isTypable).toBe(true);
    expect(face(cffFont(regular, 'named')).isTypable).toBe(true);
    expect(face(cffFont(regular, 'keyed')).isTypable).toBe(false);
    expect(face(edited(regular, { cmap: oneMap(0, 3) })).isTypable).toBe(false);
  });

  it.each(['named', 'keyed'] as const)(
    'never breaks the engine, wherever it is wrong: %s',
    async (kind) => {
      const whole = cffFont(regular, kind);
      const change = fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), byte: fc.nat(255) });
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
          const edit = written((_, bytes) => {
            for (const { at, byte } of changes) bytes[Math.floor(at * bytes.length)] = byte;
          });
          const made = await used(edited(whole, { 'CFF ': edit }));
          if (typeof made !== 'string') expect(new PdfFile(made).pages).toHaveLength(1);
        }),
        { numRuns: 150, seed: 13 },
      );
    },
    120_000,
  );
});

it('measures of an old font come from its letters', async () => {
  const old = edited(regular, {
    'OS/2': (table) => written((view) => view.setUint16(0, 1))(table.slice(0, 86)),
  });
  const judgement = judgeFont(old);
  if (judgement.fault !== undefined) throw new Error(judgement.fault);
  const of = (bytes: Uint8Array) => new FontkitFace({ ...listedAs(judgement.facts), read: () => bytes });
  expect(Math.abs(of(old).capHeight - of(regular).capHeight)).toBeLessThan(5);
  expect(Math.abs(of(old).xHeight - of(regular).xHeight)).toBeLessThan(5);
  expect(await used(old)).toBeInstanceOf(Uint8Array);
});

describe('letters without ink', () => {
  const isAt = (letters: string) => {
    const font = create(regular as Parameters<typeof create>[0]) as Font;
    const glyphs = [...letters].map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).id);
    return (glyph: number): boolean => glyphs.includes(glyph);
  };

  /** The outlines stay in the file; nothing leads to these any more. */
  const without = (isGone: (glyph: number) => boolean) =>
    edited(regular, {
      loca: written((view, { length }) => {
        for (let glyph = length / 2 - 2; glyph >= 0; glyph -= 1) {
          if (isGone(glyph)) view.setUint16(2 * glyph, view.getUint16(2 * glyph + 2));
        }
      }),
    });

  it('of a whole font are told', async () => {
    expect(await used(without(() => true))).toBe('broken inside');
  });

  it('are letters that the font does not have', () => {
    const bytes = without(isAt('xé'));
    const judgement = judgeFont(bytes);
    if (judgement.fault !== undefined) throw new Error(judgement.fault);
    const face = new FontkitFace({ ...listedAs(judgement.facts), read: () => bytes });
    const late = charactersIn(bytes);
    for (const has of [(code: number) => face.has(code), (code: number) => late.has(code)]) {
      expect([...'axeé '].filter((letter) => has(letter.codePointAt(0) ?? 0)).join('')).toBe('ae ');
    }
  });
});
