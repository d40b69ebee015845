/**
 * The code of the command, with what V8 made of it before. To parse it and compile its functions takes a third of a short
 * command; all of them would be slow to read back, so what is kept is what one command used.
 */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** @import * as Command from '../kletspot.ts' */
/** @import { KnownPlaces } from '../../src/node/places.ts' */

/**
 * A build runs thousands of functions for a short time. V8 optimizes one when that many bytes of it were run; the 132
 * thousand of Node 20 make it spend a third of the processor on code that is soon done. Among 0.13, 0.5, 1, 2 and 4
 * million this was the quickest for 26, 1,000 and 10,000 cards alike; Node 22 and 24 have another way between, and are as
 * quick with any of them.
 */
const OPTIMIZED_AFTER = 500_000;

/** For the whole process. What V8 kept is only good under the same flags. */
export function tuneEngine() {
  setFlagsFromString(`--interrupt-budget=${OPTIMIZED_AFTER}`);
}

/**
 * @param {KnownPlaces} places
 * @param {string} name of the command, as typed
 * @returns {{ readonly code: typeof Command, readonly keep: () => void }} the last to be called when it is done
 */
export function openCode({ compiled, cache, identity }, name) {
  const path = join(compiled, 'kletspot.cjs');
  const kept = join(cache, 'v8', /^[a-z]+$/.test(name) ? name : 'none');
  const cachedData = readKept(kept, identity);
  const script = new Script(Module.wrap(readFileSync(path, 'latin1')), {
    filename: path,
    ...(cachedData && { cachedData }),
  });
  /** @type {{ exports: typeof Command }} */
  const module = { exports: Object.create(null) };
  script.runInThisContext()(module.exports, createRequire(path), module, path, compiled);
  let isKept = cachedData !== undefined && script.cachedDataRejected === false;
  const keep = () => {
    if (!isKept) writeKept(kept, script.createCachedData(), identity);
    isKept = true;
  };
  return { code: module.exports, keep };
}

/**
 * V8 itself rejects what another V8 made; of the code it looks at the length alone.
 * @param {string} path
 * @param {string} identity of the code, which stands at the end
 */
function readKept(path, identity) {
  try {
    const bytes = readFileSync(path);
    const end = bytes.length - identity.length;
    return bytes.toString('latin1', end) === identity ? bytes.subarray(0, end) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The name is given when all bytes are on the disk: V8 believes what it reads. What cannot be kept is made again.
 * @param {string} path
 * @param {Uint8Array} data
 * @param {string} identity
 */
function writeKept(path, data, identity) {
  const beside = `${path}.${process.pid}.new`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(beside, Buffer.concat([data, Buffer.from(identity, 'latin1')]));
    renameSync(beside, path);
  } catch {
    discard(beside);
  }
}

/**
 * @param {string} path
 * @param {Uint8Array} bytes
 */
function writeWhole(path, bytes) {
  const file = openSync(path, 'w');
  try {
    writeSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** @param {string} path */
function discard(path) {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where nothing can be removed nothing was written.
  }
}
