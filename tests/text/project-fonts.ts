/** The project's own fonts, as the engine gets them: `fonts/npm/` stands for the installed packages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Files } from '../../src/files.ts';

const require = createRequire(import.meta.url);
const NPM = 'fonts/npm/';

export function projectFonts(): Files {
  const list = readFileSync(new URL('../../fonts/fonts.json', import.meta.url));
  const files = new Map<string, Uint8Array>([['fonts/fonts.json', list]]);
  const { families } = JSON.parse(list.toString()) as { families: { faces: { file: string }[] }[] };
  for (const { file } of families.flatMap(({ faces }) => faces)) {
    files.set(file, readFileSync(require.resolve(file.slice(NPM.length))));
  }
  return files;
}
