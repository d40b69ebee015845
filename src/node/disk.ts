/**
 * The disk, as far as the output folder needs it: handed in, so that a test can make any step of it
 * fail. What goes wrong there is a problem of the world, told with its path.
 */
import fs from 'node:fs';
import { type Diagnostic, problem } from '../diagnostics.ts';

export type Disk = Pick<
  typeof fs,
  | 'cpSync'
  | 'existsSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'readdirSync'
  | 'readFileSync'
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
const FORBIDDEN = ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'ETXTBSY'];

/** Tells a failed write. Anything that the operating system did not say is our bug and is thrown on. */
export function writeProblem(error: unknown, path: string): Diagnostic {
  if (!isSystemError(error)) throw error;
  if (FULL.includes(error.code)) return problem('project/disk-full', undefined, { path });
  if (FORBIDDEN.includes(error.code)) {
    return problem('project/not-writable', undefined, { path, reason: error.code });
  }
  return problem('project/disk-error', undefined, { path, reason: error.code });
}

/** Tells a failed read, at the top of the file that could not be read. */
export function readProblem(error: unknown, path: string): Diagnostic {
  if (!isSystemError(error)) throw error;
  return problem('project/unreadable', undefined, { path, reason: error.code });
}
