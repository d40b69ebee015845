/** How a pot is printed, asked on the page: what comes out is what the command line makes of the same. */

import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics.ts';
import { PRINT_KEYS, type Typed } from '../../src/request/options.ts';
import { readOptions } from '../../src/request/read.ts';
import { EVERYTHING } from '../../src/request/request.ts';
import { makeProducts } from '../../src/run/make.ts';
import { wordsOf } from '../pdf/tagged-text.ts';
import { fail, projectWith } from '../products/project.ts';
import { addOwn, browserWith, contentsOf, download } from './opened.ts';

const { open } = browserWith();

/** What is only a warning may be as it is. */
function failOnError(diagnostic: Diagnostic): void {
  if (diagnostic.severity === 'error') fail(diagnostic);
}

/** What the command line makes with these options and the choice of a file. */
async function madeWith(
  edition: string,
  typed: Typed,
  choice?: { readonly name: string; readonly bytes: Uint8Array },
): Promise<string[]> {
  const asked = { only: ['cards'], editions: [edition] } as const;
  const made = await makeProducts(
    projectWith(choice ? { [choice.name]: choice.bytes } : {}),
    {
      ...EVERYTHING,
      ...asked,
      options: readOptions(PRINT_KEYS, typed, fail),
      ...(choice && {
        choice: { file: choice.name, parts: {}, spareSeed: 1, typed: `--selection ${choice.name}` },
      }),
    },
    failOnError,
  );
  return contentsOf(made?.files.find(({ cluster }) => cluster === undefined)?.bytes ?? new Uint8Array());
}

test('card, paper, style, marks, order, copies and mixing make the PDF of the command line', async () => {
  const { page, errors } = await open();
  await page.locator('#edition-white-paper').check();
  await page.locator('#option-style').selectOption('outline');
  await page.locator('#option-card').selectOption('business');
  await page.locator('#option-paper').selectOption('A3');
  await page.locator('#copies').fill('2');
  await page.locator('#option-blanks').uncheck();
  await page.locator('#more summary').click();
  await page.locator('#option-mix').check();
  await page.locator('#option-order').selectOption('stack');
  await page.locator('#option-marks').selectOption('numbered');
  await page.locator('#option-round').fill('5');
  await page.locator('#option-round').blur();
  await page.locator('#sort').selectOption('random');
  expect(await page.locator('#pot-count').textContent()).toBe('52 kaarten');
  expect(await page.locator('#pot-paper').textContent()).toBe('3 vellen wit papier, op A3');
  expect(await page.locator('#per-sheet').textContent()).toBe('21 kaarten van 85 × 54 mm op een vel.');
  const pdf = await download(page, '#make');
  const choice = await download(page, '#save-choice');
  const options = {
    card: 'business',
    paper: 'A3',
    style: 'outline',
    marks: 'numbered',
    round: '5',
    order: 'stack',
    mix: true,
  };
  expect(contentsOf(pdf.bytes)).toEqual(await madeWith('white-paper', { ...options, blanks: false }, choice));

  const link = page.url();
  const other = await open({ from: 'file', after: link.slice(link.indexOf('#')) });
  expect(contentsOf((await download(other.page, '#make')).bytes)).toEqual(contentsOf(pdf.bytes));
  expect([...errors, ...other.errors]).toEqual([]);
});

test('a perforated sheet, and a whole deck on it, with backs', async () => {
  const { page } = await open();
  await page.locator('#option-card').selectOption('avery-7165');
  expect(await page.locator('#option-paper').isVisible()).toBe(false);
  await page.locator('#more summary').click();
  expect(await page.locator('#option-marks').isVisible()).toBe(false);
  await page.locator('#option-backs').selectOption('long');
  const pdf = await download(page, '#make');
  expect(contentsOf(pdf.bytes)).toEqual(
    await madeWith('coloured-paper', { card: 'avery-7165', backs: 'long' }),
  );
  await page.locator('#sheets img').nth(1).waitFor();
  expect(await page.locator('#sheets img').nth(1).getAttribute('alt')).toBe('Achterkant van vel 1 van 5');
});

