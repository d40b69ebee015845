/** A new deck is put down whole or not at all. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collect } from '../../src/diagnostics.ts';
import { type Disk, realDisk } from '../../src/node/disk.ts';
import { usualDeckLanguage } from '../../src/node/init/deck-language.ts';
import { fillNewFolder } from '../../src/node/init/new-folder.ts';
import { temporaryFolder, writeFiles } from './folders.ts';

const FILES = ['deck.yaml', 'palettes/trophee.yaml', 'strings/nl.yaml'].map((path) => ({
  path,
  bytes: new Uint8Array(3),
}));

function fullAt(name: string): Disk {
  const writeFileSync: Disk['writeFileSync'] = (path, ...rest) => {
    if (String(path).endsWith(name)) {
      throw Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' });
    }
    return realDisk.writeFileSync(path, ...rest);
  };
  return { ...realDisk, writeFileSync };
}

test.each(FILES.map(({ path }) => path))('a disk that is full at %s leaves nothing behind', (path) => {
  const parent = temporaryFolder();
  const problems = collect();
  const done = fillNewFolder(join(parent, 'deck'), FILES, problems.report, fullAt(path));
  expect(done).toBe(false);
  expect(problems.diagnostics.map(({ code }) => code)).toEqual(['project/disk-full']);
  expect(existsSync(join(parent, 'deck'))).toBe(false);
});

test('a folder that was empty stays, empty but for what a file manager left', () => {
  const folder = temporaryFolder();
  writeFiles(folder, { '.DS_Store': '' });
  expect(fillNewFolder(folder, FILES, () => {}, fullAt('nl.yaml'))).toBe(false);
  expect(readdirSync(folder)).toEqual(['.DS_Store']);
  expect(fillNewFolder(folder, FILES, () => {})).toBe(true);
});

test.each([
  [{ LANG: 'de_DE.UTF-8' }, 'de'],
  [{ LC_ALL: 'fr', LANG: 'nl_BE' }, 'fr'],
  [{ LANG: 'es_ES' }, 'en'],
  [{ LANG: 'nld' }, 'en'],
  [{}, 'en'],
])('%o begins a deck in %s', (environment, language) => {
  expect(usualDeckLanguage(environment)).toBe(language);
});
