/** An output of a dozen files that all hold the same words. */
import { makeManifest, writeManifest } from '../../../src/node/manifest.ts';
import type { MadePdf } from '../../../src/typesetting/made.ts';

export function wholeOutput(words: string): { files: readonly MadePdf[]; manifest: Uint8Array } {
  const files = Array.from({ length: 12 }, (_, index): MadePdf => {
    const path = `downloads/${index}.pdf`;
    const bytes = new TextEncoder().encode(words.repeat(2000));
    const paper = { size: 'A4' };
    return { path, product: 'cards', edition: 'coloured-paper', bytes, pages: 1, sheets: 1, paper };
  });
  const plan = { edition: 'coloured-paper', sheets: [], total: 0, free: 0, cuts: 0 };
  const manifest = makeManifest(
    new Map(),
    { files, plan, plans: [plan], version: words, date: '2026-06-01' },
    [],
  );
  return { files, manifest: writeManifest(manifest) };
}