describe('what cannot be', () => {
  test('is told beside its field with the arithmetic, and can be undone', async () => {
    const { page } = await open();
    await page.locator('#option-card').selectOption('own');
    expect(await page.locator('#option-card-width').inputValue()).toBe('95');
    await page.locator('#option-card-width').fill('250');
    await page.locator('#option-card-height').fill('320');
    await page.locator('#option-card-height').blur();
    const told = page.locator('#refusal-card');
    expect(await told.textContent()).toContain('320 is 23 mm meer dan 297 en 250 is 40 mm meer dan 210');
    expect(await page.locator('#make').isDisabled()).toBe(true);
    await page.locator('#option-paper').selectOption('A3');
    expect(await told.isVisible()).toBe(false);
    expect(await page.locator('#per-sheet').textContent()).toContain('1 kaart van 250 × 320 mm');
    await page.locator('#undo').click();
    expect(await told.isVisible()).toBe(true);

    await page.locator('#option-card').selectOption('');
    await page.locator('#more summary').click();
    // Where nothing is printed in colour, none goes on past the cut.
    expect(await page.locator('#option-bleed').isVisible()).toBe(false);
    await page.locator('#edition-white-paper').check();
    await page.locator('#option-bleed').fill('3');
    await page.locator('#option-bleed').blur();
    expect(await page.locator('#refusal-gutterMm').textContent()).toContain('3 + 3 = 6 mm');
    await page.locator('#option-gutter').fill('6');
    await page.locator('#option-gutter').blur();
    expect(await page.locator('#refusal-gutterMm').isVisible()).toBe(false);
    await page.locator('#option-round').fill('40');
    await page.locator('#option-round').blur();
    expect(await page.locator('#refusal-roundMm').textContent()).toContain('32,5 mm');
    await page.locator('#option-round').fill('5');
    await page.locator('#option-round').blur();
    expect(await page.locator('#refusal-roundMm').isVisible()).toBe(false);
  });

  test('a number that a field does not take is told beside it, and changes nothing', async () => {
    const { page, errors } = await open();
    const [copies, told] = [page.locator('#copies'), page.locator('#refusal-copies')];
    for (const typed of ['0', '1001', '2.5', '', '1e']) {
      await copies.fill('');
      await copies.pressSequentially(typed);
      await copies.blur();
      expect(await told.textContent(), typed).toContain('Typ een geheel getal van 1 tot 1000.');
      expect(await copies.getAttribute('aria-invalid')).toBe('true');
      expect(await copies.getAttribute('aria-describedby')).toBe('refusal-copies');
      expect(await page.locator('#pot-count').textContent()).toBe('26 kaarten');
    }
    await copies.fill('2');
    expect(await told.isVisible()).toBe(false);
    expect(await copies.getAttribute('aria-invalid')).toBe('false');
    await copies.blur();
    expect(await page.locator('#pot-count').textContent()).toBe('52 kaarten');

    // A field of a form that was sent has the focus; what follows from the pot puts it right again.
    for (const typed of ['0', '100', '']) {
      await page.locator('#draw-count').fill(typed);
      await page.locator('#draw button').click();
      expect(await page.locator('#refusal-draw-count').textContent()).toContain('van 1 tot 99.');
      expect(await page.evaluate('document.activeElement.id')).toBe('draw-count');
      expect(await page.locator('#pot-count').textContent()).toBe('52 kaarten');
    }
    await page.locator('#draw-count').fill('2');
    expect(await page.locator('#refusal-draw-count').isVisible()).toBe(false);
    await copies.fill('0');
    await copies.blur();
    await page.locator('#undo').click();
    expect(await told.isVisible()).toBe(false);
    expect(await copies.inputValue()).toBe('1');
    expect(errors).toEqual([]);
  });

  test('a card on which a question does not fit is refused beside the sheets and in the bar, with what to choose', async () => {
    const { page } = await open();
    await page.locator('#edition-large-print').check();
    await page.locator('#option-card').selectOption('A8');
    await page.locator('#paper').scrollIntoViewIfNeeded();
    const reason = /^Op een kaart van 52 × 74 mm .* in grote letter .* of een editie zonder grote letter\.$/;
    await page.locator('#refusal li').waitFor();
    expect(await page.locator('#refusal li').allTextContents()).toEqual([expect.stringMatching(reason)]);
    await page.locator('#make').click();
    await expect
      .poll(() => page.locator('#pdf-told').textContent())
      .toContain('een editie zonder grote letter');

    // One's own card is called by its words, for the page shows no number of it.
    await page.locator('#option-card').selectOption('');
    await page.locator('[data-own="jezelf"]').click();
    await page.locator('#own-text').fill('Bij wie kan jij terecht? '.repeat(6));
    await page.locator('#own-save').click();
    await page.locator('#own').waitFor({ state: 'hidden' });
    await page.locator('#option-card').selectOption('A8');
    await page.locator('#paper').scrollIntoViewIfNeeded();
    await page.locator('#refusal li').nth(1).waitFor();
    const told = (await page.locator('#refusal li').allTextContents()).join(' ');
    expect(told).toContain('De tekst van “Bij wie kan jij terecht? Bij wie kan jij…” past niet');
    expect(told).not.toContain('E1');
  });
});

test('leads are noted, kept in this browser alone, and printed on note cards', async () => {
  const { page, errors } = await open();
  await page.locator('#jar-colour').selectOption('jezelf');
  await page.locator('#jar-draw').click();
  await page.locator('#note').fill('Meer tijd aan de balie');
  await page.locator('#note-keep').click();
  await page.locator('#note').fill('Feest 𓀀 كيف');
  await page.locator('#notes-print').click();
  await page.locator('#notes li').nth(1).locator('.refusal').first().waitFor();
  expect(await page.locator('#notes li').nth(0).locator('.refusal').count()).toBe(0);
  expect(await page.locator('#notes li').nth(1).textContent()).toContain('𓀀');
  await page.reload();
  await page.locator('html.is-live').waitFor();
  expect(page.url()).not.toContain('#');
  expect(await page.locator('#notes li').count()).toBe(2);
  await page.locator('#notes li').nth(1).getByRole('button', { name: 'Verwijder' }).click();
  const { name, bytes } = await download(page, '#notes-print');
  expect(name).toBe('kletspot-noteerkaarten.pdf');
  expect(await wordsOf(bytes)).toMatch(/kaart 1\.\d Dit houden we vast Meer tijd aan de balie Wie/);
  await page.locator('#notes-clear').click();
  expect(await page.evaluate('Object.keys(localStorage).filter((key) => key.includes("notities"))')).toEqual(
    [],
  );
  expect(errors).toEqual([]);
});

