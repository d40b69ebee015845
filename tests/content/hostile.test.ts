/** Wrong and hostile files: each problem with its code and its place, or a correct card. */

import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { LARGEST_BYTES } from '../../src/content/source.ts';
import { collect } from '../../src/diagnostics.ts';
import { wordsIn } from '../../src/words/index.ts';
import { tell } from '../../src/words/tell.ts';
import { cpuTime } from '../cpu-time.ts';
import { bytes, deckWith, deckWithText, filesWith, read, realFiles, secondCard } from './project.ts';

function textOf(path: string): string {
  return new TextDecoder().decode(realFiles().get(path));
}

const problemsOf = (deck: string | Uint8Array, others?: Record<string, string>) =>
  read(filesWith(deck, others)).problems;

it('what is missing from a kit of before is told with what goes below it and where an example is', () => {
  const kit = textOf('content/kit.yaml');
  const old = kit.replace(/^ {4}marks:\n(?: {6}.*\n)+/m, '');
  expect(old.length).toBeLessThan(kit.length);
  const problems = collect();
  readContent(new Map([...realFiles(), ['content/kit.yaml', bytes(old)]]), problems.report);
  expect(problems.diagnostics.map(({ code, params }) => [code, params])).toEqual([
    [
      'content/missing-key',
      { key: 'marks', inside: ['solid', 'dashed', 'corners'], file: 'content/kit.yaml' },
    ],
  ]);
  const [told] = problems.diagnostics.map((each) => tell(each, wordsIn('en')).hint);
  expect(told).toContain('solid, dashed, corners');
  expect(told).toContain('example');
});

it('a mistake in the kit is told beside one that takes out all around it', () => {
  const kit = textOf('content/kit.yaml')
    .replace(/^ {2}title: .*$/m, '  title: [a]')
    .replace('when: own', 'when: nooit');
  const problems = collect();
  readContent(new Map([...realFiles(), ['content/kit.yaml', bytes(kit)]]), problems.report);
  expect(problems.diagnostics.map(({ code }) => code)).toEqual([
    'content/wrong-kind',
    'content/bad-circumstance',
  ]);
});

describe('a deck without mistakes', () => {
  it('is read', () => {
    const { content, problems } = read(filesWith(deckWithText('Vraag twee?')));
    expect(problems).toEqual([]);
    expect(content?.booklet).toBeUndefined();
    expect(content?.deck.clusters[0]?.cards[1]).toMatchObject({
      id: 'twee',
      number: '1.2',
      text: { plain: 'Vraag twee?', place: { file: 'content/deck.yaml', line: 18, column: 15 } },
    });
  });

  it.each([
    ['braces', '"Wat is {{naam}} en {{{ruw}}}?"', 'Wat is {{naam}} en {{{ruw}}}?'],
    ['tags', 'Wat doet <script>alert(1)</script> of <b>?', 'Wat doet <script>alert(1)</script> of <b>?'],
    ['ampersands and entities', 'Jij & ik &amp; wij &#8238; &copy;?', 'Jij & ik &amp; wij &#8238; &copy;?'],
    ['block Markdown', '"# 4. De buurt"', '# 4. De buurt'],
    ['a numbered start', '4. De buurt?', '4. De buurt?'],
    ['a rule', '"--- en ***?"', '--- en ***?'],
    ['a definition', '"[a]: https://b.be"', '[a]: https://b.be'],
    ['emoji', 'Hoe gaat het? 🙂👩‍👩‍👧', 'Hoe gaat het? 🙂👩‍👩‍👧'],
    ['a word of 300 letters', `${'a'.repeat(300)}?`, `${'a'.repeat(300)}?`],
    ['2,000 characters', `${'woord '.repeat(333)}?`, `${'woord '.repeat(333)}?`],
    ['a no-break space', '160\u00a0g?', '160\u00a0g?'],
    ['Arabic', 'ما هي الوحدة؟', 'ما هي الوحدة؟'],
  ])('takes %s as plain words', (_, yaml, plain) => {
    const outcome = read(filesWith(deckWithText(yaml)));
    expect(outcome.problems).toEqual([]);
    expect(secondCard(outcome)).toBe(plain);
  });

  it('reads folded lines as one line, composed and with single spaces', () => {
    const outcome = read(filesWith(deckWithText('>-\n          Een\t\tcafe\u0301\n          of   twee?\n')));
    expect(secondCard(outcome)).toBe('Een café of twee?');
  });

  it('reads Windows line ends and a byte order mark, with the same places', () => {
    const text = `\ufeff${deckWithText('Vraag\u202etwee?')}`.replaceAll('\n', '\r\n');
    expect(problemsOf(text)).toEqual(['content/character deck.yaml:18:20']);
    expect(read(filesWith(text.replace('\u202e', ' '))).problems).toEqual([]);
  });
});

