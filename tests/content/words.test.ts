import { describe, expect, it } from 'vitest';
import { isDate } from '../../src/content/formats.ts';
import { type Diagnostic, problem, tell } from '../../src/diagnostics.ts';
import { nearest } from '../../src/nearest.ts';

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
  const told = (diagnostic: Diagnostic) => [tell(diagnostic, 'nl'), tell(diagnostic, 'en')];

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

  it('name the byte and what it was before', () => {
    expect(tell(problem('content/encoding', place, { byte: 0xeb }), 'nl').message).toBe(
      'Dit is geen UTF-8-tekst: de byte EB kan hier niet staan (in Latin-1 is dat “ë”).',
    );
  });

  it('cut long words', () => {
    const { message } = tell(problem('content/bad-id', place, { found: 'x'.repeat(1000) }), 'en');
    expect(message.length).toBeLessThan(120);
  });
});
