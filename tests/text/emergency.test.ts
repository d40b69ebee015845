/** Words that no line can hold, where they may be broken anywhere. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseWithEmergencies } from '../../src/text/emergency.ts';
import { BreakKind, type BreakPoints, chooseBreaks } from '../../src/text/linebreak.ts';
import { boxChain, boxFont } from './box-font.ts';
import { anywhere, copied, drawn, run, set, WRAPS } from './setting.ts';

it('asks a font no more of a long text than of several short ones', () => {
  const boundsAsked = (words: number): number => {
    let asked = 0;
    const font = boxFont();
    const counting = {
      ...font,
      boundsOf: (glyph: number) => {
        asked += 1;
        return font.boundsOf(glyph);
      },
    };
    set(anywhere('woord '.repeat(words), { chain: boxChain(counting) }), 20, { holdsInk: true });
    return asked;
  };
  expect(boundsAsked(2000)).toBeLessThanOrEqual(2 * boundsAsked(1000) + 10);
});

describe('a word that no line can hold', () => {
  it.each(WRAPS)('is broken between letters, without a hyphen: %s', (wrap) => {
    const lines = set(anywhere('abcdefghijkl'), 5, { wrap });
    expect(Math.max(...lines.map(({ width }) => width))).toBeLessThanOrEqual(25);
    expect(lines).toHaveLength(3);
    expect(drawn(lines).join('|')).not.toContain('-');
    expect(copied(lines)).toBe('abcdefghijkl');
  });

  it('sticks out where its run does not allow it', () => {
    expect(drawn(set('abcdefghijkl', 5))).toEqual(['abcdefghijkl']);
    const mixed = [...anywhere('abcdefg '), run('hijklmn')];
    expect(drawn(set(mixed, 5))).toEqual(['abcde', 'fg ', 'hijklmn']);
  });

  it('is broken after its own hyphens and by its syllables where that is enough', () => {
    expect(drawn(set(anywhere('eenzaamheids-sensitief'), 14))).toEqual(['eenzaamheids-', 'sensitief']);
    const soft = anywhere('een\u00adzaam\u00adheid', { hyphens: 'manual' });
    expect(drawn(set(soft, 6))).toEqual(['een-', 'zaam-', 'heid']);
  });

  it('goes on through runs of other looks', () => {
    expect(drawn(set([...anywhere('abcd'), ...anywhere('efgh')], 4))).toEqual(['abcd', 'efgh']);
    expect(drawn(set([...anywhere('abcde'), run('fgh')], 5))).toEqual(['abcd', 'efgh']);
  });

  it.each(['e\u0301'.repeat(4), '\u{1d49c}\u{1d49e}\u{1d49f}\u{1d4a2}', 'ééééé'])(
    'keeps every character whole: %s',
    (text) => {
      const lines = set(anywhere(text), 1);
      expect(copied(lines)).toBe(text.normalize('NFC'));
      for (const line of drawn(lines)) expect([...line]).toHaveLength(1);
    },
  );

  it('never parts a ligature', () => {
    const chain = boxChain(boxFont({ ligatures: ['fi'] }));
    expect(drawn(set(anywhere('afia', { chain }), 1))).toEqual(['a', 'fi', 'a']);
  });

  it('does not begin a line with a space that does not break', () => {
    expect(drawn(set(anywhere('ab\u00a0cd'), 3))).toEqual(['ab ', 'cd']);
  });
});

describe('an address', () => {
  const long = `https://example.org/${'a'.repeat(12)}?een=${'b'.repeat(9)}&twee=${'c'.repeat(9)}`;

  it.each(WRAPS)('is broken after its signs where that is enough: %s', (wrap) => {
    const lines = drawn(set(anywhere(long), 16, { wrap }));
    expect(lines.slice(0, -1).every((line) => /[/?&=.]$/.test(line))).toBe(true);
    expect(lines.join('')).toBe(long);
  });

  it('keeps signs together that stand together', () => {
    expect(drawn(set(anywhere('aaaa...bbbb'), 7))).toEqual(['aaaa...', 'bbbb']);
  });

  it.each(WRAPS)('of 300 characters without a sign fits its column: %s', (wrap) => {
    const address = 'x'.repeat(300);
    const lines = set(anywhere(`Zie ${address} of ergens anders.`), 20, { wrap });
    expect(Math.max(...lines.map(({ width }) => width))).toBeLessThanOrEqual(100);
    expect(copied(lines)).toBe(`Zie ${address} of ergens anders.`);
    expect(lines.length).toBeLessThanOrEqual(18);
  });
});

/** Words of letters and signs, one wide each: `_` is a space; inside words lines may end anywhere. */
function pointsOf(text: string): BreakPoints {
  const kinds: BreakKind[] = [BreakKind.forced];
  const ends = [0];
  const starts = [0];
  const add = (kind: BreakKind, end: number, start: number) => {
    kinds.push(kind);
    ends.push(end);
    starts.push(start);
  };
  for (let at = 0; at < text.length - 1; at += 1) {
    if (text[at + 1] === '_') add(BreakKind.free, at + 1, at + 2);
    else if (text[at] !== '_') add(text[at] === '.' ? BreakKind.sign : BreakKind.anywhere, at + 1, at + 1);
  }
  add(BreakKind.forced, text.length, text.length);
  return { kinds, ends, starts };
}

