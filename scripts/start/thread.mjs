/** The thread in which a command works. */
import { workerData } from 'node:worker_threads';
import { start } from './start.mjs';

await start(workerData.places);
