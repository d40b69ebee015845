/**
 * Replaces a folder as a whole. The new one is written beside it, on the same file system, and takes
 * its name by two renames with nothing in between: for some microseconds there is no folder, and never
 * one that is half old and half new.
 *
 * What a kill leaves behind, by the moment at which it comes, and what the next build does about it
 * (`recover`); names as beside a folder `dist`:
 *
 *     while writing          .dist.kletspot-PID-N.new, dist old         removes .new
 *     between the renames    .new, .old, no dist                        renames .old back to dist
 *     before `keep` moved    .old with `keep` inside, dist new          moves `keep` to dist, removes .old
 *     while tidying up       .new with remains of the old, dist new     removes .new
 *
 * Where the file system cannot rename the folder (in a container it may lie in a lower layer: EXDEV),
 * the old one is copied to .old and then removed, its manifest first; a kill in there leaves a folder
 * without a manifest beside an .old that has one, and .old comes back.
 *
 * A lock file is held from before the first rename until the last, some milliseconds; so two builds
 * follow each other and the last one stays. Under the lock any `.old` is a dead build's; a `.new` may be
 * another build at work, and is removed only when its process has ended.
 */
import { basename, dirname, join } from 'node:path';
import { type Disk, hasCode, isSystemError } from './disk.ts';
import { MANIFEST_NAME } from './manifest.ts';

export interface Swap {
  readonly folder: string;
  /** The folder itself, or the output folder it lies in as `keep`. */
  readonly outer: string;
  /** Name of the folder inside that moves along from the old to the new. */
  readonly keep: string;
  /** Fills the new folder, which exists and is empty. */
  readonly stage: (staged: string) => void;
  /** Asked once more under the lock. */
  readonly mayReplace: () => boolean;
  readonly disk: Disk;
}

const LEFTOVER = /^\.(.+)\.kletspot-(\d+)-\d+\.(new|old)$/;
/** A lock is held for milliseconds; one of this age belongs to nobody. */
const STALE_LOCK_MS = 10_000;
const LOCK_PATIENCE_MS = 15_000;
const LOCK_STEP_MS = 20;

let swaps = 0;
/** The folders that this very process is writing now: a killed one may have had the same id. */
const writing = new Set<string>();

/** Throws what the disk says, with the old folder in place and nothing left beside it. */
export function swapFolder(swap: Swap): 'done' | 'refused' | 'busy' {
  const { outer, disk } = swap;
  swaps += 1;
  const beside = join(dirname(outer), `.${leftoverName(swap)}.kletspot-${process.pid}-${swaps}`);
  const staged = `${beside}.new`;
  writing.add(staged);
  try {
    disk.mkdirSync(staged, { recursive: true });
    swap.stage(staged);
    return withLock(outer, disk, () => {
      if (!swap.mayReplace()) return 'refused';
      exchange(swap, staged, `${beside}.old`);
      return 'done';
    });
  } finally {
    writing.delete(staged);
    tidy(staged, disk);
  }
}

/** Paths of what killed builds of this folder, or of the one inside it, left behind. */
export function leftovers(outer: string, keep: string, disk: Disk): readonly string[] {
  const home = dirname(outer);
  if (!disk.statSync(home, { throwIfNoEntry: false })) return [];
  return disk
    .readdirSync(home)
    .filter((name) => {
      const owner = ownerOf(name);
      return owner === basename(outer) || owner === `${basename(outer)}~${keep}`;
    })
    .map((name) => join(home, name));
}

/** Brings back the last good folder if a build was killed between its renames, and cleans up after it. */
export function recover(outer: string, keep: string, disk: Disk): void {
  withLock(outer, disk, () => {
    const found = leftovers(outer, keep, disk);
    for (const old of found.filter((path) => path.endsWith('.old'))) {
      const folder = ownerOf(old) === basename(outer) ? outer : join(outer, keep);
      disk.mkdirSync(dirname(folder), { recursive: true });
      bringBack(old, folder, keep, disk);
    }
    for (const path of found) {
      if (path.endsWith('.old') || isAbandoned(path)) tidy(path, disk);
    }
    return 'done';
  });
}

/** Of which folder a leftover is: `dist`, or `dist~eigen`. */
function ownerOf(path: string): string | undefined {
  return LEFTOVER.exec(basename(path))?.[1];
}

function leftoverName({ folder, outer, keep }: Swap): string {
  return folder === outer ? basename(outer) : `${basename(outer)}~${keep}`;
}

function exchange({ folder, outer, keep, disk }: Swap, staged: string, old: string): void {
  if (folder !== outer) disk.mkdirSync(outer, { recursive: true });
  try {
    if (disk.existsSync(folder)) setAside(folder, old, keep, disk);
    disk.renameSync(staged, folder);
  } catch (error) {
    bringBack(old, folder, keep, disk);
    tidy(old, disk);
    throw error;
  }
  if (!disk.existsSync(old)) return;
  restore(join(old, keep), join(folder, keep), disk);
  disk.renameSync(old, staged);
}

function setAside(folder: string, old: string, keep: string, disk: Disk): void {
  try {
    disk.renameSync(folder, old);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    disk.cpSync(folder, old, { recursive: true, preserveTimestamps: true });
    for (const half of [folder, join(folder, keep)]) {
      disk.rmSync(join(half, MANIFEST_NAME), { force: true });
    }
    disk.rmSync(folder, { recursive: true });
  }
}

function bringBack(old: string, folder: string, keep: string, disk: Disk): void {
  restore(old, folder, disk);
  restore(join(old, keep), join(folder, keep), disk);
}

/** Moves a folder back to where there is none, or only what a removal left of it. */
function restore(old: string, folder: string, disk: Disk): void {
  const isWhole = (path: string): boolean => disk.existsSync(join(path, MANIFEST_NAME));
  if (isWhole(old) && !isWhole(folder)) disk.rmSync(folder, { recursive: true, force: true });
  if (disk.existsSync(old) && !disk.existsSync(folder)) disk.renameSync(old, folder);
}

/** What cannot be removed now (on Windows a file may be open) is removed by a later build. */
function tidy(path: string, disk: Disk): void {
  try {
    disk.rmSync(path, { recursive: true, force: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

function isAbandoned(path: string): boolean {
  const pid = Number(LEFTOVER.exec(basename(path))?.[2]);
  return pid === process.pid ? !writing.has(path) : !isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

function withLock<Result>(outer: string, disk: Disk, work: () => Result): Result | 'busy' {
  const lock = join(dirname(outer), `.${basename(outer)}.kletspot.lock`);
  for (let waited = 0; !takeLock(lock, disk); waited += LOCK_STEP_MS) {
    if (waited >= LOCK_PATIENCE_MS) return 'busy';
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOCK_STEP_MS);
  }
  try {
    return work();
  } finally {
    tidy(lock, disk);
  }
}

function takeLock(lock: string, disk: Disk): boolean {
  try {
    disk.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    if (isStale(lock, disk)) tidy(lock, disk);
    return false;
  }
}

function isStale(lock: string, disk: Disk): boolean {
  try {
    const age = Date.now() - disk.statSync(lock).mtimeMs;
    const pid = Number(disk.readFileSync(lock, 'utf8'));
    if (age > STALE_LOCK_MS) return true;
    return pid > 0 && (pid === process.pid || !isRunning(pid));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}
