/**
 * What a killed build leaves behind, by the moment of the kill, and what the next build does about it. Names are those
 * beside a folder `dist`:
 *
 *     while writing          .dist.kletspot-PID-N.new, dist old         removes .new
 *     while copying          .new, .copy, dist old                      removes both
 *     while removing a copied one   .new, .old, remains of dist         moves what is only in dist to .old, .old back to dist
 *     between the renames    .new, .old, no dist                        renames .old back to dist
 *     while moving what is a person's   .old, dist new                  moves the rest of it to dist, removes .old
 *     while tidying up       .new with remains of the old, dist new     removes .new
 *
 * Under the lock, any `.old` belongs to a dead build. A `.new` or `.copy` may belong to another build at work; it is
 * removed only when that process has ended. Neither holds anything of a person.
 */
import { basename, dirname, join } from 'node:path';
import { type Disk, isRunning, makeFolder } from '../disk.ts';
import { MANIFEST_NAME } from '../manifest.ts';
import { carryOver, type Kept } from './carry-over.ts';
import { withLock } from './folder-lock.ts';
import { NOTHING_OURS, oursIn } from './ours.ts';
import { removeIfPossible } from './removal.ts';

const LEFTOVER = /^\.(.+)\.kletspot-(\d+)-\d+\.(new|old|copy)$/;

/** The folders that this process is writing: a killed one may have had the same process id. */
export const writing = new Set<string>();

/** The common path of a swap's new and old folder, without `.new` and `.old`. */
export function leftoverPath(folder: string, outer: string, swap: number): string {
  const name = folder === outer ? basename(outer) : `${basename(outer)}~${basename(folder)}`;
  return join(dirname(outer), `.${name}.kletspot-${process.pid}-${swap}`);
}

/** Paths that killed builds of this folder, or of `inner` inside it, left behind. */
export function leftovers(outer: string, inner: string, disk: Disk): readonly string[] {
  const home = dirname(outer);
  if (!disk.statSync(home, { throwIfNoEntry: false })) return [];
  return disk
    .readdirSync(home)
    .filter((name) => {
      const owner = ownerOf(name);
      return owner === basename(outer) || owner === `${basename(outer)}~${inner}`;
    })
    .map((name) => join(home, name));
}

/** Restores the last good folder if a build was killed between its renames, and cleans up. */
export function recover(outer: string, inner: string, disk: Disk): readonly Kept[] | 'busy' {
  return withLock(outer, disk, () => {
    const found = leftovers(outer, inner, disk);
    const kept = found
      .filter((path) => path.endsWith('.old'))
      .flatMap((old) => bringBack(old, ownerOf(old) === basename(outer) ? outer : join(outer, inner), disk));
    for (const path of found) {
      if (path.endsWith('.old') || isAbandoned(path)) removeIfPossible(path, disk);
    }
    return kept;
  });
}

/** Joins a folder that was set aside with what took its place, if anything did. */
export function bringBack(old: string, folder: string, disk: Disk): readonly Kept[] {
  const isThere = (path: string): boolean => disk.lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  const isWhole = (path: string): boolean => isThere(join(path, MANIFEST_NAME));
  if (isThere(folder) && (isWhole(folder) || !isWhole(old))) {
    const carried = carryOver({ from: old, to: folder, ours: oursIn(old, disk), disk });
    removeIfPossible(old, disk);
    return carried;
  }
  const kept = isThere(folder) ? absorb(folder, old, disk) : [];
  makeFolder(dirname(folder), disk);
  disk.renameSync(old, folder);
  return kept;
}

/** Removes a folder, after moving to its copy what the copy lacks. */
export function absorb(folder: string, copy: string, disk: Disk): readonly Kept[] {
  const kept = carryOver({ from: folder, to: copy, ours: NOTHING_OURS, disk });
  disk.rmSync(folder, { recursive: true });
  return kept;
}

/** The folder that a leftover belongs to: `dist`, or `dist~eigen`. */
function ownerOf(path: string): string | undefined {
  return LEFTOVER.exec(basename(path))?.[1];
}

function isAbandoned(path: string): boolean {
  const pid = Number(LEFTOVER.exec(basename(path))?.[2]);
  return pid === process.pid ? !writing.has(path) : !isRunning(pid);
}
