/** Remembers builds: if the output of one is still as it was made, nothing is made again. */
import { serialize } from 'node:v8';
import type { Diagnostic } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { Cache, keyOf } from './cache.ts';
import type { FilesOrder, Made } from './made-files.ts';
import { holdsWhole } from './output/whole.ts';

interface MadeBefore {
  readonly made: Made;
  readonly manifestBytes: Uint8Array;
  /** What was reported: it is reported again each time. */
  readonly told: readonly Diagnostic[];
}

export class BuildsMadeBefore {
  readonly #known: Cache<MadeBefore>;
  readonly #key: string;

  constructor({ files, request, previews, places }: Omit<FilesOrder, 'scripts'>) {
    this.#known = new Cache(places.cache, 'builds');
    const from = [places.identity, process.version, serialize([request, previews])];
    this.#key = keyOf([...from, ...partsOf(files)]);
  }

  /** The same build, if the folder still holds all of it. */
  in(folder: string): MadeBefore | undefined {
    const known = this.#known.find(this.#key);
    return known && holdsWhole(folder, known.made.manifest, known.manifestBytes) ? known : undefined;
  }

  keep(made: MadeBefore): void {
    this.#known.keep(this.#key, made);
    this.#known.trim();
  }
}

function* partsOf(files: Files): Generator<string | Uint8Array> {
  for (const [path, bytes] of files) {
    yield path;
    yield bytes;
  }
}
