/** The page itself, printed from the browser: all that is to be read, and nothing else. */
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { expect, test } from 'vitest';
import { openWithPdfJs } from '../pdf/tagged-text.ts';
import { contentOf, projectFiles } from '../products/project.ts';
import { addOwn, browserWith } from './opened.ts';

const { open } = browserWith();

/** Page by page, without blanks, in which a printer's lines differ from the screen's. */
async function printed(bytes: Uint8Array): Promise<string[]> {
  const document = await openWithPdfJs(bytes);
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(unspaced(items.map((item) => (item as TextItem).str).join('')));
  }
  return pages;
}

function unspaced(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

test.each(['light', 'dark'] as const)('from a %s screen', async (colorScheme) => {
  const { page } = await open({ context: { colorScheme, viewport: { width: 400, height: 700 } } });
  await addOwn(page, 'buurt', 'Wie ken je in je straat?');
  await page.locator('#paper').scrollIntoViewIfNeeded();
  await page.locator('#sheets img').first().waitFor();
  const pages = await printed(new Uint8Array(await page.pdf({ format: 'A4' })));
  const all = pages.join('');

  const { deck, booklet } = contentOf(projectFiles);
  const cards = deck.clusters.flatMap((cluster) => cluster.cards.map(({ text }) => text.plain));
  for (const card of [...cards, 'Wie ken je in je straat?']) {
    expect(pages.filter((each) => each.includes(unspaced(card))).length, card).toBe(1);
  }
  const texts = [
    ...deck.intro.flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
    ...(booklet?.parts ?? []).flatMap(({ themes }) =>
      themes.flatMap(({ title, questions }) => [
        title,
        ...questions.flatMap((question) => question.subItems),
      ]),
    ),
  ].filter(({ inlines }) => inlines.every(({ kind }) => kind === 'text'));
  for (const { plain } of texts) expect(all.includes(unspaced(plain)), plain).toBe(true);

  // What is folded away on a screen, where links lead, and once only where the words say so already.
  for (const { was } of booklet?.colophon.corrections.slice(0, 3) ?? []) {
    expect(all.includes(unspaced(was.plain)), was.plain).toBe(true);
  }
  expect(all).toContain('(http');
  expect(all).not.toContain('www.resokit.be(http');
  for (const furniture of [
    'Neem alles',
    'Ongedaan maken',
    'Download de pdf',
    'Naar de inhoud',
    'Trek een kaart',
  ]) {
    expect(all.includes(unspaced(furniture)), furniture).toBe(false);
  }
  expect(pages.every((each) => each.length > 200)).toBe(true);
});
