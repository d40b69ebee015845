/** What others hand to the page: words, addresses, files. A kind message, and the page goes on. */
import { expect, test } from 'vitest';
import { addOwn, browserWith, download, linkOf } from './opened.ts';

const { open } = browserWith();

const REFUSED = 'kan niet geopend worden';

test('an address that is no good leaves standing what was chosen', async () => {
  const { page, errors } = await open({ after: '#1~kabc~z0000' });
  const told = page.locator('#keeping-told');
  expect(await told.textContent()).toContain(REFUSED);
  expect(await page.locator('#pot-count').textContent()).toBe('26 kaarten');
  await page.locator('[data-card="drempels"]').click();
  for (const address of ['#1~', '#1~%E0%A4%A', '#99~abc', `#1~k${'abc'.repeat(350_000)}`]) {
    const about = address.slice(0, 20);
    await page.evaluate('document.getElementById("keeping-told").textContent = ""');
    await page.evaluate(`location.hash = ${JSON.stringify(address)}`);
    await expect.poll(() => told.textContent(), { message: about }).toContain(REFUSED);
    expect(await page.locator('#pot-count').textContent(), about).toBe('25 kaarten');
  }
  await page.locator('[data-card="drempels"]').click();
  expect(await page.locator('#pot-count').textContent()).toBe('26 kaarten');
  expect(errors).toEqual([]);
});

test('a good address that was cut off anywhere, or mangled, is refused or is whole', async () => {
  const { page, errors } = await open();
  await page.locator('[data-card="drempels"]').click();
  await addOwn(page, 'buurt', '<img src=x onerror=alert(1)> {{x}}');
  const [, whole = ''] = (await linkOf(page)).split('#');
  await page.locator('#clear').click();
  for (let length = 3; length < whole.length; length += 3) {
    await page.evaluate(`location.hash = ${JSON.stringify(whole.slice(0, length))}`);
    await expect.poll(() => page.locator('#keeping-told').textContent()).toContain(REFUSED);
    expect(await page.locator('#pot-count').textContent(), String(length)).toBe('26 kaarten');
    await page.evaluate('document.getElementById("keeping-told").textContent = ""');
  }
  await page.evaluate(`location.hash = ${JSON.stringify(whole)}`);
  await page.locator('.card.own').waitFor();
  expect(await page.locator('.card.own .question').textContent()).toBe('<img src=x onerror=alert(1)> {{x}}');
  expect(await page.locator('.card.own img, .card.own b').count()).toBe(0);
  expect(errors).toEqual([]);
});

/** Nine times nine times … the same list: gigabytes when it is followed. */
const BOMB = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...'bcdefghi'.split('').map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(9)}]`),
].join('\n');

test('a file that is no choice of this deck leaves standing what was chosen', async () => {
  const { page, errors, strayed } = await open();
  const told = page.locator('#keeping-told');
  const files: readonly (readonly [about: string, content: string | Buffer])[] = [
    ['broken', 'clusters: [groen'],
    ['of another deck', 'cards: [9.9]\nclusters: [oranje]'],
    ['binary', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7) % 256))],
    ['too long', `title: ${'x'.repeat(1_200_000)}`],
    ['a bomb', BOMB],
    ['hostile', 'own: [{ cluster: groen, text: "<img src=x onerror=alert(1)>" }]\n__proto__: { x: 1 }'],
    ['deep', `cards: ${'['.repeat(50_000)}`],
  ];
  for (const [about, content] of files) {
    await page.evaluate('document.getElementById("keeping-told").textContent = ""');
    const buffer = Buffer.from(content as string);
    await page.locator('#open-file').setInputFiles({ name: 'keuze.yaml', mimeType: 'text/yaml', buffer });
    await expect.poll(() => told.textContent(), { message: about }).toContain(REFUSED);
    expect(await page.locator('#pot-count').textContent(), about).toBe('26 kaarten');
  }
  const good = { name: 'keuze.yaml', mimeType: 'text/yaml', buffer: Buffer.from('clusters: [groen]') };
  await page.locator('#open-file').setInputFiles(good);
  await expect.poll(() => page.locator('#pot-count').textContent()).toBe('5 kaarten');
  expect({ errors, strayed }).toEqual({ errors: [], strayed: [] });
});

test('a file that cannot be read is told, and so is one that is too large', async () => {
  const { page, errors } = await open();
  const told = page.locator('#keeping-told');
  const large = { name: 'keuze.yaml', mimeType: 'text/yaml', buffer: Buffer.alloc(9_000_000, 'x') };
  await page.locator('#open-file').setInputFiles(large);
  await expect.poll(() => told.textContent()).toContain('9 MB, en meer dan 8,4 MB wordt niet gelezen');
  const mistaken = async (name: string, buffer: Buffer) => {
    await page.locator('#open-file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  };
  await mistaken('kaarten.pdf', Buffer.from('%PDF-1.7\n%\xff\xfe', 'latin1'));
  await expect.poll(() => told.textContent()).toContain('Dit is een pdf, en geen bestand met een keuze.');
  await mistaken('keuze.yaml', Buffer.from('\ufeffcards: [1.1]', 'utf16le'));
  await expect.poll(() => told.textContent()).toContain('bewaard in de codering UTF-16');
  await mistaken('keuze.yaml', Buffer.from(' \n'));
  await expect.poll(() => told.textContent()).toContain('Dit bestand is leeg: er staat geen keuze in.');
  expect(await page.locator('#pot-count').textContent()).toBe('26 kaarten');
  const good = { name: 'keuze.yaml', mimeType: 'text/yaml', buffer: Buffer.from('clusters: [groen]') };
  await page.locator('#open-file').setInputFiles(good);
  await expect.poll(() => told.textContent()).toBe('De keuze is geopend.');
  // As a browser does for a folder, and for a file that was taken away after it was chosen.
  await page.evaluate(
    `File.prototype.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'))`,
  );
  await page.locator('#open-file').setInputFiles(good);
  await expect.poll(() => told.textContent()).toContain(REFUSED);
  expect(await page.locator('#pot-count').textContent()).toBe('5 kaarten');
  expect(errors).toEqual([]);
});

