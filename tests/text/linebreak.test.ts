import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BreakKind, type BreakPoints, chooseBreaks } from '../../src/text/linebreak.ts';

/**
 * Break points of a text in which every character is one wide: `_` is a space, `~` a place for a hyphen
 * that is drawn only at a break, `-` a hyphen and `/` a slash after which a line may end.
 */
function pointsOf(text: string): BreakPoints {
  const kinds: BreakKind[] = [BreakKind.forced];
  const ends = [0];
  const starts = [0];
  let width = 0;
  const add = (kind: BreakKind, end: number, start: number) => {
    kinds.push(kind);
    ends.push(end);
    starts.push(start);
  };
  for (const character of text) {
    if (character === '_') add(BreakKind.free, width, width + 1);
    if (character === '~') add(BreakKind.hyphenated, width + 1, width);
    else width += 1;
    if (character === '-') add(BreakKind.hyphen, width, width);
    if (character === '/') add(BreakKind.tight, width, width);
  }
  add(BreakKind.forced, width, width);
  return { kinds, ends, starts };
}

function widths(points: BreakPoints, lines: readonly number[]): number[] {
  return lines.map((end, line) => (points.ends[end] ?? 0) - (points.starts[lines[line - 1] ?? 0] ?? 0));
}

/** The widths of the lines. */
function choose(text: string, measure: number, wrap: 'wrap' | 'pretty' | 'balance'): number[] {
  const points = pointsOf(text);
  return widths(points, chooseBreaks(points, 0, points.kinds.length - 1, measure, wrap));
}

describe('wrap', () => {
  it('fills each line', () => expect(choose('aa_bbb_c_dddd', 6, 'wrap')).toEqual([6, 6]));
  it('breaks after a slash only where it must', () => {
    expect(choose('aaaa_bb/cc', 7, 'wrap')).toEqual([4, 5]);
    expect(choose('aaaa_bbbbb/ccccc', 7, 'wrap')).toEqual([4, 6, 5]);
  });
  it('hyphenates to fill a line', () => expect(choose('aaa_bbb~bbb', 9, 'wrap')).toEqual([8, 3]));
});

describe('balance', () => {
  it('evens out the fewest lines', () => expect(choose('aaa_bbb_ccc_ddd', 11, 'balance')).toEqual([7, 7]));
  it('leaves no word alone on the last line', () => {
    expect(choose('aaaaaa_bbbb_cccc_ddddd', 16, 'balance')).toEqual([11, 10]);
    expect(choose('aaaa_bbbb_cccccccc', 13, 'balance')).toEqual([4, 13]);
  });
  it('leaves a slash whole if the lines allow', () => {
    expect(choose('aaaaaaa_bb/cc_ddd', 13, 'balance')).toEqual([7, 9]);
    expect(choose('aaaaaa/bbbbbb', 8, 'balance')).toEqual([7, 6]);
  });
  it('sets a word that is too wide by itself', () =>
    expect(choose('a_bbbbbbbbbb_c', 4, 'balance')).toEqual([1, 10, 1]));
});

describe('pretty', () => {
  it('does not look at the last line’s slack', () => {
    expect(choose('aaaaa_bbbbb_ccc_ddd', 11, 'pretty')).toEqual([11, 7]);
    expect(choose('aaaaa_bbbbb_ccc_ddd', 11, 'balance')).toEqual([11, 7]);
    expect(choose('aaa_aaa_aaa_bb_bb', 11, 'pretty')).toEqual([11, 5]);
    expect(choose('aaa_aaa_aaa_bb_bb', 11, 'balance')).toEqual([7, 9]);
  });
  it('leaves no word alone on the last line', () => {
    expect(choose('aaa_bbb_ccc_dd', 11, 'pretty')).toEqual([7, 6]);
  });
  it('leaves the last line a single word where nothing else fits', () => {
    expect(choose('aaaaaa_bbbbbb', 7, 'pretty')).toEqual([6, 6]);
  });
  it('does not hyphenate for little', () => {
    expect(choose('aaaaaaaa_bb~bb_cccccccc_dd', 12, 'pretty')).toEqual([8, 4, 11]);
  });
  it('rather leaves a gap than ends the last full line on a hyphen', () => {
    expect(choose('aaaaaaaaaa_aaaaaa_bb~bbbb_cc_dd', 12, 'pretty')).toEqual([10, 6, 12]);
  });
  it('never ends two lines on a hyphen where that can be helped', () => {
    const points = pointsOf('aaaa_bbbb~bbb_cccc~ccc_dddd_ee_ff');
    for (let measure = 5; measure < 20; measure += 1) {
      const lines = chooseBreaks(points, 0, points.kinds.length - 1, measure, 'pretty');
      const hyphens = lines.map((at) => points.kinds[at] === BreakKind.hyphenated);
      expect(hyphens.some((is, line) => is && hyphens[line + 1])).toBe(false);
    }
  });
});

