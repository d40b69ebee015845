/** Thai, which has no spaces between its words. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFontBook } from '../../src/text/fontbook.ts';
import { prepareParagraph } from '../../src/text/paragraph.ts';
import { WordList } from '../../src/text/word-list.ts';
import { ROOT } from '../places.ts';
import { fail } from '../products/project.ts';
import { projectFonts } from './project-fonts.ts';
import { request, run, setLines } from './setting.ts';

const list = new WordList(readFileSync(`${ROOT}/fonts/scripts/thai-words.txt`));

function barred(letters: string): string {
  const at = new Set(list.starts(letters));
  return [...letters].map((letter, index) => (at.has(index) ? `|${letter}` : letter)).join('');
}

describe('words', () => {
  it.each([
    'วัน|นี้|คุณ|เป็น|อย่างไร|บ้าง',
    'สัปดาห์|ที่|แล้ว|คุณ|ได้|คุย|กับ|ใคร|เรื่อง|ความ|เหงา|หรือ|ไม่',
    'มหาวิทยาลัย|เชียงใหม่',
    // A sign that repeats a word stays with it.
    'เด็ก|ต่างๆ|ชอบ|เล่น|น้ำ',
    // What is no word is left whole.
    'กขฃคฅฆง',
    'กขฃคฅ|และ|ฆงจ',
  ])('%s', (expected) => expect(barred(expected.replaceAll('|', ''))).toBe(expected));

  it('never begin with what belongs to the letter before, whatever the letters', () => {
    const unit = fc.constantFrom(...'กขคงจนมยรลวสหอะาำิีึืุูเแโใไๆฯ็่้๊๋์');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (letters) => {
        for (const start of list.starts(letters)) {
          expect(letters.slice(start)).not.toMatch(/^[ะาำิีึืุูๆฯ็่้๊๋์]/);
          expect(letters.slice(0, start)).not.toMatch(/[เแโใไ]$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of a long row are found in a time that grows with it', () => {
    const row = 'สัปดาห์ที่แล้วคุณได้คุยกับใครเรื่องความเหงาหรือไม่'.repeat(400);
    expect(list.starts(row).length).toBe(400 * 13 - 1);
  });
});

it('lines end between words, and at U+200B where somebody wrote it', () => {
  const chain = loadFontBook(projectFonts(), fail)?.chain('Atkinson Hyperlegible Next', 400, false, 'th');
  if (!chain) throw new Error('No such chain');
  const text = 'วันนี้คุณเป็นอย่างไรบ้าง Anna กับฃฅ\u200bฆฌ';
  const items = [run(text, { chain, language: 'th' })];
  const lines = setLines(prepareParagraph(items, fail, 'th'), request(items, 1));
  const words = lines.map(({ fragments }) =>
    fragments
      .map((each) => each.text)
      .join('')
      .trim(),
  );
  expect(words).toEqual(['วัน', 'นี้', 'คุณ', 'เป็น', 'อย่างไร', 'บ้าง', 'Anna', 'กับ', 'ฃฅ', 'ฆฌ']);
});