describe('bytes', () => {
  const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

  it('tells Latin-1 with the place of its first byte', () => {
    expect(problemsOf(latin1(`${deckWith('').replace('één', 'een')}      # caf\u00e9\n`))).toEqual([
      'content/encoding deck.yaml:17:12',
    ]);
  });

  it('tells UTF-16', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x74, 0x00]);
    expect(problemsOf(utf16)).toEqual(['content/encoding deck.yaml:1:1']);
  });

  it('tells a sequence that is cut off at the end', () => {
    expect(problemsOf(new Uint8Array([0x61, 0x0a, 0x62, 0xe2, 0x82]))).toEqual([
      'content/encoding deck.yaml:2:2',
    ]);
  });

  it('refuses what is larger than any deck unread', () => {
    const large = new Uint8Array(LARGEST_BYTES + 1).fill(0x61);
    expect(problemsOf(large)).toEqual(['content/too-large deck.yaml:1:1']);
  });

  it('tells NUL bytes at their places', () => {
    expect(problemsOf(deckWithText('Vraag\0 twee\0?'))).toEqual([
      'content/character deck.yaml:18:20',
      'content/character deck.yaml:18:26',
    ]);
  });

  it('tells an empty file and a missing one', () => {
    expect(problemsOf('')).toEqual(['content/wrong-kind deck.yaml:1:1']);
    const files = realFiles();
    files.delete('content/deck.yaml');
    expect(read(files).problems).toEqual(['content/missing-file deck.yaml:1:1']);
  });

  it.each(['deck.yml', 'Deck.yaml'])('tells to rename %s', (name) => {
    const files = filesWith('', { [`content/${name}`]: deckWith('') });
    const problems = collect();
    readContent(new Map([...files].filter(([path]) => path !== 'content/deck.yaml')), problems.report);
    const [missing] = problems.diagnostics.map((diagnostic) => tell(diagnostic, wordsIn('en')));
    expect(missing).toEqual({
      message: 'The file deck.yaml is not there.',
      hint: `Rename ${name} to deck.yaml.`,
    });
  });
});

describe('characters', () => {
  it.each([
    ['a control', '\x07'],
    ['a C1 control', '\x85'],
    ['delete', '\x7f'],
    ['an override', '\u202d'],
    ['an override from right to left', '\u202e'],
    ['a byte order mark inside', '\ufeff'],
    ['a noncharacter', '\ufdd0'],
    ['an astral noncharacter', '\u{1ffff}'],
    ['a replacement character', '\ufffd'],
    ['a picture pasted from a word processor', '\ufffc'],
    ['a note between lines', '\ufff9'],
    ['an order to a program of long ago', '\u206a'],
    ['a tag', '\u{e0041}'],
  ])('tells %s', (_, character) => {
    expect(problemsOf(deckWithText(`>-\n          Een\n          vraag${character}x?`))).toEqual([
      'content/character deck.yaml:20:16',
    ]);
  });

  it.each([
    ['"Vraag\\u202Etwee?"', 21],
    ['"Vraag \\x07 twee?"', 22],
    ['"Vraag \\a twee?"', 22],
    ['"Vraag \\uD800 twee?"', 22],
  ])('tells one written as a code: %s', (yaml, column) => {
    expect(problemsOf(deckWithText(yaml))).toEqual([`content/character deck.yaml:18:${column}`]);
  });

  it('tells a forbidden character outside the texts too', () => {
    expect(problemsOf(deckWith('# op\u202eemerking\n'))).toEqual(['content/character deck.yaml:17:5']);
  });
});

