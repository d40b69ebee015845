/** Own cards in the scripts of the world: they print as the command line prints them, with fonts from beside the page. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import { Stream } from '../../src/node/preflight/pdf-stream.ts';
import { type Dictionary, Name } from '../../src/node/preflight/pdf-syntax.ts';
import { sha256 } from '../../src/node/sha256.ts';
import { made, projectWith } from '../products/project.ts';
import { addOwn, browserWith, download } from './opened.ts';

const { open } = browserWith();

const FIRST = 'atkinson-hyperlegible-next';

/** What is typed, and the fonts that are fetched for it. */
const TYPED: readonly (readonly [script: string, words: string, fonts: readonly string[]])[] = [
  ['Arabic', 'ما الذي يجعلك تشعر بأنك في بيتك هنا؟', ['harfbuzz', 'vazirmatn']],
  ['Tigrinya', 'ኣብ ከባቢኻ ንመን ትፈልጥ?', ['noto-sans-ethiopic']],
  ['Hindi', 'आप किससे बात करते हैं?', ['harfbuzz', 'noto-sans']],
  ['Thai', 'คุณคุยกับใครเมื่อรู้สึกเหงา', ['harfbuzz', 'noto-sans-thai']],
  [
    'Tamil, with a sign of no script',
    'நீங்கள் யாரிடம் பேசுவீர்கள்? ☕',
    ['harfbuzz', 'noto-sans-symbols-2', 'noto-sans-tamil'],
  ],
  [
    'stressed Dutch, Greek and Georgian',
    'Wat deel jij bíj́na? Ελλάδα საქართველო',
    ['harfbuzz', 'noto-sans', 'noto-sans-georgian'],
  ],
];

/** The same choice, made by the command line. */
async function byCommand(choice: Uint8Array): Promise<Uint8Array> {
  const [pdf] = (
    await made(projectWith({ 'mijn-keuze.yaml': choice }), {
      only: ['cards'],
      editions: ['coloured-paper'],
      choice: { file: 'mijn-keuze.yaml', parts: {}, spareSeed: 1, typed: '' },
    })
  ).filter(({ cluster }) => cluster === undefined);
  return pdf?.bytes ?? new Uint8Array();
}

/** All that is compressed, without how; and so without where each part of the file is. */
function insideOf(pdf: Uint8Array): string[] {
  const streams = [...new PdfFile(pdf).objects.values()].filter((value) => value instanceof Stream);
  const own = streams.filter(({ dictionary }) => nameIn(dictionary, 'Type') !== 'XRef');
  expect(own.length).toBeGreaterThan(10);
  return own.map(({ data }) => sha256(data));
}

function nameIn(dictionary: Dictionary, key: string): string | undefined {
  const value = dictionary.get(key);
  return value instanceof Name ? value.name : undefined;
}

const fontsIn = (asked: readonly string[]): string[] =>
  asked.flatMap((path) => /page\/fonts\/(.*)\.js$/.exec(path)?.[1] ?? []).toSorted();

test.each(['http', 'file'] as const)('from %s', async (from) => {
  const { page, asked, strayed, errors } = await open({ from });
  await page.locator('#clear').click();
  const fetched = new Set([FIRST]);
  for (const [script, words, fonts] of TYPED) {
    await addOwn(page, 'buurt', words);
    for (const font of fonts) fetched.add(font);
    expect(fontsIn(asked), script).toEqual([...fetched].toSorted());
  }
  expect(await page.locator('.card.own .question').allTextContents()).toEqual(
    TYPED.map(([, words]) => words),
  );
  const pdf = await download(page, '#make');
  const choice = await download(page, '#save-choice');
  expect(insideOf(pdf.bytes)).toEqual(insideOf(await byCommand(choice.bytes)));
  expect({ strayed, errors }).toEqual({ strayed: [], errors: [] });
});

test('a card has a language, which is printed with it, and runs as its words do', async () => {
  const { page, errors } = await open();
  const field = () =>
    page.evaluate('(({ lang, dir }) => [lang, dir].join())(document.getElementById("own-text"))');
  await page.locator('#clear').click();
  await page.locator('[data-own="buurt"]').click();
  await page.locator('#own-text').fill('سلام');
  expect(await field()).toBe('nl-BE,rtl');
  await page.locator('#own-language').selectOption('fa');
  expect(await field()).toBe('fa,rtl');
  await page.locator('#own-text').fill('Wat betekent سلام?');
  await page.locator('#own-language').selectOption('');
  expect(await field()).toBe('nl-BE,ltr');
  await page.locator('#own-text').fill('حال شما چطور است؟');
  await page.locator('#own-language').selectOption('fa');
  await page.locator('#own-picture').waitFor();
  await page.locator('#own-save').click();
  const question = page.locator('.card.own .question');
  expect(await question.getAttribute('dir')).toBe('rtl');
  expect(await question.locator('[lang="fa"]').textContent()).toBe('حال شما چطور است؟');
  await page.locator('.card.own button').first().click();
  expect(await page.locator('#own-language').inputValue()).toBe('fa');
  await page.keyboard.press('Escape');
  const pdf = await download(page, '#make');
  const choice = await download(page, '#save-choice');
  expect(new TextDecoder().decode(choice.bytes)).toContain('lang: fa');
  expect(insideOf(pdf.bytes)).toEqual(insideOf(await byCommand(choice.bytes)));
  expect(errors).toEqual([]);
});

test('what no font has is told before any is fetched for it', async () => {
  const { page, asked } = await open();
  await page.locator('[data-own="buurt"]').click();
  await page.locator('#own-text').fill('\u{13000}');
  await expect.poll(() => page.locator('#own-refusal').textContent()).toContain('𓀀');
  expect(fontsIn(asked)).toEqual([FIRST]);
});

test('a page that was passed on without its fonts says which letters it cannot print', async () => {
  const first = (page: Page) => page.route(/fonts\/(vazirmatn|harfbuzz)\.js$/, (route) => route.abort());
  const { page } = await open({ first });
  await page.locator('[data-own="buurt"]').click();
  await page.locator('#own-text').fill('سلام');
  await expect.poll(() => page.locator('#own-refusal').textContent()).not.toBe('');
  await page.locator('#own-text').fill('Hallo');
  await page.locator('#own-picture').waitFor();
});
