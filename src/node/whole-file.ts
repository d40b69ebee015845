/** Writes one file as a whole, or leaves what was there. */
import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics.ts';
import { makeFolder, realDisk, writeProblem } from './disk.ts';

/** @returns the error, if there was one */
export function writeWhole(path: string, content: string | Uint8Array): Diagnostic | undefined {
  try {
    makeFolder(dirname(path));
    if (isFile(path)) replace(existsSync(path) ? realpathSync(path) : path, content);
    else writeFileSync(path, content);
    return undefined;
  } catch (error) {
    return writeProblem(error, path, realDisk);
  }
}

/** Whether a path is or will be a plain file. A device (`/dev/stdout`) is written to, never replaced. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? true;
}

function replace(path: string, content: string | Uint8Array): void {
  const beside = join(dirname(path), `.${process.pid}.kletspot-${Date.now()}`);
  try {
    writeFileSync(beside, content, { flush: true });
    renameSync(beside, path);
  } catch (error) {
    // If its folder is a file, even removing it is an error.
    if (existsSync(beside)) rmSync(beside, { force: true });
    throw error;
  }
}