describe('YAML', () => {
  it.each([
    ['a tab for indent', deckWith('      - id: twee\n\t\ttext: Vraag?\n'), 'content/yaml-tab deck.yaml:18:1'],
    [
      'a tab after a dash',
      deckWith('      -\tid: twee\n        text: Vraag?\n'),
      'content/yaml-tab deck.yaml:17:8',
    ],
    ['a tab under a folded text', deckWithText('>-\n\tVraag?'), 'content/yaml-tab deck.yaml:19:1'],
    ['a key twice', deckWithText('Een?\n        text: Twee?'), 'content/duplicate-key deck.yaml:19:9'],
    ['a second document', deckWith('---\ntitle: Nog een\n'), 'content/yaml-several-documents deck.yaml:17:1'],
    ['an alias', deckWithText('*nadruk'), 'content/yaml-feature deck.yaml:18:15'],
    [
      'an anchor that would lose a word',
      deckWithText('&c is een teken'),
      'content/yaml-feature deck.yaml:18:18',
    ],
    ['a tag that would lose a word', deckWithText('!let op'), 'content/yaml-feature deck.yaml:18:20'],
    ['a directive', `%YAML 1.1\n---\n${deckWith('')}`, 'content/yaml-feature deck.yaml:1:1'],
    ['a colon in a text', deckWithText('Wat is dit: een vraag?'), 'content/yaml-syntax deck.yaml:18:15'],
    ['a quote that is not closed', deckWithText("'s Avonds alleen?"), 'content/yaml-syntax deck.yaml:18:15'],
    ['words after a quote', deckWithText('"Hulp" vragen?'), 'content/yaml-syntax deck.yaml:18:22'],
    [
      'a text that begins with a bracket',
      deckWithText('[x]{lang=en} y'),
      'content/yaml-syntax deck.yaml:18:18',
    ],
    [
      'a crooked indent',
      deckWith('      - id: twee\n       text: Vraag?\n'),
      'content/yaml-syntax deck.yaml:18:1',
    ],
    ['a text that begins with @', deckWithText('@thuis?'), 'content/yaml-syntax deck.yaml:18:15'],
    ['a wrong code', deckWithText('"Een \\q vraag?"'), 'content/yaml-syntax deck.yaml:18:20'],
  ])('tells %s', (_, deck, problem) => {
    expect(problemsOf(deck)[0]).toBe(problem);
    expect(read(filesWith(deck)).content).toBeUndefined();
  });

  it.each([
    ['before a dash', '\t- id: twee\n        text: Vraag?\n'],
    ['before a dash, after spaces', '      \t- id: twee\n        text: Vraag?\n'],
    ['before a key', '      - id: twee\n\t\ttext: Vraag?\n      - id: drie\n        text: Vraag?\n'],
  ])('tells a tab %s without the mistakes that follow from it', (_, cards) => {
    const problems = problemsOf(deckWith(cards));
    expect(problems.map((told) => told.split(' ')[0])).toEqual(['content/yaml-tab']);
  });

  it('tells a mistake before a tab too', () => {
    const problems = problemsOf(
      deckWith('      - id: twee\n        text: @a\n      - id: drie\n\t\ttext: b\n'),
    );
    expect(problems).toEqual(['content/yaml-syntax deck.yaml:18:15', 'content/yaml-tab deck.yaml:20:1']);
  });

  it('does not expand aliases', () => {
    const laughs = Array.from(
      { length: 30 },
      (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]\n`,
    ).join('');
    let problems: readonly string[] = [];
    const took = cpuTime(() => {
      problems = problemsOf(`a0: &a0 [ha]\n${laughs}`);
    });
    expect(problems[0]).toBe('content/yaml-feature deck.yaml:1:9');
    expect(took).toBeLessThan(2000);
  });

  it('stops at a bottomless file', () => {
    expect(problemsOf('['.repeat(8_000_000))).toEqual(['content/yaml-depth deck.yaml:1:101']);
    const steps = Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    expect(problemsOf(steps)).toEqual(['content/yaml-depth deck.yaml:41:41']);
  });

  it.each(['- ', '? ', 'a: '])('stops at 20,000 times “%s” on a line', (step) => {
    // Too deep a stack once ended the process itself, the second time that such a file was read.
    for (let time = 0; time < 3; time += 1) {
      expect(problemsOf(`${step.repeat(20_000)}x`).map((told) => told.split(' ')[0])).toEqual([
        'content/yaml-depth',
      ]);
    }
  });
});

describe('the schema', () => {
  it.each([
    ['a missing text', '      - id: twee\n', ['content/missing-key deck.yaml:17:9']],
    ['a missing id', '      - text: Twee?\n', ['content/missing-key deck.yaml:17:9']],
    ['an empty text', '      - id: twee\n        text:\n', ['content/wrong-kind deck.yaml:18:9']],
    ['a blank text', '      - id: twee\n        text: "  "\n', ['content/empty-text deck.yaml:18:15']],
    [
      'an invisible text',
      '      - id: twee\n        text: "\u200b\u00ad"\n',
      ['content/empty-text deck.yaml:18:15'],
    ],
    ['a number', '      - id: twee\n        text: 2026\n', ['content/wrong-kind deck.yaml:18:15']],
    ['a list', '      - id: twee\n        text: [a, b]\n', ['content/wrong-kind deck.yaml:18:15']],
    ['only words', '      - Een vraag?\n', ['content/wrong-kind deck.yaml:17:9']],
    [
      'an unknown key',
      '      - id: twee\n        text: Twee?\n        tekst: Twee?\n',
      ['content/unknown-key deck.yaml:19:9'],
    ],
    [
      'the key __proto__',
      '      - id: twee\n        text: Twee?\n        __proto__: x\n',
      ['content/reserved-key deck.yaml:19:9'],
    ],
    ['a bad id', '      - id: Kaart 2\n        text: Twee?\n', ['content/bad-id deck.yaml:17:13']],
    ['a number as id', '      - id: "4.1"\n        text: Twee?\n', ['content/bad-id deck.yaml:17:13']],
    [
      'a bad language',
      '      - id: twee\n        text: { text: Two?, lang: nl_BE }\n',
      ['content/bad-language deck.yaml:18:35'],
    ],
    [
      'a missing language',
      '      - id: twee\n        text: { text: Two? }\n',
      ['content/missing-key deck.yaml:18:15'],
    ],
  ])('tells %s', (_, lines, problems) => {
    expect(problemsOf(deckWith(lines))).toEqual(problems);
  });

  it.each([
    ['date: 2026-11-22', 'date: 2026-02-29', 'content/bad-date deck.yaml:4:7'],
    ['date: 2026-11-22', 'date: 22/11/2026', 'content/bad-date deck.yaml:4:7'],
    ['version: "1.0"', 'version: 1.0', 'content/wrong-kind deck.yaml:3:10'],
    ['version: "1.0"', 'version: nieuw', 'content/bad-version deck.yaml:3:10'],
    ['language: nl', 'language: Nederlands!', 'content/bad-language deck.yaml:2:11'],
    ['date: 2026-11-22\n', '', 'content/missing-key deck.yaml:1:1'],
    ['author: Wij', 'author: ""', 'content/empty-text deck.yaml:5:9'],
    ['author: Wij', 'author: Wij\nsource: javascript:alert(1)', 'content/bad-address deck.yaml:6:9'],
    ['palette: trophee', 'palette: trofee', 'content/unknown-palette deck.yaml:8:10'],
    ['colour: groen', 'colour: groene', 'content/unknown-colour deck.yaml:12:13'],
    ['    shape: persoon\n', '', 'content/missing-key deck.yaml:10:5'],
  ])('tells what is wrong when “%s” becomes “%s”', (from, to, problem) => {
    expect(problemsOf(deckWith('').replace(from, to))[0]).toContain(problem);
  });

  it('tells an empty cluster, and no clusters', () => {
    const head = deckWith('').split('\n').slice(0, 8).join('\n');
    const empty = '  - id: leeg\n    title: Leeg\n    colour: roos\n    shape: huis\n    cards: []\n';
    expect(problemsOf(deckWith(empty))).toEqual(['content/empty-list deck.yaml:21:12']);
    expect(problemsOf(`${head}\nclusters: []\n`)).toEqual(['content/empty-list deck.yaml:9:11']);
    expect(problemsOf(`${head}\n`)).toEqual(['content/missing-key deck.yaml:1:1']);
    expect(problemsOf(`${head}\nclusters:\n`)).toEqual(['content/wrong-kind deck.yaml:9:1']);
  });

  it('tells ids that are used twice, among cards and clusters alike', () => {
    const again = '      - id: een\n        text: Twee?\n      - id: eerste\n        text: Drie?\n';
    expect(problemsOf(deckWith(again))).toEqual([
      'content/duplicate-id deck.yaml:17:13',
      'content/duplicate-id deck.yaml:19:13',
    ]);
  });

  it('lets two clusters share a paper', () => {
    const same = '  - id: tweede\n    title: Twee\n    colour: groen\n    shape: huis\n    cards:\n';
    expect(problemsOf(deckWith(`${same}      - id: twee\n        text: Twee?\n`))).toEqual([]);
  });
});

describe('every problem at once', () => {
  it('tells a long list in the place of a name as a list, not by its length', () => {
    const deck = textOf('content/deck.yaml');
    const list = `[${'{ a: 1 }, '.repeat(61)}]`;
    const told = problemsOf(deck.replace(/^ {2}- id: (.*)$/m, `  - id: ${list}`));
    const line = deck.slice(0, deck.search(/^ {2}- id: /m)).split('\n').length;
    expect(told.filter((each) => each.includes(`deck.yaml:${line}:`))).toEqual([
      `content/wrong-kind deck.yaml:${line}:9`,
    ]);
  });

  it('goes on after each mistake, in every file', () => {
    const cards = [
      '      - id: een', // taken
      '        text: ""', // empty
      '      - id: drie', // no text
      '      - id: vier',
      '        text: Zie [hier](ftp://x.be)?',
      '        kleur: rood', // unknown
      '      - id: vijf',
      '        text: Nood[^noot]?',
    ];
    const deck = deckWith(`${cards.join('\n')}\n`)
      .replace('colour: groen', 'colour: paars')
      .replace(/^date: .*\n/m, '');
    expect(problemsOf(deck, { 'content/strings/nl.yaml': 'cards.own: {\n' }).toSorted()).toEqual([
      'content/bad-address deck.yaml:20:26',
      'content/duplicate-id deck.yaml:16:13',
      'content/empty-text deck.yaml:17:15',
      'content/missing-key deck.yaml:18:9',
      'content/missing-key deck.yaml:1:1',
      'content/note-not-here deck.yaml:23:19',
      'content/unknown-colour deck.yaml:11:13',
      'content/unknown-key deck.yaml:21:9',
      'content/yaml-syntax strings/nl.yaml:2:1',
    ]);
  });
});

describe('texts', () => {
  it.each([
    ['a picture', 'Zie ![dit](https://a.be/b.png)?', 'content/markdown deck.yaml:18:19'],
    ['code', 'Typ `dit`?', undefined],
    [
      'a title in a link',
      '>-\n          Zie [dit](https://a.be "titel")?',
      'content/markdown deck.yaml:19:19',
    ],
    ['a script as link', 'Klik [hier](javascript:alert(1))?', 'content/bad-address deck.yaml:18:27'],
    ['a file as link', 'Klik [hier](file:///etc/passwd)?', 'content/bad-address deck.yaml:18:27'],
    ['a bare path as link', 'Klik [hier](pagina.html)?', 'content/bad-address deck.yaml:18:27'],
    ['a link without words', 'Klik [](https://a.be)', 'content/no-link deck.yaml:18:22'],
    ['only a link without words', '"[](https://a.be)"', 'content/no-link deck.yaml:18:18'],
    ['an unknown language', 'De [people]{lang=e_n}?', 'content/bad-language deck.yaml:18:32'],
    ['a mistyped language', '"De [people]{lang: en}?"', 'content/foreign deck.yaml:18:27'],
    ['a star alone', 'Een *vraag?', 'content/unpaired-mark deck.yaml:18:19'],
    ['a backslash that is printed', 'Ja\\/nee?', 'content/backslash deck.yaml:18:17'],
    ['underscores around a word', 'Wat is _echt goed_?', 'content/underscores deck.yaml:18:22'],
    [
      'a list in a folded text',
      '>-\n          Wat?\n          - a\n          - b',
      'content/list-in-text deck.yaml:20:11',
    ],
    ['a list below its line', 'Wat?\n          1. a\n          2. b', 'content/list-in-text deck.yaml:19:11'],
    ['a list that keeps its lines', '|\n          Wat?\n          - a\n          - b', undefined],
    [
      'a list of questions that keeps its lines',
      '|\n          Wie?\n          Wat?\n          Waar?',
      'content/several-questions deck.yaml:19:11',
    ],
    ['many questions', 'Wie? Wat? Waar? Waarom? Hoe?', 'content/several-questions deck.yaml:18:15'],
    ['two questions', 'Wie? Wat?', undefined],
    ['prose with a dash', '>-\n          Wat is er\n          - zo te zien - mis?', undefined],
    [
      'no-break spaces between words',
      'Hoe\xa0gaat\xa0het\xa0met\xa0je?',
      'content/no-break-spaces deck.yaml:18:18',
    ],
    ['an apostrophe that was turned round', '‘s Avonds alleen?', 'content/turned-apostrophe deck.yaml:18:15'],
    ['a quote that opens and closes', '‘t Is goed’, zei ze?', undefined],
    ['what looks like a link', 'Zie [hier](https://a b.be)?', 'content/no-link deck.yaml:18:25'],
    ['a note on a card', 'Nood[^noot]?', 'content/note-not-here deck.yaml:18:19'],
    ['20,001 characters', 'a'.repeat(20_001), 'content/text-too-long deck.yaml:18:15'],
    ['words lost after a #', 'Vraag #1 van vandaag?', 'content/text-cut deck.yaml:18:15'],
  ])('tells %s', (_, yaml, problem) => {
    expect(problemsOf(deckWithText(yaml))).toEqual(problem ? [problem] : []);
  });
});

describe('strings', () => {
  const nl = textOf('content/strings/nl.yaml');
  const withStrings = (text: string) => problemsOf(deckWith(''), { 'content/strings/nl.yaml': text });

  it('tells a missing, an unknown and a mistyped word', () => {
    expect(withStrings(nl.replace(/^cards\.own:.*\n/m, ''))).toEqual([
      'content/missing-key strings/nl.yaml:5:1',
    ]);
    expect(withStrings(`${nl}cards.extra: x\n`)).toEqual([
      `content/unknown-key strings/nl.yaml:${nl.split('\n').length}:1`,
    ]);
    expect(withStrings(nl.replace('{sheets}', '{sheet s}'))).toEqual([
      'content/unknown-placeholder strings/nl.yaml:14:14',
    ]);
  });

  it('takes the words of the language, else of English with a warning', () => {
    const others = Object.fromEntries(
      ['fr', 'de'].map((language) => `content/strings/${language}.yaml`).map((path) => [path, textOf(path)]),
    );
    const inLanguage = (language: string) =>
      read(filesWith(deckWith('').replace('language: nl', `language: ${language}`), others));
    expect(inLanguage('fr-BE').content?.strings.language).toBe('fr');
    expect(inLanguage('de').content?.strings.words['cards.own']?.plain).toBe('eigene Frage');
    const turkish = inLanguage('tr');
    expect(turkish.content?.strings.language).toBe('en');
    expect(turkish.problems).toEqual(['content/no-strings deck.yaml:2:1']);
  });

  it('tells that English is missing too', () => {
    const files = new Map(filesWith(deckWith('').replace('language: nl', 'language: tr')));
    files.delete('content/strings/en.yaml');
    expect(read(files).problems).toEqual(['content/missing-file strings/tr.yaml:1:1']);
  });
});

describe('palettes', () => {
  const withPalette = (text: string) => problemsOf(deckWith(''), { 'content/palettes/trophee.yaml': text });
  const colours = (groen: string) => `name: Proef\ncolours:\n  groen: ${groen}\n`;

  it.each([
    [
      "{ paper: 'groen', product: P, grammage: 160, band: null }",
      ['content/bad-colour palettes/trophee.yaml:3:19'],
    ],
    [
      "{ paper: '#cec', product: P, grammage: 1000, band: null }",
      ['content/bad-grammage palettes/trophee.yaml:3:49'],
    ],
    [
      "{ paper: '#cec', product: P, grammage: zwaar, band: null }",
      ['content/wrong-kind palettes/trophee.yaml:3:49'],
    ],
    [
      "{ paper: '#cec', product: '', grammage: 160, band: null }",
      ['content/empty-text palettes/trophee.yaml:3:36'],
    ],
    ["{ paper: '#cec', product: P, grammage: 160 }", ['content/missing-key palettes/trophee.yaml:3:10']],
    ["{ paper: '#cec', product: P, grammage: 160, band: '#fff' }", []],
  ])('checks %s', (groen, problems) => {
    expect(withPalette(colours(groen))).toEqual(problems);
  });

  it('tells a colour that # turned into a comment', () => {
    const lines = '\n    paper: #ccffcc\n    product: P\n    grammage: 160\n    band: null';
    expect(withPalette(colours(lines))).toEqual(['content/wrong-kind palettes/trophee.yaml:4:5']);
  });
});

describe('the booklet', () => {
  const booklet = new TextDecoder().decode(realFiles().get('content/booklet.yaml'));
  const lineOf = (words: string) => booklet.slice(0, booklet.indexOf(words)).split('\n').length;
  const columnOf = (words: string) =>
    booklet.indexOf(words) - booklet.lastIndexOf('\n', booklet.indexOf(words));
  const withBooklet = (from: string, to: string) => {
    expect(booklet).toContain(from);
    return problemsOf(deckWith(''), { 'content/booklet.yaml': booklet.replace(from, to) });
  };

  it('tells a reference to a note that its theme does not have', () => {
    const place = `${lineOf('[^functies]')}:${columnOf('[^functies]')}`;
    expect(withBooklet('[^functies]', '[^functie]')).toEqual([`content/unknown-note booklet.yaml:${place}`]);
    expect(withBooklet('[^functies]', '[^safe-spaces]')).toEqual([
      `content/unknown-note booklet.yaml:${place}`,
    ]);
  });

  it('tells a reference to a note outside the questions', () => {
    expect(withBooklet('title: Safe space', 'title: Safe space[^safe-spaces]')).toEqual([
      `content/note-not-here booklet.yaml:${lineOf('title: Safe space')}:26`,
    ]);
  });

  it('tells parts, themes, notes and letters that are named twice', () => {
    const second = (words: string) => booklet.slice(0, booklet.lastIndexOf(words)).split('\n').length;
    expect(withBooklet('id: werking\n', 'id: beleid\n')).toEqual([
      `content/duplicate-id booklet.yaml:${second('- id: werking\n')}:9`,
    ]);
    expect(withBooklet('letter: W', 'letter: B')).toEqual([
      `content/duplicate-letter booklet.yaml:${lineOf('letter: W')}:13`,
    ]);
    expect(withBooklet('id: safe-space\n', 'id: gradueel-aanbod\n')).toEqual([
      `content/duplicate-id booklet.yaml:${lineOf('id: safe-space\n')}:13`,
    ]);
    expect(withBooklet('id: sociaal-schaduwwerk\n', 'id: functies\n').toSorted()).toEqual([
      `content/duplicate-id booklet.yaml:${lineOf('id: sociaal-schaduwwerk\n')}:17`,
      `content/unknown-note booklet.yaml:${lineOf('[^sociaal-schaduwwerk]')}:${columnOf('[^sociaal-schaduwwerk]')}`,
    ]);
  });

  it('tells a mistake in a question without losing sight of the others', () => {
    const broken = booklet
      .replace('letter: W', 'letter: werking')
      .replace('title: Safe space', 'titel: Safe space');
    expect(problemsOf(deckWith(''), { 'content/booklet.yaml': broken })).toEqual([
      `content/bad-letter booklet.yaml:${lineOf('letter: W')}:13`,
      `content/missing-key booklet.yaml:${lineOf('id: safe-space\n')}:9`,
      `content/unknown-key booklet.yaml:${lineOf('title: Safe space')}:9`,
    ]);
  });

  it('is not needed', () => {
    expect(read(filesWith(deckWith(''))).content?.booklet).toBeUndefined();
    expect(read(new Map([['content/deck.yaml', bytes(deckWith(''))]])).problems).toEqual([
      'content/unknown-palette deck.yaml:8:10',
      'content/missing-file strings/nl.yaml:1:1',
    ]);
  });
});
