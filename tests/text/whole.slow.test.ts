import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FontBook, type FontChain, loadFontBook } from '../../src/text/fontbook.ts';
import { type Hyphenator, loadHyphenation } from '../../src/text/hyphenation.ts';
import { breakOpportunities } from '../../src/text/opportunities.ts';
import { prepareParagraph, type TextRun } from '../../src/text/paragraph.ts';
import { loadPatterns } from '../../src/text/patterns.ts';
import { projectFonts } from './project-fonts.ts';
import { copied, type Line, run, setLines } from './setting.ts';

const dutch = (await loadHyphenation(['nl'], loadPatterns)).get('nl') as Hyphenator;

const book = loadFontBook(projectFonts(), (problem) => {
  throw new Error(JSON.stringify(problem));
}) as FontBook;
const weights = [400, 600, 700].map(
  (weight) => book.chain('Atkinson Hyperlegible Next', weight, false) as FontChain,
);
const words = readFileSync(new URL('source-words.txt', import.meta.url), 'utf8')
  .trim()
  .split(/\s+/);

/** Words of the publications, with some that are hard: tremas, soft hyphens, characters of the fallback. */
const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'beïnvloeden',
      'co\u00adördinatie',
      'CO₂',
      'ŋ',
      'één-op-ééngesprek',
      'x²',
      'ĳs',
    ),
  },
);

const looks = fc.record({
  text: fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(' ')),
  chain: fc.constantFrom(...weights),
  hyphens: fc.constantFrom('none' as const, 'manual' as const, dutch),
  overflowWrap: fc.constantFrom('normal' as const, 'normal' as const, 'anywhere' as const),
  size: fc.integer({ min: 6, max: 30 }),
});

const setting = fc.record({
  runs: fc.array(looks, { minLength: 1, maxLength: 4 }),
  measure: fc.integer({ min: 30, max: 500 }),
  wrap: fc.constantFrom('wrap' as const, 'pretty' as const, 'balance' as const),
});

/** The runs one after the other, a space between them. */
function itemsOf(runs: readonly Pick<TextRun, 'text' | 'chain' | 'hyphens' | 'overflowWrap'>[]): TextRun[] {
  return runs.map(({ text, ...look }, at) => run(at === runs.length - 1 ? text : `${text} `, look));
}

/** Where ink ends, from the glyphs themselves. */
function inkOf({ fragments }: Line): number {
  return Math.max(
    ...fragments.map(({ x, text, advances, size, face }) => {
      const inked = advances.slice(0, text.endsWith(' ') ? -1 : undefined);
      return x + (inked.reduce((sum, advance) => sum + advance, 0) * size) / face.unitsPerEm;
    }),
  );
}

describe('any text', () => {
  it('comes back whole, on lines as wide as they say, that fit unless nothing smaller would', () => {
    fc.assert(
      fc.property(setting, ({ runs, measure, wrap }) => {
        const items = itemsOf(runs);
        const asked = {
          measure,
          sizes: runs.map(({ size }) => size),
          wrap,
          optionalBreaks: false,
          holdsInk: false,
        };
        const paragraph = prepareParagraph(items, (problem) => {
          throw new Error(JSON.stringify(problem));
        });
        const lines = setLines(paragraph, asked);
        const source = items
          .map(({ text }) => text)
          .join('')
          .replaceAll('\u00ad', '');
        expect(copied(lines)).toBe(source.normalize('NFC'));
        for (const line of lines) {
          expect(inkOf(line)).toBeCloseTo(line.width, 6);
          if (line.width <= measure) continue;
          const [first] = line.fragments;
          if (items.every(({ overflowWrap }) => overflowWrap === 'anywhere')) {
            expect(first?.glyphs).toHaveLength(1);
          }
          const text = line.fragments
            .map((fragment) => fragment.text)
            .join('')
            .trim();
          expect(breakOpportunities(text).filter((at) => text[at - 1] === ' ')).toEqual([]);
        }
      }),
      { numRuns: 600 },
    );
  });
});
