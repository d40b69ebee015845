/** Before `npm pack`: the code of the package, in `lib/`. */
import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileCommand } from './command.mjs';
import { contentOf } from './fresh.mjs';
import { compilePage } from './page.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const lib = join(root, 'lib');
const beside = `${lib}.${process.pid}.new`;

try {
  mkdirSync(join(beside, 'page'), { recursive: true });
  await compileCommand(root, beside, { isPacked: true });
  await compilePage(root, join(beside, 'page'));
  copyFileSync(join(root, 'src', 'node', 'kletspot.d.ts'), join(beside, 'index.d.ts'));
  writeFileSync(join(beside, 'identity'), contentOf(root));
  rmSync(lib, { recursive: true, force: true });
  renameSync(beside, lib);
} finally {
  rmSync(beside, { recursive: true, force: true });
}
