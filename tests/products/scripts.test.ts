/** Cards in languages of other scripts than Latin, printed and read back. */
import { expect, test } from 'vitest';
import type { MadePdf } from '../../src/typesetting/made.ts';
import { mm } from '../../src/units.ts';
import { conformanceProblems } from '../pdf/conformance.ts';
import { textByPdfium } from '../pdf/raster.ts';
import { deckOf, deckYaml } from './deck.ts';
import { inkOf } from './ink.ts';
import { build, made, projectWith, textOf } from './project.ts';
import { cardsRead } from './reading.ts';
import { FROM_RIGHT_TO_LEFT, SENTENCES } from './sentences.ts';

const EDITIONS = ['coloured-paper', 'white-paper', 'large-print'];

test.each(Object.entries(SENTENCES))('cards in %s are read as they were written', async (language, cards) => {
  // Each in a language of its own, whatever that of the deck: brackets are Markdown's.
  const deck = deckOf(...cards).replaceAll(/"text": "(.*)"/g, `"text": "[$1]{lang=${language}}"`);
  const files = await made(projectWith({ 'content/deck.yaml': deck }), { only: ['cards'] });
  const whole = files.filter(({ cluster }) => cluster === undefined);
  expect(whole.map(({ edition }) => edition)).toEqual(EDITIONS);
  for (const { bytes } of whole) {
    const read = await cardsRead(bytes);
    const questions = read.map(({ question }) => question).filter(Boolean);
    expect(questions.map((each) => plain(each, language))).toEqual(
      cards.map((each) => plain(each, language)),
    );
    expect(conformanceProblems(bytes)).toEqual([]);
  }
});

/**
 * Where pdf.js takes a glyph of a letter and its mark together for one of no width, and the room after it for a space: there
 * only letters are compared.
 */
const SPLIT = ['hi', 'ne', 'pa', 'bn', 'ta', 'th', 'km'];

function plain(text: string, language: string): string {
  return (SPLIT.includes(language) ? text.replaceAll(' ', '') : text).normalize('NFC');
}

test.each(Object.entries(FROM_RIGHT_TO_LEFT))(
  'cards in %s, from right to left, are read as they were written',
  async (language, cards) => {
    const deck = deckYaml({ language, clusters: [{ title: '…', colour: 'groen', shape: 'persoon', cards }] });
    const files = await made(
      projectWith({
        'content/deck.yaml': deck,
        [`content/strings/${language}.yaml`]: textOf('content/strings/nl.yaml'),
      }),
      { only: ['cards'] },
    );
    const whole = files.filter(({ cluster }) => cluster === undefined);
    expect(whole.map(({ edition }) => edition)).toEqual(EDITIONS);
    for (const { bytes } of whole) {
      // Where words run both ways pdf.js gives the pieces in their order, and leaves out spaces between them.
      const read = (await cardsRead(bytes)).map(({ question }) => wordsOf(question).join('')).filter(Boolean);
      expect(read).toEqual(cards.map((card) => wordsOf(card).join('')));
      const words = new Set((await textByPdfium(bytes)).flatMap(wordsOf));
      expect(cards.flatMap(wordsOf).filter((word) => !words.has(word))).toEqual([]);
      expect(conformanceProblems(bytes)).toEqual([]);
    }
  },
);

test('letters that are kept from joining are copied so', async () => {
  const deck = deckYaml({
    language: 'fa',
    clusters: [
      { title: '…', colour: 'groen', shape: 'persoon', cards: ['می\u200cخواهم خانه\u200cها را ببینم'] },
    ],
  });
  const strings = textOf('content/strings/nl.yaml');
  const files = projectWith({ 'content/deck.yaml': deck, 'content/strings/fa.yaml': strings });
  const [file] = await made(files, { only: ['cards'], editions: ['white-paper'] });
  const words = (await textByPdfium((file as MadePdf).bytes)).join(' ');
  expect(words).toContain('می\u200cخواهم');
  expect(words).toContain('خانه\u200cها');
});

test('a card runs as its question does, whatever the language of the deck', async () => {
  const deck = deckOf(
    'Hoe gaat het?',
    'كيف حالك يا Anna؟',
    'Wat betekent “السلام عليكم ورحمة الله”?',
    'שלום',
  );
  const [file] = await made(projectWith({ 'content/deck.yaml': deck }), {
    only: ['cards'],
    editions: ['white-paper'],
  });
  const [sheet] = inkOf((file as MadePdf).bytes);
  const isNumberLeft = ['1.1', '1.2', '1.3', '1.4'].map((number, index) => {
    const label = sheet?.ink.find(({ words }) => words.includes(number));
    const middle = mm(index % 2 === 0 ? 57.5 : 152.5);
    return (label?.box.x ?? Number.NaN) < middle;
  });
  expect(isNumberLeft).toEqual([false, true, false, true]);
});

/** Readers differ in where they put signs between words that run both ways. */
function wordsOf(text: string): string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

test('signs and emoji are in black and white fonts', async () => {
  const deck = deckOf('→ ✓ ☐ ★ 😀 ❤');
  const [file] = await made(projectWith({ 'content/deck.yaml': deck }), { only: ['cards'] });
  expect((await cardsRead((file as MadePdf).bytes))[0]?.question).toBe('→ ✓ ☐ ★ 😀 ❤');
});

test('a broken font of a script is told where a letter of it stands, and nowhere else', async () => {
  const broken = { 'fonts/scripts/NotoSansEthiopic-Regular.ttf': 'no font' };
  const of = (card: string) =>
    build(projectWith({ ...broken, 'content/deck.yaml': deckOf(card) }), { only: ['cards'] });
  expect((await of('Wie ben je?')).problems).toEqual([]);
  expect((await of('ስምህ ማን ነው?')).diagnostics).toMatchObject([
    { code: 'text/font-file-kind', place: { file: 'fonts/fonts.json' } },
  ]);
});
