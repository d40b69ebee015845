/**
 * Which files of an output folder are as a build made them: the manifest lists them, with the very bytes they hold. All
 * else belongs to a person. We ask the manifest only about files that we found, so whatever paths it holds, nothing
 * outside the folder is read.
 */
import { join } from 'node:path';
import { type Disk, isSystemError } from '../disk.ts';
import { MANIFEST_NAME, readManifest } from '../manifest.ts';
import { sha256 } from '../sha256.ts';

export interface Ours {
  /** Whether the manifest lists this path, whatever the file now holds. From the folder, with `/`. */
  readonly lists: (path: string) => boolean;
  /** Whether the manifest lists anything inside this folder. */
  readonly reaches: (path: string) => boolean;
  /** Whether the file is as it was made. `at` is where it lies now. */
  readonly made: (path: string, at: string) => boolean;
}

/** For a folder without a manifest of ours. */
export const NOTHING_OURS: Ours = { lists: () => false, reaches: () => false, made: () => false };

interface Listed {
  readonly bytes: number;
  readonly sha256: string;
}

/** Remembers a checksum while the file is untouched: files read before a swap need not be read during it. */
export function oursIn(folder: string, disk: Disk): Ours {
  const listed = readListing(join(folder, MANIFEST_NAME), disk);
  if (!listed) return NOTHING_OURS;
  const folders = new Set([...listed.keys()].flatMap(foldersAbove));
  const known = new Map<string, { readonly state: string; readonly made: boolean }>();
  return {
    lists: (path) => listed.has(path),
    reaches: (path) => folders.has(path),
    made(path, at) {
      if (path === MANIFEST_NAME) return true;
      const entry = listed.get(path);
      if (!entry) return false;
      const state = stateOf(at, disk);
      const remembered = known.get(path);
      if (remembered?.state === state) return remembered.made;
      const made = holds(at, entry, disk);
      known.set(path, { state, made });
      return made;
    },
  };
}

function readListing(path: string, disk: Disk): ReadonlyMap<string, Listed> | undefined {
  if (!isManifestFile(path, disk)) return undefined;
  const manifest = readManifest(disk.readFileSync(path));
  return manifest && new Map(manifest.files.map((file) => [file.path, file]));
}

/** A link to a manifest elsewhere says nothing about this folder. */
export function isManifestFile(path: string, disk: Disk): boolean {
  return disk.lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function stateOf(at: string, disk: Disk): string {
  const { ino, size, mtimeMs, ctimeMs } = disk.lstatSync(at);
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}

function holds(at: string, { bytes, sha256: sum }: Listed, disk: Disk): boolean {
  const found = disk.lstatSync(at);
  if (!found.isFile() || found.size !== bytes) return false;
  const content = readIfPossible(at, disk);
  return content !== undefined && sha256(content) === sum;
}

/** Whether two files cannot be told apart, or two links lead to the same place. */
export function areAlike(one: string, other: string, disk: Disk): boolean {
  const [first, second] = [disk.lstatSync(one), disk.lstatSync(other)];
  if (first.isSymbolicLink() && second.isSymbolicLink()) {
    return disk.readlinkSync(one) === disk.readlinkSync(other);
  }
  if (!first.isFile() || !second.isFile() || first.size !== second.size) return false;
  const content = readIfPossible(one, disk);
  return content !== undefined && readIfPossible(other, disk)?.equals(content) === true;
}

/** More than any output of ours: a larger file is a person's, without reading it. */
const LARGEST = 2 ** 30;

/** A file that we may not read is not ours. */
function readIfPossible(path: string, disk: Disk): Buffer | undefined {
  try {
    return disk.lstatSync(path).size > LARGEST ? undefined : disk.readFileSync(path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return undefined;
  }
}
