/** An output of a few files of words, and what its folder then holds. */
import { collect, type Diagnostic } from '../../../src/diagnostics.ts';
import { type ManifestFile, writeManifest } from '../../../src/node/manifest.ts';
import { type OutputFile, openOutput, replaceOutput } from '../../../src/node/output/dist.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { quickDisk } from './failing-disk.ts';

export function textFile(path: string, text: string): OutputFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

export function manifestOf(files: readonly OutputFile[]): Uint8Array {
  return writeManifest({
    version: '1',
    date: '2026-06-01',
    content: '0'.repeat(64),
    files: files.map(listed),
    plan: { edition: '', sheets: [], total: 0, free: 0, cuts: 0 },
    plans: [],
  });
}

export function outputOf(files: readonly OutputFile[]): Record<string, string> {
  return {
    ...Object.fromEntries(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])),
    'manifest.json': new TextDecoder().decode(manifestOf(files)),
  };
}

export function writeOutput(
  folder: string,
  files: readonly OutputFile[],
  disk = quickDisk,
): readonly Diagnostic[] {
  const problems = collect();
  const open = openOutput(folder, problems.report, disk);
  if (open) replaceOutput(open, files, manifestOf(files), problems.report, disk);
  return problems.diagnostics;
}

function listed({ path, bytes }: OutputFile): ManifestFile {
  return { path, product: 'cards', edition: 'x', bytes: bytes.length, sha256: sha256(bytes) };
}
