import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collect } from '../../../src/diagnostics.ts';
import { realDisk } from '../../../src/node/disk.ts';
import { chooseOutput, openOutput, replaceOutput } from '../../../src/node/output/dist.ts';
import { wordsIn } from '../../../src/words/index.ts';
import { tell } from '../../../src/words/tell.ts';
import { readFolder, temporaryFolder, writeFiles } from '../folders.ts';
import { failingDisk, quickDisk, systemError } from './failing-disk.ts';
import { manifestOf, outputOf, writeOutput } from './small-output.ts';

/** What a build writes whose every file holds the same word. */
const filesOf = (word: string) =>
  ['downloads/a.pdf', `downloads/${word}.pdf`, 'previews/a-1.webp'].map((path) => ({
    path,
    bytes: new TextEncoder().encode(word),
  }));

const folderOf = (word: string): Record<string, string> => outputOf(filesOf(word));

function write(folder: string, word: string, disk = quickDisk): readonly string[] {
  return writeOutput(folder, filesOf(word), disk).map(({ code }) => code);
}

const withoutOwn = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('eigen/')));

describe('where a build goes', () => {
  test.each([
    { out: undefined, narrowed: false, expected: '/project/dist' },
    { out: undefined, narrowed: true, expected: '/project/dist/eigen' },
    { out: 'x/y', narrowed: true, expected: '/here/x/y' },
    { out: '/z', narrowed: false, expected: '/z' },
  ])('--out $out, narrowed $narrowed', ({ out, narrowed, expected }) => {
    expect(chooseOutput(out, narrowed, '/project', '/here')).toBe(expected);
  });
});

describe('a place where nothing can be written', () => {
  const tellings = (folder: string, disk = realDisk): readonly string[] => {
    const problems = collect();
    const open = openOutput(folder, problems.report, disk);
    if (open) replaceOutput(open, filesOf('new'), manifestOf(filesOf('new')), problems.report, disk);
    return problems.diagnostics.map((diagnostic) => tell(diagnostic, wordsIn('en')).message);
  };
  const fails = (code: string) => (): never => {
    throw systemError(code);
  };

  test.each(['x', 'x/y/z'])('inside a file: %s', (inside) => {
    const home = temporaryFolder();
    writeFiles(home, { file: 'x' });
    const [file, folder] = [join(home, 'file'), join(home, 'file', inside)];
    expect(tellings(folder)).toEqual([`${file} is a file, not a folder, so ${folder} cannot be made in it.`]);
  });

  test('is read-only, also where making the folder only says that it is not there', () => {
    const home = temporaryFolder();
    const folder = join(home, 'a', 'b');
    const hidden = { ...realDisk, mkdirSync: fails('ENOENT'), accessSync: fails('EROFS') };
    const told = { ...realDisk, mkdirSync: fails('EROFS') };
    const expected = [`${folder} cannot be written: ${home} is read-only.`];
    expect(tellings(folder, hidden)).toEqual(expected);
    expect(tellings(folder, told)).toEqual(expected);
  });

  test('is read-only itself', () => {
    const home = temporaryFolder();
    const disk = { ...realDisk, mkdirSync: fails('EROFS') };
    expect(tellings(home, disk)).toEqual([`${home} cannot be written: it is read-only.`]);
  });

  test('takes no new names, as /proc does, where Node’s own way to make folders never ends', () => {
    const home = temporaryFolder();
    const mkdirSync = ((_: string, options?: { recursive?: boolean }) => {
      throw options?.recursive ? new Error('this never ends') : systemError('ENOENT');
    }) as never;
    expect(tellings(join(home, 'x'), { ...quickDisk, mkdirSync })).toEqual([
      `${home} takes no new folders (ENOENT), so ${join(home, 'x')} cannot be made in it.`,
    ]);
  });

  test('has a name that is too long, or that leaves no room for what is written beside it', () => {
    const home = temporaryFolder();
    for (const folder of ['a'.repeat(256), 'a'.repeat(250), join('a'.repeat(256), 'b')].map((name) =>
      join(home, name),
    )) {
      expect(tellings(folder)).toEqual([`The name ${folder} is too long for this disk.`]);
    }
    expect(readdirSync(home)).toEqual([]);
  });

  test('lies behind a link that leads nowhere, or round in a circle', () => {
    const home = temporaryFolder();
    symlinkSync(join(home, 'nothing'), join(home, 'dead'));
    symlinkSync(join(home, 'round'), join(home, 'round'));
    for (const name of ['dead', 'round']) {
      const [link, folder] = [join(home, name), join(home, name, 'x')];
      expect(tellings(folder)).toEqual([
        `${link} is a link that leads nowhere, so ${folder} cannot be made there.`,
      ]);
      expect(tellings(link)).toEqual([`${link} is a link that leads nowhere, so nothing can be made there.`]);
    }
    expect(readdirSync(home).sort()).toEqual(['dead', 'round']);
  });

  test('is told before anything is made, and leaves no folders behind', () => {
    const home = temporaryFolder();
    const folder = join(home, 'a', 'b', 'dist');
    const mkdirSync = ((path: string) => {
      if (path.endsWith('.new')) throw systemError('EACCES');
      quickDisk.mkdirSync(path);
    }) as never;
    const problems = collect();
    expect(openOutput(folder, problems.report, { ...quickDisk, mkdirSync })).toBe(undefined);
    expect(problems.diagnostics).toMatchObject([{ code: 'project/not-writable' }]);
    expect(readdirSync(home)).toEqual([]);
    expect(openOutput(folder, problems.report, quickDisk)).toBe(folder);
    expect(readdirSync(home)).toEqual([]);
  });

  test('and a disk that fills up leaves no folders behind either', () => {
    const home = temporaryFolder();
    const writeFileSync = ((path: string, data: string, options: object) => {
      if (path.endsWith('.pdf')) throw systemError('ENOSPC');
      quickDisk.writeFileSync(path, data, options);
    }) as never;
    expect(write(join(home, 'a', 'dist'), 'new', { ...quickDisk, writeFileSync })).toEqual([
      'project/disk-full',
    ]);
    expect(readdirSync(home)).toEqual([]);
  });

  test('may not be written', () => {
    const disk = { ...realDisk, mkdirSync: fails('ENOENT'), accessSync: fails('EACCES') };
    expect(write(join(temporaryFolder(), 'a'), 'new', disk)).toEqual(['project/not-writable']);
  });
});

