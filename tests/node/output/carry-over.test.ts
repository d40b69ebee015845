/** What a person put in the output folder, or changed there, outlives every build. */

import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics.ts';
import { realDisk } from '../../../src/node/disk.ts';
import { wordsIn } from '../../../src/words/index.ts';
import { tell } from '../../../src/words/tell.ts';
import { readFolder, temporaryFolder, writeFiles } from '../folders.ts';
import { quickDisk, systemError } from './failing-disk.ts';
import { textFile, writeOutput } from './small-output.ts';

const BOOKLET = 'downloads/booklet.pdf';

/** A folder that holds one build. */
function built(...paths: readonly string[]): string {
  const dist = join(temporaryFolder(), 'dist');
  build(dist, 'first', ...paths);
  return dist;
}

/** What files were written is in their words; so two builds differ. */
function build(dist: string, words: string, ...paths: readonly string[]): readonly Diagnostic[] {
  const wanted = paths.length > 0 ? paths : [BOOKLET, 'index.html'];
  return writeOutput(
    dist,
    wanted.map((path) => textFile(path, words)),
  );
}

/** Without the manifest. */
function holding(dist: string): Record<string, string> {
  const { 'manifest.json': _, ...files } = readFolder(dist);
  return files;
}

const told = (problems: readonly Diagnostic[]) => problems.map(({ code, params }) => ({ code, params }));

describe('a file of ours that was changed', () => {
  test('is kept beside the new one, and told in both languages', () => {
    const dist = built();
    writeFiles(dist, { [BOOKLET]: 'first, and filled in' });
    const problems = build(dist, 'second');
    expect(holding(dist)).toEqual({
      [BOOKLET]: 'second',
      'downloads/booklet-bewaard.pdf': 'first, and filled in',
      'index.html': 'second',
    });
    expect(problems.map((each) => [each.severity, tell(each, wordsIn('en')).message])).toEqual([
      [
        'warning',
        'downloads/booklet.pdf was changed after it was made. It was kept as downloads/booklet-bewaard.pdf, beside the new one.',
      ],
    ]);
    expect(problems.map((each) => tell(each, wordsIn('nl')).message)).toEqual([
      'downloads/booklet.pdf was veranderd nadat het gemaakt was. Het is bewaard als downloads/booklet-bewaard.pdf, naast het nieuwe.',
    ]);
  });

  test('is told by its bytes, not by its length or date', () => {
    const dist = built();
    const path = join(dist, BOOKLET);
    const { atime, mtime } = statSync(path);
    writeFileSync(path, 'FIRST');
    utimesSync(path, atime, mtime);
    build(dist, 'second');
    expect(holding(dist)['downloads/booklet-bewaard.pdf']).toBe('FIRST');
  });

  test('is kept once, however many builds follow', () => {
    const dist = built();
    writeFiles(dist, { [BOOKLET]: 'filled in' });
    build(dist, 'second');
    for (let round = 3; round < 8; round += 1) expect(build(dist, `build ${round}`)).toEqual([]);
    expect(Object.keys(holding(dist))).toEqual(['downloads/booklet-bewaard.pdf', BOOKLET, 'index.html']);
  });

  test('is kept each time that it is changed into something else, and not again where the same was kept', () => {
    const dist = built();
    for (const [round, words] of ['one', 'two', 'one', 'two', 'three'].entries()) {
      writeFiles(dist, { [BOOKLET]: words });
      build(dist, `build ${round}`);
    }
    expect(holding(dist)).toEqual({
      [BOOKLET]: 'build 4',
      'downloads/booklet-bewaard.pdf': 'one',
      'downloads/booklet-bewaard-2.pdf': 'two',
      'downloads/booklet-bewaard-3.pdf': 'three',
      'index.html': 'build 4',
    });
  });

  test('is not kept where the new one is the very same', () => {
    const dist = built();
    writeFiles(dist, { [BOOKLET]: 'second' });
    expect(build(dist, 'second')).toEqual([]);
    expect(Object.keys(holding(dist))).toEqual([BOOKLET, 'index.html']);
  });

  test('stays as it is where the build no longer makes it', () => {
    const dist = built();
    writeFiles(dist, { [BOOKLET]: 'filled in' });
    expect(build(dist, 'second', 'index.html')).toEqual([]);
    expect(holding(dist)).toEqual({ [BOOKLET]: 'filled in', 'index.html': 'second' });
  });

  test('and was moved to another place and linked, is a link of theirs', () => {
    const dist = built();
    const elsewhere = join(dirname(dist), 'booklet.pdf');
    renameSync(join(dist, BOOKLET), elsewhere);
    symlinkSync(elsewhere, join(dist, BOOKLET));
    build(dist, 'second');
    expect(readlinkSync(join(dist, 'downloads/booklet-bewaard.pdf'))).toBe(elsewhere);
    expect(readFileSync(elsewhere, 'utf8')).toBe('first');
    expect(holding(dist)[BOOKLET]).toBe('second');
  });
});

