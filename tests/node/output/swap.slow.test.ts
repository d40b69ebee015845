import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openOutput } from '../../../src/node/output/dist.ts';
import { readFolder, temporaryFolder, writeFiles } from '../folders.ts';
import { failAt, failingDisk, killAt, quickDisk, systemError } from './failing-disk.ts';
import { outputOf, writeOutput } from './small-output.ts';

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

/** What a person put in `dist`, or changed there: a note, a folder, a booklet that was filled in. */
const BELONGINGS = { 'note.txt': 'mine', 'photos/one.jpg': 'one', 'downloads/a.pdf': 'filled in' };

/** The same after a build, which made another `a.pdf`. */
const KEPT = { 'note.txt': 'mine', 'photos/one.jpg': 'one', 'downloads/a-bewaard.pdf': 'filled in' };

/** A folder `dist` with an old full and an old narrowed build, and what a person put there. */
function oldOutput(): string {
  const dist = join(temporaryFolder(), 'dist');
  write(dist, 'old');
  write(join(dist, 'eigen'), 'own');
  writeFiles(dist, BELONGINGS);
  return dist;
}

/** What was made in another layer of a container cannot be renamed, what is made now can. */
const copyInstead = (call: string, path: string, dist: string): Error | undefined =>
  call === 'renameSync' && path === dist && !existsSync(join(dist, 'downloads/new.pdf'))
    ? systemError('EXDEV')
    : undefined;

const oldFolder = (): Record<string, string> => ({ ...folderOf('old'), ...BELONGINGS });
const newFolder = (word: string): Record<string, string> => ({ ...folderOf(word), ...KEPT });

