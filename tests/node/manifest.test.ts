import { expect, test } from 'vitest';
import { contentHash, makeManifest, readManifest, writeManifest } from '../../src/node/manifest.ts';
import type { Products } from '../../src/run/print.ts';
import type { MadePdf } from '../../src/typesetting/made.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const pdf = (path: string, more: Partial<MadePdf> = {}): MadePdf => ({
  path,
  product: 'cards',
  edition: 'coloured-paper',
  bytes: bytes('abc'),
  pages: 1,
  sheets: 1,
  paper: { size: 'A4' },
  ...more,
});

const SHA_OF_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

const plan = {
  edition: 'coloured-paper',
  sheets: [{ colour: 'groen', sheets: 1 }],
  total: 1,
  free: 3,
  cuts: 7,
};

const products = (files: readonly MadePdf[]): Products => ({
  files,
  plan,
  plans: [plan, { ...plan, edition: 'white-paper' }],
  version: '1.0',
  date: '2026-06-01',
});

test('each file with what is known of it, sorted by path', () => {
  const green = pdf('downloads/groen.pdf', {
    paper: { size: 'A4', colour: 'groen' },
    cluster: 'jezelf',
    cards: ['a', 'a', 'b'],
    paperColours: ['#00ff00'],
  });
  const made = products([green, pdf('downloads/alle.pdf')]);
  const preview = { path: 'previews/groen-1.webp', bytes: bytes('abc'), of: green };
  const shared = { product: 'cards', edition: 'coloured-paper', bytes: 3, sha256: SHA_OF_ABC };
  expect(makeManifest(new Map(), made, [preview])).toEqual({
    version: '1.0',
    date: '2026-06-01',
    content: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    files: [
      { path: 'downloads/alle.pdf', ...shared, pages: 1, sheets: 1, paper: { size: 'A4' } },
      {
        path: 'downloads/groen.pdf',
        ...shared,
        pages: 1,
        sheets: 1,
        paper: { size: 'A4', colour: 'groen' },
        cluster: 'jezelf',
        cards: ['a', 'a', 'b'],
      },
      { path: 'previews/groen-1.webp', ...shared, of: 'downloads/groen.pdf' },
    ],
    plan: made.plan,
    plans: made.plans,
  });
});

test('what is written is read back; the last line ends', () => {
  const manifest = makeManifest(new Map(), products([pdf('downloads/alle.pdf')]), []);
  const written = writeManifest(manifest);
  expect(new TextDecoder().decode(written).endsWith('}\n')).toBe(true);
  expect(readManifest(written)).toEqual(manifest);
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '{}',
  '{ "name": "kletspot", "short_name": "k", "icons": [] }',
  '{ "version": "1", "date": "2026-06-01", "content": "x", "files": [], "plan": {} }',
])('%j is no manifest of ours', (text) => {
  expect(readManifest(bytes(text))).toBeUndefined();
});

test('the hash of the content tells paths and bytes, not the order of reading or other folders', () => {
  const hash = (...files: readonly (readonly [string, string])[]): string =>
    contentHash(new Map(files.map(([path, text]) => [path, bytes(text)])));
  const one = hash(['content/a.yaml', '1'], ['content/b.yaml', '2']);
  expect(hash(['content/b.yaml', '2'], ['content/a.yaml', '1'])).toBe(one);
  expect(hash(['content/a.yaml', '1'], ['content/b.yaml', '2'], ['templates/x.css', '3'])).toBe(one);
  expect(hash(['content/a.yaml', '2'], ['content/b.yaml', '1'])).not.toBe(one);
  expect(hash(['content/a.yaml', '12'], ['content/b.yaml', ''])).not.toBe(one);
  expect(hash(['content/a.yaml', '1'], ['content/c.yaml', '2'])).not.toBe(one);
});
