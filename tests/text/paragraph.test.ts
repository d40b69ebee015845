import { describe, expect, it } from 'vitest';
import { boxChain, boxFont } from './box-font.ts';
import { copied, drawn, run, set } from './setting.ts';

describe('a line', () => {
  it('is as wide as its ink, and draws the space at its end too', () => {
    const lines = set('een twee drie', 8);
    expect(drawn(lines)).toEqual(['een twee ', 'drie']);
    expect(lines.map(({ width }) => width)).toEqual([40, 20]);
  });

  it('holds the fields of a glyph run', () => {
    const face = boxFont();
    const [line] = set([run('ab', { chain: boxChain(face) })], 8);
    expect(line?.fragments).toEqual([
      {
        item: 0,
        x: 0,
        width: 10,
        face,
        size: 10,
        glyphs: [97, 98],
        advances: [500, 500],
        starts: [0, 1],
        text: 'ab',
      },
    ]);
  });

  it('goes through items of other sizes and fonts', () => {
    const lines = set([run('aa '), run('bb '), run('cc')], 9, { sizes: [10, 20, 10] });
    expect(drawn(lines)).toEqual(['aa bb ', 'cc']);
    expect(lines[0]?.fragments.map(({ item, x, width }) => [item, x, width])).toEqual([
      [0, 0, 15],
      [1, 15, 20],
    ]);
  });
});

describe('wrap', () => {
  it('fills lines in order', () => expect(drawn(set('a bb ccc d', 4))).toEqual(['a bb ', 'ccc ', 'd']));
  it('gives nothing for no words', () => {
    expect(set('', 4)).toEqual([]);
    expect(set(' ', 4)).toEqual([]);
    expect(set([], 4)).toEqual([]);
  });
  it('gives a word wider than the measure a line of its own', () => {
    const lines = set('een schemerlampje aan', 5);
    expect(drawn(lines)).toEqual(['een ', 'schemerlampje ', 'aan']);
    expect(lines[1]?.width).toBe(65);
  });
  it('sets a word of 300 letters', () => expect(set('x'.repeat(300), 10)[0]?.width).toBe(1500));
});

describe('balance', () => {
  it('takes no more lines than needed and evens them out', () => {
    expect(drawn(set('aaa bbb ccc ddd', 12, { wrap: 'wrap' }))).toEqual(['aaa bbb ccc ', 'ddd']);
    expect(drawn(set('aaa bbb ccc ddd', 12, { wrap: 'balance' }))).toEqual(['aaa bbb ', 'ccc ddd']);
  });
});

describe('line breaks', () => {
  it('end a line where they stand', () => {
    expect(drawn(set([run('een'), { kind: 'break', optional: false }, run('twee')], 20))).toEqual([
      'een ',
      'twee',
    ]);
  });
  it('that are optional end one only when asked', () => {
    const items = [run('een? '), { kind: 'break', optional: true } as const, run('twee?')];
    expect(drawn(set(items, 20))).toEqual(['een? twee?']);
    expect(drawn(set(items, 20, { optionalBreaks: true }))).toEqual(['een? ', 'twee?']);
  });
  it('keep words apart when copied', () => {
    const items = [run('een?'), { kind: 'break', optional: true } as const, run('twee?')];
    expect(copied(set(items, 20))).toBe('een? twee?');
    expect(copied(set(items, 20, { optionalBreaks: true }))).toBe('een? twee?');
  });
});

describe('what is not drawn', () => {
  const UNSEEN = [
    '\u00ad',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\ufe0f',
    '\u200d \u00ad',
    '\u00ad\u00ad',
  ];

  it.each(UNSEEN)('loses no words, wherever it stands: %j', (unseen) => {
    for (const text of ['aa bb?', 'aa', 'aa-bb', 'aa/bb cc']) {
      for (const around of [
        `${text} ${unseen}`,
        `${unseen} ${text}`,
        text + unseen,
        `${text} ${unseen} ${text}`,
      ]) {
        for (const wrap of ['wrap', 'pretty', 'balance'] as const) {
          for (const measure of [3, 6, 40]) {
            const shown = drawn(set([run(around)], measure, { wrap })).join('');
            expect(shown.replace(/[^a-z?/-]/g, '')).toBe(around.replace(/[^a-z?/-]/g, ''));
          }
        }
      }
    }
  });

  it.each(UNSEEN)('is in no line’s way: %j', (unseen) => {
    const lines = [run(`aa ${unseen}`), { kind: 'break', optional: false }, run(`bb ${unseen}`)] as const;
    expect(drawn(set([...lines], 40)).map((line) => line.trim())).toEqual(['aa', 'bb']);
  });
});
