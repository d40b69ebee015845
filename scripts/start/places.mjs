/** Where the parts of kletspot lie: in the repository that it is developed in, or in an installed package. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repositoryCache, userCache } from './caches.mjs';

/** @import { Environment } from './caches.mjs' */
/** @import { KnownPlaces } from '../../src/node/places.ts' */

/** The repository, or the package. */
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * An installed package has its code in `lib/`; in the repository it is compiled when a source has changed.
 * @param {Environment} environment
 * @returns {Promise<KnownPlaces>}
 */
export async function placesOf(environment) {
  if (!existsSync(join(root, 'src'))) {
    const compiled = join(root, 'lib');
    const identity = readFileSync(join(compiled, 'identity'), 'utf8');
    return { root, compiled, identity, cache: userCache(environment, process.platform) };
  }
  const cache = repositoryCache(root, environment);
  const { fresh } = await import('../compile/fresh.mjs');
  const compiled = await fresh('command', root, cache);
  return { root, work: root, compiled, identity: basename(compiled), cache };
}

/**
 * The folder of the page's scripts.
 * @param {KnownPlaces} places
 */
export async function pageScriptsOf({ work, compiled, cache }) {
  if (work === undefined) return join(compiled, 'page');
  const { fresh } = await import('../compile/fresh.mjs');
  return await fresh('page', root, cache);
}
