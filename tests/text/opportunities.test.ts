import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breakOpportunities,
  plainOpportunities,
  unicodeOpportunities,
} from '../../src/text/opportunities.ts';

/** The text with a bar wherever a line may begin. */
function barred(text: string): string {
  const at = new Set(breakOpportunities(text));
  return [...text].map((character, index) => (at.has(index) ? `|${character}` : character)).join('');
}

describe('break opportunities', () => {
  it.each([
    ['Wat doe je als je luistert?', 'Wat |doe |je |als |je |luistert?'],
    ['“Hoe” zei ze: ’s avonds!', '“Hoe” |zei |ze: |’s |avonds!'],
    ['en/of iets', 'en/|of |iets'],
    ['eenzaamheids-sensitief', 'eenzaamheids-|sensitief'],
    ['op 1/2 of -5', 'op |1/2 |of |-5'],
    ['9,5\u202fmm en 160\u00a0g', '9,5\u202fmm |en |160\u00a0g'],
    ['(a) b (c)', '(a) |b |(c)'],
    // Closing signs, small kana and long marks begin no line, opening ones end none.
    ['今天（一）？好。', '今|天|（一）？|好。'],
    ['「ちょっと」、スーパー', '「ちょっ|と」、|スー|パー'],
    ['他说“你好”吗', '他|说“你|好”吗'],
    ['3명과 “외로움”에 대해(월요일부터)', '3명과 |“외로움”에 |대해(월요일부터)'],
  ])('of %s', (text, expected) => expect(barred(text)).toBe(expected));

  it('of plain text are those of Unicode', () => {
    const unit = fc.constantFrom(...'aZé ñ0 9 .,?!:; \'" ‘’“” () ');
    let plain = 0;
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 24 }), (text) => {
        const found = plainOpportunities(text);
        if (!found) return;
        plain += 1;
        expect(found).toEqual(unicodeOpportunities(text));
      }),
      { numRuns: 20000 },
    );
    expect(plain).toBeGreaterThan(100);
  });

  it('of a real question are found without the library', () => {
    expect(
      plainOpportunities('Hoe ervaar je bij jezelf gevoelens van eenzaamheid? En wat doet dat?'),
    ).toHaveLength(11);
  });
});
