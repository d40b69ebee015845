/** Starts the compiled command in this thread. */
import module from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pageScriptsOf } from './places.mjs';

/** @import { KnownPlaces } from '../../src/node/places.ts' */

/** @param {KnownPlaces} places */
export async function start(places) {
  // Node has it since 22.8.
  if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') {
    module.enableCompileCache(join(places.cache, 'v8'));
  }
  const { main } = await import(pathToFileURL(join(places.compiled, 'kletspot.js')).href);
  await main({ ...places, pageScripts: () => pageScriptsOf(places) });
}
