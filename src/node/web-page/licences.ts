/** The licences of other people's work in the web page: they require it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Licence, licenceIn, packageOf } from '../package-licence.mjs';
import { packagedFont } from '../project.ts';

/**
 * @param libraries what is in the scripts
 * @param fontFiles as they are named in a project
 * @param root where kletspot and its fonts lie
 */
export function licences(libraries: readonly Licence[], fontFiles: readonly string[], root: string): string {
  const own = { title: 'kletspot', text: readFileSync(join(root, 'LICENSE'), 'utf8') };
  const fonts = new Set(fontFiles.flatMap((key) => packageOf(packagedFont(key, root) ?? '') ?? []));
  // By name: where a package lies is another place on another computer.
  const others = [...libraries, ...[...fonts].map(licenceIn)].sort((one, other) =>
    one.title < other.title ? -1 : 1,
  );
  return [own, ...others]
    .map(({ title, text }) => `${title}\n\n${text.trim()}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`);
}
