/** A project of its own for a test: the real words, look and fonts, to be changed at will. */
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../places.ts';

const PARTS = ['content', 'templates', 'fonts', 'src', 'scripts', 'package.json', 'tsconfig.json', 'LICENSE'];

/** Fills an empty folder; the packages are those of the project itself. */
export function copyProject(folder: string): string {
  const root = ROOT;
  for (const part of PARTS) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Saves a file with some of its text replaced. */
export function change(folder: string, path: string, from: string | RegExp, to: string): void {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${path} has no ${from}`);
  writeFileSync(file, changed);
}