describe.each([
  { how: 'by renaming', inTheWay: () => undefined },
  { how: 'by copying, where a folder cannot be renamed', inTheWay: copyInstead },
])('a folder replaced $how', ({ inTheWay }) => {
  const countSteps = (): number => {
    const dist = oldOutput();
    const { disk, steps } = failingDisk((_, call, path) => inTheWay(call, path, dist));
    expect(write(dist, 'new', disk)).toEqual(['project/changed-file-kept']);
    expect(withoutOwn(readFolder(dist))).toEqual(newFolder('new'));
    expect(readFolder(join(dist, 'eigen'))).toEqual(folderOf('own'));
    expect(readdirSync(dirname(dist))).toEqual(['dist']);
    return steps();
  };

  const expectNext = (dist: string, step: number): void => {
    write(dist, 'next');
    expect([step, withoutOwn(readFolder(dist))]).toEqual([step, newFolder('next')]);
    expect([step, readFolder(join(dist, 'eigen'))]).toEqual([step, folderOf('own')]);
    expect(readdirSync(dirname(dist))).toEqual(['dist']);
  };

  test.each(['ENOSPC', 'EACCES', 'EBUSY'])(
    'is as it was when any step fails with %s, and else new',
    (code) => {
      for (let step = countSteps(); step >= 1; step -= 1) {
        const dist = oldOutput();
        const fault = failAt(step, code);
        const { disk } = failingDisk((at, call, path) => fault(at, call, path) ?? inTheWay(call, path, dist));
        const codes = write(dist, 'new', disk);
        const isDone = codes.every((each) => each === 'project/changed-file-kept');
        const expected = isDone ? newFolder('new') : oldFolder();
        expect([step, withoutOwn(readFolder(dist))]).toEqual([step, expected]);
        expectNext(dist, step);
      }
    },
  );

  test('loses nothing when the disk gives up for good at any step, and says truly how it stands', () => {
    for (let step = countSteps(); step >= 1; step -= 1) {
      const dist = oldOutput();
      const { disk } = failingDisk((at, call, path) =>
        at >= step ? systemError('EIO') : inTheWay(call, path, dist),
      );
      const codes = write(dist, 'new', disk);
      if (!codes.includes('project/half-replaced')) {
        const expected = codes.includes('project/disk-error') ? oldFolder() : newFolder('new');
        expect([step, withoutOwn(readFolder(dist))]).toEqual([step, expected]);
      }
      expectNext(dist, step);
    }
  });

  test('is whole again at the next build when a kill stops it at any step', () => {
    for (let step = countSteps(); step >= 1; step -= 1) {
      const dist = oldOutput();
      const fault = killAt(step);
      const { disk } = failingDisk((at, call, path) => fault(at, call, path) ?? inTheWay(call, path, dist));
      expect(() => write(dist, 'new', disk)).toThrow('killed');

      expect(openOutput(dist, () => {})).toBe(dist);
      const full = withoutOwn(readFolder(dist));
      const expected = full['downloads/new.pdf'] ? newFolder('new') : oldFolder();
      expect([step, full]).toEqual([step, expected]);
      expectNext(dist, step);
    }
  });

  test('is also made whole by a narrowed build', () => {
    for (let step = countSteps(); step >= 1; step -= 1) {
      const dist = oldOutput();
      const fault = killAt(step);
      const { disk } = failingDisk((at, call, path) => fault(at, call, path) ?? inTheWay(call, path, dist));
      expect(() => write(dist, 'new', disk)).toThrow('killed');

      write(join(dist, 'eigen'), 'own again');
      const full = withoutOwn(readFolder(dist));
      const expected = full['downloads/new.pdf'] ? newFolder('new') : oldFolder();
      expect([step, full]).toEqual([step, expected]);
      expect(readFolder(join(dist, 'eigen'))).toEqual(folderOf('own again'));
      expect(readdirSync(dirname(dist))).toEqual(['dist']);
    }
  });

  test('keeps what a person put in the place of a folder that a kill took away', () => {
    for (let step = countSteps(); step >= 1; step -= 1) {
      const dist = oldOutput();
      const fault = killAt(step);
      const { disk } = failingDisk((at, call, path) => fault(at, call, path) ?? inTheWay(call, path, dist));
      expect(() => write(dist, 'new', disk)).toThrow('killed');
      writeFiles(dist, { 'downloads/later.txt': 'later' });

      expect(openOutput(dist, () => {})).toBe(dist);
      expect([step, readFolder(dist)['downloads/later.txt']]).toEqual([step, 'later']);
    }
  });
});

describe('what killed builds left behind', () => {
  const NO_PROCESS = 2 ** 22 + 1;

  test('with copies among it, goes when its process has ended', () => {
    const dist = oldOutput();
    mkdirSync(join(dirname(dist), `.dist.kletspot-${NO_PROCESS}-1.copy`));
    write(dist, 'new');
    expect(readdirSync(dirname(dist))).toEqual(['dist']);
  });

  test('goes when its process has ended, and stays while it runs', () => {
    const dist = oldOutput();
    const beside = (name: string): string => join(dirname(dist), name);
    mkdirSync(beside(`.dist.kletspot-${NO_PROCESS}-1.new`));
    mkdirSync(beside(`.dist.kletspot-${process.ppid}-1.new`));
    mkdirSync(beside(`.other.kletspot-${NO_PROCESS}-1.new`));
    write(dist, 'new');
    expect(existsSync(beside(`.dist.kletspot-${NO_PROCESS}-1.new`))).toBe(false);
    expect(existsSync(beside(`.dist.kletspot-${process.ppid}-1.new`))).toBe(true);
    expect(existsSync(beside(`.other.kletspot-${NO_PROCESS}-1.new`))).toBe(true);
  });

  test('a lock of a process that has ended holds nobody up', () => {
    const dist = join(temporaryFolder(), 'dist');
    write(dist, 'old');
    writeFileSync(join(dirname(dist), '.dist.kletspot.lock'), String(NO_PROCESS));
    expect(write(dist, 'new')).toEqual([]);
    expect(readdirSync(dirname(dist))).toEqual(['dist']);
  });
});
