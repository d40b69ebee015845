/**
 * Hostile or plainly wrong files, through all stages: a problem with its place, or a correct card. Nothing
 * here may throw, leave a silent blank or cut a text off.
 */
import { describe, expect, test } from 'vitest';
import { deckWith, deckWithText } from '../content/project.ts';
import { build, made, projectFiles, projectWith, textOf } from './project.ts';
import { cardsRead } from './reading.ts';

type Changes = Parameters<typeof projectWith>[0];

/** One small deck with the real look, so that a build is quick. */
const SMALL = { 'content/deck.yaml': deckWith(''), 'content/booklet.yaml': undefined };

/** The codes and places of the problems, and nothing made. */
async function refused(changes: Changes): Promise<readonly string[]> {
  const files = projectWith({ ...SMALL, ...changes });
  const { problems, products } = await build(files, { editions: ['coloured-paper'] });
  expect(products).toBeUndefined();
  return problems;
}

/** What is read of the second card. */
async function read(changes: Changes): Promise<string | undefined> {
  const [file] = await made(projectWith({ ...SMALL, ...changes }), { editions: ['coloured-paper'] });
  const [, second] = await cardsRead(file?.bytes ?? new Uint8Array());
  return second?.question;
}

function deck(yaml: string): Changes {
  return { 'content/deck.yaml': deckWithText(yaml) };
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** The text of the second card begins here. */
const TEXT = 'content/deck.yaml:18:15';

describe('texts that look like code are words', () => {
  test.each([
    [
      'a template',
      '"Wat is {{titel}}, {{{raw}}} en {{> cards}}?"',
      'Wat is {{titel}}, {{{raw}}} en {{> cards}}?',
    ],
    ['a script', '"<script>alert(1)</script> en wat?"', '<script>alert(1)</script> en wat?'],
    ['an ampersand', '"R&D, &amp;, &#0; en &nbsp; wat?"', 'R&D, &amp;, &#0; en &nbsp; wat?'],
    ['the end of an attribute', '\'A" onclick="x\'', 'A" onclick="x'],
    ['a comment', '"<!-- weg --> wat?"', '<!-- weg --> wat?'],
    ['an entity of XML', '"]]> <!DOCTYPE x [<!ENTITY a \'b\'>]>"', "]]> <!DOCTYPE x [<!ENTITY a 'b'>]>"],
    ['signs that PDF uses', '"(wat) \\\\\\\\ <<niet>> endobj"', '(wat) \\ <<niet>> endobj'],
  ])('%s', async (_, yaml, words) => {
    expect(await read(deck(yaml))).toBe(words);
  });
});

describe('characters', () => {
  test.each([
    ['a mark that turns the direction', '"Wat \u202e is dit?"', 'content/character content/deck.yaml:18:20'],
    [
      'a mark that turns letters around, escaped',
      '"Wat \\u202d is dit?"',
      'content/character content/deck.yaml:18:20',
    ],
    ['half a pair, escaped', '"Wat \\ud800 is dit?"', 'content/character content/deck.yaml:18:20'],
    [
      'a thousand marks on a letter',
      `"De x${'\u0301'.repeat(1000)} is wat?"`,
      'text/too-many-marks content/deck.yaml:18:19',
    ],
    ['a NUL', '"Wat\0?"', 'content/character content/deck.yaml:18:19'],
    ['a NUL, escaped', '"Wat\\0?"', 'content/character content/deck.yaml:18:19'],
    ['a letter that no font has', '"Hoe gaat het 𝈀?"', 'text/no-glyph content/deck.yaml:18:29'],
    ['an accent that no font sets', '"De x\u{1d165} is wat?"', 'text/loose-mark content/deck.yaml:18:19'],
  ])('%s is told', async (_, yaml, problem) => {
    expect(await refused(deck(yaml))).toEqual([problem]);
  });

  test('mistakes of every stage are told at once', async () => {
    const files = deck('"Hoe gaat het 𝈀?"');
    const yaml = `${String(files['content/deck.yaml'])}\nonbekend: 1\n`;
    const codes = (await refused({ ...files, 'content/deck.yaml': yaml })).map((told) => told.split(' ')[0]);
    expect(codes).toContain('text/no-glyph');
    expect(codes.some((code) => code?.startsWith('content/'))).toBe(true);
  });

  test('Arabic among Dutch is printed', async () => {
    expect(await read(deck('"Wat is كيف nu"'))).toBe('Wat is كيف nu');
  });

  test('letters of a fallback font, and accents apart, are printed', async () => {
    expect(await read(deck('"Bạn khỏe không? e\u0301e\u0308n ŋ ẞ"'))).toBe('Bạn khỏe không? éën ŋ ẞ');
  });
});

describe('lengths', () => {
  test('one word of 300 letters is refused by name', async () => {
    expect(await refused(deck('w'.repeat(300)))).toEqual([`layout/too-wide ${TEXT}`]);
  });

  test('a question of 2,000 characters is refused', async () => {
    const question = 'Zo gaat het met jou vandaag. '.repeat(70).trim();
    expect(question.length).toBeGreaterThan(2000);
    expect(await refused(deck(JSON.stringify(question)))).toEqual([`layout/too-tall ${TEXT}`]);
  });

  test('every card that does not fit is told at once', async () => {
    const long = (id: string) => `      - id: ${id}\n        text: ${'lange '.repeat(60)}\n`;
    expect(await refused({ 'content/deck.yaml': deckWith(long('twee') + long('drie')) })).toEqual([
      `layout/too-tall ${TEXT}`,
      'layout/too-tall content/deck.yaml:20:15',
    ]);
  });

  test('a title of a cluster that is too long is told once, at the title', async () => {
    const title = 'Lange titels passen niet '.repeat(8).trim();
    const yaml = deckWith('').replace(/^( {4}title: ).*$/m, `$1${title}`);
    const line = yaml.split('\n').findIndex((each) => each.includes(title)) + 1;
    expect(await refused({ 'content/deck.yaml': yaml })).toEqual([
      `layout/too-tall content/deck.yaml:${line}:12`,
    ]);
  });

  test('a short citation that is too long is told at its line', async () => {
    const citation = 'Wij en vele anderen, 2026. '.repeat(20).trim();
    const yaml = deckWith('').replace(/^(short-citation: ).*$/m, `$1${citation}`);
    const line = yaml.split('\n').findIndex((each) => each.includes(citation)) + 1;
    expect(await refused({ 'content/deck.yaml': yaml })).toEqual([
      `layout/too-tall content/deck.yaml:${line}:17`,
    ]);
  });
});

describe('bytes', () => {
  test('line ends of Windows and a byte order mark are no matter', async () => {
    const yaml = deckWithText('>-\n          Eerste regel\n          tweede regel?');
    expect(await read({ 'content/deck.yaml': `\ufeff${yaml.replaceAll('\n', '\r\n')}` })).toBe(
      'Eerste regel tweede regel?',
    );
  });

  test('Latin-1 is told where it begins', async () => {
    expect(await refused({ 'content/deck.yaml': latin1(deckWithText('Geïsoleerd?')) })).toEqual([
      'content/encoding content/deck.yaml:16:21',
    ]);
  });

  test.each([
    ['a style sheet', 'templates/cards.css', 'style/encoding'],
    ['a template', 'templates/cards.hbs', 'template/encoding'],
  ])('Latin-1 in %s is told', async (_, path, code) => {
    const bytes = latin1(`${textOf(path)}/* \u00e9 */`);
    expect((await refused({ [path]: bytes }))[0]).toBe(`${code} ${path}:1:1`);
  });
});

const CARDS = 'templates/cards.hbs';
const STYLES = 'templates/cards.css';
const HEADER = 'templates/partials/card-header.hbs';
const LABEL = 'templates/partials/card-label.hbs';

function changed(path: string, from: string, to: string): Changes {
  const text = textOf(path);
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return { [path]: text.replace(from, to) };
}

/** A rule in a line of its own at the end of the cards' style sheet. */
function ruled(rule: string): Changes {
  return { [STYLES]: `${textOf(STYLES)}\n${rule}` };
}

const lastLine = textOf(STYLES).split('\n').length + 1;

describe('templates', () => {
  test('one that includes itself', async () => {
    expect(await refused({ [HEADER]: `{{> partials/card-header}}\n${textOf(HEADER)}` })).toEqual([
      `template/endless ${HEADER}:1:1`,
    ]);
  });

  test('two that include each other', async () => {
    const problems = await refused({ [LABEL]: '{{> partials/card-header}}' });
    expect(problems).toContain(`template/endless ${LABEL}:1:1`);
    expect(problems.some((each) => each.startsWith(`template/endless ${HEADER}`))).toBe(true);
  });

  test('one that includes what is not there', async () => {
    const problems = await refused({ [LABEL]: undefined });
    expect(problems[0]).toMatch(/^template\/unknown-partial templates\/partials\/card-header\.hbs:\d+:\d+$/);
  });

  test('one that is missing', async () => {
    expect(await refused({ [CARDS]: undefined })).toEqual([`template/missing ${CARDS}:1:1`]);
  });

  test('one that is no document', async () => {
    expect(await refused({ [CARDS]: '<section/>' })).toEqual([`markup/no-document ${CARDS}:1:1`]);
  });

  test.each([
    ['{{inline question}}', '{{{inline question}}}', /^template\/raw-output templates\/cards\.hbs:9:\d+$/],
    ['{{inline question}}', '{{vraag}}', /^template\/render templates\/cards\.hbs:9:\d+$/],
    ['{{inline question}}', '{{upper question}}', /^template\/unknown-helper templates\/cards\.hbs:9:\d+$/],
    ['<div class="above"/>', '<marquee/>', /^markup\/unknown-tag templates\/cards\.hbs:8:\d+$/],
    ['<div class="above"/>', '<div onclick="x"/>', /^markup\/unknown-attribute templates\/cards\.hbs:8:\d+$/],
    ['<div class="above"/>', '&hellip;', /^markup\/unknown-entity templates\/cards\.hbs:8:\d+$/],
    ['{{/each}}', '', /^template\/syntax templates\/cards\.hbs:\d+:\d+$/],
    ['</article>', '', /^markup\/not-closed /],
    ['</article>', '</article></div>', /^markup\/stray-closing/],
  ])('%s → %s', async (from, to, problem) => {
    expect((await refused(changed(CARDS, from, to)))[0]).toMatch(problem);
  });

  test('one that gives too many pages, or too few', async () => {
    const extra = changed(CARDS, '<page name="{{number}}"', '<page/><page name="{{number}}"');
    expect(await refused(extra)).toContain(`layout/page-count ${CARDS}:1:1`);
    expect(await refused({ [CARDS]: '<document/>' })).toEqual([`layout/page-count ${CARDS}:1:1`]);
  });

  test.each([
    ['wider', '200mm'],
    ['narrower', '94mm'],
    ['larger', '5000mm'],
  ])('one whose pages are %s than their place', async (_, width) => {
    expect(await refused(changed(STYLES, 'width: var(--card-width)', `width: ${width}`))).toEqual([
      `layout/page-other-size ${CARDS}:1:1`,
    ]);
  });

  test('one whose pages are immense', async () => {
    const [problem] = await refused(changed(STYLES, 'width: var(--card-width)', 'width: 1e300mm'));
    expect(problem).toMatch(/^style\/number templates\/cards\.css:\d+:\d+$/);
  });

  test('3,000 tags inside each other, and a tag that is not closed, are told once', async () => {
    const deep = '<div>'.repeat(3000) + '</div>'.repeat(3000);
    expect(await refused(changed(CARDS, '<div class="above"/>', deep))).toEqual([
      expect.stringMatching(/^markup\/too-deep templates\/cards\.hbs:\d+:\d+$/),
    ]);
    expect(await refused(changed(CARDS, '<div class="above"/>', '<div class="above">'))).toEqual([
      expect.stringMatching(/^markup\/not-closed templates\/cards\.hbs:8:\d+$/),
    ]);
  });

  test.each(['each', 'if', 'unless'])('{{#%s}} of a name that is not there', async (block) => {
    const asked = `{{#${block} @root.crads}}x{{/${block}}}`;
    const problems = await refused(changed(CARDS, '<div class="above"/>', asked));
    expect(problems[0]).toBe(`template/render ${CARDS}:8:11`);
  });
});

describe('style sheets', () => {
  test.each([
    ['.x { colr: red }', 'style/unknown-property', 6],
    ['.x { color: reddish }', 'style/value', 6],
    ['.question { line-height: 0 }', 'style/value', 13],
    ['.question { font-size: 0pt }', 'style/value', 13],
    ['.question { gap: var(--none) }', 'style/unknown-variable', 13],
    ['.x::before { color: black }', 'style/selector', 3],
    ['@media print { p { color: black } }', 'style/at-rule', 1],
  ])('%s', async (rule, code, column) => {
    expect(await refused(ruled(rule))).toContain(`${code} ${STYLES}:${lastLine}:${column}`);
  });

  test.each(['.question { margin-left: -20mm }', '.header { margin-top: -30mm }'])(
    '%s would cut words off',
    async (rule) => {
      const codes = (await refused(ruled(rule))).map((each) => each.split(' ')[0]);
      expect(new Set(codes)).toEqual(new Set(['layout/outside']));
    },
  );

  test('one that is missing', async () => {
    expect(await refused({ [STYLES]: undefined })).toEqual([`style/missing ${STYLES}:1:1`]);
  });

  test('a typeface that is not there is told once, where it is asked for', async () => {
    const problems = await refused(changed('templates/base.css', 'Atkinson Hyperlegible Next', 'Comic Sans'));
    expect(problems).toEqual([expect.stringMatching(/^style\/unknown-family templates\/base\.css:\d+:3$/)]);
  });
});

describe('drawings', () => {
  test('one that is not there is told where the deck asks for it', async () => {
    const star = deckWith('').replace('shape: persoon', 'shape: ster');
    const [problem] = await refused({ 'content/deck.yaml': star });
    expect(problem).toMatch(/^content\/unknown-shape content\/deck\.yaml:\d+:\d+$/);
  });

  test.each([
    ['letters', '<svg viewBox="0 0 1 1"><text>x</text></svg>'],
    ['nothing', ''],
    ['numbers without end', '<svg viewBox="0 0 1 1"><path d="M0 0 L1e999 1"/></svg>'],
  ])('one of %s', async (_, svg) => {
    const path = 'templates/shapes/persoon.svg';
    expect((await refused({ [path]: svg }))[0]).toMatch(
      /^drawing\/[a-z]+ templates\/shapes\/persoon\.svg:1:\d+$/,
    );
  });
});

describe('fonts', () => {
  const semibold = [...projectFiles.keys()].find((path) => path.endsWith('Next_600SemiBold.ttf')) as string;
  const whole = projectFiles.get(semibold) as Uint8Array;

  test.each([
    ['words', 'kind', new TextEncoder().encode('not a font')],
    ['a part of one', 'broken', Uint8Array.from(whole.subarray(0, 2000))],
    ['one overwritten', 'broken', Uint8Array.from(whole).fill(0xff, 400)],
    ['nothing', 'kind', new Uint8Array()],
  ])('a file that is %s', async (_, fault, bytes) => {
    expect(await refused({ [semibold]: bytes })).toEqual([`text/font-file-${fault} fonts/fonts.json:19:19`]);
  });

  test('a file that is not there', async () => {
    expect(await refused({ [semibold]: undefined })).toEqual([
      'text/font-file-missing fonts/fonts.json:19:19',
    ]);
  });

  test('a list that cannot be read', async () => {
    expect(await refused({ 'fonts/fonts.json': '{' })).toEqual([
      'text/font-list-unreadable fonts/fonts.json:1:1',
    ]);
  });
});
