/** The project's own fonts, as the engine gets them: `fonts/npm/` stands for the installed packages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Files } from '../../src/files.ts';

const require = createRequire(import.meta.url);
const NPM = 'fonts/npm/';

/** @param more names of families that do not come along and are read too */
export function projectFonts(...more: readonly string[]): Files {
  const list = readFileSync(new URL('../../fonts/fonts.json', import.meta.url));
  const files = new Map<string, Uint8Array>([['fonts/fonts.json', list]]);
  const { shaper, families } = JSON.parse(list.toString()) as {
    shaper: string;
    families: { name: string; package?: string; words?: string; faces: { file: string }[] }[];
  };
  const present = families.filter((family) => family.package === undefined || more.includes(family.name));
  for (const file of [
    shaper,
    ...present.flatMap(({ faces, words = [] }) => [...faces.map(({ file }) => file), ...[words].flat()]),
  ]) {
    const isPackaged = file.startsWith(NPM);
    const path = isPackaged
      ? require.resolve(file.slice(NPM.length))
      : new URL(`../../${file}`, import.meta.url);
    files.set(file, readFileSync(path));
  }
  return files;
}
