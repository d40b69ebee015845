/** Where the parts of this repository lie, with the code compiled as the command line runs it. */

import { pageScriptsOf, placesOf } from '../scripts/start/places.mjs';
import { type Places, threadOf } from '../src/node/places.ts';
import { readWebScripts } from '../src/node/web-page/scripts.ts';

const known = await placesOf(process.env);

export const places: Places = { ...known, pageScripts: () => pageScriptsOf(known) };

export const ROOT = places.root;

export const picturing = threadOf(places, 'picturing');
export const making = threadOf(places, 'making');

export async function pageScripts() {
  return readWebScripts(await places.pageScripts());
}
