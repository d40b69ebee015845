/**
 * Carries over what a person put or changed in a folder to the folder that takes its place. Everything moves with its
 * name, dates and rights; only if a new file of ours has that name does it get another one, which says that it was kept.
 * An identical copy is not kept twice, so a hundred builds keep what one keeps.
 */
import { dirname, join, posix } from 'node:path';
import { type Disk, hasCode, makeFolder } from '../disk.ts';
import { areAlike, type Ours } from './ours.ts';

/** A file that could not keep its name. */
export interface Kept {
  /** Its old name: from the folder, with `/`. */
  readonly path: string;
  readonly as: string;
  /** A build made it, and somebody changed it since. */
  readonly wasOurs: boolean;
}

export interface CarryOver {
  readonly from: string;
  readonly to: string;
  /** What need not be carried over. */
  readonly ours: Ours;
  readonly disk: Disk;
  /** Called before each move with the path, for messages: from the folder, with `/`. */
  readonly moving?: (path: string) => void;
}

/** What stays behind is ours, or a second copy. Throws disk errors; calling it again continues from there. */
export function carryOver(order: CarryOver): readonly Kept[] {
  return new Carrying(order).carry();
}

/** A move that can be undone. */
export class Carrying {
  readonly #kept: Kept[] = [];
  readonly #moved: { readonly path: string; readonly as: string }[] = [];
  readonly #order: CarryOver;

  constructor(order: CarryOver) {
    this.#order = order;
  }

  carry(): readonly Kept[] {
    this.#folder('', '');
    return this.#kept;
  }

  /** Puts everything back where it was. */
  undo(): void {
    const { from, to, disk } = this.#order;
    for (const { path, as } of this.#moved.reverse()) move(join(to, as), join(from, path), disk);
  }

  /** Moves what lies in the folder `path` to the folder `as`, which is made if there is anything to put there. */
  #folder(path: string, as: string): void {
    const { from, disk } = this.#order;
    for (const name of disk.readdirSync(join(from, path)).sort()) {
      const [inside, target] = [posix.join(path, name), posix.join(as, name)];
      if (disk.lstatSync(join(from, inside)).isDirectory()) this.#folderInside(inside, target);
      else this.#file(inside, target);
    }
  }

  #folderInside(path: string, target: string): void {
    const { to, ours, disk } = this.#order;
    const there = disk.lstatSync(join(to, target), { throwIfNoEntry: false });
    const isMixed = ours.reaches(path);
    if (there?.isDirectory() || (!there && isMixed)) this.#folder(path, target);
    else if (!there) this.#move(path, target);
    else {
      const as = this.#freeName(path, target);
      if (as === undefined) return;
      const before = this.#moved.length;
      if (isMixed) this.#folder(path, as);
      else this.#move(path, as);
      if (this.#moved.length > before) this.#kept.push({ path, as, wasOurs: false });
    }
  }

  #file(path: string, target: string): void {
    const { from, to, ours, disk } = this.#order;
    const at = join(from, path);
    if (ours.made(path, at)) return;
    const there = disk.lstatSync(join(to, target), { throwIfNoEntry: false });
    if (!there) {
      this.#move(path, target);
    } else if (!areAlike(at, join(to, target), disk)) {
      const as = this.#freeName(path, target);
      if (as === undefined) return;
      this.#move(path, as);
      this.#kept.push({ path, as, wasOurs: ours.lists(path) });
    }
  }

  /** A free name; undefined if the same file was kept before. */
  #freeName(path: string, target: string): string | undefined {
    const { from, to, ours, disk } = this.#order;
    const exists = (at: string): boolean => disk.lstatSync(at, { throwIfNoEntry: false }) !== undefined;
    for (let copy = 1; ; copy += 1) {
      const name = keptName(target, copy);
      const [here, before] = [join(to, name), join(from, name)];
      const found = [
        ...(exists(here) ? [here] : []),
        // It moves later.
        ...(exists(before) && !ours.made(name, before) ? [before] : []),
      ];
      if (found.length === 0) return name;
      if (found.some((each) => areAlike(each, join(from, path), disk))) return undefined;
    }
  }

  #move(path: string, as: string): void {
    const { from, to, disk, moving } = this.#order;
    moving?.(path);
    makeFolder(dirname(join(to, as)), disk);
    move(join(from, path), join(to, as), disk);
    this.#moved.push({ path, as });
  }
}

/** The names of our files are Dutch, whatever the language of the deck. */
function keptName(path: string, copy: number): string {
  const { dir, name, ext } = posix.parse(path);
  return posix.join(dir, `${name}-bewaard${copy === 1 ? '' : `-${copy}`}${ext}`);
}

/** Renames, or copies where a container's file system cannot rename a folder. */
function move(from: string, to: string, disk: Disk): void {
  try {
    disk.renameSync(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    copyFolder(from, to, disk);
    disk.rmSync(from, { recursive: true });
  }
}

/** Copies with the same dates; links keep their targets. */
export function copyFolder(from: string, to: string, disk: Disk): void {
  disk.cpSync(from, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
}
