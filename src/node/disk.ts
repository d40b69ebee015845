/**
 * The disk, as far as the output folder needs it. It is a parameter, so that a test can make any step fail. Errors are
 * problems of the world, reported with their path.
 */
import fs from 'node:fs';
import { dirname } from 'node:path';
import { type Diagnostic, problem } from '../diagnostics.ts';

export type Disk = Pick<
  typeof fs,
  | 'accessSync'
  | 'cpSync'
  | 'existsSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'readlinkSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmdirSync'
  | 'rmSync'
  | 'statSync'
  | 'writeFileSync'
>;

export const realDisk: Disk = fs;

/** An error of the operating system, with a `code` such as `ENOSPC`. */
interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
}

export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return isSystemError(error) && codes.includes(error.code);
}

/**
 * Makes a folder and those above it. Node's own way never ends if a file system takes no new names (`/proc`).
 * @returns the folders that are new, from the outside in
 */
export function makeFolder(path: string, disk: Disk = realDisk): readonly string[] {
  try {
    disk.mkdirSync(path);
    return [path];
  } catch (error) {
    if (isFolder(path, disk)) return [];
    const parent = dirname(path);
    if (!hasCode(error, 'ENOENT') || parent === path || isFolder(parent, disk)) throw error;
    return [...makeFolder(parent, disk), ...makeFolder(path, disk)];
  }
}

function isFolder(path: string, disk: Disk): boolean {
  return disk.existsSync(path) && disk.statSync(path).isDirectory();
}

const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const FORBIDDEN = ['EACCES', 'EPERM', 'EBUSY', 'ETXTBSY'];
/** Codes for a path whose parents are wrong in some way. */
const VAGUE = ['ENOENT', 'ENOTDIR', 'EEXIST', 'ELOOP'];

/** Reports a failed write. An error that is not the operating system's is our bug, and is thrown again. */
export function writeProblem(error: unknown, path: string, disk: Disk): Diagnostic {
  if (!isSystemError(error)) throw error;
  if (error.code === 'ENAMETOOLONG') return problem('project/name-too-long', undefined, { path });
  const parent = nearestExisting(path, disk);
  if (!VAGUE.includes(error.code)) return refused(error.code, path, parent);
  if (!isFolder(parent, disk)) {
    const isLink = disk.lstatSync(parent).isSymbolicLink();
    return problem(isLink ? 'project/dead-link' : 'project/file-in-the-way', undefined, {
      path,
      file: parent,
    });
  }
  const reason = refusalOf(parent, disk);
  if (reason !== undefined) return refused(reason, path, parent);
  return problem('project/no-new-folder', undefined, { path, folder: parent, reason: error.code });
}

function refused(reason: string, path: string, parent: string): Diagnostic {
  if (FULL.includes(reason)) return problem('project/disk-full', undefined, { path });
  if (reason === 'EROFS') return problem('project/read-only', undefined, { path, folder: parent });
  if (FORBIDDEN.includes(reason)) return problem('project/not-writable', undefined, { path, reason });
  return problem('project/disk-error', undefined, { path, reason });
}

/** Whether a path exists; links count, even those that lead nowhere. */
function nearestExisting(path: string, disk: Disk): string {
  const parent = dirname(path);
  return parent === path || isThere(path, disk) ? path : nearestExisting(parent, disk);
}

function isThere(path: string, disk: Disk): boolean {
  try {
    return disk.lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // Above it is a file, or a link that leads round in a circle.
    if (hasCode(error, 'ENOTDIR', 'ELOOP')) return false;
    throw error;
  }
}

/** Why a folder takes no new names; undefined if it does. */
function refusalOf(folder: string, disk: Disk): string | undefined {
  try {
    disk.accessSync(folder, fs.constants.W_OK);
    return undefined;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.code;
  }
}

/** Reports a failed read, at the top of the file. */
export function readProblem(error: unknown, path: string): Diagnostic {
  if (!isSystemError(error)) throw error;
  return problem('project/unreadable', undefined, { path, reason: error.code });
}

/** Whether a process of this machine still runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
