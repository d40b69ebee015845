/**
 * The disk, as far as the output folder needs it: handed in, so that a test can make any step of it
 * fail. What goes wrong there is a problem of the world, told with its path.
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
  | 'rmSync'
  | 'statSync'
  | 'writeFileSync'
>;

export const realDisk: Disk = fs;

/** An error of the operating system; its `code` is for instance `ENOSPC`. */
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

const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const FORBIDDEN = ['EACCES', 'EPERM', 'EBUSY', 'ETXTBSY'];
/** What making a folder says of a path whose parents are the matter, whatever is the matter with them. */
const VAGUE = ['ENOENT', 'ENOTDIR', 'EEXIST'];

/** Tells a failed write. Anything that the operating system did not say is our bug and is thrown on. */
export function writeProblem(error: unknown, path: string, disk: Disk): Diagnostic {
  if (!isSystemError(error)) throw error;
  const parent = nearestExisting(path, disk);
  if (VAGUE.includes(error.code) && !disk.statSync(parent).isDirectory()) {
    return problem('project/file-in-the-way', undefined, { path, file: parent });
  }
  const reason = VAGUE.includes(error.code) ? (refusalOf(parent, disk) ?? error.code) : error.code;
  if (FULL.includes(reason)) return problem('project/disk-full', undefined, { path });
  if (reason === 'EROFS') return problem('project/read-only', undefined, { path, folder: parent });
  if (FORBIDDEN.includes(reason)) return problem('project/not-writable', undefined, { path, reason });
  return problem('project/disk-error', undefined, { path, reason });
}

function nearestExisting(path: string, disk: Disk): string {
  const parent = dirname(path);
  return parent === path || disk.existsSync(path) ? path : nearestExisting(parent, disk);
}

/** Why a folder takes no new names; undefined where it does. */
function refusalOf(folder: string, disk: Disk): string | undefined {
  try {
    disk.accessSync(folder, fs.constants.W_OK);
    return undefined;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.code;
  }
}

/** Tells a failed read, at the top of the file that could not be read. */
export function readProblem(error: unknown, path: string): Diagnostic {
  if (!isSystemError(error)) throw error;
  return problem('project/unreadable', undefined, { path, reason: error.code });
}

/** Whether a process of this machine has not ended. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
