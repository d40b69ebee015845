/** Where the parts of kletspot lie; absolute paths. What starts it knows (`scripts/start/places.mjs`). */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface KnownPlaces {
  /** What comes with it: `package.json`, templates, fonts, words. Nothing is written there. */
  readonly root: string;
  /** Where `dist/` goes; missing where that is wherever a command runs. */
  readonly work?: string;
  /** The code of this very program. */
  readonly compiled: string;
  /** Changes with everything that a build makes of the same files. */
  readonly identity: string;
  /** For what can be made again: whatever lies there may be removed at any time, and may be lost. */
  readonly cache: string;
}

export interface Places extends KnownPlaces {
  /** The scripts of the page, compiled when they are asked for. */
  readonly pageScripts: () => Promise<string>;
}

/** A thread's code: a file of its own among the compiled ones. */
export function threadOf({ compiled }: Pick<Places, 'compiled'>, name: 'picturing' | 'making'): URL {
  return pathToFileURL(join(compiled, `${name}.js`));
}
