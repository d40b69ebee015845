import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readManifest } from '../../../src/node/manifest.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { readFolder } from '../folders.ts';

/** The folder holds exactly what its manifest lists, byte for byte; `ignored` folders are not looked at. */
export function expectWhole(folder: string, ignored: readonly string[] = []): void {
  const manifest = readManifest(readFileSync(join(folder, 'manifest.json')));
  const listed = manifest?.files.map(({ path, sha256 }): [string, string] => [path, sha256]) ?? [];
  const found = Object.keys(readFolder(folder)).filter(
    (path) => path !== 'manifest.json' && !ignored.some((name) => path.startsWith(`${name}/`)),
  );
  expect(found.map((path) => [path, sha256(readFileSync(join(folder, path)))])).toEqual(listed);
  expect(listed.length).toBeGreaterThan(0);
}
