/** The project as it would be after a clone, somewhere else. */
import { cpSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BIN } from './process.ts';

/** Of the project itself. */
export const ROOT = dirname(dirname(BIN));

/** Returns the command of the copy. */
export function cloneProject(folder: string): string {
  for (const name of [
    'package.json',
    'LICENSE',
    'tsconfig.json',
    'scripts',
    'src',
    'content',
    'templates',
    'fonts',
  ]) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return join(folder, 'scripts', 'kletspot.mjs');
}