/** Every way to end lines that fit. */
function ways(points: BreakPoints, from: number, measure: number): number[][] {
  const last = points.kinds.length - 1;
  if (from === last) return [[]];
  const found: number[][] = [];
  for (let end = from + 1; end <= last; end += 1) {
    if ((points.ends[end] ?? 0) - (points.starts[from] ?? 0) > measure) break;
    for (const rest of ways(points, end, measure)) found.push([end, ...rest]);
  }
  return found;
}

describe('of all ways to break a text', () => {
  const word = fc.stringMatching(/^[a.]{1,7}$/);
  const words = fc
    .array(word, { minLength: 1, maxLength: 3 })
    .map((list) => list.join('_').slice(0, 13).replace(/_$/, ''));
  const measures = fc.integer({ min: 2, max: 6 });
  const isBad = (points: BreakPoints) => (at: number) => points.kinds[at] === BreakKind.anywhere;

  /** Where a break just anywhere stands in a stretch that would fit between two better breaks. */
  function needless(points: BreakPoints, lines: readonly number[], measure: number): number[] {
    const isBetter = (at: number) => !isBad(points)(at);
    return lines.filter((at) => {
      if (isBetter(at)) return false;
      let before = at;
      while (!isBetter(before)) before -= 1;
      let after = at;
      while (!isBetter(after)) after += 1;
      return (points.ends[after] ?? 0) - (points.starts[before] ?? 0) <= measure;
    });
  }

  it('one with the fewest breaks just anywhere is taken, and none that is needless', () => {
    fc.assert(
      fc.property(words, measures, (text, measure) => {
        const points = pointsOf(text);
        const last = points.kinds.length - 1;
        const all = ways(points, 0, measure).filter((way) => needless(points, way, measure).length === 0);
        const fewest = Math.min(...all.map((way) => way.filter(isBad(points)).length));
        for (const wrap of WRAPS) {
          const chosen = chooseWithEmergencies(points, 0, last, measure, wrap);
          expect(all).toContainEqual(chosen);
          if (wrap === 'pretty') expect(chosen.filter(isBad(points))).toHaveLength(fewest);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('it is the one without such breaks where every word fits a line', () => {
    const short = fc.array(fc.stringMatching(/^[a.]{1,6}$/), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(short, fc.integer({ min: 6, max: 14 }), (list, measure) => {
        const points = pointsOf(list.join('_'));
        const usual = points.kinds.flatMap((kind, at) =>
          kind === BreakKind.sign || kind === BreakKind.anywhere ? [] : [at],
        );
        const column = <T>(values: readonly T[]) => usual.map((at) => values[at] as T);
        const plain = {
          kinds: column(points.kinds),
          ends: column(points.ends),
          starts: column(points.starts),
        };
        for (const wrap of WRAPS) {
          const expected = chooseBreaks(plain, 0, usual.length - 1, measure, wrap).map((at) => usual[at]);
          const chosen = chooseWithEmergencies(points, 0, points.kinds.length - 1, measure, wrap);
          expect(chosen).toEqual(expected);
        }
      }),
    );
  });
});