/** Every way to break a text into lines that fit. */
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

function slackOf(points: BreakPoints, lines: readonly number[], measure: number, skipsLast: boolean): number {
  const all = widths(points, lines).map((width) => ((measure - width) / measure) ** 2);
  return (skipsLast ? all.slice(0, -1) : all).reduce((sum, slack) => sum + slack, 0);
}

function leavesLoneWord(points: BreakPoints, lines: readonly number[]): boolean {
  return lines.length > 1 && lines.at(-2) === points.kinds.length - 2;
}

describe('total fit', () => {
  const words = fc.array(fc.stringMatching(/^a{1,8}$/), { minLength: 1, maxLength: 11 });

  it('is the best of all ways with the fewest lines, for balance', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 24 }), (list, measure) => {
        const points = pointsOf(list.join('_'));
        const all = ways(points, 0, measure);
        const fewest = Math.min(...all.map((lines) => lines.length));
        const chosen = chooseBreaks(points, 0, points.kinds.length - 1, measure, 'balance');
        expect(chosen).toHaveLength(fewest);
        const rivals = all.filter((lines) => lines.length === fewest);
        const sociable = rivals.filter((lines) => !leavesLoneWord(points, lines));
        if (sociable.length > 0) expect(leavesLoneWord(points, chosen)).toBe(false);
        const best = Math.min(
          ...(sociable.length > 0 ? sociable : rivals).map((lines) => slackOf(points, lines, measure, false)),
        );
        expect(slackOf(points, chosen, measure, false)).toBeCloseTo(best, 9);
      }),
    );
  });

  it('is the best of all ways, for pretty', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 24 }), (list, measure) => {
        const points = pointsOf(list.join('_'));
        const all = ways(points, 0, measure);
        const chosen = chooseBreaks(points, 0, points.kinds.length - 1, measure, 'pretty');
        const sociable = all.filter((lines) => !leavesLoneWord(points, lines));
        const rivals = sociable.length > 0 ? sociable : all;
        const best = Math.min(...rivals.map((lines) => slackOf(points, lines, measure, true)));
        expect(slackOf(points, chosen, measure, true)).toBeCloseTo(best, 9);
      }),
    );
  });

  it('always goes on and ends at the end, whatever fits', () => {
    const text = fc.stringMatching(/^[a_~/-]{1,60}$/);
    const wraps = fc.constantFrom('wrap' as const, 'pretty' as const, 'balance' as const);
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), wraps, (letters, measure, wrap) => {
        const points = pointsOf(letters);
        const last = points.kinds.length - 1;
        const lines = chooseBreaks(points, 0, last, measure, wrap);
        expect(lines.at(-1)).toBe(last);
        expect(lines.every((at, line) => at > (lines[line - 1] ?? 0))).toBe(true);
      }),
    );
  });

  it('takes long texts', () => {
    const points = pointsOf(Array.from({ length: 50000 }, (_, at) => 'a'.repeat(1 + (at % 9))).join('_'));
    for (const wrap of ['pretty', 'balance'] as const) {
      const lines = chooseBreaks(points, 0, points.kinds.length - 1, 66, wrap);
      expect(Math.max(...widths(points, lines))).toBeLessThanOrEqual(66);
    }
  });
});
