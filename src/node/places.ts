/** Where the parts of kletspot are, as absolute paths. The code that starts it knows (`scripts/start/places.mjs`). */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface KnownPlaces {
  /** The package: `package.json`, templates, fonts, words. Nothing is written there. */
  readonly root: string;
  /** Where `dist/` goes; missing if that is the current folder. */
  readonly work?: string;
  /** The code of this very program. */
  readonly compiled: string;
  /** Changes with everything that a build makes of the same files. */
  readonly identity: string;
  /** The cache: anything in it may be removed at any time. */
  readonly cache: string;
}

export interface Places extends KnownPlaces {
  /** The folder of the page's scripts, compiled on demand. */
  readonly pageScripts: () => Promise<string>;
}

/** The code of a thread: a compiled file of its own. */
export function threadOf({ compiled }: Pick<Places, 'compiled'>, name: 'picturing' | 'making'): URL {
  return pathToFileURL(join(compiled, `${name}.js`));
}
