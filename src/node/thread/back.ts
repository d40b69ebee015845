/** The world of a command that works in a thread: the main thread writes what it says (`scripts/start/front.mjs`). */
import { parentPort, workerData } from 'node:worker_threads';
import type { Stream, World } from '../commands/world.ts';

/** As in `front.mjs`. */
const FREE = 0;
const WRITING = 1;
const LEAVING = 2;

interface ThreadData {
  readonly state: Int32Array;
  readonly stdout: Pick<Stream, 'isTTY' | 'columns'>;
  readonly stderr: Pick<Stream, 'isTTY' | 'columns'>;
}

export function threadWorld(): Pick<World, 'stdout' | 'stderr' | 'undisturbed' | 'settled'> {
  const { state, stdout, stderr }: ThreadData = workerData;
  const stream = (name: 'stdout' | 'stderr', shape: ThreadData['stdout']): Stream => ({
    ...shape,
    write: (text) => parentPort?.postMessage({ stream: name, text }),
  });
  return {
    stdout: stream('stdout', stdout),
    stderr: stream('stderr', stderr),
    undisturbed(work) {
      // The process is ending: begin nothing.
      if (Atomics.compareExchange(state, 0, FREE, WRITING) === LEAVING) Atomics.wait(state, 0, LEAVING);
      try {
        return work();
      } finally {
        Atomics.store(state, 0, FREE);
      }
    },
    settled: () => parentPort?.postMessage('settled'),
  };
}
