/** What the page says of the works of others that are in it: their licences ask that these go along. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.ts';

/**
 * @param inputs files that went into the scripts, from the project
 * @param fontFiles as they are named in a project
 */
export function licences(inputs: readonly string[], fontFiles: readonly string[]): string {
  const root = projectRoot();
  const fonts = fontFiles.map((path) => path.replace(/^fonts\/npm\//, 'node_modules/'));
  const folders = new Set([...inputs, ...fonts].flatMap(packageFolder));
  const own = { title: 'kletspot', text: readFileSync(join(root, 'LICENSE'), 'utf8') };
  // By name: where a package lies is another place on another computer.
  const others = [...folders]
    .map((folder) => licenceOf(join(root, folder)))
    .sort((one, other) => (one.title < other.title ? -1 : 1));
  return [own, ...others]
    .map(({ title, text }) => `${title}\n\n${text.trim()}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`);
}

/** `node_modules/fontkit` of a file in it; in a package inside another that of the inner one. */
function packageFolder(path: string): string[] {
  const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
  return found?.[1] === undefined ? [] : [found[1]];
}

function licenceOf(folder: string): { readonly title: string; readonly text: string } {
  const about: { name?: string; version?: string; license?: string; homepage?: string } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const title = `${about.name} ${about.version} (${about.license})`;
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => /^(licen[cs]e|copying)/i.test(name))
    : [];
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return { title, text: texts.length > 0 ? texts.join('\n\n') : (about.homepage ?? '') };
}
