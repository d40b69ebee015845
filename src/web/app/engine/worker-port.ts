/** An engine in a worker, so that the page never waits for it. */
import type { Answer, Question } from '../../protocol.ts';
import type { OpenPort } from './engine-port.ts';

export function workerPort(script: string): OpenPort {
  return ({ heard, ended }) => {
    const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    const worker = new Worker(url);
    const closing = new AbortController();
    const end = (reason: Error): void => {
      if (closing.signal.aborted) return;
      closing.abort();
      ended(reason);
    };
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (closing.signal.aborted) return;
      if (data.kind === 'alive') watchLife(data.lock, closing.signal, end);
      heard(data);
    };
    worker.onerror = ({ message }) => end(new Error(message));
    worker.onmessageerror = () => end(new Error('The engine said what cannot be read'));
    return {
      send: (question) => worker.postMessage(question satisfies Question),
      close: () => {
        closing.abort();
        worker.terminate();
        URL.revokeObjectURL(url);
      },
    };
  };
}

/**
 * A worker that is ended says nothing of it. While it lives it holds a lock, which is the page's once it is gone; only
 * pages from a disk, from https and from this very computer have locks.
 */
function watchLife(lock: string, signal: AbortSignal, end: (reason: Error) => void): void {
  navigator.locks
    ?.request(lock, { signal }, () => end(new Error('The engine was ended')))
    // The watching was ended, or is not allowed here.
    .catch(() => {});
}
