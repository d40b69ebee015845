/** Starts the compiled command in this thread. */
import { openCode } from './code.mjs';
import { pageScriptsOf } from './places.mjs';

/** @import { KnownPlaces } from '../../src/node/places.ts' */

/** @param {KnownPlaces} places */
export async function start(places) {
  const [, , name = ''] = process.argv;
  const { code, keep } = openCode(places, name);
  await code.main({ ...places, pageScripts: () => pageScriptsOf(places) }, keep);
  // What went wrong did not get far.
  if (!process.exitCode) keep();
}