describe('which folder may be replaced', () => {
  test('one that does not exist, with its parents', () => {
    const folder = join(temporaryFolder(), 'a', 'b', 'dist');
    expect(write(folder, 'new')).toEqual([]);
    expect(readFolder(folder)).toEqual(folderOf('new'));
  });

  test('an empty one, also with the litter of a file manager', () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'dist/.DS_Store': 'x' });
    expect(write(join(folder, 'dist'), 'new')).toEqual([]);
    expect(readFolder(join(folder, 'dist'))).toEqual({ ...folderOf('new'), '.DS_Store': 'x' });
  });

  test('one of ours; what was made before is gone', () => {
    const folder = join(temporaryFolder(), 'dist');
    write(folder, 'old');
    expect(write(folder, 'new')).toEqual([]);
    expect(readFolder(folder)).toEqual(folderOf('new'));
  });

  test('the folder that a link leads to; the link stays', () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync(join(root, 'elsewhere'), join(root, 'dist'));
    expect(write(join(root, 'dist'), 'new')).toEqual([]);
    expect(readFolder(join(root, 'elsewhere'))).toEqual(folderOf('new'));
    expect(readFolder(join(root, 'dist'))).toEqual(folderOf('new'));
  });

  test.each([
    { holds: { 'letter.txt': 'dear' }, what: 'files without a manifest' },
    { holds: { 'manifest.json': '{"name":"a web app"}' }, what: "another program's manifest" },
    { holds: { 'manifest.json': '{' }, what: 'a broken manifest' },
  ])('not one with $what', ({ holds }) => {
    const root = temporaryFolder();
    writeFiles(join(root, 'dist'), holds);
    expect(write(join(root, 'dist'), 'new')).toEqual(['project/foreign-folder']);
    expect(readFolder(join(root, 'dist'))).toEqual(holds);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('not a file, not a link to one, not a link to nowhere', () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'file'), 'x');
    symlinkSync(join(root, 'file'), join(root, 'to-file'));
    symlinkSync(join(root, 'nothing'), join(root, 'to-nothing'));
    for (const [name, code] of [
      ['file', 'project/not-a-folder'],
      ['to-file', 'project/not-a-folder'],
      ['to-nothing', 'project/dead-link'],
    ] as const) {
      expect(write(join(root, name), 'new')).toEqual([code]);
    }
    expect(readdirSync(root).sort()).toEqual(['file', 'to-file', 'to-nothing']);
  });

  test('not one inside a file', () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'file'), 'x');
    expect(write(join(root, 'file', 'dist'), 'new')).toEqual(['project/file-in-the-way']);
  });

  test('not a file system of its own, which no rename can replace', () => {
    const folder = join(temporaryFolder(), 'dist');
    write(folder, 'old');
    const disk: typeof realDisk = {
      ...realDisk,
      statSync: Object.assign((path: string) => ({ ...realDisk.statSync(path), dev: -1 })) as never,
    };
    expect(write(folder, 'new', disk)).toEqual(['project/mount-point']);
    expect(readFolder(folder)).toEqual(folderOf('old'));
  });
});

describe('dist/eigen', () => {
  test('is left alone by a full build, and does not make it refuse the folder', () => {
    const dist = join(temporaryFolder(), 'dist');
    expect(write(join(dist, 'eigen'), 'own')).toEqual([]);
    expect(write(dist, 'full')).toEqual([]);
    expect(readFolder(join(dist, 'eigen'))).toEqual(folderOf('own'));
    expect(withoutOwn(readFolder(dist))).toEqual(folderOf('full'));
  });

  test('is replaced by a narrowed build, which leaves the rest alone', () => {
    const dist = join(temporaryFolder(), 'dist');
    write(dist, 'full');
    write(join(dist, 'eigen'), 'first');
    expect(write(join(dist, 'eigen'), 'second')).toEqual([]);
    expect(readFolder(join(dist, 'eigen'))).toEqual(folderOf('second'));
    expect(withoutOwn(readFolder(dist))).toEqual(folderOf('full'));
    expect(readdirSync(dirname(dist))).toEqual(['dist']);
  });
});

test('a problem of the disk names the file that could not be written', () => {
  const dist = join(temporaryFolder(), 'dist');
  const { disk } = failingDisk((_, call, path) =>
    call === 'writeFileSync' && path.endsWith('new.pdf') ? systemError('ENOSPC') : undefined,
  );
  const problems = collect();
  replaceOutput(dist, filesOf('new'), manifestOf(filesOf('new')), problems.report, disk);
  expect(problems.diagnostics).toMatchObject([
    { code: 'project/disk-full', params: { path: join(dist, 'downloads', 'new.pdf') } },
  ]);
  expect(readdirSync(dirname(dist))).toEqual([]);
});