describe('what a person put there', () => {
  test('stays in its place, with its date and rights, and nothing is told', () => {
    const dist = built();
    writeFiles(dist, { 'downloads/mine.txt': 'mine', 'photos/a/b.jpg': 'b', '.htaccess': 'x' });
    mkdirSync(join(dist, 'empty'));
    const mine = join(dist, 'downloads/mine.txt');
    utimesSync(mine, 1e9, 1e9);
    chmodSync(mine, 0o440);
    expect(build(dist, 'second')).toEqual([]);
    expect(holding(dist)).toEqual({
      [BOOKLET]: 'second',
      'downloads/mine.txt': 'mine',
      'index.html': 'second',
      'photos/a/b.jpg': 'b',
      '.htaccess': 'x',
    });
    expect(statSync(join(dist, 'empty')).isDirectory()).toBe(true);
    expect([statSync(mine).mtimeMs, statSync(mine).mode & 0o777]).toEqual([1e12, 0o440]);
  });

  test('stays when the folder of ours that it lies in is no longer made', () => {
    const dist = built();
    writeFiles(dist, { 'downloads/mine.txt': 'mine' });
    build(dist, 'second', 'index.html');
    expect(holding(dist)).toEqual({ 'downloads/mine.txt': 'mine', 'index.html': 'second' });
  });

  test('is kept under another name where a new file of ours must go', () => {
    const dist = built('index.html');
    writeFiles(dist, { [BOOKLET]: 'mine' });
    expect(told(build(dist, 'second'))).toEqual([
      {
        code: 'project/own-file-kept',
        params: { path: BOOKLET, as: 'downloads/booklet-bewaard.pdf' },
      },
    ]);
    expect(holding(dist)['downloads/booklet-bewaard.pdf']).toBe('mine');
  });

  test('does not lose that name to another file of theirs', () => {
    const dist = built();
    writeFiles(dist, { [BOOKLET]: 'filled in', 'downloads/booklet-bewaard.pdf': 'older' });
    build(dist, 'second');
    expect(holding(dist)).toMatchObject({
      'downloads/booklet-bewaard.pdf': 'older',
      'downloads/booklet-bewaard-2.pdf': 'filled in',
    });
  });

  test('may be a folder where a new file must go, also one with files of ours in it', () => {
    const dist = built('a/ours.pdf', 'index.html');
    writeFiles(dist, { 'a/mine.txt': 'mine', 'b/mine.txt': 'mine' });
    const kept = told(build(dist, 'second', 'a', 'b'));
    expect(kept.map(({ params }) => params)).toEqual([
      { path: 'a', as: 'a-bewaard' },
      { path: 'b', as: 'b-bewaard' },
    ]);
    expect(holding(dist)).toEqual({
      a: 'second',
      'a-bewaard/mine.txt': 'mine',
      b: 'second',
      'b-bewaard/mine.txt': 'mine',
    });
  });

  test('may be a file where a new folder must go', () => {
    const dist = built('index.html');
    writeFiles(dist, { downloads: 'mine' });
    build(dist, 'second');
    expect(holding(dist)).toEqual({
      'downloads-bewaard': 'mine',
      [BOOKLET]: 'second',
      'index.html': 'second',
    });
  });

  test('may be a link, to a folder, to nowhere, to above: it is not followed', () => {
    const dist = built();
    const elsewhere = join(dirname(dist), 'elsewhere');
    writeFiles(elsewhere, { 'theirs.txt': 'theirs' });
    rmSync(join(dist, 'downloads'), { recursive: true });
    symlinkSync(elsewhere, join(dist, 'downloads'));
    symlinkSync('nowhere', join(dist, 'broken'));
    symlinkSync('..', join(dist, 'up'));
    build(dist, 'second');
    expect(readlinkSync(join(dist, 'downloads-bewaard'))).toBe(elsewhere);
    expect([readlinkSync(join(dist, 'broken')), readlinkSync(join(dist, 'up'))]).toEqual(['nowhere', '..']);
    expect(readFolder(elsewhere)).toEqual({ 'theirs.txt': 'theirs' });
    expect(lstatSync(join(dist, 'downloads')).isDirectory()).toBe(true);
  });

  test('may differ from a name of ours in capitals alone, where the disk makes no difference', () => {
    const dist = built();
    writeFiles(dist, { 'downloads/BOOKLET.pdf': 'mine' });
    const lower = (path: unknown) => String(path).replace('BOOKLET', 'booklet');
    let isNew = false;
    const blind: typeof realDisk = {
      ...quickDisk,
      // The new folder is asked for a name in capitals, and answers with that in small letters.
      lstatSync: ((path: string, options: object) =>
        realDisk.lstatSync(isNew && path.startsWith(dist) ? lower(path) : path, options)) as never,
      renameSync: (from, to) => {
        realDisk.renameSync(from, to);
        if (to === dist) isNew = true;
      },
    };
    const problems = writeOutput(
      dist,
      [BOOKLET, 'index.html'].map((path) => textFile(path, 'second')),
      blind,
    );
    expect(told(problems)).toEqual([
      {
        code: 'project/own-file-kept',
        params: { path: 'downloads/BOOKLET.pdf', as: 'downloads/BOOKLET-bewaard.pdf' },
      },
    ]);
    expect(holding(dist)).toMatchObject({ [BOOKLET]: 'second', 'downloads/BOOKLET-bewaard.pdf': 'mine' });
  });

  test('and cannot be moved, stops the build with the file’s name; all is as it was', () => {
    const dist = built();
    writeFiles(dist, { 'downloads/mine.txt': 'mine', 'open.docx': 'open' });
    const before = readFolder(dist);
    const disk: typeof realDisk = {
      ...quickDisk,
      renameSync: (from, to) => {
        if (String(from).endsWith('open.docx')) throw systemError('EBUSY');
        realDisk.renameSync(from, to);
      },
    };
    const problems = writeOutput(dist, [textFile('index.html', 'second')], disk);
    expect(told(problems)).toEqual([
      { code: 'project/not-writable', params: { path: join(dist, 'open.docx'), reason: 'EBUSY' } },
    ]);
    expect(readFolder(dist)).toEqual(before);
  });

  test('in a narrowed build’s folder is no less theirs', () => {
    const dist = built();
    const own = join(dist, 'eigen');
    build(own, 'own');
    writeFiles(own, { 'mine.txt': 'mine', [BOOKLET]: 'filled in' });
    build(dist, 'second');
    build(own, 'own again');
    expect(holding(own)).toEqual({
      [BOOKLET]: 'own again',
      'downloads/booklet-bewaard.pdf': 'filled in',
      'index.html': 'own again',
      'mine.txt': 'mine',
    });
  });
});

