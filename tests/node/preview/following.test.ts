/** What the preview adds to the page, and that it adds nothing else. */
import { expect, test } from 'vitest';
import { emptyPage, following } from '../../../src/node/preview/following.ts';

const MARKS = { page: 'p_1', style: 's-2', downloads: 'd3' };
const POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'`;
const HEAD = (policy: string): string =>
  `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${policy}"><title>x</title>`;
const TAGS = [
  '<link rel="stylesheet" href="/kletspot-preview/panel.css">',
  '<script src="/kletspot-preview/client.js" data-page="p_1" data-style="s-2" data-downloads="d3" defer></script>',
  '',
].join('\n');

test('a script, a panel, and leave to hear from its own server', () => {
  const made = following(`${HEAD(POLICY)}</head><body>$& $1</body></html>`, MARKS);
  expect(made).toBe(`${HEAD(`${POLICY}; connect-src 'self'`)}${TAGS}</head><body>$& $1</body></html>`);
});

test('a policy that says already what may be asked stays as it is', () => {
  const policy = `default-src 'none'; connect-src 'self' https://example.org`;
  expect(following(`${HEAD(policy)}</HEAD>`, MARKS)).toBe(`${HEAD(policy)}${TAGS}</HEAD>`);
});

test('a page of another look, without policy or head, follows too', () => {
  expect(following('<h1>x</h1>', MARKS)).toBe(`<h1>x</h1>${TAGS}`);
});

test('while there is no page yet, one that waits', () => {
  expect(following(emptyPage('Nothing'), MARKS)).toContain(`style-src 'self'; connect-src 'self'"`);
});
