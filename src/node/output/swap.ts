/**
 * Replaces a folder as a whole. The new one is written beside it, on the same file system, and takes
 * its name by two renames with nothing in between: for some microseconds there is no folder, and never
 * one that is half old and half new. Then what a person put in the old one is moved to the new one. Until all of that is
 * done every step can be taken back, and is when one fails.
 *
 * Where the file system cannot rename the folder (in a container it may lie in a lower layer: EXDEV), the old one is
 * copied first, and then removed.
 *
 * What a kill leaves behind is for `recovery.ts`.
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
  /** The folder itself, or the output folder it lies in. */
  readonly outer: string;
  /** Fills the new folder, which exists and is empty. */
  readonly stage: (staged: string) => void;
  /** Asked once more under the lock. */
  readonly mayReplace: () => boolean;
  /** Told before each thing of a person's is moved: from the folder, with `/`. */
  readonly moving: (path: string) => void;
  readonly disk: Disk;
}

/** What was kept under another name; or why the folder is as it was. */
export type SwapOutcome = readonly Kept[] | 'refused' | 'busy';

/** A step failed, and taking back what was done failed too: what is missing waits beside the folder. */
export class HalfReplaced extends Error {
  /** Where the rest waits. */
  readonly old: string;

  constructor(cause: unknown, old: string) {
    super('A folder was replaced in part.', { cause });
    this.old = old;
  }
}

let swaps = 0;

/** Throws what the disk says, with the old folder in place and nothing left beside it. */
export function swapFolder(swap: Swap): SwapOutcome {
  const { folder, outer, disk } = swap;
  const beside = leftoverPath(folder, outer, ++swaps);
  return staging(beside, disk, (staged) => {
    swap.stage(staged);
    return withLock(outer, disk, () => (swap.mayReplace() ? exchange(swap, staged, beside) : 'refused'));
  });
}

/** Throws what the disk would say to a swap that writes nothing, and leaves nothing. */
export function tryToStage(folder: string, outer: string, disk: Disk): void {
  staging(leftoverPath(folder, outer, ++swaps), disk, () => 'refused');
}

/** A new folder beside the old one for as long as the work takes, and those above it for good if it succeeds. */
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

/** While both folders are in their places: in the middle of the swap it would take too long. */
function readChecksums(folder: string, ours: Ours, disk: Disk, path = ''): void {
  for (const name of disk.readdirSync(join(folder, path))) {
    const inside = posix.join(path, name);
    const at = join(folder, inside);
    if (!ours.reaches(inside)) ours.made(inside, at);
    else if (disk.lstatSync(at).isDirectory()) readChecksums(folder, ours, disk, inside);
  }
}

/** @returns whether it was renamed; if not, it was copied, and is still there. */
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

/** Its manifest first: a folder without one is what a removal left. */
function clearAway(folder: string, copy: string, disk: Disk): void {
  disk.rmSync(join(folder, MANIFEST_NAME), { force: true });
  absorb(folder, copy, disk);
}

/** Nothing in it is needed any more. Where it cannot go now, a later build removes it. */
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
