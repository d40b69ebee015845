/**
 * Replaces a folder as a whole. The new one is written beside it, on the same file system, and takes its name by two
 * renames with nothing in between: for some microseconds there is no folder, but never one that is half old and half new.
 * Then what a person put in the old one moves to the new one. If any step fails, all are undone.
 *
 * If the file system can't rename the folder (in a container it may lie in a lower layer: EXDEV), the old one is copied
 * first and then removed.
 *
 * `recovery.ts` deals with what a kill leaves behind.
 */
import { dirname, join, posix } from 'node:path';
import { type Disk, hasCode, isSystemError, makeFolder } from '../disk.ts';
import { MANIFEST_NAME } from '../manifest.ts';
import { Carrying, copyFolder, type Kept } from './carry-over.ts';
import { withLock } from './folder-lock.ts';
import { type Ours, oursIn } from './ours.ts';
import { absorb, bringBack, leftoverPath, writing } from './recovery.ts';
import { removeEmpty, removeIfPossible } from './removal.ts';

export interface Swap {
  readonly folder: string;
  /** The folder itself, or the output folder around it. */
  readonly outer: string;
  /** Fills the new folder, which exists and is empty. */
  readonly stage: (staged: string) => void;
  /** Checked again under the lock. */
  readonly mayReplace: () => boolean;
  /** Called before moving each file of a person, with its path: from the folder, with `/`. */
  readonly moving: (path: string) => void;
  readonly disk: Disk;
}

/** What was kept under another name, or why the folder is unchanged. */
export type SwapOutcome = readonly Kept[] | 'refused' | 'busy';

/** A step failed, and undoing failed too: what is missing waits beside the folder. */
export class HalfReplaced extends Error {
  /** Where the rest waits. */
  readonly old: string;

  constructor(cause: unknown, old: string) {
    super('A folder was replaced in part.', { cause });
    this.old = old;
  }
}

let swaps = 0;

/** Throws disk errors, with the old folder in place and nothing left beside it. */
export function swapFolder(swap: Swap): SwapOutcome {
  const { folder, outer, disk } = swap;
  const beside = leftoverPath(folder, outer, ++swaps);
  return staging(beside, disk, (staged) => {
    swap.stage(staged);
    return withLock(outer, disk, () => (swap.mayReplace() ? exchange(swap, staged, beside) : 'refused'));
  });
}

/** Tries a swap that writes nothing: throws the errors it would meet, and leaves nothing behind. */
export function tryToStage(folder: string, outer: string, disk: Disk): void {
  staging(leftoverPath(folder, outer, ++swaps), disk, () => 'refused');
}

/** Makes a new folder beside the old one while the work lasts; folders made above it stay if the work succeeds. */
function staging(beside: string, disk: Disk, work: (staged: string) => SwapOutcome): SwapOutcome {
  const staged = `${beside}.new`;
  writing.add(staged);
  let outcome: SwapOutcome = 'refused';
  const made: string[] = [];
  try {
    made.push(...makeFolder(dirname(staged), disk));
    made.push(...makeFolder(staged, disk));
    outcome = work(staged);
    return outcome;
  } finally {
    writing.delete(staged);
    removeIfPossible(staged, disk);
    if (typeof outcome === 'string') removeEmpty(made.toReversed(), disk);
  }
}

function exchange(swap: Swap, staged: string, beside: string): readonly Kept[] {
  const { folder, outer, disk } = swap;
  const old = `${beside}.old`;
  if (folder !== outer) makeFolder(outer, disk);
  if (!disk.existsSync(folder)) {
    disk.renameSync(staged, folder);
    return [];
  }
  const ours = oursIn(folder, disk);
  readChecksums(folder, ours, disk);
  const undo: (() => void)[] = [];
  try {
    const isRenamed = setAside(folder, old, `${beside}.copy`, disk);
    undo.push(() => bringBack(old, folder, disk));
    if (!isRenamed) clearAway(folder, old, disk);
    disk.renameSync(staged, folder);
    undo.push(() => disk.renameSync(folder, staged));
    const carrying = new Carrying({ from: old, to: folder, ours, disk, moving: swap.moving });
    undo.push(() => carrying.undo());
    const kept = carrying.carry();
    discard(old, staged, disk);
    return kept;
  } catch (error) {
    takeBack(undo, error, old);
    throw error;
  }
}

/** Done while both folders are in place: in the middle of the swap it would take too long. */
function readChecksums(folder: string, ours: Ours, disk: Disk, path = ''): void {
  for (const name of disk.readdirSync(join(folder, path))) {
    const inside = posix.join(path, name);
    const at = join(folder, inside);
    if (!ours.reaches(inside)) ours.made(inside, at);
    else if (disk.lstatSync(at).isDirectory()) readChecksums(folder, ours, disk, inside);
  }
}

/** @returns whether it was renamed; if not, it was copied and is still there. */
function setAside(folder: string, old: string, copy: string, disk: Disk): boolean {
  try {
    disk.renameSync(folder, old);
    return true;
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
  }
  try {
    copyFolder(folder, copy, disk);
    disk.renameSync(copy, old);
    return false;
  } finally {
    removeIfPossible(copy, disk);
  }
}

/** Removes the manifest first: a folder without one is left from a removal. */
function clearAway(folder: string, copy: string, disk: Disk): void {
  disk.rmSync(join(folder, MANIFEST_NAME), { force: true });
  absorb(folder, copy, disk);
}

/** Removes what is no longer needed; if that fails, a later build does it. */
function discard(old: string, staged: string, disk: Disk): void {
  try {
    disk.renameSync(old, staged);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

function takeBack(undo: readonly (() => void)[], cause: unknown, old: string): void {
  try {
    for (const step of undo.toReversed()) step();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new HalfReplaced(cause, old);
  }
}
