/**
 * One build at a time in a folder: a lock file beside it, held for milliseconds, from before the first rename until after
 * the last. Two builds follow each other, and the last one stays.
 */
import { basename, dirname, join } from 'node:path';
import { type Disk, hasCode, isRunning } from '../disk.ts';
import { removeIfPossible } from './removal.ts';

/** A lock is held for milliseconds; one this old belongs to nobody. */
const STALE_MS = 10_000;
const PATIENCE_MS = 15_000;
const STEP_MS = 20;

/** Works under the folder's lock; returns `busy` if another process does not release it. */
export function withLock<Result>(folder: string, disk: Disk, work: () => Result): Result | 'busy' {
  const lock = join(dirname(folder), `.${basename(folder)}.kletspot.lock`);
  for (let waited = 0; !takeLock(lock, disk); waited += STEP_MS) {
    if (waited >= PATIENCE_MS) return 'busy';
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STEP_MS);
  }
  try {
    return work();
  } finally {
    removeIfPossible(lock, disk);
  }
}

function takeLock(lock: string, disk: Disk): boolean {
  try {
    disk.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    if (isStale(lock, disk)) removeIfPossible(lock, disk);
    return false;
  }
}

function isStale(lock: string, disk: Disk): boolean {
  try {
    const age = Date.now() - disk.statSync(lock).mtimeMs;
    const pid = Number(disk.readFileSync(lock, 'utf8'));
    if (age > STALE_MS) return true;
    return pid > 0 && (pid === process.pid || !isRunning(pid));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}
