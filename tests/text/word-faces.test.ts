import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxChain, boxFont } from './box-font.ts';
import { run, set } from './setting.ts';

/** Has plain Latin, without the letters of Vietnamese. */
const first = boxFont({ id: 'First', has: (code) => code < 0x180 && code !== 0x110 && code !== 0x111 });
const second = boxFont({ id: 'Second', has: (code) => code < 0x2000 });
const third = boxFont({ id: 'Third' });
const chain = boxChain(first, second, third);

/** What stands in which face: `First:een `. */
function faces(...texts: readonly string[]): string[] {
  const items = texts.map((text) => run(text, { chain }));
  return set(items, 1000).flatMap(({ fragments }) => fragments.map(({ face, text }) => `${face.id}:${text}`));
}

describe('a word with a letter that the first family lacks', () => {
  it('is set in one family, with what belongs to it', () => {
    expect(faces('Bạn học gì?')).toEqual(['Second:Bạn', 'First: ', 'Second:học', 'First: gì?']);
    expect(faces('a (“học”), b')).toEqual([
      'First:a ',
      'Second:(',
      'Third:“',
      'Second:học',
      'Third:”',
      'Second:),',
      'First: b',
    ]);
    expect(faces('een Noord-Việt7 x')).toEqual(['First:een ', 'Second:Noord-Việt7', 'First: x']);
  });

  it('ends at every kind of space, and at a place to break', () => {
    for (const space of [' ', '\u00a0', '\u202f', '\u2003', '\u200b'])
      expect(faces(`gì${space}học`).at(-1)).toBe('Second:học');
  });

  it('is whole too where its looks change inside it', () => {
    expect(faces('h', 'ọ', 'c gì')).toEqual(['Second:h', 'Second:ọ', 'Second:c', 'First: gì']);
    expect(faces('gì h', 'ọc', ' gì')).toEqual(['First:gì ', 'Second:h', 'Second:ọc', 'First: gì']);
    expect(faces('gì ', 'học')).toEqual(['First:gì ', 'Second:học']);
  });

  it('leaves what is of another script beside it alone', () =>
    expect(faces('abкọd')).toEqual(['First:ab', 'Second:кọd']));

  it('is set letter by letter where no family has them all', () => {
    const only = boxFont({ id: 'Only', has: (code) => code === 0x1ecd });
    const items = [run('ọŋ', { chain: boxChain(boxFont({ has: (code) => code === 0x14b }), only) })];
    const found = set(items, 100).flatMap(({ fragments }) => fragments.map(({ face }) => face.id));
    expect(found).toEqual(['Only', 'Box']);
  });

  it('gets its hyphen from its own family', () => {
    const items = [run('họ\u00adcọc', { chain, hyphens: 'manual' })];
    const fragments = set(items, 4).flatMap((line) => line.fragments);
    expect(fragments.map(({ face, actual }) => [face.id, actual])).toContainEqual(['Second', '\u00ad']);
  });
});

describe('a sign that the first family lacks', () => {
  it('is drawn by itself: words around it keep their family', () => {
    expect(faces('CO₂ is')).toEqual(['First:CO', 'Third:₂', 'First: is']);
  });
});

it('no word of one script is ever set in two families where one has all of it', () => {
  const word = fc.stringMatching(/^[abcạọđ]{1,6}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.nat(12), (words, cut) => {
      const text = words.join(' ');
      const parts = [text.slice(0, cut), text.slice(cut)].filter((part) => part !== '');
      const letters = set(
        parts.map((part) => run(part, { chain })),
        1000,
      ).flatMap(({ fragments }) =>
        fragments.flatMap((fragment) =>
          [...fragment.text].map((letter) => [letter, fragment.face.id] as const),
        ),
      );
      expect(letters.map(([letter]) => letter).join('')).toBe(text);
      let at = 0;
      for (const each of words) {
        const own = letters.slice(at, at + each.length).map(([, face]) => face);
        expect(new Set(own), each).toEqual(new Set([/^[abc]+$/.test(each) ? 'First' : 'Second']));
        at += each.length + 1;
      }
    }),
  );
});