test('what is typed is not lost when another lead is changed, and does not come back when it is taken away', async () => {
  const { page, errors } = await open();
  const field = page.locator('#note');
  const leads = page.locator('#notes .lead-words');
  const button = (index: number, name: string) =>
    page.locator('#notes li').nth(index).getByRole('button', { name });
  for (const words of ['een', 'twee', 'drie']) {
    await field.fill(words);
    await page.locator('#note-keep').click();
  }
  await field.fill('half');
  await button(2, 'Wijzig').click();
  expect(await leads.allTextContents()).toEqual(['een', 'twee', 'drie', 'half']);
  await field.fill('drie anders');
  await button(0, 'Verwijder').click();
  await page.locator('#note-keep').click();
  expect(await leads.allTextContents()).toEqual(['twee', 'drie anders', 'half']);
  await button(1, 'Wijzig').click();
  await button(1, 'Verwijder').click();
  await page.locator('#jar-draw').click();
  expect(await leads.allTextContents()).toEqual(['twee', 'half']);
  await page.locator('#notes-clear').click();
  expect(await page.locator('#notes-told').textContent()).toBe('2 notities zijn gewist.');
  expect(await page.evaluate('document.activeElement.id')).toBe('notes-back');
  await page.keyboard.press('Enter');
  expect(await leads.allTextContents()).toEqual(['twee', 'half']);
  // And so what was taken away before, one by one.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await leads.allTextContents()).toEqual(['een', 'twee', 'drie anders', 'half']);
  expect(await page.evaluate('document.activeElement.id')).toBe('note');
  await page.reload();
  expect(await leads.allTextContents()).toEqual(['een', 'twee', 'drie anders', 'half']);
  expect(errors).toEqual([]);
});

const ALIKE = `own-clusters:
  - { id: zorg, title: Zorg, colour: { name: roze, hex: '#dd9ac2' }, shape: huis }
own-cards:
  - { cluster: roze, text: Waar vind je rust? }
`;

test('a colour of one’s own that looks like another is told beside the sheets', async () => {
  const { page, errors } = await open();
  const file = { name: 'keuze.yaml', mimeType: 'text/yaml', buffer: Buffer.from(ALIKE) };
  await page.locator('#open-file').setInputFiles(file);
  await page.locator('#paper').scrollIntoViewIfNeeded();
  await expect
    .poll(() => page.locator('#remarks').textContent())
    .toContain('De papieren van “roos” en “roze” lijken op elkaar');
  await page.locator('#clear').click();
  await expect.poll(() => page.locator('#remarks').isHidden()).toBe(true);
  expect(errors).toEqual([]);
});

const OWN = `own-clusters:
  - { id: zorg, title: Zorg, colour: { name: oranje, hex: '#f4b183' }, shape: huis }
own-cards:
  - { cluster: oranje, text: Waar vind je rust?, note: rustig }
`;

test('own clusters of a file lie on the table: cards are added, changed and taken away with them', async () => {
  const { page, errors } = await open();
  const file = { name: 'keuze.yaml', mimeType: 'text/yaml', buffer: Buffer.from(OWN) };
  await page.locator('#open-file').setInputFiles(file);
  const group = page.locator('[data-cluster="zorg"]');
  await group.locator('.card.own').waitFor();
  expect(await page.locator('#pot-paper').textContent()).toContain('1 vel oranje');
  await addOwn(page, 'zorg', 'Wie zorgt voor jou?');
  expect(await group.locator('.card.own').count()).toBe(2);
  const saved = await download(page, '#save-choice');
  expect(new TextDecoder().decode(saved.bytes)).toContain('rustig');
  const pdf = await download(page, '#make');
  expect(contentsOf(pdf.bytes)).toEqual(await madeWith('coloured-paper', {}, saved));

  await group.getByRole('button', { name: 'Wijzig de groep' }).click();
  await page.locator('#group-name').fill('Feest 𓀀');
  await expect.poll(() => page.locator('#group-refusal').textContent()).toContain('𓀀');
  await page.locator('#group-name').fill('Zorg voor elkaar');
  await page.locator('#group-picture').waitFor();
  await page.locator('#group .primary').click();
  await page.locator('#group').waitFor({ state: 'hidden' });
  expect(await group.locator('h3').textContent()).toContain('Zorg voor elkaar');
  await group.getByRole('button', { name: 'Verwijder de groep' }).click();
  expect(await group.count()).toBe(0);
  expect(await page.locator('#pot-count').textContent()).toBe('26 kaarten');
  await page.locator('#undo').click();
  expect(await group.locator('.card.own').count()).toBe(2);
  expect(errors).toEqual([]);
});
