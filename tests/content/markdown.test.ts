import { describe, expect, it } from 'vitest';
import { plainOf, readMarkdown } from '../../src/content/markdown.ts';
import type { Inline } from '../../src/content/model.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const inlines = (words: string) => readMarkdown(words).inlines;

describe('inline Markdown', () => {
  it('reads emphasis and strong, nested', () => {
    expect(inlines('Een *heel **goede*** vraag')).toEqual([
      text('Een '),
      { kind: 'emphasis', children: [text('heel '), { kind: 'strong', children: [text('goede')] }] },
      text(' vraag'),
    ]);
  });

  it('reads links, with emphasis inside', () => {
    expect(inlines('Zie [het *boek*](https://a.be/b_c?d=1&e=2).')).toEqual([
      text('Zie '),
      {
        kind: 'link',
        href: 'https://a.be/b_c?d=1&e=2',
        children: [text('het '), { kind: 'emphasis', children: [text('boek')] }],
      },
      text('.'),
    ]);
  });

  it('writes addresses in ASCII', () => {
    expect(inlines('[x](https://a.be/café)')).toEqual([
      { kind: 'link', href: 'https://a.be/caf%C3%A9', children: [text('x')] },
    ]);
  });

  it('reads words in another language, around and inside links and emphasis', () => {
    expect(inlines('*De [people [of](https://a.be) color]{lang=en-us}*!')).toEqual([
      {
        kind: 'emphasis',
        children: [
          text('De '),
          {
            kind: 'foreign',
            language: 'en-US',
            children: [
              text('people '),
              { kind: 'link', href: 'https://a.be', children: [text('of')] },
              text(' color'),
            ],
          },
        ],
      },
      text('!'),
    ]);
  });

  it('reads references to notes, which are no words', () => {
    const read = inlines('de functies[^functies] die');
    expect(read).toEqual([text('de functies'), { kind: 'note-reference', note: 'functies' }, text(' die')]);
    expect(plainOf(read)).toBe('de functies die');
  });

  it.each([
    ['\\*geen nadruk\\*', '*geen nadruk*'],
    ['\\[geen link](https://a.be)', '[geen link](https://a.be)'],
    ['\\[geen taal]{lang=en}', '[geen taal]{lang=en}'],
    ['\\[^geen-noot]', '[^geen-noot]'],
    ['[een \\] haakje]{lang=nl}', 'een ] haakje'],
    ['C:\\map\\', 'C:\\map\\'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['functies* die', 'functies* die'],
    ['snake_case_woord', 'snake_case_woord'],
    ['[geen link] en [ook][niet]', '[geen link] en [ook][niet]'],
    ['[^]', '[^]'],
    ['\\[x]{lang: en}', '[x]{lang: en}'],
    ['[x\\]{lang: en}', '[x]{lang: en}'],
    ['x]{lang: en}', 'x]{lang: en}'],
    ['[x]{1}', '[x]{1}'],
    ['[open', '[open'],
    ['<https://a.be> \\<b>', '<https://a.be> <b>'],
    ['1\\. De buurt', '1. De buurt'],
  ])('%s is plainly %s', (words, plain) => {
    const read = readMarkdown(words);
    expect(read.problems).toEqual([]);
    expect(plainOf(read.inlines)).toBe(plain);
  });

  it.each([
    ['[x]{lang: en}', '{lang: en}'],
    ['[x]{lang = en}', '{lang = en}'],
    ['[x] {lang=en}', '{lang=en}'],
    ['[x]{lang=en', '{lang=en'],
    ['[x]{lang=}', '{lang=}'],
    ['[]{lang=en}', '{lang=en}'],
    ['[x]{taal=en}', '{taal=en}'],
    ['[x]{en}', '{en}'],
    ['[a *b* [c](https://a.be)]{LANG=en}', '{LANG=en}'],
  ])('%s names no language: it stays as it is, and that is told', (words, found) => {
    const read = readMarkdown(`[goed]{lang=en} en ${words}`);
    expect(read.problems).toEqual([{ kind: 'foreign', found }]);
    expect(plainOf(read.inlines)).toContain(found);
  });
});
