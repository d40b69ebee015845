import { describe, expect, it } from 'vitest';
import { linesOf, plainOf, readMarkdown } from '../../src/content/markdown.ts';
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
    ['\\\\server', '\\server'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['2*3*4 = __?', '2*3*4 = __?'],
    ['2 *3* 4, 2 *3*4', '2 *3* 4, 2 *3*4'],
    ['I like ___/___ most', 'I like ___/___ most'],
    ['Ik voel me _____ of __ als ik _ ben', 'Ik voel me _____ of __ als ik _ ben'],
    ['Kolleg*innen und Freund*innen', 'Kolleg*innen und Freund*innen'],
    ['f***ing sh*t, f**k', 'f***ing sh*t, f**k'],
    ['*** en *, ook (*) en (*)', '*** en *, ook (*) en (*)'],
    ['*/*/* of ***?', '*/*/* of ***?'],
    ['* stil * luid *', '* stil * luid *'],
    ['snake_case_woord', 'snake_case_woord'],
    ['Typ `dit` en `dat`', 'Typ `dit` en `dat`'],
    ['it`s ``x``', 'it`s ``x``'],
    ['&nbsp;&amp;&lt;&#42;x&#42;', '&nbsp;&amp;&lt;&#42;x&#42;'],
    ['[ ] ja [x] nee', '[ ] ja [x] nee'],
    ['[geen link] en [ook][niet]', '[geen link] en [ook][niet]'],
    ['[blij](of juist niet)', '[blij](of juist niet)'],
    ['[leeg]()', '[leeg]()'],
    ['[^]', '[^]'],
    ['\\[x]{lang: en}', '[x]{lang: en}'],
    ['[x\\]{lang: en}', '[x]{lang: en}'],
    ['x]{lang: en}', 'x]{lang: en}'],
    ['[x]{1}', '[x]{1}'],
    ['[open', '[open'],
    ['<https://a.be> <b>vet</b> <!-- x -->', '<https://a.be> <b>vet</b> <!-- x -->'],
    ['# 1. - + > === ~~~', '# 1. - + > === ~~~'],
    ['~~weg~~ ==mark== ^2^ $x$ :smile: | a |', '~~weg~~ ==mark== ^2^ $x$ :smile: | a |'],
  ])('%s is plainly %s', (words, plain) => {
    const read = readMarkdown(words);
    expect(read.problems).toEqual([]);
    expect(plainOf(read.inlines)).toBe(plain);
  });

  it.each([
    ['zeg *“ja”*!', 'zeg <“ja”>!'],
    ['(*wat*), *wie*: *’s avonds*', '(<wat>), <wie>: <’s avonds>'],
    ['niet-*doen*', 'niet-<doen>'],
    ['*100 %* of **12**', '<100 %> of <12>'],
    ['我*强调*你', '我<强调>你'],
    ['我**「强调」**了', '我<「强调」>了'],
    ['ما *هي* الوحدة؟ *«لا»*؟', 'ما <هي> الوحدة؟ <«لا»>؟'],
    ['*a\\*b*', '<a*b>'],
    ['*twee\nregels*', '<twee\nregels>'],
  ])('%s is emphasis', (words, marked) => {
    const shown = (from: readonly Inline[]): string =>
      from
        .map((one) => {
          if (one.kind === 'text') return one.text;
          if (one.kind === 'break') return '\n';
          return 'children' in one ? `<${shown(one.children)}>` : '';
        })
        .join('');
    const read = readMarkdown(words);
    expect(read.problems).toEqual([]);
    expect(shown(read.inlines)).toBe(marked);
  });

  it.each([
    ['Een *woord zonder einde', 'unpaired', '*woord'],
    ['functies* die', 'unpaired', 'functies*'],
    ['**half*', 'unpaired', '**half*'],
    ['*samen*leven', 'unpaired', '*samen*leven'],
    ['[*a](https://a.be) b*', 'unpaired', 'b*'],
    ['1\\. De buurt', 'backslash', '\\.'],
    ['¯\\_(ツ)_/¯', 'backslash', '\\_'],
    ['Ik vind dat _echt waar_.', 'underscores', '_echt waar_'],
    ['__Let op__: dit', 'underscores', '__Let op__'],
    ['[x](https://a b.be)', 'link', '(https://a'],
    ['[x] (www.a.be)', 'link', '(www.a.be'],
    ['[](https://a.be)', 'link', '(https://a.be'],
  ])('%s stays as it is, and what may have been meant is told', (words, kind, found) => {
    const read = readMarkdown(words);
    expect(read.problems[0]).toEqual({ kind, found });
    const marks = /[*[\]\\]|\(https?:\/\/[^\s)]*\)/g;
    expect(plainOf(read.inlines).replace(marks, '')).toBe(words.replace(marks, ''));
  });

  it.each([
    ['*¿Qué?*hola', ['*¿Qué?*hola']],
    ['*¿Qué?*hola, *¿y?*tú', ['*¿Qué?*hola,', '*¿y?*tú']],
    ['*een *twee', ['*een', '*twee']],
  ])('the stars of one word are told once: %s', (words, found) => {
    expect(readMarkdown(words).problems).toEqual(found.map((each) => ({ kind: 'unpaired', found: each })));
  });

  it('begins a line where one begins', () => {
    const read = inlines('Wat past bij jou?\n- stil\n- *luid*');
    expect(read.map(({ kind }) => kind)).toEqual(['text', 'break', 'text', 'break', 'text', 'emphasis']);
    expect(plainOf(read)).toBe('Wat past bij jou? - stil - luid');
    expect(linesOf(read)).toBe('Wat past bij jou?\n- stil\n- luid');
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