test('a browser that keeps no address and has no room left still chooses, shares and prints', async () => {
  const { page, errors } = await open({
    first: (page) =>
      page.addInitScript(`
        history.replaceState = () => { throw new DOMException('', 'SecurityError'); };
        Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };
      `),
  });
  await page.locator('[data-card="drempels"]').click();
  await page.locator('#note').fill('Bel de bakker');
  await page.locator('#note-keep').click();
  expect(await page.locator('#notes-told').textContent()).toContain('kan je notities niet onthouden');
  expect(await page.locator('#not-kept').textContent()).toContain('kan je keuze niet onthouden');
  const link = await linkOf(page);
  await download(page, '#make');
  const other = await open({ after: link.slice(link.indexOf('#')) });
  expect(await other.page.locator('#pot-count').textContent()).toBe('25 kaarten');
  expect([...errors, ...other.errors]).toEqual([]);
});

test('a note longer than a note can be is told where it is typed, and nothing of it is lost', async () => {
  const { page, errors } = await open();
  const field = page.locator('#note');
  const long = 'woord '.repeat(17_000).trim();
  await field.fill(long);
  expect(await page.locator('#refusal-note').textContent()).toMatch(/hoogstens 2000 tekens.* 101999/);
  for (const button of ['#note-keep', '#jar-draw', '#notes-save', '#notes-print']) {
    await page.locator(button).click();
    expect(await field.inputValue(), button).toBe(long);
    expect(await page.evaluate('document.activeElement.id'), button).toBe('note');
  }
  expect(await page.locator('#jar-drawn .question').count()).toBe(0);
  await field.fill('Bel de bakker');
  expect(await page.locator('#refusal-note').isHidden()).toBe(true);
  await page.locator('#jar-draw').click();
  expect(await page.locator('#notes li').count()).toBe(1);
  expect(errors).toEqual([]);
});

test('a draw of more than there is is refused beside its field, and the pot stays', async () => {
  const { page, errors } = await open();
  await page.locator('#draw-count').fill('9');
  await page.locator('#draw button').click();
  expect(await page.locator('#refusal-draw-count').textContent()).toContain('hoogstens 5');
  expect(await page.evaluate('document.activeElement.id')).toBe('draw-count');
  expect(await page.locator('#pot-count').textContent()).toBe('26 kaarten');
  await page.locator('#draw-count').fill('5');
  await page.locator('#draw button').click();
  expect(await page.locator('#refusal-draw-count').isVisible()).toBe(false);
  expect(await page.locator('#pot-count').textContent()).toBe('25 kaarten');
  expect(errors).toEqual([]);
});

test('own words that cannot be printed are refused beside the field, and others are printed as they are', async () => {
  const { page, errors, strayed } = await open();
  await page.locator('[data-own="beleid"]').click();
  const problem = page.locator('#own-refusal');
  for (const [words, reason] of [
    ['   ', 'Typ eerst je vraag'],
    ['Hoe gaat het? 𓀀', '𓀀”\\. Laat het weg, of schrijf het anders\\.$'],
    ['lang '.repeat(1000), 'past'],
    ['w'.repeat(5000), ''],
  ] as const) {
    await page.locator('#own-text').fill(words);
    await page.locator('#own-save').click();
    await expect
      .poll(() => problem.textContent(), { message: words.slice(0, 20) })
      .toMatch(new RegExp(`.*${reason}`));
    expect(await page.locator('#own').isVisible()).toBe(true);
    expect(await page.locator('#own-text').getAttribute('aria-invalid')).toBe('true');
  }
  for (const [words, remark] of [
    ['Wie *ben je?', '“*ben”'],
    ['Wie ben je? Wat doe je? Waar woon je? Met wie?', ''],
    ['Wie ben je?', undefined],
  ] as const) {
    await page.locator('#own-text').fill(words);
    await page.locator('#own-picture').waitFor();
    await expect.poll(() => problem.isVisible(), { message: words }).toBe(remark !== undefined);
    if (remark) expect(await problem.textContent()).toContain(remark);
    expect(await page.locator('#own-text').getAttribute('aria-invalid')).toBe('false');
  }
  await page.keyboard.press('Escape');
  expect(await page.locator('.card.own').count()).toBe(0);

  const words = '<img src=x onerror=alert(1)> {{x}} </script> &lt; \\*'.replace('\\*', '“é”');
  await addOwn(page, 'beleid', words);
  expect(await page.locator('.card.own .question').textContent()).toBe(words);
  await page.locator('#jar-colour').selectOption('beleid');
  for (let drawn = 0; drawn < 7; drawn += 1) await page.locator('#jar-draw').click();
  await page.reload();
  expect(await page.locator('.card.own .question').textContent()).toBe(words);
  await download(page, '#make');
  expect({ errors, strayed }).toEqual({ errors: [], strayed: [] });
});
