/** The licence of an installed package. In JavaScript, because what compiles the rest asks for it too. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Licence
 * @property {string} title name, version and kind: `fontkit 2.0.4 (MIT)`
 * @property {string} text
 */

/**
 * The folder of the package that a file is in; in a package inside another that of the inner one.
 * @param {string} path with `/` or `\`
 */
export function packageOf(path) {
  return /^(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(path)?.[1];
}

/**
 * @param {string} folder of the package
 * @returns {Licence}
 */
export function licenceIn(folder) {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying)/i.test(name));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return {
    title: `${about.name} ${about.version} (${about.license})`,
    text: texts.length > 0 ? texts.join('\n\n') : (about.homepage ?? ''),
  };
}