describe('a manifest that was tampered with', () => {
  const rewrite = (dist: string, change: (files: { path: string; sha256: string }[]) => unknown): void => {
    const path = join(dist, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...manifest, files: change(manifest.files) }));
  };

  test('cannot make a build remove anything outside the folder', () => {
    const dist = built();
    const outside = join(dirname(dist), 'outside.txt');
    writeFileSync(outside, 'first');
    rewrite(dist, (files) =>
      ['../outside.txt', outside, 'downloads/../../outside.txt', '', '.', '__proto__'].map((path) => ({
        ...files[0],
        path,
      })),
    );
    build(dist, 'second');
    expect(readFileSync(outside, 'utf8')).toBe('first');
    expect(holding(dist)).toMatchObject({ [BOOKLET]: 'second', 'downloads/booklet-bewaard.pdf': 'first' });
  });

  test('and lists other checksums, makes what it lists a person’s', () => {
    const dist = built();
    rewrite(dist, (files) => files.map((file) => ({ ...file, sha256: '0'.repeat(64) })));
    build(dist, 'second');
    expect(holding(dist)).toEqual({
      [BOOKLET]: 'second',
      'downloads/booklet-bewaard.pdf': 'first',
      'index.html': 'second',
      'index-bewaard.html': 'first',
    });
  });

  test('into a link is none of ours: the folder is refused', () => {
    const dist = built();
    const path = join(dist, 'manifest.json');
    renameSync(path, join(dirname(dist), 'elsewhere.json'));
    symlinkSync(join(dirname(dist), 'elsewhere.json'), path);
    expect(told(build(dist, 'second'))).toMatchObject([{ code: 'project/foreign-folder' }]);
    expect(holding(dist)[BOOKLET]).toBe('first');
  });
});
