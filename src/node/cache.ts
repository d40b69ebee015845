/** A cache on disk, by input. Everything in it can be made again, so what cannot be kept or read simply is not there. */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { isSystemError } from './disk.ts';
import { sha256 } from './sha256.ts';

/** Most bytes of one kind; what was used longest ago goes first. */
const MOST_BYTES = 100_000_000;

const CHECKSUM = 64;

/** A hash of texts and bytes, each with its length, so that no two lists are alike. */
export function keyOf(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    hash.update(`${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Values of one kind, each in a file that is written as a whole. */
export class Cache<Value> {
  readonly #folder: string;

  constructor(cache: string, kind: string) {
    this.#folder = join(cache, kind);
  }

  find(key: string): Value | undefined {
    const path = join(this.#folder, key);
    try {
      const bytes = readFileSync(path);
      const value = bytes.subarray(CHECKSUM);
      // A computer that crashed may have left the name without the bytes.
      if (sha256(value) !== bytes.toString('latin1', 0, CHECKSUM)) return undefined;
      const now = new Date();
      ifPossible(() => utimesSync(path, now, now));
      return deserialize(value) as Value;
    } catch {
      // Another Node may have written what this one cannot read.
      return undefined;
    }
  }

  keep(key: string, value: Value): void {
    ifPossible(() => {
      mkdirSync(this.#folder, { recursive: true });
      const bytes = serialize(value);
      const path = join(this.#folder, key);
      const beside = `${path}.${process.pid}.new`;
      writeFileSync(beside, Buffer.concat([Buffer.from(sha256(bytes), 'latin1'), bytes]));
      renameSync(beside, path);
    });
  }

  /** Call it after a command has kept what it made. */
  trim(mostBytes = MOST_BYTES): void {
    ifPossible(() => {
      const files = readdirSync(this.#folder)
        .map((name) => join(this.#folder, name))
        .map((path) => ({ path, found: statSync(path, { throwIfNoEntry: false }) }))
        .sort((one, other) => (other.found?.mtimeMs ?? 0) - (one.found?.mtimeMs ?? 0));
      let sum = 0;
      for (const { path, found } of files) {
        sum += found?.size ?? 0;
        if (sum > mostBytes) rmSync(path, { force: true });
      }
    });
  }
}

function ifPossible<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return undefined;
  }
}
