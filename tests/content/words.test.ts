import { describe, expect, it } from 'vitest';
import { isDate } from '../../src/content/formats.ts';
import { type Diagnostic, problem } from '../../src/diagnostics.ts';
import { nearest } from '../../src/nearest.ts';
import { wordsIn } from '../../src/words/index.ts';
import { tell } from '../../src/words/tell.ts';

describe('nearest', () => {
  const known = ['groen', 'roos', 'geel', 'blauw', 'wit'];
  it.each([
    ['groene', 'groen'],
    ['Blauw', 'blauw'],
    ['gele', 'geel'],
    ['gorne', 'groen'],
    ['paarsachtig', undefined],
    ['x'.repeat(100_000), undefined],
  ])('%s', (word, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });
});

it('knows the calendar', () => {
  expect(['2024-02-29', '2000-02-29', '2026-12-31'].map(isDate)).toEqual([true, true, true]);
  expect(
    ['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-3'].some(isDate),
  ).toBe(false);
});

describe('the words of a problem', () => {
  const place = { file: 'content/deck.yaml', line: 1, column: 1 };
  const told = (diagnostic: Diagnostic) => [tell(diagnostic, wordsIn('nl')), tell(diagnostic, wordsIn('en'))];

  it('say what was found, what was expected and what to do, in both languages', () => {
    const params = { key: 'tekst', known: ['id', 'text'], meant: 'text' };
    expect(told(problem('content/unknown-key', place, params))).toEqual([
      { message: '“tekst” is hier niet bekend.', hint: 'Bedoel je “text”? Bestaande: id, text.' },
      { message: '“tekst” is not known here.', hint: 'Did you mean “text”? Known: id, text.' },
    ]);
    expect(
      told(problem('content/wrong-kind', place, { key: 'text', expected: 'text', found: 'number' })),
    ).toEqual([
      {
        message: '“text” hoort een tekst te zijn; gevonden: een getal.',
        hint: 'Zet het tussen aanhalingstekens: "…".',
      },
      { message: '“text” should be a text; found a number.', hint: 'Put it between quotes: "…".' },
    ]);
  });

  it('tell another encoding by the letter that was meant, and UTF-16 by its name', () => {
    const words = (byte: number, isUtf16 = false) =>
      tell(problem('content/encoding', place, { byte, isUtf16 }), wordsIn('nl')).message;
    expect(words(0xeb)).toContain('een andere codering dan UTF-8 (wat hier staat, was wellicht “ë”)');
    expect(words(0x92)).toContain('was wellicht “’”');
    expect(words(0x81)).toContain('in een andere codering dan UTF-8, zodat');
    expect(words(0xff)).toContain('was wellicht “ÿ”');
    expect(words(0xff, true)).toMatch(
      /^Dit bestand is bewaard in de codering UTF-16, .* Bewaar het opnieuw als UTF-8/,
    );
  });

  it('tell a size as people do', () => {
    const { message } = tell(
      problem('content/too-large', place, { bytes: 1_240_000, most: 1_000_000 }),
      wordsIn('nl'),
    );
    expect(message).toContain('1,2 MB, en meer dan 1 MB wordt niet gelezen');
  });

  it('cut long words', () => {
    const { message } = tell(problem('content/bad-id', place, { found: 'x'.repeat(1000) }), wordsIn('en'));
    expect(message.length).toBeLessThan(120);
  });
});
