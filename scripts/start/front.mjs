/**
 * The main thread of a command: it hears signals and writes what the command says, while that works in another thread
 * (`src/node/thread/back.ts`). Nothing has to be loaded before it listens.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getHeapStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';

/** @import * as LastWords from '../../src/node/thread/last-words.ts' */
/** @import { KnownPlaces } from '../../src/node/places.ts' */

/** The meanings of the one number that both threads share. */
const FREE = 0;
const WRITING = 1;
const LEAVING = 2;

const LOOK_AGAIN_MS = 5;

/** @type {readonly [NodeJS.Signals, number][]} */
const ENDS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  // The window was closed.
  ['SIGHUP', 129],
];

/**
 * Runs what lies at the address, and ends with its exit code.
 * @param {URL} url
 * @param {KnownPlaces} places
 */
export function runInThread(url, places) {
  const state = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  // Once a command that goes on until it is stopped has done what was asked, stopping it is how it ends.
  let isSettled = false;
  let isLeaving = false;

  /**
   * At once, but never halfway through a write of files, which takes milliseconds.
   * @param {number} code
   */
  const leave = (code) => {
    if (Atomics.compareExchange(state, 0, FREE, LEAVING) === WRITING) setTimeout(leave, LOOK_AGAIN_MS, code);
    else process.exit(code);
  };
  for (const [signal, code] of ENDS) {
    process.on(signal, () => {
      if (isLeaving) process.exit(code);
      isLeaving = true;
      leave(isSettled ? 0 : code);
    });
  }
  followStreams(leave, places);

  const worker = new Worker(url, {
    argv: process.argv.slice(2),
    workerData: { places, state, stdout: shapeOf(process.stdout), stderr: shapeOf(process.stderr) },
  });
  worker.on('message', (/** @type {'settled' | { stream: 'stdout' | 'stderr', text: string }} */ told) => {
    if (told === 'settled') isSettled = true;
    else process[told.stream].write(told.text);
  });
  worker.on('error', async (/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    const { outOfMemory } = await lastWords(places.compiled);
    const most = Math.round(getHeapStatistics().heap_size_limit / 1e6);
    process.stderr.write(outOfMemory(most, process.argv.slice(2), process.env));
  });
  worker.on('exit', (code) => {
    process.exitCode ||= code;
  });
}

/**
 * @param {string} compiled
 * @returns {Promise<typeof LastWords>}
 */
async function lastWords(compiled) {
  return await import(pathToFileURL(join(compiled, 'last-words.js')).href);
}

/**
 * What becomes of a command whose words cannot be written: it does its work, which does not depend on being heard. Only
 * a reader that goes away (`| head`) has had enough.
 * @param {(code: number) => void} leave
 * @param {KnownPlaces} places
 */
export function followStreams(leave, { compiled }) {
  let isTold = false;
  process.stdout.on('error', async (/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code === 'EPIPE') leave(Number(process.exitCode ?? 0));
    if (isTold || error.code === 'EPIPE') return;
    isTold = true;
    process.on('exit', (code) => {
      process.exitCode = code || 1;
    });
    const { lostWords } = await lastWords(compiled);
    process.stderr.write(lostWords(error.code ?? error.message, process.argv.slice(2), process.env));
  });
  // Nobody is left to tell.
  process.stderr.on('error', () => {});
}

/** @param {NodeJS.WriteStream} stream */
function shapeOf({ isTTY, columns }) {
  return { isTTY, columns };
}
